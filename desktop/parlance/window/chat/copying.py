"""A message on the clipboard: as Markdown, as plain text, as formatted text."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from parlance.window.rich.markdown import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_MATHS: Final = ("math_inline", "math_inline_double", "math_block")
_CODE: Final = ("fence", "code_block")


class CopyForm(StrEnum):
    """What a message is copied as."""

    MARKDOWN = "markdown"
    PLAIN = "plain"
    RICH = "rich"


def copy_message(markdown: str, form: CopyForm) -> None:
    """Put a message on the clipboard."""
    data = QMimeData()
    match form:
        case CopyForm.MARKDOWN:
            data.setText(markdown)
        case CopyForm.PLAIN:
            data.setText(plain_text(markdown))
        case CopyForm.RICH:
            data.setText(plain_text(markdown))
            data.setHtml(rich_text(markdown))
    QGuiApplication.clipboard().setMimeData(data)


def plain_text(markdown: str) -> str:
    """Return the words without their marks; cells of a table stand a tab apart."""
    blocks = list(_Plain().blocks(parse(markdown)[0]))
    text = ""
    for block, is_close in blocks:
        between = "" if not text else "\n" if is_close else "\n\n"
        text += between + block
    return text


def rich_text(markdown: str) -> str:
    """Return HTML for other programs; pictures, which these would load, are only named."""
    return str(_renderer().render(markdown))


@cache
def _renderer() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - as in rich.markdown

    renderer = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    return renderer.disable("image")


class _Plain:
    """Walks the tokens and gives each block with whether it follows closely."""

    def __init__(self) -> None:
        self._lists: list[int | None] = []
        self._mark = ""
        self._begins_list = False
        self._cells: list[str] = []
        self._is_in_table = False
        self._has_row = False

    def blocks(self, tokens: list[Token]) -> Iterator[tuple[str, bool]]:
        for token in tokens:
            block = self._block(token)
            if block is not None:
                yield block

    def _block(self, token: Token) -> tuple[str, bool] | None:
        self._note_list(token)
        kind = token.type
        if kind == "inline":
            return self._inline(token)
        if kind == "tr_close":
            row, self._cells = "\t".join(self._cells), []
            is_close, self._has_row = self._has_row, True
            return row, is_close
        if kind in ("table_open", "table_close"):
            self._is_in_table, self._has_row = kind == "table_open", False
        if kind in _CODE or kind in _MATHS:
            return token.content.rstrip("\n"), False
        return ("———", False) if kind == "hr" else None

    def _note_list(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                is_counted = token.type == "ordered_list_open"
                self._lists.append(int(token.attrs.get("start", 1)) if is_counted else None)
                self._begins_list = len(self._lists) == 1
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._mark = self._next_mark()
            case _:
                pass

    def _next_mark(self) -> str:
        indent = "  " * (len(self._lists) - 1)
        counter = self._lists[-1]
        if counter is None:
            return f"{indent}- "
        self._lists[-1] = counter + 1
        return f"{indent}{counter}. "

    def _inline(self, token: Token) -> tuple[str, bool] | None:
        words = _words(token.children or [])
        if self._is_in_table:
            self._cells.append(words)
            return None
        mark, self._mark = self._mark, ""
        is_close = bool(mark) and not self._begins_list
        self._begins_list = self._begins_list and not mark
        return mark + words, is_close


def _words(tokens: list[Token]) -> str:
    parts: list[str] = []
    leads_to = ""
    for token in tokens:
        match token.type:
            case "softbreak" | "hardbreak":
                parts.append("\n")
            case "link_open":
                leads_to = str(token.attrs.get("href", ""))
            case "link_close":
                if leads_to and (not parts or parts[-1] != leads_to):
                    parts.append(f" ({leads_to})")
            case "image":
                parts.append(token.content)
            case _:
                parts.append(token.content)
    return "".join(parts)
