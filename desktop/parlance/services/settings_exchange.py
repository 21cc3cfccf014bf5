"""Settings that go to a file, come from one, or all go back to their defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import FaultError
from parlance.storage.settings_exchange import defaults, export_settings, read_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from parlance.contract.settings_exchange import SettingsImport
    from parlance.services.settings import SettingsService


class SettingsExchange(QObject):
    """Changes all settings at once, and can take the last such change back.

    Signals:
        failed: the Fault of a file.
        changed: many settings were changed at once; `undo` takes it back.
    """

    failed = Signal(object)
    changed = Signal()

    def __init__(self, settings: SettingsService, parent: QObject | None = None) -> None:
        """Change `settings`."""
        super().__init__(parent)
        self._settings = settings
        self._before: dict[str, object] = {}

    def reset_all(self) -> None:
        """Put every setting that people can see back to its default."""
        self._put(defaults())

    def export(self, path: str, *, with_private: bool) -> None:
        """Write the settings to a file."""
        try:
            export_settings(path, self._settings.value, with_private=with_private)
        except FaultError as error:
            self.failed.emit(error.fault)

    def read(self, path: str) -> SettingsImport | None:
        """Return what a file would change; None if it is none of settings."""
        try:
            return read_settings(path, self._settings.value)
        except FaultError as error:
            self.failed.emit(error.fault)
            return None

    def adopt(self, brought: SettingsImport) -> None:
        """Put what a file brought in force."""
        self._put({change.name: change.after for change in brought.changes})

    def undo(self) -> None:
        """Take the last change of many settings back, and nothing that was changed besides."""
        before, self._before = self._before, {}
        self._settings.replace(**before)

    def _put(self, values: Mapping[str, object]) -> None:
        present = self._settings.value
        self._before = {
            name: getattr(present, name)
            for name, value in values.items()
            if getattr(present, name) != value
        }
        self._settings.replace(**values)
        self.changed.emit()
