"""DOCX, translated in its own format: its paragraphs are units, all else stays."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import msgspec
from lxml.etree import _Element as Element

from parlance.contract.document import BlockKind, DocumentFormat, DocumentWarning
from parlance.contract.segments import Unit, UnitKind, UnitsNote
from parlance.contract.tagged import without_tags
from parlance.documents.office.docx_styles import BODY_LEVEL, Styles, direct_look
from parlance.documents.office.docx_text import WORD
from parlance.documents.office.packages import Package
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.docx_contexts import Contexts
from parlance.documents.translating.docx_fields import Fields
from parlance.documents.translating.docx_looks import Turning, declare_language, turns
from parlance.documents.translating.docx_pieces import read_pieces
from parlance.documents.translating.docx_settings import refresh_fields
from parlance.documents.translating.docx_surroundings import Surroundings
from parlance.documents.translating.docx_units import planned
from parlance.documents.translating.docx_writing import write
from parlance.documents.translating.repacking import repacked
from parlance.documents.translating.spots import About, Place, plain_spot, units_of
from parlance.documents.translating.trees import part_bytes, whole_tree
from parlance.documents.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from parlance.contract.segments import UnitGroup
    from parlance.documents.archive import Archive
    from parlance.documents.office.docx_styles import Look
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.docx_contexts import Context
    from parlance.documents.translating.docx_units import Plan
    from parlance.documents.translating.spots import Placed, Spot

MAX_SECTION_LETTERS = 200

_PARAGRAPH = WORD.tags("p")
_DELETED = WORD.tags("delText", "moveFrom")
_DELETIONS = WORD.tags("del", "moveFrom")
_PICTURES = (
    "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr",
    "{http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing}docPr",
)
_KINDS = ("header", "footer", "footnotes", "endnotes", "comments")
"""Parts with text besides the body, by what leads to them."""


def open_docx(archive: Archive) -> DocxUnits:
    """Return a DOCX to be translated. Raises Refusal (DAMAGED, TOO_LARGE)."""
    return DocxUnits(archive)


class _Part(msgspec.Struct):
    """A part with text."""

    name: str
    root: Element
    fields: Fields
    is_body: bool


class DocxUnits:
    """A DOCX that is open; see codec.py."""

    def __init__(self, archive: Archive) -> None:
        """Read its parts. Raises Refusal."""
        self._archive = archive
        self._package = Package(archive, "word/document.xml")
        self._warnings: set[DocumentWarning] = set()
        self._parts = list(self._with_text())
        styles = self._side_part("styles")
        self._styles_root = styles
        self._styles = Styles(styles)
        self._about = About(archive, self._package.related("", "core-properties"))
        self._title, _ = self._package.opening()
        self._plans: dict[int, list[tuple[_Part, Plan]]] = {}
        self._labels: dict[int, tuple[_Part | None, Spot]] = {}

    @property
    def opened(self) -> UnitsOpened:
        """What the document says of itself."""
        return UnitsOpened(
            format=DocumentFormat.DOCX,
            title=self._title,
            language=self._about.language or _language_of(self._styles_root),
            notes=tuple(self._notes()),
            warnings=tuple(sorted(self._warnings)),
        )

    @property
    def groups(self) -> tuple[UnitGroup, ...]:
        """No part of it is left out."""
        return ()

    def units(self) -> Iterator[Unit]:
        """Yield the paragraphs that have letters and what pictures say, by part, and the title."""
        numbers, flows = count(), count()
        for part in self._parts:
            yield from _Walk(part, self._styles, self._plans, numbers).units(flows)
            yield from self._named(_pictures(part, flows), part, numbers)
        if self._title:
            yield from self._named(self._about.placed(next(flows)), None, numbers)

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the document with its translations, in pieces."""
        parts: dict[str, bytes] = {}
        changed: dict[str, _Part] = {}
        for part in self._written(targets, target):
            if part is not None:
                changed[part.name] = part
            yield b""  # a sign of life: documents may be long
        for part in changed.values():
            if part.is_body:
                Surroundings(target).turn_sections(part.root)
            parts[part.name] = part_bytes(part.root)
            yield b""
        if targets:
            parts.update(self._declared(target))
        fields = [part.fields for part in self._parts]
        if changed and any(each.has_contents or each.repeats for each in fields):
            parts.update(refresh_fields(self._package))
        yield from repacked(self._archive, parts)

    def _written(
        self, targets: Mapping[int, str], target: TargetLanguage
    ) -> Iterator[_Part | None]:
        """Put the translations in their places; yield, again and again, which part changed."""
        turning = Turning(
            target,
            styled=self._styles_root is not None and turns(self._styles_root),
            turned=any(turns(part.root) for part in self._parts),
        )
        surroundings = Surroundings(target)
        for number, text in targets.items():
            for part, plan in self._plans.get(number, ()):
                if text != plan.text:
                    write(plan, text, turning)
                    surroundings.follow(plan.paragraph)
                    yield part
            if number in self._labels:
                home, spot = self._labels[number]
                if text != spot.line.text:
                    spot.write(text, target)
                    yield home
            yield None

    def _named(
        self, placed: Iterable[Placed], part: _Part | None, numbers: Iterator[int]
    ) -> Iterator[Unit]:
        """Yield the units of texts that are no paragraphs; those of the title have no part."""
        for place, spot in placed:
            number = next(numbers)
            self._labels[number] = (part, spot)
            yield from units_of([(place, spot)], number)

    def _declared(self, target: TargetLanguage) -> Iterator[tuple[str, bytes]]:
        """Yield the parts that name the language of the document, with its title."""
        self._about.declare(target)
        yield from self._about.content().items()
        styles = self._package.related(self._package.main, "styles")
        if styles is not None and self._styles_root is not None:
            root = whole_tree(self._archive, styles)
            declare_language(root, target)
            yield styles, part_bytes(root)

    def _with_text(self) -> Iterator[_Part]:
        main = self._package.main
        root = whole_tree(self._archive, main)
        yield _Part(main, root, Fields(root), is_body=True)
        try:
            relations = self._package.relations(main).values()
        except Refusal:
            self._warnings.add(DocumentWarning.PARTS_UNREADABLE)
            return
        others = dict.fromkeys(
            relation.target
            for kind in _KINDS
            for relation in relations
            if relation.kind == kind and self._archive.has(relation.target)
        )
        for name in others:
            try:
                root = whole_tree(self._archive, name)
            except Refusal:  # the body is translated without it
                self._warnings.add(DocumentWarning.PARTS_UNREADABLE)
                continue
            yield _Part(name, root, Fields(root), is_body=False)

    def _side_part(self, kind: str) -> Element | None:
        name = self._package.related(self._package.main, kind)
        try:
            return None if name is None else whole_tree(self._archive, name)
        except Refusal:
            self._warnings.add(DocumentWarning.PARTS_UNREADABLE)
            return None

    def _notes(self) -> Iterator[UnitsNote]:
        if any(part.fields.has_contents for part in self._parts):
            yield UnitsNote.CONTENTS_CACHED
        names = [name.casefold() for name in self._archive.names]
        if any("/charts/" in name or "/diagrams/" in name for name in names):
            yield UnitsNote.DIAGRAMS_LEFT
        if any(next(part.root.iter(*_DELETED), None) is not None for part in self._parts):
            yield UnitsNote.DELETIONS_LEFT
        if any(name.startswith("_xmlsignatures/") for name in names):
            yield UnitsNote.SIGNATURE_LOST


