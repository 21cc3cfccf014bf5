"""A document that grows: only what can still change is built anew when text arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from parlance.window.rich.markdown import (
    last_item,
    last_top_level,
    parse,
    position_of_line,
    row_starts,
    sure_lines,
)
from parlance.window.rich.tables import ROWS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token
    from PySide6.QtGui import QTextDocument, QTextList

    from parlance.window.rich.builder import CodeCard, MarkdownBuilder
    from parlance.window.rich.tables import TableShape


class StreamingTail:
    """Appends text to a document as it arrives.

    Everything before the last top-level block is final and built once; so are the items of
    a list before its last one, and the rows of a table that fill a part of it. The rest,
    the tail, is removed and built again, or made longer where it is code. The outcome
    equals a build of the whole text.

    Attributes:
        final_cards: code cards that will not change any more.
        live_cards: code cards of the tail.
    """

    def __init__(self, document: QTextDocument, builder: MarkdownBuilder) -> None:
        """Append to `document`, which is empty."""
        self._document = document
        self._builder = builder
        self._text: list[str] = []
        self._tail = ""
        self._start = 0
        self._has_references = False
        self._fresh = True
        self._goes_on: QTextList | TableShape | None = None
        self._open_code: Token | None = None
        self._remember(QTextCursor(document))
        self.final_cards: list[CodeCard] = []
        self.live_cards: list[CodeCard] = []

    @property
    def cards(self) -> list[CodeCard]:
        """All code cards, in order."""
        return self.final_cards + self.live_cards

    def push(self, text: str) -> None:
        """Append `text` and build the tail again."""
        self._text.append(text)
        self._tail += text
        tokens, has_references = parse(self._tail)
        self._has_references |= has_references
        if self._grow_code(tokens):
            return
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()  # one layout for all of it
        self._clear(cursor)
        tokens = self._settle_blocks(cursor, tokens)
        tokens = self._settle_parts(cursor, tokens)
        built = self._builder.build(cursor, tokens, fresh=self._fresh, goes_on=self._goes_on)
        self.live_cards = built.cards
        is_code = len(tokens) == 1 and tokens[0].type == "fence"
        self._open_code = tokens[0] if is_code else None
        cursor.endEditBlock()

    def shift(self, position: int, by: int) -> None:
        """The text behind `position` has moved by so many units."""
        if position < self._start:
            self._start += by

    def finish(self) -> None:
        """Make everything final; links whose targets came late are resolved now."""
        if self._has_references:
            self._document.clear()
            self._builder.forget_from(0)
            tokens, _ = parse("".join(self._text))
            self.final_cards = []
            cursor = QTextCursor(self._document)
            cursor.beginEditBlock()
            self.live_cards = self._builder.build(cursor, tokens, fresh=True).cards
            cursor.endEditBlock()
        self.final_cards += self.live_cards
        self.live_cards = []

    def _settle_blocks(self, cursor: QTextCursor, tokens: list[Token]) -> list[Token]:
        """Build the blocks that are final; return the tokens of those that are not."""
        border = last_top_level(tokens, sure_lines(self._tail, tokens))
        if not border:
            return tokens
        built = self._builder.build(
            cursor, tokens[:border], fresh=self._fresh, goes_on=self._goes_on
        )
        self._settled(cursor, built.cards, fresh=built.fresh)
        self._goes_on = None
        lines = tokens[border].map
        if lines is not None:
            self._tail = self._tail[position_of_line(self._tail, lines[0]) :]
            tokens, _ = parse(self._tail)
        return tokens

    def _settle_parts(self, cursor: QTextCursor, tokens: list[Token]) -> list[Token]:
        """Build what is final of a list or table at the end; return the tokens of the rest."""
        if not tokens:
            return tokens
        match tokens[0].type:
            case "bullet_list_open" | "ordered_list_open":
                cut, head = last_item(tokens, sure_lines(self._tail, tokens)), 0
            case "table_open":
                cut, head = self._full_part(tokens), 2
            case _:
                return tokens
        lines = tokens[cut].map
        if not cut or lines is None:
            return tokens
        built = self._builder.build_part(
            cursor, [*tokens[:cut], _closing(tokens[0])], fresh=self._fresh, goes_on=self._goes_on
        )
        if not built.fresh and cursor.block().length() <= 1:
            # With nothing in its last block, the list would go when the tail is removed.
            self._clear(cursor)
            return tokens
        self._settled(cursor, built.cards, fresh=built.fresh)
        self._goes_on = built.goes_on
        rest = self._tail[position_of_line(self._tail, lines[0]) :]
        self._tail = self._tail[: position_of_line(self._tail, head)] + rest
        return parse(self._tail)[0]

    def _full_part(self, tokens: Sequence[Token]) -> int:
        """Return the index of the row behind those that fill parts; 0 if none do."""
        rows = row_starts(tokens, sure_lines(self._tail, tokens))
        header = 0 if self._goes_on is None else 1
        parts = (len(rows) - header - 1) // ROWS
        return rows[header + parts * ROWS] if parts else 0

    def _settled(self, cursor: QTextCursor, cards: list[CodeCard], *, fresh: bool) -> None:
        """What was built up to `cursor` is final; the tail begins there."""
        self.final_cards += cards
        self._fresh = fresh
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._start = cursor.position()
        self._remember(cursor)

    def _grow_code(self, tokens: Sequence[Token]) -> bool:
        """Add to a code block at the end what has come; return whether it is one."""
        known = self._open_code
        if known is None or len(tokens) != 1 or len(self.live_cards) != 1:
            return False
        (token,) = tokens
        old, new = _stable_code(known), _stable_code(token)
        is_longer = len(new) >= len(old) and new.startswith(old)
        if token.type != "fence" or token.info != known.info or not is_longer:
            return False
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        self.live_cards = [self._builder.grow_code(cursor, self.live_cards[0], token)]
        cursor.endEditBlock()
        self._open_code = token
        return True

    def _remember(self, cursor: QTextCursor) -> None:
        """Keep the formats of the block at which the tail begins."""
        self._block_format = cursor.blockFormat()
        self._block_char_format = cursor.blockCharFormat()

    def _clear(self, cursor: QTextCursor) -> None:
        """Remove the tail from the document; the cursor stands where it was."""
        cursor.setPosition(self._start)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._builder.forget_from(self._start)
        block = cursor.block()
        if block.length() <= 1:
            # Of an empty block and its neighbour Qt keeps the neighbour's formats.
            if block.textList() is not None and self._block_format.objectIndex() < 0:
                block.textList().remove(block)
            cursor.setBlockFormat(self._block_format)
            cursor.setBlockCharFormat(self._block_char_format)


def _stable_code(token: Token) -> str:
    """Return the lines of a code block that more code cannot change any more."""
    shown = token.content.rstrip("\n")
    return shown[: shown.rfind("\n") + 1]


def _closing(opening: Token) -> Token:
    """Return a token that closes what `opening` opens."""
    closing = opening.copy()
    closing.type = opening.type.replace("_open", "_close")
    closing.nesting = -1
    return closing
