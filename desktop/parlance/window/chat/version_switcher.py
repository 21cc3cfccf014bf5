"""Which version of a message is shown, and the way to the others: ‹ 2/3 ›."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from parlance.window.chat.wishes import VersionWanted
from parlance.window.parts.controls import IconButton, TextLabel
from parlance.window.parts.words import filled, number
from parlance.window.theme import TypeSize

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from parlance.window.chat.rows import Row
    from parlance.window.parts.look import Look


class VersionSwitcher(QWidget):
    """Hidden while a message has one version only.

    Signals:
        asked: a VersionWanted.
    """

    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        """Start without versions."""
        super().__init__()
        self._row: Row | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self.earlier = IconButton(look, "chevron-left", self.tr("Earlier version"), size=14)
        self.later = IconButton(look, "chevron-right", self.tr("Later version"), size=14)
        self.earlier.rename(self.tr("Earlier version"), self.tr("Earlier version (Alt+Left)"))
        self.later.rename(self.tr("Later version"), self.tr("Later version (Alt+Right)"))
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.figures = TextLabel(role="muted", pixels=TypeSize.META)
        for widget in (self.earlier, self.figures, self.later):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._point()
        self.hide()

    def show_row(self, row: Row) -> None:
        """Show which version `row` is."""
        self._row = row
        versions = row.message.versions
        self.setVisible(len(versions) > 1)
        at, count = number(row.version + 1), number(len(versions))
        self.figures.setText(filled(self.tr("%1/%2"), at, count))
        self.figures.setAccessibleName(filled(self.tr("Version %1 of %2"), at, count))
        self._enable(row)

    def step(self, step: int) -> None:
        """Ask for the version before (-1) or after (1)."""
        row = self._row
        version = None if row is None or row.around.is_busy else row.neighbour(step)
        if row is not None and version is not None:
            self.asked.emit(VersionWanted(row.message, version))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Point the other way when the layout is mirrored."""
        super().changeEvent(event)
        if event.type() == event.Type.LayoutDirectionChange:
            self._point()

    def _enable(self, row: Row) -> None:
        self.earlier.setEnabled(row.neighbour(-1) is not None)
        self.later.setEnabled(row.neighbour(1) is not None)

    def _point(self) -> None:
        mirrored = self.isRightToLeft()
        self.earlier.show_icon("chevron-right" if mirrored else "chevron-left")
        self.later.show_icon("chevron-left" if mirrored else "chevron-right")
