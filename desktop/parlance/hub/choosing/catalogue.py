"""The catalogue that ships with the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.catalogue import CatalogueEntry
from parlance.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable


def read_catalogue() -> tuple[CatalogueEntry, ...]:
    """Return all entries, by family.

    The file is part of the app: what is wrong with it raises OSError or
    msgspec.ValidationError and fails the tests.
    """
    text = resource("catalogue", "models.json").read_bytes()
    return msgspec.json.decode(text, type=tuple[CatalogueEntry, ...])


def entry_of(repo: str, entries: Iterable[CatalogueEntry]) -> CatalogueEntry | None:
    """Return the entry whose GGUF files or original weights are in a Hub repository.

    Letter case does not matter, as on the Hub. An entry that has its files there comes
    before one that was made from it.
    """
    name = repo.lower()
    found = [
        entry for entry in entries if name and name in (entry.repo.lower(), entry.source.lower())
    ]
    return min(found, key=lambda entry: entry.repo.lower() != name, default=None)
