"""The text of a document: a scroll area that lays out only what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QGuiApplication,
    QHelpEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QToolTip

from parlance.window.parts.painted import PartStock, tell_reached
from parlance.window.summary.source_row import Highlight
from parlance.window.summary.source_rows import SourceRows
from parlance.window.summary.source_said import block_said, row_said
from parlance.window.theme import Measure, Space

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import (
        QColor,
        QContextMenuEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from parlance.contract.document import Block
    from parlance.window.parts.look import Look
    from parlance.window.parts.painted import PaintedPart, PartWords

_TOP: Final = 8
_STEP: Final = 48
_MOST_ROUNDS: Final = 6
_MARGIN = 22
_FOUND_ALPHA: Final = 90
NO_BLOCK: Final = -1
Spans = dict[int, list[tuple[int, int]]]
"""Parts of blocks (code points), by the number of the block."""


class TextSource(QAbstractScrollArea):
    """Shows blocks, highlights parts of them, and tells which one was clicked.

    Signals:
        block_clicked: number of a block.
        place_changed: the block at the upper edge is another one.
    """

    block_clicked = Signal(int)
    place_changed = Signal(int)
    accessible_role: Final = QAccessible.Role.Document

    def __init__(self, look: Look) -> None:
        """Start without blocks."""
        super().__init__()
        self._look = look
        self._blocks: Sequence[Block] = ()
        self._rows = SourceRows()
        self._marked: Spans = {}
        self._found: Spans = {}
        self._used: Collection[int] = ()
        self._current = NO_BLOCK
        self._top_block = NO_BLOCK
        self._is_arranging = False
        self._parts = PartStock(self)
        self._filling = QTimer(self)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._on_fill)
        self._prepare()
        look.changed.connect(self._on_look_changed)

    def _prepare(self) -> None:
        self.setProperty("kind", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the document"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(_STEP)

    @property
    def rows_laid_out(self) -> int:
        """How many rows are laid out, visible or kept."""
        return self._rows.laid_out

    @property
    def current_block(self) -> int:
        """Number of the block that the keyboard has reached, or NO_BLOCK."""
        return self._current

    @property
    def top_block(self) -> int:
        """Number of the block at the upper edge, or NO_BLOCK."""
        return self._top_block

    def accessible_things(self) -> list[PaintedPart]:
        """Return the rows that are seen."""
        return self._parts.first(len(self._shown_rows()))

    def accessible_parts(self) -> list[PartWords]:
        """Return what the rows say that are seen."""
        return [self._words(row, place) for row, place in self._shown_rows()]

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show another document from its beginning; the rest of it is prepared when idle."""
        self._blocks = blocks
        self._rows = SourceRows(blocks)
        self._marked, self._found, self._used = {}, {}, ()
        self._current = self._top_block = NO_BLOCK
        self.setAccessibleDescription("")
        self.verticalScrollBar().setValue(0)
        self._filling.start()
        self._arrange()

    def show_used(self, blocks: Collection[int]) -> None:
        """Mark in the margin the blocks that the summary draws on."""
        self._used = blocks
        self.viewport().update()

    def show_marked(self, spans: Mapping[int, list[tuple[int, int]]]) -> None:
        """Highlight parts of blocks: the sources of a sentence."""
        self._marked = dict(spans)
        self.viewport().update()

    def show_found(self, spans: Mapping[int, list[tuple[int, int]]]) -> None:
        """Highlight parts of blocks: what was searched for."""
        self._found = dict(spans)
        self.viewport().update()

    def go_to(self, block: int, start: int = 0) -> None:
        """Bring a place of a block (code points) into the upper third of the view."""
        if not 0 <= block < len(self._blocks):
            return
        row = self._rows.row_of(block, start)
        bar = self.verticalScrollBar()
        # Once by estimate, then by what was laid out on the way.
        for _ in range(3):
            top = self._rows.heights.top(row) + _TOP
            if top == self._rows.heights.top(0) + _TOP:
                bar.setValue(0)
            else:
                bar.setValue(max(0, top - self.viewport().height() // 3))
            self._arrange()
        self._current = block
        self._say(block)
        self.viewport().update()

    def is_visible(self, block: int, start: int = 0) -> bool:
        """Return whether a place of a block is in view."""
        if not 0 <= block < len(self._blocks):
            return False
        row = self._rows.row_of(block, start)
        top = self._rows.heights.top(row) + _TOP - self.verticalScrollBar().value()
        return (
            top >= 0 and top + min(24, self._rows.heights.height(row)) <= self.viewport().height()
        )

    # Events ------------------------------------------------------------------------------

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        """Move to where the scroll bar stands."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out for the new width, keeping the block at the upper edge."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out_anew()
        else:
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mirror what has no direction of its own."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out_anew()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show where a click leads somewhere."""
        is_used = self._block_at(event.position()) in self._used
        shape = Qt.CursorShape.PointingHandCursor if is_used else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the block that was clicked."""
        block = self._block_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and block != NO_BLOCK:
            self._reach(block)
            self.block_clicked.emit(block)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk through the blocks with Alt and the arrows; Enter chooses, Ctrl+C copies."""
        key = event.key()
        bar = self.verticalScrollBar()
        has_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if has_alt and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current != NO_BLOCK:
            self.block_clicked.emit(self._current)
        elif event.matches(QKeySequence.StandardKey.Copy) and self._current != NO_BLOCK:
            self._copy(self._current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer to copy the paragraph."""
        block = self._block_at(QPointF(event.pos()))
        if block == NO_BLOCK:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy this paragraph"))
        copy.triggered.connect(lambda: self._copy(block))
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say which paragraphs were read from a picture."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            block = self._block_at(QPointF(event.pos()))
            if block != NO_BLOCK and self._blocks[block].seen:
                words = self.tr("Read from the picture of the page, by the model.")
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows that are seen."""
        painter = QPainter(self.viewport())
        for row, place in self._shown_rows():
            self._paint_row(painter, row, place)
        painter.end()

    # Rows --------------------------------------------------------------------------------

    def _on_fill(self) -> None:
        if not self._rows.make_more():
            self._filling.stop()
        self._set_range()

    def _column(self) -> tuple[int, int]:
        room = self.viewport().width() - 2 * _MARGIN
        width = max(120, min(Measure.COLUMN, room))
        return (self.viewport().width() - width) // 2, width

    def _shown_rows(self) -> list[tuple[int, QRect]]:
        """Return the rows that are seen, and where."""
        left, width = self._column()
        heights, offset = self._rows.heights, self.verticalScrollBar().value() - _TOP
        bottom = offset + self.viewport().height()
        row, shown = heights.row_at(max(0, offset)), []
        while row < len(self._rows) and heights.top(row) < bottom:
            place = QRect(left, heights.top(row) - offset, width, heights.height(row))
            shown.append((row, place))
            row += 1
        return shown

    def _words(self, row: int, place: QRect) -> PartWords:
        piece = self._rows.piece(row)
        is_current = piece.block == self._current
        return row_said(self._blocks[piece.block], piece, place, is_current=is_current)

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        total = self._rows.heights.total + _TOP + Space.WIDE if len(self._rows) else 0
        bar.setRange(0, max(0, total - self.viewport().height()))
        bar.setPageStep(self.viewport().height())

    def _arrange(self) -> None:
        """Measure what is visible and new; keep the place."""
        if self._is_arranging:
            return
        self._is_arranging = True
        try:
            for _ in range(_MOST_ROUNDS):
                if not self._arrange_once():
                    break
        finally:
            self._is_arranging = False
        self._tell_place()
        self.viewport().update()

    def _arrange_once(self) -> bool:
        bar = self.verticalScrollBar()
        self._rows.lay_out_for(self._column()[1], mirrored=self.isRightToLeft())
        self._set_range()
        offset = bar.value() - _TOP
        bottom = offset + self.viewport().height()
        row, above, has_moved = self._rows.heights.row_at(max(0, offset)), 0, False
        while row < len(self._rows) and self._rows.heights.top(row) < bottom:
            keeps_bottom = self._rows.heights.top(row) < offset
            difference = self._rows.measure(row)
            has_moved = has_moved or difference != 0
            above += difference if keeps_bottom else 0
            row += 1
        if above:
            self._set_range()
            bar.setValue(offset + _TOP + above)
        return has_moved

    def _lay_out_anew(self) -> None:
        kept = self._top_block
        self._rows.lay_out_for(self._column()[1], mirrored=self.isRightToLeft())
        if kept != NO_BLOCK and self.verticalScrollBar().value() > 0:
            self._arrange()
            self.verticalScrollBar().setValue(
                self._rows.heights.top(self._rows.row_of(kept, 0)) + _TOP
            )
        self._arrange()

    def _tell_place(self) -> None:
        top = NO_BLOCK
        if len(self._rows):
            at = self._rows.heights.row_at(max(0, self.verticalScrollBar().value() - _TOP))
            top = self._rows.piece(at).block
        if top != self._top_block:
            self._top_block = top
            self.place_changed.emit(top)

    def _block_at(self, point: QPointF) -> int:
        position = round(point.y()) + self.verticalScrollBar().value() - _TOP
        if not len(self._rows) or not 0 <= position < self._rows.heights.total:
            return NO_BLOCK
        return self._rows.piece(self._rows.heights.row_at(position)).block

    # The keyboard ------------------------------------------------------------------------

    def _walk(self, step: int) -> None:
        start = self._current if self._current != NO_BLOCK else self._top_block - step
        block = min(max(start + step, 0), len(self._blocks) - 1)
        if block >= 0:
            self._reach(block)
            if not self.is_visible(block):
                self.go_to(block)
            self._tell_reached(block)

    def _reach(self, block: int) -> None:
        self._current = block
        self._say(block)
        self.viewport().update()

    def _tell_reached(self, block: int) -> None:
        """Have it read where a screen reader goes on from."""
        for number, (row, _place) in enumerate(self._shown_rows()):
            if self._rows.piece(row).block == block:
                tell_reached(self._parts.first(number + 1)[-1])
                return

    def _say(self, number: int) -> None:
        self.setAccessibleDescription(block_said(self._blocks[number]))

    def _copy(self, block: int) -> None:
        QGuiApplication.clipboard().setText(self._blocks[block].text)

    # Painting ----------------------------------------------------------------------------

    def _paint_row(self, painter: QPainter, number: int, place: QRect) -> None:
        palette = self._look.palette
        block = self._rows.piece(number).block
        row = self._rows.laid_out_row(number)
        if block in self._used or block in self._marked:
            role = "accent" if block in self._marked else "selection"
            left = place.right() + 9 if row.is_mirrored else place.left() - 12
            bar = QRectF(left, place.top() + 2, 3, place.height() - 4)
            painter.fillRect(bar, palette.colour(role))
        marks = self._highlights(self._marked, block, palette.colour("selection"))
        found = palette.colour("notice")
        found.setAlpha(_FOUND_ALPHA)
        marks += self._highlights(self._found, block, found)
        row.paint(painter, QPointF(place.topLeft()), palette, marks)
        if self._blocks[block].seen and self._rows.piece(number).start == 0:
            icon = self._look.pixmap("eye", "notice", 14, self.devicePixelRatioF())
            left = place.left() - 18 if row.is_mirrored else place.right() + 5
            painter.drawPixmap(QPointF(left, place.top() + 9), icon)
        if block == self._current and self.hasFocus():
            painter.setPen(QPen(palette.colour("accent"), 1))
            painter.drawRect(place.adjusted(-5, 0, 4, -1))

    def _highlights(self, spans: Spans, block: int, colour: QColor) -> list[Highlight]:
        return [Highlight(start, end, colour) for start, end in spans.get(block, ())]

    def _on_look_changed(self) -> None:
        self.viewport().update()
