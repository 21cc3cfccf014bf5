"""A queue: what is worked on, what waits, what is done, and what can be done with each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from parlance.contract.faults import DocumentLocked, DocumentNotDecodable, DocumentPasswordWrong
from parlance.contract.summary import ENDED_STATES, ItemState
from parlance.window.parts.controls import ElidedLabel, IconButton, MenuButton, TextButton, give_tip
from parlance.window.parts.fonts import text_font
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled
from parlance.window.queue.rows import Entry, Item, QueueDelegate, QueueModel
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject, QPoint, SignalInstance

    from parlance.window.parts.look import Look
    from parlance.window.queue.rows import QueueRow

    _Deed = Callable[[int], object]

_ROW: Final = 56
_LEAST_ROWS: Final = 2
_RESUMABLE: Final = frozenset((ItemState.PAUSED, ItemState.STOPPED))
_PAUSABLE: Final = frozenset((ItemState.WAITING, ItemState.OPENING, ItemState.WORKING))

Queued_co = TypeVar("Queued_co", bound=Entry, covariant=True)


class Queue(Protocol[Queued_co]):
    """What a service of a queue can do."""

    @property
    def queue_changed(self) -> SignalInstance:
        """Entries came, went, or changed places."""

    @property
    def item_changed(self) -> SignalInstance:
        """Number of an entry that has changed."""

    @property
    def items(self) -> tuple[Queued_co, ...]:
        """The queue, in order."""

    def item(self, item: int) -> Queued_co | None:
        """Return the entry of a number; None if it is gone."""

    def pause(self, item: int) -> None:
        """Have an entry wait until it is resumed."""

    def resume(self, item: int) -> None:
        """Have an entry go on."""

    def stop(self, item: int) -> None:
        """End an entry."""

    def remove(self, item: int) -> None:
        """Take an entry off the queue."""


class QueueWords(NamedTuple):
    """What a queue calls itself and what it does.

    Attributes:
        name: what a screen reader says of the list.
        again: what the menu calls another try.
        cleared: where the finished ones stay when they leave the queue.
    """

    name: str
    again: str
    cleared: str


def can_pause(item: Entry) -> bool:
    """Whether an entry can be held."""
    return item.state in _PAUSABLE


def can_resume(item: Entry) -> bool:
    """Whether an entry that was held or stopped can go on."""
    return item.state in _RESUMABLE


def can_stop(item: Entry) -> bool:
    """Whether an entry can be ended early."""
    return item.state not in ENDED_STATES


class QueueList(QWidget, Generic[Item]):
    """A queue with its buttons; hidden while it is empty.

    Signals:
        chosen: an entry that the person wants to see.
        again_wanted, password_wanted, encoding_wanted: an entry that wants that.
    """

    chosen = Signal(int)
    again_wanted = Signal(int)
    password_wanted = Signal(int)
    encoding_wanted = Signal(int)

    def __init__(
        self, look: Look, queue: Queue[Item], words: QueueWords, *, shown_rows: int
    ) -> None:
        """Follow `queue`; more than so many rows scroll."""
        super().__init__()
        self._look = look
        self._queue = queue
        self._words = words
        self._is_showing = False
        self._current: int | None = None
        self._shown_rows = self._most_rows = shown_rows
        self.model: QueueModel[Item] = QueueModel(self.row, self)
        self.view = self._new_view()
        self.hold = IconButton(look, "pause", self.tr("Pause"), size=14)
        self.end = IconButton(look, "square", self.tr("Stop"), size=14)
        self.away = IconButton(look, "x", self.tr("Remove from the queue"), size=14)
        self.more = MenuButton(look, "ellipsis", self.tr("More"), size=14)
        self.clear = TextButton(look, self.tr("Clear finished"), kind="link")
        self.clear.setFont(text_font(TypeSize.LABEL))
        self.clear.setToolTip(words.cleared)
        self._lay_out()
        self._connect()
        self._show_queue()

    # For those who inherit --------------------------------------------------------------

    def row(self, item: Item) -> QueueRow:
        """Return what the row of an entry says."""
        raise NotImplementedError

    def title(self, item: Item) -> str:
        """Return what the buttons call an entry."""
        raise NotImplementedError

    def is_finished(self, item: Item) -> bool:
        """Whether an entry is done and kept, so that it loses nothing when it goes."""
        raise NotImplementedError

    def can_be_read_otherwise(self, item: Item) -> bool:
        """Whether another encoding may be what an entry wants."""
        return isinstance(item.fault, DocumentNotDecodable)

    # What is chosen ---------------------------------------------------------------------

    @property
    def current(self) -> Item | None:
        """The entry that is chosen."""
        row = self.model.row_of(self._current)
        return self.model.items[row] if row >= 0 else None

    def choose(self, item: int | None) -> None:
        """Show an entry as the chosen one, or none; `chosen` is not told."""
        self._current = item
        self._is_showing = True
        row = self.model.row_of(item)
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        if row < 0:
            self.view.clearSelection()
        self._is_showing = False
        self._show_buttons()

    # Layout ---------------------------------------------------------------------------

    def _new_view(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(QueueDelegate(self._look, view))
        view.setMouseTracking(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self._words.name)
        view.setAccessibleDescription(
            self.tr("Enter shows an entry, Space pauses or resumes it, Delete removes it")
        )
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.installEventFilter(self)
        self._look.changed.connect(view.viewport().update)
        return view

    def _lay_out(self) -> None:
        heading = ElidedLabel(role="faint", pixels=TypeSize.LABEL, weight=QFont.Weight.DemiBold)
        heading.show_text(self.tr("Queue"))
        head = QHBoxLayout()
        set_margins(head, Space.ROW, 0, Space.MEDIUM, 0)
        head.setSpacing(0)
        head.addWidget(heading)
        head.addStretch(1)
        for button in (self.hold, self.end, self.away, self.more):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addLayout(head)
        column.addWidget(self.view)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        foot.addWidget(self.clear)
        foot.addStretch(1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._queue.queue_changed.connect(self._show_queue)
        self._queue.item_changed.connect(self._on_item_changed)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.clicked.connect(self._on_shown)
        self.view.activated.connect(self._on_shown)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)
        self.hold.clicked.connect(self._hold_or_resume)
        self.end.clicked.connect(lambda: self._with_current(self._queue.stop))
        self.away.clicked.connect(lambda: self._with_current(self._queue.remove))
        self.more.clicked.connect(self._on_more)
        self.clear.clicked.connect(self.clear_finished)

    # What the service says --------------------------------------------------------------

    def _show_queue(self) -> None:
        self._is_showing = True
        self.model.show_items(self._queue.items)
        self._is_showing = False
        is_wanted = bool(self.model.items)
        # Shown before it has a place in the column, it would be a window of its own.
        if self.parentWidget() is not None or not is_wanted:
            self.setVisible(is_wanted)
        self._fit()
        self._show_clear()
        self.choose(self._current)

    def make_room(self, height: int) -> None:
        """Take no more than this of the column, in pixels; the rest of the rows scrolls."""
        self._most_rows = min(self._shown_rows, max(_LEAST_ROWS, height // scaled(_ROW)))
        self._fit()

    def _fit(self) -> None:
        rows = max(1, len(self.model.items))
        self.view.setFixedHeight(scaled(_ROW) * min(rows, self._most_rows))

    def _on_item_changed(self, item: int) -> None:
        found = self._queue.item(item)
        if found is not None:
            self.model.show_item(found)
            self._show_clear()
        if item == self._current:
            self._show_buttons()

    def _show_buttons(self) -> None:
        item = self.current
        is_held = item is not None and can_resume(item)
        self.hold.show_icon("play" if is_held else "pause")
        words = {
            self.hold: self.tr("Resume") if is_held else self.tr("Pause"),
            self.end: self.tr("Stop"),
            self.away: self.tr("Remove from the queue"),
            self.more: self.tr("More"),
        }
        for button, does in words.items():
            button.setVisible(item is not None)
            if item is not None:
                # They stand beside “Queue”, and mean one entry of it.
                name = filled(self.tr("%1: %2"), does, self.title(item))
                button.rename(name)
                give_tip(button, name)
        if item is None:
            return
        self.hold.setVisible(is_held or can_pause(item))
        self.end.setVisible(can_stop(item))

    def _show_clear(self) -> None:
        self.clear.setVisible(any(map(self.is_finished, self.model.items)))

    # What people do ---------------------------------------------------------------------

    def clear_finished(self) -> None:
        """Take all off the queue that is done and kept."""
        for item in self._queue.items:
            if self.is_finished(item):
                self._queue.remove(item.id)

    def _with_current(self, act: Callable[[int], None]) -> None:
        if self._current is not None:
            act(self._current)

    def _hold_or_resume(self) -> None:
        item = self.current
        if item is None:
            return
        if can_resume(item):
            self._queue.resume(item.id)
        elif can_pause(item):
            self._queue.pause(item.id)

    def _on_current_changed(self, index: QModelIndex) -> None:
        if not self._is_showing:
            self._on_shown(index)

    def _on_shown(self, index: QModelIndex) -> None:
        if index.isValid():
            self._current = self.model.items[index.row()].id
            self._show_buttons()
            self.chosen.emit(self._current)

    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if index.isValid():
            self.menu_for(self.model.items[index.row()]).popup(
                self.view.viewport().mapToGlobal(place)
            )

    def _on_more(self) -> None:
        item = self.current
        if item is not None:
            corner = self.more.rect().bottomLeft()
            self.menu_for(item).popup(self.more.mapToGlobal(corner))

    def menu_for(self, item: Item) -> QMenu:
        """Return the menu of what can be done with an entry; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for is_offered, words, act in self._offers(item):
            if is_offered:
                _offer(menu, words, act, item.id)
        menu.addSeparator()
        _offer(menu, self.tr("Remove from the queue"), self._queue.remove, item.id)
        if any(map(self.is_finished, self._queue.items)):
            menu.addAction(self.tr("Clear finished")).triggered.connect(self.clear_finished)
        return menu

    def _offers(self, item: Item) -> tuple[tuple[bool, str, _Deed], ...]:
        queue = self._queue
        is_locked = isinstance(item.fault, DocumentLocked | DocumentPasswordWrong)
        can_be_read = self.can_be_read_otherwise(item)
        return (
            (True, self.tr("Show"), self.chosen.emit),
            (can_resume(item), self.tr("Resume"), queue.resume),
            (can_pause(item), self.tr("Pause"), queue.pause),
            (can_stop(item), self.tr("Stop"), queue.stop),
            (item.state in ENDED_STATES, self._words.again, self.again_wanted.emit),
            (is_locked, self.tr("Password…"), self.password_wanted.emit),
            (can_be_read, self.tr("Encoding…"), self.encoding_wanted.emit),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Delete removes, Space pauses or resumes, Enter shows."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.view and is_key and self.current is not None:
            assert isinstance(event, QKeyEvent)
            match event.key():
                case Qt.Key.Key_Delete:
                    self._queue.remove(self.current.id)
                    return True
                case Qt.Key.Key_Space:
                    self._hold_or_resume()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.chosen.emit(self.current.id)
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)


def _offer(menu: QMenu, words: str, act: _Deed, item: int) -> None:
    menu.addAction(words).triggered.connect(lambda: act(item))
