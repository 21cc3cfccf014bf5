"""What is said of a text that is weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.services.written import Origin
from parlance.window.parts.words import filled, kept_apart, number, wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.services.inspect_confidence import ConfidenceService

_ORIGINS: Final = {
    Origin.CHAT: QT_TRANSLATE_NOOP("Confidence", "An answer, after the conversation before it"),
    Origin.TRANSLATION: QT_TRANSLATE_NOOP(
        "Confidence", "A translation, each paragraph after what the model was asked"
    ),
    Origin.SUMMARY: QT_TRANSLATE_NOOP(
        "Confidence", "A summary as a text by itself: what it was made from is not weighed"
    ),
    Origin.OWN: QT_TRANSLATE_NOOP("Confidence", "Your text"),
}


def origin_words(origin: Origin) -> str:
    """Return where a text comes from, and what it is weighed after."""
    return wording_of("Confidence", _ORIGINS[origin])


def notes_of(confidence: ConfidenceService, most: int) -> Iterator[str]:
    """Yield what has to be known about the figures; `most` characters are weighed."""
    translate = QCoreApplication.translate
    written, parts = confidence.written, confidence.parts
    model, author = confidence.model, "" if written is None else written.author
    if model and author and author != model:
        words = translate("Confidence", "Weighed by %1. It was written by %2.")
        yield filled(words, kept_apart(model), kept_apart(author))
    elif model:
        yield filled(translate("Confidence", "Weighed by %1."), kept_apart(model))
    if any(part.unscored for part in parts):
        yield translate(
            "Confidence", "The first token has no probability: nothing stands before it."
        )
    before = 0
    for part in parts:
        if part.is_new_window:
            words = translate(
                "Confidence",
                "The text is longer than the context: from token %1 on, the model knew only"
                " what stood right before.",
            )
            yield filled(words, number(before + 1))
            break
        before += len(part.score.tokens)
    if parts and parts[-1].done >= most:
        yield filled(
            translate("Confidence", "Only the first %1 characters are weighed."), number(most)
        )
