"""Lists models in the cache that llama.cpp cannot run as they are: safetensors and others."""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH110
from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.inventory import Checkpoint
from parlance.hub.local.folders import SUFFIX, status_of
from parlance.hub.local.surroundings import read_text
from parlance.modelfile.conversion.architectures import CONVERTIBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.hub.local.cache import CachedRepository, Snapshot

SAFETENSORS = "safetensors"
_FORMS = (
    (re.compile(r".*\.safetensors"), SAFETENSORS),
    (re.compile(r"(.*/)?(pytorch_model|consolidated).*\.(bin|pth)|.*\.(pt|pth|ckpt)"), "pytorch"),
    (re.compile(r".*\.onnx(_data)?"), "onnx"),
    (re.compile(r"(.*/)?openvino_\w*model\w*\.(bin|xml)"), "openvino"),
    (re.compile(r".*\.(h5|tflite)"), "tensorflow"),
    (re.compile(r"(.*/)?flax_model.*\.msgpack"), "flax"),
    (re.compile(r".*\.npz"), "mlx"),
    (re.compile(r".*\.(mlmodel|mlpackage/.*)"), "coreml"),
)
_TOKENIZERS = frozenset({"tokenizer.json", "tokenizer.model", "spiece.model", "vocab.txt"})
_SHARD = re.compile(r"(.*)-(\d{5})-of-(\d{5})(\.\w+)")
_CONFIG = "config.json"


class _Config(msgspec.Struct):
    """What is wanted of a config.json."""

    model_type: str = ""
    architectures: list[str] = []
    quantization_config: msgspec.Raw | None = None


class Checkpoints:
    """Finds checkpoints; each config.json is read once for every path, size and time of change."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._configs: dict[tuple[str, int, int], _Config] = {}

    def of(self, repository: CachedRepository) -> Iterator[tuple[Checkpoint, Snapshot]]:
        """Yield the checkpoint of a repository that has weights and no GGUF."""
        snapshots = repository.snapshots
        if any(_is_gguf(file) for snapshot in snapshots for file in snapshot.files):
            return
        for snapshot in snapshots:
            form = form_of(snapshot.files)
            if form:
                yield self._checkpoint(repository, snapshot, form), snapshot
                return

    def _checkpoint(
        self, repository: CachedRepository, snapshot: Snapshot, form: str
    ) -> Checkpoint:
        config = self._config(snapshot)
        is_convertible = (
            form == SAFETENSORS
            and bool(CONVERTIBLE.intersection(config.architectures[:1]))
            and config.quantization_config is None
            and not _TOKENIZERS.isdisjoint(snapshot.files)
            and _is_whole(snapshot)
        )
        return Checkpoint(
            key=f"{repository.repo}@{snapshot.commit}",
            repo=repository.repo,
            path=snapshot.path,
            form=form,
            architecture=config.model_type,
            size_bytes=sum(status.st_size for status in checkpoint_statuses(snapshot)),
            convertible=is_convertible,
        )

    def _config(self, snapshot: Snapshot) -> _Config:
        path = snapshot.path_of(_CONFIG)
        status = status_of(path) if _CONFIG in snapshot.files else None
        if status is None:
            return _Config()
        key = (path, status.st_size, status.st_mtime_ns)
        config = self._configs.get(key)
        if config is None:
            config = self._configs[key] = _read(path)
        return config


def checkpoint_statuses(snapshot: Snapshot) -> list[os.stat_result]:
    """Return what the disk says of the files of a snapshot, each once."""
    statuses = (status_of(snapshot.path_of(file)) for file in snapshot.files)
    return list({(each.st_dev, each.st_ino): each for each in statuses if each}.values())


def form_of(files: tuple[str, ...]) -> str:
    """Return what weights among `files` are written as, the most usual form first; or empty."""
    for pattern, form in _FORMS:
        if any(pattern.fullmatch(file) for file in files):
            return form
    return ""


def is_weights(file: str) -> bool:
    """Return whether a file of a repository holds weights, in any form."""
    return _is_gguf(file) or bool(form_of((file,)))


def _is_gguf(file: str) -> bool:
    return file.lower().endswith(SUFFIX)


def _is_whole(snapshot: Snapshot) -> bool:
    """Whether all shards of its safetensors are there, and lead to something."""
    wanted: set[str] = set()
    for file in snapshot.files:
        if not file.endswith(f".{SAFETENSORS}"):
            continue
        match = _SHARD.fullmatch(file)
        if match is None:
            wanted.add(file)
            continue
        name, _, count, suffix = match.groups()
        wanted |= {f"{name}-{n:05}-of-{count}{suffix}" for n in range(1, int(count) + 1)}
    return all(os.path.exists(snapshot.path_of(file)) for file in wanted)


def _read(path: str) -> _Config:
    try:
        return msgspec.json.decode(read_text(path).encode(), type=_Config)
    except msgspec.DecodeError:
        return _Config()
