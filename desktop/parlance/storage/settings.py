"""The settings file: JSON, written as a whole or not at all.

What cannot be understood is never overwritten: an unreadable file is set aside under
another name, a field of the wrong kind falls back to its default and the file is kept
beside, and fields of a later version stay in the file. What another process has changed
in it stays too: a window and `parlance settings` may be at work at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_type_hints

import msgspec

from parlance.contract.faults import FileUnwritable, SettingsUnreadable
from parlance.contract.settings import Settings
from parlance.storage.files import free_name, replace_private, set_aside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from parlance.contract.faults import Fault

VERSION = 2
MAX_BYTES = 1024 * 1024
"""A settings file is some kilobytes; what is larger is no settings file."""

_EARLIER = ("models_folder",)
"""Fields of earlier versions, of which others have been made."""


class SettingsFile:
    """The file that holds the settings between two starts."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read yet."""
        self._path = path
        self._unknown: dict[str, Any] = {}
        self._known: dict[str, Any] = {}

    def load(self) -> tuple[Settings, Fault | None]:
        """Return the settings in the file, and what was wrong with it, if anything was.

        A missing file gives the defaults.
        """
        try:
            content = self._content()
        except FileNotFoundError:
            return Settings(), None
        except OSError:
            return Settings(), self._set_aside(copy=None)
        fields = _fields(content)
        if fields is None:
            return Settings(), self._set_aside(copy=None)
        values, wrong = understood(_of_this_version(fields))
        settings = Settings(**values)
        self._known = msgspec.to_builtins(settings)
        known = {"version", *_EARLIER, *Settings.__struct_fields__}
        self._unknown = {name: value for name, value in fields.items() if name not in known}
        if not wrong:
            return settings, None
        fault = self._set_aside(copy=content)
        if fault.kept_as != fault.path:
            self._write(self._known)  # or each start would keep another copy
        return settings, fault

    def save(self, settings: Settings) -> Fault | None:
        """Write the settings; return FileUnwritable if that failed, the old file intact.

        A field that is as it was when it was last read or written here stays as the file has it.
        """
        fields = msgspec.to_builtins(settings)
        there = self._there()
        as_before = {name for name, value in self._known.items() if fields[name] == value}
        theirs = {name: there[name] for name in as_before & there.keys()}
        fault = self._write({**fields, **theirs})
        if fault is None:
            self._known = fields
        return fault

    def _there(self) -> dict[str, Any]:
        """Return the fields that the file has now; none where it cannot be read."""
        try:
            return _fields(self._content()) or {}
        except OSError:
            return {}

    def _content(self) -> bytes:
        # One byte more than allowed, so that too long a file shows.
        with self._path.open("rb") as file:
            return file.read(MAX_BYTES + 1)

    def _write(self, fields: Mapping[str, Any]) -> FileUnwritable | None:
        fields = {"version": VERSION, **self._unknown, **fields}
        content = msgspec.json.format(msgspec.json.encode(fields), indent=2) + b"\n"
        try:
            replace_private(self._path, content)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            return FileUnwritable(path=str(self._path), reason=reason)
        return None

    def _set_aside(self, *, copy: bytes | None) -> SettingsUnreadable:
        """Keep the file under a free name: a copy of it, or (None) the file itself."""
        target = set_aside(self._path) if copy is None else free_name(self._path)
        try:
            if copy is not None:
                replace_private(target, copy)
        except OSError:
            target = self._path
        return SettingsUnreadable(path=str(self._path), kept_as=str(target))


def _fields(content: bytes) -> dict[str, Any] | None:
    if len(content) > MAX_BYTES:
        return None
    try:
        return msgspec.json.decode(content, type=dict[str, Any])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None


def _of_this_version(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with those of version 1 under the names they have now."""
    folder = fields.get("models_folder")
    if isinstance(folder, str) and folder and "models_folders" not in fields:
        return {**fields, "models_folders": [folder]}
    return fields


def understood(fields: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return the values of those fields that can be read, and the names of the others."""
    kinds = get_type_hints(Settings, include_extras=True)
    values: dict[str, Any] = {}
    wrong: list[str] = []
    for name in Settings.__struct_fields__:
        if name not in fields:
            continue
        try:
            values[name] = msgspec.convert(fields[name], kinds[name])
        except msgspec.ValidationError:
            wrong.append(name)
    return values, wrong
