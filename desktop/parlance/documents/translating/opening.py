"""Which format's codec opens which file to be translated. Runs in a process of its own."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.documents.opening import content_of, head_of
from parlance.documents.sniffing import (
    Kind,
    archive_format,
    compound_format,
    kind_of,
    text_format,
)
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.documents.archive import Archive
    from parlance.documents.translating.codec import Translatable
    from parlance.documents.wire import ReadRequest


class OtherFormat(Exception):  # noqa: N818 - a name that says it
    """The file is of a format that is not written with other words in it."""

    def __init__(self, found: DocumentFormat) -> None:
        """Keep which."""
        super().__init__(found)
        self.format = found


@contextmanager
def opened_translatable(request: ReadRequest) -> Iterator[Translatable]:
    """Give a file to be translated in place, open as long as the block runs.

    Raises Refusal, OtherFormat and OSError.
    """
    path = Path(os.fsdecode(request.path))
    head = head_of(path)
    match kind_of(head):
        case Kind.ARCHIVE:
            # Imported here, as all formats are: each needs libraries that others do without.
            from parlance.documents.archive import Archive  # noqa: PLC0415

            with Archive(path) as archive:
                yield _in_archive(archive)
        case Kind.TEXT:
            yield _in_text(path, head, request)
        case Kind.PDF:
            raise OtherFormat(DocumentFormat.PDF)
        case Kind.RTF:
            raise OtherFormat(DocumentFormat.RTF)
        case Kind.COMPOUND:
            with path.open("rb") as file:
                raise OtherFormat(compound_format(file))
        case Kind.IMAGE:
            raise Refusal(Reason.IS_IMAGE)
        case _:
            raise Refusal(Reason.KIND_UNKNOWN)


def _in_archive(archive: Archive) -> Translatable:
    match archive_format(archive):
        case DocumentFormat.DOCX:
            from parlance.documents.translating.docx import open_docx  # noqa: PLC0415 - see above

            return open_docx(archive)
        case DocumentFormat.PPTX:
            from parlance.documents.translating.pptx import open_pptx  # noqa: PLC0415

            return open_pptx(archive)
        case DocumentFormat.XLSX:
            from parlance.documents.translating.xlsx import open_xlsx  # noqa: PLC0415

            return open_xlsx(archive)
        case DocumentFormat.EPUB:
            from parlance.documents.translating.epub import open_epub  # noqa: PLC0415

            return open_epub(archive)
        case found:
            return _in_open_document(archive, found)


def _in_open_document(archive: Archive, found: DocumentFormat) -> Translatable:
    match found:
        case DocumentFormat.ODT:
            from parlance.documents.translating.odt import open_odt  # noqa: PLC0415 - see above

            return open_odt(archive)
        case DocumentFormat.ODP:
            from parlance.documents.translating.odp import open_odp  # noqa: PLC0415

            return open_odp(archive)
        case DocumentFormat.ODS:
            from parlance.documents.translating.ods import open_ods  # noqa: PLC0415

            return open_ods(archive)
        case _:
            raise Refusal(Reason.KIND_UNKNOWN)


def _in_text(path: Path, head: bytes, request: ReadRequest) -> Translatable:
    found = text_format(head, request.suffix)
    if found is DocumentFormat.CODE:
        raise OtherFormat(found)
    content = content_of(path)
    match found:
        case DocumentFormat.HTML:
            from parlance.documents.translating.html import open_html  # noqa: PLC0415 - see above

            return open_html(content, request.encoding)
        case DocumentFormat.EML:
            from parlance.documents.translating.mail import Mail  # noqa: PLC0415

            return Mail(content, request.encoding)
        case DocumentFormat.MARKDOWN:
            from parlance.documents.translating.encoded import encoded_text  # noqa: PLC0415
            from parlance.documents.translating.markdown import open_markdown  # noqa: PLC0415

            return open_markdown(encoded_text(content, request.encoding))
        case _:
            return _in_lines(content, found, request.encoding)


def _in_lines(content: bytes, found: DocumentFormat, encoding: str) -> Translatable:
    from parlance.documents.translating.encoded import encoded_text  # noqa: PLC0415

    match found:
        case DocumentFormat.SRT | DocumentFormat.VTT:
            from parlance.documents.translating.subtitles import Subtitles  # noqa: PLC0415

            return Subtitles(encoded_text(content, encoding), found)
        case DocumentFormat.CSV | DocumentFormat.TSV:
            from parlance.documents.translating.delimited import DelimitedTable  # noqa: PLC0415

            return DelimitedTable(encoded_text(content, encoding), found)
        case DocumentFormat.PO:
            from parlance.documents.translating.catalog import open_catalog  # noqa: PLC0415

            return open_catalog(content, encoding)
        case _:
            from parlance.documents.translating.plain import PlainText  # noqa: PLC0415

            return PlainText(encoded_text(content, encoding))
