"""Writes the inside of a paragraph: emphasis, code, links, breaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextCharFormat

from parlance.contract.formulas import Formula
from parlance.window.rich import mathematics
from parlance.window.rich.direction import LEFT_TO_RIGHT_ISOLATE, LINE_SEPARATOR, POP_ISOLATE
from parlance.window.rich.formulas import source_of
from parlance.window.rich.links import may_be_opened, shown_address

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token
    from PySide6.QtGui import QTextCursor

    from parlance.window.rich.formats import Formats
    from parlance.window.rich.formulas import FormulaObjects

_IMAGE: Final = "image"
_LONGEST_ADDRESS: Final = 80
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

    def __init__(self, formats: Formats, formulas: FormulaObjects | None = None) -> None:
        """Write in `formats`; without `formulas` TeX stays code."""
        self._formats = formats
        self._formulas = formulas

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
            elif child.type in mathematics.INLINE:
                self._formula(cursor, child.content.strip(), style, isolate=isolate)
            elif child.type == _IMAGE:
                self._image(cursor, child, style)
            elif child.type == "code_inline":
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

    def write_display(self, cursor: QTextCursor, tex: str) -> None:
        """Write a formula that has a paragraph of its own."""
        style = _Style(None)
        self._write_formula(cursor, tex, style, is_display=True)

    def _image(self, cursor: QTextCursor, child: Token, style: _Style) -> None:
        """Write what a picture is called and where it is: nothing is loaded from there."""
        address = str(child.attrs.get("src", ""))
        shown = shown_address(address)
        if len(shown) > _LONGEST_ADDRESS:
            shown = f"{shown[:_LONGEST_ADDRESS]}…"
        link = style.link or (address if may_be_opened(address) else "")
        form = self._formats.character(
            bold=False, italic=False, struck=False, heading=style.heading, link=link
        )
        if child.content:
            cursor.insertText(f"{child.content} ", self._format(style))
        cursor.insertText(shown, form)

    def _formula(self, cursor: QTextCursor, tex: str, style: _Style, *, isolate: bool) -> None:
        around = self._format(_Style(style.heading))
        if isolate:
            cursor.insertText(LEFT_TO_RIGHT_ISOLATE, around)
        self._write_formula(cursor, tex, style, is_display=False)
        if isolate:
            cursor.insertText(POP_ISOLATE, around)

    def _write_formula(
        self, cursor: QTextCursor, tex: str, style: _Style, *, is_display: bool
    ) -> None:
        formula = Formula(tex, self._formats.pixels_in(style.heading), is_display)
        code = self._code_format(style)
        if self._formulas is None:
            cursor.insertText(source_of(formula), code)
        else:
            self._formulas.write(cursor, formula, self._format(style), code)

    def _code(self, cursor: QTextCursor, text: str, style: _Style, *, isolate: bool) -> None:
        around = self._format(_Style(style.heading))
        if isolate:
            cursor.insertText(LEFT_TO_RIGHT_ISOLATE, around)
        cursor.insertText(text, self._code_format(style))
        if isolate:
            cursor.insertText(POP_ISOLATE, around)

    def _code_format(self, style: _Style) -> QTextCharFormat:
        form = QTextCharFormat(self._formats.code_in(style.heading))
        if style.bold:
            form.setFontWeight(self._format(style).fontWeight())
        if style.link:
            form.merge(self._format(style))
            form.setFont(self._formats.code.font())
        return form

    def _format(self, style: _Style) -> QTextCharFormat:
        return self._formats.character(
            bold=style.bold > 0,
            italic=style.italic > 0,
            struck=style.struck > 0,
            heading=style.heading,
            link=style.link,
        )
