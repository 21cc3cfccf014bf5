"""The languages and scripts of documents, and whether a sentence is in another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.text.scripts import count_scripts
from parlance.text.terms import FUNCTION_WORDS, likely_language, terms
from parlance.work.summary.spans import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.document import Document

SAMPLE_LETTERS = 20_000
SCRIPT_SHARE = 0.05
"""A script with less of the letters than this is quoted, not written."""


class Tongues:
    """What documents are written in.

    Attributes:
        languages: ISO 639-1 codes; empty if one of the documents does not tell.
    """

    def __init__(self, documents: Sequence[Document]) -> None:
        """Look at the documents."""
        self.languages = _languages_of(documents)
        self._scripts = _scripts_of(documents)

    def are_foreign_to(self, sentence: str) -> bool:
        """Say whether a sentence (Markdown) is surely in another language than all of them."""
        scripts = count_scripts(plain(sentence))
        if scripts and scripts.most_common(1)[0][0] not in self._scripts:
            return True
        # In a language without a list of common words, those of its neighbours are found.
        if not self.languages or not self.languages <= FUNCTION_WORDS.keys():
            return False
        language = likely_language(terms(sentence))
        return bool(language and language not in self.languages)


def _languages_of(documents: Sequence[Document]) -> frozenset[str]:
    found = set()
    for document in documents:
        language = document.language or likely_language(terms(document.text[:SAMPLE_LETTERS]))
        if not language:
            return frozenset()
        found.add(language)
    return frozenset(found)


def _scripts_of(documents: Sequence[Document]) -> frozenset[str]:
    counts = count_scripts("".join(block.text for each in documents for block in each.blocks))
    total = sum(counts.values())
    return frozenset(script for script, count in counts.items() if count >= SCRIPT_SHARE * total)
