"""What parent and document reader say to each other."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.document import Block, DocumentWarning


class ReadRequest(msgspec.Struct, frozen=True, kw_only=True, tag="read"):
    """Read the file at `path` (bytes: file names need not be Unicode).

    `markdown` says that its name is one of a Markdown file, which nothing else tells.
    """

    path: bytes
    markdown: bool = False


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
    """The document could be opened: its pages, and what it says of itself."""

    pages: int = 0
    title: str = ""
    encoding: str | None = None
    outline: tuple[Heading, ...] = ()
    warnings: tuple[DocumentWarning, ...] = ()


class PageLines(msgspec.Struct, frozen=True, kw_only=True, tag="page"):
    """One page, from 1, in reading order; `lines` is None if it could not be read."""

    number: int
    lines: tuple[Line, ...] | None


class Blocks(msgspec.Struct, frozen=True, kw_only=True, tag="blocks"):
    """The next blocks of a document without pages."""

    blocks: tuple[Block, ...]


class Finished(msgspec.Struct, frozen=True, kw_only=True, tag="finished"):
    """Everything was sent."""


class Reason(StrEnum):
    """Why a document is not read; the parent makes the fault of it."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    KIND_UNKNOWN = "kind_unknown"
    DAMAGED = "damaged"
    LOCKED = "locked"
    EMPTY = "empty"
    TOO_LARGE = "too_large"


class Refused(msgspec.Struct, frozen=True, kw_only=True, tag="refused"):
    """The document is not read; `detail` is the system's word for UNREADABLE."""

    reason: Reason
    detail: str = ""


FromReader = Opened | PageLines | Blocks | Finished | Refused


class Refusal(Exception):  # noqa: N818 - it is carried to the parent as Refused
    """Raised in the reader to end the reading with Refused."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        """Keep why."""
        super().__init__(reason)
        self.refused = Refused(reason=reason, detail=detail)
