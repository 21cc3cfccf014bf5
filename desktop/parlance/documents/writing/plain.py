"""Markdown becomes plain text: the words without the signs, lines as long as they are."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from parlance.documents.writing.parts import PartKind, parts_of, text_of

if TYPE_CHECKING:
    from parlance.documents.writing.parts import Part, Runs

_RULE = "―" * 20


def written_plain(markdown: str) -> str:
    """Return a text as people write it in an e-mail; cells of tables stand between tabs."""
    parts = parts_of(markdown)
    if not parts:
        return ""
    texts = [_text(parts[0])]
    for before, part in pairwise(parts):
        in_one_list = part.kind is PartKind.ITEM and part.outermost == before.outermost
        texts += ["\n" if in_one_list else "\n\n", _text(part)]
    return f"{''.join(texts)}\n"


def _text(part: Part) -> str:
    match part.kind:
        case PartKind.TABLE:
            return "\n".join("\t".join(_words(cell) for cell in row) for row in part.rows)
        case PartKind.RULE:
            return _RULE
        case PartKind.ITEM:
            sign = "•" if part.number is None else f"{part.number}."
            return f"{'  ' * (part.depth - 1)}{sign} {_words(part.runs)}"
        case _:
            indent = "  " * part.depth
            return "\n".join(f"{indent}{line}" for line in _words(part.runs).split("\n"))


def _words(runs: Runs) -> str:
    """Return the text, each link followed by where it leads to."""
    words = ""
    for number, run in enumerate(runs):
        words += run.text
        is_last = number + 1 == len(runs) or runs[number + 1].link != run.link
        if run.link and is_last:
            whole = text_of(tuple(each for each in runs if each.link == run.link))
            words += "" if run.link.endswith(whole) else f" ({run.link})"
    return words
