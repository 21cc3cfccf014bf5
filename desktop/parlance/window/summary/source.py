"""Where a summary begins: drop or choose a document, or paste a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from parlance.window.parts.controls import IconLabel, TextButton, TextLabel, restyle
from parlance.window.parts.fonts import text_font
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.words import plural
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.window.parts.look import Look

SHORT: Final = 60
MEDIUM: Final = 150
LONG: Final = 400


class LengthChoice(QWidget):
    """Short, medium or long."""

    def __init__(self) -> None:
        """Start with the medium length."""
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(TextLabel(self.tr("Length"), role="muted"))
        line.addSpacing(4)
        self._group = QButtonGroup(self)
        lengths = (
            (SHORT, self.tr("Short")),
            (MEDIUM, self.tr("Medium")),
            (LONG, self.tr("Long")),
        )
        for words, name in lengths:
            button = QToolButton()
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setChecked(words == MEDIUM)
            button.setText(name)
            button.setFont(text_font(TypeSize.INTERFACE, QFont.Weight.Medium))
            hint = plural(self.tr("About %Ln word(s)", "", words), words)
            button.setToolTip(hint)
            button.setAccessibleName(f"{name}, {hint}")
            self._group.addButton(button, words)
            line.addWidget(button)
        line.addStretch()

    @property
    def words(self) -> int:
        """The length in words."""
        return self._group.checkedId()


class DropArea(QFrame):
    """Says that a document can be dropped, and offers to choose one.

    Signals:
        choose_clicked: the person wants a file dialog.
    """

    choose_clicked = Signal()

    def __init__(self, look: Look) -> None:
        """Wait for a document."""
        super().__init__()
        self.setProperty("kind", "drop")
        self.setMinimumHeight(190)
        column = QVBoxLayout(self)
        column.setSpacing(Space.SMALL)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(look, "file-up", "accent", 32), 0, middle)
        words = TextLabel(
            self.tr("Drop a document anywhere here"),
            pixels=TypeSize.TITLE,
            weight=QFont.Weight.DemiBold,
        )
        column.addWidget(words, 0, middle)
        kinds = TextLabel(self.tr("PDF, Markdown or plain text, of any length"), role="muted")
        column.addWidget(kinds, 0, middle)
        column.addSpacing(Space.SMALL)
        choose = TextButton(look, self.tr("Choose a file…"), kind="primary")
        choose.clicked.connect(self.choose_clicked)
        column.addWidget(choose, 0, middle)
        column.addStretch(1)

    def show_drop(self, *, is_over: bool) -> None:
        """Light up while a document hovers over the window."""
        restyle(self, over=is_over)


class SourcePage(QWidget):
    """The page on which a summary begins.

    Signals:
        choose_clicked: the person wants a file dialog.
        text_given: a pasted text to summarize.
    """

    choose_clicked = Signal()
    text_given = Signal(str)

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self.length = LengthChoice()
        self.drop = DropArea(look)
        self.drop.choose_clicked.connect(self.choose_clicked)
        self.text = PlainEdit(self.tr("Text to summarize"), self.tr("…or paste a text here"))
        self.text.setProperty("kind", "field")
        self.text.setMinimumHeight(110)
        self.go = TextButton(look, self.tr("Summarize text"))
        self.go.clicked.connect(lambda: self.text_given.emit(self.text.text))
        self.text.textChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.drop, 3)
        column.addWidget(self.text, 2)
        line = QHBoxLayout()
        line.addWidget(self.length)
        line.addStretch(1)
        line.addWidget(self.go)
        column.addLayout(line)
        self._show()

    def _show(self) -> None:
        self.go.setEnabled(bool(self.text.toPlainText().strip()))
