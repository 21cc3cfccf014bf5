"""A run of inline content of a page: cut into passages, each drawn as a unit's text."""

from __future__ import annotations

import html
import re
from collections import Counter
from enum import Enum, auto
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from parlance.contract.segments import TagKind
from parlance.documents.translating.tagging import Drawn, TaggedBuilder, has_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.documents.translating.html_attributes import Spot

MAX_TAGS = 200
"""Of one passage; a longer run is cut at its line breaks, or at all tags."""

LITERAL_LETTERS = 2000

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_SPACE = " \t\n\r\f"
_SHY = "\u00ad"
_CDATA = len("<![CDATA["), len("]]>")
_ENTITY = re.compile(r"&[^\W\d][\w.-]*;")


class ItemKind(Enum):
    """What a piece of a run is."""

    TEXT = auto()
    LITERAL = auto()
    OPEN = auto()
    CLOSE = auto()
    OBJECT = auto()


class Item(NamedTuple):
    """A piece of a run; `tag` and `literal` are an object's, `spots` a start tag's."""

    kind: ItemKind
    start: int
    end: int
    name: str = ""
    tag: TagKind = TagKind.OTHER
    literal: str = ""
    spots: tuple[Spot, ...] = ()
    keeps: bool = False
    """Its element means something even without text: something leads to it."""


class Piece(NamedTuple):
    """What a tag of a unit is in the source; `close` of a pair."""

    open: Item
    close: Item | None = None


class Passage(NamedTuple):
    """A stretch of the source that is a unit; `pieces` by the numbers of its tags."""

    start: int
    end: int
    drawn: Drawn
    pieces: dict[int, Piece]
    spots: tuple[Spot, ...]


