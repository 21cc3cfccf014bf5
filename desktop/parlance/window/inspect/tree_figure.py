"""A tree of tokens: what follows what, from the leading edge on; its nodes can be gone to."""

from __future__ import annotations

from enum import Flag, auto
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainterPath, QPen

from parlance.window.inspect.figure import Figure
from parlance.window.inspect.painting import mirrored, say
from parlance.window.parts.announcing import announce
from parlance.window.parts.fonts import text_font
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import kept_apart
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter

    from parlance.window.parts.look import Look

_WIDTH: Final = 108
_HEIGHT: Final = 40
_GAP: Final = 34
_BETWEEN: Final = 8
_EDGE: Final = 6


class Dress(Flag):
    """How a node is drawn."""

    PLAIN = 0
    STRONG = auto()
    """On the way that counts: filled, with a thick line."""
    FAINT = auto()
    """Given up: dashed."""
    DOUBLE = auto()
    """Whole: a double frame."""


class TreeNode(NamedTuple):
    """A node where it stands; `parent` is None for one that follows nothing.

    `words` tell it to who does not see it.
    """

    number: int
    parent: int | None
    column: int
    row: int
    title: str
    note: str
    words: str
    dress: Dress = Dress.PLAIN


class TreeFigure(Figure):
    """Draws nodes in columns and rows, each joined to its parent.

    The arrow keys go from node to node, Enter chooses one.

    Signals:
        chosen: number of the node that the person went to.
        moved: middle of the node that is at hand now.
    """

    chosen = Signal(int)
    moved = Signal(int, int)

    def __init__(self, look: Look, name: str) -> None:
        """Show nothing yet."""
        super().__init__(look, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._nodes: dict[int, TreeNode] = {}
        self.current = 0

    def show_nodes(self, nodes: Sequence[TreeNode], current: int | None = None) -> None:
        """Show other nodes; `current` is where the keyboard is."""
        self._nodes = {node.number: node for node in nodes}
        wanted = self.current if current is None else current
        self.current = wanted if wanted in self._nodes else min(self._nodes, default=0)
        self.setMinimumSize(self.minimumSizeHint())
        self.refresh()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of all nodes."""
        columns = 1 + max((node.column for node in self._nodes.values()), default=-1)
        rows = 1 + max((node.row for node in self._nodes.values()), default=-1)
        width = columns * scaled(_WIDTH) + max(0, columns - 1) * scaled(_GAP)
        height = rows * scaled(_HEIGHT) + max(0, rows - 1) * scaled(_BETWEEN)
        return QSize(width + 2 * _EDGE, height + 2 * _EDGE)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: it grows with the nodes."""
        return self.minimumSizeHint()

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw the joints below the nodes, those that count above the others."""
        in_order = sorted(self._nodes.values(), key=lambda node: Dress.STRONG in node.dress)
        for node in in_order:
            if node.parent in self._nodes:
                self._draw_joint(painter, area, node)
        for node in in_order:
            self._draw_node(painter, area, node)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the parent, a child, or the next node of the column; Enter chooses."""
        node = self._nodes.get(self.current)
        if node is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.current)
        elif (found := self._beside(node, event.key())) is not None:
            self.current = found.number
            self.update()
            middle = self._place(QRectF(self.rect()), found).center().toPoint()
            self.moved.emit(middle.x(), middle.y())
            announce(self, found.words)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the node under the pointer."""
        area = QRectF(self.rect())
        for node in self._nodes.values():
            if self._place(area, node).contains(event.position()):
                self.current = node.number
                self.update()
                self.chosen.emit(node.number)
                return

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show which node is at hand."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show no node any more."""
        super().focusOutEvent(event)
        self.update()

    def _beside(self, node: TreeNode, key: int) -> TreeNode | None:
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            back, on = on, back
        if key == back:
            return None if node.parent is None else self._nodes.get(node.parent)
        if key == on:
            after = [each for each in self._nodes.values() if each.parent == node.number]
            return min(after, key=lambda each: each.row, default=None)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        column = [each for each in self._nodes.values() if each.column == node.column]
        beside = [each for each in column if (each.row - node.row) * step > 0]
        return min(beside, key=lambda each: abs(each.row - node.row), default=None)

    def _place(self, area: QRectF, node: TreeNode) -> QRectF:
        left = _EDGE + node.column * (scaled(_WIDTH) + scaled(_GAP))
        top = _EDGE + node.row * (scaled(_HEIGHT) + scaled(_BETWEEN))
        place = QRectF(left, top, scaled(_WIDTH), scaled(_HEIGHT))
        return mirrored(place, area, self.layoutDirection())

    def _pen(self, node: TreeNode) -> QPen:
        palette = self._look.palette
        if Dress.STRONG in node.dress:
            return QPen(palette.colour("accent"), 2.5)
        if Dress.FAINT in node.dress:
            return QPen(palette.colour("control"), 1, Qt.PenStyle.DashLine)
        return QPen(palette.colour("control"), 1.25)

    def _draw_joint(self, painter: QPainter, area: QRectF, node: TreeNode) -> None:
        assert node.parent is not None
        start, end = self._place(area, self._nodes[node.parent]), self._place(area, node)
        first = QPointF(start.right(), start.center().y())
        last = QPointF(end.left(), end.center().y())
        if self.isRightToLeft():
            first.setX(start.left())
            last.setX(end.right())
        middle = (first.x() + last.x()) / 2
        way = QPainterPath(first)
        way.cubicTo(QPointF(middle, first.y()), QPointF(middle, last.y()), last)
        painter.setPen(self._pen(node))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(way)

    def _draw_node(self, painter: QPainter, area: QRectF, node: TreeNode) -> None:
        palette, place = self._look.palette, self._place(area, node)
        is_faint = Dress.FAINT in node.dress
        painter.setPen(self._pen(node))
        painter.setBrush(palette.colour("selected" if Dress.STRONG in node.dress else "main"))
        painter.drawRoundedRect(place, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if Dress.DOUBLE in node.dress:
            painter.drawRoundedRect(place.adjusted(3, 3, -3, -3), 4, 4)
        if node.number == self.current and self.hasFocus():
            painter.setPen(QPen(palette.colour("text"), 2))
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 8, 8)
        inside = place.adjusted(8, 4, -8, -4)
        half = inside.height() / 2
        centre = Qt.AlignmentFlag.AlignHCenter
        painter.setPen(palette.colour("muted" if is_faint else "text"))
        painter.setFont(text_font(TypeSize.META, QFont.Weight.DemiBold))
        line = QRectF(inside.left(), inside.top(), inside.width(), half if node.note else 2 * half)
        say(painter, line, kept_apart(node.title), edge=centre)
        painter.setFont(text_font(TypeSize.LABEL))
        painter.setPen(palette.colour("muted"))
        say(painter, line.translated(0, half), node.note, edge=centre)
