"""How layers are divided among several GPUs: in proportion to the room of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_HALVINGS = 16


def spread_layers(costs: Sequence[int], rooms: Sequence[int]) -> tuple[int, ...] | None:
    """Return how many layers, in their order, each device gets; None if there is no room.

    `costs` are the bytes of each layer, `rooms` those of each device. As small a part of
    every room is used as will do, and so about the same part of each.
    """
    if len(rooms) == 1:
        return (len(costs),) if sum(costs) <= rooms[0] else None
    found = _filled(costs, rooms, 1.0)
    if found is None:
        return None
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        counts = _filled(costs, rooms, middle)
        if counts is None:
            low = middle
        else:
            found, high = counts, middle
    return found


def _filled(costs: Sequence[int], rooms: Sequence[int], share: float) -> tuple[int, ...] | None:
    """Return the layers of each device if all fit into a share of each room, one by one."""
    counts = []
    start = 0
    for room in rooms:
        left = room * share
        end = start
        while end < len(costs) and costs[end] <= left:
            left -= costs[end]
            end += 1
        counts.append(end - start)
        start = end
    return tuple(counts) if start == len(costs) else None
