"""The column with summaries made earlier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from parlance.window.parts.ages import age_of, today, when_text
from parlance.window.parts.controls import Surface, TextButton, TextLabel
from parlance.window.parts.two_line_delegate import (
    PREVIEW_ROLE,
    TITLE_ROLE,
    WHEN_ROLE,
    TwoLineDelegate,
)
from parlance.window.theme import Measure, Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.history import SummaryRecord
    from parlance.window.parts.look import Look

_PREVIEW = 120


class RecentSummaries(Surface):
    """Lists earlier summaries.

    Signals:
        chosen: a SummaryRecord; again: begin another summary.
    """

    chosen = Signal(object)
    again = Signal()

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__("side")
        self.setFixedWidth(Measure.LIST)
        self._records: tuple[SummaryRecord, ...] = ()
        self._model = QStandardItemModel(self)
        self._new = TextButton(look, self.tr("New summary"), icon="plus")
        self._new.clicked.connect(self.again)
        self.view = self._new_view(look)
        self._nothing = TextLabel(
            self.tr("Your summaries will be listed here."),
            role="muted",
            pixels=TypeSize.META,
            wrap=True,
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, Space.SMALL)
        column.setSpacing(Space.SMALL)
        top = QVBoxLayout()
        top.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        top.addWidget(self._new)
        column.addLayout(top)
        heading = TextLabel(
            self.tr("Recent"), role="faint", pixels=TypeSize.LABEL, weight=QFont.Weight.DemiBold
        )
        heading.setContentsMargins(18, 10, 18, 0)
        column.addWidget(heading)
        column.addWidget(self.view, 1)
        column.addWidget(self._nothing, 1)

    def _new_view(self, look: Look) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(TwoLineDelegate(look, view))
        view.setMouseTracking(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Recent summaries"))
        view.clicked.connect(self._on_chosen)
        view.activated.connect(self._on_chosen)
        look.changed.connect(view.viewport().update)
        return view

    def show_records(self, records: tuple[SummaryRecord, ...]) -> None:
        """List these, newest first."""
        self._records = records
        self._model.clear()
        day, locale = today(), QLocale()
        for record in records:
            title = record.title or self.tr("Pasted text")
            item = QStandardItem(title)
            item.setEditable(False)
            when = when_text(record.created, age_of(record.created, day), locale)
            item.setData(title, TITLE_ROLE)
            item.setData(when, WHEN_ROLE)
            item.setData(" ".join(record.text[:_PREVIEW].split()), PREVIEW_ROLE)
            self._model.appendRow(item)
        self.view.setVisible(bool(records))
        self._nothing.setVisible(not records)

    def show_busy(self, is_busy: bool) -> None:  # noqa: FBT001 - a slot of Qt's signal
        """Offer nothing else while a summary is being made."""
        self._new.setEnabled(not is_busy)
        self.view.setEnabled(not is_busy)

    def clear_choice(self) -> None:
        """Choose none of them."""
        self.view.setCurrentIndex(QModelIndex())

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._records[index.row()])
