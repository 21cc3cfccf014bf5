"""Tells by its first bytes what kind of file something is; names do not count."""

from __future__ import annotations

from enum import Enum, auto

SNIFFED_BYTES = 4096
PDF_WITHIN = 1024
"""Readers of PDF accept junk before the header, up to this many bytes."""


class Kind(Enum):
    """What a reader is chosen by."""

    PDF = auto()
    TEXT = auto()
    OTHER = auto()


_OTHER_KINDS = (
    b"PK\x03\x04",  # zip, and with it docx, odt, epub
    b"PK\x05\x06",
    b"\xd0\xcf\x11\xe0",  # doc, xls, ppt, and encrypted office files
    b"{\\rtf",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\x28\xb5\x2f\xfd",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"II*\x00",
    b"MM\x00*",
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
)
_MARKUP = (b"<!doctype html", b"<html")


def kind_of(head: bytes) -> Kind:
    """Return the kind of the file that begins with `head` (up to SNIFFED_BYTES of it)."""
    if b"%PDF-" in head[:PDF_WITHIN]:
        return Kind.PDF
    if head.startswith(_OTHER_KINDS) or head[4:8] == b"ftyp":
        return Kind.OTHER
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_MARKUP):
        return Kind.OTHER
    return Kind.TEXT
