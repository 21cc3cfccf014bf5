"""The ways of dressing in which every place is looked at, and sheets of all places side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from parlance.contract.appearance import Contrast, TextSize
from parlance.contract.settings import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QApplication

    from parlance.window.parts.look import Look

_WIDE: Final = QSize(1320, 860)
_SMALL: Final = QSize(900, 600)
_COLUMNS: Final = 4
_CELL: Final = QSize(640, 448)
_GAP: Final = 12
_LABEL: Final = 24


@dataclass(frozen=True)
class Mode:
    """One way of dressing.

    Attributes:
        is_mirrored: as in languages that are written from right to left.
    """

    name: str
    theme: Theme = Theme.LIGHT
    contrast: Contrast = Contrast.NORMAL
    text_size: TextSize = TextSize.NORMAL
    size: QSize = _WIDE
    is_mirrored: bool = False

    def wear(self, application: QApplication, look: Look) -> None:
        """Dress windows that are built from now on."""
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        application.setLayoutDirection(right if self.is_mirrored else left)
        look.resize_text(self.text_size)
        look.apply(self.theme, self.contrast)


MODES: Final = (
    Mode("light"),
    Mode("dark", Theme.DARK),
    Mode("high", contrast=Contrast.HIGH),
    Mode("high-dark", Theme.DARK, Contrast.HIGH),
    Mode("mirrored", is_mirrored=True),
    Mode("at-900", size=_SMALL),
    Mode("mirrored-dark-900", Theme.DARK, size=_SMALL, is_mirrored=True),
    Mode("large", text_size=TextSize.LARGEST),
    Mode("large-900", text_size=TextSize.LARGEST, size=_SMALL),
)


def is_wanted(name: str, wanted: Sequence[str]) -> bool:
    """Return whether one of the words begins `name`, a mode and a scene, or its scene."""
    return any(name.startswith(part) or f"/{part}" in name for part in wanted)


def contact_sheet(pictures: Mapping[str, QPixmap]) -> QPixmap:
    """Return all pictures side by side, each with its name above it."""
    rows = -(-len(pictures) // _COLUMNS)
    step = QSize(_CELL.width() + _GAP, _CELL.height() + _LABEL + _GAP)
    columns = min(_COLUMNS, len(pictures))
    sheet = QPixmap(columns * step.width() + _GAP, rows * step.height() + _GAP)
    sheet.fill(QColor("#808688"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor("#FFFFFF"))
    for number, (name, picture) in enumerate(pictures.items()):
        row, column = divmod(number, _COLUMNS)
        left, top = _GAP + column * step.width(), _GAP + row * step.height()
        painter.drawText(QRect(left, top, _CELL.width(), _LABEL), Qt.AlignmentFlag.AlignLeft, name)
        fitted = picture.scaled(
            _CELL,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawPixmap(left, top + _LABEL, fitted)
    painter.end()
    return sheet
