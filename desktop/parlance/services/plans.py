"""How a model is loaded, or would be with other settings, as the window knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import Fault
from parlance.contract.model_settings import ModelSettings, load_options, model_sources
from parlance.contract.plan import LoadLimits, LoadPlan
from parlance.contract.servers import is_served
from parlance.services.latest import Latest
from parlance.services.model_states import ModelPhase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.hardware import MemoryNeed
    from parlance.contract.models import LoadOptions, ModelSources
    from parlance.contract.settings import Settings
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.services.settings import SettingsService


class PlanSource(Protocol):
    """What answers how models would be loaded: `work.plans.Plans`."""

    def limits(self, key: str, sources: ModelSources) -> Iterator[LoadLimits]:
        """Yield what can be chosen for a model."""

    def planned(
        self,
        key: str,
        sources: ModelSources,
        options: LoadOptions,
        cancel: Cancel,
        *,
        returned: tuple[MemoryNeed, ...] = (),
    ) -> Iterator[LoadLimits | LoadPlan]:
        """Yield what can be chosen for a model, then how it would be loaded."""


class PlanState(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of how one model is loaded.

    Attributes:
        limits: what can be chosen; None before the file has been read.
        plan: None while nothing is known, and after a fault.
        is_loaded: whether `plan` is that of the model as it is in memory now.
        fault: why there is no plan.
        busy: whether a plan is being made.
    """

    key: str = ""
    limits: LoadLimits | None = None
    plan: LoadPlan | None = None
    is_loaded: bool = False
    fault: Fault | None = None
    busy: bool = False


class PlansService(QObject):
    """Plans one model at a time; a newer wish takes the place of an older one.

    Signals:
        changed: `state` is another one.
    """

    changed = Signal()

    def __init__(
        self, plans: PlanSource, models: ModelsService, settings: SettingsService, jobs: Jobs
    ) -> None:
        """Start with nothing known."""
        super().__init__()
        self._plans = plans
        self._models = models
        self._settings = settings
        self._latest = Latest(jobs)
        self.state = PlanState()

    def open(self, key: str) -> None:
        """Tell how the model `key` is loaded, or how it would be with its settings now."""
        self._latest.stop()
        description = self._models.state.description
        plan = description.plan if description is not None and self.is_loaded(key) else None
        if plan is None and not is_served(key):
            self.state = PlanState(key=key)
            self.plan(key, self._models.own_settings(key))
            return
        self._show(PlanState(key=key, plan=plan, is_loaded=plan is not None))
        if is_served(key):
            return
        sources = model_sources(self._settings.value)
        self._latest.run(lambda _cancel: self._plans.limits(key, sources), self._tell, self._end)

    def plan(self, key: str, own: ModelSettings | None) -> None:
        """Find out how the model `key` would be loaded if it had these settings of its own."""
        options = load_options(self._with_own(key, own), key)
        sources = model_sources(self._settings.value)
        returned = self._returned()
        known = self.state if self.state.key == key else PlanState(key=key)
        self._show(msgspec.structs.replace(known, fault=None, busy=True))
        self._latest.run(
            lambda cancel: self._plans.planned(key, sources, options, cancel, returned=returned),
            self._tell,
            self._end,
        )

    def stop(self) -> None:
        """Nobody wants to know any more."""
        self._latest.stop()
        self.state = PlanState()

    def apply(self, key: str, own: ModelSettings | None) -> None:
        """Keep these settings as the model's own, and load it again if it is loaded."""
        is_loaded = self.is_loaded(key)
        self._models.set_own(key, None if own == ModelSettings() else own)
        if is_loaded:
            self._models.restart()

    def is_loaded(self, key: str) -> bool:
        """Whether the model `key` is in memory and chosen."""
        state = self._models.state
        return state.phase is ModelPhase.READY and self._models.current_key == key

    def _with_own(self, key: str, own: ModelSettings | None) -> Settings:
        value = self._settings.value
        kept = {each: other for each, other in value.per_model.items() if each != key}
        return msgspec.structs.replace(value, per_model=kept if own is None else {**kept, key: own})

    def _returned(self) -> tuple[MemoryNeed, ...]:
        """Return what the loaded model holds: loading another one gives it back first."""
        description = self._models.state.description
        if self._models.state.phase is not ModelPhase.READY or description is None:
            return ()
        plan = description.plan
        needs = [share.need for share in plan.shares]
        if needs and plan.mmap and not plan.mlock:
            # The processor is the last. What is mapped from the file counts as free already:
            # the system can drop it.
            needs[-1] = msgspec.structs.replace(needs[-1], weights_bytes=0)
        return tuple(needs)

    def _tell(self, item: object) -> None:
        match item:
            case LoadLimits():
                self._show(msgspec.structs.replace(self.state, limits=item))
            case LoadPlan():
                self._show(msgspec.structs.replace(self.state, plan=item, is_loaded=False))
            case _:
                pass

    def _end(self, fault: Fault | None) -> None:
        state = msgspec.structs.replace(self.state, busy=False)
        if fault is not None:
            # How the loaded model is loaded stays true, whatever cannot be done instead.
            plan = state.plan if state.is_loaded else None
            state = msgspec.structs.replace(state, plan=plan, fault=fault)
        self._show(state)

    def _show(self, state: PlanState) -> None:
        self.state = state
        self.changed.emit()
