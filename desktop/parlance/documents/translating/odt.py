"""ODT in its own format: its text, its notes and frames, its headers and footers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.documents.translating.odf import open_package

if TYPE_CHECKING:
    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import Translatable


def open_odt(archive: Archive) -> Translatable:
    """Return the text in `archive`. Raises Refusal (DAMAGED, ENCRYPTED, TOO_LARGE)."""
    return open_package(archive, DocumentFormat.ODT)
