"""Chooses who answers: a model, an assistant, a temperature."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QWidget

from parlance.contract.chats import NO_OPTIONS, merged
from parlance.contract.sampling_choice import SamplingChoice
from parlance.window.chat.option_words import shortest
from parlance.window.parts.choice_box import ChoiceBox
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.model_chip import short_name
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import facts_line, filled
from parlance.window.theme import Space

if TYPE_CHECKING:
    from parlance.contract.chats import AssistantId, ChatOptions
    from parlance.services.assistants import AssistantService
    from parlance.services.models import ModelsService

_UNSET = -0.05
_MOST = 5.0


class ContenderBox(QWidget):
    """Three choices, each of which may be left as it is in the conversation.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(self, assistants: AssistantService, models: ModelsService, name: str = "") -> None:
        """Start with nothing chosen; `name` is what the whole is called."""
        super().__init__()
        self._assistants = assistants
        self._models = models
        self._below = NO_OPTIONS
        self.setAccessibleName(name)
        self.model = ChoiceBox()
        self.assistant = ChoiceBox()
        self.temperature = QDoubleSpinBox()
        self.temperature.setRange(_UNSET, _MOST)
        self.temperature.setSingleStep(0.05)
        self.temperature.setDecimals(2)
        self.temperature.setValue(_UNSET)
        self.temperature.lineEdit().setTextMargins(6, 0, 6, 0)
        self._lay_out()
        self.show_chat(NO_OPTIONS, None)
        self.model.activated.connect(self._on_chosen)
        self.assistant.activated.connect(self._on_chosen)
        self.temperature.valueChanged.connect(self.changed)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Model"), self.model),
            (self.tr("Assistant"), self.assistant),
            (self.tr("Temperature"), self.temperature),
        )
        for place, (words, field) in enumerate(rows):
            label = TextLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
            field.setMinimumWidth(scaled(180))
        for box in (self.model, self.assistant):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )

    def show_chat(self, options: ChatOptions, assistant: AssistantId | None) -> None:
        """Offer what there is; unless chosen otherwise, all is as in a conversation."""
        self._below = options
        self.model.clear()
        self.model.addItem(self.tr("The model of the chat"), None)
        for entry in self._models.entries:
            if entry.problem is None:
                self.model.addItem(short_name(entry), entry.key)
        self.assistant.clear()
        self.assistant.addItem(self.tr("None"), None)
        for each in self._assistants.assistants:
            self.assistant.addItem(each.name, each.id)
        self.assistant.setCurrentIndex(max(0, self.assistant.findData(assistant)))
        self._show_temperature()

    def choose_model(self, key: str) -> None:
        """Choose a model, if it is there."""
        place = self.model.findData(key)
        if place >= 0:
            self.model.setCurrentIndex(place)
            self._show_temperature()

    @property
    def chosen_assistant(self) -> AssistantId | None:
        """The assistant that is chosen; None for none."""
        chosen: AssistantId | None = self.assistant.currentData()
        return chosen

    @property
    def options(self) -> ChatOptions:
        """The options of the conversation with what is chosen here, the assistant left out."""
        key = self.model.currentData()
        options = self._below
        if key is not None:
            options = msgspec.structs.replace(options, model=key)
        if self.temperature.value() > _UNSET / 2:
            warmth = SamplingChoice(temperature=round(self.temperature.value(), 2))
            options = msgspec.structs.replace(
                options, sampling=options.sampling.with_changes(warmth)
            )
        return options

    @property
    def whole(self) -> ChatOptions:
        """As `options`, above those of the chosen assistant."""
        found = self._assistants.assistant(self.chosen_assistant)
        return merged(found.options if found is not None else NO_OPTIONS, self.options)

    def words(self) -> str:
        """Return in a line what is chosen."""
        standing = self._assistants.standing(self.options, self.chosen_assistant)
        parts = [short_name(standing.entry) if standing.entry is not None else ""]
        if self.chosen_assistant is not None:
            parts.append(self.assistant.currentText())
        whole = self.options.sampling.applied_to(standing.sampling)
        parts.append(filled(self.tr("temperature %1"), shortest(whole.temperature, 2)))
        return facts_line(part for part in parts if part)

    def _show_temperature(self) -> None:
        key = self.model.currentData()
        options = msgspec.structs.replace(self._below, model=key) if key else self._below
        standing = self._assistants.standing(options, self.chosen_assistant)
        warmth = options.sampling.applied_to(standing.sampling).temperature
        words = filled(self.tr("As it is (%1)"), shortest(warmth, 2))
        self.temperature.setSpecialValueText(words)

    def _on_chosen(self) -> None:
        self._show_temperature()
        self.changed.emit()
