"""Muon: the update of a matrix is its momentum, made nearly orthogonal.

PyTorch's own always multiplies in bfloat16, which takes 25 times as long on a processor without it.
Source: K. Jordan and others, Muon (2024); scaled like AdamW's updates as in J. Liu and others,
"Muon is scalable for LLM training" (2025).
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from collections.abc import Iterable

_A, _B, _C = 3.4445, -4.775, 2.0315
_STEPS = 5
_LIKE_ADAMW = 0.2


class Muon(torch.optim.Optimizer):
    """Steps of momentum along orthogonal matrices, with weight decay apart from them."""

    def __init__(
        self,
        matrices: Iterable[torch.nn.Parameter],
        *,
        lr: float,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
        multiplied_in: torch.dtype = torch.float32,
    ) -> None:
        """Train these matrices (two dimensions each), multiplying in this type."""
        self._type = multiplied_in
        super().__init__(matrices, {"lr": lr, "momentum": momentum, "decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: Any = None) -> None:  # type: ignore[override]
        """Change every matrix that has a gradient."""
        del closure
        for group in self.param_groups:
            alike: defaultdict[torch.Size, list[torch.nn.Parameter]] = defaultdict(list)
            for matrix in group["params"]:
                if matrix.grad is not None:
                    alike[matrix.shape].append(matrix)
            for matrices in alike.values():
                self._change(matrices, group)

    def _change(self, matrices: list[torch.nn.Parameter], group: dict[str, Any]) -> None:
        """Change matrices of one shape together: many small products are slow one by one."""
        momenta = torch.stack([self._momentum(each, group) for each in matrices])
        updates = orthogonal(momenta.to(self._type)).to(momenta.dtype)
        rows, columns = matrices[0].shape
        scale = group["lr"] * _LIKE_ADAMW * max(rows, columns) ** 0.5
        for matrix, update in zip(matrices, updates, strict=True):
            matrix.mul_(1 - group["lr"] * group["decay"])
            matrix.add_(update, alpha=-scale)

    def _momentum(self, matrix: torch.nn.Parameter, group: dict[str, Any]) -> torch.Tensor:
        assert matrix.grad is not None
        state = self.state[matrix]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(matrix)
        momentum: torch.Tensor = state["momentum"]
        momentum.lerp_(matrix.grad, 1 - group["momentum"])
        return matrix.grad.lerp(momentum, group["momentum"])  # Nesterov's


def orthogonal(matrices: torch.Tensor) -> torch.Tensor:
    """Return matrices, shape (count, rows, columns), with all singular values near 1."""
    is_tall = matrices.shape[1] > matrices.shape[2]
    x = matrices.transpose(1, 2) if is_tall else matrices
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp(min=1e-7)
    for _ in range(_STEPS):
        gram = x @ x.transpose(1, 2)
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=_B, alpha=_C), x, beta=_A)
    return x.transpose(1, 2) if is_tall else x
