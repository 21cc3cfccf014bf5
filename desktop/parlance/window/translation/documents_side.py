"""The column beside the documents: new ones, the queue, those translated earlier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from parlance.window.parts.controls import Surface, TextButton
from parlance.window.parts.regions import RegionOrder, mark_region
from parlance.window.theme import Space
from parlance.window.translation.documents_history import DocumentHistory
from parlance.window.translation.documents_queue import DocumentQueue

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from parlance.services.translation_services import TranslationServices
    from parlance.window.parts.look import Look

_HEADS = 120
"""What stands above the rows of the queue and those of the history, in pixels."""


class DocumentSide(Surface):
    """Holds the button for new documents, the queue and the history.

    Attributes:
        new, queue, history: the three.
    """

    def __init__(self, look: Look, services: TranslationServices) -> None:
        """Follow `services`."""
        super().__init__("side")
        mark_region(self, RegionOrder.SIDE)
        self.new = TextButton(look, self.tr("New documents"), icon="plus")
        look.shortcuts.tip(self.new, self.tr("New documents"), "new")
        self.queue = DocumentQueue(look, services.documents)
        self.history = DocumentHistory(look, services.projects)
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
