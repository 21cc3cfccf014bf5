"""The command palette: one field that leads to conversations, commands and models."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
)

from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.contract.visible import visible_text
from parlance.services.palette import (
    Hit,
    HitKind,
    command_hits,
    in_groups,
    model_hits,
    text_hits,
    title_hits,
)
from parlance.window.parts.announcing import announce
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.fonts import text_font
from parlance.window.parts.marked_lines import Line, paint_line
from parlance.window.parts.reading_order import ReadDialog
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number, plural
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from parlance.contract.history import Conversation
    from parlance.services.chat_list import ChatListService
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

    Index = QModelIndex | QPersistentModelIndex

_HIT: Final = int(Qt.ItemDataRole.UserRole)
_WIDTH = 620
_MOST_HEIGHT = 440
_ROW = 38
_HEADING = 30
_HEADINGS: Final = {
    HitKind.COMMAND: QT_TRANSLATE_NOOP("Palette", "Commands"),
    HitKind.CONVERSATION: QT_TRANSLATE_NOOP("Palette", "Conversations"),
    HitKind.MODEL: QT_TRANSLATE_NOOP("Palette", "Models"),
}
_ICONS: Final = {
    HitKind.COMMAND: "chevron-right",
    HitKind.CONVERSATION: "message-square-text",
    HitKind.MODEL: "cpu",
}


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a place of the window can do, as it tells the palette.

    Attributes:
        name: what it does, as people read it.
        shortcut: its keys as QKeySequence reads them, or nothing.
    """

    name: str
    shortcut: str
    run: Callable[[], object]


