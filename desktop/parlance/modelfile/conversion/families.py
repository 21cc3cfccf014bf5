"""Which family a checkpoint belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.conversion.architectures import BERT, LLAMA, MISTRAL, QWEN2, T5
from parlance.modelfile.conversion.bert import plan_bert
from parlance.modelfile.conversion.json_files import read_json
from parlance.modelfile.conversion.llama import plan_llama
from parlance.modelfile.conversion.refusals import NotConvertible
from parlance.modelfile.conversion.t5 import plan_t5

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from parlance.modelfile.conversion.plan import Plan
    from parlance.modelfile.conversion.safetensors import Weights

    Planner = Callable[[Path, Weights], Plan]


_NOTHING = msgspec.Raw(b"null")


class _Config(msgspec.Struct, frozen=True):
    """What every config.json says."""

    architectures: list[str] | None = None
    model_type: str = ""
    quantization_config: msgspec.Raw = _NOTHING


def planner_for(folder: Path) -> Planner:
    """Return what plans the GGUF of the checkpoint in `folder`.

    Raises FaultError (CheckpointDamaged ...), and NotConvertible by the architecture's name.
    """
    config = read_json(folder / "config.json", _Config)
    name = (config.architectures or [config.model_type])[0]
    planner = _planner(name)
    if planner is None:
        raise NotConvertible(name[:80] or "a model that does not say what it is")
    if bytes(config.quantization_config) != bytes(_NOTHING):
        raise NotConvertible(f"a {name} that is quantized already")
    return planner


def _planner(name: str) -> Planner | None:
    if name in T5:
        return plan_t5
    if name in BERT:
        return plan_bert
    if name in LLAMA | MISTRAL | QWEN2:
        return plan_llama
    return None
