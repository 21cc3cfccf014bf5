"""Work of which one piece runs at a time, and the last command wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.faults import FaultError
from parlance.contract.progress import TranslationResult

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService


class SoloWork(QObject):
    """Runs one piece of work, remembers its result, tells how it ends.

    Signals:
        piece_arrived: text to append to the result.
        finished: the result; failed: a Fault; stopped: on request.
    """

    task = Task.CHAT
    """Whose model does the work; for those who inherit."""

    busy_changed = Signal(bool)
    piece_arrived = Signal(str)
    finished = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, models: ModelsService, jobs: Jobs, parent: QObject | None = None) -> None:
        """Start idle."""
        super().__init__(parent)
        self._models = models
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being made."""
        return self._job is not None

    def stop(self) -> None:
        """Stop; what has arrived stays on screen."""
        if self._job is not None:
            self._job.stop()

    def _tell(self, items: list[object]) -> None:
        """Tell what arrived, apart from the result; for those who inherit."""
        raise NotImplementedError

    def _remember(self, result: object) -> None:
        """Store a result; for those who inherit. Raises FaultError."""
        raise NotImplementedError

    def _begin(self, make: Callable[[Cancel], Iterator[object]]) -> bool:
        """Run `make` in place of what runs; return whether something ran."""

        def work(cancel: Cancel) -> Iterator[object]:
            with self._models.ensure_for(self.task, cancel):
                yield from self._remembering(make(cancel))

        was_busy = self.busy
        self.stop()
        job = self._jobs.start(work)
        job.advanced.connect(lambda items: self._on_advanced(job, items))
        job.ended.connect(lambda fault: self._on_ended(job, fault))
        self._job = job
        return was_busy

    def _remembering(self, events: Iterator[object]) -> Iterator[object]:
        for event in events:
            if isinstance(event, TranslationResult):
                try:
                    self._remember(event)
                except FaultError:
                    yield event  # what is not remembered is still shown
                    raise
            yield event

    def _show_busy(self, was_busy: bool) -> None:  # noqa: FBT001 - what _begin returned
        if not was_busy:
            self.busy_changed.emit(True)  # noqa: FBT003 - Qt's signals have no keywords

    def _on_advanced(self, job: Job, items: list[object]) -> None:
        if job is not self._job:
            return
        self._tell(items)
        for item in items:
            if isinstance(item, TranslationResult):
                self._models.note_answer(item.measurements.tokens_per_second)
                self.finished.emit(item)

    def _on_ended(self, job: Job, fault: Fault | None) -> None:
        if job is not self._job:
            return
        self._job = None
        self.busy_changed.emit(False)  # noqa: FBT003
        if fault is not None:
            self.failed.emit(fault)
        elif job.cancel.requested:
            self.stopped.emit()
