"""Writes safetensors files and makes random weights."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

Array = "NDArray[np.float32]"
Tensors = dict[str, "NDArray[np.float32]"]


def stored(values: NDArray[np.float32], kind: str) -> bytes:
    """Return values as a file has them: F32, F16, or BF16 rounded to the nearest."""
    if kind == "BF16":
        bits = np.ascontiguousarray(values, np.float32).view(np.uint32).astype(np.uint64)
        return (((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype("<u2")).tobytes()
    return values.astype({"F32": "<f4", "F16": "<f2"}[kind]).tobytes()


def header_of(
    tensors: Mapping[str, NDArray[np.float32]], kind: str = "F32"
) -> tuple[dict[str, object], bytes]:
    """Return what a header says of `tensors`, and their bytes."""
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    content = b""
    for name, values in tensors.items():
        written = stored(values, kind)
        header[name] = {
            "dtype": kind,
            "shape": list(values.shape),
            "data_offsets": [len(content), len(content) + len(written)],
        }
        content += written
    return header, content


def write_raw(path: Path, header: object, content: bytes) -> None:
    """Write a file of any header."""
    text = json.dumps(header).encode() if not isinstance(header, bytes) else header
    text += b" " * (-len(text) % 8)
    path.write_bytes(len(text).to_bytes(8, "little") + text + content)


def write_safetensors(
    path: Path, tensors: Mapping[str, NDArray[np.float32]], kind: str = "F32"
) -> None:
    """Write one file."""
    write_raw(path, *header_of(tensors, kind))


def write_shards(
    folder: Path, tensors: Mapping[str, NDArray[np.float32]], kind: str = "F32", parts: int = 3
) -> list[Path]:
    """Write several files with their index, tensors in turn; return the files."""
    places: dict[str, str] = {}
    paths = []
    for part in range(parts):
        mine = {name: tensors[name] for name in list(tensors)[part::parts]}
        paths.append(folder / f"model-{part + 1:05d}-of-{parts:05d}.safetensors")
        write_safetensors(paths[-1], mine, kind)
        places |= dict.fromkeys(mine, paths[-1].name)
    index = {"metadata": {"total_size": 0}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    return paths


def random_tensors(shapes: Iterable[tuple[str, tuple[int, ...]]], seed: int = 7) -> Tensors:
    """Return weights that keep numbers in a healthy range, of half precision."""
    random = np.random.default_rng(seed)
    made = {}
    for name, shape in shapes:
        values = random.standard_normal(shape)
        if "norm" in name.lower() and name.endswith("weight"):
            values = 1 + values * 0.1
        elif len(shape) == 1:
            values *= 0.1
        elif "embed" not in name and "shared" not in name:
            values *= 1.5 * shape[-1] ** -0.5
        if name.endswith("Attention.q.weight"):
            values *= 0.2  # T5 divides by nothing: its queries are small ones
        # What half precision and bfloat16 hold both, so that no file rounds it.
        made[name] = _short(values)
    return made


def _short(values: NDArray[np.float64]) -> NDArray[np.float32]:
    mantissa, exponent = np.frexp(values)
    return np.ldexp(np.round(mantissa * 128) / 128, np.maximum(exponent, -6)).astype(np.float32)
