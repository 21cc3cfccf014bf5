"""PPTX: slides in the order of the presentation, each a part of its own.

Runs in the reader's process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind, DocumentFormat, DocumentWarning
from parlance.documents.office.gathering import BULLET, Gathering
from parlance.documents.office.markup import (
    ALTERNATE,
    Names,
    branch,
    local_name,
    prose,
    tree,
    whole,
)
from parlance.documents.office.numerals import numeral
from parlance.documents.office.packages import Package
from parlance.documents.wire import Opened, Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from parlance.documents.archive import Archive
    from parlance.documents.office.packages import Relation
    from parlance.documents.wire import Blocks, Warned

MAX_DEPTH = 8
"""Levels of a list on a slide."""

SHOW = Names(
    "http://schemas.openxmlformats.org/presentationml/2006/main",
    "http://purl.oclc.org/ooxml/presentationml/main",
)
DRAW = Names(
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://purl.oclc.org/ooxml/drawingml/main",
)
CHART = Names(
    "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "http://purl.oclc.org/ooxml/drawingml/chart",
)
LINK = Names(
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
_TITLES = ("title", "ctrTitle")
_FURNITURE = ("sldNum", "dt", "ftr", "hdr", "sldImg")
_LISTS = (None, "body", "obj")
"""Placeholders whose paragraphs have bullets, unless they say otherwise."""
_FORMS = {"alphaLc": "a", "alphaUc": "A", "romanLc": "i", "romanUc": "I"}
_TEXT_SIGNS = DRAW.tags("r", "br", "fld")


def read_pptx(archive: Archive) -> Iterator[Opened | Blocks | Warned]:
    """Yield what the presentation says of itself, then its slides.

    Slides that are hidden or damaged are left out with a warning. Raises Refusal (DAMAGED,
    TOO_LARGE).
    """
    package = Package(archive, "ppt/presentation.xml")
    slides = _slides(package)
    title, facts = package.opening()
    yield Opened(format=DocumentFormat.PPTX, pages=len(slides), title=title, facts=facts)
    gathering = Gathering()
    known = set(slides)
    for number, part in enumerate(slides, start=1):
        gathering.begin_slide(number)
        try:
            _Slide(package, part, gathering, known).read()
        except Refusal:
            gathering.warn(DocumentWarning.PARTS_UNREADABLE)
        yield from gathering.parts(ends=True)


def _slides(package: Package) -> list[str]:
    """Return the parts of the slides in their order, each once."""
    root = tree(package.archive, package.main)
    relations = package.relations(package.main)
    listing = SHOW.child(root, "sldIdLst")
    if listing is None:
        raise Refusal(Reason.DAMAGED)
    parts: dict[str, None] = {}
    for entry in listing.iterchildren(*SHOW.tags("sldId")):
        relation = relations.get(LINK.get(entry, "id") or "")
        parts[relation.target if relation is not None else ""] = None
    return list(parts)


class _Slide:
    """One slide with what is said to it."""

    def __init__(self, package: Package, part: str, gathering: Gathering, known: set[str]) -> None:
        """Read `part`; those in `known` were read, and are not read again."""
        self._package = package
        self._known = known
        self._part = part
        self._gathering = gathering
        self._relations: dict[str, Relation] = {}

    def read(self) -> None:
        """Gather the slide's blocks: its title, what is on it, its notes. Raises Refusal."""
        root = tree(self._package.archive, self._part)
        if root.get("show") in ("0", "false"):
            self._gathering.warn(DocumentWarning.HIDDEN_LEFT_OUT)
            return
        try:
            self._relations = self._package.relations(self._part)
        except Refusal:
            self._gathering.warn(DocumentWarning.PARTS_UNREADABLE)
        shapes = list(self._shapes(root))
        for shape in shapes:
            if _place(shape) in _TITLES:
                text = " ".join(text for _, text in _paragraphs(shape))
                self._gathering.add(BlockKind.HEADING, text.replace("\n", " "), 1)
        for shape in shapes:
            if _place(shape) not in _TITLES:
                self._shape(shape)
        self._notes()

    def _shapes(self, root: Element) -> Iterator[Element]:
        drawing = SHOW.child(root, "cSld", "spTree")
        if drawing is None:
            self._gathering.warn(DocumentWarning.PARTS_UNREADABLE)
        else:
            yield from self._in_group(drawing)

    def _in_group(self, group: Iterable[Element]) -> Iterator[Element]:
        """Yield shapes and frames, those of inner groups too."""
        for shape in group:
            name = local_name(shape)
            if shape.tag == ALTERNATE:
                chosen = branch(shape)
                yield from () if chosen is None else self._in_group(chosen)
            elif name not in ("sp", "grpSp", "graphicFrame", "cxnSp"):
                continue
            elif _is_hidden(shape):
                self._gathering.warn(DocumentWarning.HIDDEN_LEFT_OUT)
            elif name == "grpSp":
                yield from self._in_group(shape)
            else:
                yield shape

    def _shape(self, shape: Element) -> None:
        if local_name(shape) == "graphicFrame":
            self._frame(shape)
            return
        place = _place(shape)
        if place in _FURNITURE:
            return
        paragraphs = list(_paragraphs(shape))
        # A single paragraph is no list, whatever its placeholder would make of it.
        lists = _is_placeholder(shape) and place in _LISTS and len(paragraphs) > 1
        counts: dict[int, int] = {}
        for paragraph, text in paragraphs:
            depth, sign = _bullet(paragraph, counts, by_default=lists)
            if sign:
                self._gathering.add_item(text, sign, depth)
            else:
                self._gathering.add(BlockKind.PARAGRAPH, text)

    def _frame(self, frame: Element) -> None:
        table = next(frame.iter(*DRAW.tags("tbl")), None)
        if table is not None:
            rows = table.iterchildren(*DRAW.tags("tr"))
            self._gathering.add_table([_cells(row) for row in rows])
        for chart in frame.iter(*CHART.tags("chart")):
            self._chart(LINK.get(chart, "id") or "")

    def _chart(self, name: str) -> None:
        relation = self._relations.get(name)
        root = None if relation is None else self._beside(relation.target)
        title = None if root is None else CHART.child(root, "chart", "title")
        if title is not None:
            letters = (text.text or "" for text in title.iter(*DRAW.tags("t")))
            self._gathering.add(BlockKind.CAPTION, "".join(letters))

    def _notes(self) -> None:
        kinds = {relation.kind: relation.target for relation in self._relations.values()}
        root = self._beside(kinds["notesSlide"]) if "notesSlide" in kinds else None
        for shape in () if root is None else self._shapes(root):
            if _place(shape) == "body":
                lines = (text for _, text in _paragraphs(shape))
                self._gathering.add(BlockKind.NOTE, "\n".join(line for line in lines if line))

    def _beside(self, part: str) -> Element | None:
        """Return another part, once for all slides; nothing if it is damaged."""
        if part in self._known:
            return None
        self._known.add(part)
        try:
            return tree(self._package.archive, part)
        except Refusal:
            self._gathering.warn(DocumentWarning.PARTS_UNREADABLE)
            return None


