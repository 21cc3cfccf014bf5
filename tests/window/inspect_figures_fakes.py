"""What the views of speed and memory rest on, with answers that a test gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.inspection_memory import MemoryChoice, MemoryRoom

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
