"""Tables of text (CSV, TSV) that are translated: cells get other words, quoted as they were.

Each column is a group. Those are chosen of which most cells are sentences or names of several
words. The first row is taken for their names where none of its cells is a number; it is
translated only if it reads as if it were written for people.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.segments import TagKind, Unit, UnitGroup, UnitKind
from parlance.documents.formats.delimited import SAMPLE_LETTERS, delimiter_of
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.inline import Mark, inline_of
from parlance.documents.translating.tagging import has_letters
from parlance.text.protected import protected_spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.contract.document import DocumentFormat
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.encoded import EncodedText
    from parlance.documents.translating.inline import Inline, Piece

HEADER_LETTERS = 60
PROSE_SHARE = 0.5
PROSE_SIGNS = 4
"""So many letters of a script without blanks are a phrase."""

_TOLD = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)
_QUOTED = re.compile(r'"([^"]*(?:""[^"]*)*)"')
_END = re.compile(r"\r\n|\r|\n")
_WORD = re.compile(r"[^\W\d_]{2,}")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff]")
_CODE = re.compile(r"[a-z0-9]+(?:[A-Z_.-][A-Za-z0-9_.-]*)*|[A-Z0-9]+(?:[_.-][A-Z0-9]+)*")
_NUMBER = re.compile(r"[-+]?[\d.,' ]{1,40}%?")
_FORMULA = ("=", "+", "-", "@")
_BREAK = re.compile(r"(\r\n|\r|\n)")


class _Cell(msgspec.Struct, frozen=True):
    """A cell's place in the text; `value` is None where it breaks the rules."""

    row: int
    column: int
    start: int
    end: int
    value: str | None
    quoted: bool

    @property
    def text(self) -> str:
        return self.value or ""


class _Column:
    """What the cells of a column are, as far as they were seen."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.units = 0
        self._filled = 0
        self._prose = 0

    def take(self, text: str) -> None:
        """Count a cell."""
        if text.strip():
            self._filled += 1
            self._prose += _is_prose(text)

    @property
    def is_prose(self) -> bool:
        """Whether most of the cells are for people."""
        return self._prose > PROSE_SHARE * self._filled


class DelimitedTable:
    """A table of text."""

    def __init__(self, source: EncodedText, kind: DocumentFormat) -> None:
        """Look at the first rows."""
        self._source = source
        text = source.text
        told = _TOLD.match(text)
        self._start = told.end() if told else 0
        sample = _END.sub("\n", text[self._start : SAMPLE_LETTERS])
        self._sign = told.group(1) if told else delimiter_of(sample, kind)
        self.opened = UnitsOpened(format=kind, encoding=source.encoding, warnings=source.warnings)
        self._header = self._first_row()
        self._columns: list[_Column] = []
        self._names: set[str] = set()
        self._unwritten: list[int] = []

    @property
    def unwritten(self) -> tuple[int, ...]:
        """Cells whose translation would be a formula."""
        return tuple(self._unwritten)

    @property
    def groups(self) -> tuple[UnitGroup, ...]:
        """The columns that have letters."""
        return tuple(
            UnitGroup(name=column.name, units=column.units, chosen=column.is_prose)
            for column in self._columns
            if column.units
        )

    def units(self) -> Iterator[Unit]:
        """Yield the cells with letters, row by row.

        A column's name belongs to its group, but not to the flow of its cells.
        """
        for number, (cell, inline) in enumerate(self._translated()):
            is_header = cell.row == 0 and bool(self._header)
            column = self._column(cell.column)
            column.units += 1
            yield Unit(
                id=number,
                kind=UnitKind.CELL,
                text=inline.text,
                tags=inline.tags,
                flow=0 if is_header else cell.column + 1,
                group=column.name,
            )

    def rebuilt(self, targets: Mapping[int, str], _target: TargetLanguage) -> Iterator[bytes]:
        """Yield the table with other words in its cells."""
        self._unwritten = []
        pieces: list[str] = []
        at = 0
        for number, (cell, inline) in enumerate(self._translated()):
            yield b""  # a sign of life: tables may be long
            target = targets.get(number, inline.text)
            if target == inline.text:
                continue
            written = f"{inline.lead}{inline.written(target)}{inline.trail}"
            if _becomes_formula(cell.text, written):
                self._unwritten.append(number)
                continue
            pieces += [self._source.text[at : cell.start], self._quoted(cell, written)]
            at = cell.end
        pieces.append(self._source.text[at:])
        # Spreadsheets take a table without a mark for one in the computer's old code page.
        yield self._source.written("".join(pieces), marked=True)

    def _translated(self) -> Iterator[tuple[_Cell, Inline]]:
        """Yield the cells that are units, and count the others too."""
        self._columns, self._names = [], set()
        named = bool(self._header)
        spoken = named and _is_for_people(self._header)
        for cell in self._cells():
            in_header = named and cell.row == 0
            if not in_header:
                self._column(cell.column).take(cell.text)
            if cell.value is None or (in_header and not spoken):
                continue
            inline = inline_of(_pieces(cell.value))
            if has_letters(inline.text):
                yield cell, inline

    def _column(self, number: int) -> _Column:
        while len(self._columns) <= number:
            name = self._name(len(self._columns))
            self._names.add(name)
            self._columns.append(_Column(name))
        return self._columns[number]

    def _name(self, number: int) -> str:
        """Return a name that no column before has: the header's, or letters as of a sheet."""
        name = " ".join(self._header[number].split()) if number < len(self._header) else ""
        name = name[:HEADER_LETTERS] or _letters(number)
        return name if name not in self._names else f"{name} ({_letters(number)})"

    def _first_row(self) -> list[str]:
        """Return the names of the columns; none if the first row has none."""
        start = list(islice(self._cells(), 1000))
        row = [cell.text for cell in start if cell.row == 0]
        broken = any(cell.value is None for cell in start if cell.row == 0)
        alone = not any(cell.row > 0 for cell in start)
        filled = [text for text in row if text.strip()]
        is_header = (
            filled
            and not broken
            and not alone
            and len(set(filled)) == len(filled)
            and all(map(_is_name, filled))
        )
        return row if is_header else []

    def _quoted(self, cell: _Cell, text: str) -> str:
        special = (self._sign, '"', "\n", "\r")
        if cell.quoted or any(sign in text for sign in special):
            return '"' + text.replace('"', '""') + '"'
        return text

    def _cells(self) -> Iterator[_Cell]:
        text = self._source.text
        ends = re.compile(rf"{re.escape(self._sign)}|\r\n|\r|\n|\Z")
        at, row, column = self._start, 0, 0
        while at < len(text):
            cell, stop = _cell(text, at, ends, (row, column))
            yield cell
            sign = ends.match(text, stop)
            at = sign.end() if sign else len(text)
            if sign is None or sign.group() != self._sign:
                row, column = row + 1, 0
            else:
                column += 1


