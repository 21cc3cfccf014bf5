"""The list of languages that opens below a chooser: search, recent ones, all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
)

from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import (
        QStyleOptionViewItem,
        QWidget,
    )

    from parlance.window.parts.look import Look

_Index = QModelIndex | QPersistentModelIndex

_CODE: Final = int(Qt.ItemDataRole.UserRole)
_NAME: Final = _CODE + 1
_OWN_NAME: Final = _CODE + 2
_WHY: Final = _CODE + 3

_ROW_HEIGHT: Final = 32
_TWO_LINES: Final = 46
_HEADING_HEIGHT: Final = 28
_LEAST_WIDTH: Final = 300
_HEIGHT: Final = 420


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language in the list; `why` says why it cannot be chosen."""

    code: str
    name: str
    own_name: str
    why: str = ""

    def is_called(self, words: str) -> bool:
        """Whether what was typed begins a name of it, or stands in it."""
        wanted = words.casefold()
        return wanted == self.code or any(
            wanted in name.casefold() for name in (self.name, self.own_name)
        )


class _RowPainter(QStyledItemDelegate):
    """Paints a name, the language's own name at the other end, and why it cannot be chosen."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Return the height of a heading, a row or a row with a reason."""
        if index.data(_CODE) is None:
            return QSize(100, scaled(_HEADING_HEIGHT))
        return QSize(100, scaled(_TWO_LINES) if index.data(_WHY) else scaled(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        palette = self._look.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = option.rect.adjusted(10, 0, -10, 0)
        if index.data(_CODE) is None:
            painter.setFont(text_font(TypeSize.LABEL, QFont.Weight.DemiBold))
            painter.setPen(palette.colour("faint"))
            painter.drawText(inner.adjusted(0, 0, 0, -4), _BOTTOM, str(index.data(_NAME)))
            painter.restore()
            return
        state, why = option.state, str(index.data(_WHY))
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not why and (is_chosen or state & QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.colour("selected" if is_chosen else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        first = inner.adjusted(0, scaled(6), 0, -scaled(22)) if why else inner
        self._paint_names(painter, first, index, option.direction)
        if why:
            painter.setFont(text_font(TypeSize.LABEL))
            painter.drawText(inner.adjusted(0, scaled(24), 0, -scaled(5)), _MIDDLE, why)
        painter.restore()

    def _paint_names(
        self, painter: QPainter, line: QRect, index: _Index, direction: Qt.LayoutDirection
    ) -> None:
        palette, why = self._look.palette, index.data(_WHY)
        name, own = str(index.data(_NAME)), str(index.data(_OWN_NAME))
        painter.setLayoutDirection(direction)
        painter.setFont(text_font(TypeSize.INTERFACE))
        painter.setPen(palette.colour("faint" if why else "text"))
        painter.drawText(line, _MIDDLE, name)
        if own != name:
            painter.setPen(palette.colour("faint" if why else "muted"))
            painter.drawText(line, _MIDDLE_FAR, own)


_BOTTOM = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
_MIDDLE = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_MIDDLE_FAR = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class LanguageList(QFrame):
    """Opens below a chooser; typing narrows the list, Enter takes what is marked.

    Signals:
        picked: code of the language that was chosen.
    """

    picked = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        """Start empty; `name` is what a screen reader says."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "bar")
        self._rows: list[LanguageRow] = []
        self._recent: tuple[str, ...] = ()
        self._code = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search languages"))
        self.field.setAccessibleName(self.tr("Search languages"))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.view = QListView()
        self._model = QStandardItemModel(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_RowPainter(look, self))
        self.view.setAccessibleName(name)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._take)
        self.nothing = TextLabel(self.tr("No language is called this."), role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing)

    def show_rows(self, rows: list[LanguageRow], recent: tuple[str, ...]) -> None:
        """Offer languages; those of `recent` stand at the top as well."""
        if (rows, recent) != (self._rows, self._recent):
            self._rows, self._recent = rows, recent
            self._fill()

    def choose(self, code: str) -> None:
        """Mark the language that is chosen."""
        self._code = code

    def open_at(self, place: QRect) -> None:
        """Open below a line of the screen, as wide at least."""
        self.field.clear()
        self._fill()
        screen = self.screen().availableGeometry()
        size = QSize(
            max(place.width(), scaled(_LEAST_WIDTH)), min(scaled(_HEIGHT), screen.height() - 40)
        )
        left = min(place.left(), screen.right() - size.width())
        top = min(place.top(), screen.bottom() - size.height())
        self.setGeometry(QRect(max(left, screen.left()), top, size.width(), size.height()))
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move through the list while the keyboard is in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._take(self.view.currentIndex())
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        words = self.field.text().strip()
        # A screen reader would be told of a chosen row at each row that goes.
        self.view.selectionModel().reset()
        self._model.clear()
        shown = [row for row in self._rows if not words or row.is_called(words)]
        # A name that begins with what was typed stands before one that only has it.
        if words:
            shown.sort(key=lambda row: not row.name.casefold().startswith(words.casefold()))
        recent = [row for code in self._recent for row in shown if row.code == code]
        if recent and not words:
            first = [row for row in shown if not row.code]
            self._add(first)
            self._add_heading(self.tr("Your languages"))
            self._add(recent)
            self._add_heading(self.tr("All languages"))
            shown = shown[len(first) :]
        self._add(shown)
        self.view.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self._mark_first(is_searched=bool(words))

    def _add(self, rows: list[LanguageRow]) -> None:
        for row in rows:
            said = ", ".join(dict.fromkeys(each for each in (row.name, row.own_name) if each))
            item = QStandardItem(said)
            for role, value in ((_CODE, row.code), (_NAME, row.name), (_OWN_NAME, row.own_name)):
                item.setData(value, role)
            item.setData(row.why, _WHY)
            item.setToolTip(row.why)
            item.setData(row.why, Qt.ItemDataRole.AccessibleDescriptionRole)
            item.setEnabled(not row.why)
            item.setEditable(False)
            self._model.appendRow(item)

    def _add_heading(self, words: str) -> None:
        item = QStandardItem(words)
        item.setData(words, _NAME)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._model.appendRow(item)

    def _mark_first(self, *, is_searched: bool) -> None:
        able = [row for row in range(self._model.rowCount()) if self._is_able(row)]
        chosen = [row for row in able if self._model.item(row).data(_CODE) == self._code]
        best = able[:1] if is_searched else chosen[:1]
        if best:
            self.view.setCurrentIndex(self._model.index(best[0], 0))

    def _is_able(self, row: int) -> bool:
        return self._model.item(row).isEnabled() and self._model.item(row).data(_CODE) is not None

    def _step(self, step: int) -> None:
        row = self.view.currentIndex().row() + step
        while 0 <= row < self._model.rowCount():
            if self._is_able(row):
                self.view.setCurrentIndex(self._model.index(row, 0))
                return
            row += step

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and self._is_able(index.row()):
            self.hide()
            self.picked.emit(str(index.data(_CODE)))
