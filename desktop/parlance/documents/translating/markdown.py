"""Markdown, translated line by line: what is no text of a block stays byte for byte."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from parlance.contract.document import DocumentFormat
from parlance.contract.tagged import TagForm, split_tags, tag_faults, without_tags
from parlance.contract.translation import TagKind, Unit, UnitKind
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.markdown_front import FrontMatter
from parlance.documents.translating.markdown_lines import Lines, Span
from parlance.documents.translating.markdown_nodes import Node, NodeKind, nodes, parser
from parlance.documents.translating.markdown_writing import escaped, plain, written
from parlance.documents.translating.tagging import TaggedBuilder, has_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markdown_it.token import Token

    from parlance.contract.tagged import Tag
    from parlance.contract.translation import UnitGroup, UnitTag
    from parlance.documents.translating.codec import TargetLanguage, Translatable
    from parlance.documents.translating.encoded import EncodedText

MAX_LETTERS = 1_000_000
"""Longer ones are translated as plain text: the parser takes some seconds for as much."""

LOOKED_BACK = 200

BODY_FLOW, LABEL_FLOW, NOTE_FLOW = 0, 1, 2
_BOX = re.compile(r"\[[ xX]\] ")
_ALERT = re.compile(r"\[![A-Za-z]+\]\Z")


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


class _Block(NamedTuple):
    """The content of a block, and where it stands.

    Attributes:
        kind: as markdown_writing has it; prefix: of the lines behind the first.
        lead, trail: what stands around the unit's text.
        pieces: nodes by the numbers of their tags, of pairs both sides.
    """

    start: int
    end: int
    kind: str
    prefix: str
    text: str
    tags: tuple[UnitTag, ...]
    lead: tuple[Node, ...]
    trail: tuple[Node, ...]
    pieces: dict[int, tuple[Node, Node | None]]


class _Label(NamedTuple):
    """What is said in place of a picture."""

    start: int
    end: int
    text: str


class _Place(NamedTuple):
    """Where a block is among others."""

    kind: UnitKind
    flow: int
    level: int
    is_item: bool


def open_markdown(source: EncodedText) -> Translatable:
    """Return a text in Markdown to be translated."""
    if len(source.text) > MAX_LETTERS:
        from parlance.documents.translating.plain import PlainText  # noqa: PLC0415 - seldom

        return PlainText(source, DocumentFormat.MARKDOWN)
    return _Text(source)


class _Text:
    """A text that is open."""

    groups: tuple[UnitGroup, ...] = ()

    def __init__(self, source: EncodedText) -> None:
        self._source = source
        self._front = FrontMatter(source.text)
        self._parser = parser()
        self._env: dict[str, object] = {}
        self._lines = Lines(source.text, self._front.end)
        self._blocks: dict[int, _Block | _Label] = {}
        self._values: dict[int, str] = {}
        self._headings: list[tuple[int, str]] = []

    @property
    def opened(self) -> UnitsOpened:
        """What the text says of itself."""
        return UnitsOpened(
            format=DocumentFormat.MARKDOWN,
            title=self._front.value("title"),
            language=self._front.value("lang") or self._front.value("language"),
            encoding=self._source.encoding,
            warnings=self._source.warnings,
        )

    def units(self) -> Iterator[Unit]:
        """Yield the units of the front matter and of the blocks."""
        number = 0
        for name, text in self._front.texts():
            self._values[number] = name
            yield Unit(id=number, kind=UnitKind.LABEL, text=text, flow=LABEL_FLOW)
            number += 1
        tokens = self._parser.parse(self._source.text[self._front.end :], self._env)
        for token, spans, place in self._inline(tokens):
            for unit in self._found(token, spans, place, number):
                yield unit
                number += 1

    def _inline(self, tokens: Sequence[Token]) -> Iterator[tuple[Token, tuple[Span, ...], _Place]]:
        """Yield the tokens with inline content, with the places of their lines."""
        opened: list[Token] = []
        cells: list[tuple[int, int]] = []
        for token in tokens:
            if token.type == "tr_open" and token.map:
                cells = list(self._lines.cells(token.map[0]))
            if token.type != "inline":
                if token.nesting > 0:
                    opened.append(token)
                elif token.nesting < 0 and opened:
                    opened.pop()
                continue
            place = _place(opened)
            if place.kind is not UnitKind.CELL:
                spans = self._lines.spans(token.content, token.map[0]) if token.map else ()
            else:
                spans = self._cell(token, cells)
            if spans:
                yield token, spans, place

    def _cell(self, token: Token, cells: list[tuple[int, int]]) -> tuple[Span, ...]:
        if not cells:
            return ()
        start, end = cells.pop(0)
        as_read = self._source.text[start:end].replace("\\|", "|")
        return (Span(0, start, end),) if as_read == token.content else ()

    def _found(
        self, token: Token, spans: tuple[Span, ...], place: _Place, number: int
    ) -> Iterator[Unit]:
        found = nodes(token.children or (), token.content)
        if found is None:
            return
        block = self._block(token, spans, place, _apart(found, place))
        if block is not None:
            self._blocks[number] = block
            if place.level:
                self._headings = [item for item in self._headings if item[0] < place.level]
            section = tuple(text for _, text in self._headings)
            yield Unit(
                id=number,
                kind=place.kind,
                text=block.text,
                tags=block.tags,
                flow=place.flow,
                section=section,
            )
            if place.level:
                self._headings.append((place.level, without_tags(block.text)))
            number += 1
        for label in self._labels(token, spans, found):
            self._blocks[number] = label
            yield Unit(id=number, kind=UnitKind.LABEL, text=label.text, flow=LABEL_FLOW)
            number += 1

    def _block(
        self, token: Token, spans: tuple[Span, ...], place: _Place, found: list[Node]
    ) -> _Block | None:
        low, high = _trimmed(found)
        if low == high:
            return None
        text, tags, pieces, edges = _drawn(found[low:high])
        if not has_letters(text):
            return None
        kind = "paragraph"
        if place.kind is UnitKind.CELL:
            kind = "cell"
        elif place.level:
            kind = "underlined" if self._is_underlined(spans) else "heading"
        second = token.map[0] + 1 if token.map else 0
        prefix = self._lines.prefix(second, spans[1]) if len(spans) > 1 else ""
        lead = (*found[:low], Node(NodeKind.TEXT, edges[0]))
        trail = (Node(NodeKind.TEXT, edges[1]), *found[high:])
        return _Block(spans[0].start, spans[-1].end, kind, prefix, text, tags, lead, trail, pieces)

    def _is_underlined(self, spans: tuple[Span, ...]) -> bool:
        """Whether a heading is one by the line below it, not by the sign before it."""
        start = spans[0].start
        before = self._source.text[max(0, start - LOOKED_BACK) : start].rstrip(" \t")
        return len(spans) > 1 or not before.endswith("#")

    def _labels(
        self, token: Token, spans: tuple[Span, ...], found: Sequence[Node]
    ) -> Iterator[_Label]:
        if "|" in token.content and any("\\|" in self._written(span) for span in spans):
            return  # places in the content are not those in the cell
        for node in found:
            if node.label is None:
                continue
            start, end = node.label
            text = token.content[start:end]
            plain_text = not re.search(r"[\\\[\]*_`<&\n⟦⟧]", text)
            if text.strip() == text and any(map(str.isalpha, text)) and plain_text:
                line = next(span for span in reversed(spans) if span.offset <= start)
                at = line.start + start - line.offset
                if self._source.text[at : at + len(text)] == text:
                    yield _Label(at, at + len(text), text)

    def _written(self, span: Span) -> str:
        return self._source.text[span.start : span.end]

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the text with its translations."""
        edits = self._front.edits(
            {name: targets[number] for number, name in self._values.items() if number in targets}
        )
        made = [_Edit(*edit) for edit in edits]
        labels = list(self._labelled(targets))
        for number, block in self._blocks.items():
            text = targets.get(number)
            if not isinstance(block, _Block) or text is None or text == block.text:
                continue
            if not tag_faults(block.text, text):
                inside = [item for item in labels if block.start <= item.start < block.end]
                made += self._edits(block, text, inside)
        taken = [(edit.start, edit.end) for edit in made]
        made += [item for item in labels if not _within(item, taken)]
        if made:
            made += [_Edit(*edit) for edit in self._front.language_edits(target.code)]
        yield self._source.written(_applied(self._source.text, sorted(made)))

    def _labelled(self, targets: Mapping[int, str]) -> Iterator[_Edit]:
        for number, label in self._blocks.items():
            text = targets.get(number)
            if isinstance(label, _Label) and text is not None and text != label.text:
                yield _Edit(label.start, label.end, escaped(plain(text).strip(), fully=True))

    def _edits(self, block: _Block, target: str, labels: list[_Edit]) -> list[_Edit]:
        middle = _translated(block, target)
        found = [*block.lead, *middle, *block.trail]
        found = [self._relabelled(node, labels) for node in found]
        text = written(self._parser, self._env, found, block.kind)
        if text is None:
            return []
        if block.kind == "cell":
            text = text.replace("|", "\\|")
        text = text.replace("\n", self._lines.line_end + block.prefix)
        return [_Edit(block.start, block.end, text)]

    def _relabelled(self, node: Node, labels: list[_Edit]) -> Node:
        if node.label is None:
            return node
        for label in labels:
            old = self._source.text[label.start : label.end]
            if node.raw.startswith(f"![{old}]"):
                return node._replace(raw=f"![{label.text}{node.raw[2 + len(old) :]}")
        return node


