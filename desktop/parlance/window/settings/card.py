"""What a page of the settings is made of: cards of rows that a search can find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from parlance.services.matching import containing
from parlance.window.parts.controls import Line, TextLabel
from parlance.window.parts.marked_label import MarkedLabel
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.window.parts.look import Look


class CardRow(QWidget):
    """One row of a card.

    Attributes:
        column: what it shows, from top to bottom.
        words: the texts of it that a search looks through and marks.
        also: what a search looks through besides.
    """

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.words: list[MarkedLabel] = []
        self.also: tuple[str, ...] = ()
        self._line = Line(Qt.Orientation.Horizontal)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._line)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, Space.MEDIUM, 0, Space.NEAR)
        self.column.setSpacing(Space.TINY)
        outer.addLayout(self.column)

    def show_found(self, typed: str, page: str) -> bool:
        """Show and mark what was typed; hide without a match."""
        texts = [*(label.whole for label in self.words), page, *self.also]
        spans = containing(typed, texts)
        for place, label in enumerate(self.words):
            label.mark(spans[place] if spans else ())
        self.setVisible(spans is not None)
        return spans is not None

    def stand_first(self, *, is_first: bool) -> None:
        """Draw a line above, but not above the first of a card."""
        self._line.setVisible(not is_first)


class Card(QWidget):
    """Rows in a frame, under a title where the page has several cards."""

    def __init__(self, rows: Sequence[CardRow], title: str = "") -> None:
        """Stand the rows under each other."""
        super().__init__()
        self._title = title
        self._rows = tuple(rows)
        frame = QFrame()
        frame.setProperty("kind", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.SMALL)
        if title:
            outer.addWidget(TextLabel(title, role="muted", weight=QFont.Weight.DemiBold))
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.LARGE, 0, Space.LARGE, Space.HAIR)
        column.setSpacing(0)
        for place, row in enumerate(rows):
            row.stand_first(is_first=place == 0)
            column.addWidget(row)

    def show_found(self, typed: str, page: str) -> bool:
        """Show the rows that have what was typed."""
        shown = [row for row in self._rows if row.show_found(typed, f"{page} {self._title}")]
        for place, row in enumerate(shown):
            row.stand_first(is_first=place == 0)
        self.setVisible(bool(shown))
        return bool(shown)


class Section(QWidget):
    """A page: its title, buttons beside it, and its parts."""

    def __init__(
        self,
        look: Look,
        title: str,
        parts: Sequence[Card],
        buttons: Sequence[QWidget] = (),
    ) -> None:
        """Stand the parts under the title."""
        super().__init__()
        self._title = title
        self._parts = tuple(parts)
        self._heading = MarkedLabel(
            look, title, pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold
        )
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._heading, 1)
        for button in buttons:
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.SMALL)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        for part in parts:
            column.addWidget(part)

    def show_found(self, typed: str) -> bool:
        """Show what has the words typed; without words all of it."""
        spans = containing(typed, (self._title,))
        self._heading.mark(spans[0] if spans else ())
        found = [part.show_found(typed, self._title) for part in self._parts]
        self.setVisible(any(found))
        return any(found)
