"""Translations: what is asked for, units and segments of a document, what comes of it."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

import msgspec

from parlance.contract.document import DocumentFormat, DocumentWarning
from parlance.contract.faults import Fault
from parlance.contract.history import Measurements, TranslationId
from parlance.contract.summary import ItemState

ProjectId = NewType("ProjectId", int)
"""A document that is being translated into one language, as it is remembered."""

# What is asked for -----------------------------------------------------------------


class Formality(StrEnum):
    """How the reader is spoken to."""

    AS_SOURCE = "as_source"
    FORMAL = "formal"
    INFORMAL = "informal"


class TranslationOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a translation should be.

    Attributes:
        source, target: codes of contract/languages.py; an empty source is told from the text.
        tone: in a few words ("friendly", "as a legal text"); empty as the source.
        instruction: what else the person wants, in their own words.
        use_glossary, use_memory: whether the terms and the earlier translations of the pair
            are used.
        beams: width of a beam search; 0 as the model's profile says, 1 none.
    """

    target: str
    source: str = ""
    formality: Formality = Formality.AS_SOURCE
    tone: str = ""
    instruction: str = ""
    use_glossary: bool = True
    use_memory: bool = True
    beams: int = 0


class Ability(StrEnum):
    """What a model's way of translating can follow besides the text."""

    GLOSSARY = "glossary"
    STYLE = "style"
    """Formality and tone."""
    INSTRUCTION = "instruction"
    CONTEXT = "context"
    TAGS = "tags"
    BEAMS = "beams"


class Lack(StrEnum):
    """Why a language or an option cannot be chosen with the model; wording.py says it."""

    SOURCE = "source"
    """The model does not read this language."""
    TARGET = "target"
    """The model does not write this language."""
    PAIR = "pair"
    """The model knows both, but was not trained to go from one to the other."""
    SAME = "same"
    """It is the language of the text."""


class TranslatorFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the window and the command line need to know of how a model translates.

    Attributes:
        profile: id of the profile; "chat" for a general model.
        name: of the family, for people ("Hunyuan-MT"); empty for a general model.
        model: name of the model itself.
        languages: codes that it knows; every language of the list for a general model.
        centres: where it goes only from and to some languages (LMT), these; else empty.
        abilities: what can be asked of it.
        beams: width of the search that its makers recommend; 0 none.
        commercial: whether its terms allow commercial use; None where that depends.
        excluded_regions: where its terms forbid to use it.
        licence: name of the terms; empty where unknown.
    """

    profile: str
    model: str
    languages: tuple[str, ...]
    name: str = ""
    centres: tuple[str, ...] = ()
    abilities: frozenset[Ability] = frozenset()
    beams: int = 0
    commercial: bool | None = None
    excluded_regions: tuple[str, ...] = ()
    licence: str = ""

    def lack(self, source: str, target: str) -> Lack | None:
        """Return why the model does not go from `source` (empty: unknown) to `target`."""
        if source and source not in self.languages:
            return Lack.SOURCE
        if target not in self.languages:
            return Lack.TARGET
        if source and self.centres and not {source, target} & set(self.centres):
            return Lack.PAIR
        return Lack.SAME if source == target else None


# Glossary --------------------------------------------------------------------------


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of a glossary.

    Attributes:
        source, target: the term in both languages; an empty target leaves it as it is
            (names of products: "do not translate").
        match_case: only where the capitals are the same.
        inflected: other forms of the target that count as the term ("Hauses", "Häuser").
        note: for people, and for models that follow instructions.
    """

    source: str
    target: str = ""
    match_case: bool = False
    inflected: tuple[str, ...] = ()
    note: str = ""


class Glossary(msgspec.Struct, frozen=True, kw_only=True):
    """The terms of a pair of languages. A target of "" is the list for every language.

    The list of what stays as it is has neither source nor target language.
    """

    source_language: str
    target_language: str
    terms: tuple[Term, ...] = ()


# Units of a document ---------------------------------------------------------------


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


# Segments: units with their translations -------------------------------------------


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


# While it is made ------------------------------------------------------------------


