"""XLSX in its own format: texts of cells sheet by sheet, comments, texts of shapes.

Formulas, numbers, names of sheets and of columns of tables stay as they are: others refer to
them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from parlance.contract.document import DocumentFormat
from parlance.contract.segments import UnitKind, UnitsNote
from parlance.documents.office.markup import tree
from parlance.documents.office.packages import Package
from parlance.documents.office.pptx import LINK
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.repacking import repacked
from parlance.documents.translating.sheet_groups import Groups, sheets_in
from parlance.documents.translating.spots import About, Place, units_of, write_targets
from parlance.documents.translating.trees import part_bytes, whole_tree
from parlance.documents.translating.xlsx_cells import edited, read_cells, turned
from parlance.documents.translating.xlsx_sheet import Sheet, flow_of, pivot_headers
from parlance.documents.translating.xlsx_strings import SHEET, Rich, Strings

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

    from parlance.contract.segments import Unit, UnitGroup
    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import TargetLanguage, Translatable
    from parlance.documents.translating.spots import Placed
    from parlance.documents.translating.stretches import Line
    from parlance.documents.translating.xlsx_cells import Edit
    from parlance.documents.translating.xlsx_sheet import Writing

MAX_SHEETS = 1000
_SIZE_TO_END = (
    "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing "
    "fileRecoveryPr webPublishObjects extLst"
)
"""What the format wants behind how formulas are worked out."""
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
        self._texts = Strings(None if self._shared is None else whole_tree(archive, self._shared))
        self._sheets = list(self._listed())
        self._count = 0
        self._left: list[int] = []

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

    @property
    def unwritten(self) -> tuple[int, ...]:
        """Units whose translations are too long for a cell."""
        return tuple(sorted(self._left))

    def units(self) -> Iterator[Unit]:
        """Yield the units of each sheet: its cells, its comments, its shapes; then the title."""
        first = 0
        for sheet in self._sheets:
            lines = sheet.lines(self._texts, self._groups, first)
            yield from units_of(((sheet.place, Shown(line)) for line in lines), first)
            first = sheet.last
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
        parts = yield from self._with_strings(targets, target)
        if changed and any(sheet.has_formulas for sheet in self._sheets):
            parts |= recalculated(self._archive, self._package.main)
        for sheet in self._sheets:
            if sheet.part in changed:
                writing = sheet.writing(targets, target)
                parts |= yield from _written(sheet, writing, target)
                self._left += writing.left
            first = sheet.last
            for name, root, placed in sheet.beside():
                count, differs = write_targets(placed, first, targets, target)
                self._left += _left(placed, first)
                first += count
                if differs:
                    parts[name] = part_bytes(root)
                yield b""
        write_targets(self._about.placed(_LABELS), self._count, targets, target)
        self._about.declare(target)
        yield from repacked(self._archive, parts | self._about.content())

    def _listed(self) -> Iterator[Sheet]:
        """Yield the sheets that have cells, in their order."""
        root = tree(self._archive, self._package.main)
        for named in root.iter(*SHEET.tags("definedName")):
            self._groups.add_name(named.get("name", ""), sheets_in(named.text or ""))
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
    ) -> Generator[bytes, None, dict[str, bytes]]:
        """Write the common table of strings; signs of life are yielded.

        What is translated in one way wherever it stands is written in its place; else there
        is a new string for each way, to which the cells of that sheet are led.
        """
        if self._shared is None:
            return {}
        kept = {index for sheet in self._sheets for index in sheet.kept}
        changed = False
        for index, ways in self._ways(targets).items():
            others = [target for target in ways if target is not None]
            stays = None in ways or index in kept
            for target in others if stays else others[1:]:
                added = self._texts.add(index, target, language)
                self._note_left(added, index, ways[target])
                for sheet in ways[target]:
                    sheet.moved[index] = added
            if not stays:
                self._texts[index].write(others[0], language)
                self._note_left(index, index, ways[others[0]])
            changed = changed or bool(others)
            yield b""
        return {self._shared: self._texts.content()} if changed else {}

    def _note_left(self, written: int, index: int, sheets: list[Sheet]) -> None:
        if self._texts[written].is_left:
            self._left += (sheet.shared[index] for sheet in sheets)

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


class Shown:
    """A spot that is only looked at: the cells of a large sheet are written in passing."""

    def __init__(self, line: Line) -> None:
        """Show `line`."""
        self.line = line

    def write(self, target: str, language: TargetLanguage) -> None:
        """Do nothing."""


def recalculated(archive: Archive, part: str) -> dict[str, bytes]:
    """Return the main part of a workbook that asks for formulas to be worked out again.

    What they gave before stands beside them, and is shown until then.
    """
    root = whole_tree(archive, part)
    wish = SHEET.child(root, "calcPr")
    if wish is None:
        wish = root.makeelement(f"{{{etree.QName(root).namespace}}}calcPr")
        behind = root.iterchildren(*SHEET.tags(*_SIZE_TO_END.split()))
        following = next(behind, None)
        if following is None:
            root.append(wish)
        else:
            following.addprevious(wish)
    wish.set("fullCalcOnLoad", "1")
    return {part: part_bytes(root)}


def _left(placed: list[Placed], first: int) -> Iterator[int]:
    for number, (_, spot) in enumerate(placed, start=first):
        if isinstance(spot, Rich) and spot.is_left:
            yield number


def _written(
    sheet: Sheet, writing: Writing, target: TargetLanguage
) -> Generator[bytes, None, dict[str, bytes]]:
    content = sheet.content()
    edits: list[Edit] = []
    for found in read_cells(content, writing):
        edits += found
        yield b""
    edits = turned(content, edits, right_to_left=target.right_to_left)
    return {sheet.part: edited(content, edits)} if edits else {}
