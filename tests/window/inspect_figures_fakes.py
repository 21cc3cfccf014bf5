"""What the views of speed and memory rest on, with answers that a test gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.benchmarks import BenchRecord, SpeedCurve, SpeedPoint
from parlance.contract.inspection_memory import MemoryChoice, MemoryRoom
from parlance.work.inspecting_speed import SpeedProgress

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.inspection_memory import MemoryFacts, MemoryUse
    from parlance.contract.plan import LoadPlan
    from parlance.work.inspecting_memory import MemoryStudy


class FakeMemory(QObject):
    """Has the study that a test shows, on a computer with 16 GB."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.study: MemoryStudy | None = None
        self.plan: LoadPlan | None = None
        self.fault: Fault | None = None
        self.busy = False
        self.reads = 0
        self.free_bytes = 8_000_000_000

    @property
    def facts(self) -> MemoryFacts | None:
        return None if self.study is None else self.study.facts

    @property
    def start(self) -> MemoryChoice | None:
        return None if self.study is None else MemoryChoice(context=1024)

    def use(self, choice: MemoryChoice) -> MemoryUse:
        assert self.study is not None
        return self.study.use(choice)

    def rooms(self) -> tuple[MemoryRoom, ...]:
        return (MemoryRoom(free_bytes=self.free_bytes, total_bytes=16_000_000_000),)

    def read(self) -> None:
        self.reads += 1

    def show(
        self,
        study: MemoryStudy | None = None,
        *,
        plan: LoadPlan | None = None,
        fault: Fault | None = None,
    ) -> None:
        self.study, self.plan, self.fault = study, plan, fault
        self.changed.emit()


CURVE = SpeedCurve(
    prompt_tokens=64,
    depth=80,
    points=(
        SpeedPoint(together=1, rate=12.4, first_token_ms=410.0, token_ms=80.6),
        SpeedPoint(together=2, rate=22.8, first_token_ms=620.0, token_ms=87.7),
        SpeedPoint(together=4, rate=38.1, first_token_ms=1100.0, token_ms=105.0),
        SpeedPoint(together=8, rate=51.9, first_token_ms=2200.0, token_ms=154.1),
        SpeedPoint(together=16, rate=57.2, first_token_ms=4300.0, token_ms=279.7),
    ),
    weights_bytes=2_400_000_000,
    cell_bytes=147_456,
    bandwidth=40e9,
)
RECORD = BenchRecord(
    model_key="qwen",
    model_bytes=2_500_000_000,
    device="CPU",
    gpu_layers=0,
    layers=37,
    threads=8,
    reading_rate=71.5,
    writing_rate=12.4,
    together=16,
    together_rate=57.2,
    read_bytes=2_411_796_480,
    llama_build="b1",
    at=1_789_992_000.0,
    curve=CURVE,
)


class FakeSpeed(QObject):
    """Knows what a test says was measured."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.record: BenchRecord | None = None
        self.progress: SpeedProgress | None = None
        self.fault: Fault | None = None
        self.is_measurable = True
        self.asked: list[str] = []

    def read(self) -> None:
        self.asked.append("read")

    def measure(self) -> None:
        self.asked.append("measure")
        self.show(progress=SpeedProgress(done=3, total=12))

    def stop(self) -> None:
        self.asked.append("stop")
        self.show()

    def show(
        self,
        record: BenchRecord | None = None,
        *,
        progress: SpeedProgress | None = None,
        fault: Fault | None = None,
    ) -> None:
        self.record, self.progress, self.fault = record, progress, fault
        self.changed.emit()
