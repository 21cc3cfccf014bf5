"""Colours code after it is shown, a little at a time, when the window has nothing to do."""

from __future__ import annotations

import threading
import time
from collections import deque
from functools import cache
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextLayout

from parlance.window.parts.utf16 import utf16_length

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from pygments.lexer import Lexer
    from PySide6.QtGui import QTextBlock, QTextDocument

    from parlance.window.rich.builder import CodeCard
    from parlance.window.theme import Palette

_BUDGET_S = 0.004
_LOOK_AGAIN_MS: Final = 15
_LINES_AT_ONCE: Final = 6
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


def _blocks(document: QTextDocument, card: CodeCard) -> list[QTextBlock]:
    return [document.findBlockByNumber(n) for n in range(card.first, card.last + 1)]


def code_of(document: QTextDocument, card: CodeCard) -> str:
    """Return the text of a code card."""
    return "\n".join(block.text() for block in _blocks(document, card))


def colouring(
    document: QTextDocument, card: CodeCard, palette: Palette
) -> Generator[None, None, None]:
    """Colour one code card, some lines between two yields.

    The size of the text does not change. Its lexer is there (`CodeColours`).
    """
    lexer = _lexer(card.language) if card.language else None
    source = code_of(document, card)
    if lexer is None or len(source) > _LONGEST_CODE:
        return
    number = card.first
    lines: list[list[QTextLayout.FormatRange]] = []
    for line in _ranges(source, lexer, palette):
        lines.append(line)
        if len(lines) == _LINES_AT_ONCE:
            _colour_lines(document, number, lines)
            number += len(lines)
            lines = []
            yield
    _colour_lines(document, number, lines)


def _ranges(
    source: str, lexer: Lexer, palette: Palette
) -> Generator[list[QTextLayout.FormatRange], None, None]:
    """Yield the coloured ranges of each line, in UTF-16 units as Qt counts."""
    line: list[QTextLayout.FormatRange] = []
    column = 0
    for token, value in lexer.get_tokens(source):
        role = _role(str(token))
        for number, part in enumerate(value.split("\n")):
            if number:
                yield line
                line, column = [], 0
            length = utf16_length(part)
            if role and part.strip():
                coloured = QTextLayout.FormatRange()
                coloured.start, coloured.length = column, length
                form = QTextCharFormat()
                form.setForeground(palette.colour(role))
                coloured.format = form
                line.append(coloured)
            column += length
    yield line


def _colour_lines(
    document: QTextDocument, first: int, lines: list[list[QTextLayout.FormatRange]]
) -> None:
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, ranges in enumerate(lines, first):
        block = document.findBlockByNumber(number)
        if ranges and block.isValid():
            block.layout().setFormats(ranges)
    cursor.endEditBlock()


class Colourable(Protocol):
    """Something with code cards that wait for their colours."""

    def colour_next(self) -> bool:
        """Colour some lines; return whether more are waiting."""


class CodeColours(QObject):
    """Gives views their turn, at most some milliseconds of them at a time.

    What a language needs is made in a thread before: that takes as long as many cards.
    """

    def __init__(self, parent: QObject) -> None:
        """Start with nothing waiting."""
        super().__init__(parent)
        self._waiting: deque[tuple[Colourable, frozenset[str]]] = deque()
        self._made: dict[str, threading.Thread] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_idle)

    def ask(self, view: Colourable, languages: Iterable[str]) -> None:
        """Have the waiting cards of `view`, which are in these languages, coloured soon."""
        wanted = frozenset(languages)
        for language in wanted.difference(self._made):
            thread = threading.Thread(target=_lexer, args=(language,), name="parlance-lexer")
            self._made[language] = thread
            thread.start()
        self._waiting.append((view, wanted))
        if not self._timer.isActive():
            self._timer.start(0)

    def _on_idle(self) -> None:
        end = time.perf_counter() + _BUDGET_S
        for _ in range(len(self._waiting)):
            view, languages = self._waiting.popleft()
            if any(self._made[language].is_alive() for language in languages):
                self._waiting.append((view, languages))
                continue
            while view.colour_next():
                if time.perf_counter() >= end:
                    self._waiting.appendleft((view, languages))
                    self._timer.start(0)
                    return
        if self._waiting:
            self._timer.start(_LOOK_AGAIN_MS)
        else:
            self._timer.stop()
