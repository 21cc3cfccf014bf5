"""Whether Parlance may use the network, at the foot of the window, with the way to its log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from parlance.window.parts.controls import IconLabel
from parlance.window.parts.sentence_button import SentenceButton
from parlance.window.theme import Space

if TYPE_CHECKING:
    from parlance.contract.settings import Settings
    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look


class NetworkState(QWidget):
    """Says whether connections are allowed.

    Signals:
        log_wanted: the person wants to see every request.
    """

    log_wanted = Signal()

    def __init__(self, look: Look, settings: SettingsService) -> None:
        """Follow the setting."""
        super().__init__()
        self._icon = IconLabel(look, "globe", "muted", 14)
        self.words = SentenceButton(look)
        self.words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.words.lead(is_leading=True)
        self.words.clicked.connect(self.log_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.HAIR)
        line.addWidget(self._icon)
        line.addWidget(self.words)
        settings.changed.connect(self._show)
        self._show(settings.value)

    def _show(self, value: Settings) -> None:
        if value.offline:
            words = self.tr("Offline")
            hint = self.tr("Parlance opens no connection. Click to see all requests so far.")
        else:
            words = self.tr("Network on")
            hint = self.tr(
                "Only what you search, download or connect to. Click to see all requests."
            )
        self._icon.show_icon("lock-keyhole" if value.offline else "globe", "muted")
        self.words.show_text(words, hint)
