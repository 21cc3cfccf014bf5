"""Where people write: a field that grows, the model, the context, send and stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from parlance.window.chat.context_meter import ContextMeter
from parlance.window.parts.controls import IconButton, TextLabel, restyle
from parlance.window.parts.margins import set_margins
from parlance.window.parts.model_chip import ModelChip
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.scale import scaled, scaled_size
from parlance.window.parts.shortcuts import native_keys
from parlance.window.parts.spelling import mark_spelling
from parlance.window.parts.utf16 import utf16_length
from parlance.window.parts.words import filled, number
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent

    from parlance.contract.attachments import Attachment
    from parlance.contract.progress import ContextUse
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_LEAST_HEIGHT = 32
_MOST_HEIGHT = 200
_NARROW: Final = 520
COUNT_PAUSE_MS: Final = 250


class Intake(Protocol):
    """Takes files, pictures and long texts that are pasted or dropped."""

    def takes(self, data: QMimeData) -> bool:
        """Return whether it is to be attached, not typed."""

    def take(self, data: QMimeData) -> None:
        """Attach it."""


class MessageField(PlainEdit):
    """The text of the message.

    Attributes:
        intake: takes what is pasted or dropped and is no text to be typed; None for nobody.

    Signals:
        sent: Enter was pressed outside an input method's composition.
        edit_last_wanted: Up was pressed while nothing is written.
        focused: the keyboard came or went.
    """

    sent = Signal()
    edit_last_wanted = Signal()
    focused = Signal(bool)

    def __init__(self, name: str, placeholder: str) -> None:
        """Start empty, one line high."""
        super().__init__(name, placeholder)
        self._is_composing = False
        self.intake: Intake | None = None
        self.document().setDocumentMargin(4)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Send with Enter; Shift+Enter begins a new line."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_up = event.key() == Qt.Key.Key_Up and not self._has_modifier(event)
        if is_enter and not has_shift and not self._is_composing:
            self.sent.emit()
        elif is_up and self.document().isEmpty() and not self._is_composing:
            self.edit_last_wanted.emit()
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

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Take what can be typed, and what can be attached."""
        is_attached = self.intake is not None and self.intake.takes(source)
        return is_attached or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Attach what is to be attached; paste the rest as plain text."""
        if self.intake is not None and self.intake.takes(source):
            self.intake.take(source)
        else:
            super().insertFromMimeData(source)

    def _has_modifier(self, event: QKeyEvent) -> bool:
        return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)

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
        height = min(max(wanted, scaled(_LEAST_HEIGHT)), scaled(_MOST_HEIGHT))
        is_full = wanted > scaled(_MOST_HEIGHT)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_full else policy.ScrollBarAlwaysOff
        )
        if height != self.height():
            self.setFixedHeight(height)


class Composer(QFrame):
    """The field with what belongs to it.

    What was sent stays in the field until it is known to be stored.

    Attributes:
        attachments: what goes along with the message; attached by `show_attachments`.
        above: where what is attached is shown; tools: where buttons of others stand.

    Signals:
        sent: the text to send.
        stopped: stop writing.
        cleared: what was sent is stored, and what was attached to it has gone along.
        written: the text as it is now, at once; counted: the same after a pause.
        models_wanted: the person wants to see all models.
        plan_wanted: the person wants to see how the chosen one is loaded.
    """

    sent = Signal(str)
    stopped = Signal()
    cleared = Signal()
    written = Signal(str)
    counted = Signal(str)
    models_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Start empty and ready to send."""
        super().__init__()
        self.look = look
        self._is_busy = False
        self._is_temporary = False
        self._sent: str | None = None
        self.attachments: tuple[Attachment, ...] = ()
        self.setProperty("kind", "composer")
        self.field = MessageField(self.tr("Message"), "")
        mark_spelling(self.field, look)
        self.field.sent.connect(self._on_sent)
        self.field.focused.connect(self._on_focused)
        self.field.textChanged.connect(self._on_changed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(COUNT_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.counted.emit(self.field.text.strip()))
        self.meter = ContextMeter(look)
        chip = ModelChip(look, models)
        chip.models_wanted.connect(self.models_wanted)
        chip.plan_wanted.connect(self.plan_wanted)
        self._tokens = TextLabel(role="muted", pixels=TypeSize.META)
        self._hint = TextLabel(self.tr("Esc to stop"), role="muted", pixels=TypeSize.META)
        self._stop = IconButton(look, "square", self.tr("Stop writing"), size=14, role="text")
        self._stop.clicked.connect(self.stopped)
        self._button = self._new_button()
        self._lay_out(chip)
        look.changed.connect(self._show)
        self.show_temporary(is_temporary=False)
        self._show()

    def _lay_out(self, chip: ModelChip) -> None:
        column = QVBoxLayout(self)
        set_margins(column, Space.MEDIUM, Space.NEAR, Space.NEAR, Space.NEAR)
        column.setSpacing(Space.CLOSE)
        self.above = QVBoxLayout()
        column.addLayout(self.above)
        column.addWidget(self.field)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(Space.HAIR)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addLayout(self.tools)
        line.addWidget(chip)
        line.addWidget(self.meter)
        line.addStretch(1)
        for widget in (self._tokens, self._hint, self._stop, self._button):
            line.addWidget(widget)
        column.addLayout(line)

    def _new_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "send")
        button.setIconSize(scaled_size(QSize(18, 18)))
        button.clicked.connect(self._on_button_clicked)
        return button

    def show_busy(self, *, is_busy: bool) -> None:
        """Offer to stop while an answer is written; what is sent then waits."""
        if self._is_busy and not is_busy:
            self.keep_sent()
        self._is_busy = is_busy
        self._show()

    def show_use(self, use: ContextUse) -> None:
        """Show how full the context is, with what is being written."""
        self.meter.show_use(use)
        words = filled(self.tr("%1 tokens"), number(use.draft))
        self._tokens.setText(words if use.draft else "")
        self._show()

    def show_temporary(self, *, is_temporary: bool) -> None:
        """Look otherwise where nothing is kept."""
        self._is_temporary = is_temporary
        restyle(self, kind="drop" if is_temporary else "composer")
        self.field.setPlaceholderText(
            self.tr("Temporary chat: nothing of it is kept")
            if is_temporary
            else self.tr("Message Parlance, or drop a document")
        )

    def show_draft(self, text: str) -> None:
        """Put what was being written in another conversation into the field."""
        self.keep_sent()
        if self.field.text != text:
            self.field.setPlainText(text)
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    def show_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """Send these along with the message."""
        if attachments == self.attachments:
            return
        self.attachments = attachments
        self.recount()
        self._show()

    def recount(self) -> None:
        """Have what is written counted again, soon."""
        self._pause.start()

    def send(self, text: str) -> None:
        """Send a text that was offered, with what is attached; what is being written stays."""
        self._sent = ""
        self.sent.emit(text)

    @property
    def has_sent(self) -> bool:
        """Whether something was sent that is not known to be stored yet."""
        return self._sent is not None

    def clear_sent(self) -> None:
        """What was sent is stored: take it out of the field, and only that."""
        if self._sent is not None:
            self.field.remove_start(self._sent)
            self._sent = None
            self.cleared.emit()

    def keep_sent(self) -> None:
        """What was sent has not been stored: it stays in the field."""
        self._sent = None

    def take_back(self, text: str) -> None:
        """Put a message that waited back into the field, before what stands there."""
        rest = self.field.text
        self.field.setPlainText(f"{text}\n\n{rest}" if rest.strip() else text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        has_text = bool(self.field.toPlainText().strip()) or bool(self.attachments)
        is_narrow = self.width() < scaled(_NARROW)
        stops = self._is_busy and not has_text
        self.meter.show_short(is_short=is_narrow)
        self._tokens.setVisible(has_text and bool(self._tokens.text()) and not is_narrow)
        self._hint.setVisible(stops and not is_narrow)
        self._stop.setVisible(self._is_busy and has_text)
        self._button.setEnabled(stops or has_text)
        if stops:
            name, icon = self.tr("Stop writing"), "square"
            hint = self.tr("Stop writing (Esc)")
        elif self._is_busy:
            name, icon = self.tr("Send next"), "arrow-up"
            hint = self.tr("Send when the answer is written (Enter)")
        else:
            name, icon = self.tr("Send"), "arrow-up"
            hint = self.tr("Send (Enter)")
        role = "on_accent" if self._button.isEnabled() else "faint"
        self._button.setIcon(self.look.icon(icon, role, size=14 if stops else 18))
        self._button.setAccessibleName(name)
        self._button.setToolTip(hint)
        keys = self.look.shortcuts.keys("leave") if stops else "Return"
        self._button.setAccessibleDescription(native_keys(keys))

    def _on_focused(self, here: bool) -> None:  # noqa: FBT001 - of a signal
        restyle(self, focused=here, over=here)

    def _on_changed(self) -> None:
        self._show()
        self.written.emit(self.field.text)
        self._pause.start()

    def _on_button_clicked(self) -> None:
        if self._is_busy and not self.field.toPlainText().strip() and not self.attachments:
            self.stopped.emit()
        else:
            self._on_sent()

    def _on_sent(self) -> None:
        text = self.field.text
        if text.strip() or self.attachments:
            self._sent = self.field.document().toRawText()
            self.sent.emit(text.strip())

    def event(self, event: QEvent) -> bool:
        """Give a click anywhere on the frame to the field."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.field.setFocus()
        return super().event(event)
