"""Reads the Hugging Face cache, whatever state it is in.

The library's own scan hides a whole repository for one dangling link or stray file;
here only what is broken is left out. Nothing is resolved: a blob has no suffix, and
llama.cpp finds the other parts of a split set by the name of the first.

Paths are strings here, and folders are read with `os.scandir`: with 2,000 files, Path
objects alone would take longer than the disk.
"""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH118, PTH119, PTH123
from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.hub.local.folders import entries_of, files_below, is_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

MODELS = "models--"
KINDS = (MODELS, "datasets--", "spaces--")
SNAPSHOT_DEPTH = 4
_REF_DEPTH = 3
_MOST_REF_BYTES = 200


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """One revision of a repository: `files` are paths in it, by name, with `/`."""

    commit: str
    path: str
    files: tuple[str, ...]

    def path_of(self, file: str) -> str:
        """Return where a file of it is."""
        return f"{self.path}{os.sep}{file.replace('/', os.sep)}"


class CachedRepository(msgspec.Struct, frozen=True, kw_only=True):
    """A repository in the cache.

    Attributes:
        path: its folder in the cache.
        refs: the commit that each ref names (`main`, `refs/pr/1`).
        snapshots: that of `refs/main` first.
    """

    repo: str
    path: str
    refs: Mapping[str, str]
    snapshots: tuple[Snapshot, ...]

    @property
    def main(self) -> str | None:
        """The commit that is current."""
        return self.refs.get("main")


def cache_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder that every Hugging Face tool on this computer uses.

    The same answer as huggingface_hub.constants.HF_HUB_CACHE (a test compares them), but
    from the environment as it is now and without importing the library.
    """
    cache = environment.get("HF_HUB_CACHE") or environment.get("HUGGINGFACE_HUB_CACHE")
    if cache:
        return _expanded(cache)
    return hugging_face_home(environment) / "hub"


def hugging_face_home(environment: Mapping[str, str] = os.environ) -> Path:
    """Return what HF_HOME says, or its default."""
    home = environment.get("HF_HOME")
    if home:
        return _expanded(home)
    caches = environment.get("XDG_CACHE_HOME")
    return (_expanded(caches) if caches else Path.home() / ".cache") / "huggingface"


def cache_folders(environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Return the cache, and the place where older tools kept theirs if it is named.

    The second is only read: nothing is ever written or removed there.
    """
    legacy = environment.get("TRANSFORMERS_CACHE")
    folders = [cache_folder(environment)]
    if legacy and _expanded(legacy) not in folders:
        folders.append(_expanded(legacy))
    return tuple(folders)


def scan_cache(folder: str) -> Iterator[CachedRepository]:
    """Yield the repositories of models. A folder that cannot be read has nothing in it."""
    for entry in entries_of(folder):
        if entry.name.startswith(MODELS) and is_folder(entry, linked=True):
            yield read_repository(entry.path)


def read_repository(path: str) -> CachedRepository:
    """Return the repository in the folder `path` of a cache. Never raises."""
    refs = read_refs(path)
    snapshots = [
        Snapshot(commit=entry.name, path=entry.path, files=tuple(_files(entry.path)))
        for entry in entries_of(os.path.join(path, "snapshots"))
        if is_folder(entry, linked=True)
    ]
    main = refs.get("main")
    snapshots.sort(key=lambda snapshot: snapshot.commit != main)
    return CachedRepository(
        repo=repository_name(os.path.basename(path)),
        path=path,
        refs=refs,
        snapshots=tuple(snapshots),
    )


def repository_name(folder: str) -> str:
    """Return the name of the repository whose folder in the cache is called so."""
    return folder.partition("--")[2].replace("--", "/")


def read_refs(path: str) -> dict[str, str]:
    """Return the commits that the refs of the repository in the folder `path` name."""
    folder = os.path.join(path, "refs")
    refs: dict[str, str] = {}
    for name in files_below(folder, _REF_DEPTH):
        try:
            with open(os.path.join(folder, *name.split("/")), "rb") as file:
                refs[name] = file.read(_MOST_REF_BYTES).decode("ascii").strip()
        except (OSError, UnicodeDecodeError):
            continue
    return refs


def _files(snapshot: str) -> list[str]:
    return files_below(snapshot, SNAPSHOT_DEPTH)


def _expanded(path: str) -> Path:
    return Path(os.path.expandvars(path)).expanduser()
