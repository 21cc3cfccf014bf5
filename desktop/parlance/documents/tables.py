"""Finds tables among the lines of a page, by the white space that their rows have in common.

A row that PDFium gives as one line, or as pieces of one height, is cut at its wide gaps.
Rows that follow each other make a table if a stripe of white runs through all of them. Two
columns of an article do not come here: PDFium gives them one after the other.
"""

from __future__ import annotations

import itertools
import re
import statistics
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from parlance.documents.wire import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_ROWS = 3
LEAST_ROWS_OF_MANY = 2
MANY_COLUMNS = 3
GUTTER = 0.45
"""The white between two columns is at least this share of the font's size."""

STEP = 3.2
"""Rows follow each other within so many times the font's size, or the table is over."""

WRAPPED = 0.8
"""A lone piece that comes after so much less than a row's step goes on in the cell above."""

TIGHT = 1.5
"""Lines of one cell follow each other within so many times the font's size."""

PROSE_LETTERS = 35
"""Two columns whose cells are mostly longer are an article that was drawn across both."""

_DOTS = re.compile(r"(?:\.\s?){3,}|…")
_MARKER = re.compile(r"[-*+•‣▪–·○●]|[(\[]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]+)[.)\]]|\d{1,2}")
_NUMBER = re.compile(r"\d{1,5}")
_SAME_HEIGHT = 0.2


class Part(msgspec.Struct, frozen=True):
    """A piece of a line without wide gaps: its text, and its edges in points."""

    text: str
    left: float
    right: float


class Row(msgspec.Struct, frozen=True):
    """A line, and its parts between wide gaps; `height` is its font's, a share of the page."""

    line: Line
    parts: tuple[Part, ...]
    height: float


class _Strip(msgspec.Struct, frozen=True):
    """All that stands at one height: the lines as they came, and their parts."""

    lines: tuple[Line, ...]
    parts: tuple[Part, ...]
    base: float
    height: float
    size: float


def with_tables(rows: Sequence[Row]) -> tuple[Line, ...]:
    """Return the lines; those that are rows of a table have tabs between their cells."""
    if not any(len(row.parts) > 1 for row in rows):
        return tuple(row.line for row in rows)
    strips = _strips(rows)
    lines: list[Line] = []
    at = 0
    while at < len(strips):
        run = _run(strips, at)
        table = _table(run)
        lines += table or (line for strip in run for line in strip.lines)
        at += len(run)
    return tuple(lines)


def _strips(rows: Sequence[Row]) -> list[_Strip]:
    """Return the rows, pieces of one height that do not overlap put together."""
    strips: list[_Strip] = []
    for row in rows:
        fresh = _strip_of(row)
        above = strips[-1] if strips else None
        if above is not None and _is_beside(above, fresh):
            strips[-1] = msgspec.structs.replace(
                above, lines=above.lines + fresh.lines, parts=above.parts + fresh.parts
            )
        else:
            strips.append(fresh)
    return strips


def _strip_of(row: Row) -> _Strip:
    line = row.line
    return _Strip((line,), row.parts, line.base, row.height, line.size)


def _is_beside(above: _Strip, fresh: _Strip) -> bool:
    """Say whether two strips stand at one height, and apart."""
    if abs(above.base - fresh.base) > _SAME_HEIGHT * above.height:
        return False
    return all(a.right < b.left or b.right < a.left for a in above.parts for b in fresh.parts)


def _run(strips: Sequence[_Strip], at: int) -> Sequence[_Strip]:
    """Return the strips from `at` on through which a stripe of white runs."""
    first = strips[at]
    if len(first.parts) <= 1:
        return strips[at : at + 1]
    columns = _columns(first.parts, first.size)
    end = at + 1
    while end < len(strips):
        strip = strips[end]
        step = strips[end - 1].base - strip.base
        if not 0 < step <= STEP * max(strip.height, first.height):
            break
        wider = _columns([*(Part("", *column) for column in columns), *strip.parts], first.size)
        if len(wider) < max(2, len(columns) - 1) or _is_aside(strips, end):
            break
        columns = wider
        end += 1
    while len(strips[end - 1].parts) == 1 and end > at + 1:
        end -= 1
    return strips[at:end]


def _is_aside(strips: Sequence[_Strip], at: int) -> bool:
    """Say whether a lone piece is text between tables: one more follows, each with its space."""
    strip, above = strips[at], strips[at - 1]
    if len(strip.parts) > 1 or above.base - strip.base <= TIGHT * strip.height:
        return False
    return len(strips[at + 1 : at + 2]) == 0 or len(strips[at + 1].parts) == 1


