"""Whether a model can have graphics processors is told by the libraries that it is loaded with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parlance.contract.models import LoadOptions
from parlance.engine import enclosing
from parlance.engine.enclosing import may_use_gpu

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    enclosing.sys.platform != "linux", reason="nothing is enclosed elsewhere"
)


@pytest.fixture(autouse=True)
def _device(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A device is here; what was found before is looked for anew."""
    monkeypatch.setattr(enclosing, "gpu_nodes", lambda: iter([tmp_path]))
    may_use_gpu.cache_clear()
    yield
    may_use_gpu.cache_clear()


@pytest.mark.parametrize(
    ("library", "found"), [("libggml-vulkan.so", True), ("libggml-cpu-haswell.so", False)]
)
def test_a_folder_of_libraries_that_is_named_is_looked_into(
    tmp_path, monkeypatch, library, found
) -> None:
    (tmp_path / library).touch()
    monkeypatch.setenv("LLAMA_CPP_LIB_PATH", str(tmp_path))
    assert may_use_gpu(-1) is found
    assert not may_use_gpu(0)
    assert tmp_path in enclosing._files_of(LoadOptions(path=""))


def test_otherwise_it_is_that_of_the_package(tmp_path, monkeypatch) -> None:
    monkeypatch.delenv("LLAMA_CPP_LIB_PATH", raising=False)
    package = tmp_path / "llama_cpp"
    (package / "lib").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "lib" / "libggml-cuda.so").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(enclosing.sys.modules, "llama_cpp", raising=False)
    assert may_use_gpu(-1)
