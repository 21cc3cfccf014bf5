"""Documents that are read, but come out as new ones: PDF, RTF, older workbooks.

Their text becomes Markdown, from which a DOCX or HTML file is made; pages are marked.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import BlockKind
from parlance.contract.segments import TagKind, Unit, UnitKind
from parlance.documents.blocks import CELL
from parlance.documents.translating.inline import Inline, Mark, inline_of
from parlance.documents.translating.tagging import has_letters
from parlance.text.direction import Direction, direction_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from parlance.contract.document import Block, Document
    from parlance.documents.translating.codec import TargetLanguage

_SIGNS = re.compile(r"[\\`*\[\]<>&|_~]")
_LINE_SIGNS = re.compile(r"\A(\s*)(?:([#>+=-])|(\d{1,9})([.)])(?=\s|\Z))")
_ITEM = re.compile(r"\s*(?:[-*+•–]|\(?\d{1,3}[.)])\s+")
_NUMBER = re.compile(r"\s*\(?(\d{1,3})[.)]")
_KINDS = {
    BlockKind.HEADING: UnitKind.HEADING,
    BlockKind.NOTE: UnitKind.NOTE,
    BlockKind.LIST: UnitKind.ITEM,
    BlockKind.TABLE: UnitKind.CELL,
}
_LINED = (BlockKind.LIST, BlockKind.TABLE)
_RIGHT_TO_LEFT_MARK = "\u200f"
_NOTES_FLOW = 1


class _Spot(msgspec.Struct, frozen=True):
    """Text of a block that is a unit, or none: `row` and `column` of a table, `row` of a list."""

    row: int
    column: int
    before: str
    inline: Inline


class ReflowedDocument:
    """A document as units, and as Markdown once they are translated."""

    def __init__(self, document: Document) -> None:
        """Take the document as it was read."""
        self._document = document

    def units(self) -> Iterator[Unit]:
        """Yield the units; what is code, or has no letters, is none."""
        number = 0
        for block in self._document.blocks:
            for spot in _spots(block):
                if has_letters(spot.inline.text):
                    yield _unit(number, block, spot.inline)
                    number += 1

    def markdown(self, targets: Mapping[int, str], target: TargetLanguage) -> str:
        """Return the document as Markdown with the translations in place of its units."""
        writer = _Writer(targets, target)
        pages = groupby(self._document.blocks, lambda block: block.page or block.slide)
        parts: list[str] = []
        for page, blocks in pages:
            if page is not None:
                parts.append(page_mark(page))
            parts += [written for block in blocks if (written := writer.block(block))]
        return "\n\n".join(parts) + "\n"


def page_mark(page: int) -> str:
    """Return what stands where a page of the source begins: no word, in no language."""
    return f"*– {page} –*"


def escaped(text: str) -> str:
    """Return a line of text so that Markdown has it as it stands."""
    safe = _SIGNS.sub(r"\\\g<0>", text)
    return _LINE_SIGNS.sub(_escaped_start, safe, count=1)


def _escaped_start(found: re.Match[str]) -> str:
    blank, sign, number, end = found.groups()
    return f"{blank}\\{sign}" if sign else f"{blank}{number}\\{end}"


class _Writer:
    """Writes blocks with their translations, in the order of the document."""

    def __init__(self, targets: Mapping[int, str], target: TargetLanguage) -> None:
        self._targets = targets
        self._turned = target.right_to_left
        self._next = 0

    def block(self, block: Block) -> str:
        """Return a block as Markdown."""
        match block.kind:
            case BlockKind.CODE:
                return _fenced(block.text)
            case BlockKind.LIST:
                return "\n".join(self._items(block))
            case BlockKind.TABLE:
                return _table(self._rows(block))
            case _:
                lines = [line for spot in _spots(block) for line in self._text(spot).split("\n")]
                return _as_paragraph(block, lines)

    def _items(self, block: Block) -> Iterator[str]:
        first: int | None = None
        depth = -1
        for spot in _spots(block):
            indent = (len(spot.before) - len(spot.before.lstrip())) // 2
            first = indent if first is None else first
            number = _NUMBER.match(spot.before)
            sign = f"{number.group(1)}." if number else "-"
            # Three blanks put a list into another whatever its sign; five would be code.
            depth = max(0, min(indent - first, depth + 1, 5))
            yield f"{'   ' * depth}{sign} {escaped(' '.join(self._text(spot).split()))}"

    def _rows(self, block: Block) -> list[list[str]]:
        rows: list[list[str]] = []
        for row, spots in groupby(_spots(block), lambda spot: spot.row):
            while len(rows) <= row:
                rows.append([])
            rows[row] = [_SIGNS.sub(r"\\\g<0>", " ".join(self._text(s).split())) for s in spots]
        return rows

    def _text(self, spot: _Spot) -> str:
        """Return what stands there: the translation, if there is one."""
        inline = spot.inline
        target = ""
        if has_letters(inline.text):
            target = self._targets.get(self._next, "")
            self._next += 1
        text = inline.written(target or inline.text)
        if target and self._turned and direction_of(text) is not Direction.RIGHT_TO_LEFT:
            # It begins with a foreign word, but does not run its way.
            text = _RIGHT_TO_LEFT_MARK + text
        return f"{inline.lead}{text}{inline.trail}".strip()


def _unit(number: int, block: Block, inline: Inline) -> Unit:
    return Unit(
        id=number,
        kind=_KINDS.get(block.kind, UnitKind.PARAGRAPH),
        text=inline.text,
        tags=inline.tags,
        flow=_NOTES_FLOW if block.kind is BlockKind.NOTE else 0,
        slide=block.slide,
        page=block.page,
        section=block.section,
    )


def _spots(block: Block) -> Iterator[_Spot]:
    """Yield the texts of a block in order."""
    if block.kind is BlockKind.CODE:
        return
    if block.kind not in _LINED:
        yield _Spot(0, 0, "", _inline(block.text))
        return
    for row, line in enumerate(block.text.split("\n")):
        if block.kind is BlockKind.LIST:
            sign = _ITEM.match(line)
            before = sign.group() if sign else ""
            yield _Spot(row, 0, before, _inline(line[len(before) :]))
            continue
        for column, cell in enumerate(line.split(CELL)):
            yield _Spot(row, column, "", _inline(cell))


def _inline(text: str) -> Inline:
    lines = text.split("\n")
    pieces: list[str | Mark] = [lines[0]]
    for line in lines[1:]:
        pieces += [Mark(original="\n", kind=TagKind.BREAK, literal="\n", outside=True), line]
    return inline_of(pieces)


def _as_paragraph(block: Block, lines: Sequence[str]) -> str:
    # A backslash at a line's end breaks the line there.
    filled = [escaped(line.strip()) for line in lines if line.strip()]
    text = "\\\n".join(filled)
    match block.kind:
        case BlockKind.HEADING:
            return f"{'#' * min(max(1, block.level), 6)} {' '.join(filled)}"
        case BlockKind.QUOTE:
            return "\n".join(f"> {line}" for line in text.split("\n"))
        case _:
            return text


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _table(rows: list[list[str]]) -> str:
    width = max(map(len, rows), default=0)
    lines = [f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in rows]
    return "\n".join([*lines[:1], f"|{' --- |' * width}", *lines[1:]]) if width else ""
