"""Units of a document that is translated, and their translations: segments."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.document import DocumentFormat, DocumentWarning


class UnitKind(StrEnum):
    """What a unit of a document is; short ones are asked for with other words."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    CELL = "cell"
    NOTE = "note"
    CUE = "cue"
    MESSAGE = "message"
    LABEL = "label"
    """An attribute: the text that stands for a picture, a tool tip, a title."""


class TagKind(StrEnum):
    """What a tag of a unit stands for."""

    FORMAT = "format"
    """Bold, italic, colour: without it the text reads the same."""
    LINK = "link"
    BREAK = "break"
    """A line break or tab."""
    NOTE = "note"
    """The sign of a footnote or comment."""
    PICTURE = "picture"
    FIELD = "field"
    """Computed by the program: a page number, a date, a reference."""
    CODE = "code"
    PLACEHOLDER = "placeholder"
    """Filled in when a program runs: %s, {name}."""
    OTHER = "other"


class UnitTag(msgspec.Struct, frozen=True, kw_only=True):
    r"""A tag of a unit, by its number in the text.

    Attributes:
        literal: what an object reads as where a model has to see it ("%s", a line break's
            "\\n", code); empty where it shows nothing.
    """

    number: int
    kind: TagKind
    literal: str = ""


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """What is translated at once: a paragraph, a heading, a cell.

    Attributes:
        id: its place among all of the document, from 0, the same each time it is opened.
        text: as contract/tagged.py says, without white space at its ends.
        flow: units with the same number follow each other as text; those of headers, notes
            and labels have other numbers than the body, so that they are no context to it.
        group: a part of the file that can be left out: the name of a sheet or column.
        slide, page: from 1, where there are such; section: headings above it.
        width: letters that a line may have, for subtitles; 0 as many as it needs.
        comment: what the file tells translators about it (PO: comment, context).
        existing: translation that the file has already (PO), tagged as `text`; is_fuzzy
            says that it wants a look.
    """

    id: int
    kind: UnitKind
    text: str
    tags: tuple[UnitTag, ...] = ()
    flow: int = 0
    group: str = ""
    slide: int | None = None
    page: int | None = None
    section: tuple[str, ...] = ()
    width: int = 0
    comment: str = ""
    existing: str = ""
    is_fuzzy: bool = False


class UnitGroup(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet of a workbook or a column of a table; `chosen` if nobody says otherwise."""

    name: str
    units: int
    chosen: bool


class UnitsNote(StrEnum):
    """What a person should know of a document that is translated in its own format."""

    REFLOWED = "reflowed"
    """It comes out as a new document, not in its own format (PDF)."""
    FORMULAS = "formulas"
    """Formulas may look up texts that change."""
    CONTENTS_CACHED = "contents_cached"
    """Its table of contents is brought up to date when the document is opened."""
    DIAGRAMS_LEFT = "diagrams_left"
    """Text of charts and diagrams stays as it is."""
    DELETIONS_LEFT = "deletions_left"
    """Text that was deleted with changes tracked stays as it is."""
    SIGNATURE_LOST = "signature_lost"
    """A signature of the file does not hold for the translated one."""


class Extracted(msgspec.Struct, frozen=True, kw_only=True):
    """A document as it is translated.

    Attributes:
        path: of the source; sha256: of its bytes (hex).
        language: as the document says or as its text reads; empty if unknown.
        output: format of what comes out by itself; the same as `format` but for PDF and
            for what is read from older formats.
    """

    path: str
    sha256: str
    title: str
    format: DocumentFormat
    output: DocumentFormat
    units: tuple[Unit, ...]
    groups: tuple[UnitGroup, ...] = ()
    language: str = ""
    encoding: str | None = None
    notes: tuple[UnitsNote, ...] = ()
    warnings: tuple[DocumentWarning, ...] = ()


class OutputOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How the translated document is written.

    Attributes:
        output: its format; None as Extracted.output says.
        bilingual: a table with source and translation side by side, as DOCX or HTML.
    """

    output: DocumentFormat | None = None
    bilingual: bool = False


class SegmentState(StrEnum):
    """How far a unit is."""

    WAITING = "waiting"
    TRANSLATED = "translated"
    EDITED = "edited"
    """As a person wrote it."""
    KEPT = "kept"
    """No translation held: the source stands there."""
    LEFT = "left"
    """Not to be translated: nothing but numbers and signs, or of a group not chosen."""


class SegmentOrigin(StrEnum):
    """Where a translation came from."""

    NONE = "none"
    MODEL = "model"
    MEMORY = "memory"
    """An earlier translation of the same text by the same model."""
    CORRECTION = "correction"
    """What a person wrote for the same text earlier."""
    REPEATED = "repeated"
    """The same text stands elsewhere in the document."""
    FILE = "file"
    PERSON = "person"


class HintKind(StrEnum):
    """What may be wrong with a translation; a hint, never a score."""

    NUMBER_MISSING = "number_missing"
    LINK_MISSING = "link_missing"
    PLACEHOLDER_MISSING = "placeholder_missing"
    TERM_MISSED = "term_missed"
    UNTRANSLATED = "untranslated"
    OTHER_LANGUAGE = "other_language"
    REPEATS = "repeats"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    QUOTES = "quotes"
    """Quotation marks or brackets that do not close."""
    CUT_SHORT = "cut_short"
    FORMAT_LOST = "format_lost"
    """Bold, italic or a link went from its words."""
    OBJECT_MOVED = "object_moved"
    """An object was put where it stood in proportion, since the model lost its place."""
    KEPT_SOURCE = "kept_source"
    LINES_TOO_WIDE = "lines_too_wide"


class Hint(msgspec.Struct, frozen=True, kw_only=True):
    """Something to look at in a translation.

    Attributes:
        detail: what is missing or wrong, as it stands in the text ("1,250", "server → Server").
        start, end: where in the translation without tags (code points); both 0 where nowhere.
    """

    kind: HintKind
    detail: str = ""
    start: int = 0
    end: int = 0


class Segment(msgspec.Struct, frozen=True, kw_only=True):
    """A unit's translation.

    Attributes:
        unit: its id; target: tagged like the unit's text; empty while WAITING.
        locked: nothing but the person changes it.
    """

    unit: int
    target: str = ""
    state: SegmentState = SegmentState.WAITING
    origin: SegmentOrigin = SegmentOrigin.NONE
    hints: tuple[Hint, ...] = ()
    locked: bool = False
