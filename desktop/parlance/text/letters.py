"""Letters that tell apart the languages of one writing system."""

from __future__ import annotations

_MARKS = {
    "as": "ৰৱ",
    "ckb": "ێڵڕ",
    "ps": "ښځڅډړږګڼۍ",
    "sd": "ٻڀٿٺڄڃڇڍڌڏڊڦڪڳڱڻ",
    "ug": "ۈڭۋ",
    "ur": "ٹڈڑںےہھ",
    "yi": "װױײ\u05bf",
    "yue": "嘅咗唔喺嚟哋啲冇佢嘢",
}
"""Letters of one language that the others of its script do not have."""

_MARKED_SHARE = 0.02
_PERSIAN_LETTERS = "پچژگ"
_PERSIAN_FORMS = "کی"
_ARABIC_FORMS = "كيىةأإ"
_PERSIAN_SHARE = 0.005

_SIMPLIFIED = (
    "们国来说时这个会学对发经过还点开东车长门问间电话书买卖见观现场业产区与为于从实当后样动种应关"
)
_TRADITIONAL = (
    "們國來說時這個會學對發經過還點開東車長門問間電話書買賣見觀現場業產區與為於從實當後樣動種應關"
)


def has_letters_of(code: str, text: str, letters: int) -> bool:
    """Whether more of the `letters` of a text are a language's own than a quotation brings."""
    return _among(text, _MARKS[code]) > _MARKED_SHARE * letters


def chinese_language(text: str, letters: int) -> str:
    """Return Cantonese, traditional or simplified Chinese; the last where nothing tells."""
    if has_letters_of("yue", text, letters):
        return "yue"
    return "zh-Hant" if _among(text, _TRADITIONAL) > _among(text, _SIMPLIFIED) else "zh"


def arabic_language(text: str, letters: int) -> str | None:
    """Return which of the languages in Arabic script its letters tell; None if none does."""
    for code in ("sd", "ps", "ug", "ckb", "ur"):
        if has_letters_of(code, text, letters):
            return code
    if _among(text, _PERSIAN_LETTERS) > _PERSIAN_SHARE * letters:
        return "fa"
    persian, arabic = _among(text, _PERSIAN_FORMS), _among(text, _ARABIC_FORMS)
    if persian == arabic:
        return None
    return "fa" if persian > arabic else "ar"


def _among(text: str, letters: str) -> int:
    return sum(text.count(letter) for letter in letters)
