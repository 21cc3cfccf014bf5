"""A document as text: blocks in reading order, each knowing where it stands."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class BlockKind(StrEnum):
    """What a block is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    TABLE = "table"
    CODE = "code"
    QUOTE = "quote"


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """One paragraph, heading, list, table or listing.

    Attributes:
        id: number in reading order, from 0.
        text: plain text; rows of a table and items of a list are lines.
        level: 1 to 6 for headings, else 0.
        page: page from 1 where the format has pages, else None.
        section: headings above this block, outermost first.
    """

    id: int
    kind: BlockKind
    text: str
    level: int = 0
    page: int | None = None
    section: tuple[str, ...] = ()


class DocumentWarning(StrEnum):
    """What a reader of the result should know about the reading."""

    PAGES_WITHOUT_TEXT = "pages_without_text"
    PAGES_UNREADABLE = "pages_unreadable"
    ENCODING_GUESSED = "encoding_guessed"
    CUT_SHORT = "cut_short"


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A whole document.

    Attributes:
        title: from its metadata or first heading, else the file's name.
        pages: number of pages, 0 where the format has none.
        sha256: of the file's bytes (hex), the identity for stored results.
        encoding: of a text file, as detected.
        empty_pages: pages (from 1) that have no text, for instance scans.
    """

    path: str
    title: str
    blocks: tuple[Block, ...]
    sha256: str
    pages: int = 0
    encoding: str | None = None
    empty_pages: tuple[int, ...] = ()
    warnings: tuple[DocumentWarning, ...] = ()

    @property
    def words(self) -> int:
        """Number of words, by white space."""
        return sum(len(block.text.split()) for block in self.blocks)


class ReadProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Pages read of all; `total` is 0 where it is not known beforehand."""

    done: int
    total: int
