"""Lists the models on this computer, with what their headers say."""

from __future__ import annotations

import stat
import time
from itertools import chain
from typing import TYPE_CHECKING

from parlance import resources
from parlance.contract.inventory import Inventory
from parlance.contract.models import ModelEntry, ModelOrigin, ModelSources
from parlance.contract.visible import visible_name
from parlance.hub.local.cache import CachedRepository, cache_folder, cache_folders, scan_cache
from parlance.hub.local.candidates import (
    candidate_at,
    candidates_below,
    candidates_of,
)
from parlance.hub.local.cards import NO_CARD, Cards
from parlance.hub.local.checkpoints import Checkpoints, checkpoint_statuses
from parlance.hub.local.contents import lstat_of, read_contents, store_users
from parlance.hub.local.folders import status_of
from parlance.hub.local.headers import Headers, is_model, tasks_of
from parlance.hub.local.leftovers import Circumstances, leftovers_of, partials_in, unused_payloads
from parlance.hub.local.other_apps import candidates_of_apps, llama_cache
from parlance.hub.local.space import Space
from parlance.hub.local.surroundings import surroundings_now
from parlance.modelfile.header import Header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.inventory import Checkpoint, Leftover
    from parlance.hub.local.candidates import Candidate
    from parlance.hub.local.surroundings import Surroundings

Caches = list[list[CachedRepository]]
STARTER = "starter"
NO_SOURCES = ModelSources()
_NO_HEADER = Header(version=0)


