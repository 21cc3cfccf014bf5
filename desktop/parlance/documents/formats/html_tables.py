"""Tables of web pages: those that hold data, not those that only place text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from selectolax.lexbor import LexborNode

    from parlance.documents.formats.html_styles import State, Styles

CELL_LETTERS = 2000
"""Nobody puts more into a cell of data."""

MAX_SPAN = 50
MAX_SPANNED_ROWS = 1000
MAX_SPANNED_COLUMNS = 100
REPEATED_LETTERS = 100
"""A cell that goes down over several rows is written in each of them if it is so short."""

_LAYOUT = "h1, h2, h3, pre, blockquote"
_UNREAD = frozenset({"script", "style", "template", "noscript"})
_ENDS = frozenset({"br", "p", "div", "ul", "ol"})
_ITEM = "\0"
_PARTS = frozenset({"thead", "tbody", "tfoot"})


class Rows(NamedTuple):
    """The rows of cells of a table; `hidden` if hidden text was left out of them."""

    rows: list[list[str]]
    hidden: bool


def table_rows(table: LexborNode, styles: Styles, state: State) -> Rows:
    """Return the rows of a table with `state`; none if it only places text on the page."""
    nested = len(table.css("table")) > 1  # the selector finds the table itself as well
    if nested or table.css_first(_LAYOUT) is not None:
        return Rows([], hidden=False)
    if table.attributes.get("role") in {"presentation", "none"}:
        return Rows([], hidden=False)
    grid = _Grid()
    hidden = False
    for row, row_state in _rows(table, styles, state):
        if row_state is None:
            hidden = True
            continue
        for cell in row.iter():
            if cell.tag in {"td", "th"}:
                text, left_out = visible_text(cell, styles, row_state)
                hidden = hidden or left_out
                grid.add(text, _span(cell, "colspan", MAX_SPAN), _rowspan(cell))
        grid.end_row()
    return Rows(grid.rows if _is_data(grid.rows, table) else [], hidden)


def visible_text(element: LexborNode, styles: Styles, state: State) -> tuple[str, bool]:
    """Return the text of an element as one line, and whether some of it was hidden.

    Items of lists stand between semicolons.
    """
    parts: list[str] = []
    hidden = False
    todo = [(element, state)]
    while todo:
        node, around = todo.pop()
        if node.is_text_node:
            text = node.text_content or ""
            hidden = hidden or (around.hides and bool(text.strip()))
            parts.append("" if around.hides else text)
        elif node.tag not in _UNREAD:
            inside = styles.below(node, around)
            if inside is None:
                hidden = hidden or bool(node.text(deep=True).strip())
                continue
            if node.tag == "li":
                parts.append(_ITEM)
            elif node.tag in _ENDS:
                parts.append(" ")
            todo.extend((child, inside) for child in reversed(list(node.iter(include_text=True))))
    items = (" ".join(item.split()) for item in "".join(parts).split(_ITEM))
    return "; ".join(item for item in items if item), hidden


class _Grid:
    """Rows that are filled cell by cell, with those that reach down from the rows above."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self._row: list[str] = []
        self._reaching: dict[int, tuple[int, str]] = {}

    def add(self, text: str, columns: int, rows: int) -> None:
        """Append a cell that spans so many columns and rows."""
        self._fill_reached()
        for number in range(columns):
            if rows > 1 and len(self._reaching) < MAX_SPANNED_COLUMNS:
                repeated = text if not number and len(text) <= REPEATED_LETTERS else ""
                self._reaching[len(self._row)] = (rows - 1, repeated)
            self._row.append("" if number else text)

    def end_row(self) -> None:
        """Begin the next row."""
        self._fill_reached()
        for column in sorted(self._reaching):
            self._row += [""] * (column - len(self._row))
            self._fill_reached()
        self.rows.append(self._row)
        self._row = []

    def _fill_reached(self) -> None:
        while (reached := self._reaching.get(len(self._row))) is not None:
            left, text = reached
            if left > 1:
                self._reaching[len(self._row)] = (left - 1, text)
            else:
                del self._reaching[len(self._row)]
            self._row.append(text)


def _rows(
    table: LexborNode, styles: Styles, state: State
) -> Iterator[tuple[LexborNode, State | None]]:
    """Yield the rows, each with what holds inside of it; None if it is hidden."""
    inside = styles.below(table, state)
    for part in table.iter():
        if part.tag in _PARTS:
            within = None if inside is None else styles.below(part, inside)
            for row in part.iter():
                if row.tag == "tr":
                    yield row, None if within is None else styles.below(row, within)


def _is_data(rows: Sequence[list[str]], table: LexborNode) -> bool:
    width = max(map(len, rows), default=0)
    if width < 2 or any(len(cell) > CELL_LETTERS for row in rows for cell in row):  # noqa: PLR2004
        return False
    if table.css_first("th") is not None:
        return True
    # With lists in it, a table of two rows places them beside each other.
    return len(rows) > (1 if table.css_first("ul, ol") is None else 2)


def _rowspan(cell: LexborNode) -> int:
    return _span(cell, "rowspan", MAX_SPANNED_ROWS)


def _span(cell: LexborNode, name: str, most: int) -> int:
    span = cell.attributes.get(name) or ""
    return max(1, min(int(span), most)) if span.isdecimal() and 0 < len(span) < 6 else 1  # noqa: PLR2004
