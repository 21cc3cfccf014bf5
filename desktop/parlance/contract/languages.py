"""The languages that people can choose, with their codes and names."""

from __future__ import annotations

import functools
import re
from enum import StrEnum

import msgspec

from parlance.contract.translatable import QT_TRANSLATE_NOOP

_CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,4})*")
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


_EAST_ASIAN = frozenset({"ja", "ko", "yue", "zh"})
_COMPLEX_CODES = "as bn bo dz gu hi km kn lo ml mr my ne or pa sa si ta te th ti"
_COMPLEX = _RIGHT_TO_LEFT.union(_COMPLEX_CODES.split())


class FontScript(StrEnum):
    """Which of the three fonts that office programs keep for a text its letters take."""

    WESTERN = "western"
    EAST_ASIAN = "east_asian"
    COMPLEX = "complex"


class Language(msgspec.Struct, frozen=True):
    """A language: BCP 47 code, English name (used in prompts), its own name."""

    code: str
    name: str
    own_name: str

    @property
    def right_to_left(self) -> bool:
        """Whether its lines begin at the right."""
        return self.code in _RIGHT_TO_LEFT


LANGUAGES: tuple[Language, ...] = tuple(
    Language(*fields)
    for fields in (
        ("af", QT_TRANSLATE_NOOP("Languages", "Afrikaans"), "Afrikaans"),
        ("am", QT_TRANSLATE_NOOP("Languages", "Amharic"), "አማርኛ"),
        ("ar", QT_TRANSLATE_NOOP("Languages", "Arabic"), "العربية"),
        ("as", QT_TRANSLATE_NOOP("Languages", "Assamese"), "অসমীয়া"),
        ("az", QT_TRANSLATE_NOOP("Languages", "Azerbaijani"), "Azərbaycanca"),
        ("be", QT_TRANSLATE_NOOP("Languages", "Belarusian"), "Беларуская"),
        ("bg", QT_TRANSLATE_NOOP("Languages", "Bulgarian"), "Български"),
        ("bn", QT_TRANSLATE_NOOP("Languages", "Bengali"), "বাংলা"),
        ("bo", QT_TRANSLATE_NOOP("Languages", "Tibetan"), "བོད་སྐད་"),
        ("bs", QT_TRANSLATE_NOOP("Languages", "Bosnian"), "Bosanski"),
        ("ca", QT_TRANSLATE_NOOP("Languages", "Catalan"), "Català"),
        ("ckb", QT_TRANSLATE_NOOP("Languages", "Central Kurdish"), "کوردیی ناوەندی"),
        ("cs", QT_TRANSLATE_NOOP("Languages", "Czech"), "Čeština"),
        ("cy", QT_TRANSLATE_NOOP("Languages", "Welsh"), "Cymraeg"),
        ("da", QT_TRANSLATE_NOOP("Languages", "Danish"), "Dansk"),
        ("de", QT_TRANSLATE_NOOP("Languages", "German"), "Deutsch"),
        ("dv", QT_TRANSLATE_NOOP("Languages", "Dhivehi"), "ދިވެހި"),
        ("el", QT_TRANSLATE_NOOP("Languages", "Greek"), "Ελληνικά"),
        ("en", QT_TRANSLATE_NOOP("Languages", "English"), "English"),
        ("eo", QT_TRANSLATE_NOOP("Languages", "Esperanto"), "Esperanto"),
        ("es", QT_TRANSLATE_NOOP("Languages", "Spanish"), "Español"),
        ("et", QT_TRANSLATE_NOOP("Languages", "Estonian"), "Eesti"),
        ("eu", QT_TRANSLATE_NOOP("Languages", "Basque"), "Euskara"),
        ("fa", QT_TRANSLATE_NOOP("Languages", "Persian"), "فارسی"),
        ("fi", QT_TRANSLATE_NOOP("Languages", "Finnish"), "Suomi"),
        ("fil", QT_TRANSLATE_NOOP("Languages", "Filipino"), "Filipino"),
        ("fr", QT_TRANSLATE_NOOP("Languages", "French"), "Français"),
        ("ga", QT_TRANSLATE_NOOP("Languages", "Irish"), "Gaeilge"),
        ("gl", QT_TRANSLATE_NOOP("Languages", "Galician"), "Galego"),
        ("gu", QT_TRANSLATE_NOOP("Languages", "Gujarati"), "ગુજરાતી"),
        ("ha", QT_TRANSLATE_NOOP("Languages", "Hausa"), "Hausa"),
        ("he", QT_TRANSLATE_NOOP("Languages", "Hebrew"), "עברית"),
        ("hi", QT_TRANSLATE_NOOP("Languages", "Hindi"), "हिन्दी"),
        ("hr", QT_TRANSLATE_NOOP("Languages", "Croatian"), "Hrvatski"),
        ("hu", QT_TRANSLATE_NOOP("Languages", "Hungarian"), "Magyar"),
        ("hy", QT_TRANSLATE_NOOP("Languages", "Armenian"), "Հայերեն"),
        ("id", QT_TRANSLATE_NOOP("Languages", "Indonesian"), "Bahasa Indonesia"),
        ("ig", QT_TRANSLATE_NOOP("Languages", "Igbo"), "Igbo"),
        ("is", QT_TRANSLATE_NOOP("Languages", "Icelandic"), "Íslenska"),
        ("it", QT_TRANSLATE_NOOP("Languages", "Italian"), "Italiano"),
        ("ja", QT_TRANSLATE_NOOP("Languages", "Japanese"), "日本語"),
        ("jv", QT_TRANSLATE_NOOP("Languages", "Javanese"), "Basa Jawa"),
        ("ka", QT_TRANSLATE_NOOP("Languages", "Georgian"), "ქართული"),
        ("kk", QT_TRANSLATE_NOOP("Languages", "Kazakh"), "Қазақ тілі"),
        ("km", QT_TRANSLATE_NOOP("Languages", "Khmer"), "ខ្មែរ"),
        ("kn", QT_TRANSLATE_NOOP("Languages", "Kannada"), "ಕನ್ನಡ"),
        ("ko", QT_TRANSLATE_NOOP("Languages", "Korean"), "한국어"),
        ("ku", QT_TRANSLATE_NOOP("Languages", "Kurdish"), "Kurdî"),
        ("ky", QT_TRANSLATE_NOOP("Languages", "Kyrgyz"), "Кыргызча"),
        ("la", QT_TRANSLATE_NOOP("Languages", "Latin"), "Latina"),
        ("lb", QT_TRANSLATE_NOOP("Languages", "Luxembourgish"), "Lëtzebuergesch"),
        ("lo", QT_TRANSLATE_NOOP("Languages", "Lao"), "ລາວ"),
        ("lt", QT_TRANSLATE_NOOP("Languages", "Lithuanian"), "Lietuvių"),
        ("lv", QT_TRANSLATE_NOOP("Languages", "Latvian"), "Latviešu"),
        ("mg", QT_TRANSLATE_NOOP("Languages", "Malagasy"), "Malagasy"),
        ("mi", QT_TRANSLATE_NOOP("Languages", "Maori"), "Te reo Māori"),
        ("mk", QT_TRANSLATE_NOOP("Languages", "Macedonian"), "Македонски"),
        ("ml", QT_TRANSLATE_NOOP("Languages", "Malayalam"), "മലയാളം"),
        ("mn", QT_TRANSLATE_NOOP("Languages", "Mongolian"), "Монгол"),
        ("mr", QT_TRANSLATE_NOOP("Languages", "Marathi"), "मराठी"),
        ("ms", QT_TRANSLATE_NOOP("Languages", "Malay"), "Bahasa Melayu"),
        ("mt", QT_TRANSLATE_NOOP("Languages", "Maltese"), "Malti"),
        ("my", QT_TRANSLATE_NOOP("Languages", "Burmese"), "မြန်မာဘာသာ"),
        ("ne", QT_TRANSLATE_NOOP("Languages", "Nepali"), "नेपाली"),
        ("nl", QT_TRANSLATE_NOOP("Languages", "Dutch"), "Nederlands"),
        ("no", QT_TRANSLATE_NOOP("Languages", "Norwegian"), "Norsk"),
        ("oc", QT_TRANSLATE_NOOP("Languages", "Occitan"), "Occitan"),
        ("or", QT_TRANSLATE_NOOP("Languages", "Odia"), "ଓଡ଼ିଆ"),
        ("pa", QT_TRANSLATE_NOOP("Languages", "Punjabi"), "ਪੰਜਾਬੀ"),
        ("pl", QT_TRANSLATE_NOOP("Languages", "Polish"), "Polski"),
        ("ps", QT_TRANSLATE_NOOP("Languages", "Pashto"), "پښتو"),
        ("pt", QT_TRANSLATE_NOOP("Languages", "Portuguese"), "Português"),
        ("pt-BR", QT_TRANSLATE_NOOP("Languages", "Brazilian Portuguese"), "Português do Brasil"),
        ("ro", QT_TRANSLATE_NOOP("Languages", "Romanian"), "Română"),
        ("ru", QT_TRANSLATE_NOOP("Languages", "Russian"), "Русский"),
        ("rw", QT_TRANSLATE_NOOP("Languages", "Kinyarwanda"), "Ikinyarwanda"),
        ("sd", QT_TRANSLATE_NOOP("Languages", "Sindhi"), "سنڌي"),
        ("si", QT_TRANSLATE_NOOP("Languages", "Sinhala"), "සිංහල"),
        ("sk", QT_TRANSLATE_NOOP("Languages", "Slovak"), "Slovenčina"),
        ("sl", QT_TRANSLATE_NOOP("Languages", "Slovenian"), "Slovenščina"),
        ("so", QT_TRANSLATE_NOOP("Languages", "Somali"), "Soomaali"),
        ("sq", QT_TRANSLATE_NOOP("Languages", "Albanian"), "Shqip"),
        ("sr", QT_TRANSLATE_NOOP("Languages", "Serbian"), "Српски"),
        ("sv", QT_TRANSLATE_NOOP("Languages", "Swedish"), "Svenska"),
        ("sw", QT_TRANSLATE_NOOP("Languages", "Swahili"), "Kiswahili"),
        ("ta", QT_TRANSLATE_NOOP("Languages", "Tamil"), "தமிழ்"),
        ("te", QT_TRANSLATE_NOOP("Languages", "Telugu"), "తెలుగు"),
        ("tg", QT_TRANSLATE_NOOP("Languages", "Tajik"), "Тоҷикӣ"),
        ("th", QT_TRANSLATE_NOOP("Languages", "Thai"), "ไทย"),
        ("tk", QT_TRANSLATE_NOOP("Languages", "Turkmen"), "Türkmençe"),
        ("tr", QT_TRANSLATE_NOOP("Languages", "Turkish"), "Türkçe"),
        ("tt", QT_TRANSLATE_NOOP("Languages", "Tatar"), "Татарча"),
        ("ug", QT_TRANSLATE_NOOP("Languages", "Uyghur"), "ئۇيغۇرچە"),
        ("uk", QT_TRANSLATE_NOOP("Languages", "Ukrainian"), "Українська"),
        ("ur", QT_TRANSLATE_NOOP("Languages", "Urdu"), "اردو"),
        ("uz", QT_TRANSLATE_NOOP("Languages", "Uzbek"), "Oʻzbekcha"),
        ("vi", QT_TRANSLATE_NOOP("Languages", "Vietnamese"), "Tiếng Việt"),
        ("xh", QT_TRANSLATE_NOOP("Languages", "Xhosa"), "isiXhosa"),
        ("yi", QT_TRANSLATE_NOOP("Languages", "Yiddish"), "ייִדיש"),
        ("yo", QT_TRANSLATE_NOOP("Languages", "Yoruba"), "Yorùbá"),
        ("yue", QT_TRANSLATE_NOOP("Languages", "Cantonese"), "粵語"),
        ("zh", QT_TRANSLATE_NOOP("Languages", "Chinese"), "中文"),
        ("zh-Hant", QT_TRANSLATE_NOOP("Languages", "Traditional Chinese"), "繁體中文"),
        ("zu", QT_TRANSLATE_NOOP("Languages", "Zulu"), "isiZulu"),
    )
)

