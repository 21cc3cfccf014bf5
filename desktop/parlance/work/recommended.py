"""How a model is best sampled: what its file says, else what the catalogue knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.sampling import Sampling
from parlance.hub.choosing.catalogue import entry_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.models import ModelDescription, ModelEntry

_USUAL = Sampling()


def recommended_sampling(
    entry: ModelEntry | None,
    description: ModelDescription | None,
    catalogue: Sequence[CatalogueEntry],
) -> Sampling:
    """Return the sampling that the makers of a model recommend, as far as it is known.

    `description` is that of the model while it is loaded: its file goes before the catalogue.
    """
    if description is not None and description.sampling != _USUAL:
        return description.sampling
    if entry is not None and entry.repo:
        known = entry_of(entry.repo, catalogue)
        if known is not None and known.sampling is not None:
            return known.sampling
    return _USUAL
