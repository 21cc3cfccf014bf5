"""Whether a translation is in its language: neither a copy of its source nor in another one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.contract.segments import Hint, HintKind
from parlance.text.detection import detect
from parlance.text.folding import fold
from parlance.text.names import names_in
from parlance.text.protected import protected_spans
from parlance.text.scripts import count_scripts
from parlance.text.sentences import split_sentences
from parlance.text.terms import is_function_word, likely_language, terms
from parlance.work.translation.plain import OBJECT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.translation import Term

_SCRIPTS = {
    "Arabic": "ar fa ur ps sd ug ckb ku pnb yi",
    "Cyrillic": "ru uk bg be mk sr kk ky mn tg tt ba cv uz",
    "Han": "zh yue wuu lzh",
    "Greek": "el",
    "Hebrew": "he yi iw",
    "Thai": "th",
    "Devanagari": "hi mr ne sa mai bho",
    "Bengali": "bn as",
    "Armenian": "hy",
    "Georgian": "ka",
    "Gurmukhi": "pa",
    "Gujarati": "gu",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Sinhala": "si",
    "Lao": "lo",
    "Myanmar": "my",
    "Ethiopic": "am ti",
    "Khmer": "km",
    "Tibetan": "bo dz",
}
_BOTH = {
    "sr": ("Cyrillic", "Latin"),
    "uz": ("Cyrillic", "Latin"),
    "kk": ("Cyrillic", "Latin"),
    "ku": ("Latin", "Arabic"),
    "mn": ("Cyrillic", "Mongolian"),
    "pa": ("Gurmukhi", "Arabic"),
    "ja": ("Kana", "Han"),
    "ko": ("Hangul", "Han"),
}
SCRIPTS_OF: dict[str, frozenset[str]] = {
    **{code: frozenset((script,)) for script, codes in _SCRIPTS.items() for code in codes.split()},
    **{code: frozenset(scripts) for code, scripts in _BOTH.items()},
}
"""What languages are written in; those that are not named, in Latin letters."""

_CLOSE = tuple(
    frozenset(group.split())
    for group in (
        "da no nb nn",
        "id ms jv",
        "cs sk",
        "hr sr bs sl",
        "bg mk",
        "hi mr ne",
        "pt gl es",
        "af nl",
        "zh yue",
        "ru be uk",
        "ca oc",
        "tr az",
    )
)
"""Languages that a short text does not tell apart."""

_LATIN = frozenset(("Latin",))
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
_ASCII_RUN = re.compile(r"[!-~]+")
_CODE_LIKE = re.compile(r"[\d_/\\@=<>]|\w\.\w|[a-z][A-Z]")
_ACRONYM = re.compile(r"\b[A-ZÀ-ÖØ-ÞА-Я]{2,}s?\b")
_FOREIGN_RUN = re.compile(r"(?<![a-zà-ÿ'’\-])(?:[a-zà-ÿ][a-zà-ÿ'’\-]*[ ,;:]+){6,}[a-zà-ÿ]+")
_LEAST_WORDS = 3
_LEAST_LETTERS = 12
_LEAST_TOLD = 40
_LEAST_SENTENCE = 5
_OWN_SHARE = 0.3
_SURE = 0.9
_UNCASED_LETTERS = 6
_MOST_READ = 4000
"""Letters of a text that tell whether it is more than names and codes."""


def script_names(language: str) -> frozenset[str]:
    """Return the writing systems of a language by its code."""
    primary, _, rest = language.partition("-")
    if rest in ("Latn", "Cyrl", "Arab"):
        return frozenset(({"Latn": "Latin", "Cyrl": "Cyrillic", "Arab": "Arabic"}[rest],))
    return SCRIPTS_OF.get(primary, _LATIN)


def language_hints(
    source: str, target: str, source_code: str, target_code: str, glossary: Sequence[Term]
) -> Iterator[Hint]:
    """Yield what tells that `target` is not in its language; at most one hint.

    Texts are without tags, OBJECT in place of objects; spans are of `target`.
    """
    if _primary(source_code) == _primary(target_code):
        return
    if _bare(source) == _bare(target):
        if _has_words(source, source_code, glossary):
            yield Hint(kind=HintKind.UNTRANSLATED)
        return
    copied = _copied_sentence(source, target, source_code)
    if copied is not None:
        yield Hint(kind=HintKind.UNTRANSLATED, start=copied[0], end=copied[1])
        return
    span = _foreign(target, source_code, target_code)
    if span is not None:
        yield Hint(kind=HintKind.OTHER_LANGUAGE, start=span[0], end=span[1])


def _foreign(target: str, source_code: str, target_code: str) -> tuple[int, int] | None:
    """Return where a text is in another language; 0 and 0 for the whole, None for nowhere."""
    words = _words_alone(target)
    letters = sum(map(str.isalpha, words))
    if letters >= _LEAST_LETTERS and _in_other_script(words, target_code):
        return 0, 0
    if "Latin" not in script_names(target_code):
        run = _FOREIGN_RUN.search(target)
        return run.span() if run is not None else None
    if letters >= _LEAST_TOLD and _reads_otherwise(words, source_code, target_code):
        return 0, 0
    return None


def _primary(code: str) -> str:
    return code.partition("-")[0]


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def _words_alone(text: str) -> str:
    """Return a text without addresses, codes, placeholders: what belongs to no language."""
    pieces = []
    at = 0
    for span in protected_spans(text):
        pieces.append(text[at : span.start])
        at = span.end
    text = " ".join((*pieces, text[at:])).replace(OBJECT, " ")
    return _ACRONYM.sub(" ", _ASCII_RUN.sub(_without_code, text))


def _without_code(match: re.Match[str]) -> str:
    return " " if _CODE_LIKE.search(match.group()) else match.group()


def _has_words(text: str, language: str, glossary: Sequence[Term]) -> bool:
    """Whether a text has more to translate than names, codes and a short label."""
    text = text[:_MOST_READ]
    for term in glossary:
        if term.target in ("", term.source):
            text = text.replace(term.source, " ")
    words = _words_alone(text)
    if script_names(language) != _LATIN and not re.search(r"[a-zа-яα-ω]", words.lower()):
        return sum(map(str.isalpha, words)) >= _UNCASED_LETTERS
    found = _WORD.findall(words)
    if len(found) < _LEAST_WORDS:
        return False
    in_names = {word for name in names_in(words, language) for word in name.text.split()}
    plain = [
        word
        for word in found
        if word not in in_names and (word[0].islower() or is_function_word(fold(word)))
    ]
    letters = sum(map(len, plain))
    return len(plain) > 1 and letters >= _LEAST_WORDS * len(plain) // 2 and letters > len(plain)


def _copied_sentence(source: str, target: str, language: str) -> tuple[int, int] | None:
    """Return where a whole sentence of the source stands in the translation."""
    originals: set[str] | None = None
    at = 0
    for sentence in split_sentences(target):
        start, at = at, at + len(sentence)
        if len(sentence.split()) < _LEAST_SENTENCE and sentence.isascii():
            continue
        if sentence.strip() not in source:
            continue
        if originals is None:
            originals = {each.strip() for each in split_sentences(source, language)}
        if sentence.strip() in originals and _has_words(sentence, language, ()):
            return start, start + len(sentence.rstrip())
    return None


def _in_other_script(words: str, language: str) -> bool:
    """Whether few letters are of the language's script; names may stay in their own."""
    own = script_names(language)
    counts = count_scripts(words)
    if own == _LATIN:
        share = counts["Latin"] / max(1, counts.total())
        return share < _OWN_SHARE
    ours = sum(counts[script] for script in own)
    lower = re.findall(r"\b[a-zà-ÿ][a-zà-ÿ'’]+", words)
    latin = sum(map(len, lower))
    others = counts.total() - ours - counts["Latin"]
    return ours < _OWN_SHARE * (ours + latin + others) and latin + others >= _LEAST_LETTERS


def _reads_otherwise(words: str, source: str, target: str) -> bool:
    """Whether the classifier takes a text for its source's language, or for English."""
    first, second = _primary(source), _primary(target)
    others = {source} if {first, second} - {"en"} < {first, second} else {source, "en"}
    others = {code for code in others if not _are_close(_primary(code), second)}
    if not others or "Latin" not in script_names(source) | script_names("en"):
        return False
    if likely_language(terms(words)) == second:  # common words tell sooner than the classifier
        return False
    guess = detect(words, {*others, target})
    if guess.code not in others or guess.probability < _SURE:
        return False
    # Where the classifier does not know the target, it says what is left: ask for all.
    return detect(words).code == guess.code


def _are_close(first: str, second: str) -> bool:
    return any({first, second} <= group for group in _CLOSE)
