"""Graphics processors are found in the system's files, their drivers tried in a process."""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

from parlance.children import nursery as nurseries
from parlance.contract.hardware import GpuBuild, Hardware
from parlance.engine.devices import graphics, hardware
from parlance.engine.devices.graphics import Card, find_cards
from parlance.engine.devices.hardware import look_for_gpus
from tests.engine.pci_files import (
    AMD,
    CONTROLLER,
    INTEL,
    NETWORK,
    NVIDIA,
    PCI_IDS,
    PROCESSING,
    QEMU,
    add_card,
    add_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.children.nursery import Nursery

THERE = "libc.so.6"
ABSENT = "libparlance-is-not-there.so.1"
ENDS_AT = "libbroken.so"
HANGS_AT = "libhanging.so"

PROGRAM = f"""
import os, threading
import msgspec
from parlance.children.frames import FrameReader
from parlance.children.limits import PROBING
from parlance.children.streams import begin_child
from parlance.engine.devices.probing_process import Tried, TryLibrary

pipes = begin_child(PROBING)
for question in FrameReader(pipes.incoming, msgspec.msgpack.Decoder(TryLibrary)):
    if question.name == {ENDS_AT!r}:
        os.abort()
    if question.name == {HANGS_AT!r}:
        threading.Event().wait()
    pipes.writer.write(Tried(loads=True))
"""


@pytest.fixture
def drivers(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Give a function that says which libraries CUDA and Vulkan need."""

    def need(cuda: str, vulkan: str) -> None:
        for build, name in {GpuBuild.CUDA: cuda, GpuBuild.VULKAN: vulkan}.items():
            monkeypatch.setitem(hardware.DRIVERS, build, {"linux": (name,)})

    return need


def test_a_computer_without_cards_has_none(tmp_path, nursery) -> None:
    add_card(tmp_path, INTEL, kind=NETWORK)
    assert find_cards(tmp_path, "linux") == ()
    assert look_for_gpus(nursery, root=tmp_path, system="linux") == Hardware()


def test_what_a_virtual_machine_shows_its_screen_with_is_not_worth_using(tmp_path) -> None:
    add_card(tmp_path, QEMU)
    assert find_cards(tmp_path, "linux") == ()


def test_cards_are_called_as_the_list_of_pci_ids_says(tmp_path) -> None:
    add_text(tmp_path, "usr/share/misc/pci.ids", PCI_IDS)
    add_card(tmp_path, AMD, slot="03:00.0", product=0x744C)
    add_card(tmp_path, NVIDIA, slot="01:00.0", product=0x2503, kind=CONTROLLER)
    add_card(tmp_path, NVIDIA, slot="02:00.0", product=0x2684)
    add_card(tmp_path, INTEL, slot="00:02.0", product=0x1234)
    assert [card.name for card in find_cards(tmp_path, "linux")] == [
        "NVIDIA GeForce RTX 3060",
        "NVIDIA AD102",
        "AMD Radeon RX 7900 XTX",
        "Intel GPU",
    ]


def test_nvidias_own_driver_names_its_card_best(tmp_path) -> None:
    add_text(tmp_path, "usr/share/misc/pci.ids", PCI_IDS)
    add_card(tmp_path, NVIDIA, product=0x2503)
    told = "Model: \t\t NVIDIA GeForce RTX 3060 Laptop GPU\nIRQ:   \t\t 44\n"
    add_text(tmp_path, "proc/driver/nvidia/gpus/0000:01:00.0/information", told)
    (card,) = find_cards(tmp_path, "linux")
    assert card == Card("NVIDIA GeForce RTX 3060 Laptop GPU", ("cuda", "vulkan"))


def test_rocm_is_proposed_to_whoever_has_it(tmp_path) -> None:
    add_card(tmp_path, AMD, kind=PROCESSING)
    assert find_cards(tmp_path, "linux") == (Card("AMD GPU", ("vulkan", "rocm")),)
    (tmp_path / "opt/rocm").mkdir(parents=True)
    assert find_cards(tmp_path, "linux") == (Card("AMD GPU", ("rocm", "vulkan")),)


def test_the_fast_card_of_a_laptop_comes_before_its_processors_own(tmp_path, nursery) -> None:
    add_card(tmp_path, INTEL, slot="00:02.0")
    add_card(tmp_path, NVIDIA, slot="01:00.0")
    found = look_for_gpus(nursery, root=tmp_path, system="linux")
    assert found.fitting == (GpuBuild.CUDA, GpuBuild.VULKAN)
    assert found.names == ("NVIDIA GPU", "Intel GPU")


def test_windows_lends_its_card_to_its_linux(tmp_path) -> None:
    add_text(tmp_path, "usr/lib/wsl/lib/libcuda.so.1")
    assert find_cards(tmp_path, "linux") == (Card("NVIDIA", ("cuda",)),)


def test_files_that_cannot_be_read_are_no_cards(tmp_path) -> None:
    device = tmp_path / "sys/bus/pci/devices/0000:01:00.0"
    device.mkdir(parents=True)
    (device / "class").write_text("nonsense\n", "utf-8")
    assert find_cards(tmp_path, "linux") == ()


def test_the_registry_of_windows_names_cards_and_their_makers(monkeypatch) -> None:
    told = [
        ("Intel(R) UHD Graphics", r"PCI\VEN_8086&DEV_9A60"),
        ("NVIDIA GeForce RTX 4070", r"pci\ven_10de&dev_2786"),
        ("Microsoft Remote Display Adapter", r"root\basicdisplay"),
        ("NVIDIA GeForce RTX 4070", r"pci\ven_10de&dev_2786"),
    ]
    monkeypatch.setattr(graphics, "_windows_displays", lambda: told)
    assert find_cards(system="win32") == (
        Card("NVIDIA GeForce RTX 4070", ("cuda", "vulkan")),
        Card("Intel(R) UHD Graphics", ("vulkan",)),
    )


@pytest.mark.parametrize(("machine", "builds"), [("arm64", [("metal",)]), ("x86_64", [])])
def test_only_apples_own_processors_bring_a_gpu_that_helps(machine, builds, monkeypatch) -> None:
    monkeypatch.setattr(graphics.platform, "machine", lambda: machine)
    assert [card.builds for card in find_cards(system="darwin")] == builds


def test_libraries_are_tried_by_loading_them(tmp_path, nursery, drivers) -> None:
    if sys.platform != "linux":
        pytest.skip("the names are those of Linux")
    add_card(tmp_path, NVIDIA)
    drivers(THERE, ABSENT)
    found = look_for_gpus(nursery, root=tmp_path, system="linux")
    assert found.missing == (ABSENT,)


def test_of_several_names_one_is_enough(tmp_path, nursery, monkeypatch) -> None:
    if sys.platform != "linux":
        pytest.skip("the names are those of Linux")
    add_card(tmp_path, INTEL)
    monkeypatch.setitem(hardware.DRIVERS, GpuBuild.VULKAN, {"linux": (ABSENT, THERE)})
    assert look_for_gpus(nursery, root=tmp_path, system="linux").missing == ()


@pytest.mark.parametrize("broken", [ENDS_AT, HANGS_AT])
def test_a_library_that_ends_the_process_or_hangs_counts_as_missing(
    broken: str, tmp_path, nursery: Nursery, drivers, monkeypatch
) -> None:
    """And what is tried after it is tried by a new process."""
    command = [sys.executable, "-c", textwrap.dedent(PROGRAM)]
    monkeypatch.setattr(nurseries, "child_command", lambda _name: command)
    monkeypatch.setattr(hardware, "PROBE_SECONDS", 0.5)
    add_card(tmp_path, NVIDIA)
    drivers(broken, "libwhole.so")
    assert look_for_gpus(nursery, root=tmp_path, system="linux").missing == (broken,)


def test_without_a_process_to_try_them_all_libraries_count_as_missing(
    tmp_path, nursery: Nursery, drivers
) -> None:
    add_card(tmp_path, NVIDIA)
    drivers(THERE, THERE)
    nursery.close()
    assert look_for_gpus(nursery, root=tmp_path, system="linux").missing == (THERE, THERE)
