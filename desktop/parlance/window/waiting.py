"""The small window that stands while nothing is open: what is done, how far it is, and a stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from parlance.contract.reopening import ReopeningKind
from parlance.contract.translatable import QT_TRANSLATE_NOOP
from parlance.window.parts.controls import Surface, TextButton, TextLabel
from parlance.window.parts.margins import set_margins
from parlance.window.parts.motion import endless
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import wording_of
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from parlance.contract.reopening import ReopeningProgress
    from parlance.window.parts.look import Look

_WIDTH: Final = 440
_TITLES: Final = {
    ReopeningKind.RESTORING: QT_TRANSLATE_NOOP("WaitingWindow", "Restoring the backup…"),
    ReopeningKind.ERASING: QT_TRANSLATE_NOOP("WaitingWindow", "Erasing what you chose…"),
}


class WaitingWindow(Surface):
    """Is closed by those who opened it; a person can stop only what can be stopped.

    Signals:
        stopped: the person wants everything to stay as it is.
    """

    stopped = Signal()

    def __init__(self, look: Look) -> None:
        """Start without words: nobody has said yet what is done."""
        super().__init__("main")
        self.setWindowFlag(Qt.WindowType.Window)
        # The app goes on when it is closed.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setFixedWidth(scaled(_WIDTH))
        self.title = TextLabel(pixels=TypeSize.TITLE, weight=QFont.Weight.DemiBold, wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = TextButton(look, self.tr("Stop"))
        self.stop.clicked.connect(self.stopped)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.stop)
        column = QVBoxLayout(self)
        set_margins(column, Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.title)
        column.addWidget(
            TextLabel(
                self.tr("The window opens again as soon as it is done."), role="muted", wrap=True
            )
        )
        column.addWidget(self.bar)
        column.addLayout(foot)
        look.dress(self)

    def show_progress(self, progress: ReopeningProgress) -> None:
        """Show how far it is, in thousandths: bytes would not fit into Qt's numbers."""
        words = wording_of("WaitingWindow", _TITLES[progress.kind])
        self.title.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 1000 if progress.total else endless())
        self.bar.setValue(1000 * progress.done // (progress.total or 1))
        self.stop.setEnabled(progress.can_stop)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what can be stopped; the window itself stays until the end."""
        event.ignore()
        self.stop.click()
