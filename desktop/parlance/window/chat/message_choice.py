"""A list of messages with check boxes, to choose some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from parlance.contract.engine import Role
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled
from parlance.window.rich.direction import isolated

if TYPE_CHECKING:
    from parlance.contract.history import Message, MessageId
    from parlance.window.parts.look import Look

_LETTERS = 120
_HEIGHT = 170
_ROW_HEIGHT = 28
_FLAGS = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ID = int(Qt.ItemDataRole.UserRole)


class MessageChoice(QListWidget):
    """Shows who said what; the space bar ticks a message.

    Signals:
        changed: others are chosen.
    """

    changed = Signal()

    def __init__(self, look: Look, messages: tuple[Message, ...]) -> None:
        """List `messages`, none of them chosen."""
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Messages to export"))
        self.setFixedHeight(scaled(_HEIGHT))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        for message in messages:
            self._add(message)
        self.setCurrentRow(0)
        self.itemChanged.connect(self.changed)
        look.changed.connect(self.viewport().update)

    @property
    def chosen(self) -> tuple[MessageId, ...]:
        """Those that are ticked, in their order."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _add(self, message: Message) -> None:
        is_answer = message.role is Role.ASSISTANT
        who = message.measurements.model or self.tr("Answer") if is_answer else self.tr("You")
        words = " ".join(message.text[: 2 * _LETTERS].split())[:_LETTERS]
        item = QListWidgetItem(filled(self.tr("%1: %2"), who, isolated(words)))
        item.setSizeHint(QSize(0, scaled(_ROW_HEIGHT)))
        item.setFlags(_FLAGS)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setData(_ID, message.id)
        self.addItem(item)
