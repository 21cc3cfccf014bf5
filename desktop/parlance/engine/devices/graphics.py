"""The graphics processors that the system knows of, whether llama.cpp can use them or not.

Uses the standard library alone: `packaging/prepare.py` asks it before anything is installed.
"""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_DISPLAY = 0x03
_PROCESSING = 0x12
"""Class of accelerators without a screen; those of AMD compute like its GPUs."""

_NVIDIA = 0x10DE
_AMD = 0x1002
_INTEL = 0x8086
_NAMES = {_NVIDIA: "NVIDIA", _AMD: "AMD", _INTEL: "Intel"}
_IDS = ("usr/share/misc/pci.ids", "usr/share/hwdata/pci.ids")
_SECONDS = 5.0
_WINDOWS_CLASS = (
    r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"  # displays
)
_WINDOWS_ID = re.compile(r"pci\\ven_([0-9a-f]{4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Card:
    """A graphics processor.

    Attributes:
        name: as people know it, as far as the system tells.
        builds: words after `make run GPU=` that make llama.cpp use it, the best first.
    """

    name: str
    builds: tuple[str, ...]


def find_cards(root: Path = Path("/"), system: str = sys.platform) -> tuple[Card, ...]:
    """Return the graphics processors that a model gains from.

    The fastest come first. Those that virtual machines and servers have for a screen alone
    are left out. `root` is where Linux's files are looked for.
    """
    if system == "darwin":
        return _of_apple()
    cards = _of_windows() if system == "win32" else _of_linux(root)
    return tuple(sorted(cards, key=_rank))


def _rank(card: Card) -> tuple[bool, int]:
    """Order the fast cards of a computer before what its processor brings along."""
    return "cuda" not in card.builds, -len(card.builds)


def _builds(vendor: int, root: Path) -> tuple[str, ...]:
    """Return what fits the cards of a vendor; empty for those not worth using.

    ROCm knows some cards of AMD, Vulkan all of them; whoever has ROCm has such a card.
    """
    if vendor == _AMD and (root / "opt/rocm").exists():
        return ("rocm", "vulkan")
    return {_NVIDIA: ("cuda", "vulkan"), _AMD: ("vulkan", "rocm"), _INTEL: ("vulkan",)}.get(
        vendor, ()
    )


def _of_linux(root: Path) -> list[Card]:
    folder = root / "sys/bus/pci/devices"
    devices = sorted(folder.iterdir()) if folder.is_dir() else []
    cards = [card for device in devices if (card := _card(device, root))]
    if not cards and (root / "usr/lib/wsl/lib/libcuda.so.1").exists():
        cards.append(Card("NVIDIA", ("cuda",)))  # Windows has it, and lends it to its Linux
    return cards


def _card(device: Path, root: Path) -> Card | None:
    kind, vendor = _number(device / "class") >> 16, _number(device / "vendor")
    builds = _builds(vendor, root)
    if not builds or not (kind == _DISPLAY or (kind == _PROCESSING and vendor == _AMD)):
        return None
    return Card(_name(device, vendor, root), builds)


def _name(device: Path, vendor: int, root: Path) -> str:
    driver = root / "proc/driver/nvidia/gpus" / device.name / "information"
    for line in _text(driver).splitlines():
        if line.startswith("Model:"):
            return line.removeprefix("Model:").strip()
    maker = _NAMES[vendor]
    product = _product(vendor, _number(device / "device"), root)
    return f"{maker} {product}" if product else f"{maker} GPU"


def _product(vendor: int, product: int, root: Path) -> str:
    """Return a product's name from the system's list of PCI ids; empty if it is not in it.

    The name on the box stands in brackets: `GA106 [GeForce RTX 3060]`.
    """
    text = next((found for name in _IDS if (found := _text(root / name))), "")
    _, _, after = text.partition(f"\n{vendor:04x}  ")
    for line in after.splitlines()[1:]:
        if line.startswith(f"\t{product:04x}  "):
            name = line[len("\t0000  ") :].strip()
            boxed = re.search(r"\[(.+)\]$", name)
            return boxed[1] if boxed else name
        if line[:1] not in {"\t", "#"}:
            break
    return ""


def _of_apple() -> tuple[Card, ...]:
    if platform.machine() != "arm64":
        return ()  # the GPUs of Intel's Macs gain nothing
    command = ["sysctl", "-n", "machdep.cpu.brand_string"]
    name = ""
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
        name = done.stdout.strip()
    return (Card(name or "Apple GPU", ("metal",)),)


def _of_windows() -> list[Card]:
    cards = []
    for name, identity in _windows_displays():
        found = _WINDOWS_ID.match(identity)
        builds = _builds(int(found[1], 16), Path("/")) if found else ()
        if builds:
            cards.append(Card(name, builds))
    return list(dict.fromkeys(cards))


def _windows_displays() -> list[tuple[str, str]]:
    """Return the name and the hardware id of every display adapter in the registry."""
    displays: list[tuple[str, str]] = []
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - exists on Windows only

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_CLASS) as key:
            for number in range(winreg.QueryInfoKey(key)[0]):
                with suppress(OSError), winreg.OpenKey(key, winreg.EnumKey(key, number)) as each:
                    name = str(winreg.QueryValueEx(each, "DriverDesc")[0])
                    displays.append((name, str(winreg.QueryValueEx(each, "MatchingDeviceId")[0])))
    return displays


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""


def _number(path: Path) -> int:
    with suppress(ValueError):
        return int(_text(path).strip(), 16)
    return 0
