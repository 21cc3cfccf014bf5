"""Looks for a newer version when the person wants it, and at no other time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.updates import UpdateAnswer

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.services.jobs import Job, Jobs
    from parlance.work.updates import Updates


class UpdatesService(QObject):
    """Asks once for each time it is told to.

    Attributes:
        answer: what the last look brought; None before.
        fault: what the last look ended with.

    Signals:
        changed: a look has begun or ended.
    """

    changed = Signal()

    def __init__(self, updates: Updates, jobs: Jobs, parent: QObject | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._updates = updates
        self._jobs = jobs
        self._job: Job | None = None
        self.answer: UpdateAnswer | None = None
        self.fault: Fault | None = None

    @property
    def is_known(self) -> bool:
        """Whether this build names a place to ask."""
        return self._updates.is_known

    @property
    def is_looking(self) -> bool:
        """Whether an answer is waited for."""
        return self._job is not None

    def look(self) -> None:
        """Ask, unless that is being done."""
        if self._job is not None or not self.is_known:
            return
        self.answer, self.fault = None, None
        self._job = self._jobs.start(
            self._updates.look, advanced=self._on_answered, ended=self._on_ended
        )
        self.changed.emit()

    def _on_answered(self, items: list[object]) -> None:
        for item in items:
            if isinstance(item, UpdateAnswer):
                self.answer = item

    def _on_ended(self, fault: Fault | None) -> None:
        self._job, self.fault = None, fault
        self.changed.emit()
