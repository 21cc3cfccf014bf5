"""The line at the foot: model, where it runs and why, speed, what slows it, and the promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from parlance.services.model_states import ModelPhase
from parlance.window.parts.command_copy import CommandCopy
from parlance.window.parts.controls import (
    ElidedLabel,
    IconLabel,
    Surface,
    TextButton,
    TextLabel,
    restyle,
)
from parlance.window.parts.leaving import leaving_anywhere
from parlance.window.parts.notice_line import NoticeLine
from parlance.window.parts.regions import RegionOrder, mark_region
from parlance.window.parts.remedies import Remedy, remedy_for, remedy_words
from parlance.window.parts.scale import scaled
from parlance.window.parts.sentence_button import SentenceButton
from parlance.window.parts.strain_mark import StrainMark
from parlance.window.parts.words import decimal, fault_words, filled, number, placement_words
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.services.computer import ComputerService
    from parlance.services.model_states import ModelState
    from parlance.services.models import ModelsService
    from parlance.window.parts.look import Look

_WIDEST_PROMISE = 300
_SURE_PROMISE = 230


class Promise(QWidget):
    """Says that everything stays on this computer, or where it goes while it does not."""

    def __init__(self, look: Look, models: ModelsService) -> None:
        """Follow `models`."""
        super().__init__()
        self._models = models
        self._icon = IconLabel(look, "shield-check", "ok", 15)
        self.words = ElidedLabel(role="muted", pixels=TypeSize.META)
        self.words.setMaximumWidth(scaled(_WIDEST_PROMISE))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self._icon)
        line.addWidget(self.words)
        models.state_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        leaving = leaving_anywhere(self._models)
        if leaving is None:
            self._icon.show_icon("shield-check", "ok")
            self.words.show_text(self.tr("Everything stays on this computer"))
        else:
            self._icon.show_icon("globe", "notice")
            self.words.show_text(leaving.words, leaving.hint)
        # The promise is the last to be cut short.
        self.words.setMinimumWidth(min(self.words.sizeHint().width(), _SURE_PROMISE))
        restyle(self.words, role="muted" if leaving is None else "notice")
        self.setToolTip(leaving.hint if leaving is not None else "")


class StatusLine(Surface):
    """Shows the state of the model at all times.

    Attributes:
        tools: where other parts of the window put what they show here.

    Signals:
        models_wanted, settings_wanted: the person wants to go there.
        plan_wanted: the person wants to see how the model is loaded.
    """

    models_wanted = Signal()
    settings_wanted = Signal()
    plan_wanted = Signal()

    def __init__(self, look: Look, models: ModelsService, computer: ComputerService) -> None:
        """Follow `models` and `computer`."""
        super().__init__("side")
        mark_region(self, RegionOrder.STATUS)
        self._models = models
        self._remedy = Remedy.NONE
        self.setFixedHeight(scaled(32))
        self._icon = IconLabel(look, "cpu", "muted", 14)
        self._words = SentenceButton(look)
        self._words.clicked.connect(self.plan_wanted)
        self.copy = CommandCopy(look, size=14)
        self._progress = QProgressBar()
        self._progress.setRange(0, 100)
        self._progress.setFixedWidth(scaled(120))
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Loading the model"))
        self._button = TextButton(look, "", kind="link")
        self._button.clicked.connect(self._on_clicked)
        self._speed = TextLabel(role="muted", pixels=TypeSize.META)
        self.notice = NoticeLine(look, models)
        self.strain = StrainMark(look, computer)
        self.promise = Promise(look, models)
        self.tools = QHBoxLayout()
        self._lay_out()
        models.state_changed.connect(self._show)
        models.speed_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.EDGE, 0, Space.EDGE, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        line.addWidget(self.copy)
        line.addWidget(self._progress)
        line.addWidget(self._button)
        line.addWidget(self.notice)
        line.addLayout(self.tools)
        line.addWidget(self._speed)
        line.addWidget(self.strain)
        line.addSpacing(Space.SMALL)
        line.addWidget(self.promise)

    def _show(self) -> None:
        state = self._models.state
        is_ready = state.phase is ModelPhase.READY and state.description is not None
        self._progress.setVisible(state.phase is ModelPhase.LOADING)
        self._progress.setValue(round(state.share * 100))
        is_failed = state.phase is ModelPhase.FAILED
        self._icon.show_icon(
            "circle-alert" if is_failed else "cpu", "danger" if is_failed else "muted"
        )
        hint = self.tr("Click to see how it is loaded, and to change it.") if is_ready else ""
        self._words.show_text(self._sentence(state), hint)
        self._words.lead(is_leading=is_ready)
        placement = state.description.placement if state.description is not None else None
        self.copy.show_placement(placement if is_ready else None)
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
            case ModelPhase.RESTING:
                words = self.tr("%1 rests because it was not used: the next question loads it")
                return filled(words, name)
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
