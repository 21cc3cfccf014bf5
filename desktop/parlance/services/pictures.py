"""Pictures as people have them, made into such as engines take: upright, not too large."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QImageWriter

MOST_PIXELS: Final = 16_000_000
"""No model looks at more; larger ones are scaled down to this."""

_TAKEN: Final = frozenset((b"png", b"jpeg", b"jpg", b"gif", b"bmp"))
_CONVERTED: Final = frozenset((b"webp", b"tif", b"tiff", b"ico", b"icns", b"jfif"))
_PHOTO: Final = frozenset((b"jpeg", b"jpg", b"jfif"))
_QUALITY: Final = 92


def prepared(content: bytes) -> bytes | None:
    """Return the picture as PNG, JPEG, GIF or BMP; None if it is none that can be read.

    One that is so already, stands upright and has no more than MOST_PIXELS comes back as it
    is. May be called in any thread.
    """
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return _made_of(content, buffer)


def png_of(image: QImage) -> bytes:
    """Return a picture from the clipboard as a PNG file; empty if there is none."""
    return b"" if image.isNull() else _written(image, as_photo=False)


def picture_of(content: bytes, side: int) -> QImage:
    """Return a picture to be looked at, at most `side` pixels wide and high; null if damaged.

    May be called in any thread.
    """
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return _scaled(buffer, side)


def _scaled(buffer: QBuffer, side: int) -> QImage:
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if reader.format().data() not in _TAKEN:
        return QImage()
    size = reader.size()
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _made_of(content: bytes, buffer: QBuffer) -> bytes | None:
    # The reader has to go before what it reads from: libtiff uses it when it closes.
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    kind = reader.format().data()
    if kind not in _TAKEN | _CONVERTED or not reader.canRead():
        return None
    size = reader.size()
    pixels = max(1, size.width()) * max(1, size.height())
    upright = reader.transformation() == QImageIOHandler.Transformation.TransformationNone
    if kind in _TAKEN and upright and pixels <= MOST_PIXELS:
        return content
    reader.setAutoTransform(True)
    if pixels > MOST_PIXELS:
        factor = math.sqrt(MOST_PIXELS / pixels)
        reader.setScaledSize(QSize(int(size.width() * factor), int(size.height() * factor)))
    image = reader.read()
    return None if image.isNull() else _written(image, as_photo=kind in _PHOTO)


def _written(image: QImage, *, as_photo: bool) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"JPEG" if as_photo else b"PNG"))
    if as_photo:
        writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())
