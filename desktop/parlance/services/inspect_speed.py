"""How fast the model in use is on this computer: what is known of it, and measuring it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.benchmarks import BenchRecord
from parlance.services.inspect_asking import model_in_use
from parlance.services.latest import Latest
from parlance.work.gauges import memory_bandwidth
from parlance.work.inspecting_speed import SpeedMeasured, SpeedProgress, measure_speed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelEntry
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService
    from parlance.work.rates import Rates


class SpeedService(QObject):
    """Measures the model in use when asked to, and keeps what comes of it.

    Attributes:
        record: the newest that is known of the model, measured so if it ever was.
        progress: how far the measuring is; None while nothing is measured.
        fault: why it was not measured.

    Signals:
        changed: one of them has changed.
    """

    changed = Signal()

    def __init__(
        self,
        engine: Engine,
        rates: Rates,
        models: ModelsService,
        jobs: Jobs,
        *,
        bandwidth: Callable[[int], float] = memory_bandwidth,
    ) -> None:
        """Measure nothing yet; `bandwidth` tells bytes a second for a number of threads."""
        super().__init__()
        self._engine, self._rates, self._models = engine, rates, models
        self._bandwidth = bandwidth
        self._looking, self._measuring = Latest(jobs), Latest(jobs)
        self._key = ""
        self.record: BenchRecord | None = None
        self.progress: SpeedProgress | None = None
        self.fault: Fault | None = None
        models.state_changed.connect(self._on_state)

    @property
    def is_measurable(self) -> bool:
        """Whether the model in use is computed here."""
        entry = self._models.state.entry
        return entry is not None and entry.served is None and entry.problem is None

    def read(self) -> None:
        """Look up what is known of the model in use."""
        entry = self._models.state.entry
        self._key = "" if entry is None else entry.key
        if entry is not None:
            self._looking.run(lambda cancel: self._known(entry, cancel), self._tell, _heard)

    def measure(self) -> None:
        """Measure the model in use; it is loaded first where it is not."""
        self.fault, self.progress = None, SpeedProgress(done=0, total=0)
        self._measuring.run(self._measured, self._tell, self._on_measured)
        self.changed.emit()

    def stop(self) -> None:
        """Measure no further; what was known stays."""
        self._measuring.stop()
        self.progress = None
        self.changed.emit()

    def _measured(self, cancel: Cancel) -> Iterator[object]:
        with model_in_use(self._models, cancel), self._rates.watching():
            description = self._engine.describe()
            cost = self._rates.cost_of(description)
            for item in measure_speed(self._engine, cost, self._bandwidth, cancel):
                if isinstance(item, SpeedMeasured):
                    self._rates.note_curve(description, item.curve, item.reading_rate)
                yield item

    def _known(self, entry: ModelEntry, cancel: Cancel) -> Iterator[BenchRecord]:
        cancel.check()
        fitting = [
            record
            for record in self._rates.records()
            if (record.model_key, record.model_bytes) == (entry.key, entry.size_bytes)
        ]
        if fitting:
            yield max(fitting, key=lambda record: (record.curve is not None, record.at))

    def _tell(self, item: object) -> None:
        match item:
            case BenchRecord():
                self.record = item
            case SpeedProgress():
                self.progress = item
            case _:
                return
        self.changed.emit()

    def _on_measured(self, fault: Fault | None) -> None:
        self.fault, self.progress = fault, None
        self.changed.emit()
        self.read()

    def _on_state(self) -> None:
        entry = self._models.state.entry
        if (entry.key if entry is not None else "") != self._key:
            self._looking.stop()
            if self.progress is not None:
                self._measuring.stop()
            self.record, self.progress, self.fault = None, None, None
            self.changed.emit()
            self.read()


def _heard(_fault: Fault | None) -> None:
    """Nothing depends on what was not found."""
