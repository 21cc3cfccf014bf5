"""A document that grows: only its last block is built anew when text arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from parlance.window.rich.markdown import last_top_level, parse, position_of_line

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from parlance.window.rich.builder import CodeCard, MarkdownBuilder


class StreamingTail:
    """Appends text to a document as it arrives.

    Everything before the last top-level block is final and built once; the rest, the
    tail, is removed and built again. The outcome equals a build of the whole text.

    Attributes:
        final_cards: code cards that will not change any more.
        live_cards: code cards of the tail.
    """

    def __init__(self, document: QTextDocument, builder: MarkdownBuilder) -> None:
        """Append to `document`, which is empty."""
        self._document = document
        self._builder = builder
        self._text = ""
        self._tail = ""
        self._start = 0
        self._has_references = False
        self._fresh = True
        self._remember(QTextCursor(document))
        self.final_cards: list[CodeCard] = []
        self.live_cards: list[CodeCard] = []

    @property
    def cards(self) -> list[CodeCard]:
        """All code cards, in order."""
        return self.final_cards + self.live_cards

    def push(self, text: str) -> None:
        """Append `text` and build the tail again."""
        self._text += text
        self._tail += text
        tokens, has_references = parse(self._tail)
        self._has_references |= has_references
        border = last_top_level(tokens)
        cursor = self._cleared()
        cursor.beginEditBlock()
        if border:
            built = self._builder.build(cursor, tokens[:border], fresh=self._fresh)
            self.final_cards += built.cards
            self._fresh = built.fresh
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._start = cursor.position()
            self._remember(cursor)
            lines = tokens[border].map
            if lines is not None:
                self._tail = self._tail[position_of_line(self._tail, lines[0]) :]
        self.live_cards = self._builder.build(cursor, tokens[border:], fresh=self._fresh).cards
        cursor.endEditBlock()

    def finish(self) -> None:
        """Make everything final; links whose targets came late are resolved now."""
        if self._has_references:
            self._document.clear()
            tokens, _ = parse(self._text)
            self.final_cards = []
            cursor = QTextCursor(self._document)
            cursor.beginEditBlock()
            self.live_cards = self._builder.build(cursor, tokens, fresh=True).cards
            cursor.endEditBlock()
        self.final_cards += self.live_cards
        self.live_cards = []

    def _remember(self, cursor: QTextCursor) -> None:
        """Keep the formats of the block at which the tail begins."""
        self._block_format = cursor.blockFormat()
        self._block_char_format = cursor.blockCharFormat()

    def _cleared(self) -> QTextCursor:
        """Remove the tail from the document; return a cursor where it stood."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.setPosition(self._start)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        block = cursor.block()
        if block.length() <= 1:
            # Of an empty block and its neighbour Qt keeps the neighbour's formats.
            if block.textList() is not None and self._block_format.objectIndex() < 0:
                block.textList().remove(block)
            cursor.setBlockFormat(self._block_format)
            cursor.setBlockCharFormat(self._block_char_format)
        cursor.endEditBlock()
        return cursor
