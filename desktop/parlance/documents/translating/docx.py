"""DOCX, translated in its own format: its paragraphs are units, all else stays."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import msgspec
from lxml.etree import _Element as Element

from parlance.contract.document import BlockKind, DocumentFormat, DocumentWarning
from parlance.contract.tagged import without_tags
from parlance.contract.translation import Unit, UnitKind, UnitsNote
from parlance.documents.office.docx_styles import BODY_LEVEL, Styles, direct_look
from parlance.documents.office.docx_text import WORD
from parlance.documents.office.packages import Package
from parlance.documents.translating.codec import UnitsOpened
from parlance.documents.translating.docx_contexts import Contexts
from parlance.documents.translating.docx_fields import Fields
from parlance.documents.translating.docx_looks import Turning, declare_language, turns
from parlance.documents.translating.docx_pieces import read_pieces
from parlance.documents.translating.docx_properties import Properties, refresh_fields
from parlance.documents.translating.docx_units import planned
from parlance.documents.translating.docx_writing import write
from parlance.documents.translating.repacking import repacked
from parlance.documents.translating.trees import part_bytes, whole_tree
from parlance.documents.wire import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from parlance.contract.translation import UnitGroup
    from parlance.documents.archive import Archive
    from parlance.documents.office.docx_styles import Look
    from parlance.documents.translating.codec import TargetLanguage
    from parlance.documents.translating.docx_contexts import Context
    from parlance.documents.translating.docx_units import Plan

MAX_SECTION_LETTERS = 200

_PARAGRAPH = WORD.tags("p")
_DELETED = WORD.tags("delText", "moveFrom")
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
        self._properties = Properties(self._package)
        self._plans: dict[int, list[tuple[_Part, Plan]]] = {}
        self._title_unit: Unit | None = None

    @property
    def opened(self) -> UnitsOpened:
        """What the document says of itself."""
        return UnitsOpened(
            format=DocumentFormat.DOCX,
            title=self._properties.title,
            language=self._properties.language or _language_of(self._styles_root),
            notes=tuple(self._notes()),
            warnings=tuple(sorted(self._warnings)),
        )

    @property
    def groups(self) -> tuple[UnitGroup, ...]:
        """No part of it is left out."""
        return ()

    def units(self) -> Iterator[Unit]:
        """Yield the paragraphs that have letters, part by part, and the title."""
        numbers, flows = count(), count()
        for part in self._parts:
            yield from _Walk(part, self._styles, self._plans, numbers).units(flows)
        if self._properties.title:
            self._title_unit = Unit(
                id=next(numbers),
                kind=UnitKind.LABEL,
                text=self._properties.drawn.text,
                tags=self._properties.drawn.tags,
                flow=next(flows),
            )
            yield self._title_unit

    def rebuilt(self, targets: Mapping[int, str], target: TargetLanguage) -> Iterator[bytes]:
        """Yield the document with its translations, in pieces."""
        parts: dict[str, bytes] = {}
        turning = Turning(
            target,
            styled=self._styles_root is not None and turns(self._styles_root),
            turned=any(turns(part.root) for part in self._parts),
        )
        changed: dict[str, Element] = {}
        for number, text in targets.items():
            for part, plan in self._plans.get(number, ()):
                if text != plan.text:
                    write(plan, text, turning)
                    changed[part.name] = part.root
        parts.update((name, part_bytes(root)) for name, root in changed.items())
        if targets:
            parts.update(self._declared(targets, target))
        if changed and any(part.fields.has_contents for part in self._parts):
            parts.update(refresh_fields(self._package))
        yield from repacked(self._archive, parts)

    def _declared(
        self, targets: Mapping[int, str], target: TargetLanguage
    ) -> Iterator[tuple[str, bytes]]:
        """Yield the parts that name the language of the document."""
        title = targets.get(self._title_unit.id) if self._title_unit is not None else None
        yield from self._properties.written(title, target.code)
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
        end = self._part.fields.contents.get(paragraph)
        if end is not None:
            self._contents.setdefault(context.flow, end)
        open_contents = self._contents.get(context.flow)
        if open_contents is not None:
            if open_contents is paragraph:
                del self._contents[context.flow]
            return True
        is_code = look.kind is BlockKind.CODE and not _is_heading(look)
        return context.is_left or look.hidden or is_code

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
