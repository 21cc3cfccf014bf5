"""A Vulkan device, or the reason why there is none; and models of several sizes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from parlance.children.nursery import Nursery
from parlance.contract.cancel import Cancel
from parlance.contract.hardware import Device, GpuBuild
from parlance.engine.llama.devices import builds
from parlance.engine.planning.measuring import list_devices
from tests.gguf_factory import write_model
from tests.vulkan.larger import write_larger_model

if TYPE_CHECKING:
    from collections.abc import Callable

STARTER = Path(__file__).resolve().parents[2] / "resources/models/starter.gguf"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark all tests of this folder."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.vulkan)


@pytest.fixture(scope="session")
def device() -> Device:
    """Return the first Vulkan device, or skip."""
    if GpuBuild.VULKAN not in builds():
        pytest.skip("llama.cpp was built without Vulkan; “make test-vulkan” builds it with")
    nursery = Nursery()
    try:
        found = list_devices(nursery, Cancel())
    finally:
        nursery.close()
    devices = [each for each in found if each.name.startswith("Vulkan")]
    if not devices:
        pytest.skip("there is no Vulkan device; GGML_VK_VISIBLE_DEVICES=0 admits Mesa's own")
    return devices[0]


@pytest.fixture(scope="session")
def model_path(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Give the file of a model by its name: tiny, starter or larger."""
    folder = tmp_path_factory.mktemp("models")
    known = {"starter": STARTER}
    writers = {"tiny": write_model, "larger": write_larger_model}

    def path(name: str) -> Path:
        if name not in known:
            known[name] = writers[name](folder / f"{name}.gguf")
        return known[name]

    return path
