"""Says in the settings which dictionaries there are, or how to get some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from parlance.window.parts.words import filled, listed

if TYPE_CHECKING:
    from parlance.contract.spelling import SpellingState
    from parlance.services.spelling import SpellingService
    from parlance.window.settings.panel import SettingsPanel

FIELD = "check_spelling"


class SpellingNote(QObject):
    """Has the service look when the settings are first shown."""

    def __init__(self, spelling: SpellingService, panel: SettingsPanel) -> None:
        """Watch for `panel` to be shown."""
        super().__init__(panel)
        self._spelling = spelling
        self._panel = panel
        spelling.found.connect(self._show)
        if spelling.state is not None:
            self._show(spelling.state)
        else:
            panel.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look once."""
        if event.type() == QEvent.Type.Show:
            self._panel.removeEventFilter(self)
            self._spelling.look()
        return False

    def _show(self, state: SpellingState) -> None:
        if not state.names:
            words = self.tr(
                "No dictionaries were found. Install those of Hunspell or LibreOffice, and start "
                "Parlance again."
            )
        elif not state.has_library:
            words = self.tr("Dictionaries were found, but not libhunspell, which reads them.")
        else:
            names = listed(state.names)
            words = filled(self.tr("Dictionaries found: %1."), names)
        self._panel.show_note(FIELD, words)