class InstalledModels:
    """Every model on this computer: the app's own, the caches', the person's, other apps'."""

    def __init__(
        self,
        starter: Path | None = None,
        own: Path | None = None,
        *,
        look_around: Callable[[], Surroundings] = surroundings_now,
    ) -> None:
        """Remember headers from now on, by path, size and time of change.

        `starter` is the app's own model, by default the one in its resources; `own` the
        folder of models that were imported or made here. `look_around` tells where other
        apps keep theirs.
        """
        self._starter = str(starter or resources.starter_model())
        self._own = str(own) if own else ""
        self._look_around = look_around
        self._headers = Headers()
        self._cards = Cards()
        self._checkpoints = Checkpoints()

    def inventory(
        self,
        sources: ModelSources,
        cancel: Cancel,
        *,
        fetching: frozenset[str] = frozenset(),
    ) -> Inventory:
        """Return everything that was found: models, checkpoints, leftovers, bytes on the disk.

        `fetching` are names of blobs that are in the queue of downloads: what is there of
        them is no leftover. Raises Cancelled.
        """
        space = Space()
        models: list[ModelEntry] = []
        caches = self._caches()
        for entry, candidate in self._listing(sources, caches):
            cancel.check()
            models.append(entry)
            space.add(candidate.statuses)
            projector = status_of(entry.projector) if entry.projector else None
            space.add([projector] if projector else [])
        checkpoints = tuple(self._checkpoints_in(caches, space))
        leftovers = tuple(self._leftovers(caches[0], cancel, fetching))
        lying = (lstat_of(path) for leftover in leftovers for path in leftover.paths)
        space.add(status for status in lying if status and stat.S_ISREG(status.st_mode))
        return Inventory(
            models=tuple(models),
            checkpoints=checkpoints,
            leftovers=leftovers,
            disk_bytes=space.total_bytes,
        )

    def entries(self, sources: ModelSources = NO_SOURCES) -> tuple[ModelEntry, ...]:
        """Return every model once: the starter, the app's own, the caches, the person's, others'.

        What cannot be loaded is listed with its problem. Never raises; 40 ms for each
        large vocabulary that was not seen before.
        """
        return tuple(entry for entry, _ in self._listing(sources, self._caches()))

    def _listing(
        self, sources: ModelSources, caches: Caches
    ) -> Iterator[tuple[ModelEntry, Candidate]]:
        """Yield every model once, with the files that it consists of."""
        seen: set[tuple[int, int] | str] = set()
        for candidate in self._all(sources, caches):
            identity = candidate.identity or candidate.files.first
            if identity in seen:
                continue
            seen.add(identity)
            # The place of older tools may hold another copy of the same file.
            key = candidate.files.first if candidate.key in seen else candidate.key
            seen.add(key)
            entry = self._entry(candidate, key)
            if entry is not None:
                yield entry, candidate

    def entry(self, path: Path, origin: ModelOrigin = ModelOrigin.FILE) -> ModelEntry | None:
        """Return the entry of a single file, or of the set that it is a part of.

        None if it is a GGUF that is no model. Never raises.
        """
        candidate = candidate_at(str(path), origin)
        return self._entry(candidate, candidate.key)

    def _all(self, sources: ModelSources, caches: Caches) -> Iterator[Candidate]:
        around = self._look_around()
        yield from self._starters()
        if self._own:
            yield from candidates_below(self._own, ModelOrigin.OWN)
        for repository in chain.from_iterable(caches):
            yield from candidates_of(repository)
        yield from candidates_below(llama_cache(around), ModelOrigin.LLAMA_CACHE)
        for folder in sources.folders:
            yield from candidates_below(folder, ModelOrigin.FOLDER)
        for file in sources.files:
            yield candidate_at(file, ModelOrigin.FILE)
        yield from candidates_of_apps(around)

    def _caches(self) -> Caches:
        """Return the repositories of each cache; the first is the one that is written to."""
        folders = cache_folders(self._look_around().environment)
        return [list(scan_cache(str(folder))) for folder in folders]

    def _leftovers(
        self, repositories: list[CachedRepository], cancel: Cancel, fetching: frozenset[str]
    ) -> Iterator[Leftover]:
        """Yield what is left over in the cache, llama.cpp's and the app's own folder."""
        look = self._look_around()
        cache = str(cache_folder(look.environment))
        around = Circumstances(now=time.time(), users=store_users(cache), fetching=fetching)
        for repository in repositories:
            cancel.check()
            yield from leftovers_of(repository, read_contents(repository.path), around)
        yield from unused_payloads(cache, around)
        for folder in (llama_cache(look), self._own):
            yield from partials_in(folder, around) if folder else ()

    def _checkpoints_in(self, caches: Caches, space: Space) -> Iterator[Checkpoint]:
        for repository in chain.from_iterable(caches):
            for checkpoint, snapshot in self._checkpoints.of(repository):
                space.add(checkpoint_statuses(snapshot))
                yield checkpoint

    def _starters(self) -> Iterator[Candidate]:
        starter = candidate_at(self._starter, ModelOrigin.STARTER, name=STARTER, key=STARTER)
        if starter.files.parts:
            yield starter

    def _entry(self, candidate: Candidate, key: str) -> ModelEntry | None:
        """Return what a candidate is with the facts of its headers; None for what is no model."""
        headers: list[Header] = []
        problem = candidate.files.problem
        parts = zip(candidate.files.parts, candidate.statuses, strict=True)
        facts_of_parts = [self._headers.read(path, status) for path, status in parts]
        for facts in facts_of_parts or [self._headers.read(candidate.files.first, None)]:
            if isinstance(facts, Header):
                headers.append(facts)
            else:
                problem = problem or facts
        if headers and not is_model(headers[0]):
            return None
        return self._described(candidate, key, headers, problem)

    def _described(
        self, candidate: Candidate, key: str, headers: list[Header], problem: Fault | None
    ) -> ModelEntry:
        first = headers[0] if headers else _NO_HEADER
        is_told = first.licence is not None and first.languages
        card = NO_CARD if is_told else self._cards.read(candidate.card)
        is_starter = candidate.origin is ModelOrigin.STARTER
        return ModelEntry(
            key=key,
            path=candidate.files.first,
            name=visible_name((first.name if is_starter else None) or candidate.files.name),
            origin=candidate.origin,
            size_bytes=sum(status.st_size for status in candidate.statuses),
            repo=candidate.repo,
            file=candidate.file,
            architecture=first.architecture,
            parameters=sum(header.parameters for header in headers) or None,
            quantization=first.quantization,
            trained_context=first.trained_context,
            commit=candidate.commit,
            old_revision=candidate.old_revision,
            projector=candidate.projector,
            licence=first.licence or card.licence,
            languages=first.languages or card.languages,
            tasks=tasks_of(first, sees=candidate.projector is not None),
            problem=problem,
        )
