"""Reads all that lies in a repository's folder, without following a single link.

A pointer is what lies in a snapshot: a link to a blob, another name (a hard link) of one,
or, where links do not work, the file itself. A blob may be a link too: to the store that
several repositories share, `blobs/<two letters>/<hash>` in the cache.
"""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH110, PTH114, PTH115, PTH118, PTH120
from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import msgspec

from parlance.hub.local.cache import KINDS
from parlance.hub.local.folders import entries_of, is_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

SNAPSHOTS, BLOBS, REFS = "snapshots", "blobs", "refs"
_DEEPEST = 64


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """What is in the folder of a repository.

    Attributes:
        path: the folder; cache: the one it lies in.
        items: files and links, with what the disk says of them, not of what they lead to.
        folders: each after those in it; the last is the repository's own.
        targets: the blob of this repository that a pointer stands for.
        payloads: the file of the shared store that a blob leads to.
        astray: pointers that lead to something else that is there.
        broken: links that lead to nothing.
    """

    path: str
    cache: str
    items: dict[str, os.stat_result]
    folders: dict[str, os.stat_result]
    targets: dict[str, str]
    payloads: dict[str, str]
    astray: frozenset[str]
    broken: tuple[str, ...]

    def below(self, *names: str) -> dict[str, os.stat_result]:
        """Return the items in a folder of it and below."""
        start = os.path.join(self.path, *names, "")
        return {path: status for path, status in self.items.items() if path.startswith(start)}


def read_contents(path: str) -> Contents:
    """Return what is in the folder `path` of a cache. Never raises."""
    items: dict[str, os.stat_result] = {}
    folders: dict[str, os.stat_result] = {}
    _walk(path, items, folders, 0)
    reading = _Reading(path, items)
    for pointer, status in items.items():
        reading.take(pointer, status)
    return Contents(
        path=path,
        cache=os.path.dirname(path),
        items=items,
        folders=folders,
        targets=reading.targets,
        payloads=reading.payloads,
        astray=frozenset(reading.astray),
        broken=tuple(reading.broken),
    )


def store_users(cache: str) -> dict[str, set[str]]:
    """Return the files of the shared store, each with the blobs that lead to it."""
    users: dict[str, set[str]] = {}
    store = os.path.join(cache, BLOBS)
    for prefix in entries_of(store) if not os.path.islink(store) else ():
        for entry in entries_of(prefix.path) if is_folder(prefix) else ():
            if is_payload_name(prefix.name, entry.name) and entry.is_file(follow_symlinks=False):
                users[entry.path] = set()
    for blob in _linked_blobs(cache) if users else ():
        payload = payload_of(blob, cache)
        if payload in users:
            users[payload].add(blob)
    return users


def payload_of(blob: str, cache: str) -> str | None:
    """Return the file of the shared store of `cache` that the link `blob` leads to, if any."""
    target = _led_to(blob)
    if target is None:
        return None
    folder, name = os.path.split(target)
    store, prefix = os.path.split(folder)
    own = os.path.join(cache, BLOBS)
    if not is_payload_name(prefix, name):
        return None
    if store != own and os.path.realpath(store) != os.path.realpath(own):
        return None
    path = os.path.join(own, prefix, name)
    return path if _is_regular(path) and not os.path.islink(os.path.dirname(path)) else None


def is_payload_name(prefix: str, name: str) -> bool:
    """Return whether a file of the shared store, in the folder `prefix`, is called so."""
    return len(prefix) == 2 and name.startswith(prefix) and name.isalnum()  # noqa: PLR2004


class _Reading:
    """Follows each link of a repository by one step, on paper."""

    def __init__(self, path: str, items: dict[str, os.stat_result]) -> None:
        self._items = items
        self._cache = os.path.dirname(path)
        self._blobs = os.path.join(path, BLOBS)
        self._snapshots = os.path.join(path, SNAPSHOTS, "")
        self._blob_start = os.path.join(self._blobs, "")
        self._names = {
            (status.st_dev, status.st_ino): blob
            for blob, status in items.items()
            if blob.startswith(self._blob_start) and status.st_nlink > 1
        }
        self.targets: dict[str, str] = {}
        self.payloads: dict[str, str] = {}
        self.astray: list[str] = []
        self.broken: list[str] = []

    def take(self, path: str, status: os.stat_result) -> None:
        """Find out where one item leads to."""
        is_link = stat.S_ISLNK(status.st_mode)
        if path.startswith(self._snapshots):
            self._take_pointer(path, status, is_link=is_link)
        elif is_link and path.startswith(self._blob_start):
            payload = payload_of(path, self._cache)
            if payload is not None:
                self.payloads[path] = payload
            elif not os.path.exists(path):
                self.broken.append(path)

    def _take_pointer(self, path: str, status: os.stat_result, *, is_link: bool) -> None:
        if not is_link:
            blob = self._names.get((status.st_dev, status.st_ino))
            if blob is not None:
                self.targets[path] = blob
            return
        blob = self._blob(path)
        if blob is not None:
            self.targets[path] = blob
            found = self._items[blob]
            if stat.S_ISREG(found.st_mode) or os.path.exists(path):
                return
        elif os.path.exists(path):
            self.astray.append(path)
            return
        self.broken.append(path)

    def _blob(self, pointer: str) -> str | None:
        target = _led_to(pointer)
        if target is None or target in self._items:
            return target if target and target.startswith(self._blob_start) else None
        folder, name = os.path.split(target)
        blob = os.path.join(self._blobs, name)
        if blob in self._items and os.path.realpath(folder) == os.path.realpath(self._blobs):
            return blob
        return None


def _walk(
    folder: str,
    items: dict[str, os.stat_result],
    folders: dict[str, os.stat_result],
    depth: int,
) -> None:
    status = lstat_of(folder)
    if status is None or not stat.S_ISDIR(status.st_mode):
        return
    for entry in entries_of(folder) if depth < _DEEPEST else ():
        if is_folder(entry):
            _walk(entry.path, items, folders, depth + 1)
            continue
        found = lstat_of(entry.path)
        if found is not None:
            items[entry.path] = found
    folders[folder] = status


def lstat_of(path: str) -> os.stat_result | None:
    """Return what the disk says of `path` itself, be it a link or not; None if it is gone."""
    try:
        return os.lstat(path)
    except (OSError, ValueError):
        return None


def _linked_blobs(cache: str) -> Iterator[str]:
    for repository in entries_of(cache):
        if repository.name.startswith(KINDS):
            for entry in entries_of(os.path.join(repository.path, BLOBS)):
                if entry.is_symlink():
                    yield entry.path


def _led_to(link: str) -> str | None:
    try:
        target = os.readlink(link)
    except OSError:
        return None
    return os.path.normpath(os.path.join(os.path.dirname(link), target))


def _is_regular(path: str) -> bool:
    status = lstat_of(path)
    return status is not None and stat.S_ISREG(status.st_mode)
