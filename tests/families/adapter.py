"""Writes a random LoRA adapter for a model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import gguf

from tests.families.shapes import Shape
from tests.families.weights import weights

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_RANK = 4
_ADAPTED = re.compile(r"blk\.\d+\.(attn_q|attn_v|attn_output|ffn_down)\.weight")


def write_adapter(path: Path, model_path: Path, seed: int = 7) -> Path:
    """Write an adapter that changes what the model at `model_path` says, and return its path."""
    reader = gguf.GGUFReader(model_path)
    architecture = reader.get_field("general.architecture")
    if architecture is None:
        raise ValueError(model_path)
    writer = gguf.GGUFWriter(path, architecture.contents())
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(_RANK))
    for tensor in reader.tensors:
        if _ADAPTED.fullmatch(tensor.name):
            columns, rows = map(int, tensor.shape)
            for shape in _pair(tensor.name, rows, columns):
                writer.add_tensor(shape.name, weights(shape, seed, tied=False))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _pair(name: str, rows: int, columns: int) -> Iterator[Shape]:
    yield Shape(f"{name}.lora_a", (_RANK, columns))
    yield Shape(f"{name}.lora_b", (rows, _RANK))
