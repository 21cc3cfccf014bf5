"""How much more memory a larger context would take."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parlance.contract.models import ModelDescription


def larger_context(description: ModelDescription | None) -> tuple[int, int]:
    """Return twice the context as far as the model was trained for it, and the bytes it costs.

    (0, 0) where it has all that it can use. The bytes are those of the memory for keys and
    values, which grows with the context; 0 where the plan does not tell them.
    """
    if description is None or description.leaves_computer or description.context <= 0:
        return 0, 0
    most = description.trained_context or 2 * description.context
    wanted = min(2 * description.context, most)
    if wanted <= description.context:
        return 0, 0
    held = sum(share.need.context_bytes for share in description.plan.shares)
    return wanted, round(held * (wanted - description.context) / description.context)
