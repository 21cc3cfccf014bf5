"""Lists the models on this computer, with what their headers say."""

from __future__ import annotations

import os
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance import resources
from parlance.contract.faults import FaultError
from parlance.contract.models import ModelEntry, ModelOrigin, ModelSources
from parlance.hub.cache import cache_folders, scan_cache
from parlance.hub.folders import gguf_files
from parlance.hub.sets import ModelFiles, gather, siblings
from parlance.modelfile.header import Header, read_header

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parlance.contract.faults import Fault

STARTER = "starter"
NO_SOURCES = ModelSources()
FOLDER_DEPTH = 4
_NO_MODELS = ("mmproj", "imatrix")
"""Words in the names of GGUF files that belong to a model but are none."""

_MODEL_KINDS = (None, "model")


class InstalledModels:
    """The models in the Hugging Face cache, in the person's folder, and the starter."""

    def __init__(self, starter: Path | None = None) -> None:
        """Remember headers from now on, by path, size and time of change.

        `starter` is the app's own model, by default the one in its resources.
        """
        self._starter = starter or resources.starter_model()
        self._facts: dict[tuple[str, int, int], Header | Fault] = {}

    def entries(self, sources: ModelSources = NO_SOURCES) -> tuple[ModelEntry, ...]:
        """Return every model once: the starter, the cache, then those of `sources`.

        What cannot be loaded is listed with its problem. Never raises; 40 ms for each
        large vocabulary that was not seen before.
        """
        entries: list[ModelEntry] = []
        seen: set[tuple[int, int]] = set()
        for entry in self._all(sources):
            identity = _identity(entry.path)
            if identity is None or identity not in seen:
                entries.append(entry)
            if identity is not None:
                seen.add(identity)
        return tuple(entries)

    def entry(self, path: Path) -> ModelEntry | None:
        """Return the entry of a single file, or of the set that it is a part of.

        None if it is a GGUF that is no model. Never raises.
        """
        model = gather(siblings(path))
        files = model[0] if model else ModelFiles(name=path.stem, first=path, parts=(path,))
        key = str(files.first.absolute())
        return self._entry(files, _bare(key, files, ModelOrigin.FILE))

    def _all(self, sources: ModelSources) -> Iterator[ModelEntry]:
        if self._starter.is_file():
            files = ModelFiles(name=STARTER, first=self._starter, parts=(self._starter,))
            starter = self._entry(files, _bare(STARTER, files, ModelOrigin.STARTER))
            if starter is not None:
                yield starter
        for cache in cache_folders():
            yield from self._cached(cache)
        named = (*sources.folders, os.environ.get("LLAMA_CACHE", ""))
        for place in dict.fromkeys(Path(name).expanduser() for name in named if name):
            yield from self._below(place)

    def _cached(self, cache: Path) -> Iterator[ModelEntry]:
        for (repo, commit), group in groupby(
            scan_cache(cache), key=lambda cached: (cached.repo, cached.commit)
        ):
            cached = {item.path: item.file for item in group}
            for files in _models(cached):
                # The first part of an incomplete set may not be there.
                file = cached.get(files.first, files.first.name)
                key = f"{repo}@{commit}/{file}"
                bare = _bare(key, files, ModelOrigin.HUB_CACHE)
                bare = msgspec.structs.replace(bare, repo=repo, file=file)
                entry = self._entry(files, bare)
                if entry is not None:
                    yield entry

    def _below(self, folder: Path) -> Iterator[ModelEntry]:
        for files in _models(gguf_files(folder, FOLDER_DEPTH)):
            key = str(files.first.absolute())
            entry = self._entry(files, _bare(key, files, ModelOrigin.FOLDER))
            if entry is not None:
                yield entry

    def _entry(self, files: ModelFiles, bare: ModelEntry) -> ModelEntry | None:
        """Return `bare` with the facts of the headers; None for what is no model."""
        headers: list[Header] = []
        problem = files.problem
        for part in files.parts:
            facts = self._read(part)
            if isinstance(facts, Header):
                headers.append(facts)
            else:
                problem = problem or facts
        if not headers:
            return msgspec.structs.replace(bare, problem=problem)
        first = headers[0]
        if first.kind not in _MODEL_KINDS or first.architecture == "clip":
            return None
        return msgspec.structs.replace(
            bare,
            name=first.name if bare.key == STARTER and first.name else bare.name,
            architecture=first.architecture,
            parameters=sum(header.parameters for header in headers) or None,
            quantization=first.quantization,
            trained_context=first.trained_context,
            problem=problem,
        )

    def _read(self, path: Path) -> Header | Fault:
        status = _status(path)
        key = (str(path), status.st_size, status.st_mtime_ns) if status else None
        if key is not None and key in self._facts:
            return self._facts[key]
        try:
            facts: Header | Fault = read_header(path)
        except FaultError as error:
            facts = error.fault
        if key is not None:
            self._facts[key] = facts
        return facts


def _models(paths: Iterable[Path]) -> list[ModelFiles]:
    return gather(path for path in paths if not any(word in path.name for word in _NO_MODELS))


def _bare(key: str, files: ModelFiles, origin: ModelOrigin) -> ModelEntry:
    sizes = (status.st_size for part in files.parts if (status := _status(part)))
    return ModelEntry(
        key=key,
        path=str(files.first.absolute()),
        name=files.name,
        origin=origin,
        size_bytes=sum(sizes),
    )


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (OSError, ValueError):
        return None


def _identity(path: str) -> tuple[int, int] | None:
    status = _status(Path(path))
    return (status.st_dev, status.st_ino) if status else None
