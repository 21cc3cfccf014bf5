"""A line below the translation: how many paragraphs want a look, and the way to each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from parlance.window.parts.controls import ElidedLabel, IconLabel, TextButton
from parlance.window.parts.margins import set_margins
from parlance.window.parts.words import plural
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.words import hints_words, place_words

if TYPE_CHECKING:
    from parlance.contract.translation import LiveParagraph
    from parlance.window.parts.look import Look


class HintLine(QWidget):
    """Leads from one paragraph with hints to the next; hidden where there are none.

    Signals:
        reached: index of the paragraph to go to.
    """

    reached = Signal(int)

    def __init__(self, look: Look) -> None:
        """Start without hints."""
        super().__init__()
        self._hinted: tuple[LiveParagraph, ...] = ()
        self._at: int | None = None
        self.words = ElidedLabel(role="notice", pixels=TypeSize.META)
        self.next = TextButton(look, self.tr("Next"), kind="link")
        look.shortcuts.tip(self.next, self.tr("Next paragraph to look at"), "next_hint")
        self.next.clicked.connect(self.step)
        line = QHBoxLayout(self)
        set_margins(line, Space.TINY, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(IconLabel(look, "triangle-alert", "notice", 14))
        line.addWidget(self.words, 1)
        line.addWidget(self.next)
        self.hide()

    def show_hinted(self, hinted: tuple[LiveParagraph, ...]) -> None:
        """Lead to these paragraphs."""
        if [each.index for each in hinted] != [each.index for each in self._hinted]:
            self._at = None
        self._hinted = hinted
        self.setVisible(bool(hinted))
        self._show()

    def step(self) -> None:
        """Go to the next paragraph, after the last to the first."""
        if not self._hinted:
            return
        self._at = 0 if self._at is None else (self._at + 1) % len(self._hinted)
        self._show()
        self.reached.emit(self._hinted[self._at].index)

    def _show(self) -> None:
        count = len(self._hinted)
        if self._at is not None and self._at < count:
            hints = hints_words(self._hinted[self._at].hints)
            place = place_words(self._at + 1, count)
            said = hints.replace("\n", "; ")
            self.words.show_text(f"{place}: {said}" if count > 1 else said, hints)
            return
        words = self.tr("%Ln paragraph(s) to look at", "", count)
        self.words.show_text(plural(words, count))
