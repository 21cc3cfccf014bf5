"""What the lists, the options and the controls of summaries say."""

from __future__ import annotations

import codecs
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract import faults
from parlance.contract.document import DocumentWarning
from parlance.contract.document_wording import SHAPES
from parlance.contract.summary import ItemState, SummaryDetail
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.visible import visible_name
from parlance.window.parts.durations import left_words
from parlance.window.parts.words import facts_line, fault_words, filled, plural, wording
from parlance.window.rich.direction import isolated
from parlance.window.summary.result_words import progress_words, stage_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.document import Document
    from parlance.contract.faults import Fault
    from parlance.contract.summary import (
        QueueItem,
        SummaryOptions,
        SummaryProgress,
        SummaryRecord,
        SummaryShape,
    )

_STATES: Final = {
    ItemState.WAITING: QT_TRANSLATE_NOOP("SummaryQueue", "Waiting"),
    ItemState.OPENING: QT_TRANSLATE_NOOP("SummaryQueue", "Opening"),
    ItemState.WORKING: QT_TRANSLATE_NOOP("SummaryQueue", "Working"),
    ItemState.PAUSED: QT_TRANSLATE_NOOP("SummaryQueue", "Paused"),
    ItemState.STOPPED: QT_TRANSLATE_NOOP("SummaryQueue", "Stopped"),
    ItemState.DONE: QT_TRANSLATE_NOOP("SummaryQueue", "Done"),
    ItemState.FAILED: QT_TRANSLATE_NOOP("SummaryQueue", "Failed"),
}
_REASONS: Final[dict[type[faults.FaultRecord], str]] = {
    faults.DocumentMissing: QT_TRANSLATE_NOOP("SummaryQueue", "File not found"),
    faults.DocumentUnreadable: QT_TRANSLATE_NOOP("SummaryQueue", "Could not be read"),
    faults.DocumentKindUnknown: QT_TRANSLATE_NOOP("SummaryQueue", "Unknown kind of file"),
    faults.DocumentDamaged: QT_TRANSLATE_NOOP("SummaryQueue", "Damaged"),
    faults.DocumentLocked: QT_TRANSLATE_NOOP("SummaryQueue", "Password needed"),
    faults.DocumentEncrypted: QT_TRANSLATE_NOOP("SummaryQueue", "Encrypted"),
    faults.DocumentPasswordWrong: QT_TRANSLATE_NOOP("SummaryQueue", "Wrong password"),
    faults.DocumentNotDecodable: QT_TRANSLATE_NOOP("SummaryQueue", "Other encoding needed"),
    faults.DocumentNeedsOffice: QT_TRANSLATE_NOOP("SummaryQueue", "Older format"),
    faults.DocumentNotConverted: QT_TRANSLATE_NOOP("SummaryQueue", "Could not be converted"),
    faults.DocumentIsImage: QT_TRANSLATE_NOOP("SummaryQueue", "A picture"),
    faults.DocumentEmpty: QT_TRANSLATE_NOOP("SummaryQueue", "No text found"),
    faults.DocumentTooLarge: QT_TRANSLATE_NOOP("SummaryQueue", "Too large"),
    faults.FolderWithoutDocuments: QT_TRANSLATE_NOOP("SummaryQueue", "No documents in it"),
    faults.ShapeNotPossible: QT_TRANSLATE_NOOP("SummaryQueue", "Model too small for this form"),
}
"""What the sentences of these faults come to; they begin with a path, which fills the row."""

_USUAL: Final = ("utf-8", "utf-8-sig")
"""Encodings that are not worth a word, unless they are guessed."""

ENCODINGS: Final = (
    ("utf-8", QT_TRANSLATE_NOOP("Encodings", "All languages")),
    ("utf-16", QT_TRANSLATE_NOOP("Encodings", "All languages")),
    ("windows-1252", QT_TRANSLATE_NOOP("Encodings", "Western European")),
    ("windows-1250", QT_TRANSLATE_NOOP("Encodings", "Central European")),
    ("windows-1257", QT_TRANSLATE_NOOP("Encodings", "Baltic")),
    ("windows-1254", QT_TRANSLATE_NOOP("Encodings", "Turkish")),
    ("windows-1251", QT_TRANSLATE_NOOP("Encodings", "Cyrillic")),
    ("koi8-r", QT_TRANSLATE_NOOP("Encodings", "Cyrillic")),
    ("windows-1253", QT_TRANSLATE_NOOP("Encodings", "Greek")),
    ("windows-1256", QT_TRANSLATE_NOOP("Encodings", "Arabic and Persian")),
    ("windows-1255", QT_TRANSLATE_NOOP("Encodings", "Hebrew")),
    ("windows-874", QT_TRANSLATE_NOOP("Encodings", "Thai")),
    ("windows-1258", QT_TRANSLATE_NOOP("Encodings", "Vietnamese")),
    ("gb18030", QT_TRANSLATE_NOOP("Encodings", "Chinese, simplified")),
    ("big5", QT_TRANSLATE_NOOP("Encodings", "Chinese, traditional")),
    ("shift_jis", QT_TRANSLATE_NOOP("Encodings", "Japanese")),
    ("euc-jp", QT_TRANSLATE_NOOP("Encodings", "Japanese")),
    ("euc-kr", QT_TRANSLATE_NOOP("Encodings", "Korean")),
)
"""The encodings that are offered, by the names of the web, and the languages they are for."""


