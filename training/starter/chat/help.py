"""Reads the help pages: each heading is a question, the paragraph under it the answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TRANSLATED = ("fr", "de", "es", "fa")
"""The folders of pages in other languages than English."""

_TITLE = re.compile(r"^# (?P<title>.+)$", re.MULTILINE)
_ENTRY = re.compile(
    r"^## (?P<question>.+)\n<!-- asked:(?P<asked>[^>]+)-->\n(?P<answer>.+)$", re.MULTILINE
)


@dataclass(frozen=True)
class HelpEntry:
    """One question of a help page, its other wordings, and the page's own answer.

    Attributes:
        page: the name of the page's file without its ending, the same in all languages.
        title: the heading of the page, in its language.
        number: the place of the question on its page, from 0.
        wordings: other wordings of the question; the last one is kept out of training.
        language: ISO 639-1.
    """

    page: str
    title: str
    number: int
    question: str
    wordings: tuple[str, ...]
    answer: str
    language: str


def read_help(folder: Path) -> tuple[HelpEntry, ...]:
    """Return the entries of all pages, English ones first; a language without a folder has none.

    Raises ValueError with the path of a page where a question lacks its wordings or its answer.
    """
    entries = list(_entries(folder, "en"))
    for language in TRANSLATED:
        entries += _entries(folder / language, language)
    return tuple(entries)


def held_out_wording(entry: HelpEntry) -> str:
    """Return the last wording of an entry, which training never shows."""
    return entry.wordings[-1]


def _entries(folder: Path, language: str) -> Iterator[HelpEntry]:
    for path in sorted(folder.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        title = _TITLE.search(text)
        found = list(_ENTRY.finditer(text))
        if title is None or len(found) != text.count("\n## "):
            raise ValueError(path)
        for number, match in enumerate(found):
            yield HelpEntry(
                page=path.stem,
                title=title["title"],
                number=number,
                question=match["question"],
                wordings=tuple(" ".join(words.split()) for words in match["asked"].split("|")),
                answer=match["answer"],
                language=language,
            )
