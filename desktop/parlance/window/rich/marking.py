"""Finds where parts of a Markdown text stand in the document that was built from it.

Both are reduced to their letters and digits, which Markdown neither adds nor takes away
except in places that are known (addresses of links, numbers of lists); so the mapping does
not depend on how the text was formatted.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from parlance.window.parts.utf16 import utf16_length

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable

_NOT_SHOWN: Final = re.compile(
    r"(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"\n]*\")?\)"
    r"|\]\[[^\]\n]*\]"
    r"|^[ \t>]*\d{1,9}[.)](?=\s)"
    r"|^[ \t>]*[-*+][ ]\[[xX]\](?=\s)"
    r"|^[ \t>]*(?:```|~~~)[^\n]*$"
    r"|^[ ]{0,3}\[[^\]\n]+\]:[^\n]*$",
    re.MULTILINE,
)
_OPENING: Final = ("Ps", "Pi", "Sc")
_ALIKE: Final = 8
_LOOKED_AHEAD: Final = 400
_MOST_LOOKS: Final = 20_000
"""Searches after which two texts are taken to have nothing more in common."""


class Range(NamedTuple):
    """A part of a document, in its positions (UTF-16 units); `end` is behind it."""

    start: int
    end: int


class _Shown(NamedTuple):
    """A letter of the document: its block, and its index in the block's text."""

    block: int
    at: int


class _Letters(NamedTuple):
    """Letters and digits of a text, and where each of them stands."""

    text: str
    places: list[int]


class MarkdownPlaces:
    """Where each part of a Markdown text stands in its document.

    It holds positions, not the document: it is made anew when the document changes.
    """

    def __init__(self, document: QTextDocument, markdown: str) -> None:
        """Compare `document` with the Markdown that it was built from."""
        self._blocks: list[tuple[int, str]] = []
        self._shown: list[_Shown] = []
        shown = "".join(self._read(document))
        self._letters = _letters_of(markdown)
        self._to_shown = _matched(self._letters.text, shown)

    def ranges(self, start: int, end: int) -> list[Range]:
        """Return where `markdown[start:end]` stands, a range for each paragraph or cell."""
        places = self._letters.places
        first, last = bisect_left(places, start), bisect_left(places, end)
        letters = [self._shown[at] for at in self._to_shown[first:last] if at >= 0]
        made: list[Range] = []
        for block, group in groupby(letters, key=lambda letter: letter.block):
            indices = [letter.at for letter in group]
            made.append(self._range(block, min(indices), max(indices) + 1))
        return made

    def _range(self, block: int, start: int, end: int) -> Range:
        """Widen a range by the punctuation that belongs to it."""
        position, text = self._blocks[block]
        while start and unicodedata.category(text[start - 1]) in _OPENING:
            start -= 1
        while end < len(text) and _closes(text[end]):
            end += 1
        return Range(position + utf16_length(text[:start]), position + utf16_length(text[:end]))

    def _read(self, document: QTextDocument) -> Iterator[str]:
        for block in _blocks_in_order(document):
            number, text = len(self._blocks), block.text()
            self._blocks.append((block.position(), text))
            for index, character in enumerate(text):
                if character.isalnum():
                    self._shown.append(_Shown(number, index))
                    yield character


def _closes(character: str) -> bool:
    if character.isalnum() or character.isspace():
        return False
    return unicodedata.category(character) not in _OPENING


def _letters_of(markdown: str) -> _Letters:
    """Return the letters of `markdown` that its document shows."""
    letters: list[str] = []
    places: list[int] = []

    def add(text: str, place: int, step: int) -> None:
        # Every letter of an entity stands where the entity begins.
        for offset, character in enumerate(text):
            if character.isalnum():
                letters.append(character)
                places.append(place + offset * step)

    done = 0
    for found in _NOT_SHOWN.finditer(markdown):
        add(markdown[done : found.start()], done, 1)
        if found["entity"]:
            add(html.unescape(found["entity"]), found.start(), 0)
        done = found.end()
    add(markdown[done:], done, 1)
    return _Letters("".join(letters), places)


def _matched(letters: str, shown: str) -> list[int]:
    """Return for each of `letters` its index in `shown`, or -1."""
    if letters == shown:
        return list(range(len(shown)))
    # They differ where Markdown is unusual; what is alike in order is still found.
    made = [-1] * len(letters)
    at, there, looks = 0, 0, 0
    while at < len(letters) and there < len(shown) and looks < _MOST_LOOKS:
        if letters[at] == shown[there]:
            made[at] = there
            at, there = at + 1, there + 1
        else:
            at, there, needed = _met_again(letters, shown, at, there)
            looks += needed
    return made


def _met_again(letters: str, shown: str, at: int, there: int) -> tuple[int, int, int]:
    """Return where two texts that differ go on alike, and how many searches that took."""
    for skipped in range(min(_LOOKED_AHEAD, len(letters) - at)):
        gram = letters[at + skipped : at + skipped + _ALIKE]
        found = shown.find(gram, there, there + _LOOKED_AHEAD)
        if found >= 0:
            return at + skipped, found, skipped + 1
    return at + _ALIKE, there + _ALIKE, _LOOKED_AHEAD


def _blocks_in_order(document: QTextDocument) -> Iterator[QTextBlock]:
    """Return all blocks as they are read: a mirrored table has its columns reversed."""
    block = document.begin()
    while block.isValid():
        table = _table_of(block)
        if table is None:
            yield block
            block = block.next()
            continue
        yield from _blocks_of_table(document, table)
        block = document.findBlock(table.lastPosition() + 1)


def _table_of(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()


def _blocks_of_table(document: QTextDocument, table: QTextTable) -> Iterator[QTextBlock]:
    columns = list(range(table.columns()))
    if table.format().alignment() & Qt.AlignmentFlag.AlignRight:
        columns.reverse()
    for row in range(table.rows()):
        for column in columns:
            cell = table.cellAt(row, column)
            block = document.findBlock(cell.firstPosition())
            while block.isValid() and block.position() <= cell.lastPosition():
                yield block
                block = block.next()
