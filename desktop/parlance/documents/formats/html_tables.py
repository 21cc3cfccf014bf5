"""Tables of web pages: those that hold data, not those that only place text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selectolax.lexbor import LexborHTMLParser, LexborNode

CELL_LETTERS = 2000
"""Nobody puts more into a cell of data."""

MAX_SPAN = 50

_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)"
    r"|(?:font-size|opacity)\s*:\s*0*(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_LAYOUT = "table table, table h1, table h2, table h3, table ul, table pre, table blockquote"


def hidden_nodes(tree: LexborHTMLParser) -> frozenset[int]:
    """Return (as `mem_id`) the elements that say they are not shown, or not to be read out."""
    hidden = {node.mem_id for node in tree.css("[hidden], [aria-hidden=true]")}
    styled = tree.css("[style]")
    hidden.update(n.mem_id for n in styled if _HIDING.search(n.attributes["style"] or ""))
    return frozenset(hidden)


def table_rows(table: LexborNode, unseen: frozenset[int]) -> tuple[list[list[str]], bool]:
    """Return the rows of cells of a table, and whether hidden text was left out of them.

    There are no rows if the table only places text on the page.
    """
    if table.css_first(_LAYOUT) is not None or table.attributes.get("role") == "presentation":
        return [], False
    hidden = False
    rows: list[list[str]] = []
    for row in table.css("tr"):
        if row.mem_id in unseen:
            hidden = True
            continue
        cells: list[str] = []
        for cell in _cells(row):
            text, left_out = _visible_text(cell, unseen)
            hidden = hidden or left_out
            cells += [text] + [""] * (_span(cell) - 1)
        rows.append(cells)
    return (rows if _is_data(rows, table) else []), hidden


def _is_data(rows: Sequence[list[str]], table: LexborNode) -> bool:
    width = max(map(len, rows), default=0)
    if width < 2 or any(len(cell) > CELL_LETTERS for row in rows for cell in row):  # noqa: PLR2004
        return False
    return len(rows) > 1 or table.css_first("th") is not None


def _cells(row: LexborNode) -> list[LexborNode]:
    return [cell for cell in row.iter() if cell.tag in {"td", "th"}]


def _span(cell: LexborNode) -> int:
    span = cell.attributes.get("colspan") or ""
    return min(int(span), MAX_SPAN) if span.isdecimal() and 0 < len(span) < 5 else 1  # noqa: PLR2004


def _visible_text(cell: LexborNode, unseen: frozenset[int]) -> tuple[str, bool]:
    """Return the text of a cell as one line, and whether some of it was hidden."""
    if cell.mem_id in unseen:
        return "", True
    parts: list[str] = []
    hidden = False
    todo = [cell]
    while todo:
        node = todo.pop()
        if node.is_text_node:
            parts.append(node.text_content or "")
        elif node.tag in {"script", "style", "template", "noscript"}:
            continue
        elif node.mem_id in unseen:
            hidden = True
        else:
            if node.tag in {"br", "p", "div"}:
                parts.append(" ")
            todo.extend(reversed(list(node.iter(include_text=True))))
    return " ".join("".join(parts).split()), hidden
