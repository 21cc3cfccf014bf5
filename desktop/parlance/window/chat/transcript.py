"""The messages of a conversation: a scroll area that makes views only for what is seen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from parlance.window.chat.anchor import anchor_at
from parlance.window.chat.answer import AnswerView
from parlance.window.chat.heights import RowHeights
from parlance.window.chat.pool import ViewPool
from parlance.window.chat.question import QuestionView
from parlance.window.parts.controls import IconButton
from parlance.window.parts.scale import scaled
from parlance.window.rich.colours import CodeColours
from parlance.window.theme import Measure, Space

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from parlance.window.chat.anchor import Anchor
    from parlance.window.chat.message import MessageView
    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look

_TOP: Final = 24
_BOTTOM: Final = 12
_STEP: Final = 48
_NEAR_THE_END: Final = 24
_FLUSH_MS: Final = 33
_REST: Final = 4
"""After a flush the window rests four times as long as the flush took."""
_MOST_ROUNDS: Final = 6


class TranscriptView(QAbstractScrollArea):
    """Shows rows, keeps its place when heights change, follows the end while it is there.

    Signals:
        link_clicked: where the link leads, and what it reads.
        retry_clicked: answer the last question anew.
        remedy_clicked: value of the Remedy chosen for a fault.
        asked: a Wish about one message.
    """

    link_clicked = Signal(str, str)
    asked = Signal(object)
    retry_clicked = Signal()
    remedy_clicked = Signal(str)
    accessible_role: Final = QAccessible.Role.List

    def __init__(self, look: Look) -> None:
        """Start without rows."""
        super().__init__()
        self._look = look
        self._colours = CodeColours(self)
        self._rows: list[Row] = []
        self._heights = RowHeights()
        self._pool = ViewPool(self._new_view)
        self._follows_end = True
        self._is_arranging = False
        self._changed: set[int] = set()
        self._unarranged: set[int] = set()
        self._anchor: Anchor | None = None
        self._rest_ms = _FLUSH_MS
        self._flush = QTimer(self)
        self._flush.setSingleShot(True)
        self._flush.timeout.connect(self._on_flush)
        self._prepare()
        look.changed.connect(self._on_look_changed)

    def _prepare(self) -> None:
        self.setProperty("kind", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Messages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        bar = self.verticalScrollBar()
        bar.setSingleStep(_STEP)
        bar.actionTriggered.connect(self._on_user_scrolled)
        self._jump = IconButton(self._look, "arrow-down", self.tr("Jump to the newest message"))
        self._jump.setParent(self)
        self._jump.setProperty("kind", "round")
        self._jump.setFixedSize(scaled(34), scaled(34))
        self._jump.clicked.connect(self.jump_to_end)
        self._jump.hide()

    @property
    def rows(self) -> list[Row]:
        """The rows, oldest first."""
        return self._rows

    @property
    def views_made(self) -> int:
        """How many message views exist, visible or waiting."""
        return self._pool.made

    @property
    def follows_end(self) -> bool:
        """Whether new text scrolls into view."""
        return self._follows_end

    def accessible_things(self) -> list[QWidget]:
        """Return the messages that are seen, and the way to the newest."""
        things = [*self._pool.shown(), self._jump]
        return sorted((each for each in things if each.isVisible()), key=lambda each: each.y())

    def show_rows(self, rows: list[Row]) -> None:
        """Show another conversation, from its end."""
        self._pool.release()
        self._changed.clear()
        self._unarranged.clear()
        self._anchor = None
        self._rows = rows
        self._heights.reset([row.estimate() for row in rows])
        self._follows_end = True
        self._arrange()

    def append_row(self, row: Row) -> None:
        """Show one more message; who reads above is left where they are."""
        self._rows.append(row)
        self._heights.append(row.estimate())
        self._arrange()

    def note_change(self, row: int, *, now: bool = False) -> None:
        """A row has changed; it is shown soon, or at once."""
        self._changed.add(row)
        if now:
            self._on_flush()
        elif not self._flush.isActive():
            self._flush.start(self._rest_ms)

    def refill(self, row: int) -> None:
        """A row has changed in more than its text; show it anew."""
        view = self._pool.get(row)
        if view is not None:
            view.fill(self._rows[row])
            self._unarranged.add(row)
            self._arrange()

    def jump_to_end(self) -> None:
        """Go to the newest message and stay there."""
        self._follows_end = True
        self._arrange()

    def place_of(self, row: int) -> int:
        """Return how far below the upper edge a row begins."""
        return self._heights.top(row) - self.verticalScrollBar().value() + _TOP

    def go_to(self, row: int, place: int | None = None) -> MessageView:
        """Scroll until a row begins at `place`, or can be seen; return its view."""
        self._follows_end = False
        for _ in range(_MOST_ROUNDS):
            wanted = self._nearest_place(row) if place is None else place
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.place_of(row) - wanted)
            self._arrange()
            if self.place_of(row) == wanted:
                break
        return self._view(row)

    def _nearest_place(self, row: int) -> int:
        room = self.viewport().height() - self._heights.height(row)
        return max(_BOTTOM, min(self.place_of(row), room - _BOTTOM))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        """Move to where the scroll bar stands."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out for the new size, keeping the first visible message where it is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._heights.forget_measures()
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mirror the messages when the layout direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll with Home and End too."""
        match event.key():
            case Qt.Key.Key_Home:
                self._follows_end = False
                self.verticalScrollBar().setValue(0)
            case Qt.Key.Key_End:
                self.jump_to_end()
            case _:
                super().keyPressEvent(event)

    def _new_view(self, is_question: bool) -> MessageView:  # noqa: FBT001
        parent = self.viewport()
        if is_question:
            view: MessageView = QuestionView(self._look, self._colours, parent)
        else:
            answer = AnswerView(self._look, self._colours, parent)
            answer.remedy_clicked.connect(self.remedy_clicked)
            answer.body().use_formulas(self._look.formulas)
            answer.body().grew.connect(answer.regrown)
            view = answer
        view.link_clicked.connect(lambda address: self._on_link_clicked(view, address))
        view.asked.connect(self.asked)
        view.retry_clicked.connect(self.retry_clicked)
        view.resized.connect(self._on_view_resized)
        view.regrown.connect(self._on_view_regrown)
        return view

    def _view(self, index: int) -> MessageView:
        view = self._pool.get(index)
        if view is None:
            row = self._rows[index]
            view = self._pool.take(index, is_question=row.is_question)
            view.fill(row)
            self._changed.discard(index)
            self._unarranged.add(index)
        return view

    def _column(self) -> tuple[int, int]:
        """Return where the reading column begins and how wide it is."""
        room = self.viewport().width() - 2 * Space.WIDE
        width = max(120, min(Measure.COLUMN, room))
        return (self.viewport().width() - width) // 2, width

    def _arrange(self) -> None:
        """Place the visible views; measure what is new; keep or follow the place."""
        if self._is_arranging:
            return
        self._is_arranging = True
        try:
            for _ in range(_MOST_ROUNDS):
                if not self._arrange_once():
                    break
        finally:
            self._is_arranging = False
        self._place_jump_button()

    def _arrange_once(self) -> bool:
        """Do one round; return whether a height was another than thought."""
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        self._set_range()
        if self._follows_end:
            bar.setValue(bar.maximum())
        offset = bar.value() - _TOP
        left, width = self._column()
        visible: list[tuple[int, MessageView]] = []
        has_moved, above = False, 0
        anchor, self._anchor = self._anchor, None
        index = self._heights.row_at(offset)
        while index < len(self._rows) and self._heights.top(index) < offset + height:
            view = self._view(index)
            was_measured = self._is_measured(index)
            difference = self._measure(index, view, width)
            has_moved = has_moved or difference != 0
            if self._heights.top(index) < offset:
                above += _moved(index, view, anchor, 0 if was_measured else difference)
            visible.append((index, view))
            index += 1
        if above and not self._follows_end:
            self._set_range()
            bar.setValue(offset + _TOP + above)
        self._show(visible, left, width, bar.value() - _TOP)
        if visible and not self._follows_end:
            index, view = visible[0]
            self._anchor = anchor_at(index, view, bar.value() - _TOP - self._heights.top(index))
        return has_moved

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        total = self._heights.total + _TOP + _BOTTOM if self._rows else 0
        bar.setRange(0, max(0, total - self.viewport().height()))
        bar.setPageStep(self.viewport().height())

    def _is_measured(self, index: int) -> bool:
        return self._heights.is_measured(index)

    def _measure(self, index: int, view: MessageView, width: int) -> int:
        """Lay one view out where that is due; return by how much its height differs."""
        if self._is_measured(index) and index not in self._unarranged:
            return 0
        self._unarranged.discard(index)
        return self._heights.measure(index, view.arrange(width))

    def _show(
        self, visible: list[tuple[int, MessageView]], left: int, width: int, offset: int
    ) -> None:
        for index, view in visible:
            top = self._heights.top(index) - offset
            view.setGeometry(left, top, width, self._heights.height(index))
            view.show()
        self._pool.hide_except(index for index, _ in visible)

    def _place_jump_button(self) -> None:
        bar = self.verticalScrollBar()
        is_away = bar.maximum() - bar.value() > _NEAR_THE_END
        self._jump.setVisible(is_away)
        if is_away:
            place = QPoint(
                (self.viewport().width() - self._jump.width()) // 2,
                self.viewport().height() - self._jump.height() - 8,
            )
            self._jump.move(place)
            self._jump.raise_()

    def _on_user_scrolled(self, _action: int) -> None:
        bar = self.verticalScrollBar()
        self._follows_end = bar.sliderPosition() >= bar.maximum() - _NEAR_THE_END

    def _on_flush(self) -> None:
        begun = time.perf_counter()
        for index in sorted(self._changed):
            view = self._pool.get(index)
            if isinstance(view, AnswerView):
                view.follow()
                self._unarranged.add(index)
        self._changed.clear()
        self._arrange()
        took_ms = (time.perf_counter() - begun) * 1000
        self._rest_ms = max(_FLUSH_MS, round(_REST * took_ms))

    def _on_link_clicked(self, view: MessageView, address: str) -> None:
        self.link_clicked.emit(address, view.body().link_text(address))

    def _on_view_regrown(self) -> None:
        """Give texts the room that they want now, with what else is due."""
        self._unarranged.update(self._pool.rows())
        if not self._flush.isActive():
            self._flush.start(self._rest_ms)

    def _on_view_resized(self) -> None:
        # A person unfolded something: it stays where it is.
        self._follows_end = False
        self._arrange_anew()

    def _arrange_anew(self) -> None:
        self._unarranged.update(range(len(self._rows)))
        self._arrange()

    def _on_look_changed(self) -> None:
        for view in self._pool.shown():
            if view.row is not None:
                view.fill(view.row)
        self._arrange_anew()


def _moved(index: int, view: MessageView, anchor: Anchor | None, difference: int) -> int:
    """Return by how much what is read in a row stands lower, after it was laid out.

    Without an anchor in the row its lower end stays: it turned out higher by `difference`.
    """
    if anchor is not None and anchor.row == index:
        return anchor.moved(view)
    return difference
