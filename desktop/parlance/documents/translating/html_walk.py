"""Walks through a page's source and finds what is translated."""

from __future__ import annotations

import html
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from parlance.contract.segments import TagKind, Unit, UnitKind
from parlance.contract.tagged import without_tags
from parlance.documents.translating.html_attributes import (
    Spot,
    SpotRole,
    label_text,
    marks,
    primary,
    runs_right_to_left,
)
from parlance.documents.translating.html_names import (
    BLOCKS,
    CODES,
    ENDED_BY,
    FIELDS,
    HEADINGS,
    KINDS,
    LEFT_BLOCKS,
    OPAQUE,
    SCOPES,
    VOID,
)
from parlance.documents.translating.html_runs import (
    LITERAL_LETTERS,
    Item,
    ItemKind,
    Runs,
)
from parlance.documents.translating.html_tokens import TokenKind, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.documents.translating.html_attributes import (
        Marks,
    )
    from parlance.documents.translating.html_runs import (
        Passage,
    )
    from parlance.documents.translating.html_tokens import Token

BODY_FLOW, LABEL_FLOW, NOTE_FLOW = 0, 1, 2
LOOKED_AT = 64
"""So many open elements are looked at for one that ends where another begins."""
SECTION_LETTERS = 200

_ITEMS = {TokenKind.TEXT: ItemKind.TEXT, TokenKind.LITERAL: ItemKind.LITERAL}
_READINGS = frozenset({"rt", "rp", "rtc"})
_UNSEEN = frozenset({"html", "head", "title"})
_KIND_BEHIND = frozenset({"p", "div", "section"})


class Open(NamedTuple):
    """A block that is open: whether its text is left as it is, or is a note."""

    name: str
    is_left: bool = False
    is_note: bool = False


class Capture(NamedTuple):
    """An element in the text that is taken as a whole; `strict` if blocks do not end it."""

    token: Token
    tag: TagKind
    strict: bool
    spots: tuple[Spot, ...]


class Found(NamedTuple):
    """A unit and the place of its source."""

    unit: Unit
    place: Passage | Spot


