"""What parent and document reader say to each other."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.document import Block, DocumentFacts, DocumentFormat, DocumentWarning


class ReadRequest(msgspec.Struct, frozen=True, kw_only=True, tag="read"):
    """Read the file at `path` (bytes: file names need not be Unicode).

    Attributes:
        suffix: of its name, in small letters, with the dot: it decides only between formats
            that look the same inside (Markdown, source code, tables of text).
        password, encoding: as the person gave them; empty for none.
    """

    path: bytes
    suffix: str = ""
    password: str = ""
    encoding: str = ""


class Heading(msgspec.Struct, frozen=True):
    """An entry of a PDF's outline; `page` from 1, `level` from 1."""

    title: str
    level: int
    page: int


class Line(msgspec.Struct, frozen=True):
    """A line of a page: shares of the page's width and height (0 is left and bottom).

    `base` is where its letters stand; `size` is the font's, in points, 0 if not known.
    """

    text: str
    left: float
    right: float
    base: float
    size: float


class Opened(msgspec.Struct, frozen=True, kw_only=True, tag="opened"):
    """The document could be opened: its format, its pages, what it says of itself.

    `pages` counts slides too, and whatever else progress is told in.
    """

    format: DocumentFormat
    pages: int = 0
    title: str = ""
    encoding: str | None = None
    facts: DocumentFacts = DocumentFacts()
    attachments: tuple[str, ...] = ()
    outline: tuple[Heading, ...] = ()
    warnings: tuple[DocumentWarning, ...] = ()


class PageLines(msgspec.Struct, frozen=True, kw_only=True, tag="page"):
    """One page, from 1, in reading order; `lines` is None if it could not be read.

    Cells of a table's row stand between tabs; no other line has one. `picture` says that
    pictures cover half of the page, or that it has one and hardly any text: it may be a scan.
    """

    number: int
    lines: tuple[Line, ...] | None
    picture: bool = False


class Blocks(msgspec.Struct, frozen=True, kw_only=True, tag="blocks"):
    """The next blocks of a document without pages."""

    blocks: tuple[Block, ...]


ALIVE = Blocks(blocks=())
"""Sent before a library is called that may take long: the parent ends a silent reader."""


class Warned(msgspec.Struct, frozen=True, kw_only=True, tag="warned"):
    """Something was found on the way that a reader of the text should know."""

    warning: DocumentWarning


class Finished(msgspec.Struct, frozen=True, kw_only=True, tag="finished"):
    """Everything was sent."""


class Reason(StrEnum):
    """Why a document is not read; the parent makes the fault of it."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    KIND_UNKNOWN = "kind_unknown"
    DAMAGED = "damaged"
    LOCKED = "locked"
    ENCRYPTED = "encrypted"
    PASSWORD_WRONG = "password_wrong"
    NOT_DECODABLE = "not_decodable"
    OLD_FORMAT = "old_format"
    IS_IMAGE = "is_image"
    EMPTY = "empty"
    TOO_LARGE = "too_large"


class Refused(msgspec.Struct, frozen=True, kw_only=True, tag="refused"):
    """The document is not read; `detail` is the system's word for UNREADABLE."""

    reason: Reason
    detail: str = ""


FromReader = Opened | PageLines | Blocks | Warned | Finished | Refused


class Refusal(Exception):  # noqa: N818 - it is carried to the parent as Refused
    """Raised in the reader to end the reading with Refused."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        """Keep why."""
        super().__init__(reason)
        self.refused = Refused(reason=reason, detail=detail)
