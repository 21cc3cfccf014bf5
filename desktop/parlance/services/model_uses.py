"""Which models work goes on with, and how they were loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.models import ModelEntry
    from parlance.contract.plan import LoadPlan
    from parlance.services.model_states import ModelState


class ModelUses:
    """What is known of models besides the one that is shown.

    Attributes:
        in_use: models that work goes on with, once for each piece of work.
    """

    def __init__(self, is_loaded: Callable[[str], bool]) -> None:
        """Know nothing yet; `is_loaded` takes the path of a model."""
        self._is_loaded = is_loaded
        self.in_use: list[ModelEntry] = []
        self._plans: dict[str, LoadPlan] = {}

    def count(self, entry: ModelEntry, change: int) -> None:
        """Note that a piece of work with a model begins (1) or ends (-1)."""
        if change > 0:
            self.in_use.append(entry)
        elif entry in self.in_use:
            self.in_use.remove(entry)

    def see(self, state: ModelState) -> None:
        """Note how a model was loaded."""
        if state.entry is not None and state.description is not None:
            self._plans[state.entry.path] = state.description.plan

    def plan_of(self, entry: ModelEntry) -> LoadPlan | None:
        """Return how a model was loaded the last time; None if it was not."""
        return self._plans.get(entry.path)

    @property
    def memory_bytes(self) -> int:
        """What the loaded models take of this computer's devices, as they were planned."""
        return sum(
            share.need.total_bytes
            for path, plan in self._plans.items()
            if self._is_loaded(path)
            for share in plan.shares
            if not share.elsewhere
        )
