"""PPTX in its own format: slides in the order of the show, each with its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.contract.segments import UnitKind, UnitsNote
from parlance.contract.tagged import without_tags
from parlance.documents.office.markup import ALTERNATE, Names, local_name, tree
from parlance.documents.office.packages import Package
from parlance.documents.office.pptx import DRAW, LINK, SHOW
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.drawing import Drawn
from parlance.documents.translating.repacking import repacked
from parlance.documents.translating.slide_styles import Inheritance, ShapeSetting, placeholder
from parlance.documents.translating.spots import (
    About,
    Place,
    plain_spot,
    units_of,
    write_targets,
)
from parlance.documents.translating.trees import part_bytes, whole_tree
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml.etree import _Element as Element

    from parlance.contract.segments import Unit, UnitGroup
    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import TargetLanguage, Translatable
    from parlance.documents.translating.spots import Placed

_TITLES = ("title", "ctrTitle")
_FURNITURE = ("sldNum", "dt", "ftr", "hdr")
_LISTS = (None, "body", "obj")
"""Placeholders whose paragraphs have bullets, unless they say otherwise."""
_COMPATIBILITY = Names(ALTERNATE[1:].partition("}")[0])
_DIAGRAMS = ("/charts/", "/diagrams/")
_BODY, _LABELS, _REPEATED = 0, 1, 2
"""Flows; the notes of slides have those that follow."""


def open_pptx(archive: Archive) -> Translatable:
    """Return the presentation in `archive`. Raises Refusal (DAMAGED, TOO_LARGE)."""
    return _Show(archive)


class _Show:
    """A presentation that is translated: a Translatable."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._package = Package(archive, "ppt/presentation.xml")
        self._about = About(archive, self._package.related("", "core-properties"))
        self._inheritance = Inheritance(self._package)
        self._parts: list[tuple[str, int, bool]] = []
        self._damaged: set[str] = set()
        for number, part in enumerate(self._slides(), start=1):
            self._parts.append((part, number, False))
            notes = self._package.related(part, "notesSlide")
            if notes is not None:
                self._parts.append((notes, number, True))
        if not self._parts:
            raise Refusal(Reason.EMPTY)

    @property
    def opened(self) -> UnitsOpened:
        """What the presentation says of itself; of damaged slides once its units were read."""
        drawn = any(sign in f"/{name}" for name in self._archive.names for sign in _DIAGRAMS)
        title, _ = self._package.opening()
        signed = any(name.startswith("_xmlsignatures/") for name in self._archive.names)
        notes = ((UnitsNote.DIAGRAMS_LEFT, drawn), (UnitsNote.SIGNATURE_LOST, signed))
        return UnitsOpened(
            format=DocumentFormat.PPTX,
            title=title,
            language=self._about.language,
            notes=tuple(note for note, holds in notes if holds),
            warnings=(DocumentWarning.PARTS_UNREADABLE,) if self._damaged else (),
        )

    @property
    def groups(self) -> tuple[UnitGroup, ...]:
        """None: slides are not left out."""
        return ()

    def units(self) -> Iterator[Unit]:
        """Yield the units of all slides with their notes, then the title of the whole."""
        first = 0
        for _, placed in self._read():
            for unit in units_of(placed, first):
                first = unit.id + 1
                yield unit
        yield from units_of(self._about.placed(_LABELS), first)

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the presentation with translations in place of its units."""
        first = 0
        parts: dict[str, bytes] = {}
        for name, placed in self._read():
            spots = list(placed)
            count, changed = write_targets(spots, first, targets, target)
            first += count
            if changed:
                parts[name] = part_bytes(self._root)
            yield b""  # a sign of life
        write_targets(self._about.placed(_LABELS), first, targets, target)
        self._about.declare(target)
        yield from repacked(self._archive, parts | self._about.content())

    def _slides(self) -> list[str]:
        """Return the parts of the slides in their order, each once."""
        listing = SHOW.child(tree(self._archive, self._package.main), "sldIdLst")
        relations = self._package.relations(self._package.main)
        parts: dict[str, None] = {}
        for entry in () if listing is None else listing.iterchildren(*SHOW.tags("sldId")):
            relation = relations.get(LINK.get(entry, "id") or "")
            if relation is not None and self._archive.has(relation.target):
                parts[relation.target] = None
        return list(parts)

    def _read(self) -> Iterator[tuple[str, Iterator[Placed]]]:
        """Yield each part with what is translated in it; one is held at a time."""
        known: set[str] = set()
        for name, number, notes in self._parts:
            if name in known or name in self._damaged:
                continue
            known.add(name)
            try:
                self._root = whole_tree(self._archive, name)
            except Refusal:
                self._damaged.add(name)
                continue
            yield name, _Slide(self._root, name, number, self._inheritance).placed(notes=notes)


class _Slide:
    """The shapes of one slide, or of its notes."""

    def __init__(self, root: Element, part: str, number: int, inheritance: Inheritance) -> None:
        self._root = root
        self._number = number
        self._style = inheritance.of(part)
        self._copies: dict[Element, list[Element]] = {}
        self._section: tuple[str, ...] = ()

    def placed(self, *, notes: bool) -> Iterator[Placed]:
        """Yield the spots of a slide, its title first, or of its notes."""
        drawing = SHOW.child(self._root, "cSld", "spTree")
        shapes = [] if drawing is None else list(self._shapes(drawing))
        if notes:
            # Some programs write what is said in a box that has no place.
            said = (each for each in shapes if placeholder(each) is None or _place(each) == "body")
            for shape in said:
                yield from self._text(shape, UnitKind.NOTE, _REPEATED + self._number)
            return
        for shape in (shape for shape in shapes if _place(shape) in _TITLES):
            for place, spot in self._text(shape, UnitKind.HEADING, _BODY):
                yield place, spot
                self._section = (without_tags(spot.line.text),)
        for shape in (shape for shape in shapes if _place(shape) not in _TITLES):
            yield from self._shape(shape)
        yield from self._labels()

    def _shapes(self, group: Iterable[Element]) -> Iterator[Element]:
        """Yield shapes and frames, those of inner groups too."""
        for shape in group:
            if shape.tag == ALTERNATE:
                yield from self._alternate(shape)
            elif shape.tag in SHOW.tags("grpSp"):
                yield from self._shapes(shape)
            elif shape.tag in SHOW.tags("sp", "graphicFrame", "cxnSp"):
                yield shape

    def _alternate(self, alternate: Element) -> Iterator[Element]:
        """Yield the shapes of the first form; remember what says the same in the last one."""
        chosen = _COMPATIBILITY.child(alternate, "Choice")
        other = _COMPATIBILITY.child(alternate, "Fallback")
        if chosen is None:
            return
        paragraphs = list(chosen.iter(*DRAW.tags("p")))
        copies = [] if other is None else list(other.iter(*DRAW.tags("p")))
        if len(copies) == len(paragraphs):
            for paragraph, copied in zip(paragraphs, copies, strict=True):
                self._copies[paragraph] = [copied]
        yield from self._shapes(chosen)

    def _shape(self, shape: Element) -> Iterator[Placed]:
        if shape.tag in SHOW.tags("graphicFrame"):
            for cell in shape.iter(*DRAW.tags("tc")):
                yield from self._text(cell, UnitKind.CELL, _BODY)
            return
        place = _place(shape)
        if place in _FURNITURE:
            yield from self._text(shape, UnitKind.PARAGRAPH, _REPEATED)
            return
        is_list = placeholder(shape) is not None and place in _LISTS
        yield from self._text(shape, UnitKind.ITEM if is_list else UnitKind.PARAGRAPH, _BODY)

    def _text(self, holder: Element, kind: UnitKind, flow: int) -> Iterator[Placed]:
        setting = ShapeSetting(self._style, holder)
        for body in holder.iterchildren(*SHOW.tags("txBody"), *DRAW.tags("txBody")):
            for paragraph in body.iterchildren(*DRAW.tags("p")):
                drawn = Drawn(paragraph, setting, self._copies.get(paragraph, ()))
                if drawn.line.text:
                    known = _kind(paragraph, kind)
                    yield (
                        Place(kind=known, flow=flow, slide=self._number, section=self._section),
                        drawn,
                    )

    def _labels(self) -> Iterator[Placed]:
        """Yield what is said for those who do not see a picture."""
        for about in self._root.iter(*SHOW.tags("cNvPr")):
            spot = plain_spot(about, "descr")
            if spot is not None:
                place = Place(kind=UnitKind.LABEL, flow=_LABELS, slide=self._number)
                yield place, spot


def _place(shape: Element) -> str | None:
    found = placeholder(shape)
    return None if found is None else found.get("type")


def _kind(paragraph: Element, kind: UnitKind) -> UnitKind:
    """Return what a paragraph is that says of itself whether it has a bullet."""
    look = DRAW.child(paragraph, "pPr")
    if look is None or kind not in (UnitKind.ITEM, UnitKind.PARAGRAPH):
        return kind
    signs = {local_name(child) for child in look}
    if "buNone" in signs:
        return UnitKind.PARAGRAPH
    return UnitKind.ITEM if signs & {"buChar", "buAutoNum", "buBlip"} else kind
