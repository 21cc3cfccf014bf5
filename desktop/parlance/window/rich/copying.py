"""A selection as other programs should have it: plain text, and HTML without our looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QTextCursor, QTextListFormat

from parlance.services.inert import InertDocument
from parlance.window.rich.direction import plain_copy
from parlance.window.rich.formats import CODE_BLOCK, QUOTE_DEPTH, RULE
from parlance.window.rich.formulas import OBJECT, formula_of
from parlance.window.rich.links import may_be_opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import (
        QTextBlock,
        QTextCharFormat,
        QTextDocument,
        QTextDocumentFragment,
        QTextFragment,
        QTextList,
        QTextTable,
    )

_MARKERS: Final = {1: "[ ] ", 2: "[x] "}
_RULE_WORDS: Final = "———"


@dataclass
class _Piece:
    """A paragraph, a row of a table or a line of code, as plain text and as HTML.

    Attributes:
        kind: what it is; pieces of one kind other than paragraphs stand close together.
        within: the elements that it stands in, outermost first.
    """

    plain: str
    html: str
    kind: str
    within: list[str] = field(default_factory=list)


def copied(selection: QTextDocumentFragment) -> QMimeData:
    """Return what goes to the clipboard for a selection."""
    document = InertDocument()
    QTextCursor(document).insertFragment(selection)
    pieces = list(_pieces(document))
    data = QMimeData()
    data.setText(_plain(pieces))
    data.setHtml(_html(pieces))
    return data


def _plain(pieces: list[_Piece]) -> str:
    text, before = "", ""
    for piece in pieces:
        is_close = piece.kind == before != "paragraph"
        text += ("\n" if is_close else "\n\n") if before else ""
        text += piece.plain
        before = piece.kind
    return text


def _html(pieces: list[_Piece]) -> str:
    parts: list[str] = []
    opened: list[str] = []
    for piece in pieces:
        same = 0
        while same < min(len(opened), len(piece.within)) and opened[same] == piece.within[same]:
            same += 1
        is_continued = piece.kind == "code" and len(opened) == len(piece.within) == same
        parts += [f"</{_name(each)}>" for each in reversed(opened[same:])]
        parts += [f"<{each}>" for each in piece.within[same:]]
        parts.append("\n" + piece.html if is_continued else piece.html)
        opened = piece.within
    parts += [f"</{_name(each)}>" for each in reversed(opened)]
    return "".join(parts)


def _name(element: str) -> str:
    return element.split(maxsplit=1)[0]


def _pieces(document: QTextDocument) -> Iterator[_Piece]:
    block = document.begin()
    while block.isValid():
        table = _table_of(block)
        if table is None:
            if not _is_left_by_table(block):
                yield _piece(block)
            block = block.next()
        else:
            yield from _rows(table)
            block = document.findBlock(table.lastPosition() + 1)


def _table_of(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()


def _list_of(block: QTextBlock) -> QTextList | None:
    return block.textList()


def _is_left_by_table(block: QTextBlock) -> bool:
    """Return whether a block is only there because Qt wants one around a table."""
    form = block.blockFormat()
    has_meaning = form.intProperty(CODE_BLOCK) or form.intProperty(RULE) or block.textList()
    return block.length() <= 1 and not has_meaning


def _piece(block: QTextBlock) -> _Piece:
    form = block.blockFormat()
    within = ["blockquote"] * form.intProperty(QUOTE_DEPTH)
    plain, html = _words(block), _inline(block)
    if form.intProperty(RULE):
        return _Piece(_RULE_WORDS, "<hr>", "paragraph", within)
    if form.intProperty(CODE_BLOCK):
        return _Piece(plain, escape(plain, quote=False), "code", [*within, "pre", "code"])
    direction = ' dir="rtl"' if block.textDirection() == Qt.LayoutDirection.RightToLeft else ""
    own_list = _list_of(block)
    if own_list is not None:
        return _item(block, own_list, within, direction)
    if form.headingLevel():
        name = f"h{form.headingLevel()}"
        return _Piece(plain, f"<{name}{direction}>{html}</{name}>", "paragraph", within)
    return _Piece(plain, f"<p{direction}>{html}</p>", "paragraph", within)


def _item(block: QTextBlock, own_list: QTextList, within: list[str], direction: str) -> _Piece:
    level = max(1, own_list.format().indent())
    is_ordered = own_list.format().style() == QTextListFormat.Style.ListDecimal
    names = [*["ul"] * (level - 1), "ol" if is_ordered else "ul"]
    task = _MARKERS.get(block.blockFormat().marker().value, "")
    mark = f"{own_list.itemText(block)} " if is_ordered else "- "
    plain = "  " * (level - 1) + mark + task + _words(block)
    return _Piece(plain, f"<li{direction}>{task}{_inline(block)}</li>", "item", within + names)


def _rows(table: QTextTable) -> Iterator[_Piece]:
    columns = list(range(table.columns()))
    if table.format().alignment() & Qt.AlignmentFlag.AlignRight:
        columns.reverse()  # its columns run from right to left
    for row in range(table.rows()):
        cells = [table.cellAt(row, column).firstCursorPosition().block() for column in columns]
        name = "th" if row < table.format().headerRowCount() else "td"
        html = "".join(f"<{name}>{_inline(cell)}</{name}>" for cell in cells)
        plain = "\t".join(_words(cell).replace("\n", " ") for cell in cells)
        yield _Piece(plain, f"<tr>{html}</tr>", "row", ["table"])


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    iterator = block.begin()
    while not iterator.atEnd():
        yield iterator.fragment()
        iterator += 1


def _words(block: QTextBlock) -> str:
    return "".join(_source(each) for each in _fragments(block))


def _source(fragment: QTextFragment) -> str:
    """Return the text of a fragment; formulas are their TeX."""
    formula = formula_of(fragment.charFormat())
    if formula is None:
        return plain_copy(fragment.text())
    # Formulas side by side that are the same are one fragment.
    return formula.tex * fragment.text().count(OBJECT)


def _inline(block: QTextBlock) -> str:
    return "".join(
        _styled(_source(each), each.charFormat(), is_formula=OBJECT in each.text())
        for each in _fragments(block)
    )


def _styled(text: str, form: QTextCharFormat, *, is_formula: bool) -> str:
    html = escape(text, quote=False).replace("\n", "<br>")
    names = []
    if form.fontFixedPitch() or is_formula or _is_code(form):
        names.append("code")
    if form.fontWeight() > QFont.Weight.Medium:
        names.append("strong")
    if form.fontItalic():
        names.append("em")
    if form.fontStrikeOut():
        names.append("s")
    for name in names:
        html = f"<{name}>{html}</{name}>"
    if form.isAnchor() and may_be_opened(form.anchorHref()):
        html = f'<a href="{escape(form.anchorHref())}">{html}</a>'
    return html


def _is_code(form: QTextCharFormat) -> bool:
    return form.font().styleHint() == QFont.StyleHint.Monospace
