"""The words in which the tasks are put to a model.

They are byte-stable at their start, so that the prefix cache serves every passage of a
document, and what changes stands last. The text itself is the content of a turn:
the engine tokenizes it without special tokens, so that a document cannot forge turns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.engine import ChatPrompt, Role, Turn

if TYPE_CHECKING:
    from parlance.contract.languages import Language


def _asked(instruction: str, text: str) -> ChatPrompt:
    turn = Turn(Role.USER, f"{instruction}\n\n{text}")
    return ChatPrompt(turns=(turn,), thinking=False)


def translation(text: str, source: Language, target: Language) -> ChatPrompt:
    """Return the prompt for one paragraph."""
    return _asked(
        f"Translate this text from {source.name} to {target.name}. "
        "Answer with the translation only.",
        text,
    )


def notes(passage: str) -> ChatPrompt:
    """Return the prompt for the notes of one passage of a long document."""
    return _asked(
        "List the main facts of this part of a document, one per line. "
        "Keep names and numbers exactly.",
        passage,
    )


def summary(text: str, sentences: int, words: int) -> ChatPrompt:
    """Return the prompt that writes a summary from a text or from notes."""
    counted = "1 sentence" if sentences == 1 else f"{sentences} sentences"
    return _asked(
        f"Summarize this text in {counted}, about {words} words. Keep names and numbers exactly.",
        text,
    )
