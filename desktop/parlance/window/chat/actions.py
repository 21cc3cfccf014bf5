"""The buttons under a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from parlance.window.chat.copying import CopyForm, copy_message
from parlance.window.chat.version_switcher import VersionSwitcher
from parlance.window.chat.wishes import Pinned
from parlance.window.parts.controls import IconButton, MenuButton, TextLabel
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look

_SAID_MS: Final = 1500
_ICON: Final = 14
_ORDER: Final = ("edit", "copy", "again", "more", "versions", "pin", "still")


class MessageActions(QWidget):
    """What is done most often with a message; the menu has the rest.

    What few messages need is made when the first one does: a transcript makes its views
    while people scroll.

    Attributes:
        edit, again, versions, pin, still: None until one is needed; `still` says that a
            message above the end of the context is sent all the same.

    Signals:
        asked: a Wish.
        edit_clicked, retry_clicked, menu_clicked: the button was pressed.
    """

    asked = Signal(object)
    edit_clicked = Signal()
    retry_clicked = Signal()
    menu_clicked = Signal()

    def __init__(self, look: Look, *, is_question: bool) -> None:
        """Start without a message."""
        super().__init__()
        self._look = look
        self._row: Row | None = None
        self._places: dict[str, QWidget] = {}
        self._said: QTimer | None = None
        self.edit: IconButton | None = None
        self.again: IconButton | None = None
        self.versions: VersionSwitcher | None = None
        self.pin: IconButton | None = None
        self.still: TextLabel | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(Space.HAIR)
        self._before = int(is_question)
        if is_question:
            self._line.addStretch(1)
            self.edit = IconButton(look, "pencil", self.tr("Edit message"), size=_ICON)
            self.edit.clicked.connect(self.edit_clicked)
            self._place("edit", self.edit)
        self._copy_name = self.tr("Copy message") if is_question else self.tr("Copy answer")
        self.copy = IconButton(look, "copy", self._copy_name, size=_ICON)
        self.copy.clicked.connect(self._on_copy_clicked)
        self._place("copy", self.copy)
        words = self.tr("Message actions") if is_question else self.tr("Answer actions")
        self.more = MenuButton(look, "ellipsis", words, size=_ICON)
        self.more.clicked.connect(self.menu_clicked)
        self._place("more", self.more)

    def show_row(self, row: Row) -> None:
        """Offer what can be done with `row`."""
        self._row = row
        self._show_versions(row)
        self._show_again(row)
        self._show_pin(row)

    def show_quiet(self, *, is_quiet: bool) -> None:
        """Leave only what tells something, while nobody looks at the message."""
        for button in (self.edit, self.copy, self.more):
            if button is not None:
                button.setVisible(not is_quiet)

    def _place(self, name: str, widget: QWidget) -> None:
        """Put a widget into its place among those that there are."""
        rank = _ORDER.index(name)
        index = sum(_ORDER.index(each) < rank for each in self._places)
        self._places[name] = widget
        self._line.insertWidget(index + self._before, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show_versions(self, row: Row) -> None:
        if self.versions is None and len(row.message.versions) > 1:
            self.versions = VersionSwitcher(self._look)
            self.versions.asked.connect(self.asked)
            self._place("versions", self.versions)
        if self.versions is not None:
            self.versions.show_row(row)

    def _show_again(self, row: Row) -> None:
        is_wanted = row.is_last and not row.is_question
        if self.again is None and is_wanted:
            self.again = IconButton(self._look, "rotate-cw", self.tr("Try again"), size=_ICON)
            self.again.clicked.connect(self.retry_clicked)
            self._place("again", self.again)
        if self.again is not None:
            self.again.setVisible(is_wanted)

    def _show_pin(self, row: Row) -> None:
        if row.message.pinned and self.pin is None:
            self.pin = IconButton(self._look, "pin", "", size=_ICON, role="accent")
            hint = self.tr("Pinned: it is always sent. Click to unpin.")
            self.pin.rename(self.tr("Unpin"), hint)
            self.pin.clicked.connect(self._on_pin_clicked)
            self.still = TextLabel(self.tr("Still sent"), role="accent", pixels=TypeSize.META)
            self._place("pin", self.pin)
            self._place("still", self.still)
        if self.pin is not None and self.still is not None:
            self.pin.setVisible(row.message.pinned)
            self.still.setVisible(row.message.pinned and row.is_above)

    def _on_copy_clicked(self) -> None:
        if self._row is not None:
            copy_message(self._row.answer, CopyForm.MARKDOWN)
            self.copy.show_icon("check", "ok")
            self.copy.setToolTip(self.tr("Copied"))
            self.copy.setAccessibleDescription(self.tr("Copied"))
            if self._said is None:
                self._said = QTimer(self)
                self._said.setSingleShot(True)
                self._said.setInterval(_SAID_MS)
                self._said.timeout.connect(self._show_copy)
            self._said.start()

    def _show_copy(self) -> None:
        self.copy.show_icon("copy", "muted")
        self.copy.rename(self._copy_name)
        self.copy.setAccessibleDescription("")

    def _on_pin_clicked(self) -> None:
        if self._row is not None:
            self.asked.emit(Pinned(self._row.message, is_pinned=False))
