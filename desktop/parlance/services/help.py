"""The help in the language of the window: pages, and a search over all of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from parlance.contract.help import HelpHit, HelpPage
from parlance.services.matching import containing
from parlance.work.help import read_help

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.contract.help import HelpSection, HelpText

_BEFORE: Final = 40
_SNIPPET: Final = 140


class HelpService:
    """Reads the help once it is wanted, and keeps it."""

    def __init__(self, folder: Path, locale: str) -> None:
        """Read from `folder`; `locale` as Qt names it, such as `de_AT`."""
        self._folder = folder
        self._locale = locale

    @cached_property
    def pages(self) -> dict[HelpPage, HelpText]:
        """All pages in the order of the contents."""
        return {page: read_help(self._folder, page, self._locale) for page in HelpPage}

    def search(self, typed: str) -> tuple[HelpHit, ...]:
        """Return the sections that have all words typed, those with them in the heading first."""
        found: list[tuple[int, HelpHit]] = []
        for text in self.pages.values():
            for section in text.sections:
                spans = containing(typed, (section.title, section.text))
                if typed.strip() and spans is not None:
                    hit = HelpHit(
                        page=text.page,
                        page_title=text.title,
                        title=section.title,
                        anchor=section.anchor,
                        snippet=_snippet(section, spans[1]),
                    )
                    found.append((-len(spans[0]), hit))
        return tuple(hit for _, hit in sorted(found, key=lambda each: each[0]))


def _snippet(section: HelpSection, spans: tuple[tuple[int, int], ...]) -> str:
    """Return some words of a section, from a little before the first that was found."""
    text = section.text
    begin = max(0, spans[0][0] - _BEFORE) if spans else 0
    if begin:
        begin = text.find(" ", begin, spans[0][0]) + 1 or begin
    end = min(len(text), begin + _SNIPPET)
    return f"{'…' if begin else ''}{text[begin:end]}{'…' if end < len(text) else ''}"
