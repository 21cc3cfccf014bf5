"""Gathers the parts of split models: `name-00001-of-00003.gguf` and its relatives."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import Fault, ModelFileDamaged

if TYPE_CHECKING:
    from collections.abc import Iterable

_PART = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE)


class ModelFiles(msgspec.Struct, frozen=True, kw_only=True):
    """One model: a file or the parts of a set in order. `first` is what is loaded."""

    name: str
    first: Path
    parts: tuple[Path, ...]
    problem: Fault | None = None


def gather(paths: Iterable[Path]) -> list[ModelFiles]:
    """Return the models that these files are, in the order of their first parts."""
    models: dict[Path, ModelFiles] = {}
    sets: dict[Path, dict[int, Path]] = {}
    for path in paths:
        match = _PART.fullmatch(path.name)
        if match is None:
            models[path] = ModelFiles(name=path.stem, first=path, parts=(path,))
            continue
        first = first_part(path)
        models.setdefault(first, ModelFiles(name=match.group(1), first=first, parts=()))
        sets.setdefault(first, {})[int(match.group(2))] = path
    for first, parts in sets.items():
        models[first] = _complete(models[first], parts)
    return list(models.values())


def first_part(path: Path) -> Path:
    """Return the first part of the set that `path` belongs to, or `path` itself."""
    match = _PART.fullmatch(path.name)
    if match is None:
        return path
    name, _, count = match.groups()
    return path.with_name(f"{name}-00001-of-{count}{path.suffix}")


def siblings(path: Path) -> list[Path]:
    """Return all parts of the set that `path` belongs to, as far as they are there."""
    match = _PART.fullmatch(path.name)
    if match is None:
        return [path]
    name, _, count = match.groups()
    numbers = range(1, int(count) + 1)
    paths = (path.with_name(f"{name}-{n:05}-of-{count}{path.suffix}") for n in numbers)
    return [part for part in paths if part.is_file()]


def _complete(model: ModelFiles, parts: dict[int, Path]) -> ModelFiles:
    match = _PART.fullmatch(model.first.name)
    count = int(match.group(3)) if match else 0
    missing = next((number for number in range(1, count + 1) if number not in parts), None)
    problem = None
    if missing is not None:
        reason = f"part {missing} of {count} is missing"
        problem = ModelFileDamaged(path=str(model.first), reason=reason)
    ordered = tuple(parts[number] for number in sorted(parts))
    return msgspec.structs.replace(model, parts=ordered, problem=problem)
