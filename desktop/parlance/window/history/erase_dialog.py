"""The question before something is erased for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.window.models.installed_dialog import QuestionDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look


class EraseDialog(QuestionDialog):
    """Asks before what lies in the bin is erased for good."""

    def __init__(self, look: Look, title: str, says: str, parent: QWidget) -> None:
        """Ask `title`; `says` is what that means."""
        super().__init__(look, title, self.tr("Erase"), says, parent)
