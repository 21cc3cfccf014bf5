"""Lays encoded examples side by side, those of about one length together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from training.starter.examples import ExampleMaker, Stage
    from training.starter.vocabulary import Encoded, Vocabulary

_SHORTEST_SHARE = 0.85
"""Of the longest example of a group: what is shorter goes into the next one."""


@dataclass(frozen=True)
class Batch:
    """Inputs, what follows, and its weight: tensors of shape (tokens,).

    The tokens are those of `groups`, each (examples, tokens of one): examples of about one length,
    filled up to the longest with what has no weight. No example sees another.
    """

    ids: torch.Tensor
    targets: torch.Tensor
    weights: torch.Tensor
    groups: tuple[tuple[int, int], ...]

    def to(self, device: str) -> Batch:
        """Return the batch on a device."""
        return replace(
            self,
            ids=self.ids.to(device),
            targets=self.targets.to(device),
            weights=self.weights.to(device),
        )


class Packer:
    """Draws examples and lays them side by side."""

    def __init__(self, maker: ExampleMaker, vocabulary: Vocabulary) -> None:
        """Pack examples of this maker."""
        self._maker = maker
        self._vocabulary = vocabulary

    def batch(self, stage: Stage, tokens: int) -> Batch:
        """Return about this many tokens of examples of a stage."""
        examples: list[Encoded] = []
        while tokens > 0:
            encoded = self._vocabulary.encode(self._maker.example(stage), asked=stage.asked)
            if len(encoded.ids) <= stage.longest:
                examples.append(encoded)
                tokens -= len(encoded.ids)
        return packed(examples)


def packed(examples: list[Encoded]) -> Batch:
    """Return examples as a batch, the longest first."""
    ids: list[int] = []
    targets: list[int] = []
    weights: list[float] = []
    groups: list[tuple[int, int]] = []
    for group in _alike(sorted(examples, key=lambda example: -len(example.ids))):
        length = len(group[0].ids) - 1
        groups.append((len(group), length))
        for example in group:
            filling = length + 1 - len(example.ids)
            ids += [*example.ids[:-1], *([0] * filling)]
            targets += [*example.ids[1:], *([0] * filling)]
            weights += [*example.weights[1:], *([0.0] * filling)]
    return Batch(torch.tensor(ids), torch.tensor(targets), torch.tensor(weights), tuple(groups))


def _alike(examples: list[Encoded]) -> Iterator[list[Encoded]]:
    """Yield neighbours of about one length, of examples from long to short."""
    group: list[Encoded] = []
    for example in examples:
        if group and len(example.ids) < _SHORTEST_SHARE * len(group[0].ids):
            yield group
            group = []
        group.append(example)
    if group:
        yield group
