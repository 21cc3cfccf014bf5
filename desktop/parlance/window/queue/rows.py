"""The rows of a queue: what is worked on, what waits, what is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyle

from parlance.contract.summary import ItemState
from parlance.contract.visible import visible_text
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.two_line_delegate import PREVIEW_ROLE, TITLE_ROLE, TwoLineDelegate
from parlance.window.parts.words import fault_words, plain_hint
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from parlance.contract.faults import Fault
    from parlance.window.parts.look import Look

_Index = QModelIndex | QPersistentModelIndex
_ROW_ROLE: Final = PREVIEW_ROLE + 10
_SIGNS: Final = {
    ItemState.WAITING: ("history", "faint"),
    ItemState.OPENING: ("folder-open", "accent"),
    ItemState.WORKING: ("file-text", "accent"),
    ItemState.PAUSED: ("pause", "muted"),
    ItemState.STOPPED: ("circle-stop", "muted"),
    ItemState.DONE: ("circle-check", "ok"),
    ItemState.FAILED: ("circle-alert", "danger"),
}


class Entry(Protocol):
    """What the entries of all queues have."""

    @property
    def id(self) -> int:
        """Number that stays the same as long as the app runs."""

    @property
    def state(self) -> ItemState:
        """How far it is."""

    @property
    def fault(self) -> Fault | None:
        """Why it failed."""


Item = TypeVar("Item", bound=Entry)


@dataclass(frozen=True, slots=True)
class QueueRow:
    """What the row of an entry says.

    Attributes:
        title, words: its two lines.
        heard: the second line in full, for those who hear it.
        hint: what is said where the pointer rests.
        sign: name and colour of the icon.
        colour: of the second line.
        share: how much is done, 0 to 1; None where that is not known.
    """

    title: str
    words: str
    heard: str
    hint: str
    sign: tuple[str, str]
    colour: str = "muted"
    share: float | None = None


def sign_of(state: ItemState, *, working: str) -> tuple[str, str]:
    """Return name and colour of the icon of a state; `working` is the one of the work itself."""
    icon, colour = _SIGNS[state]
    return (working if state is ItemState.WORKING else icon), colour


def row_hint(lines: Iterable[str], fault: Fault | None) -> str:
    """Return lines as a hint, and below them why an entry failed."""
    said = list(lines)
    if fault is not None:
        words = fault_words(fault)
        said += [words.sentence, words.remedy]
    return plain_hint("\n".join(said))


class QueueModel(QAbstractListModel, Generic[Item]):
    """The entries of a queue as rows."""

    def __init__(self, row: Callable[[Item], QueueRow], parent: QObject) -> None:
        """Start empty; `row` tells what an entry says."""
        super().__init__(parent)
        self._row = row
        self.items: tuple[Item, ...] = ()

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show these; rows that stay are changed in their places."""
        if [each.id for each in items] == [each.id for each in self.items]:
            self.items = items
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def show_item(self, item: Item) -> None:
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
        """Return the row, or its words for those who hear them."""
        if not index.isValid():
            return None
        row = self._row(self.items[index.row()])
        if role == _ROW_ROLE:
            return row
        return _said(row).get(role)


def _said(row: QueueRow) -> dict[int, str]:
    title = visible_text(row.title)
    aloud = visible_text(f"{row.title}, {row.heard}")
    return {
        TITLE_ROLE: title,
        PREVIEW_ROLE: visible_text(row.words),
        int(Qt.ItemDataRole.ToolTipRole): row.hint,
        int(Qt.ItemDataRole.DisplayRole): aloud,
        int(Qt.ItemDataRole.AccessibleTextRole): aloud,
    }


class QueueDelegate(TwoLineDelegate):
    """Paints an entry: a sign of its state, title, state in words, how far it is."""

    def __init__(self, look: Look, parent: QObject) -> None:
        """Paint in the palette of `look`."""
        super().__init__(look, parent)
        self._signs = look

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW_ROLE)
        if not isinstance(row, QueueRow):
            return
        palette = self._signs.palette
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_back(painter, option, is_selected=is_selected)
        inner = option.rect.adjusted(18, scaled(9), -18, -scaled(9))
        self._paint_sign(painter, option, inner, row.sign)
        beside = scaled(24)
        left, width = inner.left() + beside, inner.width() - beside
        weight = QFont.Weight.DemiBold if is_selected else QFont.Weight.Medium
        painter.setFont(text_font(TypeSize.INTERFACE, weight))
        painter.setPen(palette.colour("text"))
        line = QStyle.visualRect(
            option.direction, inner, QRect(left, inner.top(), width, scaled(18))
        )
        self._paint_text(painter, line, row.title, option)
        painter.setFont(text_font(TypeSize.META))
        painter.setPen(palette.colour(row.colour))
        line = QRect(left, inner.top() + scaled(20), width, scaled(18))
        line = QStyle.visualRect(option.direction, inner, line)
        self._paint_text(painter, line, row.words, option)
        if row.share is not None:
            bar = QRect(left, inner.bottom(), width, 3)
            self._paint_share(painter, option, bar, row.share)

    def _paint_sign(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        sign: tuple[str, str],
    ) -> None:
        icon, role = sign
        side = scaled(16)
        place = QRect(inner.left(), inner.top() + 2, side, side)
        place = QStyle.visualRect(option.direction, inner, place)
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(place, self._signs.pixmap(icon, role, 16, scale))

    def _paint_share(
        self, painter: QPainter, option: QStyleOptionViewItem, bar: QRect, share: float
    ) -> None:
        palette = self._signs.palette
        inner = option.rect.adjusted(18, scaled(9), -18, -scaled(9))
        done = QRect(bar.left(), bar.top(), round(bar.width() * share), bar.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for place, role in ((bar, "border"), (done, "accent")):
            painter.setBrush(palette.colour(role))
            seen = QStyle.visualRect(option.direction, inner, place)
            painter.drawRoundedRect(QRectF(seen), 1.5, 1.5)
