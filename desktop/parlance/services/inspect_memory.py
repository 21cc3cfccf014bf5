"""Where the memory of the model in use goes, and where it would go otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from parlance.contract.inspection_memory import MemoryChoice, MemoryRoom
from parlance.services.latest import Latest
from parlance.work.inspecting_memory import MemoryStudy, memory_here, study_memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.inspection_memory import MemoryFacts, MemoryUse
    from parlance.contract.plan import LoadPlan
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService

_USUAL_CONTEXT: Final = 8192
"""Tokens to begin with for a model that is not loaded."""

_USUAL_STEP: Final = 512

MOST_REQUESTS: Final = 16
"""At once; as many as a model is loaded for where nobody has chosen otherwise."""


class MemoryService(QObject):
    """Reads the header of the model in use, loaded or not; answers at once after that.

    Attributes:
        fault: why it could not be read.

    Signals:
        changed: `facts`, `plan` or `fault` has changed.
    """

    changed = Signal()

    def __init__(self, models: ModelsService, jobs: Jobs, parent: QObject | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._models = models
        self._reading = Latest(jobs)
        self._path = ""
        self._told: LoadPlan | None = None
        self._study: MemoryStudy | None = None
        self.fault: Fault | None = None
        models.state_changed.connect(self.read)

    @property
    def busy(self) -> bool:
        """Whether the file is being read."""
        return self._reading.busy

    @property
    def facts(self) -> MemoryFacts | None:
        """What can be asked about; None until the file has been read."""
        return None if self._study is None else self._study.facts

    @property
    def plan(self) -> LoadPlan | None:
        """How the model is loaded now; None while it is not."""
        description = self._models.state.description
        if description is None or description.path != self._path:
            return None
        return description.plan

    @property
    def start(self) -> MemoryChoice | None:
        """As the model is loaded, or as it would be without any wishes."""
        if self._study is None:
            return None
        plan, facts = self.plan, self._study.facts
        if plan is None:
            return MemoryChoice(context=min(facts.longest, _USUAL_CONTEXT))
        requests = max(1, min(MOST_REQUESTS, plan.cells // max(1, plan.context)))
        return MemoryChoice(
            context=min(plan.context, facts.longest),
            cache=plan.cache,
            requests=requests,
            step=plan.batch or _USUAL_STEP,
        )

    def use(self, choice: MemoryChoice) -> MemoryUse:
        """Return what the model takes if it is loaded so; only after it has been read."""
        assert self._study is not None
        return self._study.use(choice)

    def rooms(self) -> tuple[MemoryRoom, ...]:
        """Return the memory of this computer, and of each GPU that the model can use."""
        description = self._models.state.description
        devices = () if description is None else description.devices
        gpus = (
            MemoryRoom(
                device=device.description,
                free_bytes=device.free_bytes,
                total_bytes=device.total_bytes,
            )
            for device in devices
            if device.is_gpu and not device.shares_memory
        )
        return memory_here(), *gpus

    def read(self) -> None:
        """Read the file of the model in use, unless it is the one that was read."""
        entry = self._models.state.entry
        path = "" if entry is None or entry.served is not None else entry.path
        if path == self._path and self.fault is None:
            if self._told != self.plan:
                self._told = self.plan
                self.changed.emit()
            return
        self._path, self._study, self.fault = path, None, None
        self._told = self.plan
        if not path:
            self._reading.stop()
        else:
            self._reading.run(lambda cancel: _read(path, cancel), self._on_read, self._on_ended)
        self.changed.emit()

    def _on_read(self, study: object) -> None:
        assert isinstance(study, MemoryStudy)
        self._study = study
        self.changed.emit()

    def _on_ended(self, fault: Fault | None) -> None:
        self.fault = fault
        if fault is not None:
            self.changed.emit()


def _read(path: str, cancel: Cancel) -> Iterator[MemoryStudy]:
    cancel.check()
    yield study_memory(path)
