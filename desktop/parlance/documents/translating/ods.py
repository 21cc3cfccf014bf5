"""ODS in its own format: texts of cells, but none that formulas or numbers make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.documents.translating.odf import open_package

if TYPE_CHECKING:
    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import Translatable


def open_ods(archive: Archive) -> Translatable:
    """Return the workbook in `archive`. Raises Refusal (DAMAGED, ENCRYPTED, TOO_LARGE)."""
    return open_package(archive, DocumentFormat.ODS)
