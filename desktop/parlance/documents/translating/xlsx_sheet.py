"""One sheet of an XLSX: its texts, and what stands beside its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.segments import UnitKind
from parlance.documents.office.markup import ALTERNATE, tree
from parlance.documents.office.pptx import DRAW
from parlance.documents.translating.drawing import Drawn
from parlance.documents.translating.spots import Place, plain_spot
from parlance.documents.translating.trees import whole_tree
from parlance.documents.translating.xlsx_cells import place_of, read_cells
from parlance.documents.translating.xlsx_strings import SHEET, Rich
from parlance.documents.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element as Element

    from parlance.documents.office.packages import Package
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.sheet_groups import Groups
    from parlance.documents.translating.spots import Placed
    from parlance.documents.translating.stretches import Line
    from parlance.documents.translating.xlsx_strings import Strings

Row = tuple[int, int, int]
"""A row, and the first and last column of cells in it; all from 1."""
_FLOWS = 3
"""Of each sheet: its cells, its comments, its shapes."""
_THREADED = "[Threaded comment]"
_FALLBACK = f"{ALTERNATE.partition('}')[0]}}}Fallback"
_FILTERS = SHEET.tags("filter", "customFilter")
_CONTENT = ("comments", "threadedComment", "drawing")


class Sheet:
    """A sheet.

    Attributes:
        part: its name in the archive.
        first, last: numbers of its first cell and of what follows its cells, once it was read.
        shared: unit of each shared string that is translated here.
        kept: shared strings that some cells here have to keep.
        moved: shared strings that are other ones here, once they are translated.
        tables: names of its tables.
        has_formulas: whether it has any, once it was read.
        is_looked_up: whether a filter or a list names texts of it, as far as it was read.
    """

    def __init__(
        self, package: Package, part: str, place: Place, *, fixed: Sequence[Row] = ()
    ) -> None:
        """Read `part`, whose units stand at `place`; the cells of `fixed` stay as they are."""
        self.part = part
        self.first = self.last = 0
        self.shared: dict[int, int] = {}
        self.kept: set[int] = set()
        self.moved: dict[int, int] = {}
        self.tables: list[str] = []
        self.has_formulas = self.is_looked_up = False
        self.place = place
        self._package = package
        self._fixed: dict[int, list[tuple[int, int]]] = {}
        for row, left, right in (*fixed, *self._headers()):
            self._fixed.setdefault(row, []).append((left, right))
        self._inline: dict[int, str] = {}

    def content(self) -> bytes:
        """Return the part as it is."""
        return self._package.archive.read(self.part)

    def lines(self, texts: Strings, groups: Groups, first: int) -> Iterator[Line]:
        """Yield the texts of the cells, each shared one once; they are numbered from `first`."""
        self.first = self.last = first
        finding = _Finding(self, texts, groups)
        for _ in read_cells(self.content(), finding):
            yield from finding.taken()
        self._inline = finding.inlined
        for name in self.tables:
            groups.add_name(name, (self.place.group,))
        if self.is_looked_up:
            groups.add_looked_up(self.place.group)

    def writing(self, targets: Mapping[int, str], language: TargetLanguage) -> Writing:
        """Return what puts translations into cells."""
        return Writing(self, list(self._inline), targets, language)

    def differs(self, texts: Strings, targets: Mapping[int, str]) -> bool:
        """Return whether any of its cells will be another."""
        known = {number: texts[index].line.text for index, number in self.shared.items()}
        return any(
            targets.get(number, text) != text for number, text in (known | self._inline).items()
        )

    def is_fixed(self, reference: str) -> bool:
        """Return whether the text of a cell is its name for formulas."""
        if not self._fixed:
            return False
        row, column = place_of(reference)
        return any(left <= column <= right for left, right in self._fixed.get(row, ()))

    def beside(self) -> Iterator[tuple[str, Element, list[Placed]]]:
        """Yield the parts with comments and shapes, and what is translated in them."""
        relations = list(self._package.relations(self.part).values())
        threaded = any(relation.kind == "threadedComment" for relation in relations)
        for relation in relations:
            if relation.kind not in _CONTENT or not self._package.archive.has(relation.target):
                continue
            try:
                root = whole_tree(self._package.archive, relation.target)
            except Refusal:  # the sheet is not worse for it
                continue
            if relation.kind == "drawing":
                yield relation.target, root, list(self._shapes(root))
            else:
                yield relation.target, root, list(self._comments(root, threaded=threaded))

    def _comments(self, root: Element, *, threaded: bool) -> Iterator[Placed]:
        place = self._aside(UnitKind.NOTE, 1)
        for text in root.iter("{*}text"):
            if text.tag not in SHEET.tags("text"):
                spot = plain_spot(text)
                if spot is not None:
                    yield place, spot
                continue
            rich = Rich(text)
            # For programs that know no threads, the same is said once more.
            if rich.line.text and not (threaded and rich.line.text.startswith(_THREADED)):
                yield place, rich

    def _shapes(self, root: Element) -> Iterator[Placed]:
        place = self._aside(UnitKind.PARAGRAPH, 2)
        for paragraph in root.iter(*DRAW.tags("p")):
            if any(above.tag == _FALLBACK for above in paragraph.iterancestors()):
                continue
            drawn = Drawn(paragraph, _Alone(), ())
            if drawn.line.text:
                yield place, drawn
        label = self._aside(UnitKind.LABEL, 2)
        for about in root.iter("{*}cNvPr"):
            spot = plain_spot(about, "descr")
            if spot is not None:
                yield label, spot

    def _headers(self) -> Iterator[Row]:
        """Yield the header rows of tables.

        They are names of columns for formulas, which tables repeat: in another language both
        would have to change everywhere at once.
        """
        for relation in self._package.relations(self.part).values():
            if relation.kind != "table" or not self._package.archive.has(relation.target):
                continue
            try:
                root = tree(self._package.archive, relation.target)
            except Refusal:
                continue
            names = (root.get(key, "") for key in ("name", "displayName"))
            self.tables.extend(name for name in names if name)
            values = (each.get("val", "") for each in root.iter(*_FILTERS))
            self.is_looked_up |= any(any(map(str.isalpha, value)) for value in values)
            if root.get("headerRowCount") != "0":
                yield from first_row(root.get("ref", ""))

    def _aside(self, kind: UnitKind, flow: int) -> Place:
        return Place(kind=kind, flow=self.place.flow + flow, group=self.place.group)


def flow_of(number: int) -> int:
    """Return the flow of the cells of sheet `number`, from 0."""
    return 1 + number * _FLOWS


class _Alone:
    """Shapes of sheets have nothing above them: a Setting."""

    def inherited(self, paragraph: Element, attribute: str) -> str | None:
        """Return what the shape itself says."""
        body = paragraph.getparent()
        look = None if body is None else DRAW.child(body, "lstStyle", "lvl1pPr")
        return None if look is None else look.get(attribute)


class _Finding:
    """Finds the texts of a sheet: a CellReader."""

    def __init__(self, sheet: Sheet, texts: Strings, groups: Groups) -> None:
        self._lines: list[Line] = []
        self.inlined: dict[int, str] = {}
        self._sheet = sheet
        self._texts = texts
        self._groups = groups

    def taken(self) -> list[Line]:
        """Return the texts found since it was asked last."""
        lines, self._lines = self._lines, []
        return lines

    def is_fixed(self, reference: str) -> bool:
        """Return whether a cell's own string stays as it is."""
        return self._sheet.is_fixed(reference)

    def shared(self, reference: str, index: int) -> int | None:
        """Note a shared string where it is met first."""
        if self._sheet.is_fixed(reference):
            self._sheet.kept.add(index)
        elif index not in self._sheet.shared and index < len(self._texts):
            line = self._texts[index].line
            if line.text:
                self._sheet.shared[index] = self._number(line)
        return None

    def inline(self, element: Element) -> bool:
        """Note a string of a cell's own."""
        line = Rich(element).line
        if line.text:
            self.inlined[self._number(line)] = line.text
        return False

    def formula(self, text: str) -> None:
        """Note what a formula may look for."""
        self._sheet.has_formulas = True
        self._groups.add_formula(self._sheet.place.group, text)

    def looked_up(self) -> None:
        """Note that texts of the sheet are looked for."""
        self._sheet.is_looked_up = True

    def _number(self, line: Line) -> int:
        self._lines.append(line)
        self._groups.add_text(self._sheet.place.group, line.text)
        self._sheet.last += 1
        return self._sheet.last - 1


