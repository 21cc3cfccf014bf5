"""Vectors of texts, where an embedding model happens to be loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError
from parlance.contract.models import Capability

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.hosts import ModelPool
    from parlance.work.summary.grounding import Meanings


def find_meanings(pool: ModelPool) -> Meanings | None:
    """Return what makes unit vectors of texts; None where no model for it is loaded.

    None is loaded for it, and none on another computer is asked. What is returned may be
    called from any thread, also while the thread is bound to another model; it raises
    FaultError (NoModelLoaded once the model has been unloaded) and Cancelled.
    """
    for path in reversed(pool.loaded):  # the one used last is the likeliest to stay
        if _embeds(pool, path):
            return _meanings_of(pool, path)
    return None


def _embeds(pool: ModelPool, path: str) -> bool:
    try:
        with pool.using(path):
            description = pool.describe()
    except FaultError:  # it went meanwhile, or may not be asked
        return False
    embeds = Capability.EMBED in description.capabilities and description.made_for_vectors
    return embeds and not description.leaves_computer


def _meanings_of(pool: ModelPool, path: str) -> Meanings:
    def meanings(texts: Sequence[str], cancel: Cancel) -> list[array[float]]:
        with pool.using(path):
            return pool.embed(texts, cancel)

    return meanings
