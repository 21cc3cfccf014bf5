"""The page of the help that is shown, scrolled to a section or to what was found on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from parlance.window.help.text import HelpTextView
from parlance.window.parts.scale import scaled
from parlance.window.rich.colours import CodeColours

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor

    from parlance.contract.help import HelpText
    from parlance.window.parts.look import Look

_READING: Final = 700
_AROUND: Final = 28
_ABOVE: Final = 8


class HelpPageView(QScrollArea):
    """Shows a page in a column of bounded width.

    Signals:
        link_clicked: where a link of the page leads.
    """

    link_clicked = Signal(str)

    def __init__(self, look: Look) -> None:
        """Start without a page."""
        super().__init__()
        self._look = look
        self._page: HelpText | None = None
        self._percent = 100
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setSingleStep(32)
        self._room = QWidget()
        self._room.setProperty("kind", "column")
        self.text = HelpTextView(look, CodeColours(self), self._room)
        self.setWidget(self._room)
        self.text.link_clicked.connect(self.link_clicked)
        self._places: list[QTextCursor] = []
        self._at = -1
        look.changed.connect(self._fill)

    def show_page(self, page: HelpText, anchor: str = "") -> None:
        """Show a page from its top, or from a section of it."""
        if page is not self._page:
            self._page = page
            self.text.setAccessibleName(page.title)
            self._fill()
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Scroll to a section; to the top where there is none of that name."""
        sections = self._page.sections if self._page is not None else ()
        number = next((at for at, each in enumerate(sections) if each.anchor == anchor), 0)
        top = self.text.top_of_heading(number) if number else 0
        self.verticalScrollBar().setValue(self.text.y() + top - scaled(_ABOVE) if top else 0)

    def resize_text(self, percent: int) -> None:
        """Show the page in another size of text."""
        self._percent = percent
        self._fill()

    def find_words(self, words: str) -> tuple[int, int]:
        """Mark what has `words` and go to the first; return its number from 1, and how many."""
        self._places, self._at = self.text.find_all(words), -1
        return self.step(1)

    def step(self, step: int) -> tuple[int, int]:
        """Go to the next (1) or the previous (-1) place that was found, round the ends."""
        if not self._places:
            return 0, 0
        self._at = (self._at + step) % len(self._places)
        self.text.mark(self._places, self._at)
        top = self.text.y() + self.text.top_of(self._places[self._at])
        bar = self.verticalScrollBar()
        if not bar.value() <= top <= bar.value() + self.viewport().height() - scaled(_AROUND):
            bar.setValue(top - self.viewport().height() // 3)
        return self._at + 1, len(self._places)

    def position(self) -> int:
        """Return how far the page is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the page out for the new width."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        super().resizeEvent(event)
        self._arrange()
        bar.setValue(round(share * bar.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll by the keys that the text leaves to what it stands in."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        if self._page is not None:
            self._places = []
            self.text.show_page(self._page, self._percent)
            self._arrange()

    def _arrange(self) -> None:
        around = scaled(_AROUND)
        whole = self.viewport().width()
        width = max(1, min(whole - 2 * around, scaled(_READING) * self._percent // 100))
        height = self.text.fit(width)
        self._room.resize(whole, height + 2 * around)
        place = self.text.geometry()
        place.setRect((whole - width) // 2, around, width, height)
        self.text.arrange(place)
