"""What the page of a summary says about it: coverage, progress, sources, doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from parlance.contract.document import DocumentWarning
from parlance.contract.document_wording import CHECKS, WARNINGS
from parlance.contract.summary import DoubtKind, ItemState, SummaryStage
from parlance.contract.visible import visible_name
from parlance.window.parts.durations import left_words
from parlance.window.parts.words import (
    facts_line,
    fault_words,
    filled,
    kept_apart,
    number,
    plural,
    wording,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.contract.document import Block, Document
    from parlance.contract.summary import (
        AnswerResult,
        DocumentLabel,
        Doubt,
        QueueItem,
        ResultCheck,
        Sentence,
        SummaryProgress,
        SummaryResult,
    )

_SOURCES_NAMED = 3


def blocks_words(read: int, blocks: int) -> str:
    """Return how many paragraphs of all were read."""
    words = QCoreApplication.translate("SummaryFacts", "%1 of %Ln paragraph(s) read", "", blocks)
    return filled(plural(words, blocks), number(read))


def _label_parts(label: DocumentLabel) -> list[str]:
    parts = [blocks_words(label.blocks_read, label.blocks)]
    said: set[DocumentWarning] = set()
    if label.pages:
        pages = QCoreApplication.translate("SummaryFacts", "%Ln page(s)", "", label.pages)
        parts.append(plural(pages, label.pages))
    if label.empty_pages:
        empty = len(label.empty_pages)
        words = QCoreApplication.translate("SummaryFacts", "%Ln page(s) without text", "", empty)
        parts.append(plural(words, empty))
        said.add(DocumentWarning.PAGES_WITHOUT_TEXT)
    if label.broken_pages:
        broken = len(label.broken_pages)
        words = QCoreApplication.translate(
            "SummaryFacts", "%Ln page(s) could not be read", "", broken
        )
        parts.append(plural(words, broken))
        said.add(DocumentWarning.PAGES_UNREADABLE)
    return parts + [wording(WARNINGS[each]) for each in label.warnings if each not in said]


def coverage_of(result: SummaryResult) -> str:
    """Return how much was read: one line, with several documents one for each."""
    several = len(result.documents) > 1
    lines: list[str] = []
    for label in result.documents:
        parts = _label_parts(label)
        if result.cut_short and label is result.documents[-1]:
            parts.append(cut_words(result.cut_short))
        title = visible_name(label.title)
        name = kept_apart(f"{label.label}  {title}" if label.label else title)
        lines.append(f"{name}:  {facts_line(parts)}" if several else facts_line(parts))
    return "\n".join(lines)


def cut_words(steps: int) -> str:
    """Return how many answers of the model ended for want of room."""
    words = QCoreApplication.translate(
        "SummaryFacts", "%Ln step(s) cut short for want of room", "", steps
    )
    return plural(words, steps)


def stage_words(stage: SummaryStage) -> str:
    """Return what the summary is doing."""
    match stage:
        case SummaryStage.OPENING:
            return QCoreApplication.translate("SummaryFacts", "Opening the document")
        case SummaryStage.SEEING:
            return QCoreApplication.translate("SummaryFacts", "Looking at pages without text")
        case SummaryStage.READING:
            return QCoreApplication.translate("SummaryFacts", "Reading")
        case SummaryStage.MERGING:
            return QCoreApplication.translate("SummaryFacts", "Bringing the notes together")
        case SummaryStage.WRITING:
            return QCoreApplication.translate("SummaryFacts", "Writing the summary")
        case SummaryStage.CHECKING:
            return QCoreApplication.translate("SummaryFacts", "Checking against the document")


def progress_words(progress: SummaryProgress, *, brief: bool = False) -> str:
    """Return stage, steps, coverage, and how long it takes yet where that is known.

    `brief` leaves the coverage out, where there is one line for all of it.
    """
    words = stage_words(progress.stage)
    if progress.stage is SummaryStage.READING and progress.total > 1:
        sentence = QCoreApplication.translate("SummaryFacts", "%1: %2 of %3 passages")
        words = filled(sentence, words, number(progress.done), number(progress.total))
    elif progress.total > 1:
        sentence = QCoreApplication.translate("SummaryFacts", "%1: %2 of %3")
        words = filled(sentence, words, number(progress.done), number(progress.total))
    parts = [words]
    if progress.blocks and not brief:
        parts.append(blocks_words(progress.blocks_read, progress.blocks))
    if progress.seconds_left is not None:
        parts.append(left_words(progress.seconds_left))
    return facts_line(parts)


def work_words(progress: SummaryProgress) -> str:
    """Return what the model has read and written, and what was kept; may be empty."""
    parts: list[str] = []
    if progress.tokens_read:
        sentence = QCoreApplication.translate("SummaryFacts", "%1 tokens read, %2 written")
        read, written = number(progress.tokens_read), number(progress.tokens_written)
        parts.append(filled(sentence, read, written))
    if progress.reused:
        parts.append(kept_words(progress.reused))
    return facts_line(parts)


def kept_words(reused: int) -> str:
    """Return how many steps were kept from an earlier time."""
    words = QCoreApplication.translate(
        "SummaryFacts", "%Ln step(s) kept from an earlier time", "", reused
    )
    return plural(words, reused)


def notes_words(result: SummaryResult) -> str:
    """Return what happened to the steps of a finished summary; may be empty."""
    parts: list[str] = []
    if result.reused:
        parts.append(kept_words(result.reused))
    if result.dropped_notes:
        words = QCoreApplication.translate(
            "SummaryFacts",
            "%Ln note(s) left out that the document does not support",
            "",
            result.dropped_notes,
        )
        parts.append(plural(words, result.dropped_notes))
    return facts_line(parts)


def check_words(checks: Iterable[ResultCheck]) -> str:
    """Return what looks wrong, a sentence for each."""
    return " ".join(wording(CHECKS[check]) for check in checks)


def doubt_words(doubts: Sequence[Doubt]) -> str:
    """Return how many numbers and names nothing supports; empty if none."""
    numbers = sum(doubt.kind is DoubtKind.NUMBER for doubt in doubts)
    names = len(doubts) - numbers
    parts: list[str] = []
    if numbers:
        words = QCoreApplication.translate(
            "SummaryFacts", "%Ln number(s) not found in the document", "", numbers
        )
        parts.append(plural(words, numbers))
    if names:
        words = QCoreApplication.translate(
            "SummaryFacts", "%Ln name(s) not found in the document", "", names
        )
        parts.append(plural(words, names))
    return facts_line(parts)


def answer_words(answer: AnswerResult, doubts: Sequence[Doubt]) -> str:
    """Return what an answer rests on, and what looks wrong with it."""
    parts = [
        "" if answer.quoted else share_words(answer),
        cut_words(answer.cut_short) if answer.cut_short else "",
        doubt_words(doubts),
        check_words(answer.checks),
    ]
    return facts_line(part for part in parts if part)


def gone_words(item: QueueItem) -> str:
    """Return why a finished summary has no documents beside it; empty where that is no news."""
    if item.documents or item.state is not ItemState.DONE:
        return ""
    if item.is_reopening:
        return QCoreApplication.translate("SummaryFacts", "Looking for the document…")
    if item.fault is not None:
        return fault_words(item.fault).sentence
    return QCoreApplication.translate(
        "SummaryFacts",
        "The document is not where it was, or it has changed. "
        "The summary is kept; its source cannot be shown.",
    )


def share_words(answer: AnswerResult) -> str:
    """Return how much of the documents an answer rests on."""
    if answer.blocks_read >= answer.blocks:
        return QCoreApplication.translate("SummaryFacts", "The whole document was read for this.")
    sentence = QCoreApplication.translate(
        "SummaryFacts", "%1 of %Ln paragraph(s) were read for this.", "", answer.blocks
    )
    return filled(plural(sentence, answer.blocks), number(answer.blocks_read))


def place_words(block: Block) -> str:
    """Return where a block stands: its headings, then its page, slide or sheet."""
    parts = list(map(visible_name, block.section))
    if block.sheet:
        parts.append(visible_name(block.sheet))
    if block.slide is not None:
        sentence = QCoreApplication.translate("SummaryFacts", "slide %1")
        parts.append(filled(sentence, number(block.slide)))
    elif block.page is not None:
        sentence = QCoreApplication.translate("SummaryFacts", "page %1")
        parts.append(filled(sentence, number(block.page)))
    return "  ›  ".join(parts)


def source_words(sentence: Sentence, documents: Sequence[Document]) -> str:
    """Return where the sources of a sentence stand, a line for each; or that there is none."""
    if not sentence.sources:
        return QCoreApplication.translate(
            "SummaryFacts", "No source was found for this sentence in the document."
        )
    lines: list[str] = []
    for source in sentence.sources[:_SOURCES_NAMED]:
        if source.document >= len(documents):
            continue
        document = documents[source.document]
        if source.block >= len(document.blocks):
            continue
        place = place_words(document.blocks[source.block])
        names = [visible_name(document.title)] if len(documents) > 1 or not place else []
        lines.append("  ›  ".join([*names, place] if place else names))
    return "\n".join(dict.fromkeys(lines))
