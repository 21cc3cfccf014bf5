"""The network: llama.cpp's Llama in PyTorch, with rotary pairs side by side and tied embeddings."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from training.starter.attention import causal_attention

Groups = tuple[tuple[int, int], ...]
"""How many examples lie side by side, and of how many tokens each, in order."""


@dataclass(frozen=True)
class Shape:
    """The sizes of a network."""

    vocabulary: int = 4096
    width: int = 256
    layers: int = 8
    heads: int = 8
    feed_forward: int = 768
    rope_base: float = 10_000.0
    epsilon: float = 1e-5

    @property
    def head_width(self) -> int:
        """The width of one head."""
        return self.width // self.heads


class Block(nn.Module):
    """One layer: attention, then the gated feed-forward."""

    def __init__(self, shape: Shape) -> None:
        """Create the weights of one layer."""
        super().__init__()
        width = shape.width
        self.shape = shape
        self.attention_norm = nn.Parameter(torch.ones(width))
        self.feed_norm = nn.Parameter(torch.ones(width))
        self.query = nn.Linear(width, width, bias=False)
        self.key = nn.Linear(width, width, bias=False)
        self.value = nn.Linear(width, width, bias=False)
        self.output = nn.Linear(width, width, bias=False)
        self.gate = nn.Linear(width, shape.feed_forward, bias=False)
        self.up = nn.Linear(width, shape.feed_forward, bias=False)
        self.down = nn.Linear(shape.feed_forward, width, bias=False)

    def forward(self, x: torch.Tensor, turns: torch.Tensor, groups: Groups) -> torch.Tensor:
        """Return the layer's output for activations of shape (tokens, width)."""
        x = x + self._attend(self._normed(x, self.attention_norm), turns, groups)
        gate, up = together(self._normed(x, self.feed_norm), self.gate, self.up)
        fed: torch.Tensor = self.down(functional.silu(gate) * up)
        return x + fed

    def _normed(self, x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        return functional.rms_norm(x, (self.shape.width,), weight, self.shape.epsilon)

    def _attend(self, x: torch.Tensor, turns: torch.Tensor, groups: Groups) -> torch.Tensor:
        split = (-1, self.shape.heads, self.shape.head_width)
        parts = together(x, self.query, self.key, self.value)
        query, key, value = (part.view(split) for part in parts)
        query, key = rotated(query, turns), rotated(key, turns)
        sizes = [examples * length for examples, length in groups]
        grouped = (torch.split(part, sizes) for part in (query, key, value))
        mixed = [
            self._mixed(*(part.view(*group, *split[1:]).transpose(1, 2) for part in of_group))
            for group, *of_group in zip(groups, *grouped, strict=True)
        ]
        out: torch.Tensor = self.output(torch.cat(mixed))
        return out

    def _mixed(self, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor) -> torch.Tensor:
        """Attend within each example of a group; what fills it up comes last and is not seen."""
        if query.is_cuda:
            mixed = functional.scaled_dot_product_attention(query, key, value, is_causal=True)
        else:
            heads = (part.flatten(0, 1) for part in (query, key, value))
            mixed = causal_attention(*heads).view(query.shape)
        return mixed.transpose(1, 2).reshape(-1, self.shape.width)


class Network(nn.Module):
    """A Llama with tied input and output embeddings."""

    def __init__(self, shape: Shape) -> None:
        """Create the weights; call `initialize` for a fresh network."""
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = nn.Parameter(torch.ones(shape.width))

    def initialize(self) -> None:
        """Draw fresh weights; what adds to the residual stream starts smaller."""
        residual = 0.02 / (2 * self.shape.layers) ** 0.5
        for name, parameter in self.named_parameters():
            if name.endswith(("output.weight", "down.weight")):
                nn.init.normal_(parameter, std=residual)
            elif name.endswith(".weight"):
                nn.init.normal_(parameter, std=0.02)

    def forward(self, ids: torch.Tensor, groups: Groups) -> torch.Tensor:
        """Return final activations, (tokens, width), for the ids of groups of examples, (tokens,).

        A token sees the earlier ones of its own example only.
        """
        turns = rotations(self.shape, groups, ids.device)
        x = self.embedding(ids)
        for block in self.blocks:
            x = block(x, turns, groups)
        return functional.rms_norm(x, (self.shape.width,), self.norm, self.shape.epsilon)

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """Return the logits of final activations."""
        return functional.linear(x, self.embedding.weight)


def rotations(shape: Shape, groups: Groups, device: torch.device) -> torch.Tensor:
    """Return how far each pair of a head is turned: complex, (tokens, 1, head width / 2)."""
    positions = torch.cat([torch.arange(length).repeat(count) for count, length in groups])
    exponents = torch.arange(0, shape.head_width, 2) / shape.head_width
    turned = positions[:, None] * shape.rope_base**-exponents
    return torch.polar(torch.ones_like(turned), turned)[:, None].to(device)


def rotated(x: torch.Tensor, turns: torch.Tensor) -> torch.Tensor:
    """Rotate neighbouring pairs of the last dimension, as llama.cpp does for this architecture."""
    pairs = torch.view_as_complex(x.float().view(*x.shape[:-1], -1, 2))
    return torch.view_as_real(pairs * turns).flatten(-2).to(x.dtype)


def together(x: torch.Tensor, *layers: nn.Linear) -> tuple[torch.Tensor, ...]:
    """Return what each of these layers makes of the same input, in one product."""
    table = torch.cat([layer.weight for layer in layers])
    return functional.linear(x, table).split([layer.out_features for layer in layers], dim=-1)
