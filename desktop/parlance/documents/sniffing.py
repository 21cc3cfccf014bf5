"""Tells by its content what kind of file something is; its name only breaks ties."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from parlance.contract.document import DocumentFormat
from parlance.documents import compound
from parlance.documents.encodings import marked_encoding, wide_encoding
from parlance.documents.formats.signs import (
    SUFFIXES,
    looks_like_catalog,
    looks_like_mail,
    looks_like_subtitles,
)
from parlance.documents.wire import Reason, Refusal

if TYPE_CHECKING:
    from typing import BinaryIO

    from parlance.documents.archive import Archive

SNIFFED_BYTES = 16 * 1024
PDF_WITHIN = 1024
"""Readers of PDF accept junk before the header, up to this many bytes."""

MIMETYPE_BYTES = 256
MAX_COMMENTS = 20


class Kind(Enum):
    """What a file is on its outside."""

    PDF = auto()
    ARCHIVE = auto()
    COMPOUND = auto()
    RTF = auto()
    IMAGE = auto()
    TEXT = auto()
    OTHER = auto()


_STARTS = {
    Kind.ARCHIVE: (b"PK\x03\x04", b"PK\x05\x06"),
    Kind.COMPOUND: (compound.MAGIC,),
    Kind.RTF: (b"{\\rtf",),
    Kind.IMAGE: (
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"GIF87a",
        b"GIF89a",
        b"II*\x00",
        b"MM\x00*",
        b"\x00\x00\x01\x00",
        b"\x00\x00\x00\x0cJXL \r\n\x87\n",
        b"\xff\x4f\xff\x51",
    ),
    Kind.OTHER: (
        b"\x1f\x8b",
        b"BZh",
        b"\xfd7zXZ",
        b"7z\xbc\xaf",
        b"Rar!",
        b"\x28\xb5\x2f\xfd",
        b"\x7fELF",
        b"MZ",
        b"\xca\xfe\xba\xbe",
        b"\xcf\xfa\xed\xfe",
        b"SQLite format 3\x00",
        b"OggS",
        b"ID3",
        b"fLaC",
        b"GGUF",
        b"\x00asm",
        b"%!PS",
        b"RIFF",
    ),
}
_PICTURE_BRANDS = (b"avif", b"avis", b"heic", b"heix", b"hevc", b"mif1", b"msf1")

_MIMETYPES = {
    "application/epub+zip": DocumentFormat.EPUB,
    "application/vnd.oasis.opendocument.text": DocumentFormat.ODT,
    "application/vnd.oasis.opendocument.text-template": DocumentFormat.ODT,
    "application/vnd.oasis.opendocument.text-master": DocumentFormat.ODT,
    "application/vnd.oasis.opendocument.presentation": DocumentFormat.ODP,
    "application/vnd.oasis.opendocument.presentation-template": DocumentFormat.ODP,
    "application/vnd.oasis.opendocument.spreadsheet": DocumentFormat.ODS,
    "application/vnd.oasis.opendocument.spreadsheet-template": DocumentFormat.ODS,
}
_FOLDERS = (
    ("word/", DocumentFormat.DOCX),
    ("ppt/", DocumentFormat.PPTX),
    ("xl/", DocumentFormat.XLSX),
)
_OFFICE_MEMBERS = ("[Content_Types].xml", "_rels/.rels")

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PDF_SIGN = b"%PDF-"
_PDF_BLANKS = b" \t\r\n\xef\xbb\xbf"
_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_ELEMENT = re.compile(r"<(?:p|div|h[1-6]|table|br|span|a|ul|ol)\b[^<>]*>", re.IGNORECASE)
_BY_SUFFIX = {
    ".md": DocumentFormat.MARKDOWN,
    ".markdown": DocumentFormat.MARKDOWN,
    ".mdown": DocumentFormat.MARKDOWN,
    ".mkd": DocumentFormat.MARKDOWN,
    ".csv": DocumentFormat.CSV,
    ".tsv": DocumentFormat.TSV,
    ".tab": DocumentFormat.TSV,
    **dict.fromkeys(SUFFIXES, DocumentFormat.CODE),
}
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml", ".xht")


def kind_of(head: bytes) -> Kind:
    """Return the kind of the file that begins with `head` (up to SNIFFED_BYTES of it)."""
    if _is_pdf(head[: PDF_WITHIN + len(_PDF_SIGN)]):
        return Kind.PDF
    kind = _kind_by_start(head)
    # Many of these signs are words that a text may begin with; no text has control letters.
    if kind in {Kind.IMAGE, Kind.OTHER} and not _CONTROL.search(head):
        return Kind.TEXT
    return kind


def _is_pdf(start: bytes) -> bool:
    """Whether a PDF begins here: a text may speak of the sign, but not at a line's start.

    What stands before it in a file that a mail or a browser damaged is no text.
    """
    at = start.find(_PDF_SIGN)
    if at < 0:
        return False
    before = start[:at]
    return (
        not before.strip(_PDF_BLANKS)
        or before.endswith((b"\r", b"\n"))
        or bool(_CONTROL.search(before))
    )


def _kind_by_start(head: bytes) -> Kind:
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Kind.IMAGE
    if head[4:8] == b"ftyp":
        return Kind.IMAGE if head[8:12] in _PICTURE_BRANDS else Kind.OTHER
    if head.startswith(b"BM") and head[6:10] == bytes(4):  # a text may begin with “BM” too
        return Kind.IMAGE
    for kind, starts in _STARTS.items():
        if head.startswith(starts):
            return kind
    return Kind.TEXT


def archive_format(archive: Archive) -> DocumentFormat:
    """Return what an archive holds. Raises Refusal (KIND_UNKNOWN, DAMAGED)."""
    if archive.has("mimetype"):
        named = archive.read("mimetype", MIMETYPE_BYTES).decode("ascii", "replace").strip()
        if named in _MIMETYPES:
            return _MIMETYPES[named]
    for folder, found in _FOLDERS:
        if any(name.startswith(folder) for name in archive.names):
            # Without these it is either cut, or somebody's folder of that name.
            if not any(map(archive.has, _OFFICE_MEMBERS)):
                raise Refusal(Reason.DAMAGED)
            return found
    if archive.has("META-INF/container.xml"):
        return DocumentFormat.EPUB
    raise Refusal(Reason.KIND_UNKNOWN)


def compound_format(file: BinaryIO) -> DocumentFormat:
    """Return XLS, the one format of these that is read.

    Raises Refusal: ENCRYPTED for an encrypted document of a newer format, OLD_FORMAT for those
    that an office has to convert, else KIND_UNKNOWN.
    """
    names = compound.stream_names(file)
    if "EncryptedPackage" in names:
        raise Refusal(Reason.ENCRYPTED)
    if names & {"WordDocument", "PowerPoint Document"}:
        raise Refusal(Reason.OLD_FORMAT)
    if names & {"Workbook", "Book", "WORKBOOK", "BOOK"}:
        return DocumentFormat.XLS
    raise Refusal(Reason.KIND_UNKNOWN)


def text_format(head: bytes, suffix: str) -> DocumentFormat:
    """Return the format of a text that begins with `head`; `suffix` in small letters."""
    if suffix not in SUFFIXES and looks_like_mail(head):
        return DocumentFormat.EML
    start = _sample(head).removeprefix("\ufeff")
    if _MARKUP.match(start, _behind_comments(start)) or (
        suffix in _PAGE_SUFFIXES and _ELEMENT.search(start)
    ):
        return DocumentFormat.HTML
    subtitles = looks_like_subtitles(start)
    if subtitles is not None:
        return subtitles
    if suffix not in _BY_SUFFIX and looks_like_catalog(start):
        return DocumentFormat.PO
    return _BY_SUFFIX.get(suffix, DocumentFormat.TEXT)


def _behind_comments(start: str) -> int:
    """Return where a text begins behind an XML declaration and comments."""
    at = _behind_space(start, 0)
    for sign, end in (("<?xml", "?>"), *[("<!--", "-->")] * MAX_COMMENTS):
        if start.startswith(sign, at):
            closed = start.find(end, at)
            if closed < 0:
                return at
            at = _behind_space(start, closed + len(end))
    return at


def _behind_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _sample(head: bytes) -> str:
    """Return the start of a text well enough for its ASCII signs to be seen."""
    encoding = marked_encoding(head) or wide_encoding(head) or "latin-1"
    return head.decode(encoding, "replace").replace("\r\n", "\n").replace("\r", "\n")
