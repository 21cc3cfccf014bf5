"""What an exported file of settings would change."""

from __future__ import annotations

import msgspec

from parlance.contract.settings import Settings


class SettingChange(msgspec.Struct, frozen=True, kw_only=True):
    """A setting that has another value in the file."""

    name: str
    before: object
    after: object


class SettingsImport(msgspec.Struct, frozen=True, kw_only=True):
    """A file of settings that was read; nothing of it is in force yet.

    Attributes:
        value: the settings as they would be.
        changes: what would be different.
        unknown: names in the file that this version does not have.
        damaged: names whose values cannot be understood; they stay as they are.
    """

    value: Settings
    changes: tuple[SettingChange, ...] = ()
    unknown: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()
