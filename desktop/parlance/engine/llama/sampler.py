"""The choice of the next token: llama.cpp's own sampler chain, and a grammar over it."""

from __future__ import annotations

import ctypes
import math
import secrets
from typing import TYPE_CHECKING, Any

from parlance.contract.faults import FaultError, OutputNotFinite
from parlance.engine.llama.binding import llama
from parlance.engine.llama.candidates import IMPOSSIBLE
from parlance.engine.llama.chain import build_chain, has_memory, looks_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.sampling import Sampling
    from parlance.engine.llama.candidates import Candidates
    from parlance.engine.llama.context import Context
    from parlance.engine.llama.grammar import GrammarFollower
    from parlance.engine.llama.vocabulary import Vocabulary

_MOST_SHARED = 32
"""Chains that are kept for those who come later."""

_RANDOM_SEED = 0xFFFFFFFF
"""llama.cpp draws a seed of its own for this one, so it is never passed on."""


class Sampler:
    """Chooses the tokens of one answer with llama.cpp's own sampler chain.

    Used by the thread that decodes.

    Attributes:
        constrained: whether the grammar is applied and follows what is sampled, now;
            False while the model reasons.
        seed: what the random choices begin with.
    """

    def __init__(
        self,
        sampling: Sampling,
        vocabulary: Vocabulary,
        *,
        context: int,
        grammar: str | None = None,
    ) -> None:
        """Build the chain; `context` is the context's length in tokens, `grammar` is GBNF.

        Raises FaultError(ConstraintInvalid).
        """
        self.constrained = True
        self._looked = False
        self.seed = _seed(sampling.seed)
        self._candidates = vocabulary.candidates
        self._grammar = None if grammar is None else _follower(grammar, self._candidates)
        shared = self._candidates.chains
        self._looks_back = looks_back(sampling, max(1, context))
        self._owns = has_memory(sampling) or len(shared) >= _MOST_SHARED
        self._chain = self._own_chain(sampling, context) if self._owns else self._shared(sampling)

    def sample(self, context: Context, row: int, *, may_end: bool = True) -> int:
        """Return the next token, from the logits of batch row `row`, and note it.

        With `may_end` false no end token is chosen. Where the grammar allows nothing that
        is possible, an end token is, whatever `may_end` says. The logits are as before
        when it returns. Raises FaultError: ConstraintInvalid where the grammar can no longer
        be followed in time, OutputNotFinite where the model computed no numbers.
        """
        logits = llama.llama_get_logits_ith(context.handle, row)
        # Damage of one row makes its token's logit no number for good, and nothing chooses it:
        # all are looked at for the first token. Most damage spreads to all of them, later too.
        if not (self._looked or _are_numbers(logits, self._candidates.size)):
            raise FaultError(OutputNotFinite())
        self._looked = True
        token = self._sampled(context, row, may_end=may_end)
        # Minus infinity can be chosen: an end token, for want of any other.
        if not logits[token] < math.inf:
            raise FaultError(OutputNotFinite())
        return token

    def _sampled(self, context: Context, row: int, *, may_end: bool) -> int:
        if may_end and (self._grammar is None or not self.constrained):
            return llama.llama_sampler_sample(self._chain, context.handle, row)  # type: ignore[no-any-return]
        if may_end:
            return self._sample(context, row)
        logits = llama.llama_get_logits_ith(context.handle, row)
        ends = self._candidates.ends
        kept = [logits[token] for token in ends]
        for token in ends:
            logits[token] = IMPOSSIBLE
        try:
            return self._sample(context, row)
        finally:
            for token, logit in zip(ends, kept, strict=True):
                logits[token] = logit

    def look_back(self, tokens: Sequence[int]) -> None:
        """Note the tokens of a prompt, which count for penalties; images are none."""
        for token in tokens[-self._looks_back :] if self._looks_back else ():
            if token >= 0:
                llama.llama_sampler_accept(self._chain, token)

    def accept(self, token: int) -> None:
        """Note a token that was forced and not sampled.

        The grammar goes on by it if it is applied now and allows it.
        """
        llama.llama_sampler_accept(self._chain, token)
        grammar = self._grammar if self.constrained else None
        if grammar is not None and not self._candidates.is_end(token) and grammar.allows(token):
            grammar.accept(token)

    def close(self) -> None:
        """Free the chain and the grammar; harmless when repeated."""
        if self._owns:
            llama.llama_sampler_free(self._chain)
        self._chain = None
        if self._grammar is not None:
            self._grammar.close()

    def _own_chain(self, sampling: Sampling, context: int) -> Any:
        return build_chain(sampling, self._candidates, context=max(1, context), seed=self.seed)

    def _shared(self, sampling: Sampling) -> Any:
        """Return a chain for all who ask for just this.

        Each chain has room for the whole vocabulary: with one for each of 16 answers
        sampling takes half as long again, since they drive each other from the caches.
        """
        chains = self._candidates.chains
        if sampling not in chains:
            chains[sampling] = self._own_chain(sampling, 1)
        return chains[sampling]

    def _sample(self, context: Context, row: int) -> int:
        if self._grammar is None or not self.constrained:
            return llama.llama_sampler_sample(self._chain, context.handle, row)  # type: ignore[no-any-return]
        token = self._choose(self._grammar, context, row)
        llama.llama_sampler_accept(self._chain, token)
        if not self._candidates.is_end(token):
            self._grammar.accept(token)
        return token

    def _choose(self, grammar: GrammarFollower, context: Context, row: int) -> int:
        """Return a token that the grammar allows, without noting it.

        Most tokens that the chain chooses are allowed, and testing one is quick; testing
        all takes as long as a step. Source: `common_sampler_sample` in llama.cpp.
        """
        candidates = self._candidates
        token = self._apply(candidates.fill(context, row))
        if token is not None and grammar.allows(token):
            return token
        array = candidates.fill(context, row)
        grammar.restrict(array)
        token = None if candidates.nothing_left() else self._apply(array)
        if token is None:
            token = candidates.end
            assert token is not None  # else no grammar would have been taken
        return token

    def _apply(self, array: Any) -> int | None:
        """Return the chain's choice, or None where that is impossible as well."""
        llama.llama_sampler_apply(self._chain, ctypes.byref(array))
        chosen = array.data[array.selected]
        return None if chosen.logit == IMPOSSIBLE else int(chosen.id)


def _follower(grammar: str, candidates: Candidates) -> GrammarFollower:
    # What checks a grammar takes longer to import than most answers need it for.
    from parlance.engine.llama.grammar import GrammarFollower  # noqa: PLC0415

    return GrammarFollower(grammar, candidates)


def _are_numbers(logits: Any, count: int) -> bool:
    """Whether none of so many logits is NaN."""
    # Their highest bytes say it, except for what is next to infinity: 256,000 take 0.7 ms, where
    # a sum in Python takes 10 and the import of numpy 100.
    highest = ctypes.string_at(logits, count * ctypes.sizeof(ctypes.c_float))[3::4]
    if b"\x7f" not in highest and b"\xff" not in highest:
        return True
    return not any(map(math.isnan, logits[:count]))


def _seed(asked: int | None) -> int:
    if asked is None:
        return secrets.randbelow(_RANDOM_SEED)
    return asked % _RANDOM_SEED
