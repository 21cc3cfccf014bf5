"""Where the tags of a source belong in a translation that came without them.

Words that stand in both as they are, whole sentences, and else the proportion within the
sentence (text/alignment.py).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.tagged import TagForm, split_tags
from parlance.contract.translation import TagKind
from parlance.text.alignment import aligned_sentences
from parlance.text.scripts import script_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.contract.tagged import Tag
    from parlance.contract.translation import SentencePair, UnitTag

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

    def word_at(self, at: int) -> str:
        """Return the word before a place, else the one behind it."""
        words = [match for match in _WORD.finditer(self.text) if match.start() < at]
        if words:
            return words[-1].group()
        first = _WORD.search(self.text)
        return first.group() if first is not None else ""


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
        self._pairs: tuple[SentencePair, ...] | None = None
        self._words: list[tuple[int, int]] | None = None

    @property
    def words(self) -> list[tuple[int, int]]:
        """The words of the translation; each character of scripts without blanks is one."""
        if self._words is None:
            self._words = list(_words(self._target))
        return self._words

    def same_words(self, pair: PairSpan) -> tuple[int, int] | None:
        """Return where the words of a pair stand as they are: names, numbers, code."""
        start, end = _stripped(self._source, pair.start, pair.end)
        inner = self._source[start:end]
        if not _is_worth_finding(inner):
            return None
        found = list(spans_of(inner, self._target))
        if not found:
            return None
        originals = list(spans_of(inner, self._source))
        if len(originals) == len(found) and (start, end) in originals:
            return found[originals.index((start, end))]
        wanted = self.proportional(start)
        return min(found, key=lambda span: abs(span[0] - wanted))

    def whole_sentences(self, pair: PairSpan) -> tuple[int, int] | None:
        """Return the sentences that are the translation of exactly what a pair has."""
        start, end = _stripped(self._source, pair.start, pair.end)
        inside = [
            each
            for each in self.sentences
            if each.source_start >= pair.start - 1 and each.source_start < end
        ]
        if not inside or len(inside) == len(self.sentences):
            return None
        bounds = _stripped(self._source, inside[0].source_start, inside[-1].source_end)
        if bounds != (start, end):
            return None
        first, last = _stripped(self._target, inside[0].target_start, inside[-1].target_end)
        return (first, last) if first < last else None

    def label(self, pair: PairSpan) -> tuple[int, int] | None:
        """Return the words before the first colon for a pair that is just these ("Note:")."""
        inner = self._source[pair.start : pair.end].rstrip()
        behind = self._source[pair.end : pair.end + 2].lstrip()
        inside = inner.endswith((":", "：")) and not re.search("[:：]", inner[:-1])
        if self._source[: pair.start].strip() or not (inside or behind.startswith((":", "："))):
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
        inside = [word for word in self.words if word[0] < last and word[1] > first]
        if not inside:
            inside = sorted(self.words, key=lambda word: abs(word[0] + word[1] - first - last))[:1]
        return (inside[0][0], inside[-1][1]) if inside else None

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
        if not self._source[: place.at].strip():
            return _stripped(self._target, 0, len(self._target))[0], True
        if not self._source[place.at :].strip():
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
            return _last_word_end(self.words, start, end), False
        return self._at_word(place, start), False

    def _at_word(self, place: ObjectPlace, first: int) -> int:
        """Return the end of the nearest word, or its start for what stands before a word.

        `first` is where the sentence begins: what had words before it does not go there.
        """
        wanted = self.proportional(place.at, follows=not place.glued_before)
        if not place.glued_before:
            starts = [start for start, _ in self.words if start > first]
            return min(starts, key=lambda start: abs(start - wanted), default=wanted)
        ends = [end for _, end in self.words]
        end = min(ends, key=lambda each: abs(each - wanted), default=wanted)
        if not self._source[place.at - 1].isalnum():  # behind a comma or a bracket
            signs = _SIGNS.match(self._target, end)
            end = signs.end() if signs is not None else end
        return end

    @property
    def sentences(self) -> tuple[SentencePair, ...]:
        """Pairs of sentences of both texts."""
        if self._pairs is None:
            self._pairs = aligned_sentences(self._source, self._target)
        return self._pairs

    def _sentence(self, at: int, *, follows: bool) -> SentencePair:
        for sentence in self.sentences:
            if at < sentence.source_end or (at == sentence.source_end and not follows):
                return sentence
        return self.sentences[-1]


def spans_of(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where `words` stand in a text, in any letter case, not within longer words."""
    for match in re.finditer(re.escape(words), text, re.IGNORECASE):
        start, end = match.span()
        joined_before = start > 0 and _is_spaced(text[start - 1]) and _is_spaced(text[start])
        joined_behind = end < len(text) and _is_spaced(text[end - 1]) and _is_spaced(text[end])
        if not joined_before and not joined_behind:
            yield start, end


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


def _last_word_end(words: list[tuple[int, int]], start: int, end: int) -> int:
    return max((last for _, last in words if start < last <= end), default=end)
