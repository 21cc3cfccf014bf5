"""Why no GPU is used: the whole table, from llama.cpp's C API to the sentence on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from parlance.contract.hardware import DeviceKind, GpuBuild
from parlance.contract.models import LoadOptions
from parlance.contract.plan import PlacementReason
from parlance.contract.plan_wording import describe_placement
from parlance.engine.devices.hardware import look_for_gpus
from parlance.engine.devices.probing_process import Tried, TryLibrary
from parlance.engine.llama import devices
from parlance.engine.planning.plan import NotMeasurable, look_around, make_plan
from parlance.modelfile.header import read_header
from tests.engine.pci_files import AMD, INTEL, NVIDIA, PCI_IDS, QEMU, add_card, add_text

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.contract.plan import Placement

GIB = 1024**3
CPU, GPU = 0, 1
RTX, RADEON = (NVIDIA, 0x2503), (AMD, 0x744C)


@dataclass(frozen=True)
class FakeDevice:
    """What ggml says of one device."""

    name: str
    description: str
    type: int
    free: int
    total: int


PROCESSOR = FakeDevice("CPU", "A processor", CPU, 64 * GIB, 64 * GIB)
CARD = FakeDevice("CUDA0", "NVIDIA GeForce RTX 3060", GPU, 11 * GIB, 12 * GIB)
FULL_CARD = FakeDevice("CUDA0", "NVIDIA GeForce RTX 3060", GPU, 512 * 1024**2 + 4096, 12 * GIB)


class FakeGgml:
    """The functions of ggml's registry; handles are numbers from 1 on, as 0 is none."""

    def __init__(self, known: tuple[FakeDevice, ...], backends: tuple[str, ...]) -> None:
        self._devices, self._backends = known, backends

    def count(self) -> int:
        return len(self._devices)

    def get(self, number: int) -> int:
        return number + 1

    def name(self, handle: int) -> bytes:
        return self._devices[handle - 1].name.encode()

    def description(self, handle: int) -> bytes:
        return self._devices[handle - 1].description.encode()

    def type(self, handle: int) -> int:
        return self._devices[handle - 1].type

    def memory(self, handle: int, free: Any, total: Any) -> None:
        free._obj.value = self._devices[handle - 1].free
        total._obj.value = self._devices[handle - 1].total

    def backend_count(self) -> int:
        return len(self._backends)

    def backend(self, number: int) -> int:
        return number + 1

    def backend_name(self, handle: int) -> bytes:
        return self._backends[handle - 1].encode()


class FakeNursery:
    """Starts what answers like the process that tries libraries."""

    def __init__(self, loads: tuple[str, ...]) -> None:
        self._loads = loads
        self._asked = ""

    def start(self, name: str, _decoder: object) -> FakeNursery:
        assert name == "probing"
        return self

    def send(self, question: TryLibrary) -> None:
        self._asked = question.name

    def receive(self, _seconds: float) -> Tried:
        return Tried(loads=self._asked in self._loads)

    def end(self, patience: float) -> None:
        pass


class Computer(msgspec.Struct, frozen=True, kw_only=True):
    """A computer and the llama.cpp on it.

    Attributes:
        cards: makers and products on the PCI bus.
        loads: libraries that its drivers bring.
        files: of llama.cpp's folder; backends: those that started; devices: what they offer.
    """

    cards: tuple[tuple[int, int], ...] = ()
    loads: tuple[str, ...] = ()
    files: tuple[str, ...] = ("libggml-base.so", "libggml-cpu.so")
    backends: tuple[str, ...] = ("CPU",)
    devices: tuple[FakeDevice, ...] = (PROCESSOR,)


TABLE = {
    "none": (Computer(), PlacementReason.NO_GPU_FOUND, "no GPU was found"),
    "virtual screen": (
        Computer(cards=((QEMU, 0x1111),)),
        PlacementReason.NO_GPU_FOUND,
        "no GPU was found",
    ),
    "built for the processor": (
        Computer(cards=(RTX,), loads=("libcuda.so.1", "libvulkan.so.1")),
        PlacementReason.BUILD_WITHOUT_GPU,
        "llama.cpp was built without support for this GPU; “make run GPU=cuda” builds it with",
    ),
    "built for another maker": (
        Computer(cards=(RADEON,), files=("libggml-cuda.so",), loads=("libvulkan.so.1",)),
        PlacementReason.BUILD_WITHOUT_GPU,
        "llama.cpp was built without support for this GPU; “make run GPU=vulkan” builds it with",
    ),
    "NVIDIA's driver missing": (
        Computer(cards=(RTX,), files=("libggml-cuda.so.0",)),
        PlacementReason.LIBRARY_MISSING,
        "the GPU's driver is missing (libcuda.so.1)",
    ),
    "Vulkan's loader missing": (
        Computer(cards=((INTEL, 0x9A60),), files=("libggml-vulkan.so",)),
        PlacementReason.LIBRARY_MISSING,
        "the GPU's driver is missing (libvulkan.so.1)",
    ),
    "ROCm missing": (
        Computer(cards=(RADEON,), files=("libggml-hip.so",), loads=("libvulkan.so.1",)),
        PlacementReason.LIBRARY_MISSING,
        "the GPU's driver is missing (libamdhip64.so)",
    ),
    "a driver that fails": (
        Computer(
            cards=(RTX,), files=("libggml-cuda.so",), loads=("libcuda.so.1",), backends=("CUDA",)
        ),
        PlacementReason.DRIVER_REFUSES,
        "the driver of NVIDIA GeForce RTX 3060 does not offer it to llama.cpp",
    ),
    "one driver missing, the other fails": (
        Computer(cards=(RTX,), backends=("CUDA", "Vulkan"), loads=("libvulkan.so.1",)),
        PlacementReason.DRIVER_REFUSES,
        "the driver of NVIDIA GeForce RTX 3060 does not offer it to llama.cpp",
    ),
    "too full": (
        Computer(cards=(RTX,), backends=("CUDA",), devices=(FULL_CARD, PROCESSOR)),
        PlacementReason.GPU_TOO_FULL,
        "the GPU has ",
    ),
}


