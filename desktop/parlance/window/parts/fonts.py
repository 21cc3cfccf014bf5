"""The typefaces that ship with the app, and the fonts made of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

from parlance.resources import resource
from parlance.window.parts.scale import scaled

FAMILIES: Final = [
    "Inter",
    "Vazirmatn NL",
    "Noto Sans",
    "Noto Sans CJK SC",
    "WenQuanYi Micro Hei",
    "Noto Color Emoji",
]
MONOSPACE: Final = ["JetBrains Mono", "DejaVu Sans Mono", "Noto Sans Mono", "Vazirmatn NL"]

_HAN: Final = {
    QLocale.Language.Japanese: "Noto Sans CJK JP",
    QLocale.Language.Korean: "Noto Sans CJK KR",
}
_FILES: Final = (
    "Inter-Regular.otf",
    "Inter-Italic.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "Vazirmatn-NL-Regular.ttf",
    "Vazirmatn-NL-Medium.ttf",
    "Vazirmatn-NL-SemiBold.ttf",
    "JetBrainsMono-Regular.ttf",
)


def load_fonts() -> tuple[str, ...]:
    """Make the shipped typefaces known to Qt; return the files that could not be loaded."""
    paths = ((name, str(resource("fonts", name))) for name in _FILES)
    return tuple(name for name, path in paths if QFontDatabase.addApplicationFont(path) < 0)


def families() -> list[str]:
    """Return the interface typefaces; Han letters in the shapes of the language in force."""
    own = _HAN.get(QLocale().language())
    return [*FAMILIES[:2], own, *FAMILIES[2:]] if own else FAMILIES


def text_font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the interface typeface at a size of the type scale, as large as people want it."""
    font = QFont()
    font.setFamilies(families())
    font.setPixelSize(scaled(pixels))
    font.setWeight(weight)
    return font


def code_font(pixels: float) -> QFont:
    """Return the monospaced typeface without ligatures: `!=` stays two characters."""
    font = QFont()
    font.setFamilies(MONOSPACE)
    font.setPixelSize(scaled(pixels))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFeature(QFont.Tag("calt"), 0)
    return font
