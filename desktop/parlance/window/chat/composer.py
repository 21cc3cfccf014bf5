"""Where people write: a field that grows, the model, the context, send and stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from parlance.window.chat.context_meter import ContextMeter
from parlance.window.parts.controls import TextLabel, restyle
from parlance.window.parts.model_chip import ModelChip
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent

    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_LEAST_HEIGHT = 32
_MOST_HEIGHT = 200


class MessageField(PlainEdit):
    """The text of the message.

    Signals:
        sent: Enter was pressed outside an input method's composition.
        focused: the keyboard came or went.
    """

    sent = Signal()
    focused = Signal(bool)

    def __init__(self, name: str, placeholder: str) -> None:
        """Start empty, one line high."""
        super().__init__(name, placeholder)
        self._is_composing = False
        self.document().setDocumentMargin(4)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Send with Enter; Shift+Enter begins a new line."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if is_enter and not has_shift and not self._is_composing:
            self.sent.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Notice whether an input method is composing: its Enter sends nothing."""
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit(True)  # noqa: FBT003 - Qt's signals have no keywords

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keyboard has gone."""
        super().focusOutEvent(event)
        self.focused.emit(False)  # noqa: FBT003

    def remove_start(self, start: str) -> None:
        """Remove `start` (as the document holds it) if the text still begins so."""
        if self.document().toRawText().startswith(start):
            cursor = QTextCursor(self.document())
            cursor.setPosition(utf16_length(start), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the height to the lines that the new width makes."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        wanted = round(self.document().size().height()) + 2
        height = min(max(wanted, _LEAST_HEIGHT), _MOST_HEIGHT)
        is_full = wanted > _MOST_HEIGHT
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_full else policy.ScrollBarAlwaysOff
        )
        if height != self.height():
            self.setFixedHeight(height)


def utf16_length(text: str) -> int:
    """Return how many positions of a QTextDocument `text` takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Composer(QFrame):
    """The field with what belongs to it.

    What was sent stays in the field until it is known to be stored.

    Signals:
        sent: the text to send.
        stopped: stop writing.
        models_wanted: the person wants to see all models.
        plan_wanted: the person wants to see how the chosen one is loaded.
    """

    sent = Signal(str)
    stopped = Signal()
    models_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Start empty and ready to send."""
        super().__init__()
        self._look = look
        self._is_busy = False
        self._sent = ""
        self.setProperty("kind", "composer")
        self.field = MessageField(
            self.tr("Message"), self.tr("Message Parlance, or drop a document to summarize")
        )
        self.field.sent.connect(self._on_sent)
        self.field.focused.connect(lambda here: restyle(self, focused=here))
        self.field.textChanged.connect(self._show)
        self.meter = ContextMeter(look)
        chip = ModelChip(look, models)
        chip.models_wanted.connect(self.models_wanted)
        chip.plan_wanted.connect(self.plan_wanted)
        self._hint = TextLabel(self.tr("Esc to stop"), role="muted", pixels=TypeSize.META)
        self._button = self._new_button()
        self._lay_out(chip)
        look.changed.connect(self._show)
        self._show()

    def _lay_out(self, chip: ModelChip) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.field)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(chip)
        line.addWidget(self.meter)
        line.addStretch(1)
        line.addWidget(self._hint)
        line.addWidget(self._button)
        column.addLayout(line)

    def _new_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "send")
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(self._on_button_clicked)
        return button

    def show_busy(self, *, is_busy: bool) -> None:
        """Offer to stop while an answer is written, else to send."""
        if self._is_busy and not is_busy:
            self.keep_sent()
        self._is_busy = is_busy
        self._show()

    def clear_sent(self) -> None:
        """What was sent is stored: take it out of the field, and only that."""
        if self._sent:
            self.field.remove_start(self._sent)
            self._sent = ""

    def keep_sent(self) -> None:
        """What was sent has not been stored: it stays in the field."""
        self._sent = ""

    def take_focus(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus()

    def _show(self) -> None:
        self._hint.setVisible(self._is_busy)
        has_text = bool(self.field.toPlainText().strip())
        self._button.setEnabled(self._is_busy or has_text)
        if self._is_busy:
            name, icon = self.tr("Stop writing"), "square"
            hint = self.tr("Stop writing (Esc)")
        else:
            name, icon = self.tr("Send"), "arrow-up"
            hint = self.tr("Send (Enter)")
        role = "on_accent" if self._button.isEnabled() else "faint"
        self._button.setIcon(self._look.icon(icon, role, size=14 if self._is_busy else 18))
        self._button.setAccessibleName(name)
        self._button.setToolTip(hint)

    def _on_button_clicked(self) -> None:
        if self._is_busy:
            self.stopped.emit()
        else:
            self._on_sent()

    def _on_sent(self) -> None:
        text = self.field.text
        if text.strip() and not self._is_busy:
            self._sent = self.field.document().toRawText()
            self.sent.emit(text.strip())

    def event(self, event: QEvent) -> bool:
        """Give a click anywhere on the frame to the field."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.field.setFocus()
        return super().event(event)