def _cell(text: str, at: int, ends: re.Pattern[str], place: tuple[int, int]) -> tuple[_Cell, int]:
    """Return the cell that begins at `at`, and where the sign behind it stands."""
    row, column = place
    quoted = _QUOTED.match(text, at)
    if quoted is not None and ends.match(text, quoted.end()):
        value = quoted.group(1).replace('""', '"')
        return _Cell(row, column, at, quoted.end(), value, quoted=True), quoted.end()
    if quoted is None and text.startswith('"', at):  # it is never closed
        return _Cell(row, column, at, len(text), None, quoted=True), len(text)
    found = ends.search(text, quoted.end() if quoted else at)
    stop = found.start() if found else len(text)
    value = None if quoted else text[at:stop]
    return _Cell(row, column, at, stop, value, quoted=False), stop


def _pieces(value: str) -> list[Piece]:
    return [
        Mark(original=part, kind=TagKind.BREAK, literal="\n") if at % 2 else part
        for at, part in enumerate(_BREAK.split(value))
        if part
    ]


def _is_prose(text: str) -> bool:
    """Whether a cell is for people: words, and not only what has to stay as it is."""
    left = text
    for span in reversed(protected_spans(text[:2000])):
        left = left[: span.start] + left[span.end :]
    words = _WORD.findall(left)
    return len(words) > 1 or len(_UNSPACED.findall(left)) >= PROSE_SIGNS


def _is_name(text: str) -> bool:
    return len(text) <= HEADER_LETTERS and not _NUMBER.fullmatch(text.strip())


def _is_for_people(header: list[str]) -> bool:
    """Whether none of the names reads as a program's."""
    named = [text.strip() for text in header if text.strip()]
    return not all(_CODE.fullmatch(text) for text in named) and "_" not in "".join(named)


def _becomes_formula(source: str, target: str) -> bool:
    """Whether a spreadsheet would compute what was text: no translation may bring that in."""
    return target.startswith(_FORMULA) and not source.startswith(_FORMULA)


def _letters(number: int) -> str:
    """Return a column's letters as spreadsheets have them."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
