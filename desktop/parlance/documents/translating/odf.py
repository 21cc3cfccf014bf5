"""What ODT, ODP and ODS have in common when they are translated in their own format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import DocumentFormat
from parlance.contract.segments import UnitKind, UnitsNote
from parlance.contract.tagged import without_tags
from parlance.documents.office.markup import Names, whole
from parlance.documents.office.numerals import LEVELS
from parlance.documents.office.odf import CONTENT, INDEXES, open_odf
from parlance.documents.office.odf_styles import DRAWING, OFFICE, PRESENTATION, STYLE, TABLE, TEXT
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.odf_inline import Inline
from parlance.documents.translating.odf_looks import Looks, declare_language
from parlance.documents.translating.odf_names import note_names
from parlance.documents.translating.repacking import repacked
from parlance.documents.translating.sheet_groups import Groups
from parlance.documents.translating.spots import (
    About,
    Place,
    plain_spot,
    units_of,
    write_targets,
)
from parlance.documents.translating.trees import part_bytes, whole_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from lxml.etree import _Element as Element

    from parlance.contract.segments import Unit, UnitGroup
    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import TargetLanguage, Translatable
    from parlance.documents.translating.spots import Placed

_SVG = Names("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")
_STYLES = "styles.xml"
_SIGNATURES = "META-INF/documentsignatures.xml"
_AT_ONCE = 500
_BODY, _LABELS = 0, 1
"""Flows; those of notes, frames, headers and tables that stand apart follow."""
_PARAGRAPHS = frozenset(TEXT.tags("p", "h"))
_HEADINGS = frozenset(TEXT.tags("h"))
_PLAIN = frozenset(_SVG.tags("title", "desc") + PRESENTATION.tags("footer-decl", "header-decl"))
_TABLES = frozenset(TABLE.tags("table"))
_CELLS = frozenset(TABLE.tags("table-cell"))
_ASIDE = frozenset(OFFICE.tags("annotation"))
_DRAWN = DRAWING.tags("")[0]
_PAGES = frozenset(DRAWING.tags("page"))
_LEFT = frozenset(
    TEXT.tags("tracked-changes", "index-body", "sequence-decls", "variable-decls")
    + TABLE.tags("tracked-changes", "cell-content-change", "covered-table-cell")
    + OFFICE.tags("forms", "scripts", "styles", "font-face-decls", "automatic-styles")
    + TEXT.tags("table-of-content-source")
)
_HEADERS = STYLE.tags("header", "header-left", "header-first") + STYLE.tags(
    "footer", "footer-left", "footer-first"
)


def open_package(archive: Archive, found: DocumentFormat) -> Translatable:
    """Return the OpenDocument file in `archive`.

    Raises Refusal (DAMAGED, ENCRYPTED, TOO_LARGE).
    """
    return _Package(archive, found)


class _Package:
    """An OpenDocument file that is translated: a Translatable."""

    def __init__(self, archive: Archive, found: DocumentFormat) -> None:
        self._archive = archive
        self._format = found
        self._title, _ = open_odf(archive)
        self._roots = {CONTENT: whole_tree(archive, CONTENT)}
        if archive.has(_STYLES):
            self._roots[_STYLES] = whole_tree(archive, _STYLES)
        self._about = About(archive, "meta.xml", OFFICE.tags("meta")[0])
        named = self._roots.get(_STYLES)
        self._looks = {name: Looks(root, named) for name, root in self._roots.items()}
        self._groups = Groups()
        self._found: dict[str, list[Placed]] = {}

    @property
    def opened(self) -> UnitsOpened:
        """What the document says of itself."""
        content = self._roots[CONTENT]
        found = {
            UnitsNote.FORMULAS: any(
                TABLE.get(cell, "formula") for cell in content.iter(*TABLE.tags("table-cell"))
            ),
            UnitsNote.CONTENTS_CACHED: next(content.iter(*INDEXES), None) is not None,
            UnitsNote.DIAGRAMS_LEFT: any(
                name.endswith("/content.xml") for name in self._archive.names
            ),
            UnitsNote.DELETIONS_LEFT: next(content.iter(*TEXT.tags("deletion")), None) is not None,
            UnitsNote.SIGNATURE_LOST: self._archive.has(_SIGNATURES),
        }
        return UnitsOpened(
            format=self._format,
            title=self._title,
            language=self._about.language,
            notes=tuple(note for note, holds in found.items() if holds),
        )

    @property
    def groups(self) -> tuple[UnitGroup, ...]:
        """The sheets of a workbook."""
        return self._groups.taken()

    def units(self) -> Iterator[Unit]:
        """Yield the units of the text, then those of headers and footers, then the title."""
        first = 0
        for placed in (*(self._find(name) for name in self._roots), self._about.placed(_LABELS)):
            for unit in units_of(placed, first):
                first = unit.id + 1
                if unit.group:
                    self._groups.add_text(unit.group, unit.text)
                yield unit
        if self._format is DocumentFormat.ODS:
            note_names(self._roots[CONTENT], self._groups)

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the document with translations in place of its units."""
        first = 0
        parts: dict[str, bytes] = {}
        styles = self._roots.get(_STYLES)
        if styles is not None and declare_language(styles, target):
            parts[_STYLES] = b""
        for name, spots in self._found.items():
            for at in range(0, len(spots), _AT_ONCE):
                count, changed = write_targets(spots[at : at + _AT_ONCE], first, targets, target)
                first += count
                if changed:
                    parts[name] = b""
                yield b""  # a sign of life
        write_targets(self._about.placed(_LABELS), first, targets, target)
        self._about.declare(target)
        parts = {name: part_bytes(self._roots[name]) for name in parts}
        yield from repacked(self._archive, parts | self._about.content())

    def _find(self, part: str) -> Iterator[Placed]:
        """Yield the spots of a part, which are remembered to be written."""
        self._found[part] = []
        reading = _Reading(self._looks[part], self._format, self._groups)
        for placed in reading.placed(self._roots[part]):
            self._found[part].append(placed)
            yield placed


