"""What parent and speller say to each other."""

from __future__ import annotations

import msgspec

from parlance.contract.spelling import Dictionary, Spelled


class BeginSpelling(msgspec.Struct, frozen=True, kw_only=True, tag="begin"):
    """Use these dictionaries; `usual` is the language of texts that do not tell theirs."""

    dictionaries: tuple[Dictionary, ...]
    usual: str


class CheckParagraph(msgspec.Struct, frozen=True, kw_only=True, tag="check"):
    """Find the words of a paragraph that no dictionary has; answered by ParagraphChecked.

    Attributes:
        before: language of what stands before, for a text that is too short to tell its own.
        language: the one that it is in, where that is known; else the text tells it.
    """

    text: str
    before: str = ""
    language: str = ""


class SuggestWords(msgspec.Struct, frozen=True, kw_only=True, tag="suggest"):
    """Find words that are spelled alike; answered by WordsSuggested."""

    word: str
    language: str


class SpellerReady(msgspec.Struct, frozen=True, kw_only=True, tag="ready"):
    """The first frame; `has_library` tells whether libhunspell is there."""

    has_library: bool


class ParagraphChecked(msgspec.Struct, frozen=True, kw_only=True, tag="checked"):
    """What was found."""

    found: Spelled


class WordsSuggested(msgspec.Struct, frozen=True, kw_only=True, tag="suggested"):
    """At most five words, the likeliest first."""

    words: tuple[str, ...]


ToSpeller = BeginSpelling | CheckParagraph | SuggestWords
FromSpeller = SpellerReady | ParagraphChecked | WordsSuggested
