"""Documents whose text is only there as pictures: opened without it, then looked at."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from parlance.contract.document import Document, DocumentFormat, DocumentWarning
from parlance.contract.faults import DocumentEmpty, DocumentIsImage, FaultError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.summary import SummaryProgress


class Seeing(Protocol):
    """Has the loaded model read what is only there as a picture (work.seeing.Sight)."""

    def pages(
        self, document: Document, password: str, cancel: Cancel
    ) -> Iterator[SummaryProgress | Document]:
        """Yield the document with the text of its empty pages; as it is without such a model.

        Raises FaultError and Cancelled.
        """

    def picture(self, path: str, cancel: Cancel) -> Iterator[SummaryProgress | Document]:
        """Yield a picture file as a document. Raises FaultError(DocumentIsImage), Cancelled."""


def unseen(path: str, fault: Fault) -> Document | None:
    """Return a document without text, in place of a fault that a model that sees may mend.

    Returns None for every other fault.
    """
    match fault:
        case DocumentIsImage():
            pages = 0
        case DocumentEmpty(pages=pages) if pages > 0:
            pass
        case _:
            return None
    return Document(
        path=path,
        title=Path(path).stem,
        blocks=(),
        sha256=_hash(path),
        format=DocumentFormat.PDF if pages else DocumentFormat.TEXT,
        pages=pages,
        empty_pages=tuple(range(1, pages + 1)),
        warnings=(DocumentWarning.PAGES_WITHOUT_TEXT,) if pages else (),
    )


def looked_at(
    document: Document, seeing: Seeing | None, password: str, cancel: Cancel
) -> Generator[SummaryProgress, None, Document]:
    """Yield how far it is; return the document with what the loaded model sees in it.

    Raises FaultError (DocumentEmpty and DocumentIsImage where there is no text even then,
    what `seeing` raises) and Cancelled.
    """
    if seeing is not None and (document.empty_pages or not document.blocks):
        events = (
            seeing.pages(document, password, cancel)
            if document.pages
            else seeing.picture(document.path, cancel)
        )
        for event in events:
            if isinstance(event, Document):
                document = event
            else:
                yield event
    if not document.blocks:
        raise FaultError(_without_text(document))
    return document


def _without_text(document: Document) -> DocumentEmpty | DocumentIsImage:
    if document.pages:
        return DocumentEmpty(path=document.path, pages=document.pages)
    return DocumentIsImage(path=document.path)


def _hash(path: str) -> str:
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:  # it was there a moment ago; the reading of its pages will tell
        return ""
