"""A grammar as llama.cpp follows it, token by token."""

from __future__ import annotations

import ctypes
import time
from typing import TYPE_CHECKING, Any

from parlance.contract.faults import ConstraintInvalid, FaultError
from parlance.engine.grammars.constraints import check_grammar
from parlance.engine.grammars.gbnf import GrammarError
from parlance.engine.llama.binding import llama
from parlance.engine.llama.candidates import IMPOSSIBLE

if TYPE_CHECKING:
    from parlance.engine.llama.candidates import Candidates

_ROOT = b"root"
_ATTEMPTS = 3
_SLOW_SECONDS = 1.0
_SLOW_TEST_SECONDS = 0.005
"""Measured on two cores: with 4,000 ways a token took 0.9 s and its test 6 ms; four times
the one and twice the other with twice as many. With a few both take 15 microseconds."""


class GrammarFollower:
    """Owns a grammar sampler: where in the grammar an answer is.

    A token must be allowed before it is accepted; llama.cpp would end the process.
    """

    def __init__(self, text: str, candidates: Candidates) -> None:
        """Start at the rule `root` of a grammar. Raises FaultError(ConstraintInvalid)."""
        try:
            check_grammar(text)
        except GrammarError as error:
            raise FaultError(ConstraintInvalid(reason=str(error))) from None
        if candidates.end is None:
            raise FaultError(ConstraintInvalid(reason="the model has no token to end with"))
        made = llama.llama_sampler_init_grammar(candidates.vocabulary, text.encode(), _ROOT)
        if not made:
            raise FaultError(ConstraintInvalid(reason="llama.cpp does not take the grammar"))
        self._handle: Any = made
        self._one = llama.llama_token_data()
        self._array = llama.llama_token_data_array(
            data=ctypes.pointer(self._one), size=1, selected=-1, sorted=False
        )

    def allows(self, token: int) -> bool:
        """Whether `token` may come next; an end token only where the grammar is complete."""
        self._one.id, self._one.logit = token, 0.0
        llama.llama_sampler_apply(self._handle, ctypes.byref(self._array))
        return bool(self._one.logit != IMPOSSIBLE)

    def restrict(self, array: Any) -> None:
        """Set the logits of what may not come next to minus infinity."""
        llama.llama_sampler_apply(self._handle, ctypes.byref(array))

    def accept(self, token: int) -> None:
        """Go on by `token`, which is allowed and ends nothing.

        llama.cpp follows all ways at once that the text so far could be meant. Of some
        grammars there are twice as many with every character: that is noticed by the time
        it takes. Raises FaultError(ConstraintInvalid) then.
        """
        started = time.perf_counter()
        llama.llama_sampler_accept(self._handle, token)
        if time.perf_counter() - started > _SLOW_SECONDS and self._is_slow(token):
            reason = "there are too many ways to follow it at once"
            raise FaultError(ConstraintInvalid(reason=reason))

    def _is_slow(self, token: int) -> bool:
        """Whether it was the grammar that took long, and not another program's turn."""
        times = []
        for _attempt in range(_ATTEMPTS):
            started = time.perf_counter()
            self.allows(token)
            times.append(time.perf_counter() - started)
        return min(times) > _SLOW_TEST_SECONDS

    def close(self) -> None:
        """Free the grammar; harmless when repeated."""
        llama.llama_sampler_free(self._handle)
        self._handle = None
