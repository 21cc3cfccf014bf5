"""The places for what was attached to a question, and for the sources of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parlance.window.chat.attachment_row import QuestionAttachments
from parlance.window.chat.source_list import SourceList
from parlance.window.parts.controls import TextLabel
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from parlance.contract.history import Message
    from parlance.window.chat.source_dialog import SourceOpener
    from parlance.window.parts.look import Look

_BELOW: Final = 6


class AttachedView(Protocol):
    """Shows something that belongs to a message, in a place that the message gives it."""

    @property
    def widget(self) -> QWidget:
        """What is placed."""

    def show_message(self, message: Message) -> None:
        """Show what belongs to `message`, which may be nothing."""

    def height_for(self, width: int) -> int:
        """Return the height that it needs at a width."""


class AttachmentNames(QWidget):
    """The names of what was attached, one below the other.

    Implements AttachedView, for where nothing can be opened.

    Signals:
        resized: it wants another height; it never does.
    """

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._names = TextLabel(role="muted", pixels=TypeSize.META, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._names, 0, Qt.AlignmentFlag.AlignTrailing)

    @property
    def widget(self) -> QWidget:
        """What is placed."""
        return self

    def show_message(self, message: Message) -> None:
        """Show the names of what was attached to `message`."""
        self._names.setText("\n".join(each.name for each in message.attachments))

    def height_for(self, width: int) -> int:
        """Return the height that it needs at a width."""
        return self._names.heightForWidth(width)


def new_attachments(
    look: Look, opener: SourceOpener | None, parent: QWidget
) -> AttachmentNames | QuestionAttachments:
    """Return a view of what was attached to a question."""
    if opener is None:
        return AttachmentNames(parent)
    return QuestionAttachments(look, opener, parent)


def new_sources(look: Look, opener: SourceOpener | None, parent: QWidget) -> SourceList | None:
    """Return a view of the sources of an answer, where there can be any."""
    return None if opener is None else SourceList(look, opener, parent)


def place_attached(view: AttachedView, width: int, top: int, *, is_shown: bool) -> int:
    """Place `view` at `top` of its message, or hide it; return where the next thing stands."""
    height = view.height_for(width) if is_shown else 0
    view.widget.setVisible(height > 0)
    if height == 0:
        return top
    view.widget.setGeometry(0, top, width, height)
    return top + height + _BELOW
