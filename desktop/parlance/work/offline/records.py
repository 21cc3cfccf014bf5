"""What the parts of the proof found."""

from __future__ import annotations

from enum import StrEnum

import msgspec

TIMED_OUT = 124
"""Status of a program that did not end in time, as `timeout` of GNU coreutils has it."""


class ProofPart(StrEnum):
    """One way of looking, from the outside of the program to its inside."""

    SYSTEM_CALLS = "system_calls"
    COUNTED_NETWORK = "counted_network"
    NO_NETWORK = "no_network"


class Witnessed(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a program that was run under observation.

    Attributes:
        status: its exit status, or TIMED_OUT; output: what it printed.
        left: what left the computer, or could have: calls for sockets, or packets.
        refused: calls for such sockets that the system refused.
        stayed: calls for sockets that cannot leave it.
        control: what was seen of the one thing that was let out on purpose, to show that it
            would be seen; None where nothing was let out.
    """

    status: int
    output: str = ""
    left: int = 0
    refused: int = 0
    stayed: int = 0
    control: int | None = None


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What one part found, or why it could not look.

    Attributes:
        works: what was asked of the program worked under observation, and ended in time.
        missing: what the computer lacks for it, in words; empty where it was looked.
    """

    part: ProofPart
    seconds: float = 0.0
    works: bool = False
    left: int = 0
    refused: int = 0
    stayed: int = 0
    control: int | None = None
    missing: str = ""

    @property
    def ok(self) -> bool:
        """Whether nothing was seen to leave the computer, and all worked if anybody could look."""
        return not self.left and (self.works or bool(self.missing))


class CannotWitness(Exception):  # noqa: N818 - a name that says it
    """The computer lacks what it takes to look, or permits it to nobody."""
