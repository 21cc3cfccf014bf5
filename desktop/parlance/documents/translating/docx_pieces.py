"""What stands in a paragraph of a DOCX, in order: letters, things, and what is around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from lxml.etree import _Element as Element

from parlance.contract.segments import TagKind
from parlance.documents.office.docx_text import WORD, is_on
from parlance.documents.translating.docx_fields import kind_of_field
from parlance.documents.translating.docx_signs import (
    CHARACTERS,
    DROPPED,
    IN_PARAGRAPH,
    IN_RUN,
    PROPERTIES,
    RUBY,
    SYMBOL,
    Around,
    Key,
    inside,
    is_anchored,
    is_choice,
    literal_of,
    look_key,
    symbol_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from parlance.documents.translating.docx_fields import Fields

MAX_AROUND = 24
"""Links, insertions and controls in each other; what is deeper is left as it is."""

Node = tuple[Element | None, Element]
"""What is kept as it is: the run that it stands in, if any, and itself."""
Chain = tuple[int, ...]
"""What stands around a piece, from outside, by its place in Inline.wrappers."""

_RUN = frozenset(WORD.tags("r"))
_LOOK = frozenset(WORD.tags("rPr"))
_TEXT = frozenset(WORD.tags("t"))
_SIGN = frozenset(WORD.tags("fldChar", "instrText"))
_VANISH = frozenset(WORD.tags("vanish", "specVanish"))
_STYLE = frozenset(WORD.tags("rStyle"))
_KINDS = {
    Around.LINK: TagKind.LINK,
    Around.KEPT_AROUND: TagKind.OTHER,
    Around.FORMULA: TagKind.OTHER,
    Around.PICTURE: TagKind.PICTURE,
}


class Words(msgspec.Struct, gc=False):
    """Letters that look the same; `look` are the properties of their first run."""

    text: str
    look: Element | None
    key: Key
    chain: Chain


class Thing(msgspec.Struct, kw_only=True, gc=False):
    """What is no text.

    Attributes:
        at_edge: whether it takes no room on the line, and stays where it is at the ends.
        mark: of what begins or ends a range, the kind and number that both have.
    """

    nodes: list[Node]
    kind: TagKind
    chain: Chain
    literal: str = ""
    at_edge: bool = False
    mark: tuple[str, str] | None = None
    begins: bool = False


class Wrapper(msgspec.Struct, gc=False):
    """What stands around pieces: an element, or the signs of a field before and after them."""

    kind: TagKind
    element: Element | None
    head: list[Node] = []
    tail: list[Node] = []


class Inline(msgspec.Struct, gc=False):
    """A paragraph's pieces."""

    pieces: list[Words | Thing]
    wrappers: list[Wrapper]


def read_pieces(paragraph: Element, fields: Fields, hides: Callable[[str], bool]) -> Inline:
    """Return what is in a paragraph; `hides` tells of a style whether its letters are hidden."""
    reading = _Reading(fields, hides)
    end = fields.endings.get(paragraph)
    if end is None:
        reading.walk(paragraph)
    else:
        reading.walk_after(end, paragraph)
    reading.end()
    return Inline(reading.pieces, reading.wrappers)


class _Field(msgspec.Struct):
    """A field that is being taken as one thing, up to `end` or what `end` stands in.

    One that `is_contents` began in another paragraph, and stays at the beginning of this one.
    """

    end: Element
    ends_in: frozenset[Element]
    nodes: list[Node]
    is_head: bool = False
    is_contents: bool = False


