"""Writes random LoRA adapters for the models of `gguf_factory`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import gguf
import numpy as np

from tests.gguf_factory import FEED_FORWARD, LAYERS, WIDTH

if TYPE_CHECKING:
    from pathlib import Path

RANK = 4


@dataclass(frozen=True)
class TinyAdapter:
    """What to write.

    Attributes:
        strength: standard deviation of what is added to the weights, whose own is 0.05;
            1.0 leaves nothing of what the model says.
        kind: `general.type`; method: `adapter.type`.
        invocation: tokens that an activated LoRA waits for.
        ending: name of the last tensor's ending; an odd one makes a file to refuse.
    """

    architecture: str = "llama"
    width: int = WIDTH
    layers: int = LAYERS
    seed: int = 7
    strength: float = 1.0
    name: str = "Tiny adapter"
    kind: str = "adapter"
    method: str = "lora"
    invocation: tuple[int, ...] = ()
    ending: str = "lora_b"


def write_adapter(path: Path, adapter: TinyAdapter | None = None) -> Path:
    """Write `adapter` to `path` and return the path."""
    adapter = adapter or TinyAdapter()
    writer = gguf.GGUFWriter(path, adapter.architecture)
    writer.add_type(adapter.kind)
    writer.add_name(adapter.name)
    writer.add_string("adapter.type", adapter.method)
    writer.add_float32("adapter.lora.alpha", float(RANK))
    if adapter.invocation:
        writer.add_key_value(
            "adapter.alora.invocation_tokens",
            list(adapter.invocation),
            gguf.GGUFValueType.ARRAY,
            sub_type=gguf.GGUFValueType.UINT32,
        )
    random = np.random.default_rng(adapter.seed)
    # A product of two random matrices: RANK terms are added for each weight.
    spread = (adapter.strength / RANK**0.5) ** 0.5

    def add(name: str, *shape: int) -> None:
        writer.add_tensor(name, random.normal(0.0, spread, shape).astype(np.float32))

    for layer in range(adapter.layers):
        for name, inputs, outputs in (
            ("attn_q", adapter.width, adapter.width),
            ("attn_output", adapter.width, adapter.width),
            ("ffn_down", FEED_FORWARD, adapter.width),
        ):
            weight = f"blk.{layer}.{name}.weight"
            add(f"{weight}.lora_a", RANK, inputs)
            add(f"{weight}.{adapter.ending}", outputs, RANK)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