class LanguageDetected(msgspec.Struct, frozen=True, kw_only=True):
    """The source language was told from the text: how likely, 0 to 1."""

    code: str
    probability: float = 1.0


class TranslationStage(StrEnum):
    """What a document's translation is doing."""

    OPENING = "opening"
    TRANSLATING = "translating"
    RETRYING = "retrying"
    """What failed the checks is tried in other ways."""
    WRITING = "writing"


class TranslationProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Units translated of all, and how long the rest takes; None where nothing tells.

    Attributes:
        reused: units, of `done`, that came from the memory, a repetition or an earlier run.
    """

    done: int
    total: int
    stage: TranslationStage = TranslationStage.TRANSLATING
    reused: int = 0
    tokens_read: int = 0
    tokens_written: int = 0
    seconds_left: float | None = None


class TranslationResult(msgspec.Struct, frozen=True, kw_only=True):
    """The whole translation of a text; of `cut_short` parts the model wrote no end."""

    source_language: str
    target_language: str
    source: str
    text: str
    measurements: Measurements
    cut_short: int = 0
    hints: tuple[Hint, ...] = ()



# Live text -------------------------------------------------------------------------


class LiveParagraph(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph of the text that is typed, as it is translated now.

    Attributes:
        index: among the paragraphs that have text, from 0.
        before: what stands before its translation: breaks, indentation, a list's sign.
        source, target: without what stands before them.
        sentences: pairs of spans (source start, end, target start, end; code points in
            `source` and `target`), once it is done.
    """

    index: int
    before: str
    source: str
    target: str = ""
    is_done: bool = False
    hints: tuple[Hint, ...] = ()
    sentences: tuple[SentencePair, ...] = ()


class SentencePair(msgspec.Struct, frozen=True):
    """Sentences that say the same; a span may be empty where one side has nothing for it."""

    source_start: int
    source_end: int
    target_start: int
    target_end: int


class LiveText(msgspec.Struct, frozen=True, kw_only=True):
    """All paragraphs of the text as it stood when the work began, those known with targets.

    `after` is what stands behind the last one.
    """

    paragraphs: tuple[LiveParagraph, ...]
    after: str = ""


LiveEvent = LanguageDetected | LiveText | LiveParagraph | TranslationProgress | TranslationResult


# Documents in the queue ------------------------------------------------------------


class ProjectReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a translated document came to, in units.

    Attributes:
        hinted: how many units have each kind of hint.
    """

    units: int
    translated: int
    edited: int
    kept: int
    left: int
    reused: int = 0
    hinted: dict[HintKind, int] = {}
    measurements: Measurements = Measurements()


class TranslationItem(msgspec.Struct, frozen=True, kw_only=True):
    """A document in the queue, into one language.

    Attributes:
        id: stays the same as long as the app runs.
        project: where its segments are remembered, once it was opened.
        groups: names of those that are translated; None as the file suggests.
        written: path of the translated document, once it was written.
        is_stale: segments were changed since it was written.
    """

    id: int
    path: str
    title: str
    options: TranslationOptions
    output: OutputOptions = OutputOptions()
    groups: tuple[str, ...] | None = None
    state: ItemState = ItemState.WAITING
    progress: TranslationProgress | None = None
    project: ProjectId | None = None
    report: ProjectReport | None = None
    written: str = ""
    is_stale: bool = False
    fault: Fault | None = None


# What is remembered ----------------------------------------------------------------


class TranslationRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A finished translation of a text, as the history lists it.

    Times are seconds since the epoch (UTC).
    """

    id: TranslationId
    source_language: str
    target_language: str
    source: str
    target: str
    model: str
    created: float
    favourite: bool = False
    deleted: float | None = None


class ProjectRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A document that was or is being translated, as the history lists it.

    Attributes:
        paths: of the source, and of the translated document ("" until it is written).
        source_language: as told, once it was opened.
        done, total: units that have their translation, of those that are to have one.
    """

    id: ProjectId
    path: str
    sha256: str
    title: str
    options: TranslationOptions
    output: OutputOptions
    source_language: str
    groups: tuple[str, ...] | None
    written: str
    done: int
    total: int
    model: str
    created: float
    updated: float
    favourite: bool = False
    deleted: float | None = None
