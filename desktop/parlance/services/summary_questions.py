"""Questions about the documents of a summary, as the window knows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import DocumentMissing, FaultError
from parlance.contract.summary import AnswerResult, SummaryPiece, SummaryProgress

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.history import SummaryId
    from parlance.contract.summary import QueueItem
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.services.summary import SummaryService
    from parlance.services.summary_making import SummaryMaker
    from parlance.storage.summaries import SummaryStore


@dataclass(eq=False)
class _Asked:
    """A question on its way.

    Attributes:
        summary: where its answer is remembered, if it was there when the question came.
    """

    item: int
    summary: SummaryId | None
    job: Job
    is_answered: bool = False


class QuestionService(QObject):
    """Answers one question at a time, beside whatever is summarized.

    Of a question in whose place a newer one about the same item has come, nothing is told;
    its answer is remembered if it was finished.

    Signals:
        progressed: number of the item, SummaryProgress.
        piece_arrived: number of the item, Markdown to append to the answer.
        answered: number of the item, AnswerResult.
        failed: number of the item, Fault; stopped: its number.
    """

    progressed = Signal(int, object)
    piece_arrived = Signal(int, str)
    answered = Signal(int, object)
    failed = Signal(int, object)
    stopped = Signal(int)
    busy_changed = Signal(bool)

    def __init__(
        self,
        maker: SummaryMaker,
        queue: SummaryService,
        store: SummaryStore,
        models: ModelsService,
        jobs: Jobs,
        *,
        parent: QObject | None = None,
    ) -> None:
        """Start with nothing asked; `queue` has the documents."""
        super().__init__(parent)
        self._maker = maker
        self._queue = queue
        self._store = store
        self._models = models
        self._jobs = jobs
        self._asked: _Asked | None = None
        self._newest: dict[int, _Asked] = {}
        self._answers: dict[int, list[AnswerResult]] = {}
        self._passing: dict[int, list[AnswerResult]] = {}
        queue.item_changed.connect(self._on_item_changed)
        queue.queue_changed.connect(self._forget_gone)

    @property
    def busy(self) -> bool:
        """Whether a question is being answered."""
        return self._asked is not None

    def answers(self, item: int) -> tuple[AnswerResult, ...]:
        """Return what was asked about the documents of an item, the first question first."""
        if item not in self._answers:
            self._answers[item] = self._remembered(item)
        return tuple(self._answers[item])

    def ask(self, item: int, question: str) -> None:
        """Have a question answered, in place of the one that is; nothing for an empty one.

        Fails with DocumentMissing where the documents of the item are not there.
        """
        shown = self._queue.item(item)
        if shown is None or not question.strip():
            return
        if not shown.documents:
            path = shown.paths[0] if shown.paths else shown.title
            self.failed.emit(item, DocumentMissing(path=path))
            return
        self.answers(item)
        was_busy = self.busy
        self.stop()
        summary = shown.summary
        job = self._jobs.start(
            lambda cancel: self._maker.answer(
                shown.documents, question.strip(), shown.options.language, summary, cancel
            )
        )
        asked = _Asked(item, summary, job)
        job.advanced.connect(lambda events: self._on_advanced(asked, events))
        job.ended.connect(lambda fault: self._on_ended(asked, fault))
        self._asked = self._newest[item] = asked
        if not was_busy:
            self.busy_changed.emit(True)  # noqa: FBT003 - Qt's signals have no keywords

    def stop(self) -> None:
        """Stop answering."""
        if self._asked is not None:
            self._asked.job.stop()

    def _on_advanced(self, asked: _Asked, events: list[object]) -> None:
        if not asked.job.cancel.requested:
            self._tell_progress(asked.item, events)
        for event in events:
            if isinstance(event, AnswerResult):
                self._take(asked, event)

    def _tell_progress(self, item: int, events: list[object]) -> None:
        progress = next((e for e in reversed(events) if isinstance(e, SummaryProgress)), None)
        if progress is not None:
            self.progressed.emit(item, progress)
        text = "".join(event.text for event in events if isinstance(event, SummaryPiece))
        if text:
            self.piece_arrived.emit(item, text)

    def _take(self, asked: _Asked, answer: AnswerResult) -> None:
        item = asked.item
        if self._queue.item(item) is None:
            return
        asked.is_answered = True
        self._answers.setdefault(item, []).append(answer)
        if asked.summary is None:
            self._passing.setdefault(item, []).append(answer)
        self._models.note_answer(answer.measurements.tokens_per_second)
        if self._newest.get(item) is asked:
            self.answered.emit(item, answer)
        self._on_item_changed(item)

    def _on_ended(self, asked: _Asked, fault: Fault | None) -> None:
        if asked is self._asked:
            self._asked = None
            self.busy_changed.emit(False)  # noqa: FBT003
        if self._newest.get(asked.item) is not asked:
            return
        if fault is not None and not asked.job.cancel.requested:
            self.failed.emit(asked.item, fault)
        elif asked.job.cancel.requested and not asked.is_answered:
            self.stopped.emit(asked.item)

    def _on_item_changed(self, item: int) -> None:
        """Remember what was asked before there was a summary to remember it with."""
        shown = self._queue.item(item)
        if shown is None or shown.summary is None or item not in self._passing:
            return
        summary, answers = shown.summary, self._passing.pop(item)
        self._jobs.start(
            lambda _cancel: self._maker.remember_answers(summary, answers),
            ended=lambda fault: self._tell_unless_fine(item, fault),
        )

    def _tell_unless_fine(self, item: int, fault: Fault | None) -> None:
        if fault is not None:
            self.failed.emit(item, fault)

    def _remembered(self, item: int) -> list[AnswerResult]:
        shown: QueueItem | None = self._queue.item(item)
        if shown is None or shown.summary is None:
            return []
        try:
            return list(self._store.answers(shown.summary))
        except FaultError as error:
            self.failed.emit(item, error.fault)
            return []

    def _forget_gone(self) -> None:
        for item in [item for item in self._answers if self._queue.item(item) is None]:
            self._answers.pop(item)
            self._passing.pop(item, None)
            self._newest.pop(item, None)
            if self._asked is not None and self._asked.item == item:
                self.stop()  # nobody waits for it
