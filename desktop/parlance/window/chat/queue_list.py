"""The messages that wait until the answer before them is written, or the model is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from parlance.window.parts.controls import ElidedLabel, IconButton, IconLabel, TextLabel
from parlance.window.parts.margins import set_margins
from parlance.window.parts.words import filled, plural
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.chats import Queued
    from parlance.window.parts.look import Look

MOST_SHOWN: Final = 3


class QueuedRow(QFrame):
    """One waiting message.

    Signals:
        edit_clicked: it goes back into the field.
        remove_clicked: it is not sent.
    """

    edit_clicked = Signal()
    remove_clicked = Signal()

    def __init__(self, look: Look, queued: Queued, place: int) -> None:
        """Show `queued`, the message at `place` in the line."""
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(IconLabel(look, "clock", "muted", 14))
        self.words = ElidedLabel(pixels=TypeSize.INTERFACE)
        names = "  ".join(f"[{each.name}]" for each in queued.attachments)
        self.words.show_text(" ".join(part for part in (queued.text, names) if part))
        line.addWidget(self.words, 1)
        start = queued.text[:60]
        edit = IconButton(look, "pencil", self.tr("Edit the waiting message"), size=14)
        edit.setAccessibleDescription(start)
        edit.clicked.connect(self.edit_clicked)
        remove = IconButton(look, "x", self.tr("Remove the waiting message"), size=14)
        remove.setAccessibleDescription(start)
        remove.clicked.connect(self.remove_clicked)
        line.addWidget(edit)
        line.addWidget(remove)
        said = filled(self.tr("Waiting, number %1: %2"), str(place), start)
        self.setAccessibleName(said)


class QueueList(QFrame):
    """Shows what waits; hidden while nothing does.

    Signals:
        edit_wanted, remove_wanted: a Queued.
    """

    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self.rows: list[QueuedRow] = []
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        set_margins(self._column, Space.MEDIUM, Space.CLOSE, Space.CLOSE, Space.CLOSE)
        self._column.setSpacing(0)
        self._head = TextLabel(role="muted", pixels=TypeSize.META)
        self._more = TextLabel(role="muted", pixels=TypeSize.META)
        self._column.addWidget(self._head)
        self._column.addWidget(self._more)
        self.hide()

    def show_queued(self, queued: tuple[Queued, ...]) -> None:
        """Show the messages that wait, the next one first."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._new_row(each, at + 1) for at, each in enumerate(queued[:MOST_SHOWN])]
        words = self.tr("%Ln message(s) will be sent next, in this order", "", len(queued))
        if len(queued) == 1:
            words = self.tr("This message will be sent next")
        self._head.setText(plural(words, len(queued)))
        hidden = len(queued) - len(self.rows)
        self._more.setText(plural(self.tr("and %Ln more", "", hidden), hidden))
        self._more.setVisible(hidden > 0)
        self.setAccessibleName(self._head.text())
        self.setVisible(bool(queued))

    def _new_row(self, queued: Queued, place: int) -> QueuedRow:
        row = QueuedRow(self._look, queued, place)
        row.edit_clicked.connect(lambda: self.edit_wanted.emit(queued))
        row.remove_clicked.connect(lambda: self.remove_wanted.emit(queued))
        self._column.insertWidget(self._column.count() - 1, row)
        return row
