"""ODP: all slides are in one part, streamed slide by slide. Runs in the reader's process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind, DocumentFormat, DocumentWarning
from parlance.documents.office.gathering import Gathering
from parlance.documents.office.markup import streamed
from parlance.documents.office.odf import AUTOMATIC_STYLES, CONTENT, Walker, open_odf
from parlance.documents.office.odf_styles import DRAWING, OFFICE, PRESENTATION
from parlance.documents.office.odt import named_styles
from parlance.documents.wire import Opened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from parlance.documents.archive import Archive
    from parlance.documents.office.odf_styles import Styles
    from parlance.documents.wire import Blocks, Warned

_PAGE = DRAWING.tags("page")
_GROUPS = frozenset(DRAWING.tags("g", "a"))
_NOTES = frozenset(PRESENTATION.tags("notes"))
_FURNITURE = ("page-number", "date-time", "footer", "header", "page", "handout")
_INSIDE = OFFICE.tags("presentation", "document-content")


def read_odp(archive: Archive) -> Iterator[Opened | Blocks | Warned]:
    """Yield what the presentation says of itself, then its slides.

    Hidden slides are left out with a warning. Raises Refusal (DAMAGED, ENCRYPTED, TOO_LARGE).
    """
    title, facts = open_odf(archive)
    pages = sum(1 for _ in streamed(archive, CONTENT, _PAGE, _INSIDE))
    yield Opened(format=DocumentFormat.ODP, pages=pages, title=title, facts=facts)
    gathering = Gathering()
    styles = named_styles(archive, gathering)
    walker = Walker(gathering, styles)
    number = 0
    for element in streamed(archive, CONTENT, (*AUTOMATIC_STYLES, *_PAGE), _INSIDE):
        if element.tag in AUTOMATIC_STYLES:
            styles.add(element)
            continue
        number += 1
        gathering.begin_slide(number)
        _slide(element, walker, styles)
        yield from gathering.parts(ends=True)
    yield from gathering.parts(ends=True)


def _slide(page: Element, walker: Walker, styles: Styles) -> None:
    gathering = walker.gathering
    if styles.of("drawing-page", DRAWING.get(page, "style-name")).unseen:
        gathering.warn(DocumentWarning.HIDDEN_LEFT_OUT)
        return
    shapes = list(_shapes(page))
    for title in (shape for shape in shapes if _place(shape) == "title"):
        gathering.add(BlockKind.HEADING, walker.plain(title), 1)
    walker.take(shape for shape in shapes if _place(shape) != "title")
    notes = (shape for part in page.iterchildren(*_NOTES) for shape in _shapes(part))
    for shape in notes:
        if _place(shape) == "notes":
            gathering.add(BlockKind.NOTE, walker.plain(shape))


def _shapes(group: Iterable[Element]) -> Iterator[Element]:
    """Yield the shapes of a slide, those of groups too, without what every slide repeats."""
    for shape in group:
        if shape.tag in _GROUPS:
            yield from _shapes(shape)
        elif _place(shape) not in _FURNITURE and shape.tag not in _NOTES:
            yield shape


def _place(shape: Element) -> str | None:
    return PRESENTATION.get(shape, "class")
