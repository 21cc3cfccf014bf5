"""What the tests of the engine in their own process need: llama.cpp, and model files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.engine.native import taken_log
from tests.families.factory import write_family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from parlance.engine.llama.logs import Log


@pytest.fixture(autouse=True)
def log() -> Iterator[Log]:
    """Receive llama.cpp's log, which is quiet where nothing is wrong."""
    with taken_log() as made:
        yield made


@pytest.fixture(scope="session")
def family_path(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Give the file of a family of models, written when first asked for."""
    folder = tmp_path_factory.mktemp("families")
    known: dict[str, Path] = {}

    def path(name: str) -> Path:
        if name not in known:
            known[name] = write_family(folder, name, template=False)
        return known[name]

    return path
