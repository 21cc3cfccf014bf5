"""Opens the small window for translations from outside: by the shortcut, and from the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from parlance.contract.shortcut import SHORTCUT_SENTENCES, TRAY_MISSING
from parlance.window.foreground import bring_to_front
from parlance.window.parts.words import filled
from parlance.window.tray import Tray

if TYPE_CHECKING:
    from parlance.contract.settings import Settings
    from parlance.services.settings import SettingsService
    from parlance.services.shortcut.service import GlobalShortcut
    from parlance.window.main_window import MainWindow


class ClipboardPart(QObject):
    """Joins the shortcut and the tray with the window, and says in Settings how they stand."""

    def __init__(
        self, window: MainWindow, settings: SettingsService, shortcut: GlobalShortcut | None
    ) -> None:
        """Follow the shortcut and the settings."""
        super().__init__(window)
        self._window = window
        self._shortcut = shortcut
        self.tray = Tray(settings, self)
        self.tray.quick_wanted.connect(window.quick.open)
        self.tray.window_wanted.connect(lambda: bring_to_front(window))
        self.tray.quit_wanted.connect(window.close)
        settings.changed.connect(self._show_tray)
        self._show_tray(settings.value)
        if shortcut is not None:
            shortcut.pressed.connect(window.quick.open)
            shortcut.changed.connect(self._show_shortcut)
            self._show_shortcut()

    def close(self) -> None:
        """Take the icon out of the tray."""
        self.tray.close()

    def _show_shortcut(self) -> None:
        assert self._shortcut is not None
        state = self._shortcut.state
        sentence = SHORTCUT_SENTENCES[state.phase]
        words = filled(_words(sentence), state.keys) if sentence else ""
        self._window.show_note("clipboard_shortcut", words)

    def _show_tray(self, value: Settings) -> None:
        is_wanted = value.show_in_tray and self.tray.is_missing
        words = _words(TRAY_MISSING) if is_wanted else ""
        self._window.show_note("show_in_tray", words)


def _words(sentence: str) -> str:
    return QCoreApplication.translate("Shortcut", sentence)
