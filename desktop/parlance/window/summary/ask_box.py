"""Where questions about the documents are asked, and the answers as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.summary.marks import MarkedText
from parlance.window.summary.result_words import (
    BETWEEN,
    check_words,
    doubt_words,
    share_words,
)
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.summary import AnswerResult
    from parlance.window.parts.look import Look
    from parlance.window.rich.colours import CodeColours

_ABOVE = 18


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
        self.field = QLineEdit()
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

    def show_state(self, *, can_ask: bool, is_busy: bool) -> None:
        """Let questions be asked, or only the running one be stopped."""
        self._can_ask, self._busy = can_ask, is_busy
        self._show()

    def _show(self) -> None:
        self.field.setEnabled(self._can_ask)
        if self._can_ask:
            self.field.setPlaceholderText(self.tr("Ask about the document"))
        else:
            self.field.setPlaceholderText(
                self.tr("Questions can be asked once the document is open")
            )
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
        self._result: AnswerResult | None = None
        self._question = TextLabel(
            question, pixels=TypeSize.READING, weight=QFont.Weight.DemiBold, wrap=True
        )
        self.text = MarkedText(look, colours, self)
        self.text.setAccessibleName(self.tr("Answer"))
        self.note = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        for label in (self._question, self.note):
            label.setParent(self)
        self.note.setText(self.tr("Looking for the answer…"))

    def append(self, text: str) -> None:
        """Append a piece of the answer."""
        if not self._markdown:
            self.text.begin()
        self._markdown += text
        self.text.append_markdown(text)

    def show_answer(self, result: AnswerResult) -> None:
        """Show the whole answer with what it rests on."""
        self._result = result
        self._markdown = result.text
        self.text.show_markdown(result.text)
        self.text.mark(result.text, result.sentences)
        parts = [share_words(result), doubt_words(self.text.doubts()), check_words(result.checks)]
        self.note.setText(BETWEEN.join(part for part in parts if part))

    def show_ended(self, words: str) -> None:
        """The answer ends here, for the reason that `words` say."""
        self.text.finish()
        self.note.setText(words)

    def show_anew(self) -> None:
        """Take the palette that is in force now."""
        if self._result is not None:
            self.show_answer(self._result)
        else:
            self.text.begin()
            self.text.append_markdown(self._markdown)

    def arrange(self, width: int) -> int:
        """Lay out for a width; return the height."""
        top = _ABOVE
        for label in (self._question, None, self.note):
            if label is None:
                height = self.text.fit(width) if self._markdown else 0
                self.text.setVisible(bool(self._markdown))
                self.text.arrange(QRect(0, top, width, height))
            else:
                height = label.heightForWidth(width)
                label.setGeometry(0, top, width, height)
            top += height + 6
        return top
