"""llama.cpp without the scheduler: a log for one test, and a context to ask directly."""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from parlance.engine.llama.binding import llama
from parlance.engine.llama.devices import start_backend
from parlance.engine.llama.logs import Log

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from parlance.engine.llama.model import Model


@cache
def _log() -> Log:
    # Never let go: llama.cpp would call what is no longer there.
    made = Log()
    start_backend()
    return made


@contextmanager
def taken_log() -> Iterator[Log]:
    """Receive llama.cpp's log for a while, and give it back to who had it."""
    callback, user_data = llama.llama_log_callback(), ctypes.c_void_p()
    llama.llama_log_get(ctypes.byref(callback), ctypes.byref(user_data))
    log = _log()
    llama.llama_log_set(log._callback, None)
    yield log
    llama.llama_log_set(callback, user_data)


class RawContext:
    """A context of 256 tokens for up to four sequences that share its memory."""

    def __init__(self, model: Model, *, step: int = 64) -> None:
        parameters = llama.llama_context_default_params()
        parameters.n_ctx = 256
        parameters.n_batch = step
        parameters.n_ubatch = step
        parameters.n_seq_max = 4
        parameters.kv_unified = True
        parameters.n_threads = 1
        parameters.n_threads_batch = 1
        self.handle = llama.llama_init_from_model(model.handle, parameters)
        vocabulary = llama.llama_model_get_vocab(model.handle)
        self._size = llama.llama_vocab_n_tokens(vocabulary)
        self._batch = llama.llama_batch_init(step, 0, 1)

    def decode(self, tokens: list[int], start: int = 0, sequence: int = 0) -> NDArray[np.float32]:
        """Extend `sequence` by `tokens` from position `start`; return the last one's logits."""
        batch = self._batch
        batch.n_tokens = len(tokens)
        for index, token in enumerate(tokens):
            batch.token[index] = token
            batch.pos[index] = start + index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = sequence
            batch.logits[index] = index == len(tokens) - 1
        assert llama.llama_decode(self.handle, batch) == 0
        logits = llama.llama_get_logits_ith(self.handle, -1)
        return np.ctypeslib.as_array(logits, (self._size,)).copy()

    def greedy(self, tokens: list[int], count: int = 12) -> list[int]:
        """Return what follows `tokens` most probably, in an empty memory."""
        self.clear()
        logits = self.decode(tokens)
        answer: list[int] = []
        for position in range(len(tokens), len(tokens) + count):
            answer.append(int(logits.argmax()))
            logits = self.decode(answer[-1:], position)
        return answer

    def clear(self) -> None:
        llama.llama_memory_clear(llama.llama_get_memory(self.handle), True)

    def close(self) -> None:
        llama.llama_batch_free(self._batch)
        llama.llama_free(self.handle)
