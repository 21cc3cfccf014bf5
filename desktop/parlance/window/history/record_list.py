"""A list of what was made earlier: a title, when, and a second line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView

from parlance.contract.visible import visible_text
from parlance.services.days import today
from parlance.window.parts.ages import age_of, when_text
from parlance.window.parts.two_line_delegate import (
    PREVIEW_ROLE,
    TITLE_ROLE,
    WHEN_ROLE,
    TwoLineDelegate,
)
from parlance.window.parts.words import plain_hint

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from parlance.window.parts.look import Look


class Kept(Protocol):
    """What the records of all histories have."""

    @property
    def id(self) -> int:
        """Number in its store."""

    @property
    def deleted(self) -> float | None:
        """When it went to the bin, or None."""


Record = TypeVar("Record", bound=Kept)


@dataclass(frozen=True, slots=True)
class RecordRow:
    """What the row of a record says.

    Attributes:
        title, words: its two lines.
        heard: what is said of it to those who hear it; the time comes after it.
        hint: what is said where the pointer rests, as plain text.
        moment: when it was made; in the bin the time of its deletion is shown.
        sign: stands before the time.
    """

    title: str
    words: str
    heard: str
    hint: str
    moment: float
    sign: str = ""


class RecordList(QListView, Generic[Record]):
    """Lists records.

    Signals:
        chosen, delete_pressed: a record.
        menu_wanted: a record and where on the screen.
        moved: another row is the current one.
    """

    chosen = Signal(object)
    delete_pressed = Signal(object)
    menu_wanted = Signal(object, QPoint)
    moved = Signal()

    def __init__(self, look: Look, name: str, row: Callable[[Record], RecordRow]) -> None:
        """Start empty; `name` is what a screen reader says, `row` what a record says."""
        super().__init__()
        self.records: tuple[Record, ...] = ()
        self._row = row
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(TwoLineDelegate(look, self))
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self.selectionModel().currentChanged.connect(self.moved)
        look.changed.connect(self.viewport().update)

    @property
    def current(self) -> Record | None:
        """The one that is chosen."""
        return self._record_at(self.currentIndex())

    def show_records(self, records: tuple[Record, ...]) -> None:
        """List these, in their order; the row that is chosen stays so."""
        chosen = self.current
        self._rows.clear()
        self.records = records
        day, locale = today(), QLocale()
        for record in records:
            row = self._row(record)
            moment = row.moment if record.deleted is None else record.deleted
            when = when_text(moment, age_of(moment, day), locale)
            item = QStandardItem(visible_text(f"{row.heard}, {when}"))
            item.setEditable(False)
            item.setData(visible_text(row.title), TITLE_ROLE)
            item.setData(row.sign + when, WHEN_ROLE)
            item.setData(visible_text(row.words), PREVIEW_ROLE)
            item.setToolTip(plain_hint(row.hint))
            self._rows.appendRow(item)
        self.choose(None if chosen is None else chosen.id)

    def choose(self, record: int | None) -> None:
        """Show the record of a number as chosen, or none."""
        for row, each in enumerate(self.records):
            if each.id == record:
                self.setCurrentIndex(self._rows.index(row, 0))
                return
        self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the Delete key."""
        if event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.delete_pressed.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _record_at(self, index: QModelIndex) -> Record | None:
        is_there = index.isValid() and index.row() < len(self.records)
        return self.records[index.row()] if is_there else None

    def _on_chosen(self, index: QModelIndex) -> None:
        record = self._record_at(index)
        if record is not None:
            self.chosen.emit(record)

    def _on_menu_requested(self, place: QPoint) -> None:
        record = self._record_at(self.indexAt(place))
        if record is not None:
            self.menu_wanted.emit(record, self.viewport().mapToGlobal(place))
