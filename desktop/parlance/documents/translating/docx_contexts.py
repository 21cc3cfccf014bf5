"""Where the paragraphs of a DOCX stand: in cells, notes, boxes, or in what is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from lxml.etree import _Element as Element

from parlance.documents.office.docx_text import WORD, is_on
from parlance.documents.office.markup import ALTERNATE, branch

if TYPE_CHECKING:
    from collections.abc import Iterator


_NOTES = frozenset(WORD.tags("footnote", "endnote", "comment"))
_BOX = frozenset(WORD.tags("txbxContent"))
_TABLE = frozenset(WORD.tags("tbl"))
_ROW = frozenset(WORD.tags("tr"))
_CELLS = WORD.tags("tc")
_CONTROL = frozenset(WORD.tags("sdt"))
_DELETED = frozenset(WORD.tags("del", "moveFrom"))
_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """What paragraphs that stand in the same thing have in common.

    Attributes:
        flow: number of the text that they are part of.
        is_left: whether they stay as they are: deleted, or asking to be filled in.
        alternate: what holds them a first and a second time, None for most; is_copy says
            that they are of the second.
    """

    flow: int
    is_note: bool = False
    in_cell: bool = False
    is_left: bool = False
    alternate: Element | None = None
    is_copy: bool = False


class Contexts:
    """The contexts of a part; each flow in it has a number of its own."""

    def __init__(self, root: Element, flows: Iterator[int]) -> None:
        """Take numbers of flows from `flows`."""
        self._flows = flows
        self._known: dict[Element, Context] = {root: Context(flow=next(flows))}

    def of(self, paragraph: Element) -> Context:
        """Return what a paragraph stands in."""
        unknown: list[Element] = []
        at = paragraph.getparent()
        while at is not None and at not in self._known:
            unknown.append(at)
            at = at.getparent()
        context = self._known[at] if at is not None else Context(flow=next(self._flows))
        for element in reversed(unknown):
            context = self._known[element] = self._within(element, context)
        return context

    def _within(self, element: Element, outer: Context) -> Context:
        tag = element.tag
        if tag in _BOX:
            return _changed(outer, flow=next(self._flows), in_cell=False)
        if tag in _NOTES:
            left = WORD.get(element, "type") in _SEPARATORS
            return _changed(outer, flow=next(self._flows), is_note=True, is_left=left)
        if tag in _TABLE:
            return _changed(outer, in_cell=not _is_frame(element))
        if tag in _DELETED or (tag in _ROW and _is_deleted(element)):
            return _changed(outer, is_left=True)
        if tag in _CONTROL:
            sign = WORD.child(element, "sdtPr", "showingPlcHdr")
            return outer if sign is None or not is_on(sign) else _changed(outer, is_left=True)
        return self._in_alternate(element, outer)

    def _in_alternate(self, element: Element, outer: Context) -> Context:
        above = element.getparent()
        if above is None or above.tag != ALTERNATE:
            return outer
        first = outer.alternate if outer.alternate is not None else above
        is_copy = outer.is_copy or branch(above) is not element
        return _changed(outer, alternate=first, is_copy=is_copy)


def _changed(context: Context, **changes: object) -> Context:
    return msgspec.structs.replace(context, **changes)


def _is_frame(table: Element) -> bool:
    """Whether a table has one cell: a frame around text, and no table."""
    cells = table.iter(*_CELLS)
    next(cells, None)
    return next(cells, None) is None


def _is_deleted(row: Element) -> bool:
    return WORD.child(row, "trPr", "del") is not None
