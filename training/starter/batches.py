"""Packs encoded examples into rows of one length; examples of a row do not see each other."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from training.starter.examples import ExampleMaker, Stage
    from training.starter.vocabulary import Encoded, Vocabulary

_WAITING = 48


@dataclass(frozen=True)
class Batch:
    """Tensors of shape (rows, tokens): inputs, what follows, its weight, document, position."""

    ids: torch.Tensor
    targets: torch.Tensor
    weights: torch.Tensor
    documents: torch.Tensor
    positions: torch.Tensor

    def to(self, device: str) -> Batch:
        """Return the batch on a device."""
        return Batch(*(getattr(self, each.name).to(device) for each in fields(self)))


class Packer:
    """Draws examples and packs them, keeping some that wait for a row with room."""

    def __init__(self, maker: ExampleMaker, vocabulary: Vocabulary) -> None:
        """Pack examples of this maker."""
        self._maker = maker
        self._vocabulary = vocabulary
        self._waiting: list[Encoded] = []

    def batch(self, stage: Stage, tokens: int) -> Batch:
        """Return about this many tokens in rows of the stage's length."""
        rows = [self._row(stage) for _ in range(max(1, tokens // stage.row_tokens))]
        return Batch(*(torch.tensor(list(column)) for column in zip(*rows, strict=True)))

    def _row(self, stage: Stage) -> tuple[list[int], list[int], list[float], list[int], list[int]]:
        ids: list[int] = []
        targets: list[int] = []
        weights: list[float] = []
        documents: list[int] = []
        positions: list[int] = []
        number = 0
        while (example := self._next_fitting(stage, stage.row_tokens - len(ids))) is not None:
            number += 1
            length = len(example.ids) - 1
            ids += example.ids[:-1]
            targets += example.ids[1:]
            weights += example.weights[1:]
            documents += [number] * length
            positions += range(length)
        padding = stage.row_tokens - len(ids)
        ids += [0] * padding
        targets += [0] * padding
        weights += [0.0] * padding
        documents += [0] * padding
        positions += range(padding)
        return ids, targets, weights, documents, positions

    def _next_fitting(self, stage: Stage, room: int) -> Encoded | None:
        while len(self._waiting) < _WAITING:
            encoded = self._vocabulary.encode(self._maker.example(stage))
            if len(encoded.ids) <= stage.row_tokens:
                self._waiting.append(encoded)
        for index, example in enumerate(self._waiting):
            if len(example.ids) - 1 <= room:
                return self._waiting.pop(index)
        return None
