"""Finds GGUF files in the Hugging Face cache, whatever state it is in.

The library's own scan hides a whole repository for one dangling link or stray file;
here only what is broken is left out. Nothing is resolved: a blob has no suffix, and
llama.cpp finds the other parts of a split set by the name of the first.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.hub.folders import gguf_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MODELS = "models--"
SNAPSHOT_DEPTH = 4


class CachedFile(msgspec.Struct, frozen=True, kw_only=True):
    """A GGUF in a snapshot: `file` is its path in the repository, `path` the link to it."""

    repo: str
    commit: str
    file: str
    path: Path


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
    """Return the cache, and the place where older tools kept theirs if it is named."""
    legacy = environment.get("TRANSFORMERS_CACHE")
    folders = [cache_folder(environment)]
    if legacy and _expanded(legacy) not in folders:
        folders.append(_expanded(legacy))
    return tuple(folders)


def scan_cache(folder: Path) -> Iterator[CachedFile]:
    """Yield the GGUF files of all repositories, those of `refs/main` first in each.

    Never raises: a folder that cannot be read has nothing in it.
    """
    for repository in _folders(folder):
        if not repository.name.startswith(MODELS):
            continue
        repo = repository.name.removeprefix(MODELS).replace("--", "/")
        for snapshot in _snapshots(repository):
            for path in gguf_files(snapshot, SNAPSHOT_DEPTH):
                file = path.relative_to(snapshot).as_posix()
                yield CachedFile(repo=repo, commit=snapshot.name, file=file, path=path)


def _expanded(path: str) -> Path:
    return Path(os.path.expandvars(path)).expanduser()


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:
        return []


def _snapshots(repository: Path) -> list[Path]:
    main = _main_commit(repository)
    snapshots = _folders(repository / "snapshots")
    return sorted(snapshots, key=lambda snapshot: snapshot.name != main)


def _main_commit(repository: Path) -> str | None:
    try:
        return (repository / "refs" / "main").read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
