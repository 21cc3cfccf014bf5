"""What a list shows of a text: a title, a preview."""

from __future__ import annotations

from parlance.contract.visible import visible_name

TITLE_LETTERS = 60
PREVIEW_LETTERS = 160


def title_of(text: str) -> str:
    """Return the first line that says something, shortened at a word."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return shortened(visible_name(" ".join(first.split())), TITLE_LETTERS)


def preview_of(text: str) -> str:
    """Return the beginning of a text, in one line."""
    return shortened(" ".join(text[:400].split()), PREVIEW_LETTERS)


def shortened(text: str, letters: int) -> str:
    """Return at most `letters` letters of a line and, where some are missing, a sign of it."""
    if len(text) <= letters:
        return text
    cut = text[:letters]
    head, space, _ = cut.rpartition(" ")
    return f"{head if space and len(head) > letters // 2 else cut}…"
