"""What a person wants translated, and between which languages that is."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import (
    FaultError,
    LanguageNotKnown,
    LanguageUnknown,
    LanguageUnsure,
    NothingToDo,
)
from parlance.contract.languages import BY_CODE
from parlance.contract.translation import LanguageDetected, TranslationOptions
from parlance.text.detection import detect
from parlance.work.manner import Manner
from parlance.work.translation.checks import Pair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.models import ModelDescription
    from parlance.contract.translation import Term
    from parlance.work.translation.prompting import Translator
    from parlance.work.translation.tools import TranslationTools

VERSION = 1
"""Of the prompts: what was written for others is not taken for theirs."""


class TranslationAsk(msgspec.Struct, frozen=True, kw_only=True):
    """What to translate.

    Attributes:
        manner: how answers are generated, in place of what the model's profile says.
        remembers: what comes of it goes to the memory; text that grows as it is typed would
            fill it with halves of sentences.
    """

    text: str
    options: TranslationOptions
    manner: Manner | None = None
    remembers: bool = True


def pair_of(
    text: str, options: TranslationOptions, translator: Translator
) -> tuple[Pair, LanguageDetected | None]:
    """Return the languages, and what was told from the text where no source is chosen.

    Raises FaultError (NothingToDo, LanguageUnknown, LanguageUnsure, LanguageNotKnown,
    PairNotKnown, SameLanguage).
    """
    if not text.strip():
        raise FaultError(NothingToDo())
    for code in (options.target, options.source):
        if code and code not in BY_CODE:
            raise FaultError(LanguageUnknown(name=code))
    detected = None
    source = options.source
    if not source:
        guess = detect(text, translator.facts.languages)
        if guess.code is None and guess.other:
            name = BY_CODE[guess.other].name if guess.other in BY_CODE else guess.other
            raise FaultError(LanguageNotKnown(language=name, model=translator.facts.model))
        if guess.code is None:
            raise FaultError(LanguageUnsure())
        source = guess.code
        detected = LanguageDetected(code=source, probability=guess.probability)
    translator.check(source, options.target)
    return Pair(source=source, target=options.target), detected


def manner_hash(
    description: ModelDescription, options: TranslationOptions, profile: str, beams: int
) -> str:
    """Return what tells translations of one model and one set of wishes from others."""
    content = msgspec.msgpack.encode(
        (
            VERSION,
            description.name,
            description.architecture,
            description.parameters,
            description.size_bytes,
            description.quantization,
            profile,
            options.formality,
            options.tone,
            options.instruction,
            beams,
        )
    )
    return hashlib.sha256(content).hexdigest()


def wishes_hash(options: TranslationOptions, terms: Sequence[Term], manner: Manner | None) -> str:
    """Return what tells what a person wanted of a document, whatever model writes it."""
    wishes = (
        VERSION,
        options.formality,
        options.tone,
        options.instruction,
        options.beams,
        tuple(terms),
        manner,
    )
    return hashlib.sha256(msgspec.msgpack.encode(wishes)).hexdigest()


def terms_of(tools: TranslationTools, pair: Pair, options: TranslationOptions) -> tuple[Term, ...]:
    """Return the terms of the glossary for a pair of languages, if they are wanted."""
    if tools.glossaries is None or not options.use_glossary:
        return ()
    return tools.glossaries.terms_for(pair.source, pair.target)
