"""Tells which models the GGUF files of a repository are, from their names and sizes."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.online import HubFile, HubQuantization
from parlance.hub.local.folders import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_BITS = 40.0
"""More for each weight than F32 with its header takes: the number of weights is another's."""

_PART = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE)
_QUANTIZATION = re.compile(
    r"(?<![A-Za-z0-9])"
    r"((?:UD-)?(?:I?Q\d(?:_[A-Z0-9]{1,4})*|TQ\d_\d|MXFP4(?:_MOE)?|NVFP4|BF16|FP?16|FP?32))"
    r"(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_SAME = {"FP16": "F16", "FP32": "F32"}
_PROJECTOR = re.compile(r"mmproj", re.IGNORECASE)
_ADAPTER = re.compile(r"(?<![a-z])(lora|adapter)(?![a-z])", re.IGNORECASE)
_ADAPTER_TYPES = ("", "F32", "F16", "BF16", "Q8_0")
"""Adapters are small and not made smaller; a merged model with `lora` in its name is."""

_CALIBRATION = re.compile(r"imatrix", re.IGNORECASE)


class Sorted(msgspec.Struct, frozen=True, kw_only=True):
    """The GGUF files of a repository by what they are, each smallest first."""

    quantizations: tuple[HubQuantization, ...]
    projectors: tuple[HubFile, ...]
    adapters: tuple[HubFile, ...]


def sort_files(files: Iterable[HubFile], parameters: int) -> Sorted:
    """Return what these files are; `parameters` is the number of weights, 0 if unknown.

    Files of other formats, and what quantizing was calibrated with, are left out.
    """
    models: list[HubFile] = []
    projectors: list[HubFile] = []
    adapters: list[HubFile] = []
    for file in files:
        name = PurePosixPath(file.file).name
        if not name.lower().endswith(SUFFIX) or _CALIBRATION.search(name):
            continue
        if _PROJECTOR.search(name):
            projectors.append(file)
        elif _ADAPTER.search(name) and quantization_in(name) in _ADAPTER_TYPES:
            adapters.append(file)
        else:
            models.append(file)
    return Sorted(
        quantizations=_quantizations(models, parameters),
        projectors=_smallest_first(projectors),
        adapters=_smallest_first(adapters),
    )


def quantization_in(name: str) -> str:
    """Return the last quantization that a name tells of (`UD-Q4_K_XL`), or an empty string."""
    found = _QUANTIZATION.findall(name)
    last = str(found[-1]).upper() if found else ""
    return _SAME.get(last, last)


def _quantizations(files: Iterable[HubFile], parameters: int) -> tuple[HubQuantization, ...]:
    sets: dict[tuple[str, int], dict[int, HubFile]] = {}
    for file in files:
        match = _PART.fullmatch(file.file)
        stem, number, count = match.groups() if match else (file.file, "1", "0")
        sets.setdefault((stem, int(count)), {})[int(number)] = file
    names = _names([stem for stem, _count in sets])
    models = [
        _quantization(name, parts, count, parameters)
        for name, ((_stem, count), parts) in zip(names, sets.items(), strict=True)
    ]
    return tuple(sorted(models, key=lambda model: (model.size_bytes, model.name)))


def _quantization(
    name: str, parts: dict[int, HubFile], count: int, parameters: int
) -> HubQuantization:
    files = tuple(parts[number] for number in sorted(parts))
    incomplete = count > 0 and set(parts) != set(range(1, count + 1))
    size = sum(file.size_bytes for file in files)
    bits = size * 8 / parameters if parameters and not incomplete else 0.0
    return HubQuantization(
        name=name, files=files, bits=bits if bits <= MAX_BITS else 0.0, incomplete=incomplete
    )


def _names(stems: list[str]) -> list[str]:
    """Return for each path what tells it apart: the shortest way of saying it that does."""
    ways = (_short, _stem, _path)
    names = [_short(stem) for stem in stems]
    for way in ways[1:]:
        counts = Counter(names)
        names = [
            way(stem) if counts[name] > 1 else name for stem, name in zip(stems, names, strict=True)
        ]
    return names


def _short(stem: str) -> str:
    path = PurePosixPath(_path(stem))
    return quantization_in(path.name) or quantization_in(path.parent.name) or path.name


def _stem(stem: str) -> str:
    return PurePosixPath(_path(stem)).name


def _path(stem: str) -> str:
    return stem[: -len(SUFFIX)] if stem.lower().endswith(SUFFIX) else stem


def _smallest_first(files: Iterable[HubFile]) -> tuple[HubFile, ...]:
    return tuple(sorted(files, key=lambda file: (file.size_bytes, file.file)))
