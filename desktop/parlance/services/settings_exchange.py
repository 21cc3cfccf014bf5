"""Settings that go to a file, come from one, or all go back to their defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import FaultError
from parlance.contract.setting_fields import Widget
from parlance.contract.settings import Settings
from parlance.storage.settings_exchange import export_settings, read_settings

if TYPE_CHECKING:
    from parlance.contract.settings_exchange import SettingsImport
    from parlance.services.settings import SettingsService

_WITHOUT_CONTROL = ("shortcuts",)
"""Hidden fields that the pages show in a way of their own."""


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
        self._before: Settings | None = None

    def reset_all(self) -> None:
        """Put every setting that people can see back to its default."""
        names = [
            field.name
            for field in self._settings.fields()
            if field.widget is not Widget.HIDDEN or field.name in _WITHOUT_CONTROL
        ]
        defaults = Settings()
        self._put(
            msgspec.structs.replace(
                self._settings.value, **{name: getattr(defaults, name) for name in names}
            )
        )

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
        self._put(brought.value)

    def undo(self) -> None:
        """Take the last change of many settings back."""
        if self._before is not None:
            before, self._before = self._before, None
            self._settings.replace(**msgspec.structs.asdict(before))

    def _put(self, value: Settings) -> None:
        self._before = self._settings.value
        self._settings.replace(**msgspec.structs.asdict(value))
        self.changed.emit()
