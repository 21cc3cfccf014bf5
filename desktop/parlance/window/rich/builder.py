"""Writes Markdown tokens into a document through a cursor.

The same calls build a whole message at once or a part of it at the end of a document,
so that a streamed answer ends up equal to one that was built in one go.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextList

from parlance.window.rich.direction import direction_of
from parlance.window.rich.inline import InlineWriter
from parlance.window.rich.tables import TableShape, TableWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it.token import Token
    from PySide6.QtGui import QTextListFormat

    from parlance.window.rich.formats import Formats
    from parlance.window.rich.formulas import FormulaObjects

_TASKS: Final = {
    "[ ] ": QTextBlockFormat.MarkerType.Unchecked,
    "[x] ": QTextBlockFormat.MarkerType.Checked,
    "[X] ": QTextBlockFormat.MarkerType.Checked,
}


@dataclass(frozen=True)
class CodeCard:
    """A code block: first and last block number in the document, and its language."""

    first: int
    last: int
    language: str


@dataclass(frozen=True)
class Built:
    """What was written.

    Attributes:
        cards: its code cards.
        fresh: whether an empty block waits behind it.
        goes_on: what is written next belongs to this list or table.
    """

    cards: list[CodeCard]
    fresh: bool
    goes_on: QTextList | TableShape | None = None


@dataclass
class _OpenList:
    """A list that is being written; it exists in the document from its first item on."""

    form: QTextListFormat
    made: QTextList | None = None


@dataclass
class _Writing:
    """Where the builder stands in one run of tokens."""

    cursor: QTextCursor
    fresh: bool
    block: QTextBlockFormat
    heading: int | None = None
    quote: int = 0
    lists: list[_OpenList] = field(default_factory=list)
    item: _OpenList | None = None
    cards: list[CodeCard] = field(default_factory=list)
    empty: bool = True
    goes_on: QTextList | TableShape | None = None


class MarkdownBuilder:
    """Appends tokens at a cursor in the formats of a palette."""

    def __init__(self, formats: Formats, formulas: FormulaObjects | None = None) -> None:
        """Write in `formats`; without `formulas` TeX stays code."""
        self._formats = formats
        self._formulas = formulas
        self._inline = InlineWriter(formats, formulas)
        self._tables = TableWriter(formats, self._inline)
        self._last_list: QTextList | None = None
        self._writing = _Writing(QTextCursor(), fresh=True, block=formats.paragraph())
        self._opens: dict[str, Callable[[Token], None]] = {
            "paragraph_open": self._paragraph,
            "heading_open": self._heading,
            "bullet_list_open": self._open_list,
            "ordered_list_open": self._open_list,
            "bullet_list_close": self._close_list,
            "ordered_list_close": self._close_list,
            "list_item_open": self._list_item,
            "list_item_close": self._close_item,
            "blockquote_open": self._open_quote,
            "blockquote_close": self._close_quote,
            "inline": self._text,
            "fence": self._code,
            "code_block": self._code,
            "hr": self._rule,
            "math_block": self._formula,
        }

    def build(
        self,
        cursor: QTextCursor,
        tokens: Sequence[Token],
        *,
        fresh: bool,
        goes_on: QTextList | TableShape | None = None,
    ) -> Built:
        """Append `tokens` at `cursor`, which stands at the end.

        `fresh` says that the cursor's block is empty and waits to be used. With `goes_on`
        the tokens begin with more of a list or a table that is there; a table's header,
        which makes it one, comes again and is not written.
        """
        self._writing = _Writing(
            cursor=cursor,
            fresh=fresh,
            block=self._formats.paragraph(),
            empty=fresh and cursor.block().blockNumber() == 0,
            goes_on=goes_on,
        )
        index = 0
        while index < len(tokens):
            token = tokens[index]
            if token.type == "table_open":
                index = self._table(tokens, index)
                continue
            handle = self._opens.get(token.type)
            if handle is not None:
                handle(token)
            index += 1
        return Built(self._writing.cards, self._writing.fresh)

    def build_part(
        self,
        cursor: QTextCursor,
        tokens: Sequence[Token],
        *,
        fresh: bool,
        goes_on: QTextList | TableShape | None = None,
    ) -> Built:
        """Append tokens of one list or table that goes on behind them."""
        if tokens[0].type == "table_open":
            self._writing = _Writing(cursor, fresh, self._formats.paragraph())
            shape = goes_on if isinstance(goes_on, TableShape) else None
            return Built([], fresh=True, goes_on=self._write_table(tokens, shape, is_followed=True))
        built = self.build(cursor, tokens, fresh=fresh, goes_on=goes_on)
        return replace(built, goes_on=self._last_list)

    def grow_code(self, cursor: QTextCursor, card: CodeCard, token: Token) -> CodeCard:
        """Let the last code card of the document show what `token` has now.

        All its lines but the last stay as they are.
        """
        lines = _code_lines(token)
        known = card.last - card.first
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(lines[known], self._formats.code)
        if len(lines) > known + 1:
            open_line = cursor.blockFormat()
            open_line.setBottomMargin(0)
            cursor.setBlockFormat(open_line)
            open_line.setTopMargin(0)
            cursor.insertBlock(open_line, self._formats.code)
            cursor.insertText("\n".join(lines[known + 1 :]), self._formats.code)
            self._end_card(cursor)
        return CodeCard(card.first, card.first + len(lines) - 1, card.language)

    def forget_from(self, position: int) -> None:
        """What was written from `position` on is removed from the document."""
        if self._formulas is not None:
            self._formulas.forget_from(position)

    def _paragraph(self, _token: Token) -> None:
        writing = self._writing
        writing.heading = None
        block = self._formats.paragraph(writing.quote)
        if writing.lists:
            block.setTopMargin(3)
            block.setBottomMargin(3)
            if writing.item is None:
                block.setIndent(len(writing.lists))
        writing.block = block

    def _heading(self, token: Token) -> None:
        writing = self._writing
        writing.heading = int(token.tag[1])
        first = writing.fresh and writing.empty
        writing.block = self._formats.heading(writing.heading, first=first, quote=writing.quote)

    def _open_list(self, token: Token) -> None:
        writing = self._writing
        lists = writing.lists
        form = self._formats.list_level(
            len(lists),
            ordered=token.type == "ordered_list_open",
            start=int(token.attrs.get("start", 1)),
        )
        made = writing.goes_on if isinstance(writing.goes_on, QTextList) else None
        writing.goes_on = None
        lists.append(_OpenList(form, made))

    def _close_list(self, _token: Token) -> None:
        closed = self._writing.lists.pop()
        if not self._writing.lists:
            self._last_list = closed.made

    def _list_item(self, _token: Token) -> None:
        self._writing.item = self._writing.lists[-1]

    def _close_item(self, token: Token) -> None:
        if self._writing.item is not None:  # there is nothing in it
            self._paragraph(token)
            self._start_block(self._writing.block)

    def _open_quote(self, _token: Token) -> None:
        self._writing.quote += 1

    def _close_quote(self, _token: Token) -> None:
        self._writing.quote -= 1

    def _text(self, token: Token) -> None:
        writing = self._writing
        block = writing.block
        children = token.children or []
        prose = "".join(child.content for child in children if child.type == "text")
        direction = direction_of(prose) or direction_of(token.content)
        if direction is not None:
            block.setLayoutDirection(direction)
        skip = 0
        marker = _TASKS.get(token.content[:4]) if writing.item is not None else None
        if marker is not None:
            block.setMarker(marker)
            skip = 4
        self._start_block(block)
        right_to_left = direction == Qt.LayoutDirection.RightToLeft
        self._inline.write(
            writing.cursor, children, heading=writing.heading, isolate=right_to_left, skip=skip
        )

    def _start_block(self, block: QTextBlockFormat) -> None:
        """Open a block, in the list whose item is waiting for its first one."""
        writing = self._writing
        cursor, item = writing.cursor, writing.item
        writing.item = None
        if writing.fresh:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(self._formats.base)
        else:
            cursor.insertBlock(block, self._formats.base)
        writing.fresh = writing.empty = False
        if item is None:
            if cursor.currentList() is not None:
                outside = QTextBlockFormat(block)
                outside.setObjectIndex(-1)
                cursor.setBlockFormat(outside)
        elif item.made is None:
            item.made = cursor.createList(item.form)
        else:
            item.made.add(cursor.block())

    def _code(self, token: Token) -> None:
        writing = self._writing
        cursor, code = writing.cursor, self._formats.code
        lines = _code_lines(token)
        first = self._formats.code_block(len(writing.lists), writing.quote)
        self._start_block(first)
        start = cursor.blockNumber()
        cursor.setBlockCharFormat(code)
        cursor.insertText(lines[0], code)
        if len(lines) > 1:
            rest = QTextBlockFormat(first)
            rest.setTopMargin(0)
            cursor.insertBlock(rest, code)
            cursor.insertText("\n".join(lines[1:]), code)
        self._end_card(cursor)
        language = token.info.split()[0] if token.info.split() else ""
        writing.cards.append(CodeCard(start, cursor.blockNumber(), language))

    def _end_card(self, cursor: QTextCursor) -> None:
        """Give the last line of code the room below its card."""
        last = cursor.blockFormat()
        last.setBottomMargin(20)
        cursor.setBlockFormat(last)

    def _rule(self, _token: Token) -> None:
        self._start_block(self._formats.rule())

    def _formula(self, token: Token) -> None:
        writing = self._writing
        block = self._formats.display(writing.quote)
        if writing.lists and writing.item is None:
            block.setIndent(len(writing.lists))
        self._start_block(block)
        tex = token.content.strip()
        if token.info:
            tex += f"\\tag{{{token.info}}}"
        self._inline.write_display(writing.cursor, tex)

    def _table(self, tokens: Sequence[Token], index: int) -> int:
        """Write the table that opens at `index`; return where the tokens go on."""
        end = next(i for i in range(index, len(tokens)) if tokens[i].type == "table_close")
        goes_on, self._writing.goes_on = self._writing.goes_on, None
        shape = goes_on if isinstance(goes_on, TableShape) else None
        self._write_table(tokens[index:end], shape)
        return end + 1

    def _write_table(
        self, tokens: Sequence[Token], shape: TableShape | None, *, is_followed: bool = False
    ) -> TableShape | None:
        writing = self._writing
        if not writing.fresh:
            self._start_block(QTextBlockFormat())
        shape = self._tables.write(writing.cursor, tokens, shape, is_followed=is_followed)
        writing.cursor.movePosition(QTextCursor.MoveOperation.End)
        writing.fresh, writing.empty = True, False
        return shape


def _code_lines(token: Token) -> list[str]:
    return token.content.rstrip("\n").split("\n")
