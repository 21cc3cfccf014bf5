"""Counts what files take of the disk: blocks, so that sparse ones are not overrated."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

_BLOCK = 512


def allocated(status: os.stat_result) -> int:
    """Return the bytes that the disk keeps for a file, link or folder.

    Its size where the system does not count blocks (Windows).
    """
    blocks: int | None = getattr(status, "st_blocks", None)
    if blocks is not None:
        return blocks * _BLOCK
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


class Space:
    """The bytes that files take together, each counted once however many names it has."""

    def __init__(self) -> None:
        """Count nothing so far."""
        self._files: dict[tuple[int, int], os.stat_result] = {}
        self._names: dict[tuple[int, int], int] = {}

    def add(self, statuses: Iterable[os.stat_result]) -> None:
        """Count files; one name for each time that a file is among them."""
        for status in statuses:
            key = (status.st_dev, status.st_ino)
            self._files[key] = status
            self._names[key] = self._names.get(key, 0) + 1

    @property
    def total_bytes(self) -> int:
        """What the disk keeps for them."""
        return sum(allocated(status) for status in self._files.values())

    @property
    def freed_bytes(self) -> int:
        """What the disk gains when all names that were counted go."""
        return sum(allocated(self._files[key]) for key in self._files if self.frees(key))

    def frees(self, key: tuple[int, int]) -> bool:
        """Return whether a file goes with the names that were counted: it has no other.

        Folders have one name, and links to themselves that are not counted.
        """
        status = self._files[key]
        return stat.S_ISDIR(status.st_mode) or self._names[key] >= status.st_nlink
