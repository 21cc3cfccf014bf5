"""Texts that are too long for a field: told before the window would stand still over them.

Measured (processor time): 200,000 letters of lines take a field 0.1 s, a single run of as many
without a space 7 s, and 1.8 s more at each key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FIELD_LETTERS: Final = 200_000
"""Most of a text that is put into a field at once."""
RUN_LETTERS: Final = 20_000
"""Most of them without a space."""
TAKEN_LETTERS: Final = 5_000_000
"""Most of a pasted text that is read as a document."""


def fits(text: str) -> bool:
    """Return whether a field shows `text` without making anybody wait."""
    if len(text) <= RUN_LETTERS:
        return True
    return len(text) <= FIELD_LETTERS and max(map(len, text.split()), default=0) <= RUN_LETTERS


def say_too_long(parent: QWidget) -> QMessageBox:
    """Say that a text was not taken, and what takes it."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("LongText", "Paste"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setText(QCoreApplication.translate("LongText", "This text is too long to be pasted here."))
    box.setInformativeText(
        QCoreApplication.translate("LongText", "Save it as a file, and open or drop that instead.")
    )
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box
