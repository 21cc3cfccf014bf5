"""Reads the help pages: each heading is a question, the paragraph under it the answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_ENTRY = re.compile(
    r"^## (?P<question>.+)\n<!-- asked:(?P<asked>[^>]+)-->\n(?P<answer>.+)$", re.MULTILINE
)


@dataclass(frozen=True)
class HelpEntry:
    """One question of a help page, its other wordings, and the page's own answer."""

    question: str
    wordings: tuple[str, ...]
    answer: str
    language: str


def read_help(folder: Path) -> tuple[HelpEntry, ...]:
    """Return the entries of all pages; `fr/` below the folder holds the French ones."""
    pages = [(path, "en") for path in sorted(folder.glob("*.md"))]
    pages += [(path, "fr") for path in sorted((folder / "fr").glob("*.md"))]
    entries = []
    for path, language in pages:
        text = path.read_text(encoding="utf-8")
        found = list(_ENTRY.finditer(text))
        if len(found) != text.count("\n## "):
            raise ValueError(path)
        entries += [
            HelpEntry(
                question=match["question"],
                wordings=tuple(" ".join(wording.split()) for wording in match["asked"].split("|")),
                answer=match["answer"],
                language=language,
            )
            for match in found
        ]
    return tuple(entries)
