"""What a backup holds, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from parlance.contract.backups import BackupPart
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.days import moment_of
from parlance.window.parts.words import filled, listed, plural, wording_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.backups import BackupCounts, BackupManifest

_COUNTED: Final = (
    ("conversations", QT_TRANSLATE_NOOP("Backup", "%Ln conversation(s)")),
    ("translations", QT_TRANSLATE_NOOP("Backup", "%Ln translated text(s)")),
    ("documents", QT_TRANSLATE_NOOP("Backup", "%Ln translated document(s)")),
    ("summaries", QT_TRANSLATE_NOOP("Backup", "%Ln summarized text(s)")),
    ("terms", QT_TRANSLATE_NOOP("Backup", "%Ln glossary term(s)")),
    ("corrections", QT_TRANSLATE_NOOP("Backup", "%Ln correction(s)")),
    ("assistants", QT_TRANSLATE_NOOP("Backup", "%Ln assistant(s)")),
    ("prompts", QT_TRANSLATE_NOOP("Backup", "%Ln saved prompt(s)")),
)
_PARTS: Final = {
    BackupPart.STORE: QT_TRANSLATE_NOOP("Backup", "chats, translations and summaries"),
    BackupPart.SETTINGS: QT_TRANSLATE_NOOP("Backup", "settings"),
    BackupPart.TRANSLATION_DRAFT: QT_TRANSLATE_NOOP("Backup", "the text under Translate"),
    BackupPart.COMPLETION_DRAFT: QT_TRANSLATE_NOOP("Backup", "the text that was completed"),
    BackupPart.SUMMARY_QUEUE: QT_TRANSLATE_NOOP("Backup", "the queue of summaries"),
    BackupPart.TRANSLATION_QUEUE: QT_TRANSLATE_NOOP("Backup", "the queue of translations"),
    BackupPart.OWN_WORDS: QT_TRANSLATE_NOOP("Backup", "words added to the dictionary"),
}


def count_words(counts: BackupCounts) -> str:
    """Return how many there are of what, as a list; of what there is none, nothing."""
    numbers = ((getattr(counts, name), words) for name, words in _COUNTED)
    return _listed([_counted(words, count) for count, words in numbers if count])


def part_words(parts: Sequence[BackupPart]) -> str:
    """Return the names of parts, as a list."""
    return _listed([wording_of("Backup", _PARTS[part]) for part in parts])


def origin_words(manifest: BackupManifest) -> str:
    """Return when, where and by which version a backup was made."""
    when = moment_words(manifest.created)
    if manifest.computer:
        words = QT_TRANSLATE_NOOP("Backup", "Made on %1 on “%2”, by Parlance %3.")
        return filled(wording_of("Backup", words), when, manifest.computer, manifest.version)
    words = QT_TRANSLATE_NOOP("Backup", "Made on %1, by Parlance %2.")
    return filled(wording_of("Backup", words), when, manifest.version)


def moment_words(seconds: float) -> str:
    """Return a moment (seconds since the epoch) in a few signs."""
    return QLocale().toString(moment_of(seconds), QLocale.FormatType.ShortFormat)


def _counted(words: str, count: int) -> str:
    return plural(wording_of("Backup", words, count), count)


def _listed(words: list[str]) -> str:
    return listed(words)
