"""Summaries of documents: what is asked for, what comes of it, and what it rests on."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.document import Document, DocumentWarning
from parlance.contract.faults import Fault
from parlance.contract.history import Measurements, SummaryId

# What is asked for -----------------------------------------------------------------


class SummaryShape(StrEnum):
    """The form that a summary takes."""

    SENTENCE = "sentence"
    POINTS = "points"
    PARAGRAPHS = "paragraphs"
    SECTIONS = "sections"
    FACTS = "facts"
    ACTIONS = "actions"
    QUESTIONS = "questions"
    ABSTRACT = "abstract"


class SummaryDetail(StrEnum):
    """Brief is written from notes that were merged; detailed is the notes, section by section.

    One sentence and an abstract are always brief; forms of their own are written by section.

    Merging reads better and loses details (BooookScore, arXiv:2310.00785).
    """

    BRIEF = "brief"
    DETAILED = "detailed"


class Comparison(StrEnum):
    """What becomes of several documents that are summarized together."""

    SUMMARY = "summary"
    AGREEMENTS = "agreements"
    DIFFERENCES = "differences"
    TIMELINE = "timeline"


LENGTHS = {"short": 60, "medium": 150, "long": 400}
"""Words of the lengths that are offered by name."""

MIN_WORDS, MAX_WORDS = 10, 5000


class SummaryOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a summary should be.

    Attributes:
        words: its length.
        language: ISO 639-1 code of the language to write; empty for the document's.
        audience: for whom it is ("a ten-year-old", "our lawyers"); empty for anybody.
        instruction: what else the person wants of it, in their own words.
        comparison: of several documents together.
    """

    shape: SummaryShape = SummaryShape.PARAGRAPHS
    detail: SummaryDetail = SummaryDetail.BRIEF
    words: int = LENGTHS["medium"]
    language: str = ""
    audience: str = ""
    instruction: str = ""
    comparison: Comparison = Comparison.SUMMARY


class SummaryPreset(msgspec.Struct, frozen=True, kw_only=True):
    """Options under a name that the person gave them."""

    name: str
    options: SummaryOptions


# While it is made ------------------------------------------------------------------


class SummaryStage(StrEnum):
    """What the summary is doing."""

    OPENING = "opening"
    SEEING = "seeing"
    """Pages without text are read from their pictures."""
    READING = "reading"
    MERGING = "merging"
    WRITING = "writing"
    CHECKING = "checking"
    """Sources are looked up, numbers and names compared."""


class SummaryProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How far it is: steps of the stage, and blocks of the document read by the model.

    Attributes:
        tokens_read, tokens_written: by the model so far, all stages.
        reused: steps, of all stages, whose result was kept from an earlier time.
        seconds_left: how long the rest takes, all stages; None where nothing tells.
    """

    stage: SummaryStage
    done: int
    total: int
    blocks_read: int = 0
    blocks: int = 0
    tokens_read: int = 0
    tokens_written: int = 0
    reused: int = 0
    seconds_left: float | None = None


class SummaryPiece(msgspec.Struct, frozen=True, kw_only=True):
    """Text to append to the summary, in order; it is Markdown."""

    text: str


# What it rests on ------------------------------------------------------------------


class FoundBy(StrEnum):
    """How the source of a sentence was found."""

    MODEL = "model"
    """The model named it, and it holds what the sentence says."""
    WORDS = "words"
    """The most of its words stand there (BM25)."""
    MEANING = "meaning"
    """An embedding model finds it nearest."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A place in a document.

    Attributes:
        document: index among the documents, from 0; block: id of the block.
        start, end: the part of the block's text that says it (code points).
        score: share of the sentence's weight that is found there, 0 to 1; 0 where the model
            named a block in another language and nothing could tell whether it is right.
    """

    document: int
    block: int
    start: int
    end: int
    score: float
    found_by: FoundBy


class DoubtKind(StrEnum):
    """What in a sentence is not found in the documents."""

    NUMBER = "number"
    NAME = "name"


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the summary that nothing in the documents supports; indices as in Sentence."""

    kind: DoubtKind
    start: int
    end: int


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence of the summary and its sources, best first.

    Attributes:
        start, end: where it stands in the Markdown of the summary (code points), without
            the signs of a list or heading before it.
    """

    start: int
    end: int
    sources: tuple[Source, ...] = ()
    doubts: tuple[Doubt, ...] = ()


class ResultCheck(StrEnum):
    """What looks wrong with a summary or an answer as a whole; shown as a hint."""

    OTHER_LANGUAGE = "other_language"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    REPEATS = "repeats"
    NO_SUMMARY = "no_summary"
    """It speaks of itself or of the request in place of the document."""
    UNSUPPORTED = "unsupported"
    """Most of its sentences have no source in the documents."""
    WISHES_IGNORED = "wishes_ignored"
    """The model is too small to follow an audience, an instruction, another language."""


# What comes of it ------------------------------------------------------------------


class DocumentLabel(msgspec.Struct, frozen=True, kw_only=True):
    """One of the documents of a summary, and how much of it was read.

    Attributes:
        blocks_read: blocks that the model has read, of `blocks`.
        label: letter by which the summary names it among several; empty for a single one.
        encoding: of a text file, in which it was read.
    """

    title: str
    path: str
    sha256: str
    blocks_read: int
    blocks: int
    words: int
    label: str = ""
    encoding: str | None = None
    pages: int = 0
    empty_pages: tuple[int, ...] = ()
    broken_pages: tuple[int, ...] = ()
    warnings: tuple[DocumentWarning, ...] = ()


class SummaryResult(msgspec.Struct, frozen=True, kw_only=True):
    """The whole summary, and how much of the documents it rests on.

    Attributes:
        text: Markdown.
        documents: at least one.
        sentences: those of `text` in order, with their sources.
        passages: pieces the documents were read in; 1 if all fitted at once.
        cut_short: answers of the model, of all steps, that ended for want of room.
        dropped_notes: notes of the model that their passage does not support.
        reused: steps whose result was kept from an earlier time.
    """

    options: SummaryOptions
    text: str
    documents: tuple[DocumentLabel, ...]
    sentences: tuple[Sentence, ...] = ()
    checks: tuple[ResultCheck, ...] = ()
    passages: int = 1
    measurements: Measurements = Measurements()
    cut_short: int = 0
    dropped_notes: int = 0
    reused: int = 0

    @property
    def title(self) -> str:
        """Title of the document, or those of all."""
        return ", ".join(document.title for document in self.documents)

    @property
    def blocks_read(self) -> int:
        """Blocks that the model has read, of all documents."""
        return sum(document.blocks_read for document in self.documents)

    @property
    def blocks(self) -> int:
        """Blocks of all documents."""
        return sum(document.blocks for document in self.documents)

    @property
    def document_words(self) -> int:
        """Words of all documents."""
        return sum(document.words for document in self.documents)


SummaryEvent = SummaryProgress | SummaryPiece | SummaryResult


# Questions about documents ---------------------------------------------------------


class AnswerResult(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a question about documents.

    Attributes:
        text: Markdown.
        blocks_read: blocks that were looked at, of `blocks` of all documents: all of them
            where the model can read them at once or nothing but quotes, else those that have
            most to do with the question.
        quoted: the model is too small to answer; the text is what the documents say.
    """

    question: str
    text: str
    blocks_read: int
    blocks: int
    sentences: tuple[Sentence, ...] = ()
    checks: tuple[ResultCheck, ...] = ()
    measurements: Measurements = Measurements()
    cut_short: int = 0
    quoted: bool = False


AnswerEvent = SummaryProgress | SummaryPiece | AnswerResult


# The queue -------------------------------------------------------------------------


class ItemState(StrEnum):
    """How far an entry of the queue is."""

    WAITING = "waiting"
    OPENING = "opening"
    WORKING = "working"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"
    FAILED = "failed"


ENDED_STATES = frozenset((ItemState.STOPPED, ItemState.DONE, ItemState.FAILED))


class QueueItem(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the queue: one document, several together, or a pasted text.

    Attributes:
        id: stays the same as long as the app runs.
        paths: none for a pasted text.
        documents: what was read, once it is; empty before.
        fault: why it failed; a password or another encoding may be what it wants.
        left_out: of several together, why some of them could not be read.
        is_reopening: a summary of the history whose documents are being looked for.
        summary: where the finished one is remembered.
    """

    id: int
    title: str
    paths: tuple[str, ...]
    options: SummaryOptions
    state: ItemState = ItemState.WAITING
    progress: SummaryProgress | None = None
    documents: tuple[Document, ...] = ()
    text: str = ""
    result: SummaryResult | None = None
    fault: Fault | None = None
    left_out: tuple[Fault, ...] = ()
    is_reopening: bool = False
    summary: SummaryId | None = None


# What is remembered ----------------------------------------------------------------


class SummaryRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A finished summary as the history lists it. Times are seconds since the epoch (UTC).

    Attributes:
        paths: of its documents; none for a pasted text.
        preview: the beginning of its text, one line.
        deleted: when it went to the bin, or None.
    """

    id: SummaryId
    title: str
    paths: tuple[str, ...]
    preview: str
    options: SummaryOptions
    blocks_read: int
    blocks: int
    model: str
    created: float
    deleted: float | None = None
