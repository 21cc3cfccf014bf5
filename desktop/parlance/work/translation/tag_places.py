"""Where the tags of a source belong in a translation that came without them.

Words that stand in both as they are, whole sentences, and else the proportion within the
sentence (text/alignment.py).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import TagKind
from parlance.contract.tagged import TagForm, split_tags
from parlance.text.alignment import aligned_sentences
from parlance.text.scripts import script_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.contract.segments import UnitTag
    from parlance.contract.tagged import Tag
    from parlance.contract.translation import SentencePair

_UNSPACED_SCRIPTS = frozenset(("Han", "Kana", "Thai", "Lao", "Khmer", "Myanmar"))
_WORD = re.compile(r"\w(?:[\w\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u200c]|['’\-](?=\w))*")
_SIGNS = re.compile(r"[^\w\s\ufffc(\[{«“„「『（《‹¿¡]*")
_SHORTEST = 4
"""Letters that a word in small letters must have to be taken for itself: "die" is two words."""


class PairSpan(msgspec.Struct, frozen=True):
    """A pair of tags around text of the source."""

    number: int
    start: int
    end: int
    kind: TagKind


class ObjectPlace(msgspec.Struct, frozen=True):
    """An object in the source: what is before it and behind it is glued to it or not."""

    number: int
    at: int
    kind: TagKind
    literal: str
    glued_before: bool
    glued_behind: bool


class Source:
    """A tagged source, read.

    Attributes:
        text: without tags, line breaks as such.
        pairs: outer before inner; objects: in order.
    """

    def __init__(self, tagged: str, tags: Mapping[int, UnitTag]) -> None:
        """Read a text whose tags are sound."""
        parts = split_tags(tagged)
        self.pairs: list[PairSpan] = []
        self.objects: list[ObjectPlace] = []
        opened: dict[int, int] = {}
        text = ""
        for index, part in enumerate(parts):
            if isinstance(part, str):
                text += part
                continue
            tag = tags.get(part.number)
            kind = tag.kind if tag is not None else TagKind.OTHER
            match part.form:
                case TagForm.OPEN:
                    opened[part.number] = len(text)
                case TagForm.CLOSE:
                    start = opened[part.number]
                    self.pairs.append(PairSpan(part.number, start, len(text), kind))
                case TagForm.OBJECT:
                    literal = tag.literal if tag is not None else ""
                    behind = _following(parts[index + 1 :])
                    place = ObjectPlace(
                        part.number, len(text), kind, literal, _glued(text[-1:]), _glued(behind)
                    )
                    self.objects.append(place)
                    text += "\n" if kind is TagKind.BREAK else ""
        self.text = text
        self.pairs.sort(key=lambda pair: (pair.start, -pair.end))
        self._words: list[tuple[int, int]] | None = None

    def word_at(self, at: int) -> str:
        """Return the word before a place, else the one behind it."""
        if self._words is None:
            self._words = [match.span() for match in _WORD.finditer(self.text)]
        if not self._words:
            return ""
        start, end = self._words[max(0, bisect_left(self._words, (at, 0)) - 1)]
        return self.text[start:end]


def _following(parts: tuple[str | Tag, ...]) -> str:
    return next((part[0] for part in parts if isinstance(part, str)), "")


def _glued(letter: str) -> bool:
    return bool(letter) and not letter.isspace()


class Places:
    """Finds places in a translation for what stands in its source."""

    def __init__(self, source: str, target: str) -> None:
        """Compare two texts without tags."""
        self._source = source
        self._target = target
        self._ink = _stripped(source, 0, len(source))
        self._pairs: tuple[SentencePair, ...] | None = None
        self._words: list[tuple[int, int]] | None = None
        self._ends: list[int] = []
        self._folded = FoldedText(source), FoldedText(target)
        self._same: dict[str, tuple[list[tuple[int, int]], list[tuple[int, int]]]] = {}

    @property
    def words(self) -> list[tuple[int, int]]:
        """The words of the translation; each character of scripts without blanks is one."""
        if self._words is None:
            self._words = list(_words(self._target))
            self._ends = [end for _, end in self._words]
        return self._words

    @property
    def _word_ends(self) -> list[int]:
        return self._ends if self.words else []

    def same_words(self, pair: PairSpan) -> tuple[int, int] | None:
        """Return where the words of a pair stand as they are: names, numbers, code."""
        start, end = _stripped(self._source, pair.start, pair.end)
        inner = self._source[start:end]
        if not _is_worth_finding(inner):
            return None
        if inner not in self._same:
            originals, targets = (list(text.spans_of(inner)) for text in self._folded)
            self._same[inner] = originals, targets
        originals, found = self._same[inner]
        if not found:
            return None
        at = bisect_left(originals, (start, end))
        if len(originals) == len(found) and originals[at : at + 1] == [(start, end)]:
            return found[at]
        return found[_nearest([first for first, _ in found], self.proportional(start))]

    def whole_sentences(self, pair: PairSpan) -> tuple[int, int] | None:
        """Return the sentences that are the translation of exactly what a pair has."""
        start, end = _stripped(self._source, pair.start, pair.end)
        sentences = self.sentences
        opening = bisect_left(sentences, pair.start - 1, key=_source_start)
        behind = bisect_left(sentences, end, key=_source_start)
        if opening >= behind or behind - opening == len(sentences):
            return None
        initial, final = sentences[opening], sentences[behind - 1]
        if _stripped(self._source, initial.source_start, final.source_end) != (start, end):
            return None
        first, last = _stripped(self._target, initial.target_start, final.target_end)
        return (first, last) if first < last else None

    def label(self, pair: PairSpan) -> tuple[int, int] | None:
        """Return the words before the first colon for a pair that is just these ("Note:")."""
        if pair.start > self._ink[0]:
            return None
        inner = self._source[pair.start : pair.end].rstrip()
        behind = self._source[pair.end : pair.end + 2].lstrip()
        inside = inner.endswith((":", "：")) and not re.search("[:：]", inner[:-1])
        if not (inside or behind.startswith((":", "："))):
            return None
        colon = re.search(r"\s?[:：]", self._target)
        if colon is None or (not inside and re.search("[:：]", inner)):
            return None
        start = len(self._target) - len(self._target.lstrip())
        end = colon.end() if inside else colon.start()
        return (start, end) if start < end else None

    def proportional_words(self, pair: PairSpan) -> tuple[int, int] | None:
        """Return as many words as in proportion belong to a pair, where they would stand."""
        first, last = self.proportional(pair.start), self.proportional(pair.end)
        words = self.words
        opening = bisect_right(self._word_ends, first)
        behind = bisect_left(words, (last, 0))
        if opening < behind:
            return words[opening][0], words[behind - 1][1]
        middles = [start + end for start, end in words[max(0, opening - 1) : opening + 1]]
        if not middles:
            return None
        return words[max(0, opening - 1) + _nearest(middles, first + last)]

    def proportional(self, at: int, *, follows: bool = True) -> int:
        """Return where a place of the source is in proportion, in the same sentence.

        `follows`: of two sentences that meet there it belongs to the second.
        """
        sentence = self._sentence(at, follows=follows)
        length = sentence.source_end - sentence.source_start
        share = (at - sentence.source_start) / length if length else 0.0
        size = sentence.target_end - sentence.target_start
        return sentence.target_start + round(min(1.0, max(0.0, share)) * size)

    def of_object(self, place: ObjectPlace) -> tuple[int, bool]:
        """Return where an object goes, and whether that is beyond doubt."""
        if place.at <= self._ink[0]:
            return _stripped(self._target, 0, len(self._target))[0], True
        if place.at >= self._ink[1]:
            return len(self._target.rstrip()), True
        sentence = self._sentence(place.at, follows=not place.glued_before)
        start, end = _stripped(self._target, sentence.target_start, sentence.target_end)
        before = self._source[sentence.source_start : place.at]
        behind = self._source[place.at : sentence.source_end].strip()
        if not before.strip():
            return start, False
        if not behind:
            return end, False
        if not any(map(str.isalnum, behind)):  # before the stop
            at = bisect_right(self._word_ends, end) - 1
            return (self._ends[at] if at >= 0 and self._ends[at] > start else end), False
        return self._at_word(place, start), False

    def _at_word(self, place: ObjectPlace, first: int) -> int:
        """Return the end of the nearest word, or its start for what stands before a word.

        `first` is where the sentence begins: what had words before it does not go there.
        """
        wanted = self.proportional(place.at, follows=not place.glued_before)
        if not place.glued_before:
            starts = [start for start, _ in self._around(wanted) if start > first]
            if not starts:  # the first one of the sentence
                behind = bisect_left(self.words, (first + 1, 0))
                starts = [start for start, _ in self.words[behind : behind + 1]]
            return starts[_nearest(starts, wanted)] if starts else wanted
        ends = [end for _, end in self._around(wanted)]
        end = ends[_nearest(ends, wanted)] if ends else wanted
        if not self._source[place.at - 1].isalnum():  # behind a comma or a bracket
            signs = _SIGNS.match(self._target, end)
            end = signs.end() if signs is not None else end
        return end

    def _around(self, at: int) -> list[tuple[int, int]]:
        """Return the words on both sides of a place."""
        behind = bisect_left(self.words, (at, 0))
        return self.words[max(0, behind - 2) : behind + 2]

    @property
    def sentences(self) -> tuple[SentencePair, ...]:
        """Pairs of sentences of both texts."""
        if self._pairs is None:
            self._pairs = aligned_sentences(self._source, self._target)
        return self._pairs

    def _sentence(self, at: int, *, follows: bool) -> SentencePair:
        find = bisect_right if follows else bisect_left
        index = find(self.sentences, at, key=_source_end)
        return self.sentences[min(index, len(self.sentences) - 1)]


def _source_start(pair: SentencePair) -> int:
    return pair.source_start


def _source_end(pair: SentencePair) -> int:
    return pair.source_end


def _nearest(places: list[int], wanted: int) -> int:
    """Return the index of the place (in order) that is nearest, the first of two."""
    behind = bisect_left(places, wanted)
    if behind == len(places):
        return bisect_left(places, places[-1])
    if behind and wanted - places[behind - 1] <= places[behind] - wanted:
        return bisect_left(places, places[behind - 1])
    return behind


class FoldedText:
    """A text to look for words in, whatever their letter case."""

    def __init__(self, text: str) -> None:
        """Take a text; what it is in small letters is found out when it is asked for."""
        self._text = text
        self._small: str | None = None

    def spans_of(self, words: str) -> Iterator[tuple[int, int]]:
        """Yield where `words` stand, not within longer words."""
        if self._small is None:
            self._small = _small(self._text)
        wanted, text = _small(words), self._text
        start = self._small.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            joined_before = start > 0 and _is_spaced(text[start - 1]) and _is_spaced(text[start])
            joined_behind = end < len(text) and _is_spaced(text[end - 1]) and _is_spaced(text[end])
            if not joined_before and not joined_behind:
                yield start, end
            start = self._small.find(wanted, end)


def _small(text: str) -> str:
    """Return a text in small letters, each where it was."""
    if text.isascii():
        return text.lower()
    small = (letter.lower() for letter in text)
    return "".join(
        low if len(low) == 1 else letter for low, letter in zip(small, text, strict=True)
    ).replace("ς", "σ")


def _words(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        if text[start:end].isascii() or all(map(_is_spaced, text[start:end])):
            found.append((start, end))
            continue
        for at in range(start, end):
            # A vowel sign stays with its letter, a foreign word in one piece.
            joined = unicodedata.category(text[at])[0] == "M" or (
                at > start and _is_spaced(text[at]) and _is_spaced(text[at - 1])
            )
            if joined and found and found[-1][1] == at:
                found[-1] = (found[-1][0], at + 1)
            else:
                found.append((at, at + 1))
    return found


def _is_spaced(letter: str) -> bool:
    """Whether words of a letter's script have blanks between them; no sign has."""
    return (letter.isalnum() or letter == "_") and script_of(letter) not in _UNSPACED_SCRIPTS


def _is_worth_finding(inner: str) -> bool:
    if not any(map(str.isalnum, inner)):
        return False
    return len(inner) >= _SHORTEST or not inner.islower()


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
