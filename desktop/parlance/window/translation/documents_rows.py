"""The rows of the queue: a document into a language, how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyle

from parlance.contract.summary import ItemState
from parlance.contract.translation import TranslationItem
from parlance.window.parts.fonts import text_font
from parlance.window.parts.two_line_delegate import PREVIEW_ROLE, TITLE_ROLE, TwoLineDelegate
from parlance.window.parts.words import fault_words, plain_hint
from parlance.window.theme import TypeSize
from parlance.window.translation.documents_words import item_words, share_done

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from parlance.window.parts.look import Look

_Index = QModelIndex | QPersistentModelIndex
_ITEM_ROLE: Final = PREVIEW_ROLE + 10
_ICONS: Final = {
    ItemState.WAITING: ("history", "faint"),
    ItemState.OPENING: ("folder-open", "accent"),
    ItemState.WORKING: ("languages", "accent"),
    ItemState.PAUSED: ("pause", "muted"),
    ItemState.STOPPED: ("circle-stop", "muted"),
    ItemState.DONE: ("circle-check", "ok"),
    ItemState.FAILED: ("circle-alert", "danger"),
}


class DocumentRows(QAbstractListModel):
    """The entries of the queue as rows."""

    def __init__(self, parent: QObject) -> None:
        """Start empty."""
        super().__init__(parent)
        self.items: tuple[TranslationItem, ...] = ()

    def show_items(self, items: tuple[TranslationItem, ...]) -> None:
        """Show these; rows that stay are changed in their places."""
        if [each.id for each in items] == [each.id for each in self.items]:
            self.items = items
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def show_item(self, item: TranslationItem) -> None:
        """Show what became of one; one that is not listed is left alone."""
        row = self.row_of(item.id)
        if row >= 0:
            self.items = (*self.items[:row], item, *self.items[row + 1 :])
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, item: int | None) -> int:
        """Return the row of an entry, -1 if it is not listed."""
        return next((row for row, each in enumerate(self.items) if each.id == item), -1)

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the entry, or its words for those who hear them."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == _ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.ToolTipRole:
            return _hint(item)
        return _words(item, role)


def _words(item: TranslationItem, role: int) -> str | None:
    if role == TITLE_ROLE:
        return item.title
    if role == PREVIEW_ROLE:
        return item_words(item)
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return f"{item.title}, {item_words(item, whole=True)}"
    return None


def _hint(item: TranslationItem) -> str:
    lines = [item.path, item_words(item, whole=True)]
    if item.fault is not None:
        words = fault_words(item.fault)
        lines += [words.sentence, words.remedy]
    return plain_hint("\n".join(lines))


class DocumentDelegate(TwoLineDelegate):
    """Paints an entry: a sign of its state, title, language and state, how far it is."""

    def __init__(self, look: Look, parent: QObject) -> None:
        """Paint in the palette of `look`."""
        super().__init__(look, parent)
        self._signs = look

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(_ITEM_ROLE)
        if not isinstance(item, TranslationItem):
            return
        palette = self._signs.palette
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_back(painter, option, is_selected=is_selected)
        inner = option.rect.adjusted(18, 9, -18, -9)
        self._paint_sign(painter, option, inner, item)
        left, width = inner.left() + 24, inner.width() - 24
        weight = QFont.Weight.DemiBold if is_selected else QFont.Weight.Medium
        painter.setFont(text_font(TypeSize.INTERFACE, weight))
        painter.setPen(palette.colour("text"))
        line = QStyle.visualRect(option.direction, inner, QRect(left, inner.top(), width, 18))
        self._paint_text(painter, line, item.title, option)
        painter.setFont(text_font(TypeSize.META))
        painter.setPen(palette.colour(_role(item)))
        line = QRect(left, inner.top() + 20, width, 18)
        line = QStyle.visualRect(option.direction, inner, line)
        self._paint_text(painter, line, item_words(item), option)
        share = share_done(item)
        if share is not None:
            bar = QRect(left, inner.bottom(), width, 3)
            self._paint_share(painter, option, bar, share)

    def _paint_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, item: TranslationItem
    ) -> None:
        icon, role = _ICONS[item.state]
        place = QRect(inner.left(), inner.top() + 2, 16, 16)
        place = QStyle.visualRect(option.direction, inner, place)
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(place, self._signs.pixmap(icon, role, 16, scale))

    def _paint_share(
        self, painter: QPainter, option: QStyleOptionViewItem, bar: QRect, share: float
    ) -> None:
        palette = self._signs.palette
        inner = option.rect.adjusted(18, 9, -18, -9)
        done = QRect(bar.left(), bar.top(), round(bar.width() * share), bar.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for place, role in ((bar, "border"), (done, "accent")):
            painter.setBrush(palette.colour(role))
            seen = QStyle.visualRect(option.direction, inner, place)
            painter.drawRoundedRect(QRectF(seen), 1.5, 1.5)


def _role(item: TranslationItem) -> str:
    if item.state is ItemState.FAILED:
        return "danger"
    return "notice" if item.is_stale else "muted"