class _Reading:
    """Reads one paragraph."""

    def __init__(self, fields: Fields, hides: Callable[[str], bool]) -> None:
        self.pieces: list[Words | Thing] = []
        self.wrappers: list[Wrapper] = []
        self._fields = fields
        self._hides = hides
        self._chain: Chain = ()
        self._field: _Field | None = None
        self._links: dict[Element, int] = {}  # ends of links, with where their pieces begin

    def walk(self, around: Iterable[Element]) -> None:
        """Read what stands in a paragraph or in what is around text."""
        torn = self._fields.torn
        for child in around:
            tag = child.tag
            if tag in _RUN:
                self._run(child)
            elif self._field is not None:
                self._field.nodes.append((None, child))
                if child in self._field.ends_in:
                    self._end_field()
            elif torn and child in torn:
                self._begin_field(torn[child], [(None, child)])
            else:
                self._around(child)

    def walk_after(self, end: Element, paragraph: Element) -> None:
        """Read what follows the end of a table of contents that began in another paragraph."""
        self._begin_field(end, [], is_contents=True)
        self.walk([child for child in paragraph if child.tag not in PROPERTIES])

    def end(self) -> None:
        """Keep what is of a table of contents that goes on in other paragraphs."""
        if self._field is not None:
            nodes, self._field = self._field.nodes, None
            self.pieces.append(Thing(nodes=nodes, kind=TagKind.FIELD, chain=(), at_edge=True))

    def _run(self, run: Element) -> None:
        look: Element | None = None
        key: Key = ()
        hidden = False
        for child in run:
            tag = child.tag
            if tag in _LOOK:
                look, key, hidden = child, look_key(child), self._is_hidden(child)
            elif self._field is not None:
                self._field.nodes.append((run, child))
                if child is self._field.end:
                    self._end_field()
            elif tag in _SIGN:
                self._sign(run, child)
            elif hidden:
                self._add((run, child), TagKind.OTHER, at_edge=True)
            elif tag in _TEXT:
                self._words(child.text or "", look, key)
            else:
                self._in_run(run, child, look)

    def _words(self, text: str, look: Element | None, key: Key) -> None:
        if "\n" in text or "\t" in text:
            text = text.replace("\n", " ").replace("\t", " ")
        if text:
            self.pieces.append(Words(text, look, key, self._chain))

    def _in_run(self, run: Element, child: Element, look: Element | None) -> None:
        kind, literal, at_edge = IN_RUN.get(child.tag, (TagKind.OTHER, "", False))
        if child.tag in CHARACTERS:
            self._words(CHARACTERS[child.tag], look, look_key(look))
        elif child.tag in RUBY:
            self._ruby(child)
        elif child.tag in SYMBOL:
            self._add((run, child), TagKind.OTHER, symbol_of(child))
        elif child.tag not in DROPPED:
            at_edge = at_edge or (kind is TagKind.PICTURE and is_anchored(child))
            self._add((run, child), kind, literal, at_edge=at_edge)

    def _add(self, node: Node, kind: TagKind, literal: str = "", *, at_edge: bool = False) -> None:
        thing = Thing(nodes=[node], kind=kind, literal=literal, at_edge=at_edge, chain=self._chain)
        self.pieces.append(thing)

    def _is_hidden(self, look: Element) -> bool:
        for sign in look:
            if sign.tag in _VANISH and is_on(sign):
                return True
            if sign.tag in _STYLE and self._hides(WORD.get(sign, "val") or ""):
                return True
        return False

    def _ruby(self, ruby: Element) -> None:
        """Read the letters; what says how they sound is of no use in another language."""
        for base in ruby.iterchildren(*WORD.tags("rubyBase")):
            self.walk(base)

    # Fields ------------------------------------------------------------------------

    def _sign(self, run: Element, sign: Element) -> None:
        if sign in self._links:
            self._end_link(run, sign)
        elif sign in self._fields.links and len(self._chain) < MAX_AROUND:
            self._begin_field(self._fields.links[sign], [(run, sign)])
            if self._field is not None:
                self._field.is_head = True
            self._links[self._fields.ends[sign]] = len(self.pieces)
        elif sign in self._fields.ends:
            self._begin_field(self._fields.ends[sign], [(run, sign)])
        else:  # of a field that goes on in other paragraphs, or of none
            self._add((run, sign), TagKind.FIELD, at_edge=True)

    def _begin_field(self, end: Element, nodes: list[Node], *, is_contents: bool = False) -> None:
        around = frozenset(end.iterancestors())
        self._field = _Field(end, around, nodes, is_contents=is_contents)

    def _end_field(self) -> None:
        field, self._field = self._field, None
        if field is None:
            return
        if not field.is_head:
            thing = Thing(nodes=field.nodes, kind=TagKind.FIELD, chain=self._chain)
            thing.literal = literal_of(node for _, node in field.nodes)
            thing.at_edge = field.is_contents
            self.pieces.append(thing)
            return
        self._chain = (*self._chain, len(self.wrappers))
        self.wrappers.append(Wrapper(TagKind.LINK, None, head=field.nodes))

    def _end_link(self, run: Element, end: Element) -> None:
        start = self._links.pop(end)
        wrapper = self.wrappers[self._chain[-1]]
        wrapper.tail = [(run, end)]
        self._chain = self._chain[:-1]
        inner = self.pieces[start:]
        if not _has_words(inner):
            del self.pieces[start:]
            things = [node for piece in inner if isinstance(piece, Thing) for node in piece.nodes]
            nodes = [*wrapper.head, *things, *wrapper.tail]
            self.pieces.append(Thing(nodes=nodes, kind=TagKind.FIELD, chain=self._chain))

    # What stands around text -------------------------------------------------------

    def _wrapper(self, element: Element, kind: TagKind) -> None:
        if len(self._chain) >= MAX_AROUND:
            self._whole(element, kind)
            return
        start, outer = len(self.pieces), self._chain
        self._chain = (*outer, len(self.wrappers))
        self.wrappers.append(Wrapper(kind, element))
        self.walk(inside(element))
        self._chain = outer
        inner = self.pieces[start:]
        if not _has_words(inner):
            del self.pieces[start:]
            kinds = [piece.kind for piece in inner if isinstance(piece, Thing)]
            self._whole(element, kinds[0] if kinds else TagKind.OTHER)

    def _whole(self, element: Element, kind: TagKind) -> None:
        literal = "" if kind is TagKind.PICTURE else literal_of([element])
        self._add((None, element), kind, literal)

    def _around(self, element: Element) -> None:
        match IN_PARAGRAPH.get(element.tag):
            case Around.LINK | Around.KEPT_AROUND as around:
                self._wrapper(element, _KINDS[around])
            case Around.FORMULA | Around.PICTURE as thing:
                self._whole(element, _KINDS[thing])
            case Around.SIMPLE_FIELD:
                self._simple_field(element)
            case Around.CONTROL:
                self._control(element)
            case Around.THROUGH:
                self._through(element)
            case Around.NOTHING:
                pass
            case None:
                self._mark(element)

    def _simple_field(self, element: Element) -> None:
        if kind_of_field(WORD.get(element, "instr") or "") == "HYPERLINK":
            self._wrapper(element, TagKind.LINK)
        else:
            self._whole(element, TagKind.FIELD)

    def _control(self, element: Element) -> None:
        properties = WORD.child(element, "sdtPr")
        if properties is not None and is_choice(properties):
            self._whole(element, TagKind.FIELD)
        else:
            self._wrapper(element, TagKind.OTHER)

    def _through(self, element: Element) -> None:
        if len(self._chain) >= MAX_AROUND:
            self._whole(element, TagKind.OTHER)
            return
        outer = self._chain
        # Counted like the others, so that it cannot be nested without end.
        self._chain = (*outer, len(self.wrappers))
        self.wrappers.append(Wrapper(TagKind.OTHER, None))
        start = len(self.pieces)
        self.walk(inside(element))
        self._chain = outer
        passed = len(outer)
        for piece in self.pieces[start:]:
            piece.chain = piece.chain[:passed] + piece.chain[passed + 1 :]

    def _mark(self, element: Element) -> None:
        """Keep what has no room on the line: bookmarks, ranges, what was deleted."""
        self._add((None, element), TagKind.OTHER, at_edge=True)
        name = str(element.tag).rpartition("}")[2]
        for end in ("Start", "End"):
            thing = self.pieces[-1]
            if name.endswith(end) and isinstance(thing, Thing):
                thing.mark = (name.removesuffix(end), WORD.get(element, "id") or "")
                thing.begins = end == "Start"


def _has_words(pieces: list[Words | Thing]) -> bool:
    return any(isinstance(piece, Words) and piece.text.strip() for piece in pieces)
