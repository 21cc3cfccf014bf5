"""The summary that is being made, as the window knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import FaultError
from parlance.contract.progress import SummaryPiece, SummaryProgress, SummaryResult
from parlance.work.summary import SummaryAsk, summarize_file, summarize_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Engine
    from parlance.contract.faults import Fault
    from parlance.contract.history import SummaryRecord
    from parlance.contract.progress import SummaryEvent
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.storage.summaries import SummaryStore
    from parlance.work.summary import ReadDocument

RECENT = 50


class SummaryService(QObject):
    """Summarizes one document or text at a time; the last command wins.

    Signals:
        started: name of the document; progressed: SummaryProgress.
        finished: SummaryResult; failed: Fault; stopped: on request.
    """

    busy_changed = Signal(bool)
    started = Signal(str)
    progressed = Signal(object)
    piece_arrived = Signal(str)
    finished = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(  # noqa: PLR0913
        self,
        store: SummaryStore,
        engine: Engine,
        models: ModelsService,
        jobs: Jobs,
        *,
        read: ReadDocument,
        write: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        """Start idle; `read` opens documents, `write` saves text to a path."""
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._models = models
        self._jobs = jobs
        self._read = read
        self._write = write
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a summary is being made."""
        return self._job is not None

    def summarize_file(self, path: str, words: int) -> None:
        """Read the document at `path` and summarize the whole of it."""
        ask = SummaryAsk(words=words)
        name = path.replace("\\", "/").rsplit("/", 1)[-1]
        self._start(
            name, lambda cancel: summarize_file(path, ask, self._read, self._engine, cancel)
        )

    def summarize_text(self, text: str, words: int) -> None:
        """Summarize a pasted text."""
        ask = SummaryAsk(words=words)
        self._start("", lambda cancel: summarize_text(text, ask, self._engine, cancel))

    def stop(self) -> None:
        """Stop; what has been written stays on screen."""
        if self._job is not None:
            self._job.stop()

    def recent(self) -> tuple[SummaryRecord, ...]:
        """Return the newest summaries, newest first."""
        try:
            return self._store.recent(RECENT)
        except FaultError as error:
            self.failed.emit(error.fault)
            return ()

    def save(self, path: str, text: str) -> None:
        """Write `text` to `path`; `failed` tells if that went wrong."""
        try:
            self._write(path, text)
        except FaultError as error:
            self.failed.emit(error.fault)

    def _start(self, name: str, make: Callable[[Cancel], Iterator[SummaryEvent]]) -> None:
        if self._job is not None:
            self._job.stop()

        def work(cancel: Cancel) -> Iterator[object]:
            self._models.wait_while_loading(cancel)
            for event in make(cancel):
                if isinstance(event, SummaryResult):
                    try:
                        self._store.add(event)
                    except FaultError:
                        yield event  # what is not remembered is still shown
                        raise
                yield event

        was_busy = self.busy
        job = self._jobs.start(work)
        job.advanced.connect(lambda items: self._on_advanced(job, items))
        job.ended.connect(lambda fault: self._on_ended(job, fault))
        self._job = job
        self.started.emit(name)
        if not was_busy:
            self.busy_changed.emit(True)  # noqa: FBT003 - Qt's signals have no keywords

    def _on_advanced(self, job: Job, items: list[object]) -> None:
        if job is not self._job:
            return
        text = "".join(item.text for item in items if isinstance(item, SummaryPiece))
        progress = next((i for i in reversed(items) if isinstance(i, SummaryProgress)), None)
        if progress is not None:
            self.progressed.emit(progress)
        if text:
            self.piece_arrived.emit(text)
        for item in items:
            if isinstance(item, SummaryResult):
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