def _within(edit: _Edit, taken: list[tuple[int, int]]) -> bool:
    return any(start <= edit.start < end for start, end in taken)


def _applied(source: str, edits: list[_Edit]) -> str:
    pieces = []
    at = 0
    for edit in edits:
        pieces += [source[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, source[at:]])


def _place(opened: Sequence[Token]) -> _Place:
    names = [token.type for token in opened]
    last = opened[-1] if opened else None
    above = names[-2] if len(names) > 1 else ""
    is_item = above == "list_item_open"
    if last is not None and last.type == "heading_open":
        return _Place(UnitKind.HEADING, BODY_FLOW, int(last.tag[1:]), is_item)
    if last is not None and last.type in ("td_open", "th_open"):
        return _Place(UnitKind.CELL, BODY_FLOW, 0, is_item)
    if "footnote_reference_open" in names:
        return _Place(UnitKind.NOTE, NOTE_FLOW, 0, is_item)
    return _Place(UnitKind.ITEM if is_item else UnitKind.PARAGRAPH, BODY_FLOW, 0, is_item)


def _apart(found: list[Node], place: _Place) -> list[Node]:
    """Return nodes in which the box of a task, or the sign of a notice, is an object."""
    first = found[0] if found else None
    if first is None or first.kind is not NodeKind.TEXT:
        return found
    box = _BOX.match(first.text) if place.is_item else None
    if box is not None:
        sign = Node(NodeKind.OBJECT, "", box.group(), "", TagKind.OTHER)
        return [sign, first._replace(text=first.text[box.end() :]), *found[1:]]
    if _ALERT.match(first.text) and len(found) > 1 and found[1] == Node(NodeKind.TEXT, " "):
        return [Node(NodeKind.OBJECT, "", f"{first.text}\n", "", TagKind.OTHER), *found[2:]]
    return found


