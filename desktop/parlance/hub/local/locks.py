"""Tells whether some tool holds the lock of a blob, and so is downloading it."""

# A Path for each of thousands of files takes longer than the disk.
# ruff: noqa: PTH113, PTH118, PTH119
from __future__ import annotations

import os
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from parlance.hub.local.contents import Contents


def is_locked(contents: Contents, blob: str) -> bool:
    """Return whether the blob of a repository is being written by a tool that locks it."""
    name = os.path.basename(contents.path)
    path = os.path.join(contents.cache, ".locks", name, f"{blob}.lock")
    if not os.path.isfile(path):
        return False
    lock = FileLock(path, timeout=0)
    try:
        lock.acquire()
    except (Timeout, OSError, NotImplementedError):
        return True
    lock.release()
    return False
