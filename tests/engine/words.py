"""Vocabularies without a model: what llama.cpp makes of the tokens of a file alone."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from gguf import TokenType

from parlance.engine.llama.binding import llama
from parlance.engine.llama.vocabulary import Vocabulary
from tests.families.catalogue import FAMILIES
from tests.families.factory import write_metadata
from tests.families.vocabularies import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.families.vocabularies import Vocabulary as Words

KINDS = sorted({family.vocabulary for family in FAMILIES.values()} - {"none"})
"""Every vocabulary that a family of the factory has."""

SPLITTERS = (
    *("afmoe", "bailingmoe", "bloom", "chameleon", "chatglm-bpe", "cohere2moe", "command-r"),
    *("dbrx", "deepseek-coder", "deepseek-llm", "deepseek-v3", "default", "exaone", "exaone-moe"),
    *("falcon", "falcon-h1", "glm4", "gpt-2", "gpt-4o", "gpt3-finnish", "granite-docling"),
    *("grok-2", "hunyuan", "hunyuan-dense", "hy_v4", "jais", "jais-2", "joyai-llm", "kimi-k2"),
    *("laguna", "llama-bpe", "llama4", "midm-2.0", "minerva-7b", "minimax-m2", "mpt", "olmo"),
    *("pixtral", "poro-chat", "qwen2", "qwen35", "refact", "sarvam-moe", "seed-coder"),
    *("smaug-bpe", "solar-open", "spark2_5", "stablelm2", "starcoder", "superbpe", "talkie"),
    *("tekken", "tiny_aya", "ufakzeka", "viking", "whitespace", "youtu"),
)
"""Every way to split a text that llama.cpp has under a name of its own."""

_MODEL = {
    "llama.context_length": 512,
    "llama.embedding_length": 64,
    "llama.block_count": 1,
    "llama.feed_forward_length": 64,
    "llama.attention.head_count": 2,
    "llama.attention.layer_norm_rms_epsilon": 1e-5,
}


@dataclass(frozen=True)
class _Words:
    """What a Vocabulary asks of its model."""

    handle: Any
    pre_tokenizer: str


@contextmanager
def opened(folder: Path, words: Words) -> Iterator[Vocabulary]:
    """Give the vocabulary `words`, as the engine has it."""
    path = folder / "words.gguf"
    write_metadata(path, "llama", _MODEL | words.metadata())
    parameters = llama.llama_model_default_params()
    parameters.vocab_only = True
    handle = llama.llama_model_load_from_file(os.fsencode(path), parameters)
    assert handle
    try:
        yield Vocabulary(_Words(handle, dict(words.settings).get("ggml.pre", "")))  # type: ignore[arg-type]
    finally:
        llama.llama_model_free(handle)


def with_marks(kind: str, declared: TokenType, marks: tuple[str, ...]) -> Words:
    """Return the vocabulary of `kind` with further tokens, which its file declares so."""
    words = vocabulary(kind)
    return replace(
        words,
        tokens=words.tokens + marks,
        types=words.types + (declared,) * len(marks),
        scores=words.scores and words.scores + (0.0,) * len(marks),
    )
