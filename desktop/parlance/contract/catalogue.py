"""The catalogue: models that are worth knowing, described without a network."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Collection


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


class Quality(StrEnum):
    """How much of a model's quality its quantization leaves, as a rule of thumb.

    GOOD begins with 4 bits; below it, mistakes show in everyday use.
    """

    NEAR_LOSSLESS = "near_lossless"
    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"
    UNKNOWN = "unknown"


LARGE_LANGUAGES = frozenset(("en", "ru", "de", "ja", "zh", "es", "fr", "it", "pt", "nl", "pl"))
"""Languages with more than about 1.5 % of the pages of Common Crawl each, as ISO 639-1 codes.

What models learn from has little of all the others.
"""

_QUANTIZATION = re.compile(
    r"(?:^|[^A-Za-z0-9])((?:I?Q|TQ|MXFP|NVFP)(\d)(?:_[A-Z0-9]+)*|(?:BF|FP?)(?:16|32))"
    r"(?=$|[^A-Za-z0-9])",
    re.IGNORECASE,
)
_SAFE_BITS = 6
_GOOD_BITS = 4
_FAIR_BITS = 3
_SMALL_LANGUAGE_BITS = 5


def quantization_in(name: str) -> str:
    """Return the quantization that a file is named after (`Q4_K_M`), in capitals, or nothing."""
    found = _QUANTIZATION.search(name)
    return found[1].upper() if found else ""


def quality(name: str) -> Quality:
    """Return what to expect of a quantization, or of a file that is named after one."""
    bits = _nominal_bits(name)
    if not bits:
        return Quality.UNKNOWN
    if bits >= _SAFE_BITS:
        return Quality.NEAR_LOSSLESS
    if bits >= _GOOD_BITS:
        return Quality.GOOD
    return Quality.FAIR if bits >= _FAIR_BITS else Quality.POOR


def hurts_languages(name: str, languages: Collection[str]) -> bool:
    """Return whether a quantization is strong enough to hurt one of the languages.

    Languages of which models saw little suffer first and most, from 4 bits downwards.
    Source: Marchisio et al. 2024, arXiv 2407.03211. False where the quantization is not known.
    """
    small = any(language not in LARGE_LANGUAGES for language in languages)
    return small and 0 < _nominal_bits(name) < _SMALL_LANGUAGE_BITS


def _nominal_bits(name: str) -> int:
    found = _QUANTIZATION.search(name)
    if found is None:
        return 0
    return int(found[2] or found[1][-2:])


class Licence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
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


class Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
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


class CatalogueFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A quantization of an entry: which files of the repository, and about how large.

    Attributes:
        quantization: as files are named after it (`Q4_K_M`).
        pattern: file name in the repository, with `*` for the parts of a split set.
        size_bytes: of all parts; 0 where it is not known.
    """

    quantization: str
    pattern: str
    size_bytes: int = 0


class CatalogueEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A model. Empty or 0 means that it is not known; nothing is guessed.

    Attributes:
        id: our own name for it, stable.
        repo: the Hub repository with its GGUF files; empty where there is none.
        source: the maker's repository with the original weights.
        parameters, active_parameters: weights in all, and used for one token.
        context: tokens it was trained on.
        languages: ISO 639-1 codes (639-3 where there is none).
        tasks: what it is good at, first what it was made for.
        translation_format: name of the prompt format it was trained to translate with.
        minimum_memory_bytes: of the smallest quantization listed, with 4,096 tokens.
        projector: pattern of the image projector's file in `repo`.
        released, knowledge_until: year and month (`2024-06`).
        maximum_output: tokens of an answer that the makers allow for.
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
    released: str = ""
    knowledge_until: str = ""
    maximum_output: int = 0
    gated: bool = False
    convertible: bool = False