BY_CODE: dict[str, Language] = {language.code: language for language in LANGUAGES}

_VARIANTS = {
    "in": "id",
    "iw": "he",
    "ji": "yi",
    "kmr": "ku",
    "nb": "no",
    "nn": "no",
    "prs": "fa",
    "tl": "fil",
    "zh-cn": "zh",
    "zh-hans": "zh",
    "zh-hk": "zh-Hant",
    "zh-mo": "zh-Hant",
    "zh-sg": "zh",
    "zh-tw": "zh-Hant",
    "zh-yue": "yue",
}
"""Other codes for languages of the list: old ones, those of a region, those of a part."""

_LOWER = {code.casefold(): code for code in BY_CODE}
_NAMES = {
    name.casefold(): language
    for language in LANGUAGES
    for name in (language.name, language.own_name)
}


@functools.lru_cache(maxsize=4096)
def known_code(code: str) -> str | None:
    """Return the code in the list for a BCP 47 code or a locale (`pt_BR.UTF-8`), or None.

    A region or script that the list does not tell apart is left out: `de-AT` is `de`.
    """
    plain = code.strip().partition(".")[0].replace("_", "-").casefold()
    if not _CODE.fullmatch(plain):
        return None
    parts = plain.split("-")
    for length in range(len(parts), 0, -1):
        shorter = "-".join(parts[:length])
        found = _LOWER.get(shorter) or _VARIANTS.get(shorter)
        if found is not None:
            return found
    return None


def primary_code(code: str) -> str:
    """Return the code of the language alone, without region or script: `zh` for `zh-Hant`."""
    return code.partition("-")[0]


def font_script(code: str) -> FontScript:
    """Return the kind of letters that a language is written in, for office programs."""
    primary = primary_code(code)
    if primary in _EAST_ASIAN:
        return FontScript.EAST_ASIAN
    return FontScript.COMPLEX if primary in _COMPLEX else FontScript.WESTERN


def find_language(name: str) -> Language | None:
    """Return the language with this code, English name or own name; None if unknown."""
    found = _NAMES.get(name.strip().casefold())
    if found is not None:
        return found
    code = known_code(name)
    return None if code is None else BY_CODE[code]
