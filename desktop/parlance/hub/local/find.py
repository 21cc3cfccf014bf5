"""Picks a model by the name that people write."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError, ModelNotFound
from parlance.hub.local.folders import SUFFIX
from parlance.hub.local.installed import InstalledModels

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.models import ModelEntry

PREFERRED_QUANTIZATION = "q4_k_m"
"""Taken when a repository has several and none is asked for, as llama.cpp does."""

_COMMIT = re.compile(r"@[^/]*/")


def find_model(name: str, entries: Sequence[ModelEntry]) -> ModelEntry:
    """Return the model called `name`, of `entries` or a file anywhere.

    `name` is a listed key (`starter` among them), a path to a GGUF, a cached repository
    with an optional `:QUANT` or `/file.gguf`, or the name of a listed file. Raises
    FaultError(ModelNotFound).
    """
    finders: tuple[Callable[[str, Sequence[ModelEntry]], ModelEntry | None], ...] = (
        _by_key,
        _by_path,
        _by_repository,
        _by_file_name,
    )
    for finder in finders:
        entry = finder(name.strip(), entries)
        if entry is not None:
            return entry
    raise FaultError(ModelNotFound(name=name))


def _by_key(name: str, entries: Sequence[ModelEntry]) -> ModelEntry | None:
    return next((entry for entry in entries if entry.key == name), None)


def _by_path(name: str, entries: Sequence[ModelEntry]) -> ModelEntry | None:
    try:
        path = Path(name).expanduser().absolute()
        if not path.is_file():
            return None
    except (OSError, ValueError, RuntimeError):  # RuntimeError: no home folder for `~`
        return None
    entry = InstalledModels().entry(path)
    if entry is None:
        return None
    return next((listed for listed in entries if listed.path == entry.path), entry)


def _by_repository(name: str, entries: Sequence[ModelEntry]) -> ModelEntry | None:
    # A key of a commit that is gone still names the repository and the file.
    wanted = _COMMIT.sub("/", name).lower()
    repo, _, quantization = wanted.partition(":")
    mine = [entry for entry in entries if _repo(entry) and f"{repo}/".startswith(_repo(entry))]
    file = repo.removeprefix(_repo(mine[0])) if mine and f"{repo}/" != _repo(mine[0]) else ""
    if file:
        return next((e for e in mine if e.file and e.file.lower() == file), None)
    if quantization:
        return next((e for e in mine if _has_quantization(e, quantization)), None)
    return min(mine, key=_preference, default=None)


def _repo(entry: ModelEntry) -> str:
    return f"{entry.repo.lower()}/" if entry.repo else ""


def _has_quantization(entry: ModelEntry, wanted: str) -> bool:
    stem = entry.name.lower()
    named = stem == wanted or stem.endswith(tuple(sign + wanted for sign in "-._"))
    return named or (entry.quantization or "").lower() == wanted


def _preference(entry: ModelEntry) -> tuple[bool, bool]:
    """Return what sorts loadable models, and those of the preferred kind, first."""
    return entry.problem is not None, not _has_quantization(entry, PREFERRED_QUANTIZATION)


def _by_file_name(name: str, entries: Sequence[ModelEntry]) -> ModelEntry | None:
    wanted = name.lower().removesuffix(SUFFIX)
    here = (entry for entry in entries if entry.served is None)
    return next((entry for entry in here if entry.name.lower() == wanted), None)
