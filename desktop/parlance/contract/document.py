"""A document as text: blocks in reading order, each knowing where it stands."""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec


class DocumentFormat(StrEnum):
    """What a file is, told from its content."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    PPTX = "pptx"
    ODP = "odp"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"
    TSV = "tsv"
    EPUB = "epub"
    HTML = "html"
    MARKDOWN = "markdown"
    RTF = "rtf"
    EML = "eml"
    SRT = "srt"
    VTT = "vtt"
    PO = "po"
    CODE = "code"
    TEXT = "text"


class BlockKind(StrEnum):
    """What a block is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    TABLE = "table"
    CODE = "code"
    QUOTE = "quote"
    CAPTION = "caption"
    NOTE = "note"
    """A footnote, an endnote, or what a speaker says to a slide."""


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """One paragraph, heading, list, table or listing.

    Attributes:
        id: number in reading order, from 0.
        text: plain text; items of a list are lines, and so are rows of a table, whose
            cells stand between tabs.
        level: 1 to 6 for headings, else 0.
        page: page from 1 where the format has pages, else None.
        slide: slide from 1 of a presentation; sheet: name of a sheet of a workbook.
        section: headings above this block, outermost first.
        start: index in `Document.text` of its first character (code points).
        language: ISO 639-1 code, or empty where the text does not tell.
        seen: read from the picture of its page, by a model that sees.
    """

    id: int
    kind: BlockKind
    text: str
    level: int = 0
    page: int | None = None
    slide: int | None = None
    sheet: str | None = None
    section: tuple[str, ...] = ()
    start: int = 0
    language: str = ""
    seen: bool = False

    @property
    def end(self) -> int:
        """Index in `Document.text` behind its last character."""
        return self.start + len(self.text)


BETWEEN_BLOCKS = "\n\n"

LETTERS_PER_WORD = 1.7
"""Chinese, Japanese and Thai put no space between words; their words are about so long."""

UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)


def count_words(text: str) -> int:
    """Return the number of words: by white space, and by length in scripts without it."""
    if text.isascii():
        return len(text.split())
    letters = sum(map(len, UNSPACED.findall(text)))
    spaced = sum(any(map(str.isalnum, word)) for word in UNSPACED.sub(" ", text).split())
    return spaced + round(letters / LETTERS_PER_WORD)


class DocumentWarning(StrEnum):
    """What a reader of the result should know about the reading."""

    PAGES_WITHOUT_TEXT = "pages_without_text"
    PAGES_UNREADABLE = "pages_unreadable"
    PAGES_SEEN = "pages_seen"
    """Pages without text were read from their pictures by the model."""
    ENCODING_GUESSED = "encoding_guessed"
    CUT_SHORT = "cut_short"
    ROWS_LEFT_OUT = "rows_left_out"
    """Of a very large sheet the middle rows are not read; counts of its columns are."""
    ATTACHMENTS_LEFT_OUT = "attachments_left_out"
    PARTS_UNREADABLE = "parts_unreadable"
    """A chapter, slide or sheet of the file is damaged; the others were read."""
    CONVERTED = "converted"
    """An older format, converted by the LibreOffice of this computer."""
    HIDDEN_LEFT_OUT = "hidden_left_out"
    """Text that a reader of the page would not see was not read."""
    BESIDE_LEFT_OUT = "beside_left_out"
    """Of a web page its main part was read, and not what stands beside it."""


class DocumentFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a document says of itself, as it says it; empty where it says nothing."""

    author: str = ""
    subject: str = ""
    created: str = ""


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A whole document.

    Attributes:
        title: from its metadata or first heading, else the file's name.
        pages: number of pages (or slides), 0 where the format has none.
        sha256: of the file's bytes (hex), the identity for stored results.
        encoding: of a text file, as detected or as the person chose it.
        language: ISO 639-1 code of most of its text, or empty.
        empty_pages: pages (from 1) that have no text, for instance scans.
        broken_pages: pages (from 1) that could not be read.
        attachments: names of what a mail has attached; it is not read.
    """

    path: str
    title: str
    blocks: tuple[Block, ...]
    sha256: str
    format: DocumentFormat = DocumentFormat.TEXT
    pages: int = 0
    encoding: str | None = None
    language: str = ""
    facts: DocumentFacts = DocumentFacts()
    empty_pages: tuple[int, ...] = ()
    broken_pages: tuple[int, ...] = ()
    attachments: tuple[str, ...] = ()
    warnings: tuple[DocumentWarning, ...] = ()

    @property
    def words(self) -> int:
        """Number of words."""
        return sum(count_words(block.text) for block in self.blocks)

    @property
    def text(self) -> str:
        """The whole text: blocks with an empty line between them."""
        return BETWEEN_BLOCKS.join(block.text for block in self.blocks)

    @property
    def outline(self) -> tuple[Block, ...]:
        """Its headings, in reading order."""
        return tuple(block for block in self.blocks if block.kind is BlockKind.HEADING)


class ReadOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What a person says about a file: its password, and its encoding if the guess is wrong."""

    password: str = ""
    encoding: str = ""


class ReadProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Pages read of all; `total` is 0 where it is not known beforehand."""

    done: int
    total: int


class PageImage(msgspec.Struct, frozen=True, kw_only=True):
    """A page as a picture: rows of `width` pixels from the top, 3 bytes each (R, G, B)."""

    page: int
    width: int
    height: int
    pixels: bytes


class PageArea(msgspec.Struct, frozen=True, kw_only=True):
    """A rectangle on a page, in shares of its width and height from the upper left."""

    left: float
    top: float
    right: float
    bottom: float
