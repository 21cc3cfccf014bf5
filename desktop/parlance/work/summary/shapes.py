"""Which forms of summary a model can write."""

from __future__ import annotations

from parlance.work.summary.abilities import possible_shapes

__all__ = ["possible_shapes"]
