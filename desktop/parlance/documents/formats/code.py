"""Source code: pieces between the blank lines of its top level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind, DocumentFormat
from parlance.documents.blocks import BlockList
from parlance.documents.wire import Blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.documents.encodings import Decoded
    from parlance.documents.wire import Opened

PIECE_LETTERS = 4000
_CLOSING = ("}", ")", "]", "end", "#endif", "{")


def read_code(decoded: Decoded, title: str) -> Iterator[Opened | Blocks]:
    """Yield a program's text in pieces; `title` is the file's name."""
    yield decoded.opened(DocumentFormat.CODE, title)
    blocks = BlockList()
    piece: list[str] = []
    letters = 0
    blank = False
    for line in decoded.text.split("\n"):
        top_level = bool(line) and not line[0].isspace() and not line.startswith(_CLOSING)
        if piece and ((blank and top_level) or letters + len(line) > PIECE_LETTERS):
            blocks.add(BlockKind.CODE, "\n".join(piece))
            piece, letters = [], 0
            if blocks.ready:
                yield Blocks(blocks=blocks.take())
        blank = not line.strip()
        piece.append(line.rstrip())
        letters += len(line) + 1
    blocks.add(BlockKind.CODE, "\n".join(piece))
    yield Blocks(blocks=blocks.take())
