"""Opens connections in a way that a cancel ends: looking up a name has no time limit."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpcore2

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from httpcore2 import SOCKET_OPTION

    from parlance.contract.cancel import Cancel

ADDRESSES_TRIED = 3
"""A host with several addresses may take the time limit of each, up to so many."""


class Dialler(httpcore2.NetworkBackend):
    """Opens the connections that a thread needs while it is `dialling`."""

    def __init__(self) -> None:
        """Open nothing yet."""
        self._system = httpcore2.SyncBackend()
        self._mine = threading.local()

    @contextmanager
    def dialling(
        self, opened: Callable[[httpcore2.NetworkStream], None], cancel: Cancel
    ) -> Iterator[None]:
        """Tell `opened` of the connections this thread opens in the block, and obey `cancel`."""
        self._mine.opened, self._mine.cancel = opened, cancel
        try:
            yield
        finally:
            del self._mine.opened, self._mine.cancel

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect. Raises httpcore2.ConnectError and ConnectTimeout, and Cancelled."""
        cancel: Cancel = self._mine.cancel
        dial = _Dial(
            lambda: self._system.connect_tcp(host, port, timeout, local_address, socket_options)
        )
        stream = dial.wait(cancel, timeout)
        try:
            self._mine.opened(stream)
        except BaseException:
            stream.close()
            raise
        return stream


class _Dial:
    """One attempt, in a thread that is left to itself when nobody waits for it any more."""

    def __init__(self, connect: Callable[[], httpcore2.NetworkStream]) -> None:
        self._connect = connect
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._stream: httpcore2.NetworkStream | None = None
        self._error: Exception | None = None
        self._abandoned = False
        threading.Thread(target=self._run, name="dialling", daemon=True).start()

    def wait(self, cancel: Cancel, timeout: float | None) -> httpcore2.NetworkStream:
        taken = False
        try:
            with cancel.waking(self._over.set):
                self._over.wait(None if timeout is None else timeout * ADDRESSES_TRIED)
            taken = True
        finally:
            if not taken:
                self._abandon()
        with self._lock:
            if self._stream is not None:
                return self._stream
        self._abandon()
        raise self._error or httpcore2.ConnectTimeout

    def _run(self) -> None:
        try:
            stream = self._connect()
        # ValueError: a name that cannot be one; ConnectError and ConnectTimeout else.
        except (httpcore2.NetworkError, httpcore2.TimeoutException, OSError, ValueError) as error:
            self._error = error
        else:
            with self._lock:
                self._stream = stream
                unwanted = self._abandoned
            if unwanted:
                stream.close()
        finally:
            self._over.set()

    def _abandon(self) -> None:
        with self._lock:
            self._abandoned = True
            stream = self._stream
        if stream is not None:
            stream.close()
