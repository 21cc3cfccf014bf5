"""Vectors of texts, and how well texts answer a query, from whatever model is loaded."""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING

from parlance.contract.engine import Pooling
from parlance.contract.faults import FaultError, NotCapable, OutputNotFinite, PromptTooLong
from parlance.contract.models import Capability
from parlance.engine.llama.embedding import (
    EmbeddingContext,
    EmbeddingShape,
    PoolingType,
    embedding_facts,
)
from parlance.engine.llama.framing import Framing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parlance.engine.llama.model import Model
    from parlance.engine.llama.vocabulary import Vocabulary

STEP_TOKENS = 512
"""Tokens of one step, unless one text has to be read whole and is longer.

A step keeps everything else from being computed; on the CPU it can be ended early.
"""

_POOLINGS = {
    Pooling.MEAN: PoolingType.MEAN,
    Pooling.CLS: PoolingType.CLS,
    Pooling.LAST: PoolingType.LAST,
}
_VECTORS = frozenset(_POOLINGS.values())


class Embedder:
    """Makes vectors of texts with a context of its own. Used by the thread that decodes.

    The context is opened when first needed and made anew where another pooling or a
    longer text asks for it; only one is open.

    Attributes:
        vector_size: numbers in a vector; 0 where llama.cpp can make none.
        can_embed, can_rerank: what the file says the model was made for; a reranker
            makes vectors only for who names a pooling.
        is_made_for_vectors: whether the file says how they are pooled.
    """

    def __init__(self, model: Model, vocabulary: Vocabulary, *, threads: int, context: int) -> None:
        """Open nothing yet; texts may have `context` tokens, or what the model was trained on."""
        self._model = model
        self._facts = embedding_facts(model)
        self._framing = Framing(model, vocabulary)
        self._threads = threads
        self._longest = min(context, self._facts.longest)
        self._context: EmbeddingContext | None = None
        self.can_rerank = self._facts.pooling is PoolingType.RANK
        self.can_embed = self._facts.pools and not self.can_rerank
        self.is_made_for_vectors = self._facts.pooling in _VECTORS
        self.vector_size = self._facts.vector_size if self._facts.pools else 0

    def close(self) -> None:
        """Free the context; the next question opens another."""
        if self._context is not None:
            self._context.close()
            self._context = None

    def use_threads(self, count: int) -> None:
        """Compute with so many threads from the next step on."""
        self._threads = count
        if self._context is not None:
            self._context.use_threads(count)

    def embed(
        self, texts: Sequence[str], pooling: Pooling, check: Callable[[], None]
    ) -> list[bytes]:
        """Return a vector of unit length for each text: 32-bit floats in the machine's order.

        `check` is called between the steps, on the CPU also in them, and may raise
        Cancelled. Raises FaultError: NotCapable, PromptTooLong, OutputNotFinite, EngineRefused.
        """
        kind = self._pooling(pooling)
        tokens = [self._fitting(self._framing.text(text, check)) for text in texts]
        return [_unit(vector) for vector in self._compute(kind, tokens, check)]

    def rerank(
        self, query: str, documents: Sequence[str], check: Callable[[], None]
    ) -> list[float]:
        """Return how well each document answers the query; more is better.

        The numbers are the model's own: most often logits, of some models probabilities.
        Raises what `embed` raises.
        """
        if not self.can_rerank:
            raise self._not_capable(Capability.RERANK)
        tokens = [self._fitting(self._framing.pair(query, one, check)) for one in documents]
        scores = [numbers[0] for numbers in self._compute(PoolingType.RANK, tokens, check)]
        if not all(map(math.isfinite, scores)):
            raise FaultError(OutputNotFinite())
        return scores

    def _pooling(self, asked: Pooling) -> PoolingType:
        if not self._facts.pools or (asked is Pooling.MODEL and self.can_rerank):
            raise self._not_capable(Capability.EMBED)
        if asked is not Pooling.MODEL:
            return _POOLINGS[asked]
        return self._facts.pooling if self._facts.pooling in _VECTORS else PoolingType.MEAN

    def _not_capable(self, capability: Capability) -> FaultError:
        return FaultError(NotCapable(name=self._facts.name, capability=capability.value))

    def _fitting(self, tokens: list[int]) -> list[int]:
        if len(tokens) > self._longest:
            raise FaultError(PromptTooLong(prompt_tokens=len(tokens), context=self._longest))
        return tokens

    def _compute(
        self, kind: PoolingType, texts: list[list[int]], check: Callable[[], None]
    ) -> Iterator[array[float]]:
        if not texts:
            return
        context = self._opened(kind, max(map(len, texts)))
        for some in _steps(texts, context.shape.batch, context.texts):
            yield from context.compute(some, check)

    def _opened(self, kind: PoolingType, longest: int) -> EmbeddingContext:
        """Return a context that pools like this and takes texts of so many tokens."""
        context = self._context
        if context is None or context.shape.pooling is not kind:
            context = self._open(kind, STEP_TOKENS, STEP_TOKENS)
        if longest > context.shape.length:
            length = _rounded(longest)
            batch = STEP_TOKENS if context.stepwise else length
            context = self._open(kind, batch, length)
        return context

    def _open(self, kind: PoolingType, batch: int, length: int) -> EmbeddingContext:
        self.close()
        shape = EmbeddingShape(pooling=kind, batch=batch, length=length, threads=self._threads)
        self._context = EmbeddingContext(self._model, self._facts, shape)
        return self._context


def _steps(texts: list[list[int]], batch: int, most: int) -> Iterator[list[list[int]]]:
    """Yield texts in order, so many at a time as fit in one step; a longer one alone."""
    some: list[list[int]] = []
    size = 0
    for text in texts:
        if some and (len(some) == most or size + len(text) > batch):
            yield some
            some, size = [], 0
        some.append(text)
        size += len(text)
    yield some


def _rounded(length: int) -> int:
    """Return the next power of two, so that a context is seldom made anew."""
    return 1 << (length - 1).bit_length()


def _unit(vector: array[float]) -> bytes:
    """Return `vector` divided by its length; one of zeros stays as it is.

    Raises FaultError(OutputNotFinite) where the model computed no numbers.
    """
    length = math.hypot(*vector)
    if not math.isfinite(length):
        raise FaultError(OutputNotFinite())
    return array("f", (number / (length or 1.0) for number in vector)).tobytes()
