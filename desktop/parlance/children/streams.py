"""The first acts of a child, before any heavy import: claim the pipes, say hello."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from parlance import __version__
from parlance.children.frames import FrameWriter
from parlance.children.limits import apply_limits
from parlance.children.parenthood import follow_parent

if TYPE_CHECKING:
    from parlance.children.limits import Limits

PROTOCOL = 1
"""Raised by any change of the frames that an older side would not understand."""


class Hello(msgspec.Struct, frozen=True, kw_only=True, tag="hello"):
    """The first frame of every child: which program speaks, and which protocol."""

    protocol: int = PROTOCOL
    version: str = __version__


class Pipes(msgspec.Struct, frozen=True):
    """The pipes of a child: frames from its parent, frames to its parent."""

    incoming: BinaryIO
    writer: FrameWriter


def begin_child(limits: Limits) -> Pipes:
    """Do what every child does first and return its pipes, the handshake sent.

    Raises OSError if the parent is gone.
    """
    incoming, outgoing = _claim_streams()
    follow_parent()
    apply_limits(limits)
    writer = FrameWriter(outgoing)
    writer.write(Hello())
    return Pipes(incoming, writer)


def _claim_streams() -> tuple[BinaryIO, BinaryIO]:
    """Take descriptors 0 and 1 for frames, and point 1 at 2.

    Native libraries print to descriptor 1 whatever Python's sys.stdout is; what they
    print belongs in the log on descriptor 2 and never between frames. The duplicates
    are not inherited by the child's own children.
    """
    incoming, outgoing = os.dup(0), os.dup(1)
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on Windows only

        for descriptor in (incoming, outgoing):
            msvcrt.setmode(descriptor, os.O_BINARY)
    return os.fdopen(incoming, "rb"), os.fdopen(outgoing, "wb")
