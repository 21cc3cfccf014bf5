"""Works out what goes with some pointers of a repository, and what has to stay."""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH118, PTH120, PTH123, PTH206
from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.inventory import Staying, StayReason
from parlance.hub.local.contents import REFS, SNAPSHOTS, lstat_of
from parlance.hub.local.space import Space, allocated

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from parlance.hub.local.contents import Contents

_BOOKKEEPING = (REFS, "trees", ".no_exist")
"""Folders of a repository that are worth nothing without a file of it."""

_MANIFEST = ".refs"
"""Beside a file of the shared store: who uses it."""


class Release(msgspec.Struct, frozen=True, kw_only=True):
    """What would go, in this order, what the disk gains by it, and what stays."""

    paths: tuple[str, ...]
    frees_bytes: int
    stays: tuple[Staying, ...] = ()


def release(contents: Contents, doomed: Collection[str], users: Mapping[str, set[str]]) -> Release:
    """Return what goes with the items `doomed` of a repository: pointers, blobs, others.

    A blob goes with the last pointer to it, a file of the shared store (`users` are those
    of the whole cache) with the last blob that leads to it; folders go when they are
    empty, a ref with its snapshot, and the repository with the last of its files.
    """
    pointers = os.path.join(contents.path, SNAPSHOTS, "")
    named = frozenset(doomed)
    wanted = [path for path in contents.items if path in named]
    # A blob that is gone before what points at it would leave a broken model.
    wanted.sort(key=lambda path: not path.startswith(pointers))
    going = dict.fromkeys(wanted)
    stays: list[Staying] = [
        _staying(os.path.realpath(path), StayReason.NOT_OURS)
        for path in going
        if path in contents.astray
    ]
    for blob in _blobs_of(contents, going):
        others = [
            pointer
            for pointer, target in contents.targets.items()
            if target == blob and pointer not in going
        ]
        if others:
            stays.append(_staying(blob, _reason(contents, going, others[0])))
        else:
            going[blob] = None
    paths = [*going, *_payloads(contents, going, users, stays)]
    paths += _tidied(contents, set(going))
    return _weighed(paths, stays)


def release_all(contents: Contents, users: Mapping[str, set[str]]) -> Release:
    """Return what goes with everything of a repository."""
    if contents.folders:
        return release(contents, contents.items, users)
    elsewhere = _staying(os.path.realpath(contents.path), StayReason.NOT_OURS)
    return _weighed([contents.path], [elsewhere])


def release_files(paths: Iterable[str]) -> Release:
    """Return what goes with files that are in no cache."""
    there = [path for path in paths if lstat_of(path) is not None]
    return _weighed(there, [])


def _blobs_of(contents: Contents, going: Collection[str]) -> list[str]:
    blobs = (contents.targets[path] for path in going if path in contents.targets)
    return [blob for blob in dict.fromkeys(blobs) if blob not in going]


def _reason(contents: Contents, going: Collection[str], pointer: str) -> StayReason:
    """Why a blob stays that `pointer` needs too."""
    start = os.path.join(contents.path, SNAPSHOTS, "")
    revisions = {path[len(start) :].split(os.sep)[0] for path in going if path.startswith(start)}
    same = pointer[len(start) :].split(os.sep, maxsplit=1)[0] in revisions
    return StayReason.OTHER_MODEL if same else StayReason.OTHER_REVISION


def _payloads(
    contents: Contents,
    going: Collection[str],
    users: Mapping[str, set[str]],
    stays: list[Staying],
) -> list[str]:
    """Return the files of the shared store that nothing else uses, and their manifests."""
    paths: list[str] = []
    for blob in going:
        payload = contents.payloads.get(blob)
        if payload is None or payload in paths:
            continue
        if payload in users and users[payload].issubset(going):
            paths += [payload, payload + _MANIFEST]
        else:
            stays.append(_staying(payload, StayReason.OTHER_MODEL))
    return [path for path in paths if lstat_of(path) is not None]


def _tidied(contents: Contents, going: set[str]) -> list[str]:
    """Return the bookkeeping and the folders that are of no use without what goes."""
    if not going:
        return []
    left = [path for path in contents.items if path not in going]
    keeps = tuple(os.path.join(contents.path, name, "") for name in _BOOKKEEPING)
    if all(path.startswith(keeps) for path in left):
        return [*left, *contents.folders]
    snapshots = os.path.join(contents.path, SNAPSHOTS, "")
    full = {folder for path in left for folder in _folders_above(path, contents.path)}
    emptied = {folder for path in going for folder in _folders_above(path, contents.path)}
    empty = {folder for folder in emptied - full if folder.startswith(snapshots)}
    folders = [
        folder
        for folder in contents.folders
        if not empty.isdisjoint([folder, *_folders_above(folder, contents.path)])
    ]
    gone = {folder[len(snapshots) :] for folder in folders}
    return [*_refs_to(contents, gone), *folders]


def _refs_to(contents: Contents, commits: set[str]) -> list[str]:
    """Return the refs that would name a snapshot which is gone."""
    return [path for path in contents.below(REFS) if commits and _ref(path) in commits]


def _ref(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return file.read(200).decode("ascii", errors="replace").strip()
    except OSError:
        return ""


def _folders_above(path: str, top: str) -> list[str]:
    folders: list[str] = []
    folder = os.path.dirname(path)
    while len(folder) > len(top):
        folders.append(folder)
        folder = os.path.dirname(folder)
    return folders


def _staying(path: str, reason: StayReason) -> Staying:
    status = lstat_of(path)
    return Staying(path=path, size_bytes=allocated(status) if status else 0, reason=reason)


def _weighed(paths: list[str], stays: list[Staying]) -> Release:
    space = Space()
    named: dict[tuple[int, int], str] = {}
    for path in paths:
        status = lstat_of(path)
        if status is not None:
            space.add([status])
            named.setdefault((status.st_dev, status.st_ino), path)
    others = [path for key, path in named.items() if not space.frees(key)]
    stays += [_staying(path, StayReason.OTHER_NAME) for path in others]
    return Release(paths=tuple(paths), frees_bytes=space.freed_bytes, stays=tuple(stays))
