"""Says which letters of the interface's languages no font on this computer has."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from parlance.contract.interface_language import InterfaceLanguage
from parlance.services.localization import offered_languages
from parlance.window.parts.words import filled
from parlance.window.translation.words import name_of

_Writing = QFontDatabase.WritingSystem
_SCRIPTS: Final = {
    InterfaceLanguage.HEBREW: (_Writing.Hebrew, "Noto Sans Hebrew"),
    InterfaceLanguage.HINDI: (_Writing.Devanagari, "Noto Sans Devanagari"),
    InterfaceLanguage.CHINESE: (_Writing.SimplifiedChinese, "Noto Sans CJK SC"),
    InterfaceLanguage.JAPANESE: (_Writing.Japanese, "Noto Sans CJK JP"),
    InterfaceLanguage.KOREAN: (_Writing.Korean, "Noto Sans CJK KR"),
}
"""What is not shipped: Inter has Latin and Cyrillic, Vazirmatn Arabic and Persian."""


def missing_fonts_words() -> str:
    """Return a line for each offered language that cannot be shown, with a font that has it."""
    words = QCoreApplication.translate(
        "Settings", "No font on this computer has the letters of %1. “%2” has them, for example."
    )
    return "\n".join(
        filled(words, name_of(language.value.replace("_CN", "")), font)
        for language, (script, font) in _SCRIPTS.items()
        if language in offered_languages() and not QFontDatabase.families(script)
    )