def _is_hidden(shape: Element) -> bool:
    about = next(iter(shape), None)
    look = None if about is None else SHOW.child(about, "cNvPr")
    return look is not None and look.get("hidden") in ("1", "true")


def _placeholder(shape: Element) -> Element | None:
    about = next(iter(shape), None)
    return None if about is None else SHOW.child(about, "nvPr", "ph")


def _is_placeholder(shape: Element) -> bool:
    return _placeholder(shape) is not None


def _place(shape: Element) -> str | None:
    """Return the type of the placeholder that a shape fills, None for none and for any."""
    place = _placeholder(shape)
    return None if place is None else place.get("type")


def _paragraphs(shape: Element) -> Iterator[tuple[Element, str]]:
    """Yield the paragraphs of a shape or cell that have text, each with it."""
    for body in (*shape.iterchildren(*SHOW.tags("txBody"), *DRAW.tags("txBody")),):
        for paragraph in body.iterchildren(*DRAW.tags("p")):
            text = prose("".join(_texts(paragraph)))
            if text:
                yield paragraph, text


def _texts(paragraph: Element) -> Iterator[str]:
    for child in paragraph:
        if child.tag in _TEXT_SIGNS:
            name = local_name(child)
            text = DRAW.child(child, "t")
            if name == "br":
                yield "\n"
            elif text is not None and child.get("type") != "slidenum":
                yield text.text or ""
        elif child.tag == ALTERNATE:
            yield from _formula(child)


def _formula(alternate: Element) -> Iterator[str]:
    """Yield the letters of a formula, of which the substitute is a picture."""
    chosen = branch(alternate)
    for child in () if chosen is None else chosen.iter("{*}t"):
        yield child.text or ""


def _bullet(paragraph: Element, counts: dict[int, int], *, by_default: bool) -> tuple[int, str]:
    """Return how deep a paragraph is and what stands before it; empty if it is no item."""
    look = DRAW.child(paragraph, "pPr")
    if look is None:
        return 0, BULLET if by_default else ""
    depth = whole(look.get("lvl"), 0, 0, MAX_DEPTH)
    for deeper in [level for level in counts if level > depth]:
        del counts[deeper]
    if DRAW.child(look, "buNone") is not None:
        return depth, ""
    numbered = DRAW.child(look, "buAutoNum")
    if numbered is not None:
        first = whole(numbered.get("startAt"), 1, 1, 32_767)
        counts[depth] = counts.get(depth, first - 1) + 1
        form = _FORMS.get((numbered.get("type") or "")[:7], "1")
        return depth, f"{numeral(counts[depth], form)}."
    has_sign = any(DRAW.child(look, name) is not None for name in ("buChar", "buBlip"))
    return depth, BULLET if by_default or has_sign else ""


def _cells(row: Element) -> list[str]:
    """Return the texts of a row; what is merged into another cell is empty."""
    return [
        ""
        if cell.get("hMerge") in ("1", "true") or cell.get("vMerge") in ("1", "true")
        else " ".join(text for _, text in _paragraphs(cell))
        for cell in row.iterchildren(*DRAW.tags("tc"))
    ]
