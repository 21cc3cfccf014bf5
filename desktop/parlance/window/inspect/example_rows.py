"""Examples of a few-shot prompt: pairs of a question and the answer that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from parlance.contract.prompting import MOST_EXAMPLES, Example
from parlance.window.parts.controls import IconButton, TextButton
from parlance.window.theme import Space

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.window.parts.look import Look


class ExampleRows(QWidget):
    """Lets people write pairs, add some and take some away."""

    def __init__(self, look: Look, examples: Iterable[Example]) -> None:
        """Show `examples`."""
        super().__init__()
        self._look = look
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TINY)
        self.more = TextButton(look, self.tr("Add an example"), kind="link")
        self.more.clicked.connect(lambda: self._add(Example(question="", answer="")).begin())
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        for example in examples:
            self._add(example)

    def examples(self) -> tuple[Example, ...]:
        """Return the pairs of which both halves are written."""
        found = (row.example() for row in self._rows)
        return tuple(each for each in found if each.question.strip() and each.answer.strip())

    def _add(self, example: Example) -> _Row:
        row = _Row(self._look, example)
        row.away.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        self.more.raise_()  # it is read, and reached by Tab, behind all pairs
        QWidget.setTabOrder(row.away, self.more)
        self.more.setEnabled(len(self._rows) < MOST_EXAMPLES)
        return row

    def _remove(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.more.setEnabled(True)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)


class _Row(QWidget):
    """One pair."""

    def __init__(self, look: Look, example: Example) -> None:
        super().__init__()
        self.question, self.answer = QLineEdit(example.question), QLineEdit(example.answer)
        for field, words in (
            (self.question, self.tr("Question of the example")),
            (self.answer, self.tr("Answer of the example")),
        ):
            field.setAccessibleName(words)
            field.setPlaceholderText(words)
            field.setCursorPosition(0)
        self.away = IconButton(look, "x", self.tr("Remove this example"), size=14)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.TINY)
        line.addWidget(self.question, 3)
        line.addWidget(self.answer, 1)
        line.addWidget(self.away)

    def begin(self) -> None:
        """Put the keyboard into it."""
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def example(self) -> Example:
        """Return the pair as it stands."""
        return Example(question=self.question.text(), answer=self.answer.text())
