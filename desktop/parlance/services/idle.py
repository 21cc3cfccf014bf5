"""When it is time to look for models that nobody uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from parlance.contract.settings import Settings
    from parlance.services.settings import SettingsService

CHECK_MS = 20_000
_SECONDS = 60.0


class IdleWatch(QObject):
    """Runs while the settings name a time after which models rest.

    Signals:
        due: the seconds without a question after which a model may be unloaded.
    """

    due = Signal(float)

    def __init__(self, settings: SettingsService, parent: QObject) -> None:
        """Follow the settings."""
        super().__init__(parent)
        self._minutes = 0
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(lambda: self.due.emit(self._minutes * _SECONDS))
        settings.changed.connect(self._follow)
        self._follow(settings.value)

    def _follow(self, settings: Settings) -> None:
        self._minutes = settings.unload_minutes
        if self._minutes and not self._timer.isActive():
            self._timer.start()
        elif not self._minutes:
            self._timer.stop()
