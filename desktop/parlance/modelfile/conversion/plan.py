"""What a GGUF is made of: its metadata, and which tensor comes from which."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.modelfile.conversion.refusals import NotConvertible, damaged
from parlance.modelfile.conversion.safetensors import is_readable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from parlance.modelfile.conversion.safetensors import Weights

Value = bool | int | float | str | bytes | list[int] | list[float] | list[str]
Facts = dict[str, Value]
"""Metadata by key. Integers are written as 32 bits, bytes as a list of them."""


class PlannedTensor(msgspec.Struct, frozen=True, kw_only=True):
    """A tensor to write.

    Attributes:
        name: in the GGUF.
        source: in the checkpoint; empty for one that is computed.
        shape: as in the checkpoint, rows first.
        single: whether it is written in single precision, and not in half.
        head_rows: rows of an attention head whose halves are to be interleaved, or 0.
        scale: what its values are multiplied with.
        values: of one that is computed.
    """

    name: str
    source: str
    shape: tuple[int, ...]
    single: bool = False
    head_rows: int = 0
    scale: float = 1.0
    values: tuple[float, ...] = ()


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """A GGUF to write; `facts` are without `general.architecture`."""

    architecture: str
    facts: Facts
    tensors: tuple[PlannedTensor, ...]


def check_sources(
    tensors: Iterable[PlannedTensor],
    weights: Weights,
    folder: Path,
    unneeded: Callable[[str], bool],
) -> None:
    """Hold what a plan takes against what is there.

    `unneeded` tells which tensors of the checkpoint may be left out. Raises FaultError
    (CheckpointDamaged) where one is missing or has another shape, NotConvertible where
    one is of a type that cannot be read, or there is one that no part of the plan takes.
    """
    taken = set()
    for tensor in tensors:
        if not tensor.source:
            continue
        taken.add(tensor.source)
        stored = weights.tensors.get(tensor.source)
        if stored is None:
            raise damaged(folder, f"the tensor {tensor.source} is missing")
        if not is_readable(stored.kind):
            raise NotConvertible(f"a checkpoint with weights of type {stored.kind}")
        if stored.shape != tensor.shape:
            reason = f"the tensor {tensor.source} has the shape {_sides(stored.shape)}"
            raise damaged(stored.file, f"{reason}, and not {_sides(tensor.shape)}")
    left = [name for name in weights.tensors if name not in taken and not unneeded(name)]
    if left:
        raise NotConvertible(f"a model with the part {left[0][:80]}")


def _sides(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape))
