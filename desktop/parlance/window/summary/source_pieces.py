"""The pieces in which a document is shown: paragraphs, lines of lists and listings, rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from parlance.contract.document import BlockKind
from parlance.window.parts.scale import scaled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.document import Block

_BY_LINE: Final = (BlockKind.TABLE, BlockKind.LIST, BlockKind.CODE)
_LONGEST: Final = 4000
_CUT: Final = 2000
_CHARACTERS_PER_LINE: Final = 64
_LINE_HEIGHT: Final = 22
_AROUND: Final = 14
_AROUND_LINE: Final = 6


class Piece(NamedTuple):
    """What is laid out as one: a part of a block's text (code points), and its block."""

    block: int
    start: int
    end: int


def pieces_of(blocks: Sequence[Block]) -> Iterator[Piece]:
    """Return the pieces of all blocks, in order; each block has at least one."""
    for number, block in enumerate(blocks):
        text = block.text
        if len(text) <= _LONGEST and block.kind not in _BY_LINE:
            yield Piece(number, 0, len(text))
        elif block.kind in _BY_LINE:
            yield from _lines(number, text)
        else:
            yield from _cut(number, text, 0, len(text))


def estimate(block: Block, piece: Piece) -> int:
    """Return about how high a piece will be, in pixels."""
    lines = (piece.end - piece.start) // _CHARACTERS_PER_LINE + 1
    around = _AROUND_LINE if block.kind in _BY_LINE else _AROUND
    return lines * scaled(_LINE_HEIGHT) + around


def _lines(number: int, text: str) -> Iterator[Piece]:
    start = 0
    while True:
        end = text.find("\n", start)
        if end < 0:
            yield from _cut(number, text, start, len(text))
            return
        yield from _cut(number, text, start, end)
        start = end + 1


def _cut(number: int, text: str, start: int, end: int) -> Iterator[Piece]:
    """Cut what is too long to be laid out at once, at white space where there is any."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + _CUT // 2, start + _CUT)
        border = space + 1 if space >= 0 else start + _CUT
        yield Piece(number, start, border)
        start = border
    yield Piece(number, start, end)