class _Reading:
    """Finds what is translated in one part."""

    def __init__(self, looks: Looks, found: DocumentFormat, groups: Groups) -> None:
        self._looks = looks
        self._format = found
        self._groups = groups
        self._flows = _LABELS
        self._slides = 0
        self._section: list[tuple[int, str]] = []
        self._actions = self._table()

    def placed(self, root: Element) -> Iterator[Placed]:
        """Yield the spots in reading order; what stands in a paragraph comes behind it."""
        is_show_styles = self._format is DocumentFormat.ODP and root.tag in OFFICE.tags(
            "document-styles"
        )
        if is_show_styles:  # masters, whose texts are examples
            return
        waiting: list[tuple[Element, Place]] = [(root, Place(flow=_BODY))]
        if root.tag in OFFICE.tags("document-styles"):
            waiting = [
                (header, Place(flow=self._flow()))
                for header in reversed(list(root.iter(*_HEADERS)))
            ]
        while waiting:
            element, place = waiting.pop()
            if element.tag in _LEFT:
                continue
            action = self._actions.get(element.tag)
            inner = place if action is None else action(element, place)
            if inner is None:
                continue
            yield from self._spots(element, inner)
            waiting.extend(
                (child, inner)
                for child in reversed(element)
                if isinstance(child.tag, str)
                and (inner.kind is not UnitKind.CELL or self._is_told(child, element))
            )

    def _table(self) -> dict[object, Callable[[Element, Place], Place | None]]:
        actions: dict[Iterable[str], Callable[[Element, Place], Place | None]] = {
            TEXT.tags("note-body"): self._note,
            OFFICE.tags("annotation"): self._note,
            PRESENTATION.tags("notes"): self._note,
            TEXT.tags("list-item", "list-header"): self._item,
            DRAWING.tags("text-box"): self._box,
            DRAWING.tags("frame"): self._frame,
            _PAGES: self._page,
            _TABLES: self._sheet,
            _CELLS: self._cell,
        }
        return {tag: action for tags, action in actions.items() for tag in tags}

    def _spots(self, element: Element, place: Place) -> Iterator[Placed]:
        if element.tag in _PLAIN:
            spot = plain_spot(element)
            if spot is not None:
                yield self._at(place, kind=UnitKind.LABEL, flow=_LABELS), spot
            return
        if element.tag not in _PARAGRAPHS:
            return
        inline = Inline(element, self._looks)
        if not inline.line.text:
            return
        if element.tag in _HEADINGS:
            place = self._heading(element, inline.line.text, place)
        elif place.flow == _BODY and self._section:
            section = tuple(title for _, title in self._section)
            place = msgspec.structs.replace(place, section=section)
        yield place, inline

    def _heading(self, element: Element, text: str, place: Place) -> Place:
        level = whole(TEXT.get(element, "outline-level"), 1, 1, LEVELS)
        if place.flow != _BODY:
            return self._at(place, kind=UnitKind.HEADING)
        while self._section and self._section[-1][0] >= level:
            self._section.pop()
        section = tuple(title for _, title in self._section)
        self._section.append((level, without_tags(text)))
        return msgspec.structs.replace(place, kind=UnitKind.HEADING, section=section)

    def _note(self, _element: Element, place: Place) -> Place:
        return self._at(place, kind=UnitKind.NOTE, flow=self._flow())

    def _item(self, _element: Element, place: Place) -> Place:
        is_text = place.kind is UnitKind.PARAGRAPH
        return self._at(place, kind=UnitKind.ITEM) if is_text else place

    def _box(self, _element: Element, place: Place) -> Place:
        if self._format is DocumentFormat.ODP or place.kind is UnitKind.NOTE:
            return place
        return self._at(place, kind=UnitKind.PARAGRAPH, flow=self._flow())

    def _frame(self, element: Element, place: Place) -> Place:
        role = PRESENTATION.get(element, "class")
        if role == "title" and place.kind is UnitKind.PARAGRAPH:
            return self._at(place, kind=UnitKind.HEADING)
        return place

    def _page(self, _element: Element, place: Place) -> Place:
        self._slides += 1
        return self._at(place, slide=self._slides)

    def _sheet(self, element: Element, place: Place) -> Place:
        if self._format is not DocumentFormat.ODS or place.group:
            return place
        name = TABLE.get(element, "name") or ""
        self._groups.add_sheet(name, hidden=self._looks.hides_table(element))
        return self._at(place, group=name, flow=self._flow())

    def _cell(self, element: Element, place: Place) -> Place:
        formula = TABLE.get(element, "formula")
        if formula and self._format is DocumentFormat.ODS:
            self._groups.add_formula(place.group, formula)
        return self._at(place, kind=UnitKind.CELL)

    def _is_told(self, child: Element, cell: Element) -> bool:
        """Whether a child of a cell is no number or result of a formula, shown as text."""
        if self._format is not DocumentFormat.ODS or cell.tag not in _CELLS:
            return True
        is_text = OFFICE.get(cell, "value-type") in ("string", None)
        if is_text and not TABLE.get(cell, "formula"):
            return True
        return child.tag in _ASIDE or str(child.tag).startswith(_DRAWN)

    def _flow(self) -> int:
        self._flows += 1
        return self._flows

    @staticmethod
    def _at(place: Place, **changes: object) -> Place:
        return msgspec.structs.replace(place, **changes)
