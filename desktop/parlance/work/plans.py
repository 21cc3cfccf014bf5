"""How a model would be loaded, found out before it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.faults import FaultError
from parlance.contract.plan import LoadLimits
from parlance.engine.checked import checked_header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.hardware import MemoryNeed
    from parlance.contract.models import LoadOptions, ModelEntry, ModelSources
    from parlance.contract.plan import LoadPlan


class Planner(Protocol):
    """What makes a plan without loading anything: `engine.measuring.plan_model`."""

    def __call__(
        self, options: LoadOptions, cancel: Cancel, *, returned: tuple[MemoryNeed, ...] = ()
    ) -> LoadPlan:
        """Return the plan; what is `returned` counts as free. Raises FaultError and Cancelled."""


class Plans:
    """Answers how models would be loaded; from any thread."""

    def __init__(
        self,
        planner: Planner,
        entries: Callable[[ModelSources], tuple[ModelEntry, ...]],
        find: Callable[[str, tuple[ModelEntry, ...]], ModelEntry],
    ) -> None:
        """Hold what plans, what lists models and what picks one of them."""
        self._planner = planner
        self._entries = entries
        self._find = find

    def limits(self, key: str, sources: ModelSources) -> Iterator[LoadLimits]:
        """Yield once what can be chosen for a model. Raises FaultError."""
        yield self._limits(self._entry(key, sources))

    def planned(
        self,
        key: str,
        sources: ModelSources,
        options: LoadOptions,
        cancel: Cancel,
        *,
        returned: tuple[MemoryNeed, ...] = (),
    ) -> Iterator[LoadLimits | LoadPlan]:
        """Yield what can be chosen for a model, then how it would be loaded with `options`.

        `returned` is what the model that is loaded now gives back on each device before this
        one is loaded. Raises FaultError (NotEnoughMemory, what the file's header raises …) and
        Cancelled.
        """
        entry = self._entry(key, sources)
        yield self._limits(entry)
        asked = msgspec.structs.replace(options, path=entry.path)
        yield self._planner(asked, cancel, returned=returned)

    def _entry(self, key: str, sources: ModelSources) -> ModelEntry:
        entry = self._find(key, self._entries(sources))
        if entry.problem is not None:
            raise FaultError(entry.problem)
        return entry

    def _limits(self, entry: ModelEntry) -> LoadLimits:
        header = checked_header(entry.path)
        return LoadLimits(
            layers=header.blocks + 1 if header.blocks else 0,
            experts=header.experts or 0,
            trained_context=header.trained_context or 0,
        )
