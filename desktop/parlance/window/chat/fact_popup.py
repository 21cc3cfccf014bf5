"""A small window over the others that lists figures, to be read by eye or by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from parlance.window.parts.controls import TextButton, TextLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled, scaled_size
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import (
        QWidget,
    )

    from parlance.window.parts.look import Look

_ROW: Final = 28
_WIDTH: Final = 380
_SWATCH: Final = 10


class Fact(NamedTuple):
    """One line: what it is, how much, and the role of the colour it is drawn in elsewhere."""

    name: str
    value: str
    role: str = ""


class FactPopup(QFrame):
    """Opens near what it explains and closes with Escape or a click elsewhere."""

    def __init__(self, look: Look, parent: QWidget, title: str) -> None:
        """Start empty under a title."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self._facts: tuple[Fact, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "bar")
        self.setAccessibleName(title)
        self.setLayoutDirection(parent.layoutDirection())
        self.setFixedWidth(scaled(_WIDTH))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self.column.setSpacing(Space.SMALL)
        self.column.addWidget(TextLabel(title, weight=QFont.Weight.DemiBold))
        self.table = self._new_table(title)
        self.column.addWidget(self.table)
        self._note = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        self.column.addWidget(self._note)
        self.copy = TextButton(look, self.tr("Copy"), kind="link", icon="copy", role="link")
        self.copy.clicked.connect(self._on_copy_clicked)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        self.column.addLayout(foot)

    def show_facts(self, facts: Sequence[Fact], note: str = "") -> None:
        """List `facts`, and a sentence below them."""
        self._facts = tuple(facts)
        self.table.setRowCount(len(facts))
        for index, fact in enumerate(facts):
            name, value = QTableWidgetItem(fact.name), QTableWidgetItem(fact.value)
            name.setForeground(self._look.palette.colour("muted"))
            if fact.role:
                name.setIcon(_swatch(self._look.palette.colour(fact.role)))
            edge = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            value.setTextAlignment(edge)
            self.table.setItem(index, 0, name)
            self.table.setItem(index, 1, value)
        self.table.setFixedHeight(scaled(_ROW) * len(facts) + 4)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleDescription(self.text)

    @property
    def text(self) -> str:
        """All lines as text."""
        return "\n".join(f"{fact.name}: {fact.value}" for fact in self._facts)

    def open_at(self, place: QRect) -> None:
        """Open above a place of the screen where there is room, else below it."""
        self.adjustSize()
        size, screen = self.size(), self.screen().availableGeometry()
        top = place.top() - size.height() - 4
        if top < screen.top():
            top = min(place.bottom() + 4, screen.bottom() - size.height())
        mirrored = self.isRightToLeft()
        left = place.right() - size.width() if mirrored else place.left()
        left = max(screen.left() + 4, min(left, screen.right() - size.width() - 4))
        self.move(QPoint(left, max(screen.top(), top)))
        self.show()
        self.table.setFocus()
        self.table.setCurrentCell(0, 0)

    def event(self, event: QEvent) -> bool:
        """Take Escape before the shortcut of the chat, which stops an answer, does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            if event.isAccepted():
                return True
        return super().event(event)

    def _new_table(self, title: str) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setProperty("kind", "plain")
        table.setAccessibleName(title)
        table.setFont(text_font(TypeSize.INTERFACE))
        table.setIconSize(scaled_size(QSize(_SWATCH, _SWATCH)))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.close()


def _swatch(colour: QColor) -> QIcon:
    pixmap = QPixmap(2 * _SWATCH, 2 * _SWATCH)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRect(0, 0, _SWATCH, _SWATCH), 3, 3)
    painter.end()
    return QIcon(pixmap)
