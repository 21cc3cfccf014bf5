"""A plain text that the model writes into at one place; what it wrote is marked until taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.spelling import mark_spelling

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from parlance.window.parts.look import Look

_FAR = 4000
"""Letters that are looked at with every key."""


class CompleteEditor(PlainEdit):
    """An editor with one continuation at a time.

    Signals:
        continue_wanted: Ctrl+Enter was pressed.
        pending_changed: whether there is a continuation that was neither taken nor undone.
    """

    continue_wanted = Signal()
    pending_changed = Signal()

    def __init__(self, look: Look, name: str, placeholder: str) -> None:
        """Start empty."""
        super().__init__(name, placeholder)
        self._look = look
        mark_spelling(self, look)
        self._start: QTextCursor | None = None
        self._end: QTextCursor | None = None
        self._revision = -1
        look.changed.connect(self._mark)
        self.textChanged.connect(self._mark)

    @property
    def pending(self) -> str:
        """The continuation as it stands now; empty where there is none."""
        chosen = self._chosen()
        return "" if chosen is None else chosen.selectedText().replace("\u2029", "\n")

    @property
    def before(self) -> str:
        """The text in front of the cursor."""
        return self._between(0, self.textCursor().position())

    @property
    def behind(self) -> str:
        """The text behind the cursor."""
        return self._between(self.textCursor().position(), self._length())

    @property
    def has_behind(self) -> bool:
        """Whether anything but white space stands behind the cursor, not far away."""
        place = self.textCursor().position()
        return bool(self._between(place, min(self._length(), place + _FAR)).strip())

    def begin(self) -> None:
        """A continuation is to come at the cursor; one before it is taken."""
        self.accept()
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self._start, self._end = QTextCursor(cursor), QTextCursor(cursor)
        self._start.setKeepPositionOnInsert(True)
        self._revision = -1
        self.pending_changed.emit()

    def insert_piece(self, text: str) -> None:
        """Put text at the end of the continuation; all of it is one step to undo."""
        if self._end is None:
            return
        here = self.textCursor()
        follows = here.position() == self._end.position() and not here.hasSelection()
        goes_on = self.document().revision() == self._revision
        if goes_on:
            self._end.joinPreviousEditBlock()
        else:
            self._end.beginEditBlock()
        self._end.insertText(text)
        self._end.endEditBlock()
        self._revision = self.document().revision()
        if follows:
            self.setTextCursor(self._end)
            self.ensureCursorVisible()
        self._mark()
        self.pending_changed.emit()

    def accept(self) -> None:
        """Take the continuation: it is text like any other."""
        if self._start is not None:
            self._start = self._end = None
            self._mark()
            self.pending_changed.emit()

    def discard(self) -> None:
        """Take the continuation out again."""
        chosen = self._chosen()
        if chosen is not None:
            chosen.removeSelectedText()
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Continue with Ctrl+Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.continue_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> QTextCursor | None:
        if self._start is None or self._end is None:
            return None
        chosen = QTextCursor(self.document())
        chosen.setPosition(self._start.position())
        chosen.setPosition(self._end.position(), QTextCursor.MoveMode.KeepAnchor)
        return chosen if chosen.hasSelection() else None

    def _mark(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            self.setExtraSelections([])
            return
        dress = QTextCharFormat()
        dress.setBackground(self._look.palette.colour("accent_soft"))
        dress.setForeground(self._look.palette.colour("text"))
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = chosen, dress
        self.setExtraSelections([selection])

    def _length(self) -> int:
        return self.document().characterCount() - 1

    def _between(self, start: int, end: int) -> str:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
