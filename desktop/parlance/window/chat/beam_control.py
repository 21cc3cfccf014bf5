"""Switches beam search on and says how wide it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from parlance.contract.chats import NO_BEAMS
from parlance.contract.sampling import MOST_BEAMS, Beams
from parlance.window.chat.option_controls import OptionControl, guard_wheel
from parlance.window.chat.option_words import option_words
from parlance.window.parts.controls import TextLabel
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.option_fields import OptionField


class BeamControl(OptionControl):
    """A switch, and what there is to choose while it is on."""

    def __init__(self, field: OptionField) -> None:
        """Start off."""
        super().__init__()
        self.on = QCheckBox(self.tr("Search for the likeliest answer"))
        self.on.setAccessibleDescription(option_words(field.sentence))
        self.width_box = QSpinBox()
        self.width_box.setRange(2, MOST_BEAMS)
        self.penalty = QDoubleSpinBox()
        self.penalty.setRange(0.0, 3.0)
        self.penalty.setSingleStep(0.1)
        self.penalty.setDecimals(2)
        self.early = QCheckBox(self.tr("Stop at the first answers that are complete"))
        self._more = QWidget()
        self._lay_out()
        for spin in (self.width_box, self.penalty):
            spin.lineEdit().setTextMargins(6, 0, 6, 0)
            spin.setKeyboardTracking(False)
            guard_wheel(spin)
            spin.valueChanged.connect(self._tell)
        self.early.clicked.connect(self._tell)
        self.on.clicked.connect(self._tell)
        self.setFocusProxy(self.on)
        self.show_value(None)

    def _lay_out(self) -> None:
        column = QGridLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.on, 0, 0)
        grid = QGridLayout(self._more)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.TINY)
        grid.setColumnStretch(0, 1)
        rows = (
            (self.tr("Width: beginnings that are followed"), self.width_box),
            (self.tr("Length penalty: more favours longer answers"), self.penalty),
        )
        for place, (words, box) in enumerate(rows):
            label = TextLabel(words, role="muted", pixels=TypeSize.META, wrap=True)
            label.setBuddy(box)
            box.setAccessibleName(words)
            grid.addWidget(label, place, 0)
            grid.addWidget(box, place, 1)
        grid.addWidget(self.early, len(rows), 0, 1, 2)
        column.addWidget(self._more, 1, 0)

    def show_value(self, value: object) -> None:
        """Show Beams; None and NO_BEAMS are off."""
        is_on = isinstance(value, Beams) and value != NO_BEAMS
        beams = value if isinstance(value, Beams) and is_on else Beams()
        for box in (self.width_box, self.penalty):
            box.blockSignals(True)  # noqa: FBT003 - Qt has no keywords
        self.width_box.setValue(beams.width)
        self.penalty.setValue(beams.length_penalty)
        for box in (self.width_box, self.penalty):
            box.blockSignals(False)  # noqa: FBT003
        self.early.setChecked(beams.early_stopping)
        self.on.setChecked(is_on)
        self._more.setVisible(is_on)

    def _tell(self) -> None:
        if not self.on.isChecked():
            self.edited.emit(NO_BEAMS)
            return
        self.edited.emit(
            Beams(
                width=self.width_box.value(),
                length_penalty=round(self.penalty.value(), 6),
                early_stopping=self.early.isChecked(),
            )
        )
