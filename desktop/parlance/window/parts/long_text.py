"""Texts that are too long for a field: told before the window would stand still over them.

Measured (processor time): 200,000 letters of lines take a field 0.1 s, as many Chinese ones in
one paragraph 0.3 s, and a single run in which Qt breaks no line 6 to 8 s, and 2 s more at each
key. Such runs are not those without a space: no-break spaces join, commas without a space do too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTextBoundaryFinder
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FIELD_LETTERS: Final = 200_000
"""Most of a text that is put into a field at once."""
RUN_LETTERS: Final = 20_000
"""Most of them in long runs, all together."""
TAKEN_LETTERS: Final = 5_000_000
"""Most of a pasted text that is read as a document."""
_LONG_RUN = 1_000
"""Letters from which on a run costs more than as many in lines."""


def fits(text: str) -> bool:
    """Return whether a field shows `text` without making anybody wait."""
    if len(text) <= RUN_LETTERS:
        return True
    return len(text) <= FIELD_LETTERS and _unbroken(text) <= RUN_LETTERS


def _unbroken(text: str) -> int:
    """Return how many letters stand in long runs between the places where Qt may end a line."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    begins = total = 0
    while (ends := finder.toNextBoundary()) >= 0:
        if ends - begins >= _LONG_RUN:
            total += ends - begins
        begins = ends
    return total


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
