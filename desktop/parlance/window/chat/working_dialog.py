"""A dialog that has something written, and may be put away while that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar

from parlance.window.chat.fitting_dialog import FittingDialog
from parlance.window.parts.controls import TextButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.window.parts.look import Look


class WorkingDialog(FittingDialog):
    """Put away, it leaves its work to the strip of what runs, with its progress and its stop.

    Attributes:
        behind: puts the dialog away.
        progress: for the column, with a name.
    """

    def __init__(self, look: Look, title: str, act: str, parent: QWidget) -> None:
        """Say `title`; `act` stands on the button."""
        super().__init__(look, title, act, parent)
        self.behind = TextButton(look, self.tr("Go on in the background"), kind="link")
        self.behind.setAutoDefault(False)
        self.behind.clicked.connect(self.hide)
        self.foot.insertWidget(0, self.behind)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.show_work(is_going_on=False)

    def show_work(self, *, is_going_on: bool) -> None:
        """Show how far it is, and the way to put the dialog away, or neither."""
        self.progress.setVisible(is_going_on)
        self.behind.setVisible(is_going_on)

    def come_back(self) -> None:
        """Stand before the window again."""
        if not self.isVisible():
            self.open()
