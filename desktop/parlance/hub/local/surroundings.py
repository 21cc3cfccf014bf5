"""The places of this computer where apps keep their files, by the rules of its system."""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH118, PTH123
from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

_MOST_BYTES = 1 << 20


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """What the places follow from: the person's home, the environment, the system.

    Attributes:
        platform: as `sys.platform` has it.
    """

    home: str
    environment: Mapping[str, str]
    platform: str

    @property
    def caches(self) -> str:
        """The folder for what can be had again."""
        if self.platform == "darwin":
            return self.in_home("Library", "Caches")
        if self.platform == "win32":
            return self.local_data
        return self.path_in("XDG_CACHE_HOME") or self.in_home(".cache")

    @property
    def data(self) -> str:
        """The folder for what an app keeps; on Windows the one that roams."""
        if self.platform == "win32":
            return self.path_in("APPDATA") or self.in_home("AppData", "Roaming")
        return self.local_data

    @property
    def local_data(self) -> str:
        """The folder for what an app keeps on this computer."""
        if self.platform == "darwin":
            return self.in_home("Library", "Application Support")
        if self.platform == "win32":
            return self.path_in("LOCALAPPDATA") or self.in_home("AppData", "Local")
        return self.path_in("XDG_DATA_HOME") or self.in_home(".local", "share")

    @property
    def configuration(self) -> str:
        """The folder for settings."""
        if self.platform in ("darwin", "win32"):
            return self.data
        return self.path_in("XDG_CONFIG_HOME") or self.in_home(".config")

    def in_home(self, *names: str) -> str:
        """Return a place below the person's home."""
        return os.path.join(self.home, *names)

    def path_in(self, variable: str) -> str:
        """Return the path that a variable of the environment holds, or an empty string."""
        value = self.environment.get(variable, "")
        if value == "~" or value.startswith(("~/", "~\\")):
            return os.path.join(self.home, value[2:])
        return value


def surroundings_now() -> Surroundings:
    """Return those of this process."""
    try:
        home = str(Path.home())
    except RuntimeError:  # an account without a home
        home = os.sep
    return Surroundings(home=home, environment=dict(os.environ), platform=sys.platform)


def read_text(path: str) -> str:
    """Return the beginning of a text file, at most 1 MiB; nothing if it cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read(_MOST_BYTES).decode("utf-8-sig", errors="replace")
    except (OSError, ValueError):
        return ""
