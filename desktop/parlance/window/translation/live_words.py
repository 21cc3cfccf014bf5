"""What the panes say of how far a translation is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from parlance.window.parts.durations import left_words
from parlance.window.parts.words import facts_line, filled, number

if TYPE_CHECKING:
    from parlance.contract.translation import TranslationProgress


def progress_words(progress: TranslationProgress) -> str:
    """Return how many paragraphs are done, how many were known, and how long the rest takes."""
    translate = QCoreApplication.translate
    parts = [translate("LiveProgress", "Translating…")]
    if progress.total > 1:
        words = translate("LiveProgress", "%1 of %2 paragraphs")
        parts = [filled(words, number(progress.done), number(progress.total))]
    if progress.reused:
        parts.append(filled(translate("LiveProgress", "%1 known before"), number(progress.reused)))
    if progress.seconds_left is not None:
        parts.append(left_words(progress.seconds_left))
    return facts_line(parts)
