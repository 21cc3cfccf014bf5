"""Writes the inside of a paragraph: emphasis, code, links, breaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextCharFormat

from parlance.window.rich.direction import LEFT_TO_RIGHT_ISOLATE, LINE_SEPARATOR, POP_ISOLATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token
    from PySide6.QtGui import QTextCursor

    from parlance.window.rich.formats import Formats

_FORMULAS: Final = ("math_inline", "math_inline_double", "math_single")
_EMPHASIS: Final = {
    "strong_open": ("bold", 1),
    "strong_close": ("bold", -1),
    "em_open": ("italic", 1),
    "em_close": ("italic", -1),
    "s_open": ("struck", 1),
    "s_close": ("struck", -1),
}


@dataclass
class _Style:
    """What is open around the text that comes next."""

    heading: int | None
    bold: int = 0
    italic: int = 0
    struck: int = 0
    link: str = ""


class InlineWriter:
    """Writes inline tokens at a cursor."""

    def __init__(self, formats: Formats) -> None:
        """Write in `formats`."""
        self._formats = formats

    def write(
        self,
        cursor: QTextCursor,
        children: Sequence[Token],
        *,
        heading: int | None,
        isolate: bool,
        skip: int = 0,
    ) -> None:
        """Write `children`; `isolate` keeps code in order inside right-to-left text.

        The first `skip` characters are left out (a task's box is a marker, not text).
        """
        style = _Style(heading)
        for child in children:
            change = _EMPHASIS.get(child.type)
            if change is not None:
                name, step = change
                setattr(style, name, getattr(style, name) + step)
            elif child.type == "link_open":
                style.link = str(child.attrs.get("href", ""))
            elif child.type == "link_close":
                style.link = ""
            elif child.type == "code_inline" or child.type in _FORMULAS:
                self._code(cursor, child.content, style, isolate=isolate)
            else:
                text = self._text_of(child)
                cursor.insertText(text[skip:], self._format(style))
                skip = max(0, skip - len(text))

    def _text_of(self, child: Token) -> str:
        match child.type:
            case "softbreak" | "hardbreak":
                # Models break lines where they mean it; they do not wrap paragraphs.
                return LINE_SEPARATOR
            case _:
                return child.content

    def _code(self, cursor: QTextCursor, text: str, style: _Style, *, isolate: bool) -> None:
        form = QTextCharFormat(self._formats.code_in(style.heading))
        if style.bold:
            form.setFontWeight(self._format(style).fontWeight())
        if style.link:
            form.merge(self._format(style))
            form.setFont(self._formats.code.font())
        around = self._format(_Style(style.heading))
        if isolate:
            cursor.insertText(LEFT_TO_RIGHT_ISOLATE, around)
        cursor.insertText(text, form)
        if isolate:
            cursor.insertText(POP_ISOLATE, around)

    def _format(self, style: _Style) -> QTextCharFormat:
        return self._formats.character(
            bold=style.bold > 0,
            italic=style.italic > 0,
            struck=style.struck > 0,
            heading=style.heading,
            link=style.link,
        )
