"""Brings questions to the service and its answers to the column under the summary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.window.parts.remedies import Remedy
from parlance.window.parts.words import fault_words

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.summary import AnswerResult, QueueItem
    from parlance.services.summary_questions import QuestionService
    from parlance.window.summary.result import ResultPage


@dataclass
class _Asked:
    """The question that is being answered: of which item, and its answer so far."""

    item: int
    question: str
    text: str = ""


class Asking(QObject):
    """One question at a time; its answer goes on while another item is shown.

    Signals:
        remedy_clicked: value of the Remedy chosen for a fault.
    """

    remedy_clicked = Signal(str)

    def __init__(self, page: ResultPage, questions: QuestionService) -> None:
        """Join `page` and `questions`."""
        super().__init__(page)
        self._page = page
        self._questions = questions
        self._item: QueueItem | None = None
        self._asked: _Asked | None = None
        self._last = ""
        page.ask_box.asked.connect(self._ask)
        page.ask_box.stopped.connect(questions.stop)
        page.fault.remedy_clicked.connect(self._on_remedy)
        questions.piece_arrived.connect(self._on_piece)
        questions.answered.connect(self._on_answered)
        questions.failed.connect(self._on_failed)
        questions.stopped.connect(self._on_stopped)
        questions.busy_changed.connect(self._show_state)

    def show_item(self, item: QueueItem) -> None:
        """Show the answers of another item."""
        self._item = item
        self._page.column.show_answers(self._questions.answers(item.id))
        if self._asked is not None and self._asked.item == item.id:
            self._page.column.begin_answer(self._asked.question)
            if self._asked.text:
                self._page.column.append_answer(self._asked.text)
        self._page.column.verticalScrollBar().setValue(0)
        self._show_state()

    def follow(self, item: QueueItem) -> None:
        """The item has changed; its documents may be there now."""
        self._item = item
        self._show_state()

    def _show_state(self) -> None:
        can_ask = self._item is not None and bool(self._item.documents)
        self._page.ask_box.show_state(can_ask=can_ask, is_busy=self._questions.busy)

    def _ask(self, question: str) -> None:
        if self._item is None:
            return
        self._last = question
        self._asked = _Asked(self._item.id, question)
        self._page.fault.show_fault(None)
        self._page.column.begin_answer(question)
        self._questions.ask(self._item.id, question)

    def _is_shown(self, item: int) -> bool:
        return self._item is not None and self._item.id == item

    def _on_piece(self, item: int, text: str) -> None:
        if self._asked is not None and self._asked.item == item:
            self._asked.text += text
        if self._is_shown(item):
            self._page.column.append_answer(text)

    def _on_answered(self, item: int, answer: AnswerResult) -> None:
        self._asked = None
        if self._is_shown(item):
            self._page.column.finish_answer(answer)

    def _on_failed(self, item: int, fault: Fault) -> None:
        self._asked = None
        if self._is_shown(item):
            self._page.column.end_answer(fault_words(fault).sentence)
            self._page.fault.show_fault(fault)

    def _on_stopped(self, item: int) -> None:
        self._asked = None
        if self._is_shown(item):
            self._page.column.end_answer(self.tr("You stopped this answer."))

    def _on_remedy(self, remedy: str) -> None:
        if remedy == Remedy.RETRY and self._last:
            self._ask(self._last)
        else:
            self.remedy_clicked.emit(remedy)
