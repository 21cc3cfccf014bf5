"""The languages that people can choose, with their codes and names."""

from __future__ import annotations

import msgspec

from parlance.contract.translatable import QT_TRANSLATE_NOOP


class Language(msgspec.Struct, frozen=True):
    """A language: BCP 47 code, English name (used in prompts), its own name."""

    code: str
    name: str
    own_name: str


LANGUAGES: tuple[Language, ...] = tuple(
    Language(*fields)
    for fields in (
        ("ar", QT_TRANSLATE_NOOP("Languages", "Arabic"), "العربية"),
        ("bg", QT_TRANSLATE_NOOP("Languages", "Bulgarian"), "Български"),
        ("bn", QT_TRANSLATE_NOOP("Languages", "Bengali"), "বাংলা"),
        ("ca", QT_TRANSLATE_NOOP("Languages", "Catalan"), "Català"),
        ("cs", QT_TRANSLATE_NOOP("Languages", "Czech"), "Čeština"),
        ("da", QT_TRANSLATE_NOOP("Languages", "Danish"), "Dansk"),
        ("de", QT_TRANSLATE_NOOP("Languages", "German"), "Deutsch"),
        ("el", QT_TRANSLATE_NOOP("Languages", "Greek"), "Ελληνικά"),
        ("en", QT_TRANSLATE_NOOP("Languages", "English"), "English"),
        ("es", QT_TRANSLATE_NOOP("Languages", "Spanish"), "Español"),
        ("et", QT_TRANSLATE_NOOP("Languages", "Estonian"), "Eesti"),
        ("fa", QT_TRANSLATE_NOOP("Languages", "Persian"), "فارسی"),
        ("fi", QT_TRANSLATE_NOOP("Languages", "Finnish"), "Suomi"),
        ("fr", QT_TRANSLATE_NOOP("Languages", "French"), "Français"),
        ("he", QT_TRANSLATE_NOOP("Languages", "Hebrew"), "עברית"),
        ("hi", QT_TRANSLATE_NOOP("Languages", "Hindi"), "हिन्दी"),
        ("hr", QT_TRANSLATE_NOOP("Languages", "Croatian"), "Hrvatski"),
        ("hu", QT_TRANSLATE_NOOP("Languages", "Hungarian"), "Magyar"),
        ("id", QT_TRANSLATE_NOOP("Languages", "Indonesian"), "Bahasa Indonesia"),
        ("it", QT_TRANSLATE_NOOP("Languages", "Italian"), "Italiano"),
        ("ja", QT_TRANSLATE_NOOP("Languages", "Japanese"), "日本語"),
        ("ko", QT_TRANSLATE_NOOP("Languages", "Korean"), "한국어"),
        ("lt", QT_TRANSLATE_NOOP("Languages", "Lithuanian"), "Lietuvių"),
        ("lv", QT_TRANSLATE_NOOP("Languages", "Latvian"), "Latviešu"),
        ("nl", QT_TRANSLATE_NOOP("Languages", "Dutch"), "Nederlands"),
        ("no", QT_TRANSLATE_NOOP("Languages", "Norwegian"), "Norsk"),
        ("pl", QT_TRANSLATE_NOOP("Languages", "Polish"), "Polski"),
        ("pt", QT_TRANSLATE_NOOP("Languages", "Portuguese"), "Português"),
        ("ro", QT_TRANSLATE_NOOP("Languages", "Romanian"), "Română"),
        ("ru", QT_TRANSLATE_NOOP("Languages", "Russian"), "Русский"),
        ("sk", QT_TRANSLATE_NOOP("Languages", "Slovak"), "Slovenčina"),
        ("sl", QT_TRANSLATE_NOOP("Languages", "Slovenian"), "Slovenščina"),
        ("sv", QT_TRANSLATE_NOOP("Languages", "Swedish"), "Svenska"),
        ("th", QT_TRANSLATE_NOOP("Languages", "Thai"), "ไทย"),
        ("tr", QT_TRANSLATE_NOOP("Languages", "Turkish"), "Türkçe"),
        ("uk", QT_TRANSLATE_NOOP("Languages", "Ukrainian"), "Українська"),
        ("ur", QT_TRANSLATE_NOOP("Languages", "Urdu"), "اردو"),
        ("vi", QT_TRANSLATE_NOOP("Languages", "Vietnamese"), "Tiếng Việt"),
        ("zh", QT_TRANSLATE_NOOP("Languages", "Chinese"), "中文"),
    )
)

BY_CODE: dict[str, Language] = {language.code: language for language in LANGUAGES}


def find_language(name: str) -> Language | None:
    """Return the language with this code, English name or own name; None if unknown."""
    wanted = name.strip().casefold()
    for language in LANGUAGES:
        if wanted in (language.code, language.name.casefold(), language.own_name.casefold()):
            return language
    return None
