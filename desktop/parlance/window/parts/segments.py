"""A row of segments of which one is chosen, for the views of a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from parlance.window.parts.controls import elide, whole_size
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.fonts import text_font
from parlance.window.parts.words import number
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout


class SegmentButton(QToolButton):
    """One of the few; its words end in an ellipsis where there is no room for all."""

    accessible_role: Final = QAccessible.Role.RadioButton

    def __init__(self, words: str) -> None:
        """Say `words`."""
        super().__init__()
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Say other words."""
        self._words = words
        self.setText(words)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that all of the words want."""
        return whole_size(self, super().sizeHint(), self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the words into the new width."""
        super().resizeEvent(event)
        elide(self, super().sizeHint(), self._words)


class Segments(QWidget):
    """Chooses one of a few; the arrow keys go from one to the next.

    Signals:
        chosen: key of the segment that the person chose.
    """

    accessible_role: Final = QAccessible.Role.Grouping
    chosen = Signal(str)

    def __init__(
        self, segments: Iterable[tuple[str, str]], name: str, *, breaks: bool = False
    ) -> None:
        """Offer (key, words) in order, the first chosen; `name` is what the row is called.

        Where there is no room for all words they are cut, or the row `breaks`.
        """
        super().__init__()
        self.setAccessibleName(name)
        self._words: dict[str, str] = {}
        self._buttons: dict[str, SegmentButton] = {}
        line: QLayout = FlowLine() if breaks else QHBoxLayout()
        self.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.CLOSE)
        for key, words in segments:
            line.addWidget(self._new_button(key, words))
        self.choose(next(iter(self._buttons)))

    def choose(self, key: str) -> None:
        """Show a segment as the chosen one; `chosen` is not told."""
        for each, button in self._buttons.items():
            button.setChecked(each == key)

    def show_count(self, key: str, count: int, meaning: str) -> None:
        """Show a number beside a segment's words, or none for 0; `meaning` is said aloud."""
        words = self._words[key]
        button = self._buttons[key]
        button.show_words(f"{words}  {number(count)}" if count else words)
        button.setAccessibleName(f"{words}, {meaning}" if count else words)
        button.setToolTip(meaning if count else "")

    def button(self, key: str) -> QToolButton:
        """Return the button of a segment."""
        return self._buttons[key]

    def _on_clicked(self, key: str) -> None:
        # A button group would take all but the chosen one out of the order of the tab key.
        self.choose(key)
        self.chosen.emit(key)

    def _new_button(self, key: str, words: str) -> SegmentButton:
        button = SegmentButton(words)
        button.setAccessibleName(words)
        button.setFont(text_font(TypeSize.INTERFACE, QFont.Weight.Medium))
        button.clicked.connect(lambda: self._on_clicked(key))
        self._words[key], self._buttons[key] = words, button
        return button
