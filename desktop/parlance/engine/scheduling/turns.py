"""Whose turn it is, where LoRA adapters keep requests from sharing a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parlance.contract.engine import Adapter
    from parlance.engine.scheduling.task import Task

    Group = tuple[Adapter, ...]


class Turns:
    """Lets groups of tasks with equal adapters take turns, chats before documents."""

    def __init__(self) -> None:
        """Start with nobody."""
        self._changes = -1
        self._groups: dict[Group, list[Task]] = {}
        self._served: dict[Group, int] = {}
        self._steps = 0

    def next(self, running: list[Task], changes: int) -> tuple[Group, list[Task]]:
        """Return the adapters of the next step and the tasks that want just those.

        `running` is in the order of importance; `changes` tells whether it is another
        list than at the last call.
        """
        if changes != self._changes:
            self._changes = changes
            self._groups = {}
            for task in running:
                self._groups.setdefault(task.strand.scope.adapters, []).append(task)
        if len(self._groups) < 2:  # noqa: PLR2004 - one group, or nobody
            return next(iter(self._groups.items()), ((), []))
        self._steps += 1
        chosen = min(
            self._groups,
            key=lambda group: (self._groups[group][0].priority, self._served.get(group, 0)),
        )
        self._served[chosen] = self._steps
        return chosen, self._groups[chosen]
