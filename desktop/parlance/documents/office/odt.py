"""ODT: its text is streamed. Runs in the reader's process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.documents.office.gathering import Gathering
from parlance.documents.office.markup import streamed, tree
from parlance.documents.office.odf import (
    AUTOMATIC_STYLES,
    CONTENT,
    INDEXES,
    SHAPES,
    Walker,
    open_odf,
)
from parlance.documents.office.odf_styles import OFFICE, TABLE, TEXT, Styles
from parlance.documents.wire import Opened, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.documents.archive import Archive
    from parlance.documents.wire import Blocks, Warned

_READ = (
    *AUTOMATIC_STYLES,
    *TEXT.tags("p", "h", "list", "numbered-paragraph", "section"),
    *TABLE.tags("table"),
    *INDEXES,
    *SHAPES,
)
_INSIDE = OFFICE.tags("text", "document-content")


def read_odt(archive: Archive) -> Iterator[Opened | Blocks | Warned]:
    """Yield what the document says of itself, then its blocks, part by part.

    Raises Refusal (DAMAGED, ENCRYPTED, TOO_LARGE).
    """
    title, facts = open_odf(archive)
    yield Opened(format=DocumentFormat.ODT, title=title, facts=facts)
    gathering = Gathering()
    styles = named_styles(archive, gathering)
    walker = Walker(gathering, styles)
    for element in streamed(archive, CONTENT, _READ, _INSIDE):
        if element.tag in AUTOMATIC_STYLES:
            styles.add(element)
        else:
            walker.take((element,))
        yield from gathering.parts()
    yield from gathering.parts(ends=True)


def named_styles(archive: Archive, gathering: Gathering) -> Styles:
    """Return the styles of styles.xml; without it all text is plain, with a warning."""
    styles = Styles()
    if not archive.has("styles.xml"):
        return styles
    try:
        root = tree(archive, "styles.xml")
    except Refusal:
        gathering.warn(DocumentWarning.PARTS_UNREADABLE)
        return styles
    for group in root.iterchildren(*OFFICE.tags("styles", "automatic-styles")):
        styles.add(group)
    return styles
