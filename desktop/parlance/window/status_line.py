"""The line at the foot: model, where it runs and why, speed, and the promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from parlance.services.models import ModelPhase
from parlance.window.parts.controls import (
    ElidedLabel,
    IconLabel,
    Surface,
    TextButton,
    TextLabel,
)
from parlance.window.parts.remedies import Remedy, remedy_for, remedy_words
from parlance.window.parts.words import decimal, fault_words, filled, number, placement_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.models import ModelsService, ModelState
    from parlance.window.parts.look import Look


class StatusLine(Surface):
    """Shows the state of the model at all times.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
    """

    models_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Follow `models`."""
        super().__init__("side")
        self._models = models
        self._remedy = Remedy.NONE
        self.setFixedHeight(32)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(Space.SMALL)
        self._icon = IconLabel(look, "cpu", "muted", 14)
        self._words = ElidedLabel(role="muted", pixels=TypeSize.META)
        self._progress = QProgressBar()
        self._progress.setRange(0, 100)
        self._progress.setFixedWidth(120)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Loading the model"))
        self._button = TextButton(look, "", kind="link")
        self._button.clicked.connect(self._on_clicked)
        self._speed = TextLabel(role="muted", pixels=TypeSize.META)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        line.addWidget(self._progress)
        line.addWidget(self._button)
        line.addWidget(self._speed)
        line.addSpacing(Space.LARGE)
        line.addWidget(IconLabel(look, "shield-check", "ok", 15))
        promise = self.tr("Everything stays on this computer")
        line.addWidget(TextLabel(promise, role="muted", pixels=TypeSize.META))
        models.state_changed.connect(self._show)
        models.speed_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._models.state
        self._progress.setVisible(state.phase is ModelPhase.LOADING)
        self._progress.setValue(round(state.share * 100))
        is_failed = state.phase is ModelPhase.FAILED
        self._icon.show_icon(
            "circle-alert" if is_failed else "cpu", "danger" if is_failed else "muted"
        )
        self._words.show_text(self._sentence(state))
        self._remedy = remedy_for(state.fault) if is_failed and state.fault else Remedy.NONE
        text = remedy_words(self._remedy)
        self._button.say(text)
        self._button.setVisible(bool(text))
        speed = self._models.last_speed
        self._speed.setText(filled(self.tr("%1 tokens/s"), decimal(speed)))
        self._speed.setVisible(state.phase is ModelPhase.READY and speed > 0)

    def _sentence(self, state: ModelState) -> str:
        name = state.entry.name if state.entry else ""
        match state.phase:
            case ModelPhase.NONE:
                return self.tr("No model is loaded.")
            case ModelPhase.LOADING:
                share = number(round(state.share * 100))
                return filled(self.tr("Loading %1: %2 %"), name, share)
            case ModelPhase.READY:
                if state.description is None:
                    return name
                where = placement_words(state.description.placement)
                return filled(self.tr("%1  ·  %2"), name, where)
            case ModelPhase.FAILED:
                return fault_words(state.fault).sentence if state.fault else name

    def _on_clicked(self) -> None:
        match self._remedy:
            case Remedy.RESTART | Remedy.RETRY:
                self._models.restart()
            case Remedy.SETTINGS:
                self.settings_wanted.emit()
            case Remedy.MODELS | Remedy.NONE:
                self.models_wanted.emit()