def state_words(state: ItemState) -> str:
    """Return the state of an entry of the queue as one word."""
    return QCoreApplication.translate("SummaryQueue", _STATES[state])


def item_words(item: QueueItem) -> str:
    """Return the second line of an entry of the queue; a bar under it shows the share done."""
    match item.state:
        case ItemState.OPENING | ItemState.WORKING if item.progress is not None:
            return _short_progress(item.progress)
        case ItemState.FAILED if item.fault is not None:
            return reason_words(item.fault)
        case ItemState.DONE:
            return facts_line((state_words(item.state), shape_words(item.options.shape)))
        case _:
            return state_words(item.state)


def _short_progress(progress: SummaryProgress) -> str:
    """Return what fits into a row: how long it takes yet, or how much is done."""
    if progress.seconds_left is None:
        return progress_words(progress, brief=True)
    return facts_line((stage_words(progress.stage), left_words(progress.seconds_left)))


def whole_item_words(item: QueueItem) -> str:
    """Return the same without heed of the room, for those who hear it."""
    if item.state in (ItemState.OPENING, ItemState.WORKING) and item.progress is not None:
        return progress_words(item.progress)
    return item_words(item)


def reason_words(fault: Fault) -> str:
    """Return why an entry failed, in few words where there are some."""
    reason = _REASONS.get(type(fault))
    if reason is None:
        return fault_words(fault).sentence
    return QCoreApplication.translate("SummaryQueue", reason)


def item_title(item: QueueItem) -> str:
    """Return what an entry of the queue is called."""
    return visible_name(item.title) or pasted_words()


def record_title(record: SummaryRecord) -> str:
    """Return what a finished summary is called."""
    return visible_name(record.title) or pasted_words()


def pasted_words() -> str:
    """Return the name of a text that came from no file."""
    return QCoreApplication.translate("SummaryQueue", "Pasted text")


def share_done(item: QueueItem) -> float | None:
    """Return how much of its stage an entry has done, 0 to 1; None where that is not known."""
    progress = item.progress
    if item.state not in (ItemState.OPENING, ItemState.WORKING, ItemState.PAUSED):
        return None
    if progress is None or progress.total < 1:
        return None
    return min(1.0, max(0.0, progress.done / progress.total))


def shape_words(shape: SummaryShape) -> str:
    """Return the name of a form of summary."""
    return wording(SHAPES[shape])


def length_words(words: int) -> str:
    """Return a length that has no name of its own."""
    said = QCoreApplication.translate("Numbers", "%Ln word(s)", "", words)
    return plural(said, words)


def documents_words(count: int) -> str:
    """Return how many documents there are."""
    said = QCoreApplication.translate("SummaryQueue", "%Ln document(s)", "", count)
    return plural(said, count)


def more_options(options: SummaryOptions, *, several: bool) -> int:
    """Return how many of the options are set that do not stand in the row."""
    is_compared = several and options.comparison is not type(options)().comparison
    return sum(
        (
            options.detail is not SummaryDetail.BRIEF,
            bool(options.audience.strip()),
            bool(options.instruction.strip()),
            is_compared,
        )
    )


def encoding_words(name: str) -> str:
    """Return an encoding by the languages it is for and its name."""
    for each, languages in ENCODINGS:
        if same_encoding(each, name):
            said = QCoreApplication.translate("Encodings", languages)
            return filled(QCoreApplication.translate("Encodings", "%1 (%2)"), said, name)
    return name


def same_encoding(one: str, other: str) -> bool:
    """Whether two names mean the same encoding; names that nobody knows are compared as such."""
    return _plain_name(one) == _plain_name(other)


def _plain_name(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return name.casefold()


def encoded_document(documents: Iterable[Document]) -> Document | None:
    """Return the one whose encoding people should see first: a guess, an unusual one, any."""
    known = [each for each in documents if each.encoding]
    return min(known, key=_familiarity, default=None)


def is_guessed(document: Document) -> bool:
    """Whether the encoding of a document is a guess."""
    return DocumentWarning.ENCODING_GUESSED in document.warnings


def is_usual(document: Document) -> bool:
    """Whether a document is in the encoding that most are in."""
    return any(same_encoding(document.encoding or "", each) for each in _USUAL)


def _familiarity(document: Document) -> tuple[bool, bool]:
    return not is_guessed(document), is_usual(document)


def file_name(path: str) -> str:
    """Return the last part of a path of any system, as it may be shown."""
    return visible_name(PurePath(path.replace("\\", "/")).name)


def left_out_words(fault: Fault) -> str:
    """Return which document is left out, and why."""
    name = file_name(getattr(fault, "path", ""))
    reason = reason_words(fault)
    if not name:
        return reason
    return filled(QCoreApplication.translate("SummaryQueue", "%1: %2"), isolated(name), reason)