class Runs:
    """Cuts the runs of one source into passages."""

    def __init__(self, source: str, *, xml: bool) -> None:
        """Cut runs of `source`."""
        self._source = source
        self._xml = xml
        self._texts: dict[int, str] = {}

    def passages(self, items: list[Item]) -> Iterator[Passage | Spot]:
        """Yield the passages of a run, and the spots outside of them, in order."""
        self._texts.clear()
        if len(items) == 1:
            yield from self._passage([_bare(items[0])])
            return
        for part in self._parts(items):
            yield from self._passage(part)

    def _parts(self, items: list[Item]) -> Iterator[list[Item]]:
        for part in _balanced(items, self._is_paragraph_end(items)):
            if sum(item.kind in (ItemKind.OPEN, ItemKind.OBJECT) for item in part) <= MAX_TAGS:
                yield part
                continue
            breaks = [_is_break(item) for item in part]
            for line in _balanced(part, breaks):
                if sum(item.kind is not ItemKind.TEXT for item in line) <= 2 * MAX_TAGS:
                    yield line
                else:
                    yield from ([_bare(item)] for item in line)

    def _is_paragraph_end(self, items: list[Item]) -> list[bool]:
        """Return at which items a paragraph ends: at line breaks that follow each other."""
        ends = [False] * len(items)
        if not any(map(_is_break, items)):
            return ends
        last = -1
        for at, item in enumerate(items):
            if _is_break(item):
                if last >= 0:
                    ends[last] = ends[at] = True
                last = at
            elif item.kind is not ItemKind.TEXT or not self._is_blank(item):
                last = -1
        return ends

    def _is_blank(self, item: Item) -> bool:
        return not self.text(item).strip()

    def text(self, item: Item) -> str:
        """Return the letters of a text item."""
        known = self._texts.get(item.start)
        if known is not None:
            return known
        if item.kind is ItemKind.LITERAL:
            text = self._source[item.start + _CDATA[0] : item.end - _CDATA[1]]
        else:
            text = html.unescape(self._source[item.start : item.end])
        text = self._texts[item.start] = _BLANKS.sub(" ", text.replace(_SHY, ""))
        return text

    def _passage(self, part: list[Item]) -> Iterator[Passage | Spot]:
        merged = self._merged(part) if len(part) > 1 else part
        low, high = self._trimmed(merged)
        drawn = None
        if low < high:
            drawn, pieces = self._drawn(merged[low:high])
        if drawn is None or not has_letters(drawn.text):
            for item in part:
                yield from item.spots
            return
        start, end = self._edges(merged[low], merged[high - 1])
        inside: list[Spot] = []
        behind: list[Spot] = []
        for spot in (spot for item in part for spot in item.spots):
            if spot.end <= start:
                yield spot
            else:
                (inside if spot.start < end else behind).append(spot)
        yield Passage(start, end, drawn, pieces, tuple(inside))
        yield from behind

    def _merged(self, part: list[Item]) -> list[Item]:
        """Return a part in which links and elements without letters of their own are objects."""
        out: list[Item] = []
        opened: list[tuple[int, int]] = []
        letters = 0
        for item in part:
            match item.kind:
                case ItemKind.OPEN:
                    opened.append((len(out), letters))
                    out.append(item)
                case ItemKind.CLOSE:
                    at, before = opened.pop()
                    out.append(item)
                    if letters == before and (found := self._as_object(out[at:])) is not None:
                        out[at:] = [found]
                case ItemKind.OBJECT:
                    letters += any(map(str.isalpha, item.literal))
                    out.append(item)
                case _:
                    letters += any(map(str.isalpha, self.text(item)))
                    out.append(item)
        return out

    def _as_object(self, items: list[Item]) -> Item | None:
        """Return a pair without letters as one object; None for a figure that is only bold."""
        first, last = items[0], items[-1]
        own = "".join(self.text(item) for item in items if item.kind is ItemKind.TEXT)
        shown = "".join(
            item.literal if item.kind is ItemKind.OBJECT else self.text(item)
            for item in items[1:-1]
            if item.kind not in (ItemKind.OPEN, ItemKind.CLOSE)
        )
        kinds = {item.tag for item in items if item.kind is ItemKind.OBJECT}
        if first.name == "a" and TagKind.PICTURE not in kinds and shown.strip():
            tag = TagKind.NOTE
        elif first.name != "a" and own.strip():
            return None
        else:
            tag = next(iter(kinds)) if len(kinds) == 1 else TagKind.OTHER
        spots = tuple(spot for item in items for spot in item.spots)
        return Item(ItemKind.OBJECT, first.start, last.end, first.name, tag, shown.strip(), spots)

    def _trimmed(self, items: Sequence[Item]) -> tuple[int, int]:
        """Return the part that is left without what says nothing at its ends."""
        low, high = 0, len(items)
        mates = _mates(items)
        while low < high:
            if self._is_outside(items[low]):
                low += 1
            elif self._is_outside(items[high - 1]):
                high -= 1
            elif mates[low] == high - 1 and high - low > 1:
                low, high = low + 1, high - 1
            else:
                break
        return low, high

    def _is_outside(self, item: Item) -> bool:
        if item.kind is ItemKind.OBJECT:
            return item.tag in (TagKind.BREAK, TagKind.NOTE) or not item.literal.strip()
        return item.kind in (ItemKind.TEXT, ItemKind.LITERAL) and self._is_blank(item)

    def _edges(self, first: Item, last: Item) -> tuple[int, int]:
        """Return where a passage begins and ends, without the white space at its ends."""
        start, end = first.start, last.end
        if first.kind is ItemKind.TEXT:
            text = self._source[first.start : first.end]
            start += len(text) - len(text.lstrip(_SPACE))
        if last.kind is ItemKind.TEXT:
            text = self._source[last.start : last.end]
            end -= len(text) - len(text.rstrip(_SPACE))
        return start, end

    def _drawn(self, items: Sequence[Item]) -> tuple[Drawn, dict[int, Piece]]:
        builder = TaggedBuilder()
        pieces: dict[int, Piece] = {}
        opened: list[tuple[int, Item]] = []
        for at, item in enumerate(items):
            match item.kind:
                case ItemKind.OPEN:
                    kind = TagKind.LINK if item.name == "a" else TagKind.FORMAT
                    opened.append((builder.open(kind), item))
                case ItemKind.CLOSE:
                    number, first = opened.pop()
                    builder.close(number)
                    pieces[number] = Piece(first, item)
                case ItemKind.OBJECT:
                    pieces[builder.object(item.tag, item.literal)] = Piece(item)
                case _:
                    self._add_text(builder, items, at, pieces)
        drawn = builder.taken()
        # What the collapsed blanks of the source's ends came to is still in the source.
        return Drawn(
            drawn.text, drawn.tags, drawn.lead.lstrip(_SPACE), drawn.trail.rstrip(_SPACE)
        ), pieces

    def _add_text(
        self, builder: TaggedBuilder, items: Sequence[Item], at: int, pieces: dict[int, Piece]
    ) -> None:
        item = items[at]
        if self._xml and item.kind is ItemKind.TEXT:
            start = item.start
            # Entities that a book declares itself are objects: nobody else knows them.
            for match in _ENTITY.finditer(self._source, item.start, item.end):
                if html.unescape(match.group()) != match.group():
                    continue
                self._texts.clear()
                builder.text(self.text(item._replace(start=start, end=match.start())))
                found = Item(ItemKind.OBJECT, match.start(), match.end(), literal=match.group())
                pieces[builder.object(found.tag, found.literal)] = Piece(found)
                start = match.end()
                self._texts.clear()
            item = item._replace(start=start)
        text = self.text(item)
        if at and _is_break(items[at - 1]):
            text = text.lstrip(_SPACE)
        if at + 1 < len(items) and _is_break(items[at + 1]):
            text = text.rstrip(_SPACE)
        builder.text(text)


