"""The column beside a summary: a new one, the queue, those made earlier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from parlance.window.parts.controls import Surface, TextButton
from parlance.window.parts.regions import RegionOrder, mark_region
from parlance.window.summary.history import SummaryHistoryList
from parlance.window.summary.queue_list import SummaryQueue
from parlance.window.theme import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.services.summary_services import SummaryServices
    from parlance.window.parts.look import Look

_HEADS = 120
"""What stands above the rows of the queue and those of the history, in pixels."""


class SideColumn(Surface):
    """Holds the button for a new summary, the queue and the history.

    Attributes:
        new, queue, history: the three.
    """

    def __init__(self, look: Look, services: SummaryServices) -> None:
        """Follow `services`."""
        super().__init__("side")
        mark_region(self, RegionOrder.SIDE)
        self.new = TextButton(look, self.tr("New summary"), icon="plus")
        look.shortcuts.tip(self.new, self.tr("New summary"), "new")
        self.queue = SummaryQueue(look, services.queue)
        self.history = SummaryHistoryList(look, services.history)
        top = QVBoxLayout()
        top.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        top.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.EDGE, 0, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self.queue)
        column.addSpacing(Space.TINY)
        column.addWidget(self.history, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the history at least half of the column."""
        super().resizeEvent(event)
        self.queue.make_room((self.height() - _HEADS) // 2)
