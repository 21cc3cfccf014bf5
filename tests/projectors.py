"""Writes tiny image projectors (mmproj) for the models of `gguf_factory`, and tiny images."""

from __future__ import annotations

import struct
import zlib
from base64 import b64decode
from dataclasses import dataclass
from typing import TYPE_CHECKING

import gguf
import numpy as np

from tests import gguf_factory
from tests.gguf_factory import WIDTH, TinyModel

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

EMBEDDING = 32
HEADS = 2
LAYERS = 2
FEED_FORWARD = 64
PATCH = 14
MERGE = 2
"""Patches to a side of what "idefics3" and "qwen2vl_merger" make one token of."""

GIF = b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
"""One black pixel."""


@dataclass(frozen=True)
class TinyProjector:
    """What to write.

    Attributes:
        kind: "mlp" reads an image as one run of embeddings, "gemma3" wants it whole and
            puts texts around it, "idefics3" wants tokens that the tiny model lacks,
            "qwen2vl_merger" keeps its shape and goes with `write_mrope_model`.
        side: pixels of a side of the image that it sees; patches are 14 pixels.
    """

    kind: str = "mlp"
    side: int = 28
    text_width: int = WIDTH
    seed: int = 7

    @property
    def patches(self) -> int:
        """Patches of an image."""
        return (self.side // PATCH) ** 2


def write_projector(path: Path, projector: TinyProjector | None = None) -> Path:
    """Write `projector` (an "mlp" one by default) to `path` and return the path."""
    projector = projector or TinyProjector()
    writer = gguf.GGUFWriter(path, "clip")
    _write_header(writer, projector)
    random = np.random.default_rng(projector.seed)
    for name, shape in _shapes(projector).items():
        writer.add_tensor(name, random.normal(0.0, 0.2, shape).astype(np.float32))
    for layer in range(LAYERS):
        for norm in ("ln1", "ln2"):
            name = f"v.blk.{layer}.{norm}"
            writer.add_tensor(f"{name}.weight", np.ones(EMBEDDING, dtype=np.float32))
            writer.add_tensor(f"{name}.bias", np.zeros(EMBEDDING, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _shapes(projector: TinyProjector) -> dict[str, tuple[int, ...]]:
    patch = (EMBEDDING, 3, PATCH, PATCH)
    shapes: dict[str, tuple[int, ...]] = {"v.patch_embd.weight": patch}
    if projector.kind == "qwen2vl_merger":
        shapes["v.patch_embd.weight.1"] = patch
    else:
        shapes["v.position_embd.weight"] = (projector.patches, EMBEDDING)
    for layer in range(LAYERS):
        block = f"v.blk.{layer}"
        for name in ("attn_q", "attn_k", "attn_v", "attn_out"):
            shapes |= _linear(f"{block}.{name}", EMBEDDING, EMBEDDING)
        shapes |= _linear(f"{block}.ffn_up", FEED_FORWARD, EMBEDDING)
        shapes |= _linear(f"{block}.ffn_down", EMBEDDING, FEED_FORWARD)
    return shapes | _last_shapes(projector.kind, projector.text_width)


def _linear(name: str, outputs: int, inputs: int) -> dict[str, tuple[int, ...]]:
    return {f"{name}.weight": (outputs, inputs), f"{name}.bias": (outputs,)}


def _last_shapes(kind: str, width: int) -> dict[str, tuple[int, ...]]:
    match kind:
        case "gemma3":
            return {
                "mm.input_projection.weight": (EMBEDDING, width),
                "mm.soft_emb_norm.weight": (EMBEDDING,),
            }
        case "idefics3":
            return {"mm.model.fc.weight": (width, EMBEDDING * MERGE**2)}
        case "qwen2vl_merger":
            merged = EMBEDDING * MERGE**2
            return _linear("mm.0", merged, merged) | _linear("mm.2", width, merged)
        case _:
            return _linear("mm.0", EMBEDDING, EMBEDDING) | _linear("mm.2", width, EMBEDDING)


def _write_header(writer: gguf.GGUFWriter, projector: TinyProjector) -> None:
    writer.add_type("mmproj")
    writer.add_name("Tiny eye")
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_string("clip.projector_type", projector.kind)
    writer.add_bool("clip.has_vision_encoder", True)
    writer.add_bool("clip.use_gelu", True)
    vision = "clip.vision"
    writer.add_uint32(f"{vision}.image_size", projector.side)
    writer.add_uint32(f"{vision}.patch_size", PATCH)
    writer.add_uint32(f"{vision}.embedding_length", EMBEDDING)
    writer.add_uint32(f"{vision}.feed_forward_length", FEED_FORWARD)
    writer.add_uint32(f"{vision}.projection_dim", projector.text_width)
    writer.add_uint32(f"{vision}.block_count", LAYERS)
    writer.add_uint32(f"{vision}.attention.head_count", HEADS)
    writer.add_float32(f"{vision}.attention.layer_norm_epsilon", 1e-5)
    writer.add_uint32(
        f"{vision}.projector.scale_factor", MERGE if projector.kind == "idefics3" else 1
    )
    writer.add_uint32(f"{vision}.preproc_image_size", 2 * projector.side)
    writer.add_array(f"{vision}.image_mean", [0.5, 0.5, 0.5])
    writer.add_array(f"{vision}.image_std", [0.5, 0.5, 0.5])


def write_mrope_model(path: Path) -> Path:
    """Write a random text model whose positions have a height and a width, too (Qwen2-VL)."""
    model = TinyModel(architecture="qwen2vl")
    vocabulary = gguf_factory._vocabulary(model)
    writer = gguf.GGUFWriter(path, model.architecture)
    gguf_factory._write_header(writer, model, vocabulary)
    writer.add_rope_dimension_sections([2, 3, 3, 0])
    gguf_factory._write_weights(writer, model, vocabulary)
    for layer in range(gguf_factory.LAYERS):
        for name in ("attn_q", "attn_k", "attn_v"):
            writer.add_tensor(f"blk.{layer}.{name}.bias", np.zeros(WIDTH, dtype=np.float32))
    gguf_factory._finish(writer)
    return path


def noise(width: int, height: int, seed: int = 7) -> NDArray[np.uint8]:
    """Return random pixels, height by width by RGB."""
    random = np.random.default_rng(seed)
    return random.integers(0, 256, (height, width, 3), dtype=np.uint8)


def png_chunk(kind: bytes, content: bytes) -> bytes:
    """Return one chunk of a PNG file with its length and checksum."""
    checksum = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + checksum


def png_header(width: int, height: int) -> bytes:
    """Return the beginning of a PNG file of 8-bit RGB pixels."""
    claim = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", claim)


def png(pixels: NDArray[np.uint8]) -> bytes:
    """Return `pixels` as a PNG file."""
    height, width, _channels = pixels.shape
    rows = b"".join(b"\x00" + row.tobytes() for row in pixels)
    whole = png_chunk(b"IDAT", zlib.compress(rows)) + png_chunk(b"IEND", b"")
    return png_header(width, height) + whole


def bmp(pixels: NDArray[np.uint8]) -> bytes:
    """Return `pixels` as a BMP file; the width must be a multiple of 4."""
    height, width, _channels = pixels.shape
    return bmp_header(width, height) + pixels[::-1, :, ::-1].tobytes()


def bmp_header(width: int, height: int) -> bytes:
    """Return the beginning of a BMP file of 24-bit pixels."""
    head = struct.pack("<2sIHHI", b"BM", 0, 0, 0, 54)
    return head + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)


def jpeg(greys: NDArray[np.uint8]) -> bytes:
    """Return a JPEG file of one channel: a square of 8 by 8 pixels for each of `greys`.

    Only the mean of a square is written; the value comes back to about 1.
    """
    rows, columns = greys.shape
    quantization = _segment(0xDB, b"\x00" + bytes([8] * 64))
    frame = _segment(0xC0, struct.pack(">BHHBBBB", 8, rows * 8, columns * 8, 1, 1, 0x11, 0))
    # Twelve sizes of differences with codes of 4 bits, and "no more" as the code 0.
    sizes = _segment(0xC4, b"\x00" + bytes([0, 0, 0, 12] + [0] * 12) + bytes(range(12)))
    ends = _segment(0xC4, b"\x10" + bytes([1] + [0] * 15) + b"\x00")
    scan = _segment(0xDA, b"\x01\x01\x00\x00\x3f\x00")
    return b"\xff\xd8" + quantization + frame + sizes + ends + scan + _bits(greys) + b"\xff\xd9"


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def _bits(greys: NDArray[np.uint8]) -> bytes:
    bits = ""
    last = 0
    for grey in greys.ravel():
        level = int(grey) - 128
        size = abs(level - last).bit_length()
        difference = level - last if level > last else level - last + (1 << size) - 1
        bits += f"{size:04b}" + (f"{difference:0{size}b}" if size else "") + "0"
        last = level
    bits += "1" * (-len(bits) % 8)
    packed = int(bits, 2).to_bytes(len(bits) // 8)
    return packed.replace(b"\xff", b"\xff\x00")
