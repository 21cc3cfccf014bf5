"""A context that makes vectors of texts instead of continuing them."""

from __future__ import annotations

import ctypes
from array import array
from enum import IntEnum
from typing import TYPE_CHECKING, Any

import msgspec

from parlance.contract.cancel import Cancelled
from parlance.contract.faults import EngineRefused, FaultError
from parlance.engine.llama.binding import llama

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.engine.llama.model import Model

MOST_TEXTS = 64
"""Texts of one step at most."""

_EXACT_TOKENS = 2048
"""Up to so many tokens of a step, attention is computed as written.

Flash attention rounds in an order that depends on what else is in the step (3e-4 in the
vectors of small models), but does without a matrix of all tokens by all tokens for each
head: with 16 heads, 256 MiB at this length.
"""

_UNPOOLED = frozenset({"deepseek4", "qwen4exp"})
"""Of these, llama.cpp hands on other rows than those of the tokens, and ends the process
when it pools them ("tensor read out of bounds")."""

_FLASH_OFF, _FLASH_AUTO = 0, -1
_ABORTED = 2
_NUMBER_BYTES = 4
_TEXT_BYTES = 256


class PoolingType(IntEnum):
    """How a context pools: enum llama_pooling_type."""

    UNSPECIFIED = -1
    NONE = 0
    MEAN = 1
    CLS = 2
    LAST = 3
    RANK = 4


class EmbeddingFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a model says of the vectors it makes.

    Attributes:
        name: of the model, for faults; empty if the file gives none.
        pooling: what the file asks for.
        vector_size: numbers in a vector.
        longest: tokens of a text that the model was trained on.
        causal: whether a token sees only those before it, as far as the file says.
        pools: whether llama.cpp can make vectors with models of this kind.
    """

    name: str
    pooling: PoolingType
    vector_size: int
    longest: int
    causal: bool
    pools: bool


class EmbeddingShape(msgspec.Struct, frozen=True, kw_only=True):
    """What an embedding context is made for: tokens of one step, and of one text."""

    pooling: PoolingType
    batch: int
    length: int
    threads: int


def embedding_facts(model: Model) -> EmbeddingFacts:
    """Return what `model` says."""
    architecture = _text(model, "general.architecture")
    pooling = _text(model, f"{architecture}.pooling_type")
    known = {str(kind.value): kind for kind in PoolingType}
    return EmbeddingFacts(
        name=_text(model, "general.name"),
        pooling=known.get(pooling, PoolingType.UNSPECIFIED),
        vector_size=llama.llama_model_n_embd_out(model.handle),
        longest=llama.llama_model_n_ctx_train(model.handle),
        causal=_text(model, f"{architecture}.attention.causal") != "false",
        pools=architecture not in _UNPOOLED,
    )


class EmbeddingContext:
    """Owns a llama_context that pools in one way. Used by the thread that decodes.

    Attributes:
        shape: what it was made for.
        texts: how many fit in one step.
        handle: the C pointer, for the other modules of this folder.
        stepwise: whether a text may be longer than a step: where each token sees only
            those before it, and only the last one counts.
    """

    def __init__(self, model: Model, facts: EmbeddingFacts, shape: EmbeddingShape) -> None:
        """Make a context. Raises FaultError(EngineRefused)."""
        recurrent = llama.llama_model_is_recurrent(model.handle)
        hybrid = llama.llama_model_is_hybrid(model.handle)
        # A recurrent memory reads texts of one step in slices, which would be pooled
        # each for itself, and keeps a whole state for every text.
        self.texts = 1 if recurrent or hybrid else MOST_TEXTS
        handle = llama.llama_init_from_model(model.handle, _parameters(shape, self.texts))
        if not handle:
            raise FaultError(EngineRefused(step="embedding context", code=0))
        self.shape = shape
        self.handle = handle
        self._memory = llama.llama_get_memory(handle)
        encodes = not self._memory or llama.llama_model_has_encoder(model.handle)
        self._compute = llama.llama_encode if encodes else llama.llama_decode
        self.stepwise = not encodes and facts.causal and shape.pooling is PoolingType.LAST
        ranks = shape.pooling is PoolingType.RANK
        self._width: int = 1 if ranks else facts.vector_size
        self._batch = llama.llama_batch_init(shape.batch, 0, 1)
        self._check: Callable[[], None] = _allow
        self._abort = llama.ggml_abort_callback(self._stopped)
        llama.llama_set_abort_callback(handle, self._abort, None)

    def close(self) -> None:
        """Free its memory; it must not be used afterwards."""
        llama.llama_batch_free(self._batch)
        llama.llama_free(self.handle)

    def use_threads(self, count: int) -> None:
        """Compute with so many threads from the next step on."""
        llama.llama_set_n_threads(self.handle, count, count)

    def compute(self, texts: Sequence[list[int]], check: Callable[[], None]) -> list[array[float]]:
        """Return what the model makes of some texts: a vector each, or one score for RANK.

        They must fit in one step, or be a single text if the context is `stepwise`. On
        the CPU, `check` is asked between the operations of a step, and may raise
        Cancelled; that ends it early. Raises FaultError(EngineRefused).
        """
        if self._memory:
            llama.llama_memory_clear(self._memory, False)  # noqa: FBT003 - a C function
        longest = max(map(len, texts))
        for start in range(0, longest, self.shape.batch):
            self._step([text[start : start + self.shape.batch] for text in texts], start, check)
        return [self._vector(number) for number in range(len(texts))]

    def _step(self, texts: list[list[int]], start: int, check: Callable[[], None]) -> None:
        check()
        self._fill(texts, start)
        self._check = check
        code = self._compute(self.handle, self._batch)
        self._check = _allow
        if code == _ABORTED:
            raise Cancelled
        if code != 0:
            raise FaultError(EngineRefused(step="embed", code=code))

    def _stopped(self, _user_data: object) -> bool:
        try:
            self._check()
        except Cancelled:
            return True
        return False

    def _fill(self, texts: list[list[int]], start: int) -> None:
        batch, index = self._batch, 0
        for number, text in enumerate(texts):
            for position, token in enumerate(text, start):
                batch.token[index] = token
                batch.pos[index] = position
                batch.n_seq_id[index] = 1
                batch.seq_id[index][0] = number
                batch.logits[index] = 1
                index += 1
        batch.n_tokens = index

    def _vector(self, number: int) -> array[float]:
        pointer = llama.llama_get_embeddings_seq(self.handle, number)
        if not pointer:
            raise FaultError(EngineRefused(step="embed", code=0))
        numbers = array("f")
        numbers.frombytes(ctypes.string_at(pointer, self._width * _NUMBER_BYTES))
        return numbers


def _parameters(shape: EmbeddingShape, texts: int) -> Any:
    parameters = llama.llama_context_default_params()
    parameters.n_ctx = shape.length
    parameters.n_batch = shape.batch
    parameters.n_ubatch = shape.batch
    parameters.n_seq_max = texts
    parameters.n_threads = shape.threads
    parameters.n_threads_batch = shape.threads
    parameters.pooling_type = shape.pooling
    exact = shape.batch <= _EXACT_TOKENS
    parameters.flash_attn_type = _FLASH_OFF if exact else _FLASH_AUTO
    parameters.embeddings = True
    parameters.kv_unified = True
    parameters.no_perf = True
    return parameters


def _text(model: Model, key: str) -> str:
    buffer = ctypes.create_string_buffer(_TEXT_BYTES)
    length = llama.llama_model_meta_val_str(model.handle, key.encode(), buffer, _TEXT_BYTES)
    return "" if length < 0 else buffer.value.decode("utf-8", "replace")


def _allow() -> None:
    pass
