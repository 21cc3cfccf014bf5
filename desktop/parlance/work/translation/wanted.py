"""What is asked of the model at once: a text to translate, and all that goes with it."""

from __future__ import annotations

import msgspec

from parlance.contract.segments import UnitKind, UnitTag
from parlance.contract.translation import Formality, Term


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A text to translate.

    Attributes:
        text: tagged as contract/tagged.py says where tags are to come back, else plain.
        tags: what the tags of `text` stand for; those that it does not have do not matter.
        source, target: codes of contract/languages.py.
        context: paragraphs before it, in the source language, without tags, oldest first.
        terms: those of the glossary that stand in `text`.
        comment: what the file tells translators about it.
        strictly: it was tried before, and came back without its tags or numbers.
    """

    text: str
    source: str
    target: str
    tags: tuple[UnitTag, ...] = ()
    kind: UnitKind = UnitKind.PARAGRAPH
    context: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    formality: Formality = Formality.AS_SOURCE
    tone: str = ""
    instruction: str = ""
    comment: str = ""
    strictly: bool = False