class _Walk:
    """Makes the units of one part."""

    def __init__(
        self,
        part: _Part,
        styles: Styles,
        plans: dict[int, list[tuple[_Part, Plan]]],
        numbers: Iterator[int],
    ) -> None:
        self._part = part
        self._styles = styles
        self._plans = plans
        self._numbers = numbers
        self._headings: list[tuple[int, str]] = []
        self._section: tuple[str, ...] = ()
        # Of what is in the file a first and a second time, the paragraphs of the first, and
        # how many of the second came.
        self._firsts: dict[Element, list[int | None]] = {}
        self._copies: dict[Element, int] = {}
        self._contents: dict[int, Element] = {}  # the end of one that is open, by flow

    def units(self, flows: Iterator[int]) -> Iterator[Unit]:
        """Yield them in the order of the file."""
        contexts = Contexts(self._part.root, flows)
        for paragraph in self._part.root.iter(*_PARAGRAPH):
            context = contexts.of(paragraph)
            look = self._styles.of(direct_look(paragraph))
            plan = None if self._is_left(paragraph, context, look) else self._plan(paragraph)
            if context.is_copy:
                self._copy(plan, context)
                continue
            unit = None if plan is None else self._unit(plan, context, look)
            if context.alternate is not None:
                firsts = self._firsts.setdefault(context.alternate, [])
                firsts.append(None if unit is None else unit.id)
            if unit is not None:
                yield unit

    def _plan(self, paragraph: Element) -> Plan | None:
        return planned(paragraph, read_pieces(paragraph, self._part.fields, self._styles.hides))

    def _is_left(self, paragraph: Element, context: Context, look: Look) -> bool:
        if self._is_in_contents(paragraph, context.flow):
            return True
        is_code = look.kind is BlockKind.CODE and not _is_heading(look)
        return context.is_left or look.hidden or is_code

    def _is_in_contents(self, paragraph: Element, flow: int) -> bool:
        """Whether a paragraph is all in a table of contents; the first and last are not."""
        end = self._part.fields.contents.get(paragraph)
        open_contents = self._contents.get(flow)
        if open_contents is not None and open_contents is not paragraph:
            return True
        self._contents.pop(flow, None)
        if end is not None:
            self._contents[flow] = end
        return False

    def _unit(self, plan: Plan, context: Context, look: Look) -> Unit:
        number = next(self._numbers)
        self._plans[number] = [(self._part, plan)]
        kind = _kind(context, look)
        if kind is UnitKind.HEADING and self._part.is_body and look.outline is not None:
            self._go_under(look.outline)
        unit = Unit(
            id=number,
            kind=kind,
            text=plan.text,
            tags=plan.tags,
            flow=context.flow,
            section=self._section,
        )
        if kind is UnitKind.HEADING and self._part.is_body and look.outline is not None:
            title = " ".join(without_tags(plan.text).split())[:MAX_SECTION_LETTERS]
            self._headings.append((look.outline, title))
            self._section = tuple(heading for _, heading in self._headings)
        return unit

    def _go_under(self, level: int) -> None:
        while self._headings and self._headings[-1][0] >= level:
            self._headings.pop()
        self._section = tuple(heading for _, heading in self._headings)

    def _copy(self, plan: Plan | None, context: Context) -> None:
        """Let a second form of a paragraph have the translation of the first."""
        if context.alternate is None:
            return
        at = self._copies.get(context.alternate, 0)
        self._copies[context.alternate] = at + 1
        firsts = self._firsts.get(context.alternate, [])
        number = firsts[at] if at < len(firsts) else None
        if plan is None or number is None:
            return
        first = self._plans[number][0][1]
        if (first.text, first.tags) == (plan.text, plan.tags):
            self._plans[number].append((self._part, plan))


def _pictures(part: _Part, flows: Iterator[int]) -> Iterator[Placed]:
    """Yield what is said for those who do not see a picture, unless it was deleted."""
    flow = next(flows)
    for about in part.root.iter(*_PICTURES):
        spot = plain_spot(about, "descr")
        if spot is not None and next(about.iterancestors(*_DELETIONS), None) is None:
            yield Place(kind=UnitKind.LABEL, flow=flow), spot


def _kind(context: Context, look: Look) -> UnitKind:
    if context.is_note:
        return UnitKind.NOTE
    if context.in_cell:
        return UnitKind.CELL
    if _is_heading(look):
        return UnitKind.HEADING
    is_item = look.list_id is not None and look.list_id != "0"
    return UnitKind.ITEM if is_item else UnitKind.PARAGRAPH


def _is_heading(look: Look) -> bool:
    return look.outline is not None and look.outline < BODY_LEVEL


def _language_of(styles: Element | None) -> str:
    sign = None
    if styles is not None:
        sign = WORD.child(styles, "docDefaults", "rPrDefault", "rPr", "lang")
    return (WORD.get(sign, "val") if sign is not None else None) or ""
