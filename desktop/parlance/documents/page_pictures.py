"""Says whether a page of a PDF is a picture of text. Runs in the reader's process."""

from __future__ import annotations

import ctypes
import itertools
from typing import TYPE_CHECKING, Any

import msgspec
from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.documents.pdf import Frame

DRAWN_LETTERS = 60
"""So many shapes on a page without text are letters that somebody turned into outlines."""

COVERED_SHARE = 0.5
"""Pictures over so much of a page are a scan of it; scanners cut some into strips."""

MAX_OBJECTS = 5_000
MAX_NESTING = 4

_Matrix = tuple[float, float, float, float, float, float]
_SAME: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class _Item(msgspec.Struct, frozen=True):
    """An object of a page, and how its coordinates become those of the page."""

    handle: Any
    kind: int
    matrix: _Matrix


def shows_picture(page: Any) -> bool:
    """Say whether something is drawn on the page that may be text."""
    shapes = 0
    for item in _items(page):
        if item.kind == raw.FPDF_PAGEOBJ_IMAGE:
            return True
        shapes += item.kind == raw.FPDF_PAGEOBJ_PATH
        if shapes >= DRAWN_LETTERS:
            return True
    return False


def is_covered(page: Any, frame: Frame) -> bool:
    """Say whether pictures take at least half of what is shown of the page."""
    area = 0.0
    for item in _items(page):
        if item.kind == raw.FPDF_PAGEOBJ_IMAGE:
            area += _shown_area(item, frame)
        if area >= COVERED_SHARE * frame.width * frame.height:
            return True
    return False


def _items(page: Any) -> Iterator[_Item]:
    found = _inside(page.raw, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, _SAME)
    return itertools.islice(found, MAX_OBJECTS)


def _inside(
    holder: Any,
    count: Callable[[Any], int],
    get: Callable[[Any, int], Any],
    matrix: _Matrix,
    depth: int = MAX_NESTING,
) -> Iterator[_Item]:
    """Yield the objects of a page, and of those the objects that they hold."""
    for number in range(min(count(holder), MAX_OBJECTS)):
        handle = get(holder, number)
        kind = raw.FPDFPageObj_GetType(handle)
        yield _Item(handle, kind, matrix)
        if kind == raw.FPDF_PAGEOBJ_FORM and depth:
            inner = _times(_matrix_of(handle), matrix)
            functions = raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject
            yield from _inside(handle, *functions, inner, depth - 1)


def _matrix_of(form: Any) -> _Matrix:
    found = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(form, found):
        return _SAME
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(first: _Matrix, then: _Matrix) -> _Matrix:
    a, b, c, d, e, f = first
    x, y = _at(e, f, then)
    return (
        a * then[0] + b * then[2],
        a * then[1] + b * then[3],
        c * then[0] + d * then[2],
        c * then[1] + d * then[3],
        x,
        y,
    )


def _at(x: float, y: float, matrix: _Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _shown_area(item: _Item, frame: Frame) -> float:
    """Return the area of a picture on the part of the page that is shown, in square points."""
    sides = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(item.handle, *sides):
        return 0.0
    left, bottom, right, top = (side.value for side in sides)
    corners = [_at(x, y, item.matrix) for x in (left, right) for y in (bottom, top)]
    across = [min(max(x - frame.left, 0.0), frame.width) for x, _ in corners]
    upward = [min(max(y - frame.bottom, 0.0), frame.height) for _, y in corners]
    return (max(across) - min(across)) * (max(upward) - min(upward))