class Palette(ReadDialog):
    """Offers what fits what is typed; closes when something was chosen, or with Esc.

    Signals:
        conversation_chosen: a ConversationId; model_chosen: key of a model.
    """

    conversation_chosen = Signal(object)
    model_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        listing: ChatListService,
        models: ModelsService,
        commands: Sequence[Command],
        parent: QWidget,
    ) -> None:
        """Offer the newest conversations and all commands before something is typed."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        self._look = look
        self._listing = listing
        self._models = models
        self._commands = tuple(commands)
        self._finder = listing.beside
        self._hits: list[Hit] = []
        self.field = QLineEdit()
        self.rows = QStandardItemModel(self)
        self.view = QListView()
        self._nothing = TextLabel(self.tr("Nothing fits this."), role="muted")
        self._make()
        self._finder.found.connect(self._on_found)
        self.field.textChanged.connect(self._on_typed)
        self.view.clicked.connect(self._run)
        self.view.selectionModel().currentChanged.connect(self._on_moved)
        self._on_typed("")

    def _make(self) -> None:
        words = self.tr("Search conversations, commands and models")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.installEventFilter(self)
        self.view.setModel(self.rows)
        self.view.setItemDelegate(HitDelegate(self._look, self))
        self.view.setAccessibleName(self.tr("Results"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        frame = QFrame()
        frame.setProperty("kind", "bar")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        column.addWidget(self._nothing, 1)

    def open_over(self, window: QWidget) -> None:
        """Come up at the top of `window`, in its middle."""
        height = min(scaled(_MOST_HEIGHT), window.height() - 80)
        width = min(scaled(_WIDTH), window.width() - 80)
        self.resize(width, height)
        middle = window.mapToGlobal(window.rect().center()).x()
        self.move(middle - width // 2, window.mapToGlobal(window.rect().topLeft()).y() + 64)
        self.show()
        self.activateWindow()
        self.field.setFocus()

    # What is offered ------------------------------------------------------------------------

    def _on_typed(self, text: str) -> None:
        names = [(each.name, each.shortcut) for each in self._commands]
        self._hits = [
            *title_hits(text, self._listing.conversations),
            *command_hits(text, names),
            *model_hits(text, self._models.entries),
        ]
        self._show(None)
        self._finder.find(text)

    def _on_found(self, text: str, found: tuple[Conversation, ...]) -> None:
        if text == self.field.text().strip():
            chosen = self._chosen
            more = text_hits(text, found, self._hits)
            self._hits.extend(more)
            if more:
                self._show(chosen)

    def _show(self, kept: Hit | None) -> None:
        """List the hits in their groups; the first of them is chosen, or `kept`."""
        self.rows.clear()
        first: QModelIndex | None = None
        for group in in_groups(self._hits):
            heading = QStandardItem(_words(_HEADINGS[group[0].kind]))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.rows.appendRow(heading)
            for hit in group:
                self.rows.appendRow(_item_of(hit))
                index = self.rows.index(self.rows.rowCount() - 1, 0)
                if first is None or hit is kept:
                    first = index
        self.view.setVisible(bool(self._hits))
        self._nothing.setVisible(not self._hits)
        said = self.tr("%Ln result(s)", "", len(self._hits))
        announce(self.field, plural(said, len(self._hits)).replace("%Ln", number(len(self._hits))))
        if first is not None:
            self.view.setCurrentIndex(first)
            if kept is None:
                self.view.scrollToTop()

    @property
    def _chosen(self) -> Hit | None:
        hit = self.view.currentIndex().data(_HIT)
        return hit if isinstance(hit, Hit) else None

    # What people do -------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move in the results and choose one while the field keeps the keyboard."""
        if watched is not self.field or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        assert isinstance(event, QKeyEvent)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        pages = {Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key], wraps=True)
        elif key in pages:
            self._step(pages[key], wraps=False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.view.currentIndex())
        else:
            return super().eventFilter(watched, event)
        return True

    def _step(self, by: int, *, wraps: bool) -> None:
        rows = [
            row
            for row in range(self.rows.rowCount())
            if self.rows.index(row, 0).data(_HIT) is not None
        ]
        if not rows:
            return
        now = self.view.currentIndex().row()
        place = (rows.index(now) if now in rows else -1) + by
        place = place % len(rows) if wraps else min(max(place, 0), len(rows) - 1)
        self.view.setCurrentIndex(self.rows.index(rows[place], 0))
        if place == 0:
            self.view.scrollToTop()  # with its heading

    def _on_moved(self, current: QModelIndex) -> None:
        announce(self.field, str(current.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _run(self, index: QModelIndex) -> None:
        hit = index.data(_HIT)
        if not isinstance(hit, Hit):
            return
        self.close()
        match hit.kind:
            case HitKind.COMMAND:
                self._commands[int(hit.key)].run()
            case HitKind.CONVERSATION:
                self.conversation_chosen.emit(hit.key)
            case HitKind.MODEL:
                self.model_chosen.emit(str(hit.key))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Close when the person goes on in another window."""
        super().changeEvent(event)
        is_left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if is_left and self.isVisible():
            self.close()


class HitDelegate(QStyledItemDelegate):
    """Paints headings, and hits with what was typed marked in them."""

    def __init__(self, look: Look, parent: QObject) -> None:
        """Paint in the palette of `look`."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height of a heading or a hit."""
        return QSize(100, scaled(_HEADING) if index.data(_HIT) is None else scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        line = partial(paint_line, painter, palette=self._look.palette, mirrored=mirrored)
        hit = index.data(_HIT)
        if isinstance(hit, Hit):
            self._paint_hit(painter, option, hit, line)
        else:
            font = text_font(TypeSize.LABEL, QFont.Weight.DemiBold)
            place = option.rect.adjusted(Space.MEDIUM, 6, -Space.MEDIUM, 0)
            line(place, Line(str(index.data()), font, "faint"))
        painter.restore()

    def _paint_hit(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        hit: Hit,
        line: Callable[[QRect, Line], int],
    ) -> None:
        palette, rect = self._look.palette, option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.colour("selected" if is_chosen else "hover"))
            painter.drawRoundedRect(QRectF(rect.adjusted(0, 1, 0, -1)), 8, 8)
        inner = rect.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0)
        name = _ICONS[hit.kind]
        if hit.kind is HitKind.COMMAND and option.direction == Qt.LayoutDirection.RightToLeft:
            name = "chevron-left"
        scale = painter.device().devicePixelRatioF()
        picture = self._look.pixmap(name, "accent" if is_chosen else "faint", 16, scale)
        side = scaled(16)
        at = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        painter.drawPixmap(QStyle.visualRect(option.direction, inner, at).topLeft(), picture)
        inner = QStyle.visualRect(option.direction, inner, inner.adjusted(scaled(26), 0, 0, 0))
        meta = text_font(TypeSize.META)
        if hit.kind is not HitKind.CONVERSATION and hit.detail:
            words = _native(hit.detail) if hit.kind is HitKind.COMMAND else hit.detail
            width = QFontMetrics(meta).horizontalAdvance(words) + 2
            place = QRect(inner.right() - width, inner.top(), width + 1, inner.height())
            line(QStyle.visualRect(option.direction, inner, place), Line(words, meta, "muted"))
            shorter = inner.adjusted(0, 0, -width - Space.MEDIUM, 0)
            inner = QStyle.visualRect(option.direction, inner, shorter)
        font = text_font(TypeSize.INTERFACE, QFont.Weight.Medium)
        took = line(inner, Line(hit.name, font, "text", hit.spans))
        rest = inner.adjusted(took + Space.MEDIUM, 0, 0, 0)
        if hit.kind is HitKind.CONVERSATION and hit.detail and rest.width() > _WIDTH // 8:
            place = QStyle.visualRect(option.direction, inner, rest)
            line(place, Line(hit.detail, meta, "muted", hit.detail_spans))


def _item_of(hit: Hit) -> QStandardItem:
    item = QStandardItem(visible_text(hit.name))
    item.setData(hit, _HIT)
    is_command = hit.kind is HitKind.COMMAND
    detail = _native(hit.detail) if is_command and hit.detail else hit.detail
    said = f"{hit.name}, {detail}" if detail else hit.name
    if not is_command:
        said = filled("%1: %2", _words(_HEADINGS[hit.kind]), said)
    item.setData(visible_text(said), Qt.ItemDataRole.AccessibleTextRole)
    return item


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _words(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
