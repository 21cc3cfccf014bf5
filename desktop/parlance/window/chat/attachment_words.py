"""What the window says of attachments, of how much was read, and of sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.attachments import AttachmentKind
from parlance.contract.document_wording import WARNINGS
from parlance.services.attachment_records import PendingState
from parlance.window.parts.words import (
    facts_line,
    fault_words,
    filled,
    number,
    plural,
    size_words,
    wording,
)
from parlance.window.rich.direction import isolated
from parlance.window.summary.result_words import place_words

if TYPE_CHECKING:
    from parlance.contract.attachments import Attachment
    from parlance.contract.citations import Citation, ReadShare
    from parlance.services.attachment_records import Pending

_QUOTE_LETTERS: Final = 160


def facts_of(attachment: Attachment) -> str:
    """Return how long a document is, or how large a picture."""
    if attachment.kind is AttachmentKind.IMAGE:
        return size_words(attachment.bytes)
    words = QCoreApplication.translate("Attachments", "%Ln word(s)", "", attachment.words)
    return plural(words, attachment.words)


def progress_of(pending: Pending) -> str:
    """Return how far a pending one is; empty once it is ready."""
    match pending.state:
        case PendingState.WAITING:
            return QCoreApplication.translate("Attachments", "Waiting…")
        case PendingState.READING if pending.total:
            words = QCoreApplication.translate("Attachments", "Reading… %1 of %2 pages")
            return filled(words, number(pending.done), number(pending.total))
        case PendingState.READING:
            return QCoreApplication.translate("Attachments", "Reading…")
        case PendingState.FAILED:
            return QCoreApplication.translate("Attachments", "Not attached")
        case PendingState.READY:
            return ""


def fault_of(pending: Pending) -> str:
    """Return why one failed, and what helps, with its name where the fault has none."""
    if pending.fault is None:
        return ""
    words = fault_words(pending.fault)
    sentence = " ".join(part for part in (words.sentence, words.remedy) if part)
    if pending.name in sentence:
        return sentence
    return filled(
        QCoreApplication.translate("Attachments", "“%1”: %2"), isolated(pending.name), sentence
    )


def share_words(share: ReadShare) -> str:
    """Return what of a file was not read, and how much of the rest the model was sent."""
    left_out = (wording(WARNINGS[each]) for each in share.warnings)
    return facts_line((*left_out, _share_words(share)))


def _share_words(share: ReadShare) -> str:
    """Return how much of a document the model was sent up to a question."""
    name = isolated(share.name)
    if share.share >= 1:
        words = QCoreApplication.translate("Attachments", "All of “%1” was read.")
        return filled(words, name)
    if not share.parts:
        words = QCoreApplication.translate(
            "Attachments", "Nothing of “%1” was read: there is no room for it in the context."
        )
        return filled(words, name)
    percent = number(_percent(share.share))
    if share.pages > 0:
        words = QCoreApplication.translate(
            "Attachments",
            "%1 % of the %Ln page(s) of “%2” was read for this. Show",
            "",
            share.pages,
        )
        return filled(plural(words, share.pages), percent, name)
    words = QCoreApplication.translate(
        "Attachments", "%1 % of the %Ln word(s) of “%2” was read for this. Show", "", share.words
    )
    return filled(plural(words, share.words), percent, name)


def citation_words(citation: Citation, *, several: bool) -> str:
    """Return where a source stands and how it begins, as one line."""
    place = place_words(citation.block)
    head = "  ›  ".join(part for part in (citation.name if several else "", place) if part)
    quote = quote_of(citation)
    if not head:
        return filled(QCoreApplication.translate("Attachments", "“%1”"), isolated(quote))
    words = QCoreApplication.translate("Attachments", "%1:  “%2”")
    return filled(words, isolated(head), isolated(quote))


def quote_of(citation: Citation) -> str:
    """Return what a source says, shortened."""
    start, end = citation.spans[0] if citation.spans else (0, len(citation.block.text))
    text = " ".join(citation.block.text[start:end].split())
    return text if len(text) <= _QUOTE_LETTERS else f"{text[:_QUOTE_LETTERS].rstrip()}…"


def _percent(share: float) -> int:
    return min(99, max(1, round(share * 100)))
