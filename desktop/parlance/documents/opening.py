"""Which reader reads which file. Runs in the reader's process."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.documents.blocks import BlockList
from parlance.documents.cleaning import clean
from parlance.documents.encodings import computer_language, decode_text
from parlance.documents.sniffing import (
    SNIFFED_BYTES,
    Kind,
    archive_format,
    compound_format,
    kind_of,
    text_format,
)
from parlance.documents.wire import ALIVE, Blocks, Reason, Refusal, Warned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.documents.archive import Archive
    from parlance.documents.encodings import Decoded
    from parlance.documents.wire import Opened, PageLines, ReadRequest

    Frames = Iterator[Opened | PageLines | Blocks | Warned]

MAX_TEXT_BYTES = 64 * 1024 * 1024
MAX_CATALOG_LETTERS = 8_000_000
"""Longer catalogues are read as plain text: their parser takes some seconds for as much."""


def read_file(request: ReadRequest) -> Frames:
    """Yield what is sent for a file, but for the end. Raises Refusal and OSError."""
    path = Path(os.fsdecode(request.path))
    head = head_of(path)
    kind = kind_of(head)
    match kind:
        case Kind.PDF:
            # Imported here, as all readers are: each needs libraries that others do without.
            from parlance.documents.pdf import read_pdf  # noqa: PLC0415

            yield from read_pdf(path, request.password)
        case Kind.ARCHIVE:
            yield from _read_archive(path)
        case Kind.COMPOUND:
            yield from _read_compound(path)
        case Kind.RTF:
            from parlance.documents.formats.rtf import read_rtf  # noqa: PLC0415

            yield from read_rtf(content_of(path), request.encoding)
        case Kind.TEXT:
            yield from _read_text(path, head, request)
        case Kind.IMAGE | Kind.OTHER:
            raise Refusal(Reason.IS_IMAGE if kind is Kind.IMAGE else Reason.KIND_UNKNOWN)
        case _:
            assert_never(kind)


def _read_compound(path: Path) -> Frames:
    from parlance.documents.formats.sheets import read_sheets  # noqa: PLC0415 - see above

    with path.open("rb") as file:
        found = compound_format(file)
    yield from read_sheets(path, found)


def head_of(path: Path) -> bytes:
    """Return a file's first bytes. Raises Refusal (UNREADABLE) and OSError."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise Refusal(Reason.UNREADABLE, "it is no file")
    with path.open("rb") as file:
        return file.read(SNIFFED_BYTES)


def _read_archive(path: Path) -> Frames:
    from parlance.documents.archive import Archive  # noqa: PLC0415 - see above

    with Archive(path) as archive:
        match archive_format(archive):
            case DocumentFormat.EPUB:
                from parlance.documents.formats.epub import read_epub  # noqa: PLC0415

                yield from read_epub(archive)
            case DocumentFormat.XLSX | DocumentFormat.ODS as found:
                yield from _read_workbook(path, found, archive)
            case found:
                yield from _read_office(found, archive)


def _read_workbook(path: Path, found: DocumentFormat, archive: Archive) -> Frames:
    from parlance.documents.formats.sheets import read_sheets  # noqa: PLC0415 - see above
    from parlance.documents.office.packages import Package  # noqa: PLC0415

    if found is DocumentFormat.ODS:
        yield from read_sheets(path, found, archive)
        return
    title, facts = Package(archive, "xl/workbook.xml").opening()
    yield from read_sheets(path, found, archive, title=title, facts=facts)


def _read_office(found: DocumentFormat, archive: Archive) -> Frames:
    match found:
        case DocumentFormat.DOCX:
            from parlance.documents.office.docx import read_docx  # noqa: PLC0415 - see above

            yield from read_docx(archive)
        case DocumentFormat.ODT:
            from parlance.documents.office.odt import read_odt  # noqa: PLC0415

            yield from read_odt(archive)
        case DocumentFormat.PPTX:
            from parlance.documents.office.pptx import read_pptx  # noqa: PLC0415

            yield from read_pptx(archive)
        case DocumentFormat.ODP:
            from parlance.documents.office.odp import read_odp  # noqa: PLC0415

            yield from read_odp(archive)
        case _:
            raise Refusal(Reason.KIND_UNKNOWN)


def content_of(path: Path) -> bytes:
    """Return a text file's bytes. Raises Refusal (TOO_LARGE) and OSError."""
    with path.open("rb") as file:
        content = file.read(MAX_TEXT_BYTES + 1)
    if len(content) > MAX_TEXT_BYTES:
        raise Refusal(Reason.TOO_LARGE)
    return content


def _read_text(path: Path, head: bytes, request: ReadRequest) -> Frames:
    found = text_format(head, request.suffix)
    content = content_of(path)
    if found is DocumentFormat.HTML:
        from parlance.documents.formats.html import read_html  # noqa: PLC0415 - see above

        yield from read_html(content, request.encoding)
    elif found is DocumentFormat.EML:
        from parlance.documents.formats.mail import read_mail  # noqa: PLC0415

        yield from read_mail(content, request.encoding)
    else:
        decoded = decode_text(content, request.encoding, computer_language())
        if decoded is None:
            raise Refusal(Reason.KIND_UNKNOWN)
        del content
        yield from _read_decoded(decoded, found, clean(path.name))


def _read_decoded(decoded: Decoded, found: DocumentFormat, name: str) -> Frames:
    match found:
        case DocumentFormat.CSV | DocumentFormat.TSV:
            from parlance.documents.formats.delimited import read_delimited  # noqa: PLC0415

            yield from read_delimited(decoded, found)
        case DocumentFormat.SRT | DocumentFormat.VTT:
            from parlance.documents.formats.subtitles import read_subtitles  # noqa: PLC0415

            yield from read_subtitles(decoded, found)
        case DocumentFormat.CODE:
            from parlance.documents.formats.code import read_code  # noqa: PLC0415

            yield from read_code(decoded, name)
        case DocumentFormat.PO:
            yield from _read_catalog(decoded)
        case DocumentFormat.MARKDOWN:
            yield from _read_markdown(decoded)
        case _:
            yield from _read_plain(decoded)


def _read_catalog(decoded: Decoded) -> Frames:
    from parlance.documents.formats.catalog import parsed_catalog, read_catalog  # noqa: PLC0415

    yield ALIVE
    is_short = len(decoded.text) <= MAX_CATALOG_LETTERS
    catalog = parsed_catalog(decoded.text) if is_short else None
    yield from _read_plain(decoded) if catalog is None else read_catalog(decoded, catalog)


def _read_markdown(decoded: Decoded) -> Frames:
    from parlance.documents.markdown import (  # noqa: PLC0415 - see above
        MAX_LETTERS,
        keeps_text,
        read_markdown,
    )

    if len(decoded.text) <= MAX_LETTERS:
        yield ALIVE
        read = read_markdown(decoded.text)
        if read.hidden or keeps_text(decoded.text, read.blocks):
            yield decoded.opened(DocumentFormat.MARKDOWN, read.title)
            if read.hidden:
                yield Warned(warning=DocumentWarning.HIDDEN_LEFT_OUT)
            yield Blocks(blocks=read.blocks)
            return
    yield from _read_plain(decoded)


def _read_plain(decoded: Decoded) -> Frames:
    from parlance.documents.plain import add_text  # noqa: PLC0415 - see above

    yield decoded.opened(DocumentFormat.TEXT)
    blocks = BlockList()
    yield from add_text(blocks, decoded.text)
    yield Blocks(blocks=blocks.take())
