"""Finds words in the blocks of a document, a little at a time."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from parlance.window.parts.controls import IconButton, TextLabel
from parlance.window.parts.field_buttons import name_buttons
from parlance.window.parts.words import filled, number
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent

    from parlance.contract.document import Block
    from parlance.window.parts.look import Look

_BUDGET_S: Final = 0.006
_MOST: Final = 2000
Place = tuple[int, int, int]
"""Number of a block, and the part of its text (code points)."""


class FindBar(QWidget):
    """A line to search with; hidden until it is wanted.

    Signals:
        found_changed: other places are found; they are in `places`.
        reached: the place that was gone to: block, start, end.
        closed: the person is done.
    """

    found_changed = Signal()
    reached = Signal(int, int, int)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        """Start hidden and without blocks."""
        super().__init__()
        self._blocks: Sequence[Block] = ()
        self._coming: Iterator[list[Place]] = iter(())
        self._from = 0
        self._at = -1
        self.places: list[Place] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in the document"))
        self.field.setAccessibleName(self.tr("Find in the document"))
        self.field.setClearButtonEnabled(True)
        name_buttons(self.field)
        self.field.setAcceptDrops(False)  # a document that is dropped here is meant for the queue
        self._count = TextLabel(role="muted", pixels=TypeSize.META)
        self._searching = QTimer(self)
        self._searching.setInterval(0)
        self._searching.timeout.connect(self._on_search)
        self._lay_out(look)
        self.field.textChanged.connect(self._begin)
        self.field.returnPressed.connect(lambda: self.step(1))
        self.hide()

    def _lay_out(self, look: Look) -> None:
        back = IconButton(look, "arrow-up", self.tr("Previous place"), size=16)
        forth = IconButton(look, "arrow-down", self.tr("Next place"), size=16)
        close = IconButton(look, "x", self.tr("Close the search"), size=16)
        back.clicked.connect(lambda: self.step(-1))
        forth.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.close_search)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, Space.CLOSE, Space.MEDIUM, Space.CLOSE)
        line.setSpacing(Space.TINY)
        line.addWidget(self.field, 1)
        for widget in (self._count, back, forth, close):
            line.addWidget(widget)

    def search_in(self, blocks: Sequence[Block]) -> None:
        """Search in another document from now on."""
        self._blocks = blocks
        self._begin()

    def open_at(self, block: int) -> None:
        """Show the line; the first place found is the one at or after `block`."""
        self._from = max(0, block)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_search(self) -> None:
        """Hide the line and what was found."""
        self.hide()
        self.field.clear()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close the search with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.close_search()
        else:
            super().keyPressEvent(event)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, round the ends."""
        if self.places:
            self._go((self._at + step) % len(self.places))

    def _begin(self) -> None:
        self._at = -1
        self.places = []
        words = self.field.text().strip()
        self._coming = self._matches(words) if words else iter(())
        if words and self._blocks:
            self._searching.start()
        else:
            self._searching.stop()
        self._show_count()
        self.found_changed.emit()

    def _matches(self, words: str) -> Iterator[list[Place]]:
        """Return the places of block after block, some of them empty."""
        pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
        for index, block in enumerate(self._blocks):
            yield [(index, found.start(), found.end()) for found in pattern.finditer(block.text)]

    def _on_search(self) -> None:
        end = time.perf_counter() + _BUDGET_S
        before = len(self.places)
        while time.perf_counter() < end:
            found = next(self._coming, None)
            if found is None or len(self.places) >= _MOST:
                self._searching.stop()
                break
            self.places += found
        if len(self.places) > before:
            self.found_changed.emit()
        self._reach_first()
        self._show_count()

    def _reach_first(self) -> None:
        """Go to the first place from where the search began, or to the first of all."""
        if self._at >= 0 or not self.places:
            return
        later = (at for at, place in enumerate(self.places) if place[0] >= self._from)
        at = next(later, None)
        if at is not None:
            self._go(at)
        elif not self._searching.isActive():
            self._go(0)

    def _go(self, at: int) -> None:
        self._at = at
        self._show_count()
        self.reached.emit(*self.places[at])

    def _show_count(self) -> None:
        if not self.field.text().strip():
            words = ""
        elif self._at >= 0:
            words = filled(self.tr("%1 of %2"), number(self._at + 1), number(len(self.places)))
        elif self._searching.isActive():
            words = self.tr("Searching…")
        else:
            words = self.tr("Not found")
        self._count.setText(words)
