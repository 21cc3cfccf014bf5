"""Where questions about the documents are asked, and the answers as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from parlance.contract.document_wording import QUOTED
from parlance.contract.summary import AnswerResult
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.words import wording
from parlance.window.summary.marks import MarkedText
from parlance.window.summary.result_words import answer_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.window.parts.look import Look
    from parlance.window.rich.colours import CodeColours

_ABOVE = 18
_BETWEEN_PARTS = 6


class EndedAnswer(NamedTuple):
    """An answer that failed or was stopped: what there is of it (Markdown), and why it ended."""

    question: str
    text: str
    words: str


class AskBox(QWidget):
    """A line to ask in, and a button that asks or stops.

    Signals:
        asked: the question.
        stopped: the person wants no answer any more.
    """

    asked = Signal(str)
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        """Start disabled."""
        super().__init__()
        self._can_ask = False
        self._busy = False
        self._words = ""
        self.field = QLineEdit()
        self.field.setAcceptDrops(False)  # a document that is dropped here is meant for the queue
        self.field.setAccessibleName(self.tr("Question about the document"))
        self.field.setMaxLength(4000)
        self.ask = TextButton(look, self.tr("Ask"), kind="primary")
        self.stop = IconButton(look, "square", self.tr("Stop answering"), size=16)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.MEDIUM)
        line.setSpacing(Space.SMALL)
        line.addWidget(self.field, 1)
        line.addWidget(self.ask)
        line.addWidget(self.stop)
        self.field.returnPressed.connect(self._on_ask)
        self.field.textChanged.connect(self._show)
        self.ask.clicked.connect(self._on_ask)
        self.stop.clicked.connect(self.stopped)
        self._show()

    def show_state(self, words: str, *, can_ask: bool, is_busy: bool) -> None:
        """Let questions be asked, or only the running one be stopped.

        `words` say what can be asked about, or why nothing can.
        """
        self._words, self._can_ask, self._busy = words, can_ask, is_busy
        self._show()

    def _show(self) -> None:
        self.field.setEnabled(self._can_ask)
        self.field.setPlaceholderText(self._words)
        has_words = bool(self.field.text().strip())
        self.ask.setVisible(not self._busy)
        self.ask.setEnabled(self._can_ask and has_words)
        self.stop.setVisible(self._busy)

    def _on_ask(self) -> None:
        question = self.field.text().strip()
        if question and self._can_ask and not self._busy:
            self.field.clear()
            self.asked.emit(question)


class AnswerView(QWidget):
    """A question and its answer, whole or as it arrives."""

    def __init__(self, look: Look, colours: CodeColours, question: str, parent: QWidget) -> None:
        """Show `question`; the answer is to come."""
        super().__init__(parent)
        self._markdown = ""
        self._is_quoted = False
        self._kept: AnswerResult | EndedAnswer | None = None
        self._question = TextLabel(
            question, pixels=TypeSize.READING, weight=QFont.Weight.DemiBold, wrap=True
        )
        self.text = MarkedText(look, colours, self)
        self.text.setAccessibleName(self.tr("Answer"))
        self.note = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.quoted = TextLabel(wording(QUOTED), role="notice", pixels=TypeSize.META, wrap=True)
        for label in (self._question, self.quoted, self.note):
            label.setParent(self)
        self.note.setText(self.tr("Looking for the answer…"))

    def append(self, text: str) -> None:
        """Append a piece of the answer."""
        if not text:
            return
        if not self._markdown:
            self.text.begin()
        self._markdown += text
        self.text.append_markdown(text)

    def show_kept(self, answer: AnswerResult | EndedAnswer) -> None:
        """Show an answer that is whole, or that will not be."""
        if isinstance(answer, AnswerResult):
            self.show_answer(answer)
        else:
            self.append(answer.text)
            self.show_ended(answer.words)

    def show_answer(self, result: AnswerResult) -> None:
        """Show the whole answer with what it rests on."""
        self._kept = result
        self._markdown = result.text
        self.text.show_markdown(result.text)
        self.text.mark(result.text, result.sentences)
        self._is_quoted = result.quoted
        self.note.setText(answer_words(result, self.text.doubts()))

    def show_ended(self, words: str) -> None:
        """The answer ends here, for the reason that `words` say."""
        self._kept = EndedAnswer(self._question.text(), self._markdown, words)
        self.text.finish()
        self.note.setText(words)

    def show_anew(self) -> None:
        """Take the palette that is in force now."""
        text, self._markdown = self._markdown, ""
        if self._kept is None:
            self.append(text)
        elif isinstance(self._kept, AnswerResult):
            self.show_answer(self._kept)
        else:
            self.show_kept(self._kept)

    def arrange(self, width: int) -> int:
        """Lay out for a width; return the height."""
        top = _ABOVE + self._lay(self._question, _ABOVE, width)
        self.quoted.setVisible(self._is_quoted)
        if self._is_quoted:
            top += self._lay(self.quoted, top, width)
        self.text.setVisible(bool(self._markdown))
        if self._markdown:
            height = self.text.fit(width)
            self.text.arrange(QRect(0, top, width, height))
            top += height + _BETWEEN_PARTS
        return top + self._lay(self.note, top, width)

    def _lay(self, label: TextLabel, top: int, width: int) -> int:
        """Lay a label out; return the room that it takes."""
        height = label.heightForWidth(width)
        label.setGeometry(0, top, width, height)
        return height + _BETWEEN_PARTS