def placement(
    computer: Computer, root: Path, model: Path, monkeypatch: pytest.MonkeyPatch, **options: int
) -> Placement:
    """Return where the model would run on `computer`, and why."""
    add_text(root, "usr/share/misc/pci.ids", PCI_IDS)
    for number, (vendor, product) in enumerate(computer.cards):
        add_card(root, vendor, product=product, slot=f"0{number}:00.0")
    for name in computer.files:
        add_text(root, f"llama/{name}")
    monkeypatch.setattr(devices, "ggml", FakeGgml(computer.devices, computer.backends))
    monkeypatch.setattr(devices, "library_folder", root / "llama")
    nursery: Any = FakeNursery(computer.loads)
    here = look_around(
        devices.list_devices(),
        hardware=look_for_gpus(nursery, root=root, system="linux"),
        builds=devices.builds(),
    )

    def measure(_candidate: object) -> Any:
        raise NotMeasurable  # the formula must do: there is no such device

    loading = LoadOptions(path=str(model), threads=3, **options)
    return make_plan(loading, read_header(model), here, measure).placement


@pytest.mark.parametrize("row", TABLE)
def test_the_reason_is_told_in_a_sentence(row, tmp_path, tiny_model, monkeypatch) -> None:
    computer, reason, words = TABLE[row]
    found = placement(computer, tmp_path, tiny_model, monkeypatch)
    assert found.reason is reason
    sentence = describe_placement(found)
    assert sentence.startswith("processor, 3 threads: ")
    assert words in sentence
    assert "{" not in sentence
    assert found.gpu_layers == 0


def test_a_gpu_that_is_too_full_is_told_with_both_numbers(
    tmp_path, tiny_model, monkeypatch
) -> None:
    computer, _, _ = TABLE["too full"]
    found = placement(computer, tmp_path, tiny_model, monkeypatch)
    assert found.needed_bytes > found.free_bytes
    assert " free, and " in describe_placement(found)


def test_a_gpu_that_is_switched_off_is_told_so_whatever_is_missing(
    tmp_path, tiny_model, monkeypatch
) -> None:
    for number, (computer, _, _) in enumerate(TABLE.values()):
        found = placement(computer, tmp_path / str(number), tiny_model, monkeypatch, gpu_layers=0)
        assert describe_placement(found) == "processor, 3 threads: GPU layers are set to 0"


def test_a_gpu_that_can_be_used_is_used(tmp_path, tiny_model, monkeypatch) -> None:
    computer = Computer(cards=(RTX,), backends=("CUDA",), devices=(CARD, PROCESSOR))
    found = placement(computer, tmp_path, tiny_model, monkeypatch)
    assert describe_placement(found) == "all 3 layers on NVIDIA GeForce RTX 3060"


@pytest.mark.parametrize(
    ("backends", "files", "builds"),
    [
        (("CPU",), ("libggml-cpu.so", "libggml-base.so"), set()),
        (("CUDA", "CPU"), (), {GpuBuild.CUDA}),
        (("ROCm",), (), {GpuBuild.ROCM}),
        (("MTL", "BLAS"), (), {GpuBuild.METAL}),
        (("RPC", "Vulkan"), ("libggml-rpc.so",), {GpuBuild.VULKAN}),
        ((), ("libggml-hip.so.0.25.3", "ggml-vulkan.dll"), {GpuBuild.ROCM, GpuBuild.VULKAN}),
        ((), ("libggml-metal.dylib", "libllama.so"), {GpuBuild.METAL}),
    ],
)
def test_what_llama_cpp_was_built_for_is_told_by_its_registry_and_its_files(
    backends, files, builds, tmp_path, monkeypatch
) -> None:
    for name in files:
        add_text(tmp_path, name)
    monkeypatch.setattr(devices, "ggml", FakeGgml((), backends))
    monkeypatch.setattr(devices, "library_folder", tmp_path)
    assert devices.builds() == builds


def test_the_installed_llama_cpp_is_looked_at_in_the_same_way() -> None:
    assert devices.builds() <= set(GpuBuild)
    assert any(device.kind is DeviceKind.CPU for device in devices.list_devices())


def test_a_device_of_another_computer_is_known_by_its_name(monkeypatch) -> None:
    there = FakeDevice("RPC0", "10.0.0.2:50052", GPU, GIB, GIB)
    monkeypatch.setattr(devices, "ggml", FakeGgml((there, PROCESSOR), ()))
    assert [device.elsewhere for device in devices.list_devices()] == ["10.0.0.2:50052", ""]
