"""The models on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from parlance.contract.models import ModelOrigin
from parlance.window.models.card import ModelCard, follow
from parlance.window.parts.controls import (
    ElidedLabel,
    IconButton,
    IconLabel,
    Line,
    Surface,
    TextButton,
    TextLabel,
)
from parlance.window.parts.page import ScrollColumn, page_header
from parlance.window.parts.words import filled, plural, size_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_EXAMPLE = "hf download Qwen/Qwen3-4B-GGUF Qwen3-4B-Q4_K_M.gguf"


class HowToGetModels(QFrame):
    """Tells how models come to this computer.

    Signals:
        settings_wanted: the person wants to choose a models folder.
    """

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
                "Parlance runs GGUF models. Whatever is in the Hugging Face cache of this "
                "computer is listed here. To put a model there, run for example:"
            ),
            role="muted",
            wrap=True,
        )
        column.addWidget(first)
        line = QHBoxLayout()
        command = ElidedLabel(pixels=TypeSize.META)
        command.show_text(_EXAMPLE)
        command.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(command, 1)
        self.copy = IconButton(look, "copy", self.tr("Copy the command"), size=16)
        line.addWidget(self.copy)
        column.addLayout(line)
        second = TextLabel(
            self.tr("Or name a folder of your own with GGUF files:"), role="muted", wrap=True
        )
        column.addWidget(second)
        settings = TextButton(look, self.tr("Choose a models folder"))
        settings.clicked.connect(self.settings_wanted)
        column.addWidget(settings, 0, Qt.AlignmentFlag.AlignLeft)


class ModelsPanel(Surface):
    """Lists the models that the service found.

    Signals:
        settings_wanted: the person wants to go there.
    """

    settings_wanted = Signal()

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Follow `models`."""
        super().__init__("main")
        self._look = look
        self._models = models
        self._cards: list[ModelCard] = []
        self._summary = TextLabel(role="muted", pixels=TypeSize.META)
        self.refresh = IconButton(look, "refresh-cw", self.tr("Look for models again"))
        self.refresh.clicked.connect(models.refresh)
        header, line = page_header(self.tr("Models"))
        line.addWidget(self._summary)
        line.addWidget(self.refresh)
        self._scroll = ScrollColumn()
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._how = HowToGetModels(look)
        self._how.settings_wanted.connect(self.settings_wanted)
        self._how.copy.clicked.connect(self._on_copy_command)
        self._scroll.column.addLayout(self._list)
        self._scroll.column.addWidget(self._how)
        self._scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(Line(Qt.Orientation.Horizontal))
        column.addWidget(self._scroll, 1)
        models.listed.connect(self._show_list)
        models.state_changed.connect(self._show_state)
        self._is_listed = False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the cards when they are first seen."""
        super().showEvent(event)
        if not self._is_listed:
            self._show_list()

    def _show_list(self) -> None:
        if not self.isVisible() and not self._is_listed:
            return
        self._is_listed = True
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for entry in self._models.entries:
            card = ModelCard(self._look, entry)
            follow(card, self._models)
            self._cards.append(card)
            self._list.addWidget(card)
        entries = self._models.entries
        self._how.setVisible(all(each.origin is ModelOrigin.STARTER for each in entries))
        count = plural(self.tr("%Ln model(s)", "", len(entries)), len(entries))
        size = size_words(sum(each.size_bytes for each in entries))
        self._summary.setText(filled(self.tr("%1  ·  %2"), count, size))

    def _show_state(self) -> None:
        for card in self._cards:
            card.show_state(self._models.state)

    def _on_copy_command(self) -> None:
        QGuiApplication.clipboard().setText(_EXAMPLE)
