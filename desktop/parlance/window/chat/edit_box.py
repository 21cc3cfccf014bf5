"""A question that is changed in its place in the transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from parlance.window.parts.controls import TextButton, TextLabel, restyle
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled
from parlance.window.parts.spelling import mark_spelling
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from parlance.window.parts.look import Look

_LEAST: Final = 44
_MOST: Final = 320
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


class EditField(PlainEdit):
    """The text of the question.

    Signals:
        saved: Ctrl+Enter; cancelled: Escape.
        focused: the keyboard came or went.
    """

    saved = Signal()
    cancelled = Signal()
    focused = Signal(bool)

    def event(self, event: QEvent) -> bool:
        """Take Escape before the shortcut of the chat, which stops an answer, does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Save with Ctrl+Enter, leave with Escape; Enter begins a new line."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & _CONTROL:
            self.saved.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit(True)  # noqa: FBT003 - Qt's signals have no keywords

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keyboard has gone."""
        super().focusOutEvent(event)
        self.focused.emit(False)  # noqa: FBT003


class EditBox(QFrame):
    """The field with Save and Cancel.

    Signals:
        changed: the text as it is now.
        saved: the text, to be asked in place of the earlier one.
        cancelled: the question stays as it was.
        resized: it wants another height.
    """

    changed = Signal(str)
    saved = Signal(str)
    cancelled = Signal()
    resized = Signal()

    def __init__(self, look: Look) -> None:
        """Start empty."""
        super().__init__()
        self.setProperty("kind", "pane")
        self.field = EditField(self.tr("Edit your message"))
        mark_spelling(self.field, look)
        self.field.setFixedHeight(scaled(_LEAST))
        self.save = TextButton(look, self.tr("Save and send"), kind="primary")
        self.cancel = TextButton(look, self.tr("Cancel"))
        kept = TextLabel(
            self.tr("The earlier version is kept. Ctrl+Enter sends."),
            role="muted",
            pixels=TypeSize.META,
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.field)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(kept, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        column.addLayout(foot)
        self._connect()

    def begin(self, text: str) -> None:
        """Edit `text`, unless it is being edited already."""
        if self.field.text != text:
            self.field.setPlainText(text)
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._show()

    def height_for(self, width: int) -> int:
        """Return the height that it needs at a width."""
        inner = width - 2 * Space.SMALL - 2
        self.field.document().setTextWidth(inner)
        wanted = round(self.field.document().size().height()) + 4
        self.field.setFixedHeight(min(max(wanted, scaled(_LEAST)), scaled(_MOST)))
        layout = self.layout()
        if layout is None:
            return 0
        self.ensurePolished()  # its border takes room too
        layout.invalidate()
        return layout.totalHeightForWidth(width)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_changed)
        self.field.saved.connect(self._on_saved)
        self.field.cancelled.connect(self.cancelled)
        self.field.focused.connect(lambda here: restyle(self, focused=here))
        self.save.clicked.connect(self._on_saved)
        self.cancel.clicked.connect(self.cancelled)

    def _show(self) -> None:
        self.save.setEnabled(bool(self.field.text.strip()))

    def _on_changed(self) -> None:
        self._show()
        self.changed.emit(self.field.text)
        wanted = round(self.field.document().size().height()) + 4
        if min(max(wanted, scaled(_LEAST)), scaled(_MOST)) != self.field.height():
            self.resized.emit()

    def _on_saved(self) -> None:
        if self.field.text.strip():
            self.saved.emit(self.field.text.strip())
