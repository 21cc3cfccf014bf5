"""The ways of dressing in which every place is looked at, and sheets of all places side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from parlance.contract.appearance import Contrast, TextSize
from parlance.contract.interface_language import InterfaceLanguage
from parlance.contract.settings import Theme
from parlance.services.localization import locale_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QApplication

    from parlance.services.localization import Localization
    from parlance.window.parts.look import Look

_WIDE: Final = QSize(1320, 860)
_SMALL: Final = QSize(900, 600)
_COLUMNS: Final = 4
_CELL: Final = QSize(560, 392)
_GAP: Final = 12
_LABEL: Final = 24


@dataclass(frozen=True)
class Mode:
    """One way of dressing."""

    name: str
    theme: Theme = Theme.LIGHT
    contrast: Contrast = Contrast.NORMAL
    text_size: TextSize = TextSize.NORMAL
    size: QSize = _WIDE
    language: InterfaceLanguage = InterfaceLanguage.ENGLISH

    def wear(self, application: QApplication, speech: Localization, look: Look) -> None:
        """Dress windows that are built from now on."""
        speech.apply(self.language)
        # A language of which too little is translated still has its numbers and its direction.
        locale = locale_of(self.language)
        QLocale.setDefault(locale)
        application.setLayoutDirection(locale.textDirection())
        look.resize_text(self.text_size)
        look.apply(self.theme, self.contrast)


MODES: Final = (
    Mode("light"),
    Mode("dark", Theme.DARK),
    Mode("high", contrast=Contrast.HIGH),
    Mode("high-dark", Theme.DARK, Contrast.HIGH),
    Mode("persian", language=InterfaceLanguage.PERSIAN),
    Mode("at-900", size=_SMALL),
    Mode("persian-dark-900", Theme.DARK, size=_SMALL, language=InterfaceLanguage.PERSIAN),
    Mode("large", text_size=TextSize.LARGEST),
    Mode("large-900", text_size=TextSize.LARGEST, size=_SMALL),
)


def is_wanted(name: str, wanted: Sequence[str]) -> bool:
    """Return whether one of the words begins `name`, a mode and a scene, or its scene."""
    return any(name.startswith(part) or f"/{part}" in name for part in wanted)


def in_small(picture: QPixmap) -> QPixmap:
    """Return a picture as it stands on a sheet."""
    ratio, transformation = Qt.AspectRatioMode, Qt.TransformationMode
    return picture.scaled(_CELL, ratio.KeepAspectRatio, transformation.SmoothTransformation)


def contact_sheet(pictures: Mapping[str, QPixmap]) -> QPixmap:
    """Return small pictures side by side, each with its name above it."""
    rows = -(-len(pictures) // _COLUMNS)
    step = QSize(_CELL.width() + _GAP, _CELL.height() + _LABEL + _GAP)
    columns = min(_COLUMNS, len(pictures))
    sheet = QPixmap(columns * step.width() + _GAP, rows * step.height() + _GAP)
    sheet.fill(QColor("#808688"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#FFFFFF"))
    for number, (name, picture) in enumerate(pictures.items()):
        row, column = divmod(number, _COLUMNS)
        left, top = _GAP + column * step.width(), _GAP + row * step.height()
        painter.drawText(QRect(left, top, _CELL.width(), _LABEL), Qt.AlignmentFlag.AlignLeft, name)
        painter.drawPixmap(left, top + _LABEL, picture)
    painter.end()
    return sheet