def _is_break(item: Item) -> bool:
    return item.kind is ItemKind.OBJECT and item.tag is TagKind.BREAK


def _mates(items: Sequence[Item]) -> list[int]:
    """Return the place of the end of each start; -1 for all else."""
    mates = [-1] * len(items)
    opened = []
    for at, item in enumerate(items):
        if item.kind is ItemKind.OPEN:
            opened.append(at)
        elif item.kind is ItemKind.CLOSE:
            mates[opened.pop()] = at
    return mates


def _bare(item: Item) -> Item:
    """Return a tag without its other side as an object."""
    is_side = item.kind in (ItemKind.OPEN, ItemKind.CLOSE)
    return item._replace(kind=ItemKind.OBJECT) if is_side else item


def _balanced(items: list[Item], ends: list[bool]) -> Iterator[list[Item]]:
    """Yield stretches in which every start has its end.

    A run is cut at the tags that have no other side in it, or around which others overlap,
    and where `ends` says so; what it is cut at is a stretch of its own.
    """
    pairs = _pairs(items)
    cut = ends[:]
    paired = {place for pair in pairs for place in pair}
    for at, item in enumerate(items):
        if item.kind in (ItemKind.OPEN, ItemKind.CLOSE) and at not in paired:
            cut[at] = True
    before = [0, *accumulate(cut)]
    for start, end in pairs:
        if before[end] > before[start + 1]:
            cut[start] = cut[end] = True
    yield from _stretches(items, cut)


def _pairs(items: list[Item]) -> list[tuple[int, int]]:
    """Return starts with their ends, where nothing overlaps them."""
    pairs: list[tuple[int, int]] = []
    opened: Counter[str] = Counter()
    stack: list[int] = []
    for at, item in enumerate(items):
        if item.kind is ItemKind.OPEN:
            stack.append(at)
            opened[item.name] += 1
        elif item.kind is ItemKind.CLOSE and opened[item.name]:
            while items[start := stack.pop()].name != item.name:
                opened[items[start].name] -= 1
            opened[item.name] -= 1
            pairs.append((start, at))
    return pairs


def _stretches(items: list[Item], cut: list[bool]) -> Iterator[list[Item]]:
    stretch: list[Item] = []
    for item, is_cut in zip(items, cut, strict=True):
        if is_cut:
            if stretch:
                yield stretch
            stretch = []
            yield [_bare(item)]
        else:
            stretch.append(item)
    if stretch:
        yield stretch
