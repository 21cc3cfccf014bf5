"""The loss over tied embeddings: logits of tokens that count, and never of all at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from torch import Tensor

_CHUNK = 256
"""Tokens whose logits are held at a time."""


class _TiedCrossEntropy(torch.autograd.Function):
    """Computes the gradients along with the loss, so that no logits are computed twice."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, table: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
        to_x, to_table = torch.zeros_like(x), weights.new_zeros(table.shape)
        table, shares = table.to(x.dtype), weights / weights.sum()
        loss = weights.new_zeros(())
        for part in weights.nonzero().flatten().split(_CHUNK):
            seen = x[part]
            likely = torch.log_softmax((seen @ table.T).float(), dim=-1)
            wanted, share = targets[part, None], shares[part, None]
            loss -= (likely.gather(1, wanted) * share).sum()
            errors = likely.exp_().scatter_add_(1, wanted, -torch.ones_like(share)).mul_(share)
            errors = errors.to(x.dtype)
            to_x[part] = errors @ table
            to_table += errors.T @ seen
        ctx.save_for_backward(to_x, to_table)
        return loss

    @staticmethod
    def backward(ctx: Any, *outer: Any) -> tuple[Tensor, Tensor, None, None]:
        to_x, to_table = ctx.saved_tensors
        return to_x * outer[0], to_table * outer[0], None, None


def tied_cross_entropy(x: Tensor, table: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
    """Return the weighted mean cross entropy of what follows each token.

    Args:
        x: final activations, (tokens, width), of the type to multiply in.
        table: the embeddings, (vocabulary, width); a token's logits are their products with it.
        targets: what follows, (tokens,).
        weights: how much each token counts, (tokens,).
    """
    loss: Tensor = _TiedCrossEntropy.apply(x, table, targets, weights)  # type: ignore[no-untyped-call]
    return loss
