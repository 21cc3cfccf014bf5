"""Reads and writes files of terms: tables of text (CSV, TSV) and TBX.

They are small and of two plain formats, so they are read in this process, with bounds.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.faults import (
    DocumentMissing,
    DocumentUnreadable,
    FaultError,
    FileUnwritable,
    GlossaryNotRead,
)
from parlance.documents.encodings import marked_encoding
from parlance.documents.glossaries.delimited import read_delimited_terms, write_delimited_terms
from parlance.documents.glossaries.gathering import TermsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.translation import Glossary

MAX_BYTES = 32 * 1024 * 1024

_TABS = frozenset({".tsv", ".tab"})
_XML = frozenset({".tbx", ".xml"})
_XML_BEGINS = re.compile(rb"\s*<(?:\?xml|!DOCTYPE|martif|tbx|TBX)[\s>]")


def read_glossary(path: str) -> tuple[Glossary, ...]:
    """Return the terms of a file, one glossary for each pair of languages.

    Both languages are "" where the file does not say them. Raises FaultError
    (GlossaryNotRead, DocumentMissing, DocumentUnreadable).
    """
    try:
        content = _content(path)
        return _read(content, Path(path).suffix.lower())
    except TermsError as error:
        raise FaultError(
            GlossaryNotRead(path=path, reason=error.reason, line=error.line)
        ) from error
    except FileNotFoundError as error:
        raise FaultError(DocumentMissing(path=path)) from error
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise FaultError(DocumentUnreadable(path=path, reason=reason)) from error


def write_glossary(glossaries: Sequence[Glossary], path: str) -> None:
    """Write terms to a file, as its suffix says: TBX, TSV, or else CSV.

    What is there is replaced only when all is written. Raises FaultError(FileUnwritable).
    """
    suffix = Path(path).suffix.lower()
    if suffix in _XML:
        from parlance.documents.glossaries.termbase import write_termbase  # noqa: PLC0415 - lxml

        content = write_termbase(glossaries)
    else:
        content = write_delimited_terms(glossaries, tabs=suffix in _TABS)
    target = Path(os.path.realpath(path))
    written = target.with_name(f".parlance-{secrets.token_hex(8)}.part")
    try:
        with written.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            written.chmod(stat.S_IMODE(target.stat().st_mode))
        written.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            written.unlink()
        reason = error.strerror or type(error).__name__
        raise FaultError(FileUnwritable(path=path, reason=reason)) from error


def _content(path: str) -> bytes:
    """Return the bytes of a file. Raises TermsError, OSError."""
    with open(path, "rb", opener=_opened) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(0, "it is no regular file")
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise TermsError("it is too large")
    return content


def _opened(path: str, flags: int) -> int:
    # Not to wait for whoever writes into a pipe of that name.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _read(content: bytes, suffix: str) -> tuple[Glossary, ...]:
    if suffix in _XML or _looks_like_xml(content):
        from parlance.documents.glossaries.termbase import read_termbase  # noqa: PLC0415 - lxml

        return read_termbase(content)
    return read_delimited_terms(content, tabs=suffix in _TABS)


def _looks_like_xml(content: bytes) -> bool:
    encoding = marked_encoding(content)
    start = content[:200]
    if encoding is not None:
        start = start.decode(encoding, errors="ignore").encode(errors="ignore")
    return bool(_XML_BEGINS.match(start))
