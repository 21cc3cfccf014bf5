"""One window for each person and PARLANCE_HOME: a second start hands its errand to the first.

The first start holds a lock for as long as it lives, which decides a race, and listens at a
local socket. A lock or a socket that a crash has left behind is taken over.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
import time
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from parlance.contract.errands import Errand

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_S: Final = 6.0
"""So long the first start may take to answer, or to end where it is closing."""

_LONGEST_PATH: Final = 100
"""Bytes of a path that every system takes for a socket; Linux takes 107."""

_MOST_BYTES: Final = 1 << 20
_CONNECTED_MS: Final = 250
_PAUSE_S: Final = 0.05
_TAKEN: Final = b"taken\n"


class Claim(StrEnum):
    """What became of a start."""

    FIRST = "first"
    HANDED_OVER = "handed_over"
    UNANSWERED = "unanswered"


class Instance(QObject):
    """A start of the app, the first one or another.

    Signals:
        arrived: the Errand of another start, while this one is the first.
    """

    arrived = Signal(object)

    def __init__(self, state: Path, parent: QObject | None = None) -> None:
        """Stand for the app whose state lies in the folder `state`."""
        super().__init__(parent)
        self._name = _socket_name(state)
        self._path = state / "window.lock"
        self._lock = QLockFile(str(self._path))
        self._lock.setStaleLockTime(0)  # stale is only what a dead process holds
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)

    def claim(self, errand: Errand, patience_s: float = PATIENCE_S) -> Claim:
        """Become the first, or hand `errand` to who is; waits at most `patience_s` seconds."""
        deadline = time.monotonic() + patience_s
        while True:
            if self._became_first():
                return Claim.FIRST
            if _handed_over(self._name, errand, lambda: _left_ms(deadline)):
                return Claim.HANDED_OVER
            if _left_ms(deadline) <= 0:
                return Claim.UNANSWERED
            time.sleep(_PAUSE_S)

    def stop_listening(self) -> None:
        """Take no more errands: whoever starts now waits until this app has ended."""
        self._server.close()

    def close(self) -> None:
        """Let another start be the first."""
        self.stop_listening()
        self._lock.unlock()

    def _became_first(self) -> bool:
        # Where no lock can be written (a full disk, say) the app opens without one.
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        with suppress(OSError):  # Qt would let everybody read whose it is
            self._path.chmod(0o600)
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def _on_connected(self) -> None:
        while self._server.hasPendingConnections():
            _Reception(self._server.nextPendingConnection(), self)


class _Reception(QObject):
    """Reads one errand from a socket and says that it was taken."""

    def __init__(self, socket: QLocalSocket, instance: Instance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._instance = instance
        socket.readyRead.connect(self._on_bytes)
        socket.disconnected.connect(socket.deleteLater)
        self._on_bytes()

    def _on_bytes(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > _MOST_BYTES:
                self._socket.abort()
            return
        try:
            errand = msgspec.json.decode(bytes(self._socket.readLine().data()), type=Errand)
        except msgspec.DecodeError:  # of another version: who sent it says that nobody answers
            self._socket.abort()
            return
        self._socket.write(_TAKEN)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self._instance.arrived.emit(errand)


def _handed_over(name: str, errand: Errand, left_ms: Callable[[], int]) -> bool:
    """Whether the first start has taken the errand; it may be starting, or closing."""
    socket = QLocalSocket()
    if _is_of_another_person(name):
        return False
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECTED_MS):
        return False
    _let_come_to_front()
    socket.write(msgspec.json.encode(errand) + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(max(1, left_ms())):
            socket.abort()
            return False
    return bytes(socket.readLine().data()) == _TAKEN


def _let_come_to_front() -> None:
    """Allow the first start to raise its window, which Windows grants only to who is asked."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)


def _left_ms(deadline: float) -> int:
    return round((deadline - time.monotonic()) * 1000)


def _socket_name(state: Path) -> str:
    """Return where the first start listens: in its own folder, which is its owner's alone."""
    known = hashlib.sha256(str(state).encode()).hexdigest()[:20]
    if sys.platform == "win32":
        return f"parlance-{known}"
    path = str(state / "window.socket")
    if len(path.encode()) <= _LONGEST_PATH:
        return path
    folder = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(folder) / f"parlance-{known}")


def _is_of_another_person(name: str) -> bool:
    """Whether somebody else waits there, which the folder for temporary files allows."""
    if sys.platform == "win32":
        return False
    try:
        return Path(name).stat().st_uid != os.getuid()
    except OSError:
        return False
