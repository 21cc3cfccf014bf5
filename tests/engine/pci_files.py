"""The files in which Linux tells of graphics processors, in a folder of a test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NVIDIA, AMD, INTEL, QEMU = 0x10DE, 0x1002, 0x8086, 0x1234
DISPLAY, CONTROLLER, PROCESSING, NETWORK = 0x030000, 0x030200, 0x120000, 0x020000

PCI_IDS = """#
# A comment.
1002  Advanced Micro Devices, Inc. [AMD/ATI]
\t744c  Navi 31 [Radeon RX 7900 XTX]
\t\t1002 0e3b  A subsystem
10de  NVIDIA Corporation
\t2503  GA106 [GeForce RTX 3060]
\t2684  AD102
8086  Intel Corporation
"""


def add_card(
    root: Path, vendor: int, *, slot: str = "01:00.0", product: int = 0, kind: int = DISPLAY
) -> None:
    """Put a device into the list of the PCI bus below `root`."""
    device = root / "sys/bus/pci/devices" / f"0000:{slot}"
    device.mkdir(parents=True)
    for name, number in {"class": kind, "vendor": vendor, "device": product}.items():
        (device / name).write_text(f"{number:#06x}\n", "utf-8")


def add_text(root: Path, name: str, text: str = "") -> None:
    """Write a file below `root`."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
