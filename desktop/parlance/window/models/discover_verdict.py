"""Whether a model fits this computer: an icon, words and a colour; the numbers on hover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from parlance.contract.fit import Fit
from parlance.window.models.discover_words import fit_words, verdict_numbers
from parlance.window.parts.controls import ElidedLabel, IconLabel, restyle
from parlance.window.theme import Space, TypeSize

if TYPE_CHECKING:
    from parlance.contract.fit import Verdict
    from parlance.window.parts.look import Look

_DRESS: dict[Fit, tuple[str, str]] = {
    Fit.GPU: ("zap", "ok"),
    Fit.PARTLY: ("layers", "notice"),
    Fit.CPU: ("cpu", "link"),
    Fit.TOO_LARGE: ("circle-x", "danger"),
    Fit.UNKNOWN: ("circle-question-mark", "muted"),
}
"""Icon and colour role of each, so that neither colour nor words have to carry it alone."""


class VerdictBadge(QWidget):
    """Shows where a model would run."""

    def __init__(self, look: Look) -> None:
        """Start with nothing known."""
        super().__init__()
        self._verdict: Verdict | None = None
        self._icon = IconLabel(look, "circle-question-mark", "muted", 15)
        self.words = ElidedLabel(pixels=TypeSize.META, weight=QFont.Weight.Medium)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.CLOSE)
        line.addWidget(self._icon)
        line.addWidget(self.words, 1)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a verdict; its numbers are the tool tip and what a screen reader adds."""
        if verdict == self._verdict:
            return
        self._verdict = verdict
        icon, role = _DRESS[verdict.fit]
        self._icon.show_icon(icon, role)
        restyle(self.words, role=role)
        self.words.show_text(fit_words(verdict.fit), verdict_numbers(verdict))
        self.setAccessibleName(fit_words(verdict.fit))
        self.setToolTip(verdict_numbers(verdict))
