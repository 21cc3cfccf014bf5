"""The bars above the page: what went wrong, what could be done, what to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parlance.contract.summary import ItemState
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.remedies import LEADING_AWAY
from parlance.window.summary.arrange_bar import AgainBar, ArrangeBar, HintBar, LeftOutBar
from parlance.window.summary.encoding_button import EncodingButton
from parlance.window.summary.item_fault import ItemFaultBar
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from parlance.contract.faults import Fault
    from parlance.contract.summary import QueueItem
    from parlance.window.parts.look import Look


class PanelBars(QWidget):
    """Bars under each other, which take no room while none of them is shown.

    Attributes:
        fault: of the whole place; item_fault: of the entry that is shown.
        hint, arrange, again, left_out, encoding: what their classes say.
    """

    def __init__(self, look: Look) -> None:
        """Start with none of them shown."""
        super().__init__()
        self.fault = FaultBar(look, LEADING_AWAY)
        self.hint = HintBar(look)
        self.arrange = ArrangeBar(look)
        self.again = AgainBar(look)
        self.item_fault = ItemFaultBar(look)
        self.left_out = LeftOutBar(look)
        self.encoding = EncodingButton(look)
        self._bars: tuple[QWidget, ...] = (
            self.fault,
            self.hint,
            self.arrange,
            self.again,
            self.item_fault,
            self.left_out,
            self.encoding,
        )
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.SMALL)
        for bar in self._bars:
            self._column.addWidget(bar)
            bar.installEventFilter(self)
        self._make_room()

    def show_fault(self, fault: Fault | None) -> None:
        """Show a fault of the whole place; what was asked for is tried again where it stands."""
        self.fault.show_fault(fault, is_past=True)

    def show_item(self, item: QueueItem | None) -> None:
        """Tell what went wrong with an entry of the queue, and what to know of its documents."""
        is_failed = item is not None and item.state is ItemState.FAILED
        self.item_fault.show_fault(item.fault if item is not None and is_failed else None)
        self.left_out.show_faults(item.left_out if item is not None else ())
        self.encoding.show_item(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Make room for a bar that is shown, and give it back."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        is_needed = any(not bar.isHidden() for bar in self._bars)
        gap = Space.MEDIUM if is_needed else 0
        self._column.setContentsMargins(Space.WIDE, gap, Space.WIDE, gap // 3)
