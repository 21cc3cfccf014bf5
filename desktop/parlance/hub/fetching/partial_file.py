"""A file that is being fetched: what came so far, its hash, and how it becomes whole."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

from parlance.hub.fetching.flushing import Flusher

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parlance.contract.cancel import Cancel
    from parlance.hub.fetching.checksum import Promise

_PIECE = 1024 * 1024
_FLUSH_BYTES = 32 * 1024 * 1024


class PartialFile:
    """Appends to a file on the disk and hashes as it goes; for one thread.

    What is written is never wrong, only incomplete: a write that fails is taken back, and
    what was there before is counted only once it is hashed. All calls raise OSError.

    Attributes:
        size: bytes that are written and hashed.
    """

    def __init__(self, path: Path, promise: Promise) -> None:
        """Prepare; the file is opened, or made, by the `with` statement."""
        self._path = path
        self._promise = promise
        self._hash = promise.started()
        self._open = ExitStack()
        self._descriptor = -1
        self._unflushed = 0
        self.size = 0

    def __enter__(self) -> Self:
        if self._path.is_symlink():  # planted, to have another file overwritten
            self._path.unlink()
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        self._descriptor = os.open(self._path, flags, 0o666)
        self._open.callback(os.close, self._descriptor)
        self._flusher = Flusher(self._descriptor)
        return self

    def __exit__(self, *_exception: object) -> None:
        self._open.close()

    @property
    def there(self) -> int:
        """Return the size of the file, hashed or not."""
        return os.fstat(self._descriptor).st_size

    def hash_rest(self, cancel: Cancel) -> Iterator[int]:
        """Hash what an earlier run left; yield the bytes hashed so far. Raises Cancelled.

        What is longer than the file can be is thrown away.
        """
        if self.there > self._promise.size_bytes:
            self.restart()
        os.lseek(self._descriptor, self.size, os.SEEK_SET)
        while piece := os.read(self._descriptor, _PIECE):
            cancel.check()
            self._hash.update(piece)
            self.size += len(piece)
            yield self.size

    def append(self, piece: bytes) -> None:
        """Write behind what is there; on failure the file is as it was before."""
        try:
            self._write(memoryview(piece))
        except OSError:
            os.ftruncate(self._descriptor, self.size)
            raise
        self._hash.update(piece)
        self.size += len(piece)
        self._unflushed += len(piece)
        if self._unflushed >= _FLUSH_BYTES and self._flusher.begin():
            self._unflushed = 0

    def restart(self) -> None:
        """Throw away everything."""
        os.ftruncate(self._descriptor, 0)
        self.size = 0
        self._hash = self._promise.started()

    def is_as_promised(self) -> bool:
        """Whether size and hash are those of the Hub."""
        return self._promise.is_kept(self.size, self._hash)

    def become(self, path: Path, cancel: Cancel) -> None:
        """Put the file on the disk for good, and give it its name. Raises Cancelled.

        Other programs look at size and name only: a name must not outlive its content
        when the power fails.
        """
        self._flusher.finish(cancel)
        self._open.close()
        self._path.replace(path)

    def remove(self, cancel: Cancel) -> None:
        """Delete the file. Raises Cancelled."""
        self.restart()
        # Windows does not delete what is open, and a flush holds it open.
        self._flusher.finish(cancel)
        self._open.close()
        self._path.unlink(missing_ok=True)

    def _write(self, rest: memoryview) -> None:
        os.lseek(self._descriptor, self.size, os.SEEK_SET)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]
