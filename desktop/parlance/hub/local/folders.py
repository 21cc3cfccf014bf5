"""Finds GGUF files below a folder."""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH116, PTH118
from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIX = ".gguf"
MAX_FILES = 10_000
"""More files than this are no models folder; the rest is not looked at."""


def gguf_files(folder: str, depth: int) -> Iterator[str]:
    """Yield the paths of GGUF files in `folder` and `depth` levels below, by name.

    Links to folders are not followed; links to files are given as they are, whether they
    lead to something or not. What cannot be read is left out. Never raises.
    """
    for name in files_below(folder, depth):
        if name.lower().endswith(SUFFIX):
            yield os.path.join(folder, *name.split("/"))


def files_below(folder: str, depth: int) -> list[str]:
    """Return the names of files and links below `folder`, relative to it, with `/`.

    Those of a folder come before those of the folders in it, each by name. Hidden folders
    and links to folders are not entered, nor more than MAX_FILES looked at.
    """
    names: list[str] = []
    waiting = [(folder, "", depth)]
    while waiting and len(names) <= MAX_FILES:
        place, prefix, left = waiting.pop()
        deeper: list[tuple[str, str, int]] = []
        for entry in entries_of(place):
            if not is_folder(entry):
                names.append(prefix + entry.name)
            elif left and not entry.name.startswith("."):
                deeper.append((entry.path, f"{prefix}{entry.name}/", left - 1))
        waiting += reversed(deeper)
    return names[:MAX_FILES]


def entries_of(folder: str) -> list[os.DirEntry[str]]:
    """Return what is in `folder`, by name; nothing of one that cannot be read."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except (OSError, ValueError):
        return []


def is_folder(entry: os.DirEntry[str], *, linked: bool = False) -> bool:
    """Return whether this is a folder, or, if `linked`, a link to one."""
    try:
        return entry.is_dir(follow_symlinks=linked)
    except OSError:
        return False


def status_of(path: str) -> os.stat_result | None:
    """Return what the disk says of the file that `path` leads to, or None."""
    try:
        return os.stat(path)
    except (OSError, ValueError):
        return None