class Walk:
    """One way through a page.

    Attributes:
        language: as the page declares it.
        direction: as the page declares it: "rtl", "ltr" or nothing.
        title: its first title.
    """

    def __init__(self, source: str, *, xml: bool = False, first: int = 0) -> None:
        """Walk through `source`, whose first unit has the number `first`."""
        self.language = self.direction = self.title = ""
        self._source, self._xml = source, xml
        self._number = first
        self._runs = Runs(source, xml=xml)
        self._run: list[Item] = []
        self._stack: list[Open] = []
        self._names: Counter[str] = Counter()
        self._captured: Capture | None = None
        self._depth = 0
        self._literal: list[str] = []
        self._headings: list[tuple[int, str]] = []

    @property
    def right_to_left(self) -> bool:
        """Whether the page was written from right to left."""
        return self.direction == "rtl" or (not self.direction and runs_right_to_left(self.language))

    def found(self) -> Iterator[Found | Spot]:
        """Yield the units and the other places that are written anew, in their order."""
        for token in tokens(self._source, xml=self._xml):
            if self._captured is not None and self._goes_on(self._captured, token):
                continue
            if token.kind is TokenKind.START:
                yield from self._start(token)
            elif token.kind is TokenKind.END:
                yield from self._end(token)
            else:
                kind = _ITEMS.get(token.kind, ItemKind.OBJECT)
                self._run.append(Item(kind, token.start, token.end))
        if self._captured is not None:
            self._release(len(self._source))
        yield from self._flushed()

    # Elements that are taken as a whole -------------------------------------------

    def _goes_on(self, capture: Capture, token: Token) -> bool:
        """Take a token into the element that is taken as a whole; return whether it is in it."""
        name = capture.token.name
        if not capture.strict and self._ends_early(name, token):
            self._release(token.start)
            return False
        if token.kind is TokenKind.TEXT:
            self._literal.append(html.unescape(self._source[token.start : token.end]))
        elif token.name == name:
            if token.kind is TokenKind.START and not token.empty:
                self._depth += 1
            elif token.kind is TokenKind.END:
                self._depth -= 1
                if not self._depth:
                    self._release(token.end)
        return True

    @staticmethod
    def _ends_early(name: str, token: Token) -> bool:
        if token.kind not in (TokenKind.START, TokenKind.END):
            return False
        if token.name in BLOCKS:
            return True
        opens_reading = token.kind is TokenKind.START and token.name in _READINGS
        return name in _READINGS and (opens_reading or token.name == "ruby")

    def _release(self, end: int) -> None:
        capture, self._captured = self._captured, None
        if capture is None:
            return
        shows = capture.token.name not in OPAQUE
        literal = label_text("".join(self._literal))[:LITERAL_LETTERS] if shows else ""
        self._literal = []
        start, name = capture.token.start, capture.token.name
        self._run.append(
            Item(ItemKind.OBJECT, start, end, name, capture.tag, literal, capture.spots)
        )

    # Tags --------------------------------------------------------------------------

    def _start(self, token: Token) -> Iterator[Found | Spot]:
        found = marks(self._source, token, xml=self._xml)
        if token.name in BLOCKS:
            yield from self._flushed()
            yield from self._block(token, found)
            return
        spots = self._spots(token, found)
        if token.empty or (token.name in VOID and not self._xml):
            self._run.append(self._object(token, spots))
            return
        tag = self._taken_whole(token, found)
        if tag is not None:
            spots = tuple(spot for spot in spots if spot.role is not SpotRole.LANGUAGE)
            strict = token.name in OPAQUE and token.name not in _READINGS
            self._captured, self._depth = Capture(token, tag, strict, spots), 1
            return
        keeps = " id=" in self._source[token.start : token.end].lower()
        self._run.append(
            Item(ItemKind.OPEN, token.start, token.end, token.name, spots=spots, keeps=keeps)
        )

    def _taken_whole(self, token: Token, found: Marks) -> TagKind | None:
        if token.name in OPAQUE:
            return OPAQUE[token.name]
        if token.name in CODES or found.is_left:
            return TagKind.CODE
        if token.name in FIELDS:
            return TagKind.FIELD
        return TagKind.OTHER if self._is_other(found) else None

    def _is_other(self, found: Marks) -> bool:
        """Whether a text is in another language than the page, as far as both are known."""
        if not found.language or not self.language:
            return False
        return primary(found.language) != primary(self.language)

    @staticmethod
    def _object(token: Token, spots: tuple[Spot, ...]) -> Item:
        tag, literal = TagKind.OTHER, ""
        if token.name == "br":
            tag, literal = TagKind.BREAK, "\n"
        elif token.name in ("img", "image", "embed"):
            tag = TagKind.PICTURE
        return Item(ItemKind.OBJECT, token.start, token.end, token.name, tag, literal, spots)

    def _end(self, token: Token) -> Iterator[Found | Spot]:
        if token.name not in BLOCKS:
            self._run.append(Item(ItemKind.CLOSE, token.start, token.end, token.name))
            return
        yield from self._flushed()
        if self._names[token.name]:
            while self._pop() != token.name:
                pass

    def _pop(self) -> str:
        name = self._stack.pop().name
        self._names[name] -= 1
        return name

    def _block(self, token: Token, found: Marks) -> Iterator[Found | Spot]:
        self._end_others(token.name)
        if token.name in ("html", "body") and not self.language:
            self.language = found.language.strip()
        if token.name in ("html", "body") and found.direction and not self.direction:
            self.direction = found.direction.value.strip().lower()
        around = self._stack[-1] if self._stack else Open("")
        is_top = not self._stack and token.name not in _UNSEEN
        block = Open(
            token.name,
            self._is_left(token, found, around=around),
            around.is_note or found.is_note,
        )
        is_void = token.empty or (token.name in VOID and not self._xml)
        if not is_void:
            self._stack.append(block)
            self._names[token.name] += 1
        if not block.is_left:
            if is_top and not is_void and found.direction is None:
                at = token.start + 1 + len(token.name)  # the topmost has no root above it
                yield Spot(SpotRole.ROOT_DIRECTION, at, at, "")
            yield from self._placed(self._spots(token, found, block=True))

    def _is_left(self, token: Token, found: Marks, *, around: Open) -> bool:
        if found.is_left or token.name in LEFT_BLOCKS:
            return True
        if not found.language or not self.language:
            return around.is_left
        return self._is_other(found)

    def _end_others(self, name: str) -> None:
        """Close the elements that end where `name` begins, though nothing says so."""
        ended = ENDED_BY.get(name, frozenset({"p"}))
        for at in range(len(self._stack) - 1, max(-1, len(self._stack) - LOOKED_AT), -1):
            open_name = self._stack[at].name
            if open_name in ended and self._names[open_name]:
                while len(self._stack) > at:
                    self._pop()
            elif open_name in SCOPES or (open_name != "p" and "p" in ended):
                return

    # Places ------------------------------------------------------------------------

    def _spots(self, token: Token, found: Marks, *, block: bool = False) -> tuple[Spot, ...]:
        """Return the places of a start tag in their order; labels have no numbers yet."""
        spots = [
            Spot(SpotRole.LABEL, item.start, item.end, item.value)
            for item in found.labels
            if any(map(str.isalpha, item.value))
        ]
        spots += [
            Spot(SpotRole.LANGUAGE, item.start, item.end, item.value)
            for item in found.languages
            if item.value.strip()
            and (not self.language or primary(item.value) == primary(self.language))
        ]
        if block and found.direction is not None:
            item = found.direction
            spots.append(Spot(SpotRole.DIRECTION, item.start, item.end, item.value))
        if token.name == "html":
            spots += self._root_spots(token, found)
        return tuple(sorted(spots, key=lambda spot: spot.start))

    def _root_spots(self, token: Token, found: Marks) -> Iterator[Spot]:
        at = token.start + len("<html")
        if self._source[at - 4 : at].lower() != "html":  # it has a prefix
            return
        if not found.language:
            yield Spot(SpotRole.ROOT_LANGUAGE, at, at, "xml:lang" if self._xml else "lang")
        if found.direction is None:
            yield Spot(SpotRole.ROOT_DIRECTION, at, at, "")

    def _placed(self, spots: tuple[Spot, ...]) -> Iterator[Found | Spot]:
        for spot in spots:
            numbered = self._numbered(spot)
            yield numbered if numbered is not None else spot

    def _numbered(self, spot: Spot) -> Found | None:
        """Return a label with its unit; None for what is none."""
        if spot.role is not SpotRole.LABEL:
            return None
        text = label_text(spot.text)
        unit = Unit(
            id=self._number,
            kind=UnitKind.LABEL,
            text=text,
            flow=LABEL_FLOW,
            section=self._section,
        )
        self._number += 1
        return Found(unit, spot._replace(unit=unit.id))

    def _flushed(self) -> Iterator[Found | Spot]:
        run, self._run = self._run, []
        if not run or (self._stack and self._stack[-1].is_left):
            return
        for place in self._runs.passages(run):
            if isinstance(place, Spot):
                yield from self._placed((place,))
            else:
                yield from self._unit(place)

    def _unit(self, passage: Passage) -> Iterator[Found | Spot]:
        kind, flow = self._kind()
        text = passage.drawn.text
        level = HEADINGS.get(self._stack[-1].name) if self._stack else None
        if level is not None:
            self._headings = [head for head in self._headings if head[0] < level]
        unit = Unit(
            id=self._number,
            kind=kind,
            text=text,
            tags=passage.drawn.tags,
            flow=flow,
            section=self._section,
        )
        if level is not None:
            self._headings.append((level, label_text(without_tags(text))[:SECTION_LETTERS]))
        if self._names["title"] and not self.title:
            self.title = without_tags(text)
        self._number += 1
        labels = [self._numbered(spot) for spot in passage.spots]
        spots = tuple(
            label.place if label is not None and isinstance(label.place, Spot) else spot
            for label, spot in zip(labels, passage.spots, strict=True)
        )
        yield Found(unit, passage._replace(spots=spots))
        yield from (Found(label.unit, INSIDE) for label in labels if label is not None)

    @property
    def _section(self) -> tuple[str, ...]:
        return tuple(text for _, text in self._headings)

    def _kind(self) -> tuple[UnitKind, int]:
        if not self._stack:
            return UnitKind.PARAGRAPH, BODY_FLOW
        block = self._stack[-1]
        if block.is_note:
            return UnitKind.NOTE, NOTE_FLOW
        name = block.name
        if name in _KIND_BEHIND and len(self._stack) > 1 and name not in KINDS:
            name = self._stack[-2].name
            kind = KINDS.get(name, UnitKind.PARAGRAPH)
            kind = kind if kind in (UnitKind.ITEM, UnitKind.CELL) else UnitKind.PARAGRAPH
        else:
            kind = KINDS.get(name, UnitKind.PARAGRAPH)
        is_label = kind is UnitKind.LABEL or name == "title"
        return kind, LABEL_FLOW if is_label else BODY_FLOW


INSIDE = Spot(SpotRole.LABEL, -1, -1, "")
"""The place of a label inside of a passage, which is written with it."""
