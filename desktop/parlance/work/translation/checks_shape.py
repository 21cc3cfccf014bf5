"""Whether a translation has the shape of its source: its length, no loops, closed brackets."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from parlance.contract.segments import Hint, HintKind
from parlance.text.lengths import alphabetic_length
from parlance.text.sentences import split_sentences
from parlance.work.translation.plain import OBJECT
from parlance.work.translation.spacing import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SHORT = 25
"""Letters of a text that may become many times as long: "OK" is "Einverstanden"."""

_LONGEST, _SHORTEST = 2.6, 0.38
_FAR_LONGEST, _FAR_SHORTEST = 3.5, 0.28
"""The band between alphabets, and where an end of the pair writes without blanks."""

_SHORT_LONGEST, _SHORT_ROOM = 6, 40

_TIMES = 3
_LONGEST_PERIOD = 80
_LEAST_LETTERS = 15
_WORD_TIMES = 5
_LETTER_TIMES = 10
_TOKEN = re.compile(r"\w+|[^\w\s]")
_TAIL_TOKENS = 400

_OPENING = {
    "(": ")",
    "[": "]",
    "{": "}",
    "（": "）",
    "「": "」",
    "『": "』",
    "【": "】",
    "《": "》",
}
_CLOSING = {closing: opening for opening, closing in _OPENING.items()}
_ENUMERATION = re.compile(r"(?:^|(?<=[\s,;:]))[\w.]{1,4}[)）]|[:;]-?[()]")
_QUOTE_FAMILIES = ('"“”„‟＂', "«»")
_MOST_LINES = 2
_WIDE = frozenset("WF")


def loop_in(text: str, source: str, *, unspaced: bool) -> Hint | None:
    """Return a hint with the place where `text` begins to repeat itself, if it does.

    At its end, as models do that find no end, or the same sentence several times over.
    """
    start = _loop_start(text, unspaced=unspaced)
    if start is not None and _loop_start(source, unspaced=False) is None:
        return Hint(kind=HintKind.REPEATS, start=start, end=len(text))
    return _repeated_sentence(text, source)


def _loop_start(text: str, *, unspaced: bool) -> int | None:
    tail = text[-4 * _TAIL_TOKENS :]
    if unspaced:
        tokens = [(at, letter) for at, letter in enumerate(tail) if not letter.isspace()]
    else:
        tokens = [(match.start(), match.group()) for match in _TOKEN.finditer(tail)]
    tokens = tokens[-_TAIL_TOKENS:]
    for cut in (0, 1):  # the last one may have been cut
        words = [token for _, token in tokens[: len(tokens) - cut]]
        length = _loop_length(words, _LETTER_TIMES if unspaced else _WORD_TIMES)
        if length:
            first = len(words) - length
            return len(text) - len(tail) + tokens[first][0]
    return None


def _loop_length(words: Sequence[str], most_of_one: int) -> int:
    """Return how many words at the end are one phrase again and again; 0 if they are not."""
    for period in range(1, min(_LONGEST_PERIOD, len(words) // _TIMES) + 1):
        if words[-1] != words[-1 - period]:
            continue
        same = period
        while same < len(words) and words[-1 - same] == words[-1 - same + period]:
            same += 1
        times = same // period
        phrase = words[-period:]
        letters = sum(len(word) for word in phrase if word[0].isalpha())
        if not letters:
            continue
        enough = most_of_one if period == 1 else _TIMES
        if times >= enough and (period == 1 or letters * times >= _LEAST_LETTERS):
            return same
    return 0


def _repeated_sentence(text: str, source: str) -> Hint | None:
    if len(text) < _TIMES * _LEAST_LETTERS:
        return None
    counts = Counter(each.strip() for each in split_sentences(text))
    if max(counts.values(), default=0) < _TIMES:
        return None
    originals = Counter(each.strip() for each in split_sentences(source))
    natural = max(originals.values(), default=0)
    for sentence, times in counts.items():
        if times < _TIMES or alphabetic_length(sentence) < _LEAST_LETTERS:
            continue
        if natural >= times:
            continue
        second = text.find(sentence, text.find(sentence) + len(sentence))
        return Hint(kind=HintKind.REPEATS, start=second, end=second + len(sentence))
    return None


def length_hint(source: str, target: str, languages: tuple[str, str]) -> Hint | None:
    """Return a hint if one text is far longer than the other, for these two languages."""
    wanted, found = alphabetic_length(source), alphabetic_length(target)
    if wanted < _SHORT:
        too_long = found > _SHORT_LONGEST * wanted + _SHORT_ROOM
        return Hint(kind=HintKind.TOO_LONG) if too_long else None
    far = any(map(is_unspaced, languages))
    longest, shortest = (_FAR_LONGEST, _FAR_SHORTEST) if far else (_LONGEST, _SHORTEST)
    if found > longest * wanted:
        return Hint(kind=HintKind.TOO_LONG)
    return Hint(kind=HintKind.TOO_SHORT) if found < shortest * wanted else None


def quote_hints(source: str, target: str) -> Iterator[Hint]:
    """Yield brackets and quotation marks that do not close, if those of the source do."""
    open_at = _open_bracket(target)
    if open_at is not None and _open_bracket(source) is None:
        yield Hint(kind=HintKind.QUOTES, detail=target[open_at], start=open_at, end=open_at + 1)
    for family in _QUOTE_FAMILIES:
        places = [at for at, letter in enumerate(target) if letter in family]
        if len(places) % 2 and not any(_odd_quotes(source)):
            at = places[-1]
            yield Hint(kind=HintKind.QUOTES, detail=target[at], start=at, end=at + 1)


def _odd_quotes(text: str) -> list[int]:
    return [sum(map(text.count, family)) % 2 for family in _QUOTE_FAMILIES]


def _open_bracket(text: str) -> int | None:
    """Return the place of the first bracket without its other half."""
    marks = {match.end() - 1 for match in _ENUMERATION.finditer(text)}
    opened: list[tuple[str, int]] = []
    for at, letter in enumerate(text):
        if letter in _OPENING:
            opened.append((letter, at))
        elif letter in _CLOSING:
            if opened and _OPENING[opened[-1][0]] in (letter, _twin(letter)):
                opened.pop()
            elif at not in marks:
                return at
    return opened[0][1] if opened else None


def _twin(closing: str) -> str:
    return {")": "）", "）": ")"}.get(closing, closing)


def width_hint(source: str, target: str, width: int) -> Hint | None:
    """Return a hint if a subtitle needs more lines than two of `width`, and than its source."""
    lines = _lines(target, width)
    if lines <= max(_MOST_LINES, _lines(source, width)):
        return None
    return Hint(kind=HintKind.LINES_TOO_WIDE)


def _lines(text: str, width: int) -> int:
    """Return how many lines a text takes; objects are breaks."""
    return sum(_wrapped(part, width) for part in text.split(OBJECT) if part.strip())


def _wrapped(text: str, width: int) -> int:
    lines, used = 1, 0
    for word in text.split():
        size = sum(1 + (unicodedata.east_asian_width(letter) in _WIDE) for letter in word)
        if used and used + 1 + size > width:
            lines, used = lines + 1, 0
        elif used:
            used += 1
        lines += (used + size - 1) // width
        used = (used + size - 1) % width + 1
    return lines
