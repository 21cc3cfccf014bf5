"""Causal attention that keeps its weights: PyTorch's own computes them again, slowly, to go back.

For heads as narrow as these its flash attention takes three times as long backward on a processor
(AVX-512, 0.56 s against 0.22 for 4,096 tokens through eight layers).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from torch import Tensor

_UNSEEN = -1e4
"""Added to the scores of what lies ahead, whose shares are then nothing."""


class _CausalAttention(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        heads, length, width = query.shape
        ahead = query.new_full((length, length), _UNSEEN).triu_(1).expand(heads, length, length)
        scores = torch.baddbmm(ahead, query, key.transpose(1, 2), alpha=width**-0.5)
        shares = scores.softmax(dim=-1)
        ctx.save_for_backward(query, key, value, shares)
        return shares @ value

    @staticmethod
    def backward(ctx: Any, *outer: Any) -> tuple[Tensor, Tensor, Tensor]:
        query, key, value, shares = ctx.saved_tensors
        to_shares = outer[0] @ value.transpose(1, 2)
        to_scores = torch._softmax_backward_data(to_shares, shares, -1, shares.dtype)  # noqa: SLF001
        to_scores.mul_(query.shape[-1] ** -0.5)
        to_value = shares.transpose(1, 2) @ outer[0]
        return to_scores @ key, to_scores.transpose(1, 2) @ query, to_value


def causal_attention(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """Return what each token takes from itself and those before it.

    All are of shape (heads of all examples, tokens of one, width of a head).
    """
    mixed: Tensor = _CausalAttention.apply(query, key, value)  # type: ignore[no-untyped-call]
    return mixed
