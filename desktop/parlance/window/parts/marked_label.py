"""A label in which places are marked, as those that a search found."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from parlance.contract.visible import visible_text
from parlance.window.parts.controls import TextLabel
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from parlance.window.parts.look import Look

Spans = tuple[tuple[int, int], ...]
"""Pairs of begin and end, in order."""


class MarkedLabel(TextLabel):
    """A label of wrapped text; what is marked in it stands on the colour of a selection."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        role: str = "",
        pixels: int = TypeSize.INTERFACE,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        """Show `text` without marks."""
        super().__init__(text, role=role, pixels=pixels, weight=weight, wrap=True)
        self._look = look
        self._whole = visible_text(text)
        self._spans: Spans = ()
        look.changed.connect(self._paint_marks)

    @property
    def whole(self) -> str:
        """The text as it is, without marks."""
        return self._whole

    def say(self, text: str) -> None:
        """Show another text, without marks."""
        self._whole = visible_text(text)
        self._spans = ()
        self._paint_marks()

    def mark(self, spans: Spans) -> None:
        """Mark these places and no others."""
        if spans != self._spans:
            self._spans = spans
            self._paint_marks()

    def _paint_marks(self) -> None:
        self.setAccessibleName(self._whole)
        if not self._spans:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._whole)
            return
        colour = self._look.palette.selection
        parts, end = [], 0
        for begin, stop in self._spans:
            found = html.escape(self._whole[begin:stop])
            parts.append(html.escape(self._whole[end:begin]))
            parts.append(f'<span style="background-color:{colour}">{found}</span>')
            end = stop
        parts.append(html.escape(self._whole[end:]))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText("".join(parts).replace("\n", "<br>"))