class Writing:
    """Puts translations into the cells of a sheet: a CellReader.

    Attributes:
        left: units that stay because their translations are too long.
    """

    def __init__(
        self,
        sheet: Sheet,
        inline: list[int],
        targets: Mapping[int, str],
        language: TargetLanguage,
    ) -> None:
        """Write into `sheet`, whose strings outside of the common table are units `inline`."""
        self.left: list[int] = []
        self._sheet = sheet
        self._numbers = iter(inline)
        self._targets = targets
        self._language = language

    def is_fixed(self, reference: str) -> bool:
        """Return whether a cell's own string stays as it is."""
        return self._sheet.is_fixed(reference)

    def shared(self, reference: str, index: int) -> int | None:
        """Return another string for a cell, if it needs one."""
        return None if self._sheet.is_fixed(reference) else self._sheet.moved.get(index)

    def inline(self, element: Element) -> bool:
        """Write the string of a cell's own."""
        rich = Rich(element)
        if not rich.line.text:
            return False
        number = next(self._numbers)
        target = self._targets.get(number)
        if target is None or target == rich.line.text:
            return False
        rich.write(target, self._language)
        if rich.is_left:
            self.left.append(number)
        return not rich.is_left

    def formula(self, text: str) -> None:
        """Leave a formula as it is."""

    def looked_up(self) -> None:
        """Leave filters and lists as they are."""


def first_row(reference: str) -> Iterator[Row]:
    """Yield the first row of "A1:C10"."""
    start, _, end = reference.partition(":")
    row, left = place_of(start)
    _, right = place_of(end or start)
    if row and right:
        yield row, left, right


def pivot_headers(package: Package) -> dict[str, list[Row]]:
    """Return the cells that are names of fields of pivot tables, by the name of their sheet."""
    found: dict[str, list[Row]] = {}
    for relation in package.relations(package.main).values():
        if relation.kind != "pivotCacheDefinition" or not package.archive.has(relation.target):
            continue
        try:
            root = tree(package.archive, relation.target)
        except Refusal:
            continue
        for source in root.iter(*SHEET.tags("worksheetSource")):
            found.setdefault(source.get("sheet", ""), []).extend(first_row(source.get("ref", "")))
    return found
