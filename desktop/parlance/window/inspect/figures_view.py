"""Speed and memory of the model in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.window.inspect.memory_part import MemoryPart
from parlance.window.inspect.speed_part import SpeedPart
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.page import ScrollColumn

if TYPE_CHECKING:
    from parlance.services.inspect_services import InspectServices
    from parlance.window.parts.look import Look


class FiguresView(ScrollColumn):
    """Shows what was measured, then where the memory goes."""

    def __init__(self, look: Look, services: InspectServices) -> None:
        """Follow the services, and have the file read."""
        super().__init__()
        self._memory = services.memory
        self.setAccessibleName(self.tr("Speed and memory"))
        self.fault = FaultBar(look)
        self.note = TextLabel(role="muted", wrap=True)
        self.speed = SpeedPart(look, services.speed, services.files)
        self.memory = MemoryPart(look, services.memory, services.files)
        self.column.addWidget(self.fault)
        self.column.addWidget(self.note)
        self.column.addWidget(self.speed)
        self.column.addWidget(self.memory)
        self.column.addStretch(1)
        services.memory.changed.connect(self._show)
        services.memory.read()
        self._show()

    def _show(self) -> None:
        self.fault.show_fault(self._memory.fault)
        self.memory.setVisible(self._memory.facts is not None)
        self.note.setText(self._note_words())
        self.note.setVisible(bool(self.note.text()))

    def _note_words(self) -> str:
        if self._memory.facts is not None or self._memory.fault is not None:
            return ""
        if self._memory.busy:
            return self.tr("Reading the file…")
        return self.tr("No model of this computer is in use. Choose one above.")
