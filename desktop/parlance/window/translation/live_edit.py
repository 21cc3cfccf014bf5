"""A pane's text field: shows which paragraph and sentence is meant, and what to look at."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip

from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.utf16 import utf16_length
from parlance.window.parts.words import plain_hint
from parlance.window.rich.direction import plain_copy
from parlance.window.translation.live_pieces import Change, narrowed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent

    from parlance.window.parts.look import Look

Span = tuple[int, int]
"""Where something begins and ends, in positions of Qt's."""

_MARGIN = 10
_BAR = 3
_BAND_OUT = 5
_RADIUS = 6
_STILL = 3
"""A mouse that moved no farther between press and release has clicked."""

_PARAGRAPH_SEPARATOR = "\u2029"


@dataclass(frozen=True, slots=True)
class Mark:
    """A bar at the leading edge of a paragraph, in the colour of a role, with a tool tip."""

    span: Span
    role: str
    hint: str


class LiveEdit(PlainEdit):
    """A field for plain text with marks that are no part of the text.

    Signals:
        edited: a Change that the person made; what `writing` guards is none.
        pointed: position under the mouse, -1 where there is no text.
        clicked: position that was clicked without selecting anything.
    """

    edited = Signal(object)
    pointed = Signal(int)
    clicked = Signal(int)

    def __init__(self, look: Look, name: str, placeholder: str) -> None:
        """Start empty; `name` is what a screen reader calls the field."""
        super().__init__(name, placeholder)
        self._look = look
        self._is_written = False
        self._shown = ""
        self._paragraph: Span | None = None
        self._sentence: Span | None = None
        self._dimmed: tuple[Span, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._pressed: QPoint | None = None
        self.document().setDocumentMargin(_MARGIN)
        self.viewport().setMouseTracking(True)
        self.document().contentsChange.connect(self._on_contents_change)
        look.changed.connect(self._show_selections)

    @property
    def length(self) -> int:
        """How long the text is, as Qt counts it."""
        return self.document().characterCount() - 1

    @property
    def is_selecting(self) -> bool:
        """Whether the person selects text with the mouse."""
        return self._pressed is not None and self.textCursor().hasSelection()

    def part(self, start: int, end: int) -> str:
        """Return a part of the text."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace(_PARAGRAPH_SEPARATOR, "\n").replace("\u2028", "\n")

    @property
    def is_written(self) -> bool:
        """Whether what changes now is not the person's doing."""
        return self._is_written

    # Writing ----------------------------------------------------------------------------

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Have what is changed meanwhile not be taken for the person's doing."""
        was_written, self._is_written = self._is_written, True
        try:
            yield
        finally:
            self._is_written = was_written
            self._shown = self.raw

    @property
    def raw(self) -> str:
        """The text with every character that the document has."""
        text = self.document().toRawText()
        return text.replace(_PARAGRAPH_SEPARATOR, "\n").replace("\u2028", "\n")

    @property
    def is_plain(self) -> bool:
        """Whether `text` has all characters of the document; isolates are left out of it."""
        return plain_copy(self._shown) == self._shown

    def rewrite(self, parts: list[tuple[Span, str]]) -> None:
        """Put texts in place of parts, which are in order; nothing else of the text moves."""
        with self.writing():
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            for (start, end), text in reversed(parts):
                self._rewrite(cursor, start, end, text)
            cursor.endEditBlock()
        self.document().clearUndoRedoStacks()

    def _rewrite(self, cursor: QTextCursor, start: int, end: int, text: str) -> None:
        old = self.part(start, end)
        change = narrowed(Change(start, 0, 0), old, text)
        if not change.removed and not change.added:
            return
        cursor.setPosition(change.position)
        cursor.setPosition(change.position + change.removed, QTextCursor.MoveMode.KeepAnchor)
        tail = utf16_length(old) - (change.position - start) - change.removed
        head = change.position - start
        cursor.insertText(_between(text, head, tail))

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if self._is_written:
            return
        old, new = self._shown, self.raw
        self._shown = new
        if old == new:
            return
        change = Change(position, removed, added)
        # Qt tells of whole blocks where a word changed, and of too little when all is removed.
        is_exact = utf16_length(old) - removed + added == self.length
        if not is_exact or (removed and added):
            change = narrowed(Change(0, 0, 0), old, new)
        self.edited.emit(change)

    # Marks ------------------------------------------------------------------------------

    def point_out(self, paragraph: Span | None, sentence: Span | None) -> None:
        """Highlight a paragraph softly, and a sentence."""
        if (paragraph, sentence) != (self._paragraph, self._sentence):
            self._paragraph, self._sentence = paragraph, sentence
            self._show_selections()

    def dim(self, spans: tuple[Span, ...]) -> None:
        """Dim parts that no longer hold."""
        if spans != self._dimmed:
            self._dimmed = spans
            self._show_selections()

    def mark(self, marks: tuple[Mark, ...]) -> None:
        """Mark paragraphs at their edge."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()

    def _show_selections(self) -> None:
        palette = self._look.palette
        faint, strong = palette.colour("faint"), palette.colour("selection")
        strong.setAlpha(150)
        found = [self._selection(span, None, faint) for span in self._dimmed]
        if self._sentence is not None:
            found.append(self._selection(self._sentence, strong, None))
        self.setExtraSelections(found)
        self.viewport().update()

    def _selection(
        self, span: Span, behind: QColor | None, text: QColor | None
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(span[0], self.length))
        cursor.setPosition(min(span[1], self.length), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        shape = selection.format
        if behind is not None:
            shape.setBackground(behind)
        if text is not None:
            shape.setForeground(text)
        selection.format = shape
        return selection

    # Places -----------------------------------------------------------------------------

    def place_of(self, span: Span) -> QRectF:
        """Return where a paragraph stands, in the coordinates of all of the text."""
        layout, document = self.document().documentLayout(), self.document()
        top = layout.blockBoundingRect(document.findBlock(span[0]))
        bottom = layout.blockBoundingRect(document.findBlock(max(span)))
        return top.united(bottom)

    def rect_of(self, span: Span) -> QRect:
        """Return where the end of a sentence stands in the viewport."""
        start, end = (self._cursor_at(each) for each in span)
        first, last = self.cursorRect(start), self.cursorRect(end)
        return first.united(last) if first.top() == last.top() else last

    def _cursor_at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.length))
        return cursor

    def go_to(self, position: int) -> None:
        """Put the caret somewhere and bring it into view."""
        self.setTextCursor(self._cursor_at(position))
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _position_at(self, point: QPoint) -> int:
        bottom = self.document().size().height() - self.verticalScrollBar().value()
        if self.document().isEmpty() or point.y() > bottom:
            return -1
        return self.cursorForPosition(point).position()

    # Events -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the band and the bars, then the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._paragraph is not None:
            place = self._seen(self._paragraph)
            painter.setBrush(self._look.palette.colour("accent_soft"))
            painter.drawRoundedRect(place.adjusted(4, -1, -4, 1), _RADIUS, _RADIUS)
        for mark in self._marks:
            painter.setBrush(self._look.palette.colour(mark.role))
            painter.drawRoundedRect(self._bar(mark), _BAR / 2, _BAR / 2)
        painter.end()
        super().paintEvent(event)

    def _seen(self, span: Span) -> QRectF:
        place = self.place_of(span).translated(0, -self.verticalScrollBar().value())
        return QRectF(0, place.top(), self.viewport().width(), place.height())

    def _bar(self, mark: Mark) -> QRectF:
        place = self._seen(mark.span).adjusted(0, 2, 0, -2)
        runs = self.document().findBlock(mark.span[0]).textDirection()
        if runs == Qt.LayoutDirection.RightToLeft:
            return QRectF(place.right() - _BAR, place.top(), _BAR, place.height())
        return QRectF(place.left(), place.top(), _BAR, place.height())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say what a mark means."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = float(event.pos().y())
            found = [
                mark.hint
                for mark in self._marks
                if self._seen(mark.span).top() <= at <= self._seen(mark.span).bottom()
            ]
            QToolTip.showText(event.globalPos(), plain_hint("\n".join(found)), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(-1)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where the button went down."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell what is under the mouse."""
        super().mouseMoveEvent(event)
        if self._pressed is None:
            self.pointed.emit(self._position_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of a click that selected nothing."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        at = event.position().toPoint()
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if pressed is None or not is_plain or self.textCursor().hasSelection():
            return
        if (at - pressed).manhattanLength() <= _STILL and self._position_at(at) >= 0:
            self.clicked.emit(self._position_at(at))


def _between(text: str, head: int, tail: int) -> str:
    """Return `text` without so many of Qt's units at its beginning and end."""
    coded = text.encode("utf-16-le", "surrogatepass")
    return coded[2 * head : len(coded) - 2 * tail].decode("utf-16-le", "surrogatepass")
