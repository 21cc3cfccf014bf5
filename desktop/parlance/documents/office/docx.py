"""DOCX: its body is streamed paragraph by paragraph. Runs in the reader's process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind, DocumentFormat, DocumentWarning
from parlance.documents.office.docx_styles import BODY_LEVEL, Numbering, Styles, direct_look
from parlance.documents.office.docx_text import BOX, WORD, WRAPPERS, Inline, control_content, is_on
from parlance.documents.office.gathering import Gathering
from parlance.documents.office.markup import ALTERNATE, branch, prose, streamed, tree, whole
from parlance.documents.office.packages import Package
from parlance.documents.wire import Opened, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from parlance.documents.archive import Archive
    from parlance.documents.office.docx_styles import Look
    from parlance.documents.office.docx_text import Found
    from parlance.documents.wire import Blocks, Warned

MAX_SPANNED = 64
"""Columns that Word's tables may have."""

_PARAGRAPH = frozenset(WORD.tags("p"))
_TABLE = frozenset(WORD.tags("tbl"))
_ROW = frozenset(WORD.tags("tr"))
_CELL = frozenset(WORD.tags("tc"))
_CONTROL = frozenset(WORD.tags("sdt"))
_READ_IN_BODY = (
    *_PARAGRAPH,
    *_TABLE,
    *_CONTROL,
    *WORD.tags("customXml", "ins", "moveTo"),
    ALTERNATE,
)
_LEFT_OUT_NOTES = ("separator", "continuationSeparator", "continuationNotice")


def read_docx(archive: Archive) -> Iterator[Opened | Blocks | Warned]:
    """Yield what the document says of itself, then its blocks, part by part.

    Raises Refusal (DAMAGED, TOO_LARGE).
    """
    package = Package(archive, "word/document.xml")
    title, facts = package.opening()
    yield Opened(format=DocumentFormat.DOCX, title=title, facts=facts)
    walker = _Walker(package)
    for element in streamed(archive, package.main, _READ_IN_BODY, WORD.tags("body")):
        walker.take((element,))
        yield from walker.gathering.parts()
    walker.end()
    yield from walker.gathering.parts(ends=True)


