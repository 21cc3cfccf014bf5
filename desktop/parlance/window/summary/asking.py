"""Brings questions to the service and its answers to the column under the summary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from parlance.contract.summary import ItemState
from parlance.window.parts.remedies import Remedy
from parlance.window.parts.words import fault_words
from parlance.window.summary.ask_box import EndedAnswer

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.summary import AnswerResult, QueueItem
    from parlance.services.summary_questions import QuestionService
    from parlance.window.summary.result import ResultPage

_ASKS_AGAIN: Final = (Remedy.RETRY, Remedy.RESTART)  # the engine starts again when it is asked
_LEADS_AWAY: Final = (Remedy.SETTINGS, Remedy.MODELS)


@dataclass
class _Asked:
    """The question that is being answered.

    Attributes:
        after: how many answers of the item there were before.
        text: the answer so far.
    """

    item: int
    question: str
    after: int
    text: str = ""


class Asking(QObject):
    """One question at a time; its answer goes on while another item is shown.

    Answers that failed or were stopped are kept by the item as long as the app runs.

    Signals:
        remedy_clicked: value of the Remedy chosen for a fault, where it leads elsewhere.
    """

    remedy_clicked = Signal(str)

    def __init__(self, page: ResultPage, questions: QuestionService) -> None:
        """Join `page` and `questions`."""
        super().__init__(page)
        self._page = page
        self._questions = questions
        self._item: QueueItem | None = None
        self._asked: _Asked | None = None
        self._last: dict[int, str] = {}
        self._ended: dict[int, list[tuple[int, EndedAnswer]]] = {}
        self._faults: dict[int, Fault] = {}
        page.ask_box.asked.connect(self._ask)
        page.ask_box.stopped.connect(questions.stop)
        page.fault.remedy_clicked.connect(self._on_remedy)
        page.fault.closed.connect(self._on_fault_closed)
        questions.piece_arrived.connect(self._on_piece)
        questions.answered.connect(self._on_answered)
        questions.failed.connect(self._on_failed)
        questions.stopped.connect(self._on_stopped)
        questions.busy_changed.connect(self._show_state)

    def show_item(self, item: QueueItem) -> None:
        """Show the answers of another item, and why the last one failed."""
        self._item = item
        self._show_answers(item.id)
        self._page.fault.show_fault(self._faults.get(item.id))
        self._page.column.verticalScrollBar().setValue(0)
        self._show_state()

    def follow(self, item: QueueItem) -> None:
        """The item has changed; its documents may be there now."""
        self._item = item
        self._show_state()

    def _show_answers(self, item: int) -> None:
        shown: list[AnswerResult | EndedAnswer] = list(self._questions.answers(item))
        for after, answer in reversed(self._ended.get(item, [])):
            shown.insert(after, answer)
        self._page.column.show_answers(shown)
        asked = self._asked
        if asked is not None and asked.item == item:
            self._page.column.begin_answer(asked.question)
            if asked.text:
                self._page.column.append_answer(asked.text)

    def _show_state(self) -> None:
        item = self._item
        can_ask = item is not None and bool(item.documents)
        words = self._words(item) if item is not None else ""
        self._page.ask_box.show_state(words, can_ask=can_ask, is_busy=self._questions.busy)

    def _words(self, item: QueueItem) -> str:
        """Return what can be asked about, or why nothing can."""
        if len(item.documents) > 1:
            return self.tr("Ask about the documents")
        if item.documents:
            return self.tr("Ask about the document")
        if item.is_reopening:
            return self.tr("Looking for the document…")
        if item.state is ItemState.DONE:
            return self.tr("Without the document nothing can be asked about it")
        return self.tr("Questions can be asked once the document is open")

    def _ask(self, question: str) -> None:
        if self._item is None:
            return
        if self._asked is not None:  # it makes room for this one
            self._end(self._asked, self._stopped_words())
        item = self._item.id
        self._last[item] = question
        self._faults.pop(item, None)
        self._asked = _Asked(item, question, len(self._questions.answers(item)))
        self._page.fault.show_fault(None)
        self._page.column.begin_answer(question)
        self._questions.ask(item, question)

    def _end(self, asked: _Asked, words: str) -> None:
        """Keep what there is of the answer that ends here."""
        self._asked = None
        kept = EndedAnswer(asked.question, asked.text, words)
        self._ended.setdefault(asked.item, []).append((asked.after, kept))
        if self._is_shown(asked.item):
            self._page.column.end_answer(words)

    def _stopped_words(self) -> str:
        return self.tr("You stopped this answer.")

    def _is_shown(self, item: int) -> bool:
        return self._item is not None and self._item.id == item

    def _running(self, item: int) -> _Asked | None:
        """Return the question that is being answered, if it is of `item`."""
        return self._asked if self._asked is not None and self._asked.item == item else None

    def _on_piece(self, item: int, text: str) -> None:
        asked = self._running(item)
        if asked is None:
            return
        asked.text += text
        if self._is_shown(item):
            self._page.column.append_answer(text)

    def _on_answered(self, item: int, answer: AnswerResult) -> None:
        asked = self._running(item)
        if asked is not None and asked.question.split() == answer.question.split():
            self._asked = None
            if self._is_shown(item):
                self._page.column.finish_answer(answer)
        elif self._is_shown(item):  # of a question before, which was whole when it was stopped
            self._show_answers(item)

    def _on_failed(self, item: int, fault: Fault) -> None:
        asked = self._running(item)
        # While one is being answered, what failed is to remember another.
        if asked is not None and not self._questions.busy:
            self._end(asked, fault_words(fault).sentence)
        self._faults[item] = fault
        if self._is_shown(item):
            self._page.fault.show_fault(fault)

    def _on_stopped(self, item: int) -> None:
        asked = self._running(item)
        if asked is not None and not self._questions.busy:
            self._end(asked, self._stopped_words())

    def _on_fault_closed(self) -> None:
        if self._item is not None:
            self._faults.pop(self._item.id, None)

    def _on_remedy(self, remedy: str) -> None:
        if remedy in _ASKS_AGAIN:
            self._ask_again()
        elif remedy in _LEADS_AWAY:
            self.remedy_clicked.emit(remedy)

    def _ask_again(self) -> None:
        """Ask the last question about the item that is shown again, in its old place."""
        question = self._last.get(self._item.id) if self._item is not None else None
        if self._item is None or question is None:
            return
        ended = self._ended.get(self._item.id, [])
        if ended and ended[-1][1].question == question:
            ended.pop()
            self._show_answers(self._item.id)
        self._ask(question)
