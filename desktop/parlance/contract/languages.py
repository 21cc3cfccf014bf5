"""The languages that people can choose, with their codes and names."""

from __future__ import annotations

import msgspec


class Language(msgspec.Struct, frozen=True):
    """A language: BCP 47 code, English name (used in prompts), its own name."""

    code: str
    name: str
    own_name: str


LANGUAGES: tuple[Language, ...] = tuple(
    Language(*fields)
    for fields in (
        ("ar", "Arabic", "العربية"),
        ("bg", "Bulgarian", "Български"),
        ("bn", "Bengali", "বাংলা"),
        ("ca", "Catalan", "Català"),
        ("cs", "Czech", "Čeština"),
        ("da", "Danish", "Dansk"),
        ("de", "German", "Deutsch"),
        ("el", "Greek", "Ελληνικά"),
        ("en", "English", "English"),
        ("es", "Spanish", "Español"),
        ("et", "Estonian", "Eesti"),
        ("fa", "Persian", "فارسی"),
        ("fi", "Finnish", "Suomi"),
        ("fr", "French", "Français"),
        ("he", "Hebrew", "עברית"),
        ("hi", "Hindi", "हिन्दी"),
        ("hr", "Croatian", "Hrvatski"),
        ("hu", "Hungarian", "Magyar"),
        ("id", "Indonesian", "Bahasa Indonesia"),
        ("it", "Italian", "Italiano"),
        ("ja", "Japanese", "日本語"),
        ("ko", "Korean", "한국어"),
        ("lt", "Lithuanian", "Lietuvių"),
        ("lv", "Latvian", "Latviešu"),
        ("nl", "Dutch", "Nederlands"),
        ("no", "Norwegian", "Norsk"),
        ("pl", "Polish", "Polski"),
        ("pt", "Portuguese", "Português"),
        ("ro", "Romanian", "Română"),
        ("ru", "Russian", "Русский"),
        ("sk", "Slovak", "Slovenčina"),
        ("sl", "Slovenian", "Slovenščina"),
        ("sv", "Swedish", "Svenska"),
        ("th", "Thai", "ไทย"),
        ("tr", "Turkish", "Türkçe"),
        ("uk", "Ukrainian", "Українська"),
        ("ur", "Urdu", "اردو"),
        ("vi", "Vietnamese", "Tiếng Việt"),
        ("zh", "Chinese", "中文"),
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
