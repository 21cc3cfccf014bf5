"""Draws the icon in the sizes and files that systems want: `python packaging/icons.py FOLDER`."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "icons" / "parlance.svg"

LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
_MAC_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def png(size: int) -> bytes:
    """Return the icon as a PNG of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(kept.data())


def write_theme(share: Path) -> None:
    """Write the icons of a Linux desktop below the folder `share`."""
    for size in LINUX_SIZES:
        _write(share / f"icons/hicolor/{size}x{size}/apps/parlance.png", png(size))
    _write(share / "icons/hicolor/scalable/apps/parlance.svg", SOURCE.read_bytes())


def write_program_icons(folder: Path) -> None:
    """Write `parlance.ico` for Windows and `parlance.icns` for macOS."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, sizes in (("parlance.ico", _WINDOWS_SIZES), ("parlance.icns", _MAC_SIZES)):
        first, *others = _images(reversed(sizes))
        shapes = [(size, size) for size in sizes]
        first.save(folder / name, sizes=shapes, append_images=others)


def _images(sizes: Iterable[int]) -> list[Image.Image]:
    return [Image.open(io.BytesIO(png(size))) for size in sizes]


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    write_program_icons(Path(sys.argv[1]))
