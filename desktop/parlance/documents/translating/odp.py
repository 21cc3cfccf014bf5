"""ODP in its own format: slides with their notes; masters stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.documents.translating.odf import open_package

if TYPE_CHECKING:
    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import Translatable


def open_odp(archive: Archive) -> Translatable:
    """Return the presentation in `archive`. Raises Refusal (DAMAGED, ENCRYPTED, TOO_LARGE)."""
    return open_package(archive, DocumentFormat.ODP)
