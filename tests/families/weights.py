"""Random weights that keep the numbers of a model in a healthy range."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tests.families.shapes import Shape

_ONES = ("rope_freqs", "rope_factors", "ffn.act", "layer_output_scale")


def weights(shape: Shape, seed: int, *, tied: bool) -> NDArray[np.float32]:
    """Return the weights of one tensor; they depend on its name, its shape and `seed`.

    `tied` says that the embeddings are the output matrix too: large ones would make the
    model repeat its last token.
    """
    random = np.random.default_rng([seed, zlib.crc32(shape.name.encode())])
    normal = random.standard_normal(shape.extents, dtype=np.float32)
    name = shape.name
    if any(part in name for part in _ONES):
        return np.ones_like(normal)
    if "ssm_a" in name:
        return -np.abs(normal) - np.float32(0.1)  # else its state grows instead of fading
    if "norm" in name and name.endswith("weight"):
        return 1 + normal * np.float32(0.1)
    if "lerp" in name:
        return random.random(shape.extents, dtype=np.float32)
    return normal * np.float32(_spread(shape, tied=tied))


def _spread(shape: Shape, *, tied: bool) -> float:
    """Return the standard deviation; 2.5 makes layers outweigh the last token's embedding."""
    if len(shape.extents) == 1:
        return 0.1
    if "embd" in shape.name:
        return 0.02 if tied else 1.0
    return float(2.5 * shape.extents[-1] ** -0.5)