def _trimmed(found: Sequence[Node]) -> tuple[int, int]:
    """Return the part that is left without what says nothing at its ends."""
    low, high = 0, len(found)
    mates: dict[int, int] = {}
    opened: list[int] = []
    for at, node in enumerate(found):
        if node.kind is NodeKind.OPEN:
            opened.append(at)
        elif node.kind is NodeKind.CLOSE and opened:
            mates[opened.pop()] = at
    while low < high:
        if _is_outside(found[low]):
            low += 1
        elif _is_outside(found[high - 1]):
            high -= 1
        elif mates.get(low) == high - 1:
            low, high = low + 1, high - 1
        else:
            break
    return low, high


def _is_outside(node: Node) -> bool:
    if node.kind is NodeKind.OBJECT:
        return not node.text.strip()
    return node.kind is NodeKind.TEXT and not node.text.strip()


def _drawn(
    found: Sequence[Node],
) -> tuple[str, tuple[UnitTag, ...], dict[int, tuple[Node, Node | None]], tuple[str, str]]:
    builder = TaggedBuilder()
    pieces: dict[int, tuple[Node, Node | None]] = {}
    opened: list[tuple[int, Node]] = []
    for node in found:
        match node.kind:
            case NodeKind.TEXT:
                builder.text(plain(node.text))
            case NodeKind.OBJECT:
                pieces[builder.object(node.tag, node.text)] = (node, None)
            case NodeKind.OPEN:
                opened.append((builder.open(node.tag), node))
            case NodeKind.CLOSE:
                number, first = opened.pop()
                if builder.close(number):
                    pieces[number] = (first, node)
    drawn = builder.taken()
    return drawn.text, drawn.tags, pieces, (drawn.lead, drawn.trail)


def _translated(block: _Block, target: str) -> list[Node]:
    """Return what a translation says as nodes; formats that lost their text are left out."""
    literals = {tag.number: tag.literal for tag in block.tags}
    made: list[Node] = []
    for part in split_tags(target):
        if isinstance(part, str):
            made.append(Node(NodeKind.TEXT, plain(part)))
            continue
        node = _side(block, part)
        if node is None:
            made.append(Node(NodeKind.TEXT, literals.get(part.number, "")))
        elif _ends_empty(made, node):
            made.pop()
        else:
            made.append(node)
    return made


def _side(block: _Block, tag: Tag) -> Node | None:
    piece = block.pieces.get(tag.number)
    if piece is None:
        return None
    return piece[1] if tag.form is TagForm.CLOSE else piece[0]


def _ends_empty(made: Sequence[Node], node: Node) -> bool:
    is_format = node.kind is NodeKind.CLOSE and node.tag is TagKind.FORMAT
    return is_format and bool(made) and made[-1].kind is NodeKind.OPEN
