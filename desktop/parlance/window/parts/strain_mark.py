"""What slows models down just now, as it stands at the foot of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from parlance.contract.computer import Strain
from parlance.contract.plan_wording import STRAINS
from parlance.window.parts.controls import ElidedLabel, IconLabel
from parlance.window.parts.scale import scaled
from parlance.window.parts.words import filled, number, wording
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.computer import ComputerState
    from parlance.services.computer import ComputerService
    from parlance.window.parts.look import Look

_ICONS: Final = {
    Strain.MEMORY: "memory-stick",
    Strain.HEAT: "thermometer",
    Strain.BATTERY: "battery-low",
}
_ROLES: Final = {Strain.MEMORY: "notice", Strain.HEAT: "notice", Strain.BATTERY: "muted"}
_WIDEST = 270


class StrainMark(QWidget):
    """Names the worst strain and shows a sign for each; hidden while there is none."""

    def __init__(self, look: Look, computer: ComputerService) -> None:
        """Follow `computer`."""
        super().__init__()
        self._computer = computer
        self._signs = {strain: IconLabel(look, _ICONS[strain], "notice", 14) for strain in Strain}
        self.words = ElidedLabel(role="muted", pixels=TypeSize.META)
        self.words.setMaximumWidth(scaled(_WIDEST))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.CLOSE)
        for strain, sign in self._signs.items():
            sign.show_icon(_ICONS[strain], _ROLES[strain])
            line.addWidget(sign)
        line.addWidget(self.words)
        computer.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._computer.state
        for strain, sign in self._signs.items():
            sign.setVisible(strain in state.strains)
        said = [self._said(strain, state) for strain in state.strains]
        hint = "\n".join(said)
        self.words.show_text(wording(STRAINS[state.strains[0]]) if said else "", hint)
        self.setToolTip(hint)
        self.setVisible(bool(said))

    def _said(self, strain: Strain, state: ComputerState) -> str:
        """Return a strain with the number that tells how bad it is."""
        words = wording(STRAINS[strain])
        match strain:
            case Strain.MEMORY if state.memory_stalled > 0:
                share = number(round(state.memory_stalled * 100))
                sentence = self.tr("%1: programs waited for it in %2 % of the last 10 seconds")
                return filled(sentence, words, share)
            case Strain.BATTERY if state.charge is not None:
                charge = number(round(state.charge * 100))
                return filled(self.tr("%1: %2 % charged"), words, charge)
            case _:
                return words
