"""Has the disk take what was written, while more is received."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parlance.contract.cancel import Cancel


class Flusher:
    """Flushes a file in a thread of its own: a full disk cache takes seconds to write.

    A cancel is answered at once; the flush that runs then ends by itself.
    """

    def __init__(self, descriptor: int) -> None:
        """Flush this open file; it may be closed meanwhile."""
        self._descriptor = descriptor
        self._over = threading.Event()
        self._over.set()
        self._failure: OSError | None = None

    def begin(self) -> bool:
        """Start a flush; return whether it did: not while the one before still runs.

        Raises OSError if the one before failed.
        """
        if not self._over.is_set():
            return False
        self._report()
        self._over.clear()
        copy = os.dup(self._descriptor)
        threading.Thread(target=self._flush, args=(copy,), name="flush").start()
        return True

    def finish(self, cancel: Cancel) -> None:
        """Return when all that was written is on the disk. Raises OSError and Cancelled."""
        self._wait(cancel)
        self.begin()
        self._wait(cancel)
        self._report()

    def _wait(self, cancel: Cancel) -> None:
        with cancel.waking(self._over.set):
            self._over.wait()

    def _flush(self, descriptor: int) -> None:
        try:
            os.fsync(descriptor)
        except OSError as error:
            self._failure = error
        finally:
            os.close(descriptor)
            self._over.set()

    def _report(self) -> None:
        if self._failure is not None:
            raise self._failure
