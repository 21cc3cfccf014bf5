"""A list of translations that were made: the text, when, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView

from parlance.window.parts.ages import age_of, today, when_text
from parlance.window.parts.two_line_delegate import (
    PREVIEW_ROLE,
    TITLE_ROLE,
    WHEN_ROLE,
    TwoLineDelegate,
)
from parlance.window.parts.words import plain_hint
from parlance.window.translation.words import pair_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from parlance.contract.history import TranslationId
    from parlance.contract.translation import TranslationRecord
    from parlance.window.parts.look import Look

_STAR = "★ "
_HINT_CHARACTERS = 600


class RecordList(QListView):
    """Lists translations.

    Signals:
        chosen, delete_pressed: a TranslationRecord.
        menu_wanted: a TranslationRecord and where on the screen.
        moved: another row is the current one.
    """

    chosen = Signal(object)
    delete_pressed = Signal(object)
    menu_wanted = Signal(object, QPoint)
    moved = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """Start empty; `name` is what a screen reader says."""
        super().__init__()
        self.records: tuple[TranslationRecord, ...] = ()
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
    def current(self) -> TranslationRecord | None:
        """The one that is chosen."""
        return self._record_at(self.currentIndex())

    def show_records(self, records: tuple[TranslationRecord, ...]) -> None:
        """List these, in their order; the row that is chosen stays so."""
        chosen = self.current
        self._rows.clear()
        self.records = records
        day, locale = today(), QLocale()
        for record in records:
            made = record.created if record.deleted is None else record.deleted
            when = when_text(made, age_of(made, day), locale)
            pair = pair_words(record.source_language, record.target_language)
            item = QStandardItem(f"{record.source}, {pair}, {when}")
            item.setEditable(False)
            item.setData(record.source, TITLE_ROLE)
            item.setData(f"{_STAR}{when}" if record.favourite else when, WHEN_ROLE)
            item.setData(record.target, PREVIEW_ROLE)
            parts = (pair, record.model, record.source[:_HINT_CHARACTERS])
            item.setToolTip(plain_hint("\n".join(each for each in parts if each)))
            self._rows.appendRow(item)
        self._choose(None if chosen is None else chosen.id)

    def _choose(self, translation: TranslationId | None) -> None:
        for row, record in enumerate(self.records):
            if record.id == translation:
                self.setCurrentIndex(self._rows.index(row, 0))
                return
        self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the Delete key."""
        if event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.delete_pressed.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _record_at(self, index: QModelIndex) -> TranslationRecord | None:
        is_known = index.isValid() and index.row() < len(self.records)
        return self.records[index.row()] if is_known else None

    def _on_chosen(self, index: QModelIndex) -> None:
        record = self._record_at(index)
        if record is not None:
            self.chosen.emit(record)

    def _on_menu_requested(self, place: QPoint) -> None:
        record = self._record_at(self.indexAt(place))
        if record is not None:
            self.menu_wanted.emit(record, self.viewport().mapToGlobal(place))
