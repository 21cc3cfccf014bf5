"""Colours code after it is shown, a little at a time, when the window has nothing to do."""

from __future__ import annotations

import time
from collections import deque
from functools import cache
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextLayout

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from PySide6.QtGui import QTextBlock, QTextDocument

    from parlance.window.rich.builder import CodeCard
    from parlance.window.theme import Palette

_BUDGET_S = 0.006
_LONGEST_CODE: Final = 60_000
_ROLES: Final = (
    ("Token.Comment", "syntax_comment"),
    ("Token.Keyword.Constant", "syntax_number"),
    ("Token.Keyword.Type", "syntax_type"),
    ("Token.Keyword", "syntax_keyword"),
    ("Token.Operator.Word", "syntax_keyword"),
    ("Token.Literal.String", "syntax_string"),
    ("Token.Literal.Number", "syntax_number"),
    ("Token.Name.Function", "syntax_name"),
    ("Token.Name.Class", "syntax_name"),
    ("Token.Name.Tag", "syntax_keyword"),
    ("Token.Name.Attribute", "syntax_name"),
    ("Token.Name.Builtin", "syntax_type"),
    ("Token.Name.Decorator", "syntax_number"),
    ("Token.Name.Exception", "syntax_type"),
)


@cache
def _lexer(language: str) -> Lexer | None:
    # Imported with the first code block: start-up has no use for it.
    from pygments.lexers import get_lexer_by_name  # noqa: PLC0415
    from pygments.util import ClassNotFound  # noqa: PLC0415

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


@cache
def _role(token: str) -> str:
    for prefix, role in _ROLES:
        if token.startswith(prefix):
            return role
    return ""


def _utf16_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _ranges(source: str, lexer: Lexer, palette: Palette) -> list[list[QTextLayout.FormatRange]]:
    """Return the coloured ranges of each line, in UTF-16 units as Qt counts."""
    lines: list[list[QTextLayout.FormatRange]] = [[]]
    column = 0
    for token, value in lexer.get_tokens(source):
        role = _role(str(token))
        for number, part in enumerate(value.split("\n")):
            if number:
                lines.append([])
                column = 0
            length = _utf16_length(part)
            if role and part.strip():
                coloured = QTextLayout.FormatRange()
                coloured.start, coloured.length = column, length
                form = QTextCharFormat()
                form.setForeground(palette.colour(role))
                coloured.format = form
                lines[-1].append(coloured)
            column += length
    return lines


def _blocks(document: QTextDocument, card: CodeCard) -> list[QTextBlock]:
    return [document.findBlockByNumber(n) for n in range(card.first, card.last + 1)]


def code_of(document: QTextDocument, card: CodeCard) -> str:
    """Return the text of a code card."""
    return "\n".join(block.text() for block in _blocks(document, card))


def colour_card(document: QTextDocument, card: CodeCard, palette: Palette) -> None:
    """Colour one code card; the size of the text does not change."""
    lexer = _lexer(card.language) if card.language else None
    source = code_of(document, card)
    if lexer is None or len(source) > _LONGEST_CODE:
        return
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block, ranges in zip(
        _blocks(document, card), _ranges(source, lexer, palette), strict=False
    ):
        if ranges:
            block.layout().setFormats(ranges)
    cursor.endEditBlock()


class Colourable(Protocol):
    """Something with code cards that wait for their colours."""

    def colour_next(self) -> bool:
        """Colour one card; return whether more are waiting."""


class CodeColours(QObject):
    """Gives views their turn, at most six milliseconds of them at a time."""

    def __init__(self, parent: QObject) -> None:
        """Start with nothing waiting."""
        super().__init__(parent)
        self._waiting: deque[Colourable] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_idle)

    def ask(self, view: Colourable) -> None:
        """Have the waiting cards of `view` coloured when there is time."""
        if view not in self._waiting:
            self._waiting.append(view)
        if not self._timer.isActive():
            self._timer.start()

    def _on_idle(self) -> None:
        end = time.perf_counter() + _BUDGET_S
        while self._waiting and time.perf_counter() < end:
            if not self._waiting[0].colour_next():
                self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
