"""One process at a time lays something ready in the place of the store, or puts it there."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

import filelock

from parlance.storage.naming import naming_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.storage.places import Places

_PAUSE_S: Final = 0.1


@contextlib.contextmanager
def alone(places: Places, cancel: Cancel) -> Iterator[None]:
    """Wait until no other process is at it, and keep others from it while the block runs.

    Raises FaultError(StoreUnwritable) and Cancelled.
    """
    path = places.state / "restoring.lock"
    # A generator that is given up may be closed in another thread than it ran in.
    lock = filelock.FileLock(path, mode=0o600, thread_local=False, blocking=False)
    with contextlib.ExitStack() as stack:
        with naming_faults(path):
            places.make()
            while not lock.is_locked:
                try:
                    stack.enter_context(lock)
                except filelock.Timeout:
                    cancel.wait(_PAUSE_S)
                except NotImplementedError:  # a file system without locks
                    break
        yield
