"""A text whose tokens are shaded by how likely they were; keys and the pointer go through it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QToolTip

from parlance.services.inert import InertDocument
from parlance.window.inspect.figure import Figure
from parlance.window.inspect.weighed import details_of, facts_of, least_sure, table_of, text_of
from parlance.window.parts.announcing import announce
from parlance.window.parts.fonts import text_font
from parlance.window.parts.utf16 import utf16_length
from parlance.window.parts.words import facts_line, plain_hint
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent

    from parlance.window.inspect.weighed import Weighed
    from parlance.window.parts.look import Look

_UNDERLINE: Final = QTextCharFormat.UnderlineStyle
LINES: Final = (
    _UNDERLINE.NoUnderline,
    _UNDERLINE.DotLine,
    _UNDERLINE.DashUnderline,
    _UNDERLINE.SingleUnderline,
    _UNDERLINE.WaveUnderline,
)
"""Under a token of each step: the shade is not told by colour alone."""

_DARKNESS: Final = (0.0, 0.1, 0.2, 0.32, 0.45)
_TOLD: Final = 5


def shade(look: Look, step: int) -> QColor:
    """Return the colour behind a token of a step."""
    part, ground = _DARKNESS[step], look.palette.colour("main")
    colour = look.palette.colour("notice")
    pairs = (
        (colour.red(), ground.red()),
        (colour.green(), ground.green()),
        (colour.blue(), ground.blue()),
    )
    return QColor(*(round(one * part + other * (1 - part)) for one, other in pairs))


def format_of(look: Look, step: int) -> QTextCharFormat:
    """Return how a token of a step is written."""
    style = QTextCharFormat()
    if step:
        style.setBackground(shade(look, step))
        style.setUnderlineStyle(LINES[step])
        style.setUnderlineColor(look.palette.colour("notice"))
    return style


class ShadedText(Figure):
    """Draws a weighed text.

    Attributes:
        place: of the token that is looked at; None for none.

    Signals:
        moved: another token is looked at.
    """

    moved = Signal()

    def __init__(self, look: Look) -> None:
        """Start with no text."""
        super().__init__(look, "")
        self.setAccessibleName(self.tr("Text, shaded by how sure the model was"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tokens: list[Weighed] = []
        self.place: int | None = None
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._document = InertDocument(self)
        self._document.setDocumentMargin(Space.TINY)
        self._document.setDefaultFont(text_font(TypeSize.READING))
        self._document.setUndoRedoEnabled(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._document.setDefaultTextOption(option)
        self._shader = _Shader(self, look)
        look.changed.connect(self._shader.rehighlight)

    # What is shown ----------------------------------------------------------------------

    def clear(self) -> None:
        """Show no text."""
        self.tokens, self._starts, self._ends, self.place = [], [], [], None
        self._document.clear()
        self._fit()

    def append(self, tokens: Sequence[Weighed]) -> None:
        """Add tokens at the end."""
        at, added = self._ends[-1] if self._ends else 0, ""
        for weighed in tokens:
            before, shown = text_of(weighed)
            start = at + utf16_length(before)
            at = start + utf16_length(shown)
            self._starts.append(start)
            self._ends.append(at)
            added += before + shown
        self.tokens += tokens
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(added)
        self._fit()

    def spans_in(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Return start, end and step of the tokens that stand between two positions."""
        first = bisect_right(self._ends, start)
        found: list[tuple[int, int, int]] = []
        for place in range(first, len(self.tokens)):
            if self._starts[place] >= end:
                break
            found.append((self._starts[place], self._ends[place], self.tokens[place].step))
        return found

    def words(self) -> str:
        """Return the figures, and the least likely tokens."""
        if not self.tokens:
            return self.tr("No text yet.")
        told = (details_of(self.tokens[place]) for place in least_sure(self.tokens, _TOLD))
        return " ".join((f"{facts_line(facts_of(self.tokens))}.", *told))

    def table(self) -> list[tuple[str, ...]]:
        """Return a row for each token."""
        return table_of(self.tokens)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw the text, and a frame round the token that is looked at."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._look.palette.colour("text"))
        is_screen = painter.device() is self
        context.clip = QRectF(self.visibleRegion().boundingRect()) if is_screen else area
        if is_screen and self.place is not None:
            selection = QAbstractTextDocumentLayout.Selection()
            selection.cursor = self._cursor(self.place)
            selection.format.setBackground(self._look.palette.colour("selection"))
            selection.format.setForeground(self._look.palette.colour("text"))
            selection.format.setFontOverline(True)
            context.selections = [selection]
        painter.setClipRect(area)
        self._document.documentLayout().draw(painter, context)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that the text takes at this width."""
        return QSize(480, round(self._document.size().height()))

    # Going through it -------------------------------------------------------------------

    def look_at(self, place: int) -> None:
        """Look at a token by its place, if there is one."""
        if 0 <= place < len(self.tokens) and place != self.place:
            self.place = place
            self.update()
            self.moved.emit()
            announce(self, details_of(self.tokens[place]))

    def rectangle(self, place: int) -> QRectF:
        """Return where a token begins."""
        start = self._starts[place]
        block = self._document.findBlock(start)
        layout, inside = block.layout(), start - block.position()
        line = layout.lineForTextPosition(inside)
        if not line.isValid():
            return QRectF()
        left, _position = cast("tuple[float, int]", line.cursorToX(inside))
        corner = layout.position() + QPointF(left, line.y())
        return QRectF(corner.x(), corner.y(), 1, line.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from token to token, in the direction of the window."""
        forward = -1 if self.isRightToLeft() else 1
        key, place = Qt.Key(event.key()), -1 if self.place is None else self.place
        match key:
            case Qt.Key.Key_Right:
                self.look_at(max(0, place + forward))
            case Qt.Key.Key_Left:
                self.look_at(max(0, place - forward))
            case Qt.Key.Key_Home:
                self.look_at(0)
            case Qt.Key.Key_End:
                self.look_at(len(self.tokens) - 1)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the first token, where none was looked at."""
        super().focusInEvent(event)
        if self.place is None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.look_at(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the token under the pointer."""
        super().mousePressEvent(event)
        if (place := self._at(event.position())) is not None:
            self.look_at(place)

    def event(self, event: QEvent) -> bool:
        """Tell of the token under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            place = self._at(QPointF(event.pos()))  # type: ignore[attr-defined] # a QHelpEvent
            words = details_of(self.tokens[place]) if place is not None else ""
            QToolTip.showText(event.globalPos(), plain_hint(words), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _at(self, point: QPointF) -> int | None:
        position = self._document.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        place = bisect_right(self._ends, position)
        is_there = position >= 0 and place < len(self.tokens) and self._starts[place] <= position
        return place if is_there else None

    def _cursor(self, place: int) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._starts[place])
        cursor.setPosition(self._ends[place], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _fit(self) -> None:
        self._document.setTextWidth(self.width())
        self.setFixedHeight(max(1, round(self._document.size().height())))
        self.update()


class _Shader(QSyntaxHighlighter):
    """Gives each token its shade, without parting letters that join."""

    def __init__(self, owner: ShadedText, look: Look) -> None:
        super().__init__(owner._document)  # noqa: SLF001 - a part of it
        self._owner, self._look = owner, look

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        start = self.currentBlock().position()
        for first, behind, step in self._owner.spans_in(start, start + utf16_length(text)):
            if step:
                style = format_of(self._look, step)
                self.setFormat(max(0, first - start), behind - max(first, start), style)
