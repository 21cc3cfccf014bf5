"""Care of the models on this computer: listing, removing, verifying, importing, remaking."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import (
    AlreadyThere,
    FaultError,
    FileUnwritable,
    ModelDownloading,
    ModelInUse,
    ModelNotFound,
)
from parlance.contract.inventory import RemovalScope
from parlance.contract.models import ModelOrigin
from parlance.engine.quantizing.quantize import quantize, shrunk_sizes
from parlance.hub.choosing.catalogue import entry_of
from parlance.hub.converting import convert
from parlance.hub.local.find import find_model
from parlance.hub.local.importing import import_file
from parlance.hub.local.removal import execute, plan_removal
from parlance.hub.local.verifying import verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.catalogue import CatalogueEntry
    from parlance.contract.inventory import (
        CareProgress,
        Checkpoint,
        ImportManner,
        Inventory,
        RemovalPlan,
        Removed,
        ShrunkSize,
        Verified,
    )
    from parlance.contract.models import ModelEntry, ModelSources
    from parlance.hub.local.installed import InstalledModels


_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
"""What no file name may have on some system; Ollama's names have colons and slashes."""


class ModelCare:
    """Does what people want done to models; from any thread.

    Attributes:
        loaded: returns the paths of the models that are loaded.
        downloading: whether something of a repository is being downloaded.
        fetching: returns the sha256 of all files that are in the queue of downloads.
    """

    def __init__(  # noqa: PLR0913 - what is going on in the app, one by one
        self,
        installed: InstalledModels,
        own: Path,
        nursery: Nursery,
        *,
        catalogue: Callable[[], tuple[CatalogueEntry, ...]],
        used: Callable[[], dict[str, float]],
        loaded: Callable[[], tuple[str, ...]],
        downloading: Callable[[str], bool],
        fetching: Callable[[], frozenset[str]],
    ) -> None:
        """Hold what does the work; `own` is the app's own folder of models."""
        self._installed = installed
        self._own = own
        self._nursery = nursery
        self._catalogue = catalogue
        self._used = used
        self.loaded = loaded
        self.downloading = downloading
        self.fetching = fetching

    def inventory(self, sources: ModelSources, cancel: Cancel) -> Iterator[Inventory]:
        """Yield everything on this computer once."""
        found = self._found(sources, cancel)
        yield msgspec.structs.replace(found, models=self._completed(found.models))

    def entries(self, sources: ModelSources) -> tuple[ModelEntry, ...]:
        """Return the models alone, as they stand in the inventory."""
        return self._completed(self._installed.entries(sources))

    def plan_removal(
        self, key: str, scope: RemovalScope, sources: ModelSources, cancel: Cancel
    ) -> Iterator[RemovalPlan]:
        """Yield what a removal would do. Raises FaultError (ModelInUse, ModelDownloading ...)."""
        inventory = self._found(sources, cancel)
        plan = plan_removal(key, scope, inventory)
        self._check_free(plan, inventory)
        yield plan

    def remove(self, plan: RemovalPlan, sources: ModelSources, cancel: Cancel) -> Iterator[Removed]:
        """Do what a plan says, if it is still true. Raises FaultError, nothing removed."""
        inventory = self._found(sources, cancel)
        self._check_free(plan, inventory)
        yield execute(plan, plan_removal(plan.key, plan.scope, inventory))

    def verify(
        self, key: str, sources: ModelSources, cancel: Cancel
    ) -> Iterator[CareProgress | Verified]:
        """Hold the files of a model against what they should be. Raises FaultError."""
        yield from verify(self._entry(key, sources), cancel)

    def import_file(
        self, path: str, manner: ImportManner, cancel: Cancel
    ) -> Iterator[CareProgress | ModelEntry]:
        """Take a file in: yield how far it is, and the entry. Raises FaultError."""
        yield from import_file(Path(path), manner, self._own, cancel)

    def shrunk_sizes(self, key: str, sources: ModelSources) -> Iterator[tuple[ShrunkSize, ...]]:
        """Yield what a model can be quantized to, and what that takes. Raises FaultError."""
        yield shrunk_sizes(self._entry(key, sources).path)

    def shrink(
        self, key: str, quantization: str, sources: ModelSources, cancel: Cancel
    ) -> Iterator[CareProgress | ModelEntry]:
        """Quantize a model into the app's folder: yield how far it is, and the entry."""
        source = self._entry(key, sources)
        target = self._target(f"{_bare(source)}-{quantization}")
        yield from quantize(
            self._nursery, source.path, str(target), quantization, cancel, threads=0
        )
        yield self._made(target)

    def convert(
        self, checkpoint: Checkpoint, cancel: Cancel
    ) -> Iterator[CareProgress | ModelEntry]:
        """Make a GGUF of a checkpoint in the app's folder: yield how far it is, and the entry."""
        target = self._target(checkpoint.repo.rsplit("/", 1)[-1])
        yield from convert(self._nursery, checkpoint, target, cancel)
        yield self._made(target)

    def _completed(self, entries: tuple[ModelEntry, ...]) -> tuple[ModelEntry, ...]:
        """Add when each was used, and what the catalogue knows of it."""
        used, known = self._used(), self._catalogue()
        return tuple(
            msgspec.structs.replace(
                _with_facts(entry, entry_of(entry.repo, known) if entry.repo else None),
                used=used.get(entry.key, 0.0),
            )
            for entry in entries
        )

    def _found(self, sources: ModelSources, cancel: Cancel) -> Inventory:
        return self._installed.inventory(sources, cancel, fetching=self.fetching())

    def _entry(self, key: str, sources: ModelSources) -> ModelEntry:
        return find_model(key, self._installed.entries(sources))

    def _target(self, name: str) -> Path:
        """Return where a model that is made here goes. Raises FaultError(AlreadyThere)."""
        try:
            self._own.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise FaultError(FileUnwritable(path=str(self._own), reason=reason)) from error
        target = self._own / f"{_UNFIT.sub('-', name)}.gguf"
        if target.exists():
            raise FaultError(AlreadyThere(path=str(target)))
        return target

    def _made(self, target: Path) -> ModelEntry:
        entry = self._installed.entry(target, ModelOrigin.OWN)
        if entry is None:
            raise FaultError(ModelNotFound(name=target.name))
        return entry

    def _check_free(self, plan: RemovalPlan, inventory: Inventory) -> None:
        """Refuse what would take a model from under somebody. Raises FaultError."""
        loaded = set(self.loaded())
        entry = next((each for each in inventory.models if each.key == plan.key), None)
        if not loaded.isdisjoint(plan.paths) or (entry is not None and entry.path in loaded):
            raise FaultError(ModelInUse(name=plan.name))
        if plan.scope is RemovalScope.LEFTOVER:
            return
        # The key of what is no model is that of its repository.
        repo = entry.repo if entry is not None else plan.key.partition("@")[0]
        if repo and self.downloading(repo):
            raise FaultError(ModelDownloading(name=plan.name))


def _with_facts(entry: ModelEntry, known: CatalogueEntry | None) -> ModelEntry:
    """Return an entry with the tasks of the catalogue, and what its header leaves open."""
    if known is None:
        return entry
    return msgspec.structs.replace(
        entry,
        tasks=known.tasks,
        licence=entry.licence or known.licence.id,
        languages=entry.languages or known.languages,
    )


def _bare(entry: ModelEntry) -> str:
    """Return the name of a model without the name of its quantization."""
    quantization = entry.quantization or ""
    lowered = entry.name.lower()
    for sign in "-._":
        if quantization and lowered.endswith(sign + quantization.lower()):
            return entry.name[: -len(quantization) - 1]
    return entry.name
