"""The lock that all Hugging Face tools hold while they fetch a file."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import filelock

if TYPE_CHECKING:
    from pathlib import Path

_MODE = 0o664
"""As huggingface_hub makes them: people who share a cache may wait for each other."""


class FetchLock:
    """Holds a lock file; of another program, of another thread, of this one alike."""

    def __init__(self, path: Path) -> None:
        """Prepare the lock at `path`, whose folder exists."""
        self._path = path
        self._lock: filelock.BaseFileLock = filelock.FileLock(
            path, mode=_MODE, thread_local=False, blocking=False
        )

    def take(self) -> bool:
        """Return whether the lock is ours now; does not wait. Raises OSError."""
        try:
            self._lock.acquire()
        except filelock.Timeout:
            return False
        except NotImplementedError:
            # A file system without locks: the file's existence has to do, as in the library.
            self._lock = filelock.SoftFileLock(
                self._path, mode=_MODE, thread_local=False, blocking=False
            )
            return self.take()
        return True

    def release(self) -> None:
        """Let the next one in, if the lock is ours."""
        with suppress(OSError):
            self._lock.release()
