"""What ODT and ODP have in common: paragraphs, lists, tables, frames."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind, DocumentFacts, DocumentWarning
from parlance.documents.office.gathering import BULLET
from parlance.documents.office.markup import Names, prose, tree, whole
from parlance.documents.office.numerals import LEVELS, Counter
from parlance.documents.office.odf_styles import DRAWING, OFFICE, TABLE, TEXT
from parlance.documents.office.packages import DC, fact, given_title
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from lxml.etree import _Element as Element

    from parlance.documents.archive import Archive
    from parlance.documents.office.gathering import Gathering
    from parlance.documents.office.odf_styles import Styles

CONTENT = "content.xml"
MAX_SPACES = 100
MAX_REPEATED = 64
"""Cells and rows that may stand for many; more of them are the empty rest of a sheet."""

AUTOMATIC_STYLES = OFFICE.tags("automatic-styles")
_SVG = Names("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_MANIFEST = "META-INF/manifest.xml"
_SPACES = re.compile(r"[ \t\r\n]+")
SHAPES = frozenset(
    DRAWING.tags("frame", "g", "a", "custom-shape", "rect", "ellipse", "circle", "line")
    + DRAWING.tags("polyline", "polygon", "regular-polygon", "path", "connector", "caption")
    + DRAWING.tags("measure", "text-box")
)
INDEXES = frozenset(
    TEXT.tags("table-of-content", "illustration-index", "table-index", "object-index")
    + TEXT.tags("user-index", "alphabetical-index", "bibliography")
)
_ROWS = frozenset(TABLE.tags("table-row"))
_CELLS = frozenset(TABLE.tags("table-cell", "covered-table-cell"))
_SUBTABLES = frozenset(TABLE.tags("table"))
_AROUND_ROWS = frozenset(TABLE.tags("table-header-rows", "table-rows", "table-row-group"))
_SILENT = frozenset(
    OFFICE.tags("annotation", "annotation-end", "event-listeners")
    + TEXT.tags("tracked-changes", "ruby-text", "note-citation", "script", "number")
    + _SVG.tags("title", "desc")
)


def open_odf(archive: Archive) -> tuple[str, DocumentFacts]:
    """Return the title and facts of a document. Raises Refusal (ENCRYPTED, DAMAGED)."""
    if _is_encrypted(archive):
        raise Refusal(Reason.ENCRYPTED)
    if not archive.has(CONTENT):
        raise Refusal(Reason.DAMAGED)
    try:
        root = tree(archive, "meta.xml")
    except Refusal:  # the document is not worse for it
        return "", DocumentFacts()
    return given_title(root), DocumentFacts(
        author=fact(root, f"{_META}initial-creator", f"{DC}creator"),
        subject=fact(root, f"{DC}subject"),
        created=fact(root, f"{_META}creation-date"),
    )


def _is_encrypted(archive: Archive) -> bool:
    try:
        return b"encryption-data" in archive.read(_MANIFEST)
    except Refusal:  # nothing of the text is in it
        return False


class Found:
    """What was found in a paragraph: its text, its notes, what is anchored in it."""

    __slots__ = ("boxes", "hides", "is_hidden", "notes", "parts")

    def __init__(self) -> None:
        """Start with nothing."""
        self.parts: list[str] = []
        self.notes: list[str] = []
        self.boxes: list[Element] = []
        self.hides = self.is_hidden = False

    @property
    def text(self) -> str:
        """The text."""
        return "" if self.is_hidden else "".join(self.parts)


class Inline:
    """Reads what stands in paragraphs."""

    def __init__(self, styles: Styles) -> None:
        """Leave out what `styles` hide."""
        self._styles = styles
        self._actions = self._table()

    def read(self, paragraph: Element) -> Found:
        """Return what is in a paragraph."""
        found = Found()
        self._walk(paragraph, found)
        return found

    def _table(self) -> dict[object, Callable[[Element, Found], None]]:
        actions: dict[Iterable[str], Callable[[Element, Found], None]] = {
            TEXT.tags("s"): _spaces,
            TEXT.tags("tab"): lambda _node, found: found.parts.append("\t"),
            TEXT.tags("line-break"): lambda _node, found: found.parts.append("\n"),
            TEXT.tags("span"): self._span,
            TEXT.tags("note"): self._note,
            TEXT.tags("hidden-text", "hidden-paragraph"): _hidden_field,
            SHAPES: lambda node, found: found.boxes.append(node),
            _SILENT: lambda _node, _found: None,
        }
        return {tag: action for tags, action in actions.items() for tag in tags}

    def _walk(self, node: Element, found: Found) -> None:
        if node.text:
            found.parts.append(_SPACES.sub(" ", node.text))
        for child in node:
            self._actions.get(child.tag, self._walk)(child, found)
            if child.tail:
                found.parts.append(_SPACES.sub(" ", child.tail))

    def _span(self, node: Element, found: Found) -> None:
        if self._styles.of("text", TEXT.get(node, "style-name")).hidden:
            found.hides = found.hides or bool("".join(node.itertext()).strip())
        else:
            self._walk(node, found)

    def _note(self, node: Element, found: Found) -> None:
        for body in node.iterchildren(*TEXT.tags("note-body")):
            lines = (self.read(line).text for line in _paragraphs_in(body))
            found.notes.append("\n".join(lines))


def _spaces(node: Element, found: Found) -> None:
    found.parts.append(" " * whole(TEXT.get(node, "c"), 1, 0, MAX_SPACES))


def _hidden_field(node: Element, found: Found) -> None:
    if TEXT.get(node, "is-hidden") == "true":
        found.hides = True
        found.is_hidden = found.is_hidden or node.tag in TEXT.tags("hidden-paragraph")
    else:
        found.parts.append("".join(node.itertext()))


class Walker:
    """Turns what stands in a text, a cell or a frame into blocks.

    Attributes:
        gathering: where they go.
    """

    def __init__(self, gathering: Gathering, styles: Styles) -> None:
        """Gather with what `styles` say by then."""
        self.gathering = gathering
        self._styles = styles
        self._inline = Inline(styles)
        self._headings = Counter()
        self._lists: dict[str, Counter] = {}
        self._actions = self._table()

    def take(self, elements: Iterable[Element]) -> None:
        """Read paragraphs, lists, tables, sections and frames."""
        for element in elements:
            action = self._actions.get(element.tag)
            if action is not None:
                action(element)

    def plain(self, elements: Iterable[Element]) -> str:
        """Return the text of what is in a title: one line."""
        texts = (self._inline.read(line).text for line in _paragraphs_in(elements))
        return " ".join(" ".join(texts).split())

    def _table(self) -> dict[object, Callable[[Element], None]]:
        actions: dict[Iterable[str], Callable[[Element], None]] = {
            TEXT.tags("p"): self._paragraph,
            TEXT.tags("h"): self._heading,
            TEXT.tags("list"): self._list,
            TEXT.tags("numbered-paragraph"): self._numbered,
            TABLE.tags("table"): self._take_table,
            TEXT.tags("section"): self._section,
            TEXT.tags("index-body", "index-title"): self.take,
            INDEXES: self._index,
            SHAPES: self.take,
        }
        return {tag: action for tags, action in actions.items() for tag in tags}

    def _paragraph(self, paragraph: Element) -> None:
        look = self._styles.of("paragraph", TEXT.get(paragraph, "style-name"))
        found = self._inline.read(paragraph)
        text = found.text
        if look.hidden and text.strip():
            found.hides, text = True, ""
        if look.kind is BlockKind.CODE:
            self.gathering.add_code(text)
        elif text.strip():
            kind = BlockKind.HEADING if look.title else look.kind or BlockKind.PARAGRAPH
            self.gathering.add(kind, text, 1 if look.title else 0)
        self._add_around(found)

    def _heading(self, heading: Element) -> None:
        level = whole(TEXT.get(heading, "outline-level"), 1, 1, LEVELS)
        found = self._inline.read(heading)
        levels = self._styles.levels("")
        sign = self._headings.next(level - 1, levels) if level - 1 in levels else ""
        text = f"{sign} {found.text}" if sign.strip(BULLET) and found.text.strip() else found.text
        self.gathering.add(BlockKind.HEADING, text, level)
        self._add_around(found)

    def _add_around(self, found: Found) -> None:
        if found.hides:
            self.gathering.warn(DocumentWarning.HIDDEN_LEFT_OUT)
        if found.notes:
            self.gathering.add_notes(found.notes)
        self.take(found.boxes)

    def _section(self, section: Element) -> None:
        if TEXT.get(section, "display") == "none":
            self.gathering.warn(DocumentWarning.HIDDEN_LEFT_OUT)
        else:
            self.take(section)

    def _index(self, index: Element) -> None:
        """Read a table of contents: its lines are one list."""
        for line in _paragraphs_in(index.iterchildren(*TEXT.tags("index-body"))):
            self.gathering.add_item(self._inline.read(line).text, "", 0)

    def _numbered(self, element: Element) -> None:
        depth = whole(TEXT.get(element, "level"), 1, 1, LEVELS) - 1
        name = TEXT.get(element, "style-name") or ""
        self._item(element, self._lists.setdefault(name, Counter()), name, depth)

    def _list(self, element: Element, inherited: str = "", depth: int = 0) -> None:
        name = TEXT.get(element, "style-name") or inherited
        goes_on = TEXT.get(element, "continue-numbering") == "true"
        goes_on = goes_on or TEXT.get(element, "continue-list") is not None
        goes_on = goes_on or (depth > 0 and name == inherited)
        counter = self._lists.get(name) if goes_on else None
        if counter is None:
            counter = self._lists[name] = Counter()
        for item in element.iterchildren(*TEXT.tags("list-item", "list-header")):
            start = TEXT.get(item, "start-value")
            if start is not None:
                counter.set(depth, whole(start, 1, 0, 1_000_000))
            self._item(item, counter, name, depth)

    def _item(self, item: Element, counter: Counter, name: str, depth: int) -> None:
        sign: str | None = None
        if item.tag in TEXT.tags("list-header"):
            sign = ""
        for child in item:
            if child.tag in TEXT.tags("list"):
                self._list(child, name, min(depth + 1, LEVELS - 1))
            elif child.tag in TEXT.tags("p"):
                if sign is None:
                    sign = counter.next(depth, self._styles.levels(name))
                found = self._inline.read(child)
                self.gathering.add_item(found.text, sign, depth)
                sign = " " * len(sign)
                self._add_around(found)
            else:
                self.take((child,))

    def _take_table(self, table: Element) -> None:
        rows = list(_rows(table))
        cells = list(_children(rows[0], _CELLS)) if len(rows) == 1 else []
        if len(cells) == 1:  # a frame around text, and no table
            self.take(cells[0])
            return
        around: list[Found] = []
        self.gathering.add_table(self._texts(rows, around))
        for found in around:
            self._add_around(found)

    def _texts(self, rows: Sequence[Element], around: list[Found]) -> list[list[str]]:
        texts: list[list[str]] = []
        for row in rows:
            cells: list[str] = []
            for cell in _children(row, _CELLS):
                text = self._cell(cell, around)
                repeated = TABLE.get(cell, "number-columns-repeated")
                cells.extend([text] * whole(repeated, 1, 1, MAX_REPEATED))
            times = whole(TABLE.get(row, "number-rows-repeated"), 1, 1, MAX_REPEATED)
            texts.extend([cells] * times)
        return texts

    def _cell(self, cell: Element, around: list[Found]) -> str:
        texts: list[str] = []
        for line in _paragraphs_in(cell):
            found = self._inline.read(line)
            if found.notes or found.boxes or found.hides:
                around.append(found)
            texts.append(prose(found.text))
        return " ".join(text for text in texts if text)


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag in _ROWS:
            yield child
        elif child.tag in _AROUND_ROWS:
            yield from _rows(child)


def _children(element: Element, wanted: frozenset[str]) -> Iterator[Element]:
    return (child for child in element if child.tag in wanted)


def _paragraphs_in(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield the paragraphs in lists, inner tables and frames, but none that are in others."""
    for element in elements:
        if element.tag in TEXT.tags("p", "h"):
            yield element
        elif element.tag not in _SILENT:
            yield from _paragraphs_in(element)
