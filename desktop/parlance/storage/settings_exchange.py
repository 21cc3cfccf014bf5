"""Settings as a file that goes to another computer: written, and read without trusting it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from parlance.contract.faults import FaultError, SettingsFileForeign
from parlance.contract.setting_fields import Widget
from parlance.contract.settings import Settings, describe_settings
from parlance.contract.settings_exchange import SettingChange, SettingsImport
from parlance.storage.files import write_bytes
from parlance.storage.settings import MAX_BYTES, VERSION, understood

if TYPE_CHECKING:
    from collections.abc import Mapping

_KIND = "parlance-settings"
_SHOWN_OTHERWISE = ("shortcuts",)
"""Hidden fields that have a page of their own."""


def export_settings(path: str, settings: Settings, *, with_private: bool) -> None:
    """Write every setting; those that tell of the person only when they are wanted.

    Keys of servers are no settings and never written, nor is the state of the window, which
    has no title. Raises FaultError(FileUnwritable).
    """
    values = msgspec.to_builtins(settings)
    fields = {
        field.name: values[field.name]
        for field in describe_settings()
        if field.title and (with_private or not field.private)
    }
    content = {"kind": _KIND, "version": VERSION, "settings": fields}
    write_bytes(path, msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n")


def read_settings(path: str, present: Settings) -> SettingsImport:
    """Return what the file would change. Raises FaultError(SettingsFileForeign)."""
    try:
        # One byte more than allowed, so that too long a file shows.
        with open(path, "rb") as file:  # noqa: PTH123 - a path as the person gave it
            content = file.read(MAX_BYTES + 1)
        fields = _fields(content)
    except (OSError, ValueError, msgspec.DecodeError, RecursionError) as error:
        raise FaultError(SettingsFileForeign(path=path)) from error
    return _compared(fields, present)


def defaults() -> dict[str, Any]:
    """Return the default of every setting that people see; the rest is no choice of theirs."""
    plain = Settings()
    return {
        field.name: getattr(plain, field.name)
        for field in describe_settings()
        if field.widget is not Widget.HIDDEN or field.name in _SHOWN_OTHERWISE
    }


def _fields(content: bytes) -> Mapping[str, Any]:
    if len(content) > MAX_BYTES:
        raise ValueError(len(content))
    whole = msgspec.json.decode(content, type=dict[str, Any])
    fields = whole.get("settings")
    if whole.get("kind") != _KIND or not isinstance(fields, dict):
        raise ValueError(_KIND)
    return fields


def _compared(fields: Mapping[str, Any], present: Settings) -> SettingsImport:
    titled = {field.name for field in describe_settings() if field.title}
    values, damaged = understood({name: value for name, value in fields.items() if name in titled})
    changes = tuple(
        SettingChange(name=name, before=getattr(present, name), after=value)
        for name, value in values.items()
        if value != getattr(present, name)
    )
    return SettingsImport(
        value=msgspec.structs.replace(present, **values),
        changes=changes,
        unknown=tuple(name for name in fields if name not in Settings.__struct_fields__),
        damaged=tuple(damaged),
    )
