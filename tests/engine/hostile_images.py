"""Shows every kind of bad image to a projector; run by a test, in a process that may die.

Writes a line for each: its name and what came of it.
"""

from __future__ import annotations

import struct
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from parlance.contract.faults import FaultError, ImageUnreadable
from parlance.engine.llama.model import Model
from parlance.engine.llama.vision import Projector
from tests.engine.native import RawContext, taken_log
from tests.projectors import GIF, bmp, bmp_header, jpeg, noise, png, png_chunk, png_header

if TYPE_CHECKING:
    from collections.abc import Iterator

FLIPS = 150


def sound() -> dict[str, bytes]:
    """Return a file of every format."""
    greys = np.arange(30, dtype=np.uint8).reshape(5, 6) * 8
    return {
        "png": png(noise(40, 30)),
        "jpeg": jpeg(greys),
        "bmp": bmp(noise(40, 30)),
        "gif": GIF,
        "dot": png(noise(1, 1)),
    }


def refused() -> Iterator[tuple[str, bytes]]:
    """Yield what must be refused."""
    end = png_chunk(b"IEND", b"")
    pixels = png_chunk(b"IDAT", zlib.compress(bytes(1000)))
    bomb = png_chunk(b"IDAT", zlib.compress(bytes(64 * 1024 * 1024)))
    huge = bytearray(sound()["jpeg"])
    frame = huge.index(b"\xff\xc0")
    huge[frame + 5 : frame + 9] = struct.pack(">HH", 30_000, 30_000)
    yield "empty", b""
    yield "one byte", b"\x89"
    yield "text", b"no image at all"
    yield "png signature", b"\x89PNG\r\n\x1a\n"
    yield "png 0x0", png_header(0, 0) + pixels + end
    yield "png 30000x30000", png_header(30_000, 30_000) + pixels + end
    yield "png 20000x1", png_header(20_000, 1) + pixels + end
    yield "png bomb of 64 MiB", png_header(1, 1) + bomb + end
    yield "png without pixels", png_header(8, 8) + end
    yield "jpeg 30000x30000", bytes(huge)
    yield "jpeg cut in its frame", bytes(huge[: frame + 6])
    # Decoded by stb_image, after which std::bad_alloc ends the process where memory is short.
    yield "bmp 26000x26000", bmp_header(26_000, 26_000)
    yield "bmp most negative", bmp_header(8, -(1 << 31))
    yield "gif 65535x65535", b"GIF89a\xff\xff\xff\xff" + GIF[10:]
    yield "wav", b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(32)
    yield "mp3", b"ID3\x03" + bytes(64)
    yield "webp", b"RIFF\x24\x00\x00\x00WEBPVP8 " + bytes(32)
    yield "mp4", b"\x00\x00\x00\x18ftypmp42" + bytes(64)
    yield "psd", b"8BPS\x00\x01" + bytes(64)
    random = np.random.default_rng(7)
    for number in range(50):
        yield f"noise {number}", random.bytes(number * 7)


def damaged() -> Iterator[tuple[str, bytes]]:
    """Yield what may be refused or read in part."""
    random = np.random.default_rng(7)
    for name, image in sound().items():
        for share in range(1, 20):
            yield f"{name} cut at {share}/20", image[: len(image) * share // 20]
        for number in range(FLIPS):
            flipped = bytearray(image)
            for place in random.integers(0, len(image), 1 + number % 4):
                flipped[place] = random.integers(0, 256)
            yield f"{name} flipped {number}", bytes(flipped)


def main(folder: str) -> None:
    """Show all of them to the projector in `folder`."""
    with taken_log() as log:
        model = Model(str(Path(folder) / "model.gguf"), 0, lambda _share: None)
        path = str(Path(folder) / "projector.gguf")
        projector = Projector(path, model, log=log, threads=1, use_gpu=False)
        context = RawContext(model)
        for name, image in (*sound().items(), *refused(), *damaged()):
            try:
                [chunk] = projector.chunks(image, 1)
            except FaultError as error:
                known = error.fault == ImageUnreadable(number=1)
                print(f"{name}: {'refused' if known else error.fault}")
                continue
            context.clear()
            chunk.evaluate(context.handle, sequence=0, position=0, batch_size=64)
            print(f"{name}: read")


if __name__ == "__main__":
    main(sys.argv[1])
