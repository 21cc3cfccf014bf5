"""Translations: what is asked for, units and segments of a document, what comes of it."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

import msgspec

from parlance.contract.faults import Fault
from parlance.contract.history import Measurements, TranslationId
from parlance.contract.segments import Hint, HintKind, OutputOptions
from parlance.contract.summary import ItemState

ProjectId = NewType("ProjectId", int)
"""A document that is being translated into one language, as it is remembered."""

# What is asked for -----------------------------------------------------------------


class Formality(StrEnum):
    """How the reader is spoken to."""

    AS_SOURCE = "as_source"
    FORMAL = "formal"
    INFORMAL = "informal"


class TranslationOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a translation should be.

    Attributes:
        source, target: codes of contract/languages.py; an empty source is told from the text.
        tone: in a few words ("friendly", "as a legal text"); empty as the source.
        instruction: what else the person wants, in their own words.
        use_glossary, use_memory: whether the terms and the earlier translations of the pair
            are used.
        beams: width of a beam search; 0 as the model's profile says, 1 none.
    """

    target: str
    source: str = ""
    formality: Formality = Formality.AS_SOURCE
    tone: str = ""
    instruction: str = ""
    use_glossary: bool = True
    use_memory: bool = True
    beams: int = 0


class Ability(StrEnum):
    """What a model's way of translating can follow besides the text."""

    GLOSSARY = "glossary"
    STYLE = "style"
    """Formality and tone."""
    INSTRUCTION = "instruction"
    CONTEXT = "context"
    TAGS = "tags"
    BEAMS = "beams"


class Lack(StrEnum):
    """Why a language or an option cannot be chosen with the model; wording.py says it."""

    SOURCE = "source"
    """The model does not read this language."""
    TARGET = "target"
    """The model does not write this language."""
    PAIR = "pair"
    """The model knows both, but was not trained to go from one to the other."""
    SAME = "same"
    """It is the language of the text."""


class TranslatorFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the window and the command line need to know of how a model translates.

    Attributes:
        profile: id of the profile; "chat" for a general model.
        name: of the family, for people ("Hunyuan-MT"); empty for a general model.
        model: name of the model itself.
        languages: codes that it knows; every language of the list for a general model.
        centres: where it goes only from and to some languages (LMT), these; else empty.
        abilities: what can be asked of it.
        beams: width of the search that its makers recommend; 0 none.
        commercial: whether its terms allow commercial use; None where that depends.
        excluded_regions: where its terms forbid to use it.
        licence: name of the terms; empty where unknown.
    """

    profile: str
    model: str
    languages: tuple[str, ...]
    name: str = ""
    centres: tuple[str, ...] = ()
    abilities: frozenset[Ability] = frozenset()
    beams: int = 0
    commercial: bool | None = None
    excluded_regions: tuple[str, ...] = ()
    licence: str = ""

    def lack(self, source: str, target: str) -> Lack | None:
        """Return why the model does not go from `source` (empty: unknown) to `target`."""
        if source and source not in self.languages:
            return Lack.SOURCE
        if target not in self.languages:
            return Lack.TARGET
        if source and self.centres and not {source, target} & set(self.centres):
            return Lack.PAIR
        return Lack.SAME if source == target else None


# Glossary --------------------------------------------------------------------------


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of a glossary.

    Attributes:
        source, target: the term in both languages; an empty target leaves it as it is
            (names of products: "do not translate").
        match_case: only where the capitals are the same.
        inflected: other forms of the target that count as the term ("Hauses", "Häuser").
        note: for people, and for models that follow instructions.
    """

    source: str
    target: str = ""
    match_case: bool = False
    inflected: tuple[str, ...] = ()
    note: str = ""


class Glossary(msgspec.Struct, frozen=True, kw_only=True):
    """The terms of a pair of languages. A target of "" is the list for every language.

    The list of what stays as it is has neither source nor target language.
    """

    source_language: str
    target_language: str
    terms: tuple[Term, ...] = ()


# While it is made ------------------------------------------------------------------


class LanguageDetected(msgspec.Struct, frozen=True, kw_only=True):
    """The source language was told from the text: how likely, 0 to 1."""

    code: str
    probability: float = 1.0


