"""A chip for one attachment: what it is, how far it is, a cross to take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from parlance.contract import faults
from parlance.contract.attachments import AttachmentKind
from parlance.contract.visible import visible_name
from parlance.services.attachment_records import PendingState, file_name
from parlance.window.chat.attachment_words import facts_of, fault_of, progress_of
from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    IconLabel,
    TextButton,
    TextLabel,
)
from parlance.window.parts.fonts import text_font
from parlance.window.parts.margins import set_margins
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, plain_hint
from parlance.window.rich.direction import isolated
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from parlance.contract.attachments import Attachment
    from parlance.services.attachment_records import Pending
    from parlance.window.parts.look import Look

_WIDEST_NAME: Final = 220
_REMOVING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_LOCKED: Final = (faults.DocumentLocked, faults.DocumentPasswordWrong)


class _Name(ElidedLabel):
    """A name that takes the room it needs, up to some width."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        hint = super().sizeHint()
        return QSize(min(hint.width(), scaled(_WIDEST_NAME)), hint.height())


class PendingChip(QFrame):
    """Shows one that goes with the next message.

    Signals:
        removed, opened: its cross was pressed; it was clicked.
        text_wanted: it is to be pasted as text in place of being attached.
        password_wanted: it is to be read with a password.
    """

    removed = Signal(int)
    opened = Signal(int)
    text_wanted = Signal(int)
    password_wanted = Signal(int)

    def __init__(self, look: Look, pending: Pending) -> None:
        """Show `pending`."""
        super().__init__()
        self.pending = pending
        self.setProperty("kind", "bar")
        self._icon = IconLabel(look, "file-text", "muted", 16)
        self._name = _Name(pixels=TypeSize.INTERFACE)
        self._facts = TextLabel(role="muted", pixels=TypeSize.META)
        self.as_text = TextButton(look, self.tr("Paste as text"), kind="link")
        self.as_text.clicked.connect(lambda: self.text_wanted.emit(self.pending.number))
        self.password = TextButton(look, self.tr("Password…"), kind="link")
        self.password.clicked.connect(lambda: self.password_wanted.emit(self.pending.number))
        self.cross = IconButton(look, "x", "", size=14)
        self.cross.clicked.connect(lambda: self.removed.emit(self.pending.number))
        line = QHBoxLayout(self)
        set_margins(line, Space.NEAR, Space.TINY, Space.TINY, Space.TINY)
        line.setSpacing(Space.CLOSE)
        for widget in (
            self._icon,
            self._name,
            self._facts,
            self.as_text,
            self.password,
            self.cross,
        ):
            line.addWidget(widget)
        self.show_pending(pending)

    def show_pending(self, pending: Pending) -> None:
        """Show how it is now."""
        self.pending = pending
        is_failed = pending.state is PendingState.FAILED
        attachment = pending.attachment
        is_picture = attachment is not None and attachment.kind is AttachmentKind.IMAGE
        icon = "triangle-alert" if is_failed else "image" if is_picture else "file-text"
        self._icon.show_icon(icon, "danger" if is_failed else "muted")
        name = visible_name(pending.name)
        self._name.show_text(name)
        self._facts.setText(facts_of(attachment) if attachment else progress_of(pending))
        self.as_text.setVisible(pending.is_text)
        self.password.setVisible(isinstance(pending.fault, _LOCKED))
        self.cross.rename(filled(self.tr("Remove “%1”"), name))
        said = f"{name}, {self._facts.text()}"
        self.setAccessibleName(said)
        self.setToolTip(plain_hint(fault_of(pending) if is_failed else visible_name(pending.path)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take it away with Delete or Backspace, from any of its buttons."""
        if event.key() in _REMOVING:
            self.removed.emit(self.pending.number)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show what is in it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.pending.number)


class SentChip(TextButton):
    """An attachment of a message that was sent; a click shows what is in it."""

    def __init__(self, look: Look, attachment: Attachment) -> None:
        """Show `attachment`."""
        is_picture = attachment.kind is AttachmentKind.IMAGE
        super().__init__(look, "", icon="image" if is_picture else "file-text", role="muted")
        self.attachment = attachment
        self.setFont(text_font(TypeSize.META))
        name, facts = file_name(attachment), facts_of(attachment)
        width = scaled(_WIDEST_NAME)
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, width)
        self.say(f"{isolated(shown)}  ·  {facts}".replace("&", "&&"))
        self.setAccessibleName(f"{name}, {facts}")
        self.setToolTip(plain_hint(f"{name}\n{facts}"))
