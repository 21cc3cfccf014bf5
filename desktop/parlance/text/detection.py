"""Which language a text is written in, or that it is too little to say.

Writing systems that one language has for itself decide at once; of the others, a
naive Bayes classifier over byte sequences (py3langid) picks among the languages that
are written in the text's script.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Protocol, cast

import msgspec

from parlance.contract.languages import BY_CODE
from parlance.text.scripts import count_scripts

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Collection

MIN_LETTERS = 12
MIN_PROBABILITY = 0.6
"""Below these a guess is wrong too often: “hello” alone reads as Hungarian."""

SAMPLE_LETTERS = 4000
CERTAIN = 0.99
KANA_SHARE = 0.05
"""Chinese text may quote a Japanese name; Japanese has far more kana than this."""

_OWN_SCRIPT = {
    "Kana": "ja",
    "Hangul": "ko",
    "Hebrew": "he",
    "Thai": "th",
    "Greek": "el",
    "Armenian": "hy",
    "Georgian": "ka",
    "Bengali": "bn",
    "Devanagari": "hi",
    "Han": "zh",
    "Gurmukhi": "pa",
    "Gujarati": "gu",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Sinhala": "si",
    "Lao": "lo",
    "Myanmar": "my",
    "Ethiopic": "am",
    "Khmer": "km",
}
_CYRILLIC = frozenset({"bg", "ru", "uk"})
_ARABIC = frozenset({"ar", "fa", "ur"})
_URDU_LETTERS = "ٹڈڑںےہھ"
_PERSIAN_LETTERS = "پچژگ"
_PERSIAN_FORMS = "کی"
_ARABIC_FORMS = "كيىةأإ"
_URDU_SHARE = 0.02
_PERSIAN_SHARE = 0.005


class Guess(msgspec.Struct, frozen=True):
    """The likeliest language, or None when unsure, and how likely it is (0 to 1)."""

    code: str | None
    probability: float


UNSURE = Guess(None, 0.0)


class _Identifier(Protocol):
    def rank(self, text: str) -> list[tuple[str, float]]: ...


def detect(text: str, among: Collection[str] | None = None) -> Guess:
    """Return the language of `text`, of those in `among` (default: all that are offered).

    The first call takes about 0.5 s more, to load the classifier. Never raises.
    """
    allowed = frozenset(BY_CODE if among is None else among)
    sample = text[:SAMPLE_LETTERS]
    counts = count_scripts(sample)
    if not counts:
        return UNSURE
    script, letters = _main_script(counts)
    own = _OWN_SCRIPT.get(script)
    if own is not None:
        return Guess(own, CERTAIN) if own in allowed else UNSURE
    if script == "Arabic":
        told = _by_letters(sample, letters)
        if told is not None:
            return Guess(told, CERTAIN) if told in allowed else UNSURE
    if letters < MIN_LETTERS:
        return UNSURE
    return _ranked(sample, allowed & _languages_of(script))


def _main_script(counts: Counter[str]) -> tuple[str, int]:
    """Return the script of most letters; Japanese mixes Han and kana."""
    script, letters = counts.most_common(1)[0]
    kana = counts["Kana"]
    if script == "Han" and kana >= KANA_SHARE * (letters + kana):
        return "Kana", letters + kana
    return script, letters


def _by_letters(text: str, letters: int) -> str | None:
    """Tell Arabic, Persian and Urdu apart by letters that only some of them have."""
    if _among(text, _URDU_LETTERS) > _URDU_SHARE * letters:
        return "ur"
    if _among(text, _PERSIAN_LETTERS) > _PERSIAN_SHARE * letters:
        return "fa"
    persian, arabic = _among(text, _PERSIAN_FORMS), _among(text, _ARABIC_FORMS)
    if persian == arabic:
        return None
    return "fa" if persian > arabic else "ar"


def _among(text: str, letters: str) -> int:
    return sum(text.count(letter) for letter in letters)


def _languages_of(script: str) -> frozenset[str]:
    if script == "Arabic":
        return _ARABIC
    if script == "Cyrillic":
        return _CYRILLIC
    return frozenset(BY_CODE) - _ARABIC - _CYRILLIC - frozenset(_OWN_SCRIPT.values())


def _ranked(text: str, candidates: frozenset[str]) -> Guess:
    ranking = [(code, share) for code, share in _identifier().rank(text) if code in candidates]
    total = sum(share for _, share in ranking)
    if not total:
        return UNSURE
    code, share = ranking[0]
    probability = share / total
    return Guess(code if probability >= MIN_PROBABILITY else None, probability)


@functools.cache
def _identifier() -> _Identifier:
    # Imported here because it brings numpy, and takes 0.5 s with its model.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    # Its ranking is a pure function, so that one instance serves every thread.
    return cast("_Identifier", LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True))
