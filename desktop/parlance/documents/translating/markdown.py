"""Markdown, translated line by line: what is no text of a block stays byte for byte."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from parlance.contract.document import DocumentFormat
from parlance.contract.segments import Unit, UnitKind
from parlance.contract.tagged import tag_faults, without_tags
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.markdown_blocks import (
    LABEL_FLOW,
    Block,
    Label,
    Passage,
    apart,
    drawn,
    place_of,
    relabelled,
    translated,
    trimmed,
)
from parlance.documents.translating.markdown_dialects import Stretch, stretches
from parlance.documents.translating.markdown_front import FrontMatter
from parlance.documents.translating.markdown_lines import Lines, Span
from parlance.documents.translating.markdown_nodes import Node, NodeKind, nodes, parser, signs
from parlance.documents.translating.markdown_parts import parts
from parlance.documents.translating.markdown_writing import escaped, plain, written
from parlance.documents.translating.tagging import has_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markdown_it.token import Token

    from parlance.contract.segments import UnitGroup
    from parlance.documents.translating.codec import TargetLanguage, Translatable
    from parlance.documents.translating.encoded import EncodedText
    from parlance.documents.translating.markdown_blocks import Place

MAX_BLOCK_LETTERS = 200_000
"""A longer block stays as it is: it would be parsed some times over to be written."""

LOOKED_BACK = 200
_MARKED = re.compile(r"[\\\[\]*_`<&\n⟦⟧]")


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


class _Lines(NamedTuple):
    """Lines of a block that are one text: the number of the first, and where they stand."""

    content: str
    first: int
    spans: tuple[Span, ...]
    place: Place


def open_markdown(source: EncodedText) -> Translatable:
    """Return a text in Markdown to be translated."""
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
        self._passages: list[Passage] = []
        self._values: dict[int, str] = {}
        self._headings: list[tuple[int, str]] = []
        self._unwritten: list[int] = []

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

    @property
    def unwritten(self) -> tuple[int, ...]:
        """The units whose translations no Markdown says, in their order."""
        return tuple(sorted(self._unwritten))

    def units(self) -> Iterator[Unit]:
        """Yield the units of the front matter and of the blocks."""
        number = 0
        for name, text in self._front.texts():
            self._values[number] = name
            yield Unit(id=number, kind=UnitKind.LABEL, text=text, flow=LABEL_FLOW)
            number += 1
        for first, tokens in parts(self._parser, self._env, self._lines):
            for lines in self._inline(tokens, first):
                for unit in self._found(lines, number):
                    yield unit
                    number += 1

    def _inline(self, tokens: Sequence[Token], first: int) -> Iterator[_Lines]:
        """Yield the lines with inline content of blocks that begin at line `first`."""
        opened: list[Token] = []
        cells: list[tuple[int, int]] = []
        for token in tokens:
            if token.type == "tr_open" and token.map:
                cells = list(self._lines.cells(first + token.map[0]))
            if token.type != "inline":
                if token.nesting > 0:
                    opened.append(token)
                elif token.nesting < 0 and opened:
                    opened.pop()
                continue
            place = place_of(opened)
            if place.kind is not UnitKind.CELL:
                yield from self._stretches(token, first, place)
            elif spans := self._cell(token, cells):
                yield _Lines(token.content, first, spans, place)

    def _stretches(self, token: Token, first: int, place: Place) -> Iterator[_Lines]:
        if not token.map or len(token.content) > MAX_BLOCK_LETTERS:
            return
        whole = (Stretch(0, token.content),)
        for stretch in whole if place.level else stretches(token.content):
            line = first + token.map[0] + stretch.first
            spans = self._lines.spans(stretch.content, line)
            if spans:
                yield _Lines(stretch.content, line, spans, place)

    def _cell(self, token: Token, cells: list[tuple[int, int]]) -> tuple[Span, ...]:
        if not cells or len(token.content) > MAX_BLOCK_LETTERS:
            return ()
        start, end = cells.pop(0)
        as_read = self._source.text[start:end].replace("\\|", "|")
        return (Span(0, start, end),) if as_read == token.content else ()

    def _found(self, lines: _Lines, number: int) -> Iterator[Unit]:
        found = self._nodes(lines.content)
        if found is None:
            return
        place = lines.place
        block = self._block(lines, apart(found, place), number)
        labels = tuple(self._labels(lines, found, number + (block is not None)))
        if block is not None or labels:
            self._passages.append(Passage(lines.content, block, labels))
        if block is not None:
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
        for label in labels:
            yield Unit(id=label.unit, kind=UnitKind.LABEL, text=label.text, flow=LABEL_FLOW)

    def _nodes(self, content: str) -> list[Node] | None:
        inline = self._parser.parseInline(content, self._env)[0]
        return nodes(inline.children or (), inline.content)

    def _block(self, lines: _Lines, found: list[Node], number: int) -> Block | None:
        low, high = trimmed(found)
        if low == high:
            return None
        text, tags, pieces, edges = drawn(found[low:high])
        if not has_letters(text):
            return None
        kind, spans = "paragraph", lines.spans
        if lines.place.kind is UnitKind.CELL:
            kind = "cell"
        elif lines.place.level:
            kind = "underlined" if self._is_underlined(spans) else "heading"
        return Block(
            unit=number,
            start=spans[0].start,
            end=spans[-1].end,
            kind=kind,
            prefix=self._lines.prefix(lines.first + 1, spans[1]) if len(spans) > 1 else "",
            text=text,
            tags=tags,
            lead=(*found[:low], Node(NodeKind.TEXT, edges[0])),
            trail=(Node(NodeKind.TEXT, edges[1]), *found[high:]),
            pieces=pieces,
        )

    def _is_underlined(self, spans: tuple[Span, ...]) -> bool:
        """Whether a heading is one by the line below it, not by the sign before it."""
        start = spans[0].start
        before = self._source.text[max(0, start - LOOKED_BACK) : start].rstrip(" \t")
        return len(spans) > 1 or not before.endswith("#")

    def _labels(self, lines: _Lines, found: Sequence[Node], number: int) -> Iterator[Label]:
        source, spans = self._source.text, lines.spans
        if "|" in lines.content and any("\\|" in source[span.start : span.end] for span in spans):
            return  # places in the content are not those in the cell
        line = 0
        for node in found:
            if node.label is None:
                continue
            start, end = node.label
            text, tail = lines.content[start:end], node.raw[2 + end - start :]
            if text.strip() != text or not any(map(str.isalpha, text)) or _MARKED.search(text):
                continue
            while line + 1 < len(spans) and spans[line + 1].offset <= start:
                line += 1
            at = spans[line].start + start - spans[line].offset
            if source.startswith(text + tail.partition("\n")[0], at):
                yield Label(number, at, start, text, tail)
                number += 1

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the text with its translations."""
        edits = self._front.edits(
            {name: targets[number] for number, name in self._values.items() if number in targets}
        )
        made = [_Edit(*edit) for edit in edits]
        for passage in self._passages:
            made += self._edits(passage, targets)
            yield b""  # each takes a while: they are parsed to be sure of them
        if made:
            made += [_Edit(*edit) for edit in self._front.language_edits(target.code)]
        yield self._source.written(_applied(self._source.text, sorted(made)))

    def _edits(self, passage: Passage, targets: Mapping[int, str]) -> list[_Edit]:
        words = {
            label.offset: escaped(plain(targets[label.unit]).strip(), fully=True)
            for label in passage.labels
            if targets.get(label.unit, label.text) != label.text
        }
        block = passage.block
        if block is not None and targets.get(block.unit, block.text) != block.text:
            edit = self._rewritten(block, targets[block.unit], words)
            if edit is not None:
                return [edit]
            self._unwritten.append(block.unit)
        return self._relabelled(passage, words) if words else []

    def _rewritten(self, block: Block, target: str, words: Mapping[int, str]) -> _Edit | None:
        if tag_faults(block.text, target):
            return None
        found = [*block.lead, *translated(block, target), *block.trail]
        found = [relabelled(node, words) for node in found]
        text = written(self._parser, self._env, found, block.kind)
        if text is None:
            return None
        if block.kind == "cell":
            text = text.replace("|", "\\|")
        text = text.replace("\n", self._lines.line_end + block.prefix)
        return _Edit(block.start, block.end, text)

    def _relabelled(self, passage: Passage, words: Mapping[int, str]) -> list[_Edit]:
        """Return other words for pictures where nothing else of a passage changes."""
        changed = [label for label in passage.labels if label.offset in words]
        in_source, in_content = [], []
        for label in changed:
            text, letters = label.written(words[label.offset])
            in_source.append(_Edit(label.start, label.start + letters, text))
            in_content.append(_Edit(label.offset, label.offset + letters, text))
        before = self._nodes(passage.content)
        after = self._nodes(_applied(passage.content, in_content))
        if before is None or after is None or signs(before) != signs(after):
            self._unwritten += [label.unit for label in changed]
            return []
        return in_source


def _applied(source: str, edits: list[_Edit]) -> str:
    pieces = []
    at = 0
    for edit in edits:
        pieces += [source[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, source[at:]])
