"""What the queue of documents and their history say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract import faults
from parlance.contract.summary import ItemState
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.translation import TranslationStage
from parlance.window.parts.durations import left_words
from parlance.window.parts.words import facts_line, filled, number, plural, wording_of
from parlance.window.summary.words import reason_words, state_words
from parlance.window.translation.words import name_of

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.translation import ProjectRecord, TranslationItem, TranslationProgress

translate = QCoreApplication.translate

PATTERNS: Final = (
    "*.docx *.pptx *.xlsx *.odt *.odp *.ods *.pdf *.html *.htm *.xhtml *.epub *.md *.markdown "
    "*.txt *.text *.srt *.vtt *.po *.pot *.eml *.csv *.tsv *.rtf *.doc *.ppt *.xls"
)
"""What the file dialog shows first; the reader goes by what is in a file, not by its name."""

UNDER_WAY: Final = frozenset((ItemState.OPENING, ItemState.WORKING))

_REASONS: Final[dict[type[faults.FaultRecord], str]] = {
    faults.LanguageNotKnown: QT_TRANSLATE_NOOP("DocumentQueue", "Not a language of the model"),
    faults.PairNotKnown: QT_TRANSLATE_NOOP("DocumentQueue", "Not a pair of the model"),
    faults.SameLanguage: QT_TRANSLATE_NOOP("DocumentQueue", "Already in this language"),
    faults.DocumentNotTranslatable: QT_TRANSLATE_NOOP("DocumentQueue", "No translatable kind"),
    faults.DocumentChanged: QT_TRANSLATE_NOOP("DocumentQueue", "The file has changed"),
}
_STAGES: Final = {
    TranslationStage.OPENING: QT_TRANSLATE_NOOP("DocumentQueue", "Opening"),
    TranslationStage.TRANSLATING: QT_TRANSLATE_NOOP("DocumentQueue", "Translating"),
    TranslationStage.RETRYING: QT_TRANSLATE_NOOP("DocumentQueue", "Mending what failed the checks"),
    TranslationStage.WRITING: QT_TRANSLATE_NOOP("DocumentQueue", "Writing the document"),
}


def fault_reason(fault: Fault) -> str:
    """Return why an entry failed, in few words where there are some."""
    reason = _REASONS.get(type(fault))
    return reason_words(fault) if reason is None else wording_of("DocumentQueue", reason)


def looks_words(count: int) -> str:
    """Return how many paragraphs want a look."""
    said = QCoreApplication.translate("DocumentQueue", "%Ln to look at", "", count)
    return plural(said, count).replace("%Ln", number(count))


def progress_words(progress: TranslationProgress, *, whole: bool = False) -> str:
    """Return how far a document is; `whole` with its stage and what was known before."""
    parts = []
    is_counted = progress.total > 0 and progress.stage is not TranslationStage.WRITING
    if whole or not is_counted:
        parts.append(wording_of("DocumentQueue", _STAGES[progress.stage]))
    if is_counted:
        done, total = number(progress.done), number(progress.total)
        words = (
            translate("DocumentQueue", "%1 of %2 paragraphs")
            if whole
            else translate("DocumentQueue", "%1 of %2")
        )
        parts.append(filled(words, done, total))
    if whole and progress.reused:
        parts.append(filled(translate("DocumentQueue", "%1 known before"), number(progress.reused)))
    if progress.seconds_left is not None:
        parts.append(left_words(progress.seconds_left))
    return facts_line(parts)


def item_words(item: TranslationItem, *, whole: bool = False) -> str:
    """Return the second line of an entry: its language, and how far it is."""
    return facts_line((name_of(item.options.target), standing_words(item, whole=whole)))


def standing_words(item: TranslationItem, *, whole: bool = False) -> str:
    """Return how far an entry is, or why it is no further."""
    if item.state in UNDER_WAY and item.progress is not None:
        return progress_words(item.progress, whole=whole)
    if item.state is ItemState.FAILED and item.fault is not None:
        return fault_reason(item.fault)
    if item.state is ItemState.DONE and item.is_stale:
        return translate("DocumentQueue", "Changed since it was written")
    return state_words(item.state)


def share_done(item: TranslationItem) -> float | None:
    """Return how much of an entry is done, 0 to 1; None where that is not known."""
    progress = item.progress
    if item.state not in UNDER_WAY or progress is None or progress.total < 1:
        return None
    return min(1.0, max(0.0, progress.done / progress.total))


def record_words(record: ProjectRecord) -> str:
    """Return the second line of a document of the history."""
    source, target = record.source_language, name_of(record.options.target)
    pair = (
        filled(translate("DocumentQueue", "%1 → %2"), name_of(source), target) if source else target
    )
    if record.done < record.total:
        far = filled(
            translate("DocumentQueue", "%1 of %2"), number(record.done), number(record.total)
        )
        return facts_line((pair, far))
    return pair if record.written else facts_line((pair, translate("DocumentQueue", "not written")))
