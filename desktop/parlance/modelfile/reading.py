"""What a model reads from memory for each token that it writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.header import read_header, whole_header
from parlance.modelfile.memory import cache_bytes

if TYPE_CHECKING:
    from parlance.modelfile.header import Header

_TABLE_BYTES = 2
"""Of one number in a vocabulary's table, at most."""


class TokenCost(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes that are read for one token; 0 where the file does not tell.

    Attributes:
        weights_bytes: the weights that one token uses: of a mixture of experts only those
            of the experts that it goes to, and no table that tokens are looked up in.
        cell_bytes: keys and values of each token before it, in half precision.
    """

    weights_bytes: int = 0
    cell_bytes: int = 0

    def at(self, depth: int) -> int:
        """Return the bytes with so many tokens before it; 0 where that is not known."""
        return self.weights_bytes + depth * self.cell_bytes if self.weights_bytes else 0


def token_cost(path: str) -> TokenCost:
    """Return what the model at `path` reads for one token. Raises as `read_header` does."""
    return cost_by_header(whole_header(path, read_header(path)))


def cost_by_header(header: Header) -> TokenCost:
    """Return the same of a header with the tensors of all parts."""
    table = header.table
    if not table.layers:
        return TokenCost()
    resting = 1.0 - _used(header)
    layers = sum(layer.weights_bytes - layer.expert_bytes * resting for layer in table.layers)
    return TokenCost(
        weights_bytes=int(layers) + table.output_bytes + _tied_bytes(header),
        cell_bytes=cache_bytes(header, 1),
    )


def active_share(header: Header) -> float:
    """Return the part of a file's weights that one token uses; 1 where it does not tell."""
    table = header.table
    experts = sum(layer.expert_bytes for layer in table.layers)
    all_bytes = sum(layer.weights_bytes for layer in table.layers)
    all_bytes += table.input_bytes + table.output_bytes
    return 1.0 - experts * (1.0 - _used(header)) / all_bytes if all_bytes else 1.0


def _used(header: Header) -> float:
    if not header.experts or not header.experts_used:
        return 1.0
    return min(1.0, header.experts_used / header.experts)


def _tied_bytes(header: Header) -> int:
    """Return the bytes of the vocabulary's table where it makes the logits too."""
    if not header.table.tied:
        return 0
    most = (header.vocabulary or 0) * (header.embedding_length or 0) * _TABLE_BYTES
    # Some models look tokens up in more tables, which make no logits.
    return min(header.table.input_bytes, most) if most else header.table.input_bytes
