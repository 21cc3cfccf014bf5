"""Names for the small buttons that Qt puts into text fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_CLEAR: Final = "_q_qlineeditclearaction"


def name_buttons(field: QLineEdit, sign: QAction | None = None) -> None:
    """Name the buttons in a field: the one that clears it, and its sign, which leads into it."""
    clear = field.findChild(QAction, _CLEAR)
    if isinstance(clear, QAction):
        clear.setText(QCoreApplication.translate("FieldButtons", "Clear"))
    if sign is not None:
        sign.setText(field.accessibleName())
        sign.triggered.connect(field.setFocus)
