"""The catalogue: models that are worth knowing, described without a network."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from parlance.contract.sampling import Sampling


class Task(StrEnum):
    """What a model is good at."""

    CHAT = "chat"
    TRANSLATE = "translate"
    SUMMARIZE = "summarize"
    CODE = "code"
    SEE = "see"
    EMBED = "embed"


class Training(StrEnum):
    """What a model was trained to do with a prompt."""

    BASE = "base"
    INSTRUCT = "instruct"
    REASONING = "reasoning"
    EMBEDDING = "embedding"


class Licence(msgspec.Struct, frozen=True, kw_only=True):
    """Under which terms a model is given.

    Attributes:
        id: as the Hub writes it (`apache-2.0`, `llama3.1`).
        commercial: whether commercial use is allowed; None where it depends on
            conditions, which `conditions` tells in a few words of English.
        excluded_regions, excluded_uses: what the terms rule out, in the terms' words.
        url: where the terms are.
    """

    id: str
    commercial: bool | None
    conditions: str = ""
    excluded_regions: tuple[str, ...] = ()
    excluded_uses: tuple[str, ...] = ()
    url: str = ""


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """What the memory of a model follows from.

    Attributes:
        layers: blocks that keep keys and values (of a hybrid model, those with attention).
        kv_heads: heads of keys and values in each of them.
        key_length, value_length: numbers in one key and one value.
        width: embedding length; vocabulary: number of tokens.
        window: tokens a sliding-window layer looks back; window_layers: how many slide.
    """

    layers: int
    kv_heads: int
    key_length: int
    value_length: int
    width: int
    vocabulary: int
    window: int = 0
    window_layers: int = 0


class CatalogueFile(msgspec.Struct, frozen=True, kw_only=True):
    """A quantization of an entry: which files of the repository, and about how large.

    Attributes:
        quantization: as files are named after it (`Q4_K_M`).
        pattern: file name in the repository, with `*` for the parts of a split set.
        size_bytes: of all parts; 0 where it is not known.
    """

    quantization: str
    pattern: str
    size_bytes: int = 0


class CatalogueEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A model. Empty or 0 means that it is not known; nothing is guessed.

    Attributes:
        id: our own name for it, stable.
        repo: the Hub repository with its GGUF files; empty where there is none.
        source: the maker's repository with the original weights.
        parameters, active_parameters: weights in all, and used for one token.
        context: tokens it was trained on.
        languages: ISO 639-1 codes (639-3 where there is none).
        translation_format: name of the prompt format it was trained to translate with.
        minimum_memory_bytes: of the smallest quantization listed, with 4,096 tokens.
        projector: pattern of the image projector's file in `repo`.
        knowledge_until: year and month (`2024-06`); maximum_output: tokens.
        gated: whether the Hub asks for an account and consent.
        convertible: whether `source` can be made into a GGUF on this computer.
    """

    id: str
    name: str
    maker: str
    family: str
    repo: str
    source: str
    architecture: str
    parameters: int
    context: int
    licence: Licence
    training: Training
    languages: tuple[str, ...]
    tasks: tuple[Task, ...]
    files: tuple[CatalogueFile, ...]
    minimum_memory_bytes: int
    active_parameters: int = 0
    shape: Shape | None = None
    sampling: Sampling | None = None
    translation_format: str = ""
    projector: str = ""
    knowledge_until: str = ""
    maximum_output: int = 0
    gated: bool = False
    convertible: bool = False
