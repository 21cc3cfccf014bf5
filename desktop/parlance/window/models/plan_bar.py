"""The memory of one device as a bar: what a model takes of it, and what is taken otherwise."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QBrush, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.scale import LARGE_TEXT, scaled, scaled_size, text_percent
from parlance.window.parts.words import filled, size_words, wording_of
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from parlance.contract.plan import DeviceShare
    from parlance.window.parts.look import Look

_HEIGHT: Final = 16
_SWATCH: Final = 12
_LEAST: Final = 3.0
"""Even the smallest part is so many pixels wide, so that it is seen."""

_COLUMNS: Final = 3
_FEWER_COLUMNS: Final = 2


class Part(StrEnum):
    """What a piece of a device's memory is used for."""

    OTHER = "other"
    WEIGHTS = "weights"
    CONTEXT = "context"
    COMPUTE = "compute"
    MARGIN = "margin"
    FREE = "free"


_WORDS: Final = {
    Part.OTHER: QT_TRANSLATE_NOOP("Plan", "Other use: %1"),
    Part.WEIGHTS: QT_TRANSLATE_NOOP("Plan", "Weights: %1"),
    Part.CONTEXT: QT_TRANSLATE_NOOP("Plan", "Context: %1"),
    Part.COMPUTE: QT_TRANSLATE_NOOP("Plan", "Computing: %1"),
    Part.MARGIN: QT_TRANSLATE_NOOP("Plan", "Kept free: %1"),
    Part.FREE: QT_TRANSLATE_NOOP("Plan", "Free: %1"),
}
_DRESS: Final[dict[Part, tuple[str, Qt.BrushStyle]]] = {
    Part.OTHER: ("control", Qt.BrushStyle.SolidPattern),
    Part.WEIGHTS: ("accent", Qt.BrushStyle.SolidPattern),
    Part.CONTEXT: ("link", Qt.BrushStyle.BDiagPattern),
    Part.COMPUTE: ("notice", Qt.BrushStyle.DiagCrossPattern),
    Part.MARGIN: ("muted", Qt.BrushStyle.Dense6Pattern),
    Part.FREE: ("border", Qt.BrushStyle.NoBrush),
}
"""Colour and pattern of each part: the pattern tells them apart without the colour."""


class Piece(msgspec.Struct, frozen=True):
    """One part of a device's memory, in bytes."""

    part: Part
    size: int


def pieces_of(share: DeviceShare) -> list[Piece]:
    """Return what the memory of a device is used for, in the order of the bar.

    Where the device does not tell how much it has, other use is left out.
    """
    need = share.need
    free = max(0, share.free_bytes - need.total_bytes)
    margin = min(share.margin_bytes, free)
    sizes = (
        (Part.OTHER, max(0, share.total_bytes - share.free_bytes)),
        (Part.WEIGHTS, need.weights_bytes),
        (Part.CONTEXT, need.context_bytes),
        (Part.COMPUTE, need.compute_bytes),
        (Part.FREE, free - margin),
        (Part.MARGIN, margin),
    )
    return [Piece(part, size) for part, size in sizes if size > 0]


def piece_words(piece: Piece) -> str:
    """Return a part with its size."""
    return filled(wording_of("Plan", _WORDS[piece.part]), size_words(piece.size))


def _brush(look: Look, part: Part) -> QBrush:
    role, style = _DRESS[part]
    return QBrush(look.palette.colour(role), style)


class ShareBar(QWidget):
    """Paints the parts side by side, each as wide as it is large."""

    accessible_role: Final = QAccessible.Role.Chart

    def __init__(self, look: Look, pieces: list[Piece]) -> None:
        """Show `pieces` from the leading edge on."""
        super().__init__()
        self._look = look
        self._pieces = pieces
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(_HEIGHT))
        self.setAccessibleName("; ".join(piece_words(piece) for piece in pieces))
        look.changed.connect(self.update)

    def widths(self) -> list[float]:
        """Return how many pixels each part takes; together the width of the bar."""
        whole = sum(piece.size for piece in self._pieces) or 1
        room = float(self.width())
        least = min(_LEAST, room / max(1, len(self._pieces)))
        wanted = [max(least, piece.size / whole * room) for piece in self._pieces]
        # What the smallest parts were given is taken from the others, by their size.
        extra = sum(wanted) - room
        spare = sum(width - least for width in wanted) or 1.0
        return [width - extra * (width - least) / spare for width in wanted]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the parts from the leading edge on, and a border round all of them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(whole, 4, 4)
        painter.setClipPath(outline)
        at = 0.0
        for piece, width in zip(self._pieces, self.widths(), strict=True):
            left = self.width() - at - width if self.isRightToLeft() else at
            place = QRectF(left, 0, width, self.height())
            painter.fillRect(place, _brush(self._look, piece.part))
            # A line between the parts, because neighbours may have the same lightness.
            painter.fillRect(QRectF(left, 0, 1, self.height()), self._look.palette.colour("raised"))
            at += width
        painter.setClipping(False)
        painter.setPen(QPen(self._look.palette.colour("control"), 1))
        painter.drawPath(outline)
        painter.end()


class Swatch(QWidget):
    """A small square in the dress of a part."""

    def __init__(self, look: Look, part: Part) -> None:
        """Show how `part` is painted."""
        super().__init__()
        self._look = look
        self._part = part
        self.setFixedSize(scaled_size(QSize(_SWATCH, _SWATCH)))
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it with a border."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _brush(self._look, self._part))
        painter.setPen(QPen(self._look.palette.colour("control"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class Legend(QWidget):
    """Says every part with its size, in the order of the bar."""

    def __init__(self, look: Look, pieces: list[Piece]) -> None:
        """Stand in a few columns."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.HAIR)
        columns = _COLUMNS if text_percent() <= LARGE_TEXT else _FEWER_COLUMNS
        for place, piece in enumerate(pieces):
            line = QHBoxLayout()
            line.setSpacing(Space.CLOSE)
            line.addWidget(Swatch(look, piece.part))
            line.addWidget(TextLabel(piece_words(piece), role="muted", pixels=TypeSize.META), 1)
            grid.addLayout(line, *divmod(place, columns))
        for column in range(columns):
            grid.setColumnStretch(column, 1)
