"""The languages into which documents go: several of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
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
from parlance.window.parts.words import listed
from parlance.window.summary.options_bar import RowBox
from parlance.window.theme import Space, TypeSize
from parlance.window.translation.live_language_list import LanguageRow
from parlance.window.translation.words import lack_words, language_name, name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from parlance.contract.languages import Language
    from parlance.contract.translation import TranslatorFacts
    from parlance.window.parts.look import Look

_Index = QModelIndex | QPersistentModelIndex
_CODE: Final = int(Qt.ItemDataRole.UserRole)
_ROW: Final = _CODE + 1
_TICKED: Final = Qt.CheckState.Checked
_HEIGHT: Final = 34
_TWO_LINES: Final = 48
_LIST: Final = QSize(320, 440)
_MIDDLE = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_MIDDLE_FAR = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class _CheckPainter(QStyledItemDelegate):
    """Paints a box that is ticked or not, a name, and why it cannot be ticked."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Return the height of a row, with a reason or without."""
        row = index.data(_ROW)
        return QSize(
            100, scaled(_TWO_LINES) if isinstance(row, LanguageRow) and row.why else scaled(_HEIGHT)
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row = index.data(_ROW)
        if not isinstance(row, LanguageRow):
            return
        palette = self._look.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        marked = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            is_current = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setBrush(palette.colour("selected" if is_current else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        inner = option.rect.adjusted(10, 0, -10, 0)
        first = inner.adjusted(0, scaled(6), 0, -scaled(24)) if row.why else inner
        is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == _TICKED
        self._paint_box(painter, first, option.direction, is_ticked=is_ticked)
        beside = first.adjusted(scaled(26), 0, 0, 0)
        beside = QStyle.visualRect(option.direction, first, beside)
        painter.setFont(text_font(TypeSize.INTERFACE))
        painter.setPen(palette.colour("faint" if row.why else "text"))
        painter.drawText(beside, _MIDDLE, row.name)
        painter.setPen(palette.colour("faint" if row.why else "muted"))
        if row.own_name != row.name:
            painter.drawText(beside, _MIDDLE_FAR, row.own_name)
        if row.why:
            painter.setFont(text_font(TypeSize.LABEL))
            below = QRect(beside.left(), inner.top() + scaled(26), beside.width(), scaled(18))
            painter.drawText(below, _MIDDLE, row.why)
        painter.restore()

    def _paint_box(
        self, painter: QPainter, line: QRect, direction: Qt.LayoutDirection, *, is_ticked: bool
    ) -> None:
        palette = self._look.palette
        side = scaled(16)
        place = QRect(line.left(), line.center().y() - side // 2, side, side)
        place = QStyle.visualRect(direction, line, place)
        painter.setPen(QPen(palette.colour("accent" if is_ticked else "control"), 1))
        painter.setBrush(palette.colour("accent" if is_ticked else "raised"))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if is_ticked:
            scale = painter.device().devicePixelRatio()
            tick = self._look.pixmap("check", "on_accent", 12, scale)
            painter.drawPixmap(place.adjusted(2, 2, -2, -2), tick)


class TargetList(QFrame):
    """Opens below the box; Space or Enter ticks a language, typing narrows the list.

    Signals:
        toggled: code of the language that was ticked, or is so no more.
    """

    toggled = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        """Start empty; `name` is what a screen reader says."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "bar")
        self._rows: Sequence[LanguageRow] = ()
        self._chosen: tuple[str, ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search languages"))
        self.field.setAccessibleName(self.tr("Search languages"))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.model = QStandardItemModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_CheckPainter(look, self))
        self.view.setAccessibleName(name)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.installEventFilter(self)
        self.view.clicked.connect(self.toggle)
        self.nothing = TextLabel(self.tr("No language is called this."), role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        for widget in (self.field, self.view, self.nothing):
            column.addWidget(widget)

    def show_rows(self, rows: Sequence[LanguageRow], chosen: tuple[str, ...]) -> None:
        """Offer languages; `chosen` are ticked, and stand first when the list opens."""
        is_same = [row.code for row in rows] == [row.code for row in self._rows]
        self._rows, self._chosen = rows, chosen
        if not (self.isVisible() and is_same):
            self._fill()
            return
        for at in range(self.model.rowCount()):
            item = self.model.item(at)
            item.setCheckState(self._state(str(item.data(_CODE))))

    def open_at(self, place: QRect) -> None:
        """Open below a line of the screen, as wide at least."""
        self.field.clear()
        self._fill()
        screen = self.screen().availableGeometry()
        width = max(place.width(), scaled(_LIST.width()))
        height = min(scaled(_LIST.height()), screen.height() - 40)
        left = max(screen.left(), min(place.left(), screen.right() - width))
        top = max(screen.top(), min(place.top(), screen.bottom() - height))
        self.setGeometry(QRect(left, top, width, height))
        self.show()
        self.field.setFocus()

    def toggle(self, index: QModelIndex) -> None:
        """Tick a language, or untick it; one that the model lacks can only be unticked."""
        row = index.data(_ROW)
        if isinstance(row, LanguageRow) and (not row.why or row.code in self._chosen):
            self.toggled.emit(row.code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move through the list while the keyboard is in the field; tick with Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_field = watched is self.field
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up if is_field:
                    self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.toggle(self.view.currentIndex())
                    return True
                case Qt.Key.Key_Space if not is_field:
                    self.toggle(self.view.currentIndex())
                    return True
        return super().eventFilter(watched, event)

    def _state(self, code: str) -> Qt.CheckState:
        return Qt.CheckState.Checked if code in self._chosen else Qt.CheckState.Unchecked

    def _fill(self) -> None:
        words = self.field.text().strip()
        shown = [row for row in self._rows if not words or row.is_called(words)]
        if words:
            shown.sort(key=lambda row: not row.name.casefold().startswith(words.casefold()))
        else:
            shown.sort(key=lambda row: row.code not in self._chosen)
        # A screen reader would be told of a chosen row at each row that goes.
        self.view.selectionModel().reset()
        self.model.clear()
        for row in shown:
            names = dict.fromkeys((row.name, row.own_name))
            item = QStandardItem(", ".join(each for each in names if each))
            item.setData(row.code, _CODE)
            item.setData(row, _ROW)
            item.setToolTip(row.why)
            item.setData(row.why, Qt.ItemDataRole.AccessibleDescriptionRole)
            item.setCheckState(self._state(row.code))
            self.model.appendRow(item)
        self.view.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        if shown:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _step(self, step: int) -> None:
        row = self.view.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row, 0))


class TargetsBox(RowBox):
    """Shows into which languages documents go; there is always one at least.

    Signals:
        changed: the codes that are wanted now.
    """

    changed = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        """Start without languages; `name` is what a screen reader says."""
        super().__init__(name, 16)
        self._look = look
        self._name = name
        self._languages: tuple[Language, ...] = ()
        self._facts: TranslatorFacts | None = None
        self.codes: tuple[str, ...] = ()
        self.addItem("", "")
        self.list = TargetList(look, name, self)
        self.list.toggled.connect(self._on_toggled)

    def show_languages(
        self, languages: tuple[Language, ...], facts: TranslatorFacts | None
    ) -> None:
        """Offer `languages`; `facts` says which of them the model lacks."""
        self._languages, self._facts = languages, facts
        self._show()

    def show_codes(self, codes: tuple[str, ...]) -> None:
        """Show which languages are chosen."""
        self.codes = codes
        self._show()

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list."""
        corner = self.mapToGlobal(self.rect().bottomLeft())
        self.list.open_at(QRect(corner, QSize(self.width(), 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the list with the first letter typed, or with an arrow."""
        opening = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.text().isalpha():
            self.showPopup()
            self.list.field.setText(event.text())
        elif event.key() in opening:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Change nothing."""
        event.ignore()

    def _show(self) -> None:
        names = [name_of(code) for code in self.codes]
        words = listed(names)
        self.setItemText(0, words)
        why = [f"{name_of(code)}: {reason}" for code in self.codes if (reason := self._lack(code))]
        hint = "\n".join((f"{self._name}: {words}", *why))
        self.setToolTip(hint)
        self.setAccessibleDescription("\n".join((words, *why)))
        rows = [
            LanguageRow(each.code, language_name(each), each.own_name, self._lack(each.code))
            for each in self._languages
        ]
        self.list.show_rows(rows, self.codes)

    def _lack(self, code: str) -> str:
        lack = self._facts.lack("", code) if self._facts is not None else None
        return "" if lack is None else lack_words(lack)

    def _on_toggled(self, code: str) -> None:
        if code not in self.codes:
            codes: tuple[str, ...] = (*self.codes, code)
        else:
            codes = tuple(each for each in self.codes if each != code)
        if codes:  # one must stay
            self.show_codes(codes)
            self.changed.emit(codes)
