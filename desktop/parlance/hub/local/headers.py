"""Remembers what the headers of model files say, so that a list is quick to make again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.catalogue import Task
from parlance.contract.faults import FaultError
from parlance.modelfile.header import read_header

if TYPE_CHECKING:
    import os

    from parlance.contract.faults import Fault
    from parlance.modelfile.header import Header

MODEL_KINDS = (None, "model")
PROJECTOR = "clip"
"""The architecture of image projectors."""

ENCODERS = frozenset(
    {
        *("bert", "nomic-bert", "nomic-bert-moe", "modern-bert", "neo-bert", "eurobert"),
        *("jina-bert-v2", "jina-bert-v3", "gemma-embedding", "llama-embed", "t5encoder"),
    }
)
"""Architectures that make vectors and write nothing."""

TRANSDUCERS = frozenset({"t5"})
_VECTOR_TAGS = frozenset({"feature-extraction", "sentence-similarity", "sentence-transformers"})


class Headers:
    """The headers of files, each read once for every path, size and time of change."""

    def __init__(self) -> None:
        """Know none."""
        self._facts: dict[tuple[str, int, int], Header | Fault] = {}

    def read(self, path: str, status: os.stat_result | None) -> Header | Fault:
        """Return the header of the file at `path`, or why it has none. Never raises.

        `status` is what the disk says of it now; a large vocabulary takes 40 ms.
        """
        if status is None:
            return _facts(path)
        key = (path, status.st_size, status.st_mtime_ns)
        facts = self._facts.get(key)
        if facts is None:
            facts = self._facts[key] = _facts(path)
        return facts


def is_model(header: Header) -> bool:
    """Return whether the file is a model, and no adapter or projector."""
    return header.kind in MODEL_KINDS and header.architecture != PROJECTOR


def tasks_of(header: Header, *, sees: bool) -> tuple[Task, ...]:
    """Return what a model with this header can be used for; `sees` with a projector."""
    if header.architecture in ENCODERS or _VECTOR_TAGS.intersection(header.tags):
        return (Task.EMBED,)
    if header.architecture in TRANSDUCERS:
        return (Task.TRANSLATE, Task.SUMMARIZE)
    if header.chat_template is None:
        return ()
    return (Task.CHAT, Task.SEE) if sees else (Task.CHAT,)


def _facts(path: str) -> Header | Fault:
    try:
        return read_header(path)
    except FaultError as error:
        return error.fault
