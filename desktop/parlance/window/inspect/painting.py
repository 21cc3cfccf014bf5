"""What pictures of Inspect paint with: places that are mirrored, words that are cut to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


def mirrored(place: QRectF, area: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return a place of `area` where it is in a window that runs in `direction`."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return place
    return QRectF(
        area.left() + area.right() - place.right(), place.top(), place.width(), place.height()
    )


def say(
    painter: QPainter,
    place: QRectF,
    text: str,
    *,
    edge: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
) -> None:
    """Write `text` as one line into `place`, cut with an ellipsis where it is too long."""
    align = edge
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        turned = {
            Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
            Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
        }
        align = turned.get(align, align)
    cut = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, max(0, int(place.width()))
    )
    # Absolute: a painter would go by the direction of the words otherwise.
    whole = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(place, whole.value | Qt.TextFlag.TextSingleLine.value, cut)
