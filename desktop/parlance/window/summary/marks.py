"""A text whose sentences know their sources: pointed at, chosen, walked through, doubted."""

from __future__ import annotations

import sys
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip

from parlance.contract.summary import DoubtKind
from parlance.window.parts.announcing import announce
from parlance.window.parts.words import filled, number, plain_hint
from parlance.window.rich.marking import MarkdownPlaces
from parlance.window.rich.view import RichText

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from parlance.contract.summary import Doubt, Sentence
    from parlance.window.parts.look import Look
    from parlance.window.rich.colours import CodeColours
    from parlance.window.rich.marking import Range

_NEXT_KEYS: Final = (Qt.Key.Key_N, Qt.Key.Key_Down)
_PREVIOUS_KEYS: Final = (Qt.Key.Key_P, Qt.Key.Key_Up)
_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NOWHERE: Final = -1


class MarkedText(RichText):
    """Rich text with sentences; they are named by their number in the order given.

    Signals:
        pointed: the sentence under the mouse, or NOWHERE.
        chosen: a sentence was clicked or reached by the keyboard, or NOWHERE.
        followed: the person wants to see the source of the chosen sentence.
        area_wanted: a part of the text, in its own pixels, that should come into view.
    """

    pointed = Signal(int)
    chosen = Signal(int)
    followed = Signal(int)
    area_wanted = Signal(QRect)

    def __init__(self, look: Look, colours: CodeColours, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(look, colours, parent)
        self._look = look
        self._describe: Callable[[Sentence], str] | None = None
        self._clear()
        self._pressed = NOWHERE
        self.viewport().setMouseTracking(True)

    def _clear(self) -> None:
        self._sentences: tuple[Sentence, ...] = ()
        self._ranges: list[list[Range]] = []
        self._doubts: list[tuple[Doubt, list[Range]]] = []
        self._starts: list[tuple[int, int, int]] = []
        self._pointed = NOWHERE
        self._chosen = NOWHERE
        self._linked: frozenset[int] = frozenset()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that are marked."""
        return self._sentences

    @property
    def chosen_sentence(self) -> int:
        """Number of the chosen sentence, or NOWHERE."""
        return self._chosen

    def describe_by(self, describe: Callable[[Sentence], str]) -> None:
        """Take the words about a sentence's sources from `describe`."""
        self._describe = describe

    def begin(self) -> None:
        """Empty the text; nothing is marked any more."""
        self._clear()
        self.setExtraSelections([])
        super().begin()

    def mark(self, markdown: str, sentences: Iterable[Sentence]) -> None:
        """Mark the `sentences` of `markdown`, which is what the text shows."""
        self._clear()
        self._sentences = tuple(sentences)
        places = MarkdownPlaces(self.document(), markdown)
        for index, sentence in enumerate(self._sentences):
            ranges = places.ranges(sentence.start, sentence.end)
            self._ranges.append(ranges)
            self._starts += [(each.start, each.end, index) for each in ranges]
            for doubt in sentence.doubts:
                self._doubts.append((doubt, places.ranges(doubt.start, doubt.end)))
        self._starts.sort()
        self._paint_marks()

    def ranges_of(self, index: int) -> list[Range]:
        """Return where a sentence stands in the document."""
        return self._ranges[index]

    def sentence_at(self, point: QPointF) -> int:
        """Return the sentence at a point of the text, or NOWHERE."""
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return NOWHERE
        at = bisect_right(self._starts, (position, sys.maxsize, 0)) - 1
        if at < 0:
            return NOWHERE
        _, end, index = self._starts[at]
        return index if position < end else NOWHERE

    def choose(self, index: int) -> None:
        """Choose a sentence and bring it into view; NOWHERE chooses none."""
        self._chosen = index
        self._linked = frozenset()
        self._paint_marks()
        self._say(index)
        if index != NOWHERE:
            self._want_area(self._ranges[index])
        self.chosen.emit(index)

    def show_linked(self, indices: Collection[int], *, go: bool = True) -> None:
        """Highlight the sentences that draw on a place; `go` brings the first into view."""
        self._chosen = NOWHERE
        self._linked = frozenset(indices)
        self._paint_marks()
        if indices and go:
            self._want_area(self._ranges[min(indices)])

    def show_doubt(self, index: int) -> None:
        """Bring a doubt into view and select it."""
        ranges = self._doubts[index][1]
        if ranges:
            self.setTextCursor(self._cursor(ranges[0]))
            self._want_area(ranges)

    def doubts(self) -> tuple[Doubt, ...]:
        """Return what in the text is not supported, in order."""
        return tuple(doubt for doubt, _ in self._doubts)

    # What people do ----------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Point at the sentence under the mouse."""
        super().mouseMoveEvent(event)
        index = self.sentence_at(event.position())
        self._point(index)
        if not self.anchorAt(event.position().toPoint()):  # a link has its own
            self._show_cursor(index)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(NOWHERE)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Note where a click begins."""
        super().mousePressEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self.sentence_at(event.position()) if is_left else NOWHERE

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the sentence that was clicked, unless a link was or text is selected."""
        pressed, self._pressed = self._pressed, NOWHERE
        is_link = bool(self.anchorAt(event.position().toPoint()))
        super().mouseReleaseEvent(event)
        if pressed == NOWHERE or is_link or self.textCursor().hasSelection():
            return
        if self.sentence_at(event.position()) == pressed:
            event.accept()
            self.choose(pressed)
            self.followed.emit(pressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk through the sentences and go to their sources; Escape lets go of them."""
        if self._walk(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # it is for what stands around
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show what is doubted, or where a sentence comes from."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.hint_at(QPointF(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), plain_hint(words), self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def hint_at(self, point: QPointF) -> str:
        """Return what a tool tip says at a point of the text."""
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        for doubt, ranges in self._doubts:
            if any(each.start <= position < each.end for each in ranges):
                return self._doubt_words(doubt)
        index = self.sentence_at(point)
        if index == NOWHERE or self._describe is None:
            return ""
        return self._describe(self._sentences[index])

    def _doubt_words(self, doubt: Doubt) -> str:
        if doubt.kind is DoubtKind.NUMBER:
            return self.tr("This number was not found in the document.")
        return self.tr("This name was not found in the document.")

    def _walk(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        is_letter = key in (Qt.Key.Key_N, Qt.Key.Key_P)
        wanted = Qt.KeyboardModifier.NoModifier if is_letter else Qt.KeyboardModifier.AltModifier
        if key in _NEXT_KEYS + _PREVIOUS_KEYS and modifiers == wanted:
            return self._step(1 if key in _NEXT_KEYS else -1)
        if self._chosen != NOWHERE and key in _ENTER_KEYS and not self._is_on_link():
            self.followed.emit(self._chosen)
            return True
        if key == Qt.Key.Key_Escape and (self._chosen != NOWHERE or self._linked):
            self.choose(NOWHERE)
            return True
        return False

    def _step(self, step: int) -> bool:
        count = len(self._sentences)
        if not count:
            return False
        if self._chosen == NOWHERE:
            self.choose(0 if step > 0 else count - 1)
        else:
            self.choose(min(max(self._chosen + step, 0), count - 1))
        return True

    def _is_on_link(self) -> bool:
        return self.textCursor().hasSelection() and self.textCursor().charFormat().isAnchor()

    def _point(self, index: int) -> None:
        if index != self._pointed:
            self._pointed = index
            self._paint_marks()
            self.pointed.emit(index)

    def _show_cursor(self, index: int) -> None:
        """Show by the pointer where a click leads somewhere."""
        leads = index != NOWHERE and bool(self._sentences[index].sources)
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    # How it looks ------------------------------------------------------------------------

    def _want_area(self, ranges: Sequence[Range]) -> None:
        area = QRect()
        for each in ranges:
            for position in each:
                cursor = QTextCursor(self.document())
                cursor.setPosition(position)
                area = area.united(self.cursorRect(cursor))
        if ranges:
            self.area_wanted.emit(area)

    def _say(self, index: int) -> None:
        """Tell a screen reader which sentence was reached and where it comes from."""
        if index == NOWHERE:
            self.setAccessibleDescription("")
            return
        words = " ".join(self._cursor(each).selectedText() for each in self._ranges[index])
        place = filled(
            self.tr("Sentence %1 of %2"), number(index + 1), number(len(self._sentences))
        )
        sources = self._describe(self._sentences[index]) if self._describe is not None else ""
        doubts = [self._doubt_words(doubt) for doubt in self._sentences[index].doubts]
        description = "\n".join(part for part in (place, words, sources, *doubts) if part)
        self.setAccessibleDescription(description)
        announce(self, description)

    def _cursor(self, place: Range) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint_marks(self) -> None:
        palette = self._look.palette
        pointed, strong = QTextCharFormat(), QTextCharFormat()
        pointed.setBackground(palette.colour("accent_soft"))
        strong.setBackground(palette.colour("selection"))
        doubted = QTextCharFormat()
        doubted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        doubted.setUnderlineColor(palette.colour("danger"))
        parts: list[tuple[Range, QTextCharFormat]] = []
        for index, ranges in enumerate(self._ranges):
            if index == self._chosen or index in self._linked:
                parts += [(each, strong) for each in ranges]
            elif index == self._pointed:
                parts += [(each, pointed) for each in ranges]
        parts += [(each, doubted) for _, ranges in self._doubts for each in ranges]
        self.setExtraSelections([self._selection(*part) for part in parts])

    def _selection(self, place: Range, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(place)
        made.format = form
        return made
