"""Sliders for what narrows a distribution: it follows while they move."""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from parlance.contract.sampling import Sampling
from parlance.contract.sampling_fields import FIELDS_BY_NAME
from parlance.window.parts.controls import TextLabel
from parlance.window.parts.explaining import explain
from parlance.window.parts.flow_line import FlowLine
from parlance.window.parts.scale import half_scaled, scaled
from parlance.window.parts.slider import Slider
from parlance.window.parts.words import decimal, number, wording_of
from parlance.window.theme import Space

_FIELDS: Final = {
    "temperature": (2.0, 0.05),
    "top_k": (100, 1),
    "top_p": (1.0, 0.01),
    "min_p": (0.5, 0.01),
    "typical_p": (1.0, 0.01),
    "top_n_sigma": (5.0, 0.1),
    "repetition_penalty": (2.0, 0.05),
    "presence_penalty": (2.0, 0.1),
    "frequency_penalty": (2.0, 0.1),
}
"""The most that a slider goes to, and its step."""

_WIDTH: Final = 348
_TITLE: Final = 124
_VALUE: Final = 44


class SamplerSliders(QWidget):
    """Sets a sampling; fields that have no slider stay as they are.

    Signals:
        edited: the new Sampling.
    """

    edited = Signal(object)

    def __init__(self) -> None:
        """Show the usual sampling."""
        super().__init__()
        self._sampling = Sampling()
        self.sliders: dict[str, Slider] = {}
        self._values: dict[str, TextLabel] = {}
        line = FlowLine()
        self.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        for name in _FIELDS:
            line.addWidget(self._row(name))
        self.show_sampling(self._sampling)

    def show_sampling(self, sampling: Sampling) -> None:
        """Show what is in force; `edited` is not told."""
        self._sampling = sampling
        for name, slider in self.sliders.items():
            with QSignalBlocker(slider):
                slider.setValue(round(getattr(sampling, name) / _FIELDS[name][1]))
            self._say(name)

    def _row(self, name: str) -> QWidget:
        field, (most, step) = FIELDS_BY_NAME[name], _FIELDS[name]
        title = wording_of("Sampling", field.title)
        slider = Slider(title)
        slider.setRange(round(max(0.0, field.minimum) / step), round(most / step))
        slider.setPageStep(max(1, slider.maximum() // 10))
        explain(slider, title, wording_of("Sampling", field.sentence))
        slider.valueChanged.connect(lambda value: self._on_moved(name, value))
        label, said = TextLabel(title, wrap=True), TextLabel(role="muted")
        label.setBuddy(slider)
        label.setFixedWidth(half_scaled(_TITLE))
        said.setFixedWidth(scaled(_VALUE))
        row = QWidget()
        row.setFixedWidth(half_scaled(_WIDTH))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(label)
        line.addWidget(slider, 1)
        line.addWidget(said)
        self.sliders[name], self._values[name] = slider, said
        return row

    def _on_moved(self, name: str, value: int) -> None:
        step = _FIELDS[name][1]
        exact = value if isinstance(step, int) else round(value * step, 6)
        self._sampling = msgspec.structs.replace(self._sampling, **{name: exact})
        self._say(name)
        self.edited.emit(self._sampling)

    def _say(self, name: str) -> None:
        field, value = FIELDS_BY_NAME[name], getattr(self._sampling, name)
        words = number(value) if isinstance(value, int) else decimal(value, field.places)
        if value == field.neutral and field.neutral_words:
            words = wording_of("Sampling", field.neutral_words)
        self._values[name].setText(words)
        self.sliders[name].setAccessibleDescription(words)
