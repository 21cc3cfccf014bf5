"""The summary that is being made, as the window knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from parlance.contract.catalogue import Task
from parlance.contract.faults import FaultError
from parlance.contract.progress import SummaryPiece, SummaryProgress, SummaryResult
from parlance.services.solo import SoloWork
from parlance.work.summary import SummaryAsk, summarize_file, summarize_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.history import SummaryRecord
    from parlance.contract.hosts import Engine
    from parlance.contract.progress import SummaryEvent
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.storage.summaries import SummaryStore
    from parlance.work.rates import Rates
    from parlance.work.summary import ReadDocument

RECENT = 50


class SummaryService(SoloWork):
    """Summarizes one document or text.

    Signals:
        started: name of the document; progressed: SummaryProgress.
        finished: SummaryResult.
    """

    task = Task.SUMMARIZE
    started = Signal(str)
    progressed = Signal(object)

    def __init__(  # noqa: PLR0913 - what it rests on
        self,
        store: SummaryStore,
        engine: Engine,
        models: ModelsService,
        jobs: Jobs,
        *,
        read: ReadDocument,
        write: Callable[[str, str], None],
        rates: Rates | None = None,
    ) -> None:
        """Start idle; `read` opens documents, `write` saves text to a path.

        `rates` tells how long a document takes, and learns from it.
        """
        super().__init__(models, jobs)
        self._store = store
        self._engine = engine
        self._read = read
        self._write = write
        self._rates = rates

    def summarize_file(self, path: str, words: int) -> None:
        """Read the document at `path` and summarize the whole of it."""
        ask = SummaryAsk(words=words)
        name = path.replace("\\", "/").rsplit("/", 1)[-1]
        self._start(
            name,
            lambda cancel: summarize_file(
                path, ask, self._read, self._engine, cancel, rates=self._rates
            ),
        )

    def summarize_text(self, text: str, words: int) -> None:
        """Summarize a pasted text."""
        ask = SummaryAsk(words=words)
        self._start(
            "",
            lambda cancel: summarize_text(text, ask, self._engine, cancel, rates=self._rates),
        )

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
        was_busy = self._begin(make)
        self.started.emit(name)
        self._show_busy(was_busy)

    def _remember(self, result: object) -> None:
        if isinstance(result, SummaryResult):
            self._store.add(result)

    def _tell(self, items: list[object]) -> None:
        progress = next((i for i in reversed(items) if isinstance(i, SummaryProgress)), None)
        if progress is not None:
            self.progressed.emit(progress)
        text = "".join(item.text for item in items if isinstance(item, SummaryPiece))
        if text:
            self.piece_arrived.emit(text)
