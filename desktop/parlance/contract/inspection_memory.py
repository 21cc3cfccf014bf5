"""Where the memory of a model goes, and where it would go if it were loaded otherwise."""

from __future__ import annotations

import msgspec

from parlance.contract.inspection import TypeShare
from parlance.contract.plan import CacheType


class MemoryChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A way to load a model that is asked about.

    Attributes:
        context: tokens of each request.
        cache: precision of keys and values.
        quantization: of the weights; empty for that of the file.
        requests: at the same time, each with the whole context.
        step: tokens that are computed at once when a text is read.
    """

    context: int
    cache: CacheType = CacheType.F16
    quantization: str = ""
    requests: int = 1
    step: int = 512


class MemoryUse(msgspec.Struct, frozen=True, kw_only=True):
    """What a model takes, in bytes.

    Attributes:
        weights: by the type in which they are stored, the commonest first.
        cache_bytes: keys and values of all tokens; state_bytes: what recurrent layers keep,
            however long the texts are.
        compute_bytes: what is taken while a step is computed.
    """

    weights: tuple[TypeShare, ...]
    cache_bytes: int
    state_bytes: int
    compute_bytes: int

    @property
    def weights_bytes(self) -> int:
        """Bytes of all weights."""
        return sum(share.size_bytes for share in self.weights)

    @property
    def total_bytes(self) -> int:
        """All of them together."""
        return self.weights_bytes + self.cache_bytes + self.state_bytes + self.compute_bytes


class MemoryRoom(msgspec.Struct, frozen=True, kw_only=True):
    """Memory of a device, in bytes; `device` is empty for the computer's own."""

    device: str = ""
    free_bytes: int
    total_bytes: int


class MemoryFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What can be asked about a model.

    Attributes:
        quantization: of the file, as it says; others: what else its weights could be stored in.
        longest: tokens of the longest context worth asking about.
        caches: precisions of keys and values that its heads can be divided for.
        has_cells: whether it keeps anything for each token.
    """

    quantization: str
    others: tuple[str, ...]
    longest: int
    caches: tuple[CacheType, ...]
    has_cells: bool
