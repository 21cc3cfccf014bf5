"""Log-probabilities from the logits of a step. Brings numpy: import it where it is needed."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import numpy as np

from parlance.contract.faults import FaultError, OutputNotFinite
from parlance.engine.llama.binding import llama

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from parlance.engine.llama.context import Context


def logits_of(context: Context, row: int, vocabulary_size: int) -> NDArray[np.float32]:
    """Return the logits of batch row `row` by token: llama.cpp's own memory, no copy.

    It is valid until the next step. The row must have asked for its output.
    """
    pointer = llama.llama_get_logits_ith(context.handle, row)
    memory = (ctypes.c_float * vocabulary_size).from_address(ctypes.addressof(pointer.contents))
    return np.ctypeslib.as_array(memory)


def log_probabilities(context: Context, row: int, vocabulary_size: int) -> NDArray[np.float32]:
    """Return the natural log-probability of every token by token number, a copy.

    The softmax is over the logits as the model gave them; a token with the logit minus
    infinity keeps it. Raises FaultError(OutputNotFinite).
    """
    logits = logits_of(context, row, vocabulary_size)
    most = logits.max()
    if not np.isfinite(most):
        raise FaultError(OutputNotFinite())
    shifted: NDArray[np.float32] = logits - most
    total = np.exp(shifted).sum(dtype=np.float64)
    shifted -= np.float32(np.log(total))
    return shifted
