"""llama.cpp's log for these tests, and a short way to convert and open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.engine.native import taken_log
from tests.modelfile.conversion.native import Opened

from parlance.contract.cancel import Cancel
from parlance.modelfile.conversion.convert import convert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def log() -> Iterator[Any]:
    """Receive llama.cpp's log, which is quiet where nothing is wrong."""
    with taken_log() as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder for a checkpoint."""
    made = tmp_path / "checkpoint"
    made.mkdir()
    return made


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Return a function that converts a checkpoint, and opens what came of it."""
    held: list[Opened] = []

    def open_one(folder: Path, **options: Any) -> Opened:
        target = tmp_path / f"model-{len(held)}.gguf"
        for _progress in convert(folder, target, Cancel(), repo="someone/tiny"):
            pass
        held.append(Opened(target, **options))
        return held[-1]

    yield open_one
    for each in held:
        each.close()
