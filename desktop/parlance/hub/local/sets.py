"""Gathers the parts of split models: `name-00001-of-00003.gguf` and its relatives."""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH118, PTH119
from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import Fault, ModelFileDamaged

if TYPE_CHECKING:
    from collections.abc import Iterable

_PART = re.compile(r"(.+)-(\d{5})-of-(\d{5})(\.gguf)", re.IGNORECASE)
_SIGN = "-of-"
_MOST_PARTS = 9999


class ModelFiles(msgspec.Struct, frozen=True, kw_only=True):
    """One model: a file or the parts of a set in order. `first` is what is loaded."""

    name: str
    first: str
    parts: tuple[str, ...]
    problem: Fault | None = None


def gather(paths: Iterable[str]) -> list[ModelFiles]:
    """Return the models that these files are, in the order of their first parts."""
    models: dict[str, ModelFiles] = {}
    sets: dict[str, dict[int, str]] = {}
    for path in paths:
        folder, file = os.path.split(path)
        match = _PART.fullmatch(file) if _SIGN in file else None
        if match is None:
            name = file.rpartition(".")[0] or file
            models[path] = ModelFiles(name=name, first=path, parts=(path,))
            continue
        first = os.path.join(folder, _named(match, 1))
        models.setdefault(first, ModelFiles(name=match.group(1), first=first, parts=()))
        sets.setdefault(first, {})[int(match.group(2))] = path
    for first, parts in sets.items():
        models[first] = _complete(models[first], parts)
    return list(models.values())


def siblings(path: str) -> list[str]:
    """Return all parts of the set that `path` belongs to, as far as they are there.

    A link counts as there even where it leads to nothing.
    """
    folder, file = os.path.split(path)
    match = _PART.fullmatch(file)
    if match is None:
        return [path]
    count = min(int(match.group(3)), _MOST_PARTS)
    paths = (os.path.join(folder, _named(match, number)) for number in range(1, count + 1))
    return [part for part in paths if os.path.lexists(part)]


def _named(match: re.Match[str], number: int) -> str:
    name, _, count, suffix = match.groups()
    return f"{name}-{number:05}-of-{count}{suffix}"


def _complete(model: ModelFiles, parts: dict[int, str]) -> ModelFiles:
    match = _PART.fullmatch(os.path.basename(model.first))
    count = int(match.group(3)) if match else 0
    missing = next((number for number in range(1, count + 1) if number not in parts), None)
    problem = None
    if missing is not None:
        reason = f"part {missing} of {count} is missing"
        problem = ModelFileDamaged(path=model.first, reason=reason)
    ordered = tuple(parts[number] for number in sorted(parts))
    return msgspec.structs.replace(model, parts=ordered, problem=problem)
