"""The languages in which the window can speak, and which of them a person means."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

from parlance.contract.languages import known_code
from parlance.contract.setting_fields import Group, Widget, described
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


class InterfaceLanguage(StrEnum):
    """The language of the window; its value is the name of its catalogue in resources/i18n."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    ITALIAN = "it"
    HUNGARIAN = "hu"
    POLISH = "pl"
    BRAZILIAN = "pt_BR"
    TURKISH = "tr"
    RUSSIAN = "ru"
    UKRAINIAN = "uk"
    HEBREW = "he"
    ARABIC = "ar"
    PERSIAN = "fa"
    HINDI = "hi"
    CHINESE = "zh_CN"
    JAPANESE = "ja"
    KOREAN = "ko"


OWN_NAMES: Final[dict[str, str]] = {
    InterfaceLanguage.ENGLISH: "English",
    InterfaceLanguage.GERMAN: "Deutsch",
    InterfaceLanguage.SPANISH: "Español",
    InterfaceLanguage.FRENCH: "Français",
    InterfaceLanguage.ITALIAN: "Italiano",
    InterfaceLanguage.HUNGARIAN: "Magyar",
    InterfaceLanguage.POLISH: "Polski",
    InterfaceLanguage.BRAZILIAN: "Português (Brasil)",
    InterfaceLanguage.TURKISH: "Türkçe",
    InterfaceLanguage.RUSSIAN: "Русский",
    InterfaceLanguage.UKRAINIAN: "Українська",
    InterfaceLanguage.HEBREW: "עברית",
    InterfaceLanguage.ARABIC: "العربية",
    InterfaceLanguage.PERSIAN: "فارسی",
    InterfaceLanguage.HINDI: "हिन्दी",
    InterfaceLanguage.CHINESE: "简体中文",
    InterfaceLanguage.JAPANESE: "日本語",
    InterfaceLanguage.KOREAN: "한국어",
}
"""Each as its own speakers write it, so that everybody finds theirs."""

_SPOKEN_AS: Final = {
    "pt": InterfaceLanguage.BRAZILIAN,
    "pt-BR": InterfaceLanguage.BRAZILIAN,
    "zh": InterfaceLanguage.CHINESE,
}

ChosenLanguage = Annotated[
    InterfaceLanguage,
    described(
        QT_TRANSLATE_NOOP("Settings", "Language of the interface"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "What Parlance itself says. It changes at once, and your work goes on. Chats, "
            "translations and summaries stay in their own languages.",
        ),
        group=Group.LANGUAGES,
        widget=Widget.INTERFACE_LANGUAGE,
    ),
]


def spoken_language(
    preferred: Iterable[str], offered: Collection[InterfaceLanguage]
) -> InterfaceLanguage:
    """Return the first language of `preferred` (BCP 47 codes or locales) that is offered.

    English where there is none.
    """
    for name in preferred:
        code = known_code(name) or ""
        found = _SPOKEN_AS.get(code) or _member(code)
        if found in offered:
            return found
    return InterfaceLanguage.ENGLISH


def _member(code: str) -> InterfaceLanguage:
    try:
        return InterfaceLanguage(code)
    except ValueError:
        return InterfaceLanguage.SYSTEM
