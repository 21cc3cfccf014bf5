"""One framing for every child: length-prefixed msgpack of tagged structs.

A frame is four bytes of length (big endian) and that many bytes of msgpack. Structs
are decoded strictly: wire data becomes typed here, once, or FrameError is raised.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, BinaryIO, Generic, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_FRAME_BYTES = 256 * 1024 * 1024
"""Longest frame that is accepted. A document of 200 MB of text still passes."""

_LENGTH_BYTES = 4

Incoming = TypeVar("Incoming")


class FrameError(Exception):
    """The bytes on the pipe are no frame: too long, cut off, or not the expected struct."""


class FrameReader(Generic[Incoming]):
    """Reads typed frames from a buffered binary stream; for one thread."""

    def __init__(self, stream: BinaryIO, decoder: msgspec.msgpack.Decoder[Incoming]) -> None:
        """Read from `stream`, decoding with `decoder`."""
        self._stream = stream
        self._decoder = decoder

    def read(self) -> Incoming | None:
        """Return the next frame, or None when the other side has closed. Raises FrameError."""
        payload = read_payload(self._stream)
        if payload is None:
            return None
        return decoded(payload, self._decoder)

    def __iter__(self) -> Iterator[Incoming]:
        """Yield frames until the other side closes. Raises FrameError."""
        while (frame := self.read()) is not None:
            yield frame


class FrameWriter:
    """Writes frames to a binary stream, each as a whole; safe from several threads."""

    def __init__(self, stream: BinaryIO) -> None:
        """Write to `stream`."""
        self._stream = stream
        self._lock = threading.Lock()

    def write(self, frame: msgspec.Struct) -> None:
        """Send `frame` now. Raises FrameError if it is too long, OSError if nobody reads."""
        data = frame_bytes(frame)
        with self._lock:
            self._stream.write(data)
            self._stream.flush()


def frame_bytes(frame: msgspec.Struct) -> bytes:
    """Return `frame` as it goes over a pipe.

    Raises FrameError if it is too long, UnicodeEncodeError if a text in it is no Unicode.
    """
    payload = msgspec.msgpack.encode(frame)
    if len(payload) > MAX_FRAME_BYTES:
        raise FrameError(f"a frame of {len(payload)} bytes is too long")
    return len(payload).to_bytes(_LENGTH_BYTES, "big") + payload


def decoded(payload: bytes, decoder: msgspec.msgpack.Decoder[Incoming]) -> Incoming:
    """Return what a frame says. Raises FrameError."""
    try:
        return decoder.decode(payload)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise FrameError(str(error)) from error


def read_payload(stream: BinaryIO) -> bytes | None:
    """Return the bytes of the next frame, or None at the end. Raises FrameError."""
    prefix = stream.read(_LENGTH_BYTES)
    if not prefix:
        return None
    length = int.from_bytes(prefix, "big")
    if len(prefix) < _LENGTH_BYTES or length > MAX_FRAME_BYTES:
        raise FrameError(f"a frame that begins with {prefix!r} cannot be right")
    payload = stream.read(length)
    if len(payload) < length:
        raise FrameError(f"a frame of {length} bytes was cut off after {len(payload)}")
    return payload
