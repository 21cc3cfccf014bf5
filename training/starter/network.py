"""The network: llama.cpp's Llama in PyTorch, with rotary pairs side by side and tied embeddings."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional


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

    def forward(
        self, x: torch.Tensor, rotary: tuple[torch.Tensor, torch.Tensor], mask: torch.Tensor
    ) -> torch.Tensor:
        """Return the layer's output for activations of shape (batch, tokens, width)."""
        x = x + self._attend(self._normed(x, self.attention_norm), rotary, mask)
        h = self._normed(x, self.feed_norm)
        fed: torch.Tensor = self.down(functional.silu(self.gate(h)) * self.up(h))
        return x + fed

    def _normed(self, x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        return functional.rms_norm(x, (self.shape.width,), weight, self.shape.epsilon)

    def _attend(
        self, x: torch.Tensor, rotary: tuple[torch.Tensor, torch.Tensor], mask: torch.Tensor
    ) -> torch.Tensor:
        batch, tokens, width = x.shape
        split = (batch, tokens, self.shape.heads, self.shape.head_width)
        query = rotated(self.query(x).view(split), rotary).transpose(1, 2)
        key = rotated(self.key(x).view(split), rotary).transpose(1, 2)
        value = self.value(x).view(split).transpose(1, 2)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        out: torch.Tensor = self.output(mixed.transpose(1, 2).reshape(batch, tokens, width))
        return out


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

    def forward(
        self, ids: torch.Tensor, documents: torch.Tensor, positions: torch.Tensor
    ) -> torch.Tensor:
        """Return final activations for ids (batch, tokens).

        A token sees the earlier ones of its own document only.
        """
        tokens = ids.shape[1]
        causal = torch.ones(tokens, tokens, dtype=torch.bool, device=ids.device).tril()
        mask = (documents[:, :, None] == documents[:, None, :]) & causal
        x = self.embedding(ids)
        rotary = angles(self.shape, positions)
        halved = torch.is_autocast_enabled(ids.device.type)
        bias = torch.zeros(
            mask.shape, dtype=torch.bfloat16 if halved else x.dtype, device=ids.device
        )
        bias = bias.masked_fill(~mask, float("-inf"))[:, None]
        for block in self.blocks:
            x = block(x, rotary, bias)
        return functional.rms_norm(x, (self.shape.width,), self.norm, self.shape.epsilon)

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """Return the logits of final activations."""
        return functional.linear(x, self.embedding.weight)


def angles(shape: Shape, positions: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return cosine and sine, (batch, tokens, 1, head width), each value twice side by side."""
    steps = torch.arange(0, shape.head_width, 2, dtype=torch.float32, device=positions.device)
    exponents = steps / shape.head_width
    turned = positions[..., None].float() * shape.rope_base**-exponents
    turned = turned.repeat_interleave(2, dim=-1)[:, :, None, :]
    return turned.cos(), turned.sin()


def rotated(x: torch.Tensor, rotary: tuple[torch.Tensor, torch.Tensor]) -> torch.Tensor:
    """Rotate neighbouring pairs of the last dimension, as llama.cpp does for this architecture."""
    cosine, sine = (part.to(x.dtype) for part in rotary)
    turned = torch.stack((-x[..., 1::2], x[..., ::2]), dim=-1).flatten(-2)
    return x * cosine + turned * sine
