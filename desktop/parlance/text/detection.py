"""Which language a text is written in, or that it is too little to say.

Writing systems that one language has for itself decide at once, and letters that only one
of a script's languages has; of the others, a naive Bayes classifier over byte sequences
(py3langid) picks among the languages that are written in the text's script. Where only some
languages are asked for, a text that is clearly in another one is none of them.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Protocol, cast

import msgspec

from parlance.contract.languages import BY_CODE, known_code, primary_code
from parlance.text.letters import arabic_language, chinese_language, has_letters_of
from parlance.text.scripts import count_scripts, script_of

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

RARE_SHARE = 0.1
"""How much a guess at a rare language counts: a text of few words is rather in a common one."""

FOREIGN_PROBABILITY = 0.9
FOREIGN_SHARE = 0.1
"""A text is in a language that is not asked for at the first, if those that are have not the
second of all together."""

_ALIKE = tuple(
    frozenset(codes.split())
    for codes in ("id ms jv su", "da no", "hi ne", "hr bs sr", "cs sk", "gl pt", "bg mk")
)
"""Languages that the classifier mistakes for each other: a text in one may be in the other."""

_SCRIPTS: dict[str, tuple[str, ...]] = {
    "Kana": ("ja",),
    "Hangul": ("ko",),
    "Hebrew": ("he", "yi"),
    "Thai": ("th",),
    "Greek": ("el",),
    "Armenian": ("hy",),
    "Georgian": ("ka",),
    "Bengali": ("bn", "as"),
    "Devanagari": ("hi", "mr", "ne"),
    "Han": ("zh", "zh-Hant", "yue"),
    "Gurmukhi": ("pa",),
    "Gujarati": ("gu",),
    "Odia": ("or",),
    "Tamil": ("ta",),
    "Telugu": ("te",),
    "Kannada": ("kn",),
    "Malayalam": ("ml",),
    "Sinhala": ("si",),
    "Lao": ("lo",),
    "Tibetan": ("bo",),
    "Myanmar": ("my",),
    "Mongolian": ("mn",),
    "Ethiopic": ("am",),
    "Khmer": ("km",),
    "Thaana": ("dv",),
    "Cyrillic": ("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"),
    "Arabic": ("ar", "ckb", "fa", "ps", "sd", "ug", "ur"),
}
"""The languages of each writing system; of Latin, all that stand at no other."""

_WRITTEN_OTHERWISE = frozenset(code for codes in _SCRIPTS.values() for code in codes)
_ARABIC_RANKED = frozenset({"ar", "fa", "ur"})
"""What the classifier is asked where no letter tells: it does not know the others well."""

_COMMON = frozenset(
    {"ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr"}
    | {"he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "nl", "no", "pl", "pt"}
    | {"ro", "ru", "sk", "sl", "sv", "th", "tr", "uk", "ur", "vi", "zh"}
)
"""Languages of most of what is written; the others are told by longer texts."""

_RARE = frozenset({"be", "ky", "tg", "tt"})
"""Of the scripts that have few languages, those that are seldom met."""


class Guess(msgspec.Struct, frozen=True):
    """The likeliest language, or None when unsure, and how likely it is (0 to 1).

    Attributes:
        other: the language that the text clearly has, where it is none of those asked for.
    """

    code: str | None
    probability: float
    other: str | None = None


UNSURE = Guess(None, 0.0)


class _Identifier(Protocol):
    def rank(self, text: str) -> list[tuple[str, float]]: ...


def detect(text: str, among: Collection[str] | None = None) -> Guess:
    """Return the language of `text`, of those in `among` (default: all that are offered).

    Variants are told apart by writing only: Chinese in traditional characters is `zh-Hant`
    where that is among them, and Portuguese is Brazilian where no other is. The first call
    takes about 0.5 s more, to load the classifier. Never raises.
    """
    allowed = frozenset(BY_CODE if among is None else among)
    sample = text[:SAMPLE_LETTERS]
    counts = count_scripts(sample)
    if not counts or not allowed:
        return UNSURE
    script, letters = _main_script(counts)
    told = _told(sample, script, letters)
    if told is not None:
        return _offered(Guess(told, CERTAIN), allowed)
    candidates = _candidates(script, allowed)
    is_only = len(candidates) == 1 and script in _SCRIPTS
    if letters < MIN_LETTERS:
        return _offered(Guess(min(candidates), CERTAIN), allowed) if is_only else UNSURE
    if len(counts) > 1:
        sample = _in_script(sample, script)
    shares = _shares(sample, _candidates(script, frozenset(BY_CODE)) | candidates)
    other = _foreign(shares, candidates)
    if other is not None:
        return other
    if is_only:
        (code,) = candidates
        share = shares.get(code, 0.0) / (sum(shares.values()) or 1.0)
        return _offered(Guess(code, max(MIN_PROBABILITY, min(CERTAIN, share))), allowed)
    return _offered(_likeliest(shares, candidates), allowed)


def prepare() -> None:
    """Load what `detect` works with now, in 0.5 s, instead of at the first text."""
    _identifier()


def _in_script(text: str, script: str) -> str:
    """Return a text without the letters of other scripts: a quotation would tell its language."""
    kept = (None, script)
    return "".join(letter if script_of(letter) in kept else " " for letter in text)


def _main_script(counts: Counter[str]) -> tuple[str, int]:
    """Return the script of most letters; Japanese mixes Han and kana."""
    script, letters = counts.most_common(1)[0]
    kana = counts["Kana"]
    if script == "Han" and kana >= KANA_SHARE * (letters + kana):
        return "Kana", letters + kana
    return script, letters


def _told(text: str, script: str, letters: int) -> str | None:
    """Return the language that the writing alone tells, or None."""
    codes = _SCRIPTS.get(script, ())
    if len(codes) == 1:
        return codes[0]
    match script:
        case "Han":
            return chinese_language(text, letters)
        case "Arabic":
            return arabic_language(text, letters)
        case "Hebrew":
            return "yi" if has_letters_of("yi", text, letters) else "he"
        case "Bengali":
            return "as" if has_letters_of("as", text, letters) else "bn"
        case _:
            return None


def _offered(guess: Guess, allowed: frozenset[str]) -> Guess:
    """Return a guess as one of the languages allowed, or a variant of it that is."""
    if guess.code is None or guess.code in allowed:
        return guess
    primary = primary_code(guess.code)
    if primary in allowed:
        return Guess(primary, guess.probability)
    variants = [code for code in allowed if primary_code(code) == primary]
    if variants:
        return Guess(min(variants), guess.probability)
    return Guess(None, guess.probability, other=guess.code)


def _candidates(script: str, allowed: frozenset[str]) -> frozenset[str]:
    """Return the languages that a text in `script` may be in, as the classifier calls them."""
    wanted = allowed | {primary_code(code) for code in allowed}
    if script == "Arabic":
        return wanted & _ARABIC_RANKED
    if script in _SCRIPTS:
        return wanted & frozenset(_SCRIPTS[script])
    return wanted - _WRITTEN_OTHERWISE


def _shares(text: str, candidates: frozenset[str]) -> dict[str, float]:
    """Return how likely each of the languages is; rare ones count less."""
    shares: dict[str, float] = {}
    for name, share in _identifier().rank(text):
        code = known_code(name)
        if code in candidates:
            weighed = share * RARE_SHARE if _is_rare(code) else share
            shares[code] = shares.get(code, 0.0) + weighed
    return shares


def _foreign(shares: dict[str, float], candidates: frozenset[str]) -> Guess | None:
    """Return a guess at a language that is none of the candidates; None if it may be one."""
    total = sum(shares.values())
    code = max(shares, key=shares.__getitem__, default="")
    if not total or code in candidates:
        return None
    alike = frozenset((code,)).union(*(group for group in _ALIKE if code in group))
    wanted = sum(share for each, share in shares.items() if each in candidates)
    probability = min(1.0, sum(shares.get(each, 0.0) for each in alike) / total)
    if alike & candidates or wanted >= FOREIGN_SHARE * total or probability < FOREIGN_PROBABILITY:
        return None
    return Guess(None, probability, other=code)


def _likeliest(shares: dict[str, float], candidates: frozenset[str]) -> Guess:
    among = {code: share for code, share in shares.items() if code in candidates}
    total = sum(among.values())
    if not total:
        return UNSURE
    code = max(among, key=among.__getitem__)
    probability = min(1.0, among[code] / total)
    return Guess(code if probability >= MIN_PROBABILITY else None, probability)


def _is_rare(code: str) -> bool:
    return code in _RARE or (code not in _COMMON and code not in _WRITTEN_OTHERWISE)


@functools.cache
def _identifier() -> _Identifier:
    # Imported here because it brings numpy, and takes 0.5 s with its model.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    # Its ranking is a pure function, so that one instance serves every thread.
    return cast("_Identifier", LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True))
