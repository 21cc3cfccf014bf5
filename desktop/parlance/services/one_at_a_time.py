"""A service that does one thing at a time in a job, and tells what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.services.jobs import Job, Jobs, Work


class OneAtATime(QObject):
    """What is asked for while something is done is not done.

    Signals:
        progressed: how far it is, also once at the beginning.
        failed: Fault; everything is as it was.
        busy_changed: something was begun, or is over.
    """

    progressed = Signal(object)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        """Work in `jobs`."""
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def stop(self) -> None:
        """Give up what is being done; `busy_changed` follows when nothing of it is left."""
        if self._job is not None:
            self._job.stop()

    def _start(self, work: Work, beginning: object, title: str = "") -> None:
        """Begin `work` unless something is done; `beginning` is told as its progress.

        With a title it stands in the list of what runs.
        """
        if self._job is not None:
            return
        self.progressed.emit(beginning)
        self._job = self._jobs.start(
            work, advanced=self._on_advanced, ended=self._on_ended, title=title
        )
        self.busy_changed.emit()

    def _tell(self, item: object) -> None:
        """Tell what the work has yielded; each service knows its own."""
        raise NotImplementedError

    def _on_advanced(self, items: list[object]) -> None:
        for item in items:
            self._tell(item)

    def _on_ended(self, fault: Fault | None) -> None:
        self._job = None
        if fault is not None:
            self.failed.emit(fault)
        self.busy_changed.emit()
