"""Removes models, repositories and leftovers: planned first, then done, then measured.

Only what lies in the Hugging Face cache or in the app's own folder is deleted, and
unfinished downloads. Links are unlinked and never followed. What huggingface_hub's own
`delete_files` does not do: tell what it could not delete, leave a blob whose pointer is
still there, count blocks instead of lengths, keep out of folders that are links.
"""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH106, PTH108, PTH112, PTH114, PTH118, PTH119, PTH120, PTH206
from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError, ModelNotFound, RemovalOutdated
from parlance.contract.inventory import (
    RemovalPlan,
    RemovalScope,
    Removed,
    Staying,
    StayReason,
)
from parlance.contract.models import ModelOrigin
from parlance.hub.local.cache import MODELS, cache_folder, scan_cache
from parlance.hub.local.contents import SNAPSHOTS, lstat_of, read_contents, store_users
from parlance.hub.local.release import Release, release, release_all, release_files
from parlance.hub.local.sets import siblings
from parlance.hub.local.space import allocated

if TYPE_CHECKING:
    from parlance.contract.inventory import Inventory
    from parlance.contract.models import ModelEntry
    from parlance.hub.local.cache import CachedRepository


def plan_removal(key: str, scope: RemovalScope, inventory: Inventory) -> RemovalPlan:
    """Return what would go and what would stay; nothing happens.

    `key` is that of a model, a checkpoint or a leftover; of a repository, any of the first
    two or its name. `inventory` has just been made. A model that neither Parlance nor a tool
    of the Hugging Face cache brought has no paths in its plan; `forgotten` tells whether it
    is one of the files that the person added. Raises FaultError(ModelNotFound).
    """
    planning = _Planning(inventory)
    match scope:
        case RemovalScope.MODEL:
            return planning.model(key)
        case RemovalScope.REPOSITORY:
            return planning.repository(key)
        case RemovalScope.LEFTOVER:
            return planning.leftover(key)


def execute(plan: RemovalPlan, fresh: RemovalPlan) -> Removed:
    """Do what `plan` says, and return what the disk gained by it, in bytes.

    `fresh` is the plan for the same thing as it is now. What cannot be removed is left, and
    with it what it leads to. Raises FaultError(RemovalOutdated) if the plans differ, and
    then nothing was removed.
    """
    if fresh != plan:
        raise FaultError(RemovalOutdated(name=plan.name))
    return _Removing(str(cache_folder())).carry_out(plan)


