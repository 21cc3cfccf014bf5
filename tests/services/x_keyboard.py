"""Presses keys on a virtual X display, in the few words of its protocol that this takes."""

from __future__ import annotations

import socket
import struct

CTRL, ALT, CAPS_LOCK, J, K = 37, 64, 66, 44, 45
_PRESS, _RELEASE = 2, 3
_QUERY_EXTENSION, _GET_FOCUS, _CHANGE_MAPPING, _FAKE_INPUT = 98, 43, 100, 2


class Keyboard:
    """Sends input through the extension for tests, as if someone typed."""

    def __init__(self, display: int) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f"/tmp/.X11-unix/X{display}")
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        accepted, words = struct.unpack("<B5xH", self._take(8))
        assert accepted == 1
        self._take(4 * words)
        self._socket.sendall(struct.pack("<BxHHxx5s3x", _QUERY_EXTENSION, 4, 5, b"XTEST"))
        reply = self._take(32)
        assert reply[8]
        self._extension = reply[9]

    def close(self) -> None:
        self._socket.close()

    def press(self, *codes: int) -> None:
        """Press keys in order, and release them."""
        for kind, keys in ((_PRESS, codes), (_RELEASE, reversed(codes))):
            for code in keys:
                self._fake(kind, code)
        self._settle()

    def write_letter(self, code: int, letter: str) -> None:
        """Let a key bear a letter, as a change of the layout does."""
        symbols = ord(letter), ord(letter.upper())
        self._socket.sendall(struct.pack("<BBHBBxxII", _CHANGE_MAPPING, 1, 4, code, 2, *symbols))
        self._settle()

    def _settle(self) -> None:
        """Wait until the server has done what it was told."""
        self._socket.sendall(struct.pack("<BxH", _GET_FOCUS, 1))
        while self._take(32)[0] != 1:  # not yet the answer but an event
            pass

    def _fake(self, kind: int, code: int) -> None:
        head = struct.pack("<BBH", self._extension, _FAKE_INPUT, 9)
        self._socket.sendall(
            head + struct.pack("<BBxxIIxxxxxxxxhhxxxxxxxx", kind, code, 0, 0, 0, 0)
        )

    def _take(self, count: int) -> bytes:
        taken = b""
        while len(taken) < count:
            piece = self._socket.recv(count - len(taken))
            assert piece
            taken += piece
        return taken
