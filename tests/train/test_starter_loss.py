"""The loss equals PyTorch's own of what counts, and so do its gradients."""

from __future__ import annotations

import torch
from torch.nn import functional
from training.starter.loss import tied_cross_entropy


def test_the_loss_and_its_gradients_are_those_of_the_tokens_that_count() -> None:
    torch.manual_seed(5)
    x = torch.randn(2500, 8, requires_grad=True)
    table = torch.randn(30, 8, requires_grad=True)
    targets = torch.randint(0, 30, (2500,))
    weights = torch.rand(2500) * (torch.rand(2500) < 0.6)
    single = functional.cross_entropy(x @ table.T, targets, reduction="none")
    wanted = torch.autograd.grad(2 * (single * weights).sum() / weights.sum(), (x, table))
    loss = tied_cross_entropy(x, table, targets, weights)
    torch.testing.assert_close(loss, (single * weights).sum() / weights.sum())
    found = torch.autograd.grad(2 * loss, (x, table))
    torch.testing.assert_close(found, wanted)
    assert not found[0][weights == 0].any()