class _Planning:
    """Works out one plan."""

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory
        self._cache = str(cache_folder())

    def model(self, key: str) -> RemovalPlan:
        entry = self._entry(key)
        if entry is None:
            return self._revision(key)
        parts = siblings(entry.path)
        found = Release(paths=(), frees_bytes=0)
        if entry.origin is ModelOrigin.OWN:
            found = release_files([*parts, *self._projector(entry)])
        elif entry.origin is ModelOrigin.HUB_CACHE and self._is_ours(entry.path):
            contents = read_contents(self._folder_of(entry))
            doomed = [*parts, *self._projector(entry)]
            found = release(contents, doomed, store_users(self._cache))
        if not found.paths:  # not ours, or its folder is a link and leads out of the cache
            return _forgetting(entry, parts)
        return _plan(key, entry.name, RemovalScope.MODEL, found)

    def repository(self, key: str) -> RemovalPlan:
        entry = self._entry(key)
        if entry is not None and (entry.repo is None or not self._is_ours(entry.path)):
            return self.model(key)
        repo = entry.repo if entry and entry.repo else key.partition("@")[0]
        contents = read_contents(self._named(repo).path)
        found = release_all(contents, store_users(self._cache))
        return _plan(key, repo, RemovalScope.REPOSITORY, found)

    def leftover(self, key: str) -> RemovalPlan:
        leftover = next((each for each in self._inventory.leftovers if each.key == key), None)
        if leftover is None:
            raise FaultError(ModelNotFound(name=key.partition(":")[2]))
        name = leftover.repo or os.path.basename(leftover.paths[0])
        found = Release(paths=leftover.paths, frees_bytes=leftover.size_bytes)
        return _plan(key, name, RemovalScope.LEFTOVER, found)

    def _revision(self, key: str) -> RemovalPlan:
        """Return the plan for a checkpoint: one revision of a repository without GGUF."""
        repo, _, commit = key.partition("@")
        repository = self._named(repo)
        if commit not in {snapshot.commit for snapshot in repository.snapshots}:
            raise FaultError(ModelNotFound(name=key))
        contents = read_contents(repository.path)
        doomed = contents.below(SNAPSHOTS, commit)
        found = release(contents, doomed, store_users(self._cache))
        return _plan(key, repo, RemovalScope.MODEL, found)

    def _entry(self, key: str) -> ModelEntry | None:
        return next((entry for entry in self._inventory.models if entry.key == key), None)

    def _named(self, repo: str) -> CachedRepository:
        for repository in scan_cache(self._cache):
            if repository.repo == repo:
                return repository
        raise FaultError(ModelNotFound(name=repo))

    def _projector(self, entry: ModelEntry) -> list[str]:
        """Return the model's projector, if no other model has it."""
        if entry.projector is None:
            return []
        users = [each for each in self._inventory.models if each.projector == entry.projector]
        return [entry.projector] if len(users) == 1 else []

    def _is_ours(self, path: str) -> bool:
        return path.startswith(os.path.join(self._cache, MODELS))

    def _folder_of(self, entry: ModelEntry) -> str:
        inside = os.path.relpath(entry.path, self._cache)
        return os.path.join(self._cache, inside.split(os.sep)[0])


class _Removing:
    """Removes the paths of a plan, one by one."""

    def __init__(self, cache: str) -> None:
        self._cache = os.path.join(cache, "")
        self._root = os.path.join(os.path.realpath(cache), "")
        self._needed: set[str] = set()
        self._left: list[str] = []
        self._freed = 0

    def carry_out(self, plan: RemovalPlan) -> Removed:
        for path in plan.paths:
            if not self._may_go(path):
                self._left.append(path)
                continue
            try:
                self._remove(path)
            except OSError:
                self._leave(path)
        return Removed(plan=plan, freed_bytes=self._freed, left=tuple(self._left))

    def _may_go(self, path: str) -> bool:
        """Whether nothing that stays needs `path`, and its folder is where it was planned."""
        if os.path.realpath(path) in self._needed:
            return False
        if not path.startswith(self._cache):
            return not os.path.isdir(path) or os.path.islink(path)
        folder = os.path.realpath(os.path.dirname(path))
        return os.path.join(folder, "").startswith(self._root)

    def _remove(self, path: str) -> None:
        status = os.lstat(path)
        is_folder = stat.S_ISDIR(status.st_mode)
        if is_folder:
            os.rmdir(path)
        else:
            os.unlink(path)
        if is_folder or status.st_nlink == 1:
            self._freed += allocated(status)

    def _leave(self, path: str) -> None:
        """Keep, with a link that could not be removed, what it leads to."""
        self._left.append(path)
        if os.path.islink(path):
            self._needed.add(os.path.realpath(path))


def _forgetting(entry: ModelEntry, parts: list[str]) -> RemovalPlan:
    statuses = ((path, lstat_of(path)) for path in parts)
    return RemovalPlan(
        key=entry.key,
        name=entry.name,
        scope=RemovalScope.MODEL,
        paths=(),
        frees_bytes=0,
        stays=tuple(
            Staying(path=path, size_bytes=allocated(status), reason=StayReason.NOT_OURS)
            for path, status in statuses
            if status is not None
        ),
        forgotten=entry.origin is ModelOrigin.FILE,
    )


def _plan(key: str, name: str, scope: RemovalScope, found: Release) -> RemovalPlan:
    return RemovalPlan(
        key=key,
        name=name,
        scope=scope,
        paths=found.paths,
        frees_bytes=found.frees_bytes,
        stays=found.stays,
    )
