"""What an image file claims about itself, held against limits before anything decodes it.

The decoder behind mtmd (stb_image) allocates what a header asks for, and an allocation
that fails ends the process. So this reads the size in the same way as stb_image does,
and leaves out its other formats.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_PIXELS = 64_000_000
"""More than cameras and scanners make; what it takes to decode them fits in memory."""

MAX_RATIO = 200
"""Long side by short side: models that keep the ratio cut anything longer into a string
of tokens that no memory holds; Qwen's own preprocessor refuses at the same ratio.
"""

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_HEADER = struct.Struct(">8x4x4sIIBB")
_PNG_CHUNK = struct.Struct(">I4s")
_PNG_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_PNG_CHECKSUM_BYTES = 4
_JPEG = b"\xff\xd8\xff"
_JPEG_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_JPEG_SEGMENTS = frozenset({0xC4, 0xDB, 0xDD, 0xFE, *range(0xE0, 0xF0)})
_JPEG_FRAME = struct.Struct(">3xHH")
_GIFS = (b"GIF87a", b"GIF89a")
_GIF_SIZE = struct.Struct("<6xHH")
_BMP = b"BM"
_BMP_OLD = 12
_BMP_KIND = struct.Struct("<14xI")
_BMP_OLD_SIZE = struct.Struct("<18xHH")
_BMP_SIZE = struct.Struct("<18xIi")
_PIECE_BYTES = 64 * 1024
_INFLATED_BYTES = 1024 * 1024


class Size(NamedTuple):
    """Pixels."""

    width: int
    height: int


def is_within_limits(image: bytes) -> bool:
    """Whether `image` is a PNG, JPEG, BMP or GIF file whose decoding ends well for memory.

    Its pixels may still turn out to be damaged.
    """
    size = read_size(image)
    if size is None or min(size) < 1 or size.width * size.height > MAX_PIXELS:
        return False
    if max(size) > MAX_RATIO * min(size):
        return False
    return not image.startswith(_PNG) or _png_is_sound(image, size)


def read_size(image: bytes) -> Size | None:
    """Return the size in the header, None where there is none that can be read."""
    try:
        if image.startswith(_PNG):
            kind, width, height, _depth, _color = _PNG_HEADER.unpack_from(image)
            return Size(width, height) if kind == b"IHDR" else None
        if image.startswith(_JPEG):
            return _jpeg_size(image)
        if image.startswith(_GIFS):
            return Size(*_GIF_SIZE.unpack_from(image))
        if image.startswith(_BMP):
            return _bmp_size(image)
    except struct.error:  # it ends within its header
        return None
    return None


def _bmp_size(image: bytes) -> Size:
    (kind,) = _BMP_KIND.unpack_from(image)
    layout = _BMP_OLD_SIZE if kind == _BMP_OLD else _BMP_SIZE
    width, height = layout.unpack_from(image)
    return Size(width, abs(height))


def _jpeg_size(image: bytes) -> Size | None:
    """Return the size of the first frame; stb_image skips what lies between segments too."""
    at = len(_JPEG) - 1
    while (at := image.find(b"\xff", at)) >= 0:
        while image[at : at + 1] == b"\xff":
            at += 1
        marker = int.from_bytes(image[at : at + 1])
        at += 1
        if marker in _JPEG_FRAMES:
            height, width = _JPEG_FRAME.unpack_from(image, at)
            return Size(width, height)
        if marker not in _JPEG_SEGMENTS:
            return None
        at += int.from_bytes(image[at : at + 2])
    return None


def _png_is_sound(image: bytes, size: Size) -> bool:
    """Whether the pixels inflate to what `size` needs at most.

    stb_image inflates all there is: 4 MB of file can be made to take 4 GiB.
    """
    *_, depth, color = _PNG_HEADER.unpack_from(image)
    channels = _PNG_CHANNELS.get(color)
    if channels is None:
        return False
    row = 1 + (size.width * channels * depth + 7) // 8
    limit = 2 * size.height * row + _PIECE_BYTES  # an interlaced image has up to twice the rows
    inflate = zlib.decompressobj()
    inflated = 0
    try:
        for piece in _png_pixels(image):
            left = piece
            while left and not inflate.eof:
                inflated += len(inflate.decompress(left, _INFLATED_BYTES))
                if inflated > limit:
                    return False
                left = inflate.unconsumed_tail
    except zlib.error:
        return False
    return inflated > 0


def _png_pixels(image: bytes) -> Iterator[bytes]:
    """Yield the deflated pixels in pieces, up to the end mark."""
    at = len(_PNG)
    while at + _PNG_CHUNK.size <= len(image):
        length, kind = _PNG_CHUNK.unpack_from(image, at)
        at += _PNG_CHUNK.size
        if kind == b"IEND":
            return
        if kind == b"IDAT":
            for start in range(at, min(at + length, len(image)), _PIECE_BYTES):
                yield image[start : min(start + _PIECE_BYTES, at + length)]
        at += length + _PNG_CHECKSUM_BYTES
