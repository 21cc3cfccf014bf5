"""Lines in which places are marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from parlance.window.parts.fonts import text_font
from parlance.window.parts.look import Look
from parlance.window.parts.marked_lines import Line, paint_line

ROOM = QRect(0, 0, 300, 24)


@pytest.mark.parametrize("text", ["plain mark", "😀😀 mark"])
def test_what_is_marked_is_what_was_found(look: Look, text: str) -> None:
    font, start = text_font(13), text.index("mark")
    line = Line(text, font, spans=((start, start + 4),))
    image = QImage(ROOM.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_line(painter, ROOM, line, look.palette, mirrored=False)
    painter.end()
    colour, middle = look.palette.colour("selection"), ROOM.center().y()
    marked = [x for x in range(ROOM.width()) if image.pixelColor(x, middle) == colour]
    metrics = QFontMetrics(font)
    assert abs(marked[0] - metrics.horizontalAdvance(text[:start])) <= 1
    assert abs(marked[-1] - metrics.horizontalAdvance(text)) <= 1
