"""What stands under the list while no model of the person's own is on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    IconLabel,
    TextButton,
    TextLabel,
)
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.window.parts.look import Look

_EXAMPLE = "hf download Qwen/Qwen3-4B-GGUF Qwen3-4B-Q4_K_M.gguf"


class HowToGetModels(QFrame):
    """Tells how models come to this computer.

    Signals:
        discover_wanted: the person wants to look for models.
        settings_wanted: the person wants to choose a models folder.
    """

    discover_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Say it with a command to copy."""
        super().__init__()
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.addWidget(IconLabel(look, "package-open", "accent", 20))
        title = TextLabel(self.tr("How to get a model"), weight=QFont.Weight.DemiBold)
        head.addWidget(title, 1)
        column.addLayout(head)
        first = TextLabel(
            self.tr(
                "Parlance runs GGUF models. Choose one that suits this computer under Discover, "
                "drop a .gguf file on the window, or name a folder of your own."
            ),
            role="muted",
            wrap=True,
        )
        column.addWidget(first)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        discover = TextButton(look, self.tr("Discover models"), kind="primary")
        discover.clicked.connect(self.discover_wanted)
        settings = TextButton(look, self.tr("Choose a models folder"))
        settings.clicked.connect(self.settings_wanted)
        line.addWidget(discover)
        line.addWidget(settings)
        line.addStretch(1)
        column.addLayout(line)
        second = TextLabel(
            self.tr(
                "Whatever other tools put into the Hugging Face cache of this computer is listed "
                "here too, for example by:"
            ),
            role="muted",
            wrap=True,
        )
        column.addWidget(second)
        column.addLayout(self._command_line(look))

    def _command_line(self, look: Look) -> QHBoxLayout:
        line = QHBoxLayout()
        command = ElidedLabel(pixels=TypeSize.META)
        command.show_text(_EXAMPLE)
        command.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(command, 1)
        self.copy = IconButton(look, "copy", self.tr("Copy the command"), size=16)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(_EXAMPLE))
        line.addWidget(self.copy)
        return line
