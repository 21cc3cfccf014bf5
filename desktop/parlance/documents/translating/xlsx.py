"""XLSX in its own format: texts of cells sheet by sheet, comments, texts of shapes.

Formulas, numbers, names of sheets and of columns of tables stay as they are: others refer to
them.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.contract.translation import UnitKind, UnitsNote
from parlance.documents.office.markup import tree
from parlance.documents.office.packages import Package
from parlance.documents.office.pptx import LINK
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.repacking import repacked
from parlance.documents.translating.sheet_groups import Groups
from parlance.documents.translating.spots import About, Place, units_of, write_targets
from parlance.documents.translating.trees import part_bytes, whole_tree
from parlance.documents.translating.xlsx_cells import edited, read_cells, turned
from parlance.documents.translating.xlsx_sheet import Sheet, flow_of, pivot_headers
from parlance.documents.translating.xlsx_strings import SHEET, Rich

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element as Element

    from parlance.contract.translation import Unit, UnitGroup
    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import TargetLanguage, Translatable
    from parlance.documents.translating.stretches import Line

MAX_SHEETS = 1000
_LABELS = 0
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
_DIAGRAMS = ("/charts/", "/diagrams/")


def open_xlsx(archive: Archive) -> Translatable:
    """Return the workbook in `archive`. Raises Refusal (DAMAGED, TOO_LARGE)."""
    return _Workbook(archive)


class _Workbook:
    """A workbook that is translated: a Translatable."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._package = Package(archive, "xl/workbook.xml")
        self._about = About(archive, self._package.related("", "core-properties"))
        self._groups = Groups()
        self._shared = self._package.related(self._package.main, "sharedStrings")
        self._strings = None if self._shared is None else whole_tree(archive, self._shared)
        items = () if self._strings is None else self._strings.iterchildren(*SHEET.tags("si"))
        self._texts = [Rich(item) for item in items]
        self._sheets = list(self._listed())
        self._count = 0

    @property
    def opened(self) -> UnitsOpened:
        """What the workbook says of itself."""
        names = self._archive.names
        found = {
            UnitsNote.FORMULAS: any(_FORMULA.search(sheet.content()) for sheet in self._sheets),
            UnitsNote.DIAGRAMS_LEFT: any(sign in f"/{n}" for n in names for sign in _DIAGRAMS),
            UnitsNote.SIGNATURE_LOST: any(name.startswith("_xmlsignatures/") for name in names),
        }
        return UnitsOpened(
            format=DocumentFormat.XLSX,
            title=self._package.opening()[0],
            language=self._about.language,
            notes=tuple(note for note, holds in found.items() if holds),
        )

    @property
    def groups(self) -> tuple[UnitGroup, ...]:
        """The sheets that have texts."""
        return self._groups.taken()

    def units(self) -> Iterator[Unit]:
        """Yield the units of each sheet: its cells, its comments, its shapes; then the title."""
        first = 0
        for sheet in self._sheets:
            lines = sheet.lines(self._texts, self._groups, first)
            yield from units_of(((sheet.place, Shown(line)) for line in lines), first)
            first += len(lines)
            for _, _, placed in sheet.beside():
                for unit in units_of(placed, first):
                    self._groups.add_text(unit.group, unit.text)
                    yield unit
                first += len(placed)
        self._count = first
        yield from units_of(self._about.placed(_LABELS), first)

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the workbook with translations in place of its units."""
        changed = {sheet.part for sheet in self._sheets if sheet.differs(self._texts, targets)}
        parts = self._with_strings(targets, target)
        for sheet in self._sheets:
            if sheet.part in changed:
                parts |= _written(sheet, targets, target)
            first = sheet.last
            for name, root, placed in sheet.beside():
                count, differs = write_targets(placed, first, targets, target)
                first += count
                if differs:
                    parts[name] = part_bytes(root)
        write_targets(self._about.placed(_LABELS), self._count, targets, target)
        self._about.declare(target)
        yield from repacked(self._archive, parts | self._about.content())

    def _listed(self) -> Iterator[Sheet]:
        """Yield the sheets that have cells, in their order."""
        root = tree(self._archive, self._package.main)
        relations = self._package.relations(self._package.main)
        fixed = pivot_headers(self._package)
        known: set[str] = set()
        listing = SHEET.child(root, "sheets")
        entries = () if listing is None else listing.iterchildren(*SHEET.tags("sheet"))
        for number, entry in enumerate(entries):
            relation = relations.get(LINK.get(entry, "id") or "")
            if relation is None or relation.kind != "worksheet" or relation.target in known:
                continue
            if number >= MAX_SHEETS or not self._archive.has(relation.target):
                continue
            known.add(relation.target)
            name = entry.get("name", "")
            self._groups.add_sheet(name, hidden=entry.get("state", "visible") != "visible")
            place = Place(kind=UnitKind.CELL, flow=flow_of(number), group=name)
            yield Sheet(self._package, relation.target, place, fixed=fixed.get(name, ()))

    def _with_strings(
        self, targets: Mapping[int, str], language: TargetLanguage
    ) -> dict[str, bytes]:
        """Write the common table of strings.

        What is translated in one way wherever it stands is written in its place; else there
        is a new string for each way, to which the cells of that sheet are led.
        """
        if self._strings is None or self._shared is None:
            return {}
        kept = {index for sheet in self._sheets for index in sheet.kept}
        changed = False
        for index, ways in self._ways(targets).items():
            others = [target for target in ways if target is not None]
            stays = None in ways or index in kept
            for target in others if stays else others[1:]:
                added = self._add(self._strings, index, target, language)
                for sheet in ways[target]:
                    sheet.moved[index] = added
            if not stays:
                self._texts[index].write(others[0], language)
            changed = changed or bool(others)
        if not changed:
            return {}
        if self._strings.get("uniqueCount") is not None:
            self._strings.set("uniqueCount", str(len(self._texts)))
        return {self._shared: part_bytes(self._strings)}

    def _ways(self, targets: Mapping[int, str]) -> dict[int, dict[str | None, list[Sheet]]]:
        """Return for each string its translations with their sheets; None stays as it is."""
        ways: dict[int, dict[str | None, list[Sheet]]] = {}
        for sheet in self._sheets:
            for index, number in sheet.shared.items():
                target = targets.get(number)
                if target == self._texts[index].line.text:
                    target = None
                ways.setdefault(index, {}).setdefault(target, []).append(sheet)
        return ways

    def _add(self, strings: Element, index: int, target: str, language: TargetLanguage) -> int:
        element = copy.deepcopy(self._texts[index].element)
        strings.append(element)
        added = Rich(element)
        added.write(target, language)
        self._texts.append(added)
        return len(self._texts) - 1


class Shown:
    """A spot that is only looked at: the cells of a large sheet are written in passing."""

    def __init__(self, line: Line) -> None:
        """Show `line`."""
        self.line = line

    def write(self, target: str, language: TargetLanguage) -> None:
        """Do nothing."""


def _written(sheet: Sheet, targets: Mapping[int, str], target: TargetLanguage) -> dict[str, bytes]:
    content = sheet.content()
    edits = read_cells(content, sheet.writing(targets, target))
    edits = turned(content, edits, right_to_left=target.right_to_left)
    return {sheet.part: edited(content, edits)} if edits else {}
