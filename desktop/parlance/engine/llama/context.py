"""A context: the memory of one or more sequences, and the step that extends them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from parlance.contract.faults import EngineRefused, FaultError
from parlance.engine.llama.binding import llama

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.engine.llama.model import Model

_ABORTED = 2


class ContextRefused(Exception):  # noqa: N818 - a name that says it
    """llama.cpp could not make a context of this size: not enough memory."""


class NoMemory(Exception):  # noqa: N818 - a name that says it
    """A model without a memory of what it read (for embeddings), which cannot continue text."""


class Decoded(Enum):
    """How a step ended that did not fail."""

    WHOLE = "whole"
    ABORTED = "aborted"


class Context:
    """Owns a llama_context, which lives as long as the process. Used by the thread that decodes.

    Attributes:
        length: tokens that fit in one sequence.
        batch_size: tokens that fit in one step.
        handle: the C pointer, for the other modules of this folder.
    """

    def __init__(
        self,
        model: Model,
        *,
        length: int,
        batch_size: int,
        threads: int,
        abort: Callable[[], bool],
    ) -> None:
        """Make a context of `length` tokens for one sequence.

        `abort` is asked between the operations of an abortable step; on the CPU a true
        answer ends the step early. Raises ContextRefused and NoMemory.
        """
        parameters = llama.llama_context_default_params()
        parameters.n_ctx = length
        parameters.n_batch = batch_size
        parameters.n_ubatch = batch_size
        parameters.n_seq_max = 1
        parameters.n_threads = threads
        parameters.n_threads_batch = threads
        parameters.no_perf = True
        handle = llama.llama_init_from_model(model.handle, parameters)
        if not handle:
            raise ContextRefused
        self.handle = handle
        self.length: int = llama.llama_n_ctx_seq(handle)
        self.batch_size: int = llama.llama_n_batch(handle)
        self._memory = llama.llama_get_memory(handle)
        if not self._memory:
            llama.llama_free(handle)
            raise NoMemory
        self._batch = llama.llama_batch_init(self.batch_size, 0, 1)
        self._abort = llama.ggml_abort_callback(lambda _user_data: abort())
        self._never = llama.ggml_abort_callback()
        self._abortable = False

    def decode(self, tokens: Sequence[int], start: int, *, abortable: bool) -> Decoded:
        """Extend the sequence by `tokens` from position `start`; logits for the last.

        After an aborted step the memory from `start` on is undefined: `drop` it. Raises
        FaultError(EngineRefused).
        """
        self._fill(tokens, start)
        if abortable != self._abortable:
            callback = self._abort if abortable else self._never
            llama.llama_set_abort_callback(self.handle, callback, None)
            self._abortable = abortable
        code = llama.llama_decode(self.handle, self._batch)
        if code == 0:
            return Decoded.WHOLE
        if code == _ABORTED:
            return Decoded.ABORTED
        raise FaultError(EngineRefused(step="decode", code=code))

    def drop(self, start: int) -> bool:
        """Forget everything from position `start` on.

        Returns False where the memory cannot drop a tail (recurrent models); it is
        cleared then.
        """
        if llama.llama_memory_seq_rm(self._memory, 0, start, -1):
            return True
        llama.llama_memory_clear(self._memory, True)  # noqa: FBT003 - a C function
        return False

    def _fill(self, tokens: Sequence[int], start: int) -> None:
        batch = self._batch
        batch.n_tokens = len(tokens)
        for index, token in enumerate(tokens):
            batch.token[index] = token
            batch.pos[index] = start + index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = 0
            batch.logits[index] = 0
        batch.logits[len(tokens) - 1] = 1
