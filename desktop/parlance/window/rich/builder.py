"""Writes Markdown tokens into a document through a cursor.

The same calls build a whole message at once or a part of it at the end of a document,
so that a streamed answer ends up equal to one that was built in one go.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor

from parlance.window.rich.direction import LINE_SEPARATOR, direction_of
from parlance.window.rich.inline import InlineWriter
from parlance.window.rich.tables import TableWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it.token import Token
    from PySide6.QtGui import QTextList, QTextListFormat

    from parlance.window.rich.formats import Formats

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
    """What was written: its code cards, and whether an empty block waits behind it."""

    cards: list[CodeCard]
    fresh: bool


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


class MarkdownBuilder:
    """Appends tokens at a cursor in the formats of a palette."""

    def __init__(self, formats: Formats) -> None:
        """Write in `formats`."""
        self._formats = formats
        self._inline = InlineWriter(formats)
        self._tables = TableWriter(formats, self._inline)
        self._writing = _Writing(QTextCursor(), fresh=True, block=formats.paragraph())
        self._opens: dict[str, Callable[[Token], None]] = {
            "paragraph_open": self._paragraph,
            "heading_open": self._heading,
            "bullet_list_open": self._open_list,
            "ordered_list_open": self._open_list,
            "bullet_list_close": self._close_list,
            "ordered_list_close": self._close_list,
            "list_item_open": self._list_item,
            "blockquote_open": self._open_quote,
            "blockquote_close": self._close_quote,
            "inline": self._text,
            "fence": self._code,
            "code_block": self._code,
            "hr": self._rule,
            "math_block": self._formula,
            "math_block_eqno": self._formula,
        }

    def build(self, cursor: QTextCursor, tokens: Sequence[Token], *, fresh: bool) -> Built:
        """Append `tokens` at `cursor`, which stands at the end.

        `fresh` says that the cursor's block is empty and waits to be used.
        """
        self._writing = _Writing(
            cursor=cursor,
            fresh=fresh,
            block=self._formats.paragraph(),
            empty=fresh and cursor.block().blockNumber() == 0,
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
        lists = self._writing.lists
        form = self._formats.list_level(
            len(lists),
            ordered=token.type == "ordered_list_open",
            start=int(token.attrs.get("start", 1)),
        )
        lists.append(_OpenList(form))

    def _close_list(self, _token: Token) -> None:
        self._writing.lists.pop()

    def _list_item(self, _token: Token) -> None:
        self._writing.item = self._writing.lists[-1]

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
        lines = token.content.rstrip("\n").split("\n")
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
        last = cursor.blockFormat()
        last.setBottomMargin(20)
        cursor.setBlockFormat(last)
        language = token.info.split()[0] if token.info.split() else ""
        writing.cards.append(CodeCard(start, cursor.blockNumber(), language))

    def _rule(self, _token: Token) -> None:
        self._start_block(self._formats.rule())

    def _formula(self, token: Token) -> None:
        block = self._formats.paragraph(self._writing.quote)
        block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._start_block(block)
        tex = LINE_SEPARATOR.join(token.content.strip().splitlines())
        self._writing.cursor.insertText(tex, self._formats.inline_code)

    def _table(self, tokens: Sequence[Token], index: int) -> int:
        """Write the table that opens at `index`; return where the tokens go on."""
        writing = self._writing
        end = next(i for i in range(index, len(tokens)) if tokens[i].type == "table_close")
        if not writing.fresh:
            self._start_block(QTextBlockFormat())
        self._tables.write(writing.cursor, tokens[index:end])
        writing.cursor.movePosition(QTextCursor.MoveOperation.End)
        writing.fresh, writing.empty = True, False
        return end + 1
