"""Records keys as they are pressed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from parlance.window.parts.words import filled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_WIDTH = 150
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_FUNCTION_KEY = re.compile(r"(Shift\+)?F\d+")
_WRITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.SelectAll,
)


class KeyEdit(QKeySequenceEdit):
    """Takes the keys that are pressed in it; Esc leaves them as they were, Backspace takes none.

    Signals:
        recorded: keys as QKeySequence writes them for every system; empty for none.
    """

    recorded = Signal(str)

    def __init__(self, title: str) -> None:
        """Record the keys of what is called `title`."""
        super().__init__()
        self._shown = QKeySequence()
        self.setMaximumSequenceLength(1)
        self.setFixedWidth(_WIDTH)
        name = filled(self.tr("Keys for “%1”"), title)
        hint = self.tr("Press the new keys. Esc leaves them as they are, Backspace takes none.")
        for widget in (self, *self.findChildren(QLineEdit)):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.editingFinished.connect(self._on_finished)

    def show_keys(self, keys: str) -> None:
        """Show the keys in force."""
        self._shown = QKeySequence(keys)
        self.setKeySequence(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Record; Esc and Backspace alone mean something else."""
        is_alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_alone and event.key() == Qt.Key.Key_Escape:
            self.setKeySequence(self._shown)
        elif is_alone and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.recorded.emit("")
        else:
            super().keyPressEvent(event)

    def _on_finished(self) -> None:
        keys = self.keySequence()
        if not keys.isEmpty() and keys != self._shown:
            self.recorded.emit(keys.toString(_PORTABLE).replace("Enter", "Return"))


def needed_for_writing(keys: str) -> bool:
    """Return whether text fields need these keys for themselves."""
    sequence = QKeySequence(keys)
    if sequence.isEmpty():
        return False
    if any(sequence in QKeySequence.keyBindings(each) for each in _WRITING):
        return True
    portable = sequence.toString(_PORTABLE)
    is_function = _FUNCTION_KEY.fullmatch(portable) is not None
    return not is_function and not portable.startswith(("Ctrl+", "Alt+"))
