"""The process that tries whether a driver's library can be loaded.

It is a process of its own because a library that is loaded runs at once, and a broken
driver may end the process or never return.
"""

from __future__ import annotations

import ctypes

import msgspec

from parlance.children.frames import FrameReader
from parlance.children.limits import PROBING
from parlance.children.streams import begin_child


class TryLibrary(msgspec.Struct, frozen=True, kw_only=True, tag="try_library"):
    """Load the shared library `name` as the system finds it; answered by Tried."""

    name: str


class Tried(msgspec.Struct, frozen=True, kw_only=True, tag="tried"):
    """Answer to TryLibrary."""

    loads: bool


def main() -> int:
    """Try one library after the other until the input closes."""
    pipes = begin_child(PROBING)
    for question in FrameReader(pipes.incoming, msgspec.msgpack.Decoder(TryLibrary)):
        pipes.writer.write(Tried(loads=_loads(question.name)))
    return 0


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
