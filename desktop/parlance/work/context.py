"""Which messages of a conversation still fit into the context.

Whole messages leave from the oldest, many at once: the same start is then sent turn
after turn and the engine's prefix cache keeps serving. Walking the conversation from
its beginning makes the choice a function of its past alone, so that it does not creep.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

KEPT_SHARE = 0.5
"""How full the context is left when messages have to leave."""


def first_kept(counts: Sequence[int], budget: int) -> int:
    """Return the index of the oldest message to send.

    `counts` are tokens per message, oldest first; `budget` is what all sent messages
    may take together. The last message is always kept, even when it alone is too long.
    """
    start = 0
    total = 0
    for index, count in enumerate(counts):
        total += count
        if total <= budget:
            continue
        while start < index and total > budget * KEPT_SHARE:
            total -= counts[start]
            start += 1
    return start