def _columns(parts: Sequence[Part], size: float) -> list[tuple[float, float]]:
    """Return the edges of the columns that hold these parts, from the left."""
    columns: list[tuple[float, float]] = []
    for part in sorted(parts, key=lambda part: part.left):
        if columns and part.left - columns[-1][1] < GUTTER * size:
            columns[-1] = columns[-1][0], max(columns[-1][1], part.right)
        else:
            columns.append((part.left, part.right))
    return columns


def _table(run: Sequence[_Strip]) -> list[Line]:
    """Return the rows of the table that the strips are; nothing if they are none."""
    full = [strip for strip in run if len(strip.parts) > 1]
    if len(full) < LEAST_ROWS_OF_MANY:
        return []
    parts = [part for strip in run for part in strip.parts]
    columns = _columns(parts, run[0].size)
    if len(columns) < 2 or (len(full) < LEAST_ROWS and len(columns) < MANY_COLUMNS):  # noqa: PLR2004
        return []
    if _is_rtl("".join(part.text for part in parts)):
        columns.reverse()
    cells = _aligned([_cells(strip, columns) for strip in run])
    if _is_contents(cells) or _is_list(cells) or _is_article(cells):
        return []
    return [
        msgspec.structs.replace(strip.lines[0], text="\t".join(row))
        for strip, row in _joined(run, cells)
    ]


def _cells(strip: _Strip, columns: Sequence[tuple[float, float]]) -> list[str]:
    texts: list[list[str]] = [[] for _ in columns]
    for part in strip.parts:
        middle = (part.left + part.right) / 2
        nearest = min(range(len(columns)), key=lambda at: _distance(middle, columns[at]))
        texts[nearest].append(part.text)
    return [" ".join(each) for each in texts]


def _aligned(cells: list[list[str]]) -> list[list[str]]:
    """Return the rows, neighbouring columns put together of which no row has both.

    They are one column, whose heading and numbers stand at different edges of it.
    """
    at = 0
    while at + 1 < len(cells[0]) > 2:  # noqa: PLR2004 - a table has two columns
        if any(row[at] and row[at + 1] for row in cells):
            at += 1
        else:
            cells = [[*row[:at], row[at] + row[at + 1], *row[at + 2 :]] for row in cells]
    return cells


def _distance(x: float, column: tuple[float, float]) -> float:
    return max(column[0] - x, x - column[1], 0.0)


def _joined(run: Sequence[_Strip], cells: Sequence[list[str]]) -> list[tuple[_Strip, list[str]]]:
    """Return the rows, lone pieces that go on in the cell above put there."""
    full = [strip.base for strip in run if len(strip.parts) > 1]
    usual = statistics.median(above - base for above, base in itertools.pairwise(full))
    rows: list[tuple[_Strip, list[str]]] = [(run[0], cells[0])]
    for (above_strip, strip), texts in zip(itertools.pairwise(run), cells[1:], strict=True):
        step = above_strip.base - strip.base
        if len(strip.parts) == 1 and step < WRAPPED * usual:
            above = rows[-1][1]
            rows[-1] = (
                rows[-1][0],
                [f"{old} {new}".strip() for old, new in zip(above, texts, strict=True)],
            )
        else:
            rows.append((strip, texts))
    return rows


def _is_contents(cells: Sequence[list[str]]) -> bool:
    """Say whether this is a table of contents: titles, and pages that only grow."""
    if sum(any(map(_DOTS.search, row)) for row in cells) * 2 > len(cells):
        return True
    if not all(_NUMBER.fullmatch(row[-1]) for row in cells):
        return False
    pages = [int(row[-1]) for row in cells]
    titles = [any(letter.isalpha() for letter in row[-2]) for row in cells]
    return len(cells[0]) <= MANY_COLUMNS and pages == sorted(pages) and all(titles)


def _is_list(cells: Sequence[list[str]]) -> bool:
    """Say whether these are items: marks or numbers, and text that stands apart from them."""
    return len(cells[0]) == 2 and all(  # noqa: PLR2004 - a mark and its text
        not row[0] or _MARKER.fullmatch(row[0]) for row in cells
    )


def _is_article(cells: Sequence[list[str]]) -> bool:
    lengths = [[len(row[column]) for row in cells] for column in range(len(cells[0]))]
    return all(statistics.median(column) >= PROSE_LETTERS for column in lengths)


def _is_rtl(text: str) -> bool:
    kinds = Counter(map(unicodedata.bidirectional, text))
    return kinds["R"] + kinds["AL"] > kinds["L"]
