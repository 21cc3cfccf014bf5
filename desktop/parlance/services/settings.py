"""The settings as the window knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.settings import Settings, describe_settings

if TYPE_CHECKING:
    from parlance.contract.setting_fields import FieldDescription
    from parlance.storage.settings import SettingsFile


class SettingsService(QObject):
    """Holds the one settings value and writes every change to its file.

    Signals:
        changed: the new Settings.
        failed: the Fault that kept a change from being written.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, file: SettingsFile, value: Settings, parent: QObject | None = None) -> None:
        """Start from `value` as it was read from `file`."""
        super().__init__(parent)
        self._file = file
        self._value = value

    @property
    def value(self) -> Settings:
        """The settings in force."""
        return self._value

    def fields(self) -> tuple[FieldDescription, ...]:
        """Return the descriptions that the settings page is made from."""
        return describe_settings()

    def replace(self, **changes: object) -> None:
        """Put changed fields in force and write them."""
        value = msgspec.structs.replace(self._value, **changes)
        if value == self._value:
            return
        self._value = value
        fault = self._file.save(value)
        if fault is not None:
            self.failed.emit(fault)
        self.changed.emit(value)

    def reset(self, name: str) -> None:
        """Put one field back to its default."""
        self.replace(**{name: getattr(Settings(), name)})
