"""Tags of translations mended where only one way is right, or put back where all were lost."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import Hint, HintKind, TagKind
from parlance.contract.tagged import (
    Tag,
    TagForm,
    joined_tags,
    split_tags,
    tag_faults,
    tags_in,
    without_tags,
)
from parlance.work.translation.plain import OBJECT
from parlance.work.translation.tag_places import FoldedText, ObjectPlace, Places, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.segments import UnitTag
    from parlance.contract.tagged import TextPart
    from parlance.work.translation.tag_places import PairSpan


class Placed(msgspec.Struct, frozen=True):
    """A translation with all tags of its source, and what to look at in it."""

    target: str
    hints: tuple[Hint, ...] = ()


# Mending ---------------------------------------------------------------------------


def repaired(source: str, target: str) -> str | None:
    """Return `target` with sound tags, None where it does not show how they were meant.

    Tags that the source lacks or that stand twice are dropped, crossing pairs nested, what is
    missing at the very beginning or end put there.
    """
    wanted = set(tags_in(source))
    parts = _without_strangers(_respelled(list(split_tags(target)), wanted), wanted)
    parts = _completed(_in_turn(parts), source)
    mended = joined_tags(_nested(parts))
    return None if tag_faults(source, mended) else mended


def _respelled(parts: list[TextPart], wanted: set[Tag]) -> list[TextPart]:
    """Return the parts with signs that lost or won a stroke as they were meant."""
    counts = Counter(part for part in parts if isinstance(part, Tag))
    seen: set[int] = set()
    found: list[TextPart] = []
    for part in parts:
        if isinstance(part, Tag):
            opening, closing = Tag(TagForm.OPEN, part.number), Tag(TagForm.CLOSE, part.number)
            lone = Tag(TagForm.OBJECT, part.number)
            if lone in wanted and lone not in counts:  # ⟦2⟧ for ⟦2/⟧
                part = lone  # noqa: PLW2901 - what was meant
            elif counts[opening] + counts[closing] == 2 and not (  # noqa: PLR2004 - a pair
                counts[opening] and counts[closing]
            ):  # ⟦1⟧ … ⟦1⟧
                part = closing if part.number in seen else opening  # noqa: PLW2901
            seen.add(part.number)
        found.append(part)
    return found


def _without_strangers(parts: list[TextPart], wanted: set[Tag]) -> list[TextPart]:
    """Drop what the source does not have and what comes a second time."""
    left = set(wanted)
    found: list[TextPart] = []
    for part in parts:
        if isinstance(part, Tag):
            if part not in left:
                continue
            left.discard(part)
        elif found and isinstance(found[-1], str):
            before = found.pop()
            assert isinstance(before, str)
            double = before.endswith(" ") and part.startswith(" ")
            part = before + (part[1:] if double else part)  # noqa: PLW2901 - joined
        found.append(part)
    return found


def _in_turn(parts: list[TextPart]) -> list[TextPart]:
    """Return the parts with each opening tag before its closing one."""
    places = {part: index for index, part in enumerate(parts) if isinstance(part, Tag)}
    found = list(parts)
    for tag, index in places.items():
        opening = Tag(TagForm.OPEN, tag.number)
        if tag.form is TagForm.CLOSE and places.get(opening, -1) > index:
            found[index], found[places[opening]] = opening, tag
    return found


def _completed(parts: list[TextPart], source: str) -> list[TextPart]:
    """Put what is missing from the beginning or the end of the source there."""
    there = {part for part in parts if isinstance(part, Tag)}
    originals = split_tags(source)
    leading = [tag for tag in _outer(originals) if tag not in there]
    trailing = [tag for tag in _outer(originals[::-1]) if tag not in there]
    head: list[TextPart] = [tag for tag in leading if tag.form is not TagForm.CLOSE]
    tail: list[TextPart] = [tag for tag in trailing[::-1] if tag.form is not TagForm.OPEN]
    # Pairs at an end whose other half is missing too might go around anything.
    known = there | set(head) | set(tail)
    whole = {tag.number for tag in there}
    head = [tag for tag in head if _is_sure(tag, whole, known)]
    tail = [tag for tag in tail if _is_sure(tag, whole, known) and tag not in head]
    return [*head, *parts, *tail]


def _is_sure(tag: TextPart, halves: set[int], known: set[TextPart]) -> bool:
    assert isinstance(tag, Tag)
    return tag.form is TagForm.OBJECT or (tag.number in halves and tag in known)


def _outer(parts: Sequence[TextPart]) -> list[Tag]:
    """Return the tags before the first text."""
    found: list[Tag] = []
    for part in parts:
        if isinstance(part, str):
            break
        found.append(part)
    return found


def _nested(parts: list[TextPart]) -> list[TextPart]:
    """Return the parts with pairs that cross put into each other.

    A pair that ends inside of another one ends behind it; where the other has no text by then,
    it ends before.
    """
    found: list[TextPart] = []
    opened: list[int] = []
    waiting: set[int] = set()
    for part in parts:
        found.append(part)
        if not isinstance(part, Tag) or part.form is TagForm.OBJECT:
            continue
        if part.form is TagForm.OPEN:
            opened.append(part.number)
        elif part.number in opened:
            _close(part, found, opened, waiting)
    return found


def _close(part: Tag, found: list[TextPart], opened: list[int], waiting: set[int]) -> None:
    if opened[-1] != part.number:
        found.pop()
        inner = opened[opened.index(part.number) + 1 :]
        at = len(found) - len(inner)
        if found[at:] == [Tag(TagForm.OPEN, number) for number in inner]:
            found.insert(at, part)
            opened.remove(part.number)
        else:
            waiting.add(part.number)
        return
    opened.pop()
    while opened and opened[-1] in waiting:
        number = opened.pop()
        waiting.discard(number)
        found.append(Tag(TagForm.CLOSE, number))


# Putting back ----------------------------------------------------------------------


def placed(source: str, tags: Sequence[UnitTag], translation: str) -> Placed:
    """Return a translation without tags with every tag of `source`, and what was guessed.

    Pairs go around words that stand in both; links around those in proportion; other formats
    come back empty. Objects stand at the ends of words in proportion, in the same sentence.
    """
    known = {tag.number: tag for tag in tags}
    read = Source(source, known)
    text, shown = _shown(read, _untagged(translation))
    return _Placing(read, text, shown).result()


def _untagged(text: str) -> str:
    text = text.replace(OBJECT, "")
    while tags_in(text):  # what was around a tag may make another one
        text = without_tags(text)
    return text


def _shown(source: Source, text: str) -> tuple[str, dict[int, int]]:
    """Put signs where the literals of objects stand; return their places and numbers."""
    spans: list[tuple[int, int, int]] = []
    # What is taken stays taken: each literal is looked for behind its last place.
    left: dict[str, Iterator[tuple[int, int]]] = {}
    folded = FoldedText(text)
    for place in source.objects:
        if not place.literal:
            continue
        if place.literal not in left:
            left[place.literal] = folded.spans_of(place.literal)
        for start, end in left[place.literal]:
            at = bisect_left(spans, (start, end, 0))
            is_free = at == 0 or spans[at - 1][1] <= start
            if is_free and (at == len(spans) or end <= spans[at][0]):
                spans.insert(at, (start, end, place.number))
                break
    pieces: list[str] = []
    shown: dict[int, int] = {}
    at = length = 0
    for start, end, number in spans:
        pieces += [text[at:start], OBJECT]
        length += start - at
        shown[length] = number
        length += 1
        at = end
    return "".join((*pieces, text[at:])), shown


class _Placing:
    """One translation that gets its tags."""

    def __init__(self, source: Source, text: str, shown: dict[int, int]) -> None:
        self._source = source
        self._text = text
        self._shown = shown
        self._places = Places(source.text, text)
        self._spans: list[tuple[int, int, int]] = []
        self._around: list[tuple[int, int] | None] = [None] * (len(text) + 1)
        self._points: list[tuple[int, int, str]] = []
        self._drops: set[int] = set()
        self._hints: list[Hint] = []

    def result(self) -> Placed:
        for pair in self._source.pairs:
            self._place_pair(pair)
        seen = set(self._shown.values())
        for place in self._source.objects:
            if place.number not in seen:
                self._place_object(place)
        # Signs of objects and dropped blanks are not in the text without tags.
        gone = sorted({*self._shown, *self._drops})
        hints = tuple(
            msgspec.structs.replace(
                hint,
                start=hint.start - bisect_left(gone, hint.start),
                end=hint.end - bisect_left(gone, hint.end),
            )
            for hint in self._hints
        )
        return Placed(self._assembled(), hints)

    def _place_pair(self, pair: PairSpan) -> None:
        words = self._source.text[pair.start : pair.end].strip()
        if words:
            places = self._places
            span = places.same_words(pair) or places.whole_sentences(pair) or places.label(pair)
            if span is not None and self._fits(span):
                self._enclose(span, pair.number)
                return
            if pair.kind is not TagKind.FORMAT:
                span = places.proportional_words(pair)
                if span is not None and self._fits(span):
                    self._enclose(span, pair.number)
                    self._guess(HintKind.OBJECT_MOVED, words, *span)
                    return
            self._guess(HintKind.FORMAT_LOST, words, 0, 0)
        at, _ = self._snapped(pair)
        empty = f"{Tag(TagForm.OPEN, pair.number)}{Tag(TagForm.CLOSE, pair.number)}"
        self._points.append((at, pair.start, empty))

    def _snapped(self, pair: PairSpan) -> tuple[int, bool]:
        glued = pair.start > 0 and not self._source.text[pair.start - 1].isspace()
        place = ObjectPlace(pair.number, pair.start, pair.kind, "", glued, glued_behind=True)
        return self._places.of_object(place)

    def _fits(self, span: tuple[int, int]) -> bool:
        """Whether a span lies wholly within, around or beside all others, and has words."""
        start, end = span
        if start >= end:
            return False
        # What is smallest around an end tells for all: none of them cross each other.
        first, last = self._around[start], self._around[end]
        return (first is None or first[1] >= end) and (last is None or last[0] <= start)

    def _enclose(self, span: tuple[int, int], number: int) -> None:
        """Put a pair around a span that fits."""
        start, end = span
        self._spans.append((start, end, number))
        for at in range(start + 1, end):
            around = self._around[at]
            if around is None or around[1] - around[0] > end - start:
                self._around[at] = span

    def _place_object(self, place: ObjectPlace) -> None:
        at, is_sure = self._places.of_object(place)
        sign = str(Tag(TagForm.OBJECT, place.number))
        lead, trail = "", ""
        if 0 < at < len(self._text):
            lead, trail = self._spaces(at, place)
        if not is_sure and (place.kind is not TagKind.OTHER or place.literal):
            detail = place.literal.strip() or self._source.word_at(place.at)
            self._guess(HintKind.OBJECT_MOVED, detail, at, at)
        self._points.append((at, place.at, f"{lead}{sign}{trail}"))

    def _spaces(self, at: int, place: ObjectPlace) -> tuple[str, str]:
        """Return blanks that stand around an object in the source, where they are missing."""
        before, behind = self._text[at - 1], self._text[at]
        lead = trail = ""
        if place.glued_before and place.glued_behind:
            if place.kind is TagKind.BREAK and behind == " ":
                self._drops.add(at)
            elif place.kind is TagKind.BREAK and before == " ":
                self._drops.add(at - 1)
        elif not place.glued_before and not place.glued_behind:
            if before.isspace() and not behind.isspace():
                trail = " "
            elif behind.isspace() and not before.isspace():
                lead = " "
        return lead, trail

    def _guess(self, kind: HintKind, detail: str, start: int, end: int) -> None:
        self._hints.append(Hint(kind=kind, detail=detail, start=start, end=end))

    def _assembled(self) -> str:
        """Return the text with everything at its place."""
        closing: dict[int, list[str]] = {}
        opening: dict[int, list[str]] = {}
        for start, end, number in sorted(self._spans, key=lambda span: (span[0], -span[1])):
            opening.setdefault(start, []).append(str(Tag(TagForm.OPEN, number)))
            closing.setdefault(end, []).insert(0, str(Tag(TagForm.CLOSE, number)))
        points: dict[int, list[str]] = {}
        for at, _, sign in sorted(self._points, key=lambda point: (point[0], point[1])):
            points.setdefault(at, []).append(sign)
        pieces: list[str] = []
        for at in range(len(self._text) + 1):
            for signs in (closing, points, opening):
                pieces += signs.get(at, ())
            if at in self._shown:
                pieces.append(str(Tag(TagForm.OBJECT, self._shown[at])))
            elif at < len(self._text) and at not in self._drops:
                pieces.append(self._text[at])
        return "".join(pieces)
