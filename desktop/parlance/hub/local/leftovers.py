"""Finds what takes room in the caches and no model needs: partial downloads, old revisions,
blobs that nothing points at, links that lead to nothing.
"""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH110, PTH118, PTH119
from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.inventory import Leftover, LeftoverKind
from parlance.hub.local.checkpoints import is_weights
from parlance.hub.local.contents import BLOBS, SNAPSHOTS, lstat_of
from parlance.hub.local.folders import entries_of
from parlance.hub.local.locks import is_locked
from parlance.hub.local.release import release, release_files

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from parlance.hub.local.cache import CachedRepository, Snapshot
    from parlance.hub.local.contents import Contents

PARTIALS = (".incomplete", ".downloadinprogress", ".part")
"""How unfinished downloads end: of huggingface_hub and of ours, of llama.cpp, of imports."""

WRITTEN_SECONDS = 120.0
"""What was changed later than this may be in the making."""


class Circumstances(msgspec.Struct, frozen=True, kw_only=True):
    """What decides whether something is left over.

    Attributes:
        now: seconds since the epoch.
        users: the shared store of the cache (`cache_contents.store_users`).
        fetching: names of blobs that are in the queue of downloads, and may go on.
    """

    now: float
    users: Mapping[str, set[str]] = {}
    fetching: frozenset[str] = frozenset()


def leftovers_of(
    repository: CachedRepository, contents: Contents, around: Circumstances
) -> Iterator[Leftover]:
    """Yield what is left over in one repository of a cache; sizes are what the disk gains."""
    finding = _Finding(repository, contents, around)
    yield from finding.partials()
    yield from finding.old_revisions()
    yield from finding.unreferenced()
    yield from finding.broken_links()


def partials_in(folder: str, around: Circumstances) -> Iterator[Leftover]:
    """Yield the unfinished files in a folder that is no Hugging Face cache."""
    for entry in entries_of(folder):
        if is_partial(entry.name) and entry.is_file(follow_symlinks=False):
            status = lstat_of(entry.path)
            if status is not None and around.now - status.st_mtime >= WRITTEN_SECONDS:
                yield _leftover(LeftoverKind.PARTIAL, entry.path, "", [entry.path])


def unused_payloads(cache: str, around: Circumstances) -> Iterator[Leftover]:
    """Yield the files of the shared store that no repository uses, as one leftover."""
    unused = [path for path, users in around.users.items() if not users]
    settled = [path for path in unused if _is_settled(lstat_of(path), around.now)]
    if settled:
        manifests = [path for name in settled if os.path.lexists(path := f"{name}.refs")]
        store = os.path.join(cache, BLOBS)
        yield _leftover(LeftoverKind.UNREFERENCED, store, "", [*settled, *manifests])


def is_partial(name: str) -> bool:
    """Return whether a file is called as unfinished downloads are."""
    return name.lower().endswith(PARTIALS)


class _Finding:
    """What is left over in one repository."""

    def __init__(
        self, repository: CachedRepository, contents: Contents, around: Circumstances
    ) -> None:
        self._repository = repository
        self._contents = contents
        self._around = around

    def partials(self) -> Iterator[Leftover]:
        for path, status in self._contents.items.items():
            if not is_partial(os.path.basename(path)) or not self._is_settled(status):
                continue
            blob = os.path.basename(path).split(".")[0]
            if blob not in self._around.fetching and not is_locked(self._contents, blob):
                yield self._releasing(LeftoverKind.PARTIAL, path, [path])

    def old_revisions(self) -> Iterator[Leftover]:
        named = set(self._repository.refs.values())
        main = self._main()
        if main is None:
            return
        for snapshot in self._repository.snapshots:
            if snapshot.commit in named or not _is_superseded(snapshot, main):
                continue
            pointers = self._contents.below(SNAPSHOTS, snapshot.commit)
            found = self._releasing(LeftoverKind.OLD_REVISION, snapshot.path, list(pointers))
            if found.size_bytes and all(map(self._is_settled, pointers.values())):
                yield found

    def unreferenced(self) -> Iterator[Leftover]:
        pointed_at = set(self._contents.targets.values())
        blobs = [
            path
            for path, status in self._contents.below(BLOBS).items()
            if path not in pointed_at
            and not is_partial(os.path.basename(path))
            and self._is_settled(status)
            and os.path.basename(path) not in self._around.fetching
        ]
        found = self._releasing(LeftoverKind.UNREFERENCED, self._contents.path, blobs)
        if found.size_bytes:
            yield found

    def broken_links(self) -> Iterator[Leftover]:
        links = self._contents.broken
        if links:
            yield self._releasing(LeftoverKind.BROKEN_LINK, self._contents.path, links)

    def _main(self) -> Snapshot | None:
        first = next(iter(self._repository.snapshots), None)
        return first if first and first.commit == self._repository.main else None

    def _is_settled(self, status: os.stat_result) -> bool:
        return _is_settled(status, self._around.now)

    def _releasing(self, kind: LeftoverKind, subject: str, doomed: Collection[str]) -> Leftover:
        found = release(self._contents, doomed, self._around.users)
        return Leftover(
            key=_key(kind, subject),
            kind=kind,
            repo=self._repository.repo,
            size_bytes=found.frees_bytes,
            paths=found.paths,
            changed=max((self._contents.items[path].st_mtime for path in doomed), default=0.0),
        )


def _is_superseded(snapshot: Snapshot, main: Snapshot) -> bool:
    """Whether the current revision has all the models of an older one.

    A commit that was only heard of moves `refs/main` to a snapshot without them, and then
    the older one is what people use.
    """
    weights = [file for file in snapshot.files if is_weights(file)]
    there = set(main.files)
    return all(file in there and os.path.exists(main.path_of(file)) for file in weights)


def _is_settled(status: os.stat_result | None, now: float) -> bool:
    return status is not None and now - status.st_mtime >= WRITTEN_SECONDS


def _leftover(kind: LeftoverKind, subject: str, repo: str, paths: Iterable[str]) -> Leftover:
    found = release_files(paths)
    statuses = (lstat_of(path) for path in found.paths)
    return Leftover(
        key=_key(kind, subject),
        kind=kind,
        repo=repo,
        size_bytes=found.frees_bytes,
        paths=found.paths,
        changed=max((status.st_mtime for status in statuses if status), default=0.0),
    )


def _key(kind: LeftoverKind, subject: str) -> str:
    return f"{kind.value}:{subject}"
