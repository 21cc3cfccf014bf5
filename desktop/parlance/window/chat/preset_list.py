"""A list of named things at the side of a dialog, with what can be done to the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parlance.contract.visible import visible_text
from parlance.window.parts.controls import IconButton, TextButton, TextLabel
from parlance.window.parts.scale import half_scaled
from parlance.window.parts.two_line_delegate import PREVIEW_ROLE, TITLE_ROLE, TwoLineDelegate
from parlance.window.parts.words import filled, plain_hint
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.window.parts.look import Look

_WIDTH = 240
_NUMBER_ROLE = PREVIEW_ROLE + 1


class PresetList(QWidget):
    """Names, a button to add, to copy and to remove; what was removed can be brought back.

    Signals:
        moved: number of the entry that is chosen now, or None.
        add_clicked, copy_clicked, remove_clicked, undo_clicked: what its buttons say.
    """

    moved = Signal(object)
    add_clicked = Signal()
    copy_clicked = Signal()
    remove_clicked = Signal()
    undo_clicked = Signal()

    def __init__(self, look: Look, name: str, nothing: str, *, copies: bool = True) -> None:
        """Start empty; `nothing` is said while it is."""
        super().__init__()
        self.setFixedWidth(half_scaled(_WIDTH))
        self._told: int | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(TwoLineDelegate(look, self.list))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.nothing = TextLabel(nothing, role="muted", pixels=TypeSize.META, wrap=True)
        self.add = TextButton(look, self.tr("New"), icon="plus")
        self.copy = IconButton(look, "copy", self.tr("Duplicate"), size=16)
        self.copy.setVisible(copies)
        self.remove = IconButton(look, "trash-2", self.tr("Remove"), size=16)
        self.gone = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.undo = TextButton(look, self.tr("Undo"), kind="link")
        self._undo_line = QWidget()
        self._lay_out()
        self.add.setAutoDefault(False)
        self.undo.setAutoDefault(False)
        self.add.clicked.connect(self.add_clicked)
        self.copy.clicked.connect(self.copy_clicked)
        self.remove.clicked.connect(self.remove_clicked)
        self.undo.clicked.connect(self.undo_clicked)
        # Later, because whoever listens may make the list anew, which still handles the key.
        self.list.currentRowChanged.connect(self._on_row, Qt.ConnectionType.QueuedConnection)
        self.show_entries(())
        self.show_gone("")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        undo = QHBoxLayout(self._undo_line)
        undo.setContentsMargins(0, 0, 0, 0)
        undo.addWidget(self.gone, 1)
        undo.addWidget(self.undo)
        column.addWidget(self._undo_line)
        line = QHBoxLayout()
        line.setSpacing(Space.TINY)
        line.addWidget(self.add)
        line.addStretch(1)
        line.addWidget(self.copy)
        line.addWidget(self.remove)
        column.addLayout(line)

    @property
    def current(self) -> int | None:
        """Number of the entry that is chosen."""
        return _key(self.list.currentItem())

    def show_entries(self, entries: Sequence[tuple[int, str, str]]) -> None:
        """List (number, name, second line) in order; the chosen one stays while it is there."""
        before = self.current
        self.list.blockSignals(True)  # noqa: FBT003 - Qt has no keywords
        self.list.clear()
        for number, name, more in entries:
            item = QListWidgetItem(visible_text(name))
            item.setData(TITLE_ROLE, visible_text(name))
            item.setData(PREVIEW_ROLE, visible_text(more))
            item.setData(_NUMBER_ROLE, number)
            item.setToolTip(plain_hint(more))
            self.list.addItem(item)
        numbers = [number for number, _, _ in entries]
        self.list.setCurrentRow(numbers.index(before) if before in numbers else 0)
        self.list.blockSignals(False)  # noqa: FBT003
        self.list.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        for button in (self.copy, self.remove):
            button.setEnabled(bool(entries))
        if self.current != before:
            self._tell()

    def choose(self, number: int | None) -> None:
        """Choose an entry, if it is there."""
        rows = range(self.list.count())
        row = next((each for each in rows if _key(self.list.item(each)) == number), None)
        if row is not None and number != self.current:
            self.list.blockSignals(True)  # noqa: FBT003 - Qt has no keywords
            self.list.setCurrentRow(row)
            self.list.blockSignals(False)  # noqa: FBT003
            self._tell()

    def show_gone(self, name: str) -> None:
        """Offer to bring back what was removed; nothing for an empty name."""
        self.gone.setText(filled(self.tr("“%1” was removed."), name))
        self._undo_line.setVisible(bool(name))

    def _on_row(self, _row: int) -> None:
        if self.current != self._told:
            self._tell()

    def _tell(self) -> None:
        self._told = self.current
        self.moved.emit(self._told)


def _key(item: QListWidgetItem | None) -> int | None:
    return None if item is None else int(item.data(_NUMBER_ROLE))
