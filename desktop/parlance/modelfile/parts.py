"""The parts of a model that is split over several files, by their names."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError, ModelFileDamaged

if TYPE_CHECKING:
    from parlance.modelfile.header import Header

_PART = re.compile(r"(?P<name>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})(?P<end>\.gguf)", re.I)


def part_paths(path: str, header: Header) -> tuple[str, ...]:
    """Return the paths of all parts in order of the model that the file at `path` belongs to.

    That is `path` alone for a model in one file. Raises FaultError(ModelFileDamaged) where
    its name does not tell, as llama.cpp wants it to, what the others are called.
    """
    if (header.split_count or 1) == 1:
        return (path,)
    match = _PART.fullmatch(Path(path).name)
    if match is None or int(match["count"]) != header.split_count:
        reason = f"it is one of {header.split_count} parts and is not named like one"
        raise FaultError(ModelFileDamaged(path=path, reason=reason))
    return parts_by_name(path)


def parts_by_name(path: str) -> tuple[str, ...]:
    """Return the paths of all parts of a file that is named like one of several; else its own."""
    file = Path(path)
    match = _PART.fullmatch(file.name)
    if match is None:
        return (path,)
    name, count, end = match["name"], match["count"], match["end"]
    numbers = range(1, int(count) + 1)
    return tuple(str(file.with_name(f"{name}-{n:05}-of-{count}{end}")) for n in numbers)
