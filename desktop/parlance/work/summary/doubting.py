"""Numbers and names of a summary that nothing in its documents supports.

Where it cannot be told, nothing is said: a flag that is wrong makes the right ones useless.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from parlance.contract.summary import DoubtKind
from parlance.text.names import names_in
from parlance.text.numbers import numbers_in
from parlance.text.scripts import script_of
from parlance.text.terms import comparable, is_function_word, terms

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from parlance.text.names import Name
    from parlance.text.numbers import Number

_COUNTED = frozenset(map(str, range(4)))
"""Number words up to three count what a summary lists, or are articles."""

_WORDED_UP_TO = 20
_WORD_LANGUAGES = frozenset({"en", "de", "fr", "fa", "zh", "ja"})
"""Of other languages the number words are not known, so a small number may be one there."""

_UNSPACED = ("Han", "Kana", "Hangul")
_SPACED = re.compile(r"[^\W\d_a-zA-Z][\w\u0591-\u05c7\u064b-\u065f\u0900-\u094f\u200c]*")
_LEAST_WORDS = 6
_LIGHT_VERBS = frozenset(
    # The noun or adjective before them makes the verb, and is often another one in a summary.
    """کرد کرده کردند کند کنند شد شده شدند شود داد داده دهد دادند است بود نمود گرفت یافت یافته رسید
    دارد داشت کرتا किया करना है हैं हुआ""".split()  # noqa: SIM905 - words read better so
)
_PROCLITICS = ("وال", "بال", "کال", "فال", "لل", "ال", "و", "ب", "ل", "ה", "ב", "ל", "מ", "ו")
_PREFIX = 4
_ACRONYM = 6
_ENDING = 3
_COMPOUND = 5
_MOST_DIGITS = 15


class Known:
    """What the documents hold, made to be asked about numbers and names."""

    def __init__(
        self, texts: Sequence[str], vocabulary: Collection[str], languages: Collection[str]
    ) -> None:
        """Take in the texts; `languages` are those of the documents, as far as known."""
        self._written = "\n".join(texts)
        self._text = "\n".join(map(comparable, texts))
        self._terms = frozenset(vocabulary)
        self._sorted = sorted(self._terms)
        self._knows_words = not languages or _WORD_LANGUAGES.issuperset(languages)
        self._numbers = {
            value
            for text in texts
            for number in numbers_in(text)
            for value in (*number.values, *number.pieces)
        }
        self._amounts = sorted(float(value) for value in self._numbers if _is_short(value))

    def unsupported(
        self, sentence: str, *, foreign: bool, language: str = ""
    ) -> Iterator[tuple[DoubtKind, int, int]]:
        """Yield kind, start and end of what the documents do not hold, by kind.

        `foreign`: the sentence is in another language than the documents.
        """
        for number in numbers_in(sentence):
            if not self._has_number(number):
                yield DoubtKind.NUMBER, number.start, number.end
        for name in names_in(sentence, language):
            if not self._has_name(name, foreign=foreign):
                yield DoubtKind.NAME, name.start, name.end

    def stranger(self, sentence: str, source: str) -> tuple[int, int] | None:
        """Return the place of a word that was put in for another one, in uncased scripts.

        It is the only word of the sentence that the documents do not have, and what stands
        on both sides of it stands around another word in `source`.
        """
        words = [
            (match.start(), match.end(), found[0])
            for match in _SPACED.finditer(sentence)
            if len(found := terms(match.group())) == 1
        ]
        strange = [at for at, (_, _, word) in enumerate(words) if not self._has_word(word)]
        if len(strange) != 1 or not 0 < strange[0] < len(words) - 1 or len(words) < _LEAST_WORDS:
            return None
        start, end, word = words[strange[0]]
        left, right = words[strange[0] - 1][2], words[strange[0] + 1][2]
        if is_function_word(left) or is_function_word(word) or right in _LIGHT_VERBS:
            return None
        said = terms(source)
        replaced = (left, right) in zip(said, said[2:], strict=False)
        return (start, end) if replaced else None

    def _has_number(self, number: Number) -> bool:
        values = number.values
        if any(value in self._numbers for value in values):
            return True
        if number.written and (
            number.value in _COUNTED or (number.end - number.start == 1 and _is_small(number.value))
        ):
            return True
        if not self._knows_words and _is_small(number.value):
            return True
        if number.pieces and all(
            piece in self._numbers and len(piece) > 1 for piece in number.pieces
        ):
            return True
        return number.scaled and self._rounds(number)

    def _rounds(self, number: Number) -> bool:
        """Say whether an amount of the documents, rounded, is "1.2 million"."""
        piece = number.pieces[0]
        _, _, decimals = piece.partition(".")
        if not _is_short(number.value) or not _is_short(piece) or not float(piece):
            return False
        value = float(number.value)
        unit = value / float(piece) / 10 ** len(decimals)
        at = bisect_left(self._amounts, value - unit / 2)
        return at < len(self._amounts) and self._amounts[at] <= value + unit / 2

    def _has_name(self, name: Name, *, foreign: bool) -> bool:
        script = script_of(name.text[0])
        if script in _UNSPACED:
            return foreign or comparable(name.text) in self._text
        words = [word for word in terms(name.text) if len(word) > 1 and not is_function_word(word)]
        known = [self._has_word(word) for word in words]
        if all(known) or self._has_initials(name.text, words):
            return True
        if foreign:
            # Places and bodies have another name there; half a name is a person's.
            return not any(known)
        return name.leads and all(known[1:]) if len(words) > 1 else not words

    @cached_property
    def _initials(self) -> str:
        """The first letters of capitalised words; others part them, unless they are short."""
        words = self._written.split()
        return "".join(
            word[0] if word[0].isupper() else "" if len(word) < _PREFIX else " " for word in words
        )

    def _has_initials(self, name: str, words: Sequence[str]) -> bool:
        """Say whether the documents have the words of an acronym, or the acronym of words."""
        if len(words) == 1:
            letters = name.replace(".", "").replace(" ", "")
            return letters.isupper() and 1 < len(letters) <= _ACRONYM and letters in self._initials
        return "".join(word[0] for word in words) in self._terms

    def _has_word(self, word: str) -> bool:
        if word in self._terms:
            return True
        if any(word.startswith(sign) and word[len(sign) :] in self._terms for sign in _PROCLITICS):
            return True
        if len(word) < _PREFIX:
            return False
        at = bisect_left(self._sorted, word[:_PREFIX])
        while at < len(self._sorted) and self._sorted[at].startswith(word[:_PREFIX]):
            if _inflects(word, self._sorted[at]):
                return True
            at += 1
        return len(word) >= _COMPOUND and any(term.endswith(word) for term in self._terms)


def _inflects(one: str, other: str) -> bool:
    """Say whether two words that begin alike may be forms of one: Becker, Beckers; Анна, Анны."""
    common = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        common += 1
    ends = (one[common:], other[common:])
    if common < _PREFIX or max(map(len, ends)) > _ENDING:
        return False
    # Schmidt and Schmitz differ in a consonant: these are two names.
    return not all(ends) or any(end[0] in "aeiouyäöüáéíóúаеёиоуыэюяьй" for end in ends)


def _is_short(value: str) -> bool:
    return len(value) <= _MOST_DIGITS


def _is_small(value: str) -> bool:
    return value.isdigit() and len(value) <= 2 and int(value) <= _WORDED_UP_TO  # noqa: PLR2004