class TranslationStage(StrEnum):
    """What a document's translation is doing."""

    OPENING = "opening"
    TRANSLATING = "translating"
    RETRYING = "retrying"
    """What failed the checks is tried in other ways."""
    WRITING = "writing"


class TranslationProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Units translated of all, and how long the rest takes; None where nothing tells.

    Attributes:
        reused: units, of `done`, that came from the memory, a repetition or an earlier run.
    """

    done: int
    total: int
    stage: TranslationStage = TranslationStage.TRANSLATING
    reused: int = 0
    tokens_read: int = 0
    tokens_written: int = 0
    seconds_left: float | None = None


class TranslationResult(msgspec.Struct, frozen=True, kw_only=True):
    """The whole translation of a text; of `cut_short` parts the model wrote no end."""

    source_language: str
    target_language: str
    source: str
    text: str
    measurements: Measurements
    cut_short: int = 0
    hints: tuple[Hint, ...] = ()


# Live text -------------------------------------------------------------------------


class LiveParagraph(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph of the text that is typed, as it is translated now.

    Attributes:
        index: among the paragraphs that have text, from 0.
        before: what stands before its translation: breaks, indentation, a list's sign.
        source, target: without what stands before them.
        sentences: pairs of spans (source start, end, target start, end; code points in
            `source` and `target`), once it is done.
    """

    index: int
    before: str
    source: str
    target: str = ""
    is_done: bool = False
    hints: tuple[Hint, ...] = ()
    sentences: tuple[SentencePair, ...] = ()


class SentencePair(msgspec.Struct, frozen=True):
    """Sentences that say the same; a span may be empty where one side has nothing for it."""

    source_start: int
    source_end: int
    target_start: int
    target_end: int


class LiveText(msgspec.Struct, frozen=True, kw_only=True):
    """All paragraphs of the text as it stood when the work began, those known with targets.

    `after` is what stands behind the last one.
    """

    paragraphs: tuple[LiveParagraph, ...]
    after: str = ""


LiveEvent = LanguageDetected | LiveText | LiveParagraph | TranslationProgress | TranslationResult


# Documents in the queue ------------------------------------------------------------


class ProjectReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a translated document came to, in units.

    Attributes:
        hinted: how many units have each kind of hint.
    """

    units: int
    translated: int
    edited: int
    kept: int
    left: int
    reused: int = 0
    hinted: dict[HintKind, int] = {}
    measurements: Measurements = Measurements()


class TranslationItem(msgspec.Struct, frozen=True, kw_only=True):
    """A document in the queue, into one language.

    Attributes:
        id: stays the same as long as the app runs.
        project: where its segments are remembered, once it was opened.
        groups: names of those that are translated; None as the file suggests.
        written: path of the translated document, once it was written.
        is_stale: segments were changed since it was written.
    """

    id: int
    path: str
    title: str
    options: TranslationOptions
    output: OutputOptions = OutputOptions()
    groups: tuple[str, ...] | None = None
    state: ItemState = ItemState.WAITING
    progress: TranslationProgress | None = None
    project: ProjectId | None = None
    report: ProjectReport | None = None
    written: str = ""
    is_stale: bool = False
    fault: Fault | None = None


# What is remembered ----------------------------------------------------------------


class TranslationRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A finished translation of a text, as the history lists it.

    Times are seconds since the epoch (UTC).
    """

    id: TranslationId
    source_language: str
    target_language: str
    source: str
    target: str
    model: str
    created: float
    favourite: bool = False
    deleted: float | None = None


class ProjectRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A document that was or is being translated, as the history lists it.

    Attributes:
        paths: of the source, and of the translated document ("" until it is written).
        source_language: as told, once it was opened.
        done, total: units that have their translation, of those that are to have one.
    """

    id: ProjectId
    path: str
    sha256: str
    title: str
    options: TranslationOptions
    output: OutputOptions
    source_language: str
    groups: tuple[str, ...] | None
    written: str
    done: int
    total: int
    model: str
    created: float
    updated: float
    favourite: bool = False
    deleted: float | None = None
