"""The largest of many values. Brings numpy, so import it where it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def likeliest(logprobs: NDArray[np.float32], count: int) -> list[tuple[int, float]]:
    """Return `count` tokens with their log-probabilities, likeliest first.

    Of equally likely ones the lower token is first. Tokens that are impossible, or whose
    value is no number, are left out.
    """
    size = logprobs.shape[0]
    if count <= 0:
        return []
    floor = -np.inf
    if count < size:
        # Negative, so that what is no number comes last.
        floor = -np.partition(-logprobs, count - 1)[count - 1]
    found = np.flatnonzero((logprobs > -np.inf) & ~(logprobs < floor))
    order = np.argsort(-logprobs[found], kind="stable")[:count]
    tokens = found[order]
    return list(zip(tokens.tolist(), logprobs[tokens].tolist(), strict=True))
