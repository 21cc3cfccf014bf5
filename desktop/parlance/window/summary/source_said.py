"""What a screen reader is told of the text of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible

from parlance.contract.document import BlockKind
from parlance.window.parts.painted import PartWords
from parlance.window.summary.result_words import place_words

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from parlance.contract.document import Block
    from parlance.window.summary.source_pieces import Piece

_ROLES: Final = {
    BlockKind.HEADING: QAccessible.Role.Heading,
    BlockKind.LIST: QAccessible.Role.ListItem,
    BlockKind.TABLE: QAccessible.Role.Row,
    BlockKind.NOTE: QAccessible.Role.Note,
}


def block_said(block: Block) -> str:
    """Return the text of a block, where it stands, and whether the model read it."""
    parts = [block.text, place_words(block), _seen_words(block)]
    return "\n".join(part for part in parts if part)


def row_said(block: Block, piece: Piece, place: QRect, *, is_current: bool) -> PartWords:
    """Return what is said of a row: a paragraph, or a part of a long one."""
    return PartWords(
        role=_ROLES.get(block.kind, QAccessible.Role.Paragraph),
        name=block.text[piece.start : piece.end].strip(),
        description=_seen_words(block),
        place=place,
        is_current=is_current,
    )


def _seen_words(block: Block) -> str:
    return QCoreApplication.translate("TextSource", "read from a picture") if block.seen else ""
