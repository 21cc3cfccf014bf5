"""The settings in a backup: without secrets, and without those of this computer if so wished."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

import msgspec

from parlance.contract.setting_fields import Group
from parlance.contract.settings import describe_settings
from parlance.storage.settings import MAX_BYTES

if TYPE_CHECKING:
    from pathlib import Path

_FOLDERS = ("models_folders", "models_files", "model", "per_model", "draft_model")
"""They name files of this computer, or how its memory is shared out."""


def portable_settings(path: Path, *, of_computer: bool) -> bytes | None:
    """Return what a backup keeps of the settings file; None if there is none to be read.

    Keys of servers stand in a file of their own, which no backup has; an address loses the
    name and password that may stand in it.
    """
    fields = _fields(path)
    if fields is None:
        return None
    if not of_computer:
        left_out = {*_FOLDERS, *(f.name for f in describe_settings() if f.group is Group.HARDWARE)}
        fields = {name: value for name, value in fields.items() if name not in left_out}
    if isinstance(servers := fields.get("servers"), list):
        fields["servers"] = [_without_secrets(server) for server in servers]
    return _encoded(fields)


def merged_settings(path: Path, restored: Path) -> bytes | None:
    """Return the settings of `restored`, over those at `path` that it leaves out."""
    new = _fields(restored)
    return None if new is None else _encoded({**(_fields(path) or {}), **new})


def _encoded(fields: dict[str, Any]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(fields), indent=2) + b"\n"


def _fields(path: Path) -> dict[str, Any] | None:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        return (
            msgspec.json.decode(content, type=dict[str, Any]) if len(content) <= MAX_BYTES else None
        )
    except (OSError, msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None


def _without_secrets(server: Any) -> Any:
    if not isinstance(server, dict) or not isinstance(server.get("address"), str):
        return server
    try:
        parts = urlsplit(server["address"])
    except ValueError:
        return server
    host = parts.netloc.rpartition("@")[2]
    return {**server, "address": urlunsplit(parts._replace(netloc=host))}
