"""A unit in the pieces between its tags, for models that lose tags but translate clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.tagged import Tag, TagForm, split_tags, tags_in
from parlance.text.lengths import alphabetic_length
from parlance.text.terms import is_function_word, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PAIRS = 3
LEAST_LETTERS = 8
"""A shorter piece is a word or two, whose translation depends on its neighbours."""


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A text to translate alone.

    Attributes:
        before: tags, white space and signs between the piece before it and this one.
        after: what stands behind the last piece; empty for the others.
    """

    text: str
    before: str = ""
    after: str = ""


def split_at_tags(source: str) -> tuple[Piece, ...] | None:
    """Return the texts between the tags of `source`; None where they say nothing alone.

    At most MOST_PAIRS pairs, and no piece a single word or broken off at a word of grammar.
    """
    tags = tags_in(source)
    if not tags or sum(tag.form is TagForm.OPEN for tag in tags) > MOST_PAIRS:
        return None
    pieces: list[Piece] = []
    before = ""
    for part in split_tags(source):
        if isinstance(part, Tag) or not any(map(str.isalpha, part)):
            before += str(part)
            continue
        if not _says_something(part):
            return None
        text = part.strip()
        at = part.index(text)
        pieces.append(Piece(text=text, before=before + part[:at]))
        before = part[at + len(text) :]
    if not pieces:
        return None
    pieces[-1] = msgspec.structs.replace(pieces[-1], after=before)
    return tuple(pieces)


def rejoined(pieces: Sequence[Piece], translations: Sequence[str]) -> str:
    """Return the unit with the translation of each piece, with the white space of the source."""
    return "".join(
        f"{piece.before}{translation.strip()}{piece.after}"
        for piece, translation in zip(pieces, translations, strict=True)
    )


def _says_something(text: str) -> bool:
    words = terms(text)
    if len(words) < 2 or alphabetic_length(text) < LEAST_LETTERS:  # noqa: PLR2004 - a single word
        return False
    return not is_function_word(words[-1]) or text.rstrip().endswith((".", "!", "?", ":"))