class _Walker:
    """Turns what stands in a body into blocks."""

    def __init__(self, package: Package) -> None:
        self.gathering = Gathering()
        self._package = package
        self._styles = Styles(self._part("styles"))
        self._numbering = Numbering(self._part("numbering"))
        self._inline = Inline(self._styles.hides)
        self._notes: dict[str, dict[str, str]] = {}
        self._begun = ""

    def take(self, elements: Iterable[Element]) -> None:
        """Read paragraphs, tables and what stands around them."""
        for element in elements:
            tag = element.tag
            if tag in _PARAGRAPH:
                self._paragraph(element)
            elif tag in _TABLE:
                self._table(element)
            else:
                self.take(_inner(element))

    def end(self) -> None:
        """Add what waited for a paragraph to go on with it."""
        self.gathering.add(BlockKind.PARAGRAPH, self._begun)

    def _paragraph(self, paragraph: Element) -> None:
        look = self._styles.of(direct_look(paragraph))
        found = self._inline.read(paragraph)
        text = self._begun + found.text
        self._begun = ""
        if look.hidden and text.strip():
            found.hides, text = True, ""
        if look.joins:
            self._begun = text
        else:
            self._add(text, look)
        self._add_around(found)

    def _add(self, text: str, look: Look) -> None:
        is_heading = look.outline is not None and look.outline < BODY_LEVEL
        if look.kind is BlockKind.CODE and not is_heading:
            self.gathering.add_code(text)
            return
        depth = look.list_level or 0
        in_list = look.list_id is not None and look.list_id != "0"
        sign = self._numbering.sign(look.list_id or "", depth) if in_list else ""
        if not text.strip():  # it was counted all the same, as on the page
            return
        if is_heading and look.outline is not None:
            text = f"{sign} {text}" if sign.strip("-") else text
            self.gathering.add(BlockKind.HEADING, text, look.outline + 1)
        elif look.contents or in_list:
            self.gathering.add_item(text, sign, depth)
        else:
            self.gathering.add(look.kind or BlockKind.PARAGRAPH, text)

    def _add_around(self, found: Found) -> None:
        if found.hides:
            self.gathering.warn(DocumentWarning.HIDDEN_LEFT_OUT)
        if found.notes:
            texts = (self._note(kind, name) for kind, name in found.notes)
            self.gathering.add_notes([text for text in texts if text])
        for box in found.boxes:
            self.take(_inner(box))

    def _table(self, table: Element) -> None:
        only = _only_cell(table)
        if only is not None:
            self.take(only)
            return
        around: list[Found] = []
        self.gathering.add_table(self._rows(table, around))
        for found in around:
            self._add_around(found)

    def _rows(self, table: Element, around: list[Found]) -> list[list[str]]:
        rows: list[list[str]] = []
        for row in _within(table, _ROW):
            properties = WORD.child(row, "trPr")
            if properties is not None and _is_left_out(properties):
                continue
            before = None if properties is None else WORD.child(properties, "gridBefore")
            cells = [""] * _count(before, 0)
            for cell in _within(row, _CELL):
                cells.append(self._cell(cell, around))
                cells.extend([""] * (_count(WORD.child(cell, "tcPr", "gridSpan"), 1) - 1))
            rows.append(cells)
        return rows

    def _cell(self, cell: Element, around: list[Found]) -> str:
        merged = WORD.child(cell, "tcPr", "vMerge")
        deleted = WORD.child(cell, "tcPr", "cellDel")
        if deleted is not None or (merged is not None and WORD.get(merged, "val") != "restart"):
            return ""
        return " ".join(text for text in self._cell_texts(cell, around) if text)

    def _cell_texts(self, cell: Element, around: list[Found]) -> Iterator[str]:
        for element in _within(cell, _PARAGRAPH | _TABLE):
            if element.tag in _TABLE:
                for row in self._rows(element, around):
                    yield from row
                continue
            found = self._inline.read(element)
            if found.notes or found.boxes or found.hides:
                around.append(found)
            yield prose(found.text)

    def _note(self, kind: str, name: str) -> str:
        """Return a note's text, once: others that refer to it find it there."""
        if kind not in self._notes:
            self._notes[kind] = self._texts_of_notes(kind)
        return self._notes[kind].pop(name, "")

    def _texts_of_notes(self, kind: str) -> dict[str, str]:
        root = self._part(f"{kind}s")
        texts: dict[str, str] = {}
        around: list[Found] = []
        for note in () if root is None else root.iterchildren(*WORD.tags(kind)):
            if WORD.get(note, "type") not in _LEFT_OUT_NOTES:
                lines = self._cell_texts(note, around)
                texts[WORD.get(note, "id") or ""] = "\n".join(lines)
        if any(found.hides for found in around):
            self.gathering.warn(DocumentWarning.HIDDEN_LEFT_OUT)
        return texts

    def _part(self, kind: str) -> Element | None:
        """Return what belongs to the main part, or nothing where it is missing or damaged."""
        part = self._package.related(self._package.main, kind)
        try:
            return None if part is None else tree(self._package.archive, part)
        except Refusal:
            self.gathering.warn(DocumentWarning.PARTS_UNREADABLE)
            return None


def _inner(element: Element) -> Iterator[Element]:
    """Yield what is read in something that stands around blocks."""
    if element.tag in _CONTROL:
        for content in control_content(element):
            yield from content
    elif element.tag == ALTERNATE:
        chosen = branch(element)
        yield from () if chosen is None else chosen
    elif element.tag in WRAPPERS or element.tag in BOX or element.tag in _CELL:
        yield from element


def _within(children: Iterable[Element], wanted: frozenset[str]) -> Iterator[Element]:
    """Yield those with one of the tags, also out of what may stand around them."""
    for child in children:
        if child.tag in wanted:
            yield child
        else:
            yield from _within(_inner(child), wanted)


def _only_cell(table: Element) -> Iterator[Element] | None:
    """Return what is in a table of one cell: a frame around text, and no table."""
    rows = list(_within(table, _ROW))
    cells = list(_within(rows[0], _CELL)) if len(rows) == 1 else []
    return _inner(cells[0]) if len(cells) == 1 else None


def _is_left_out(row_properties: Element) -> bool:
    hidden = WORD.child(row_properties, "hidden")
    return WORD.child(row_properties, "del") is not None or (hidden is not None and is_on(hidden))


def _count(element: Element | None, default: int) -> int:
    return default if element is None else whole(WORD.get(element, "val"), 1, 0, MAX_SPANNED)
