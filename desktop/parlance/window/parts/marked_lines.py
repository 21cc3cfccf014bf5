"""Paints texts of one line in which places are marked, each text in its own direction."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from parlance.contract.visible import visible_text
from parlance.window.parts.utf16 import utf16_length
from parlance.window.rich.direction import runs_right_to_left

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFont, QPainter

    from parlance.window.theme import Palette

_BEFORE_MATCH = 14
"""Letters that are shown before the first marked place where not all of a text fits."""
_MATCH_BY = 0.8
"""The first marked place ends no later than after so much of the width."""


class Line(NamedTuple):
    """A text without line ends, and how it looks.

    Attributes:
        role: its colour.
        spans: pairs of begin and end of what is marked in it, in order.
    """

    text: str
    font: QFont
    role: str = "text"
    spans: tuple[tuple[int, int], ...] = ()


def paint_line(
    painter: QPainter, place: QRect, line: Line, palette: Palette, *, mirrored: bool
) -> int:
    """Paint as much of a line as there is room for; return how wide that is, in pixels.

    It starts at the leading edge of a window that is `mirrored` or not, whichever way it runs.
    """
    shown = _fitted(line, place.width())
    layout = QTextLayout(shown.text, line.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    runs_back = runs_right_to_left(shown.text)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if runs_back else Qt.LayoutDirection.LeftToRight
    )
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats([_mark(shown.text, span, palette) for span in shown.spans])
    layout.beginLayout()
    made = layout.createLine()
    made.setLineWidth(place.width())
    layout.endLayout()
    painter.setPen(palette.colour(line.role))
    top = place.top() + (place.height() - made.height()) / 2
    layout.draw(painter, QPointF(place.left(), top))
    return round(made.naturalTextWidth())


def _mark(text: str, span: tuple[int, int], palette: Palette) -> QTextLayout.FormatRange:
    mark, looks = QTextLayout.FormatRange(), QTextCharFormat()
    looks.setBackground(palette.colour("selection"))
    before, marked = text[: span[0]], text[span[0] : span[1]]
    mark.start, mark.length = utf16_length(before), utf16_length(marked)
    mark.format = looks
    return mark


def _fitted(line: Line, width: int) -> Line:
    """Return as much of a line as there is room for, with the first marked place in it."""
    text, spans, metrics = visible_text(line.text), line.spans, QFontMetrics(line.font)
    if spans and metrics.horizontalAdvance(text) > width:
        begin, end = spans[0]
        if metrics.horizontalAdvance(text[:end]) > width * _MATCH_BY:
            cut = text.find(" ", max(0, begin - _BEFORE_MATCH)) + 1
            cut = cut if 0 < cut <= begin else begin
            text = "…" + text[cut:]
            spans = tuple((max(1, a - cut + 1), b - cut + 1) for a, b in spans if b > cut)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    kept = len(shown) if shown == text else max(0, len(shown) - 1)
    return line._replace(text=shown, spans=tuple((a, min(b, kept)) for a, b in spans if a < kept))
