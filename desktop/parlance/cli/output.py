"""What the command line prints: results to the output, everything else to the error stream."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec

from parlance.cli.streams import put, put_raw
from parlance.contract.faults import EngineCrashed, EngineCrashedTwice, EngineDidNotStart
from parlance.contract.visible import visible_name
from parlance.contract.wording import describe_fault

if TYPE_CHECKING:
    from parlance.contract.faults import Fault

LOG_LINES = 10
"""How much of a fault's log is printed."""


def write(text: str) -> None:
    """Print a piece of the result at once."""
    put(sys.stdout, text)


def write_line(text: str = "") -> None:
    """Print a line of the result."""
    write(text + "\n")


def write_json(value: object) -> None:
    """Print `value` as JSON that people can read too."""
    write_line(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def note(text: str) -> None:
    """Tell the person something that is not the result."""
    put(sys.stderr, f"parlance: {text}\n")


def report(fault: Fault) -> None:
    """Tell what went wrong and what to do about it, with the end of its log if it has one."""
    wording = describe_fault(fault, text=visible_name)
    note("\n    ".join((f"{wording.sentence} {wording.remedy}", *log_of(fault)[-LOG_LINES:])))


def log_of(fault: Fault) -> tuple[str, ...]:
    """Return the log lines that a fault carries, oldest first."""
    match fault:
        case EngineCrashed() | EngineCrashedTwice() | EngineDidNotStart():
            return fault.log
        case _:
            return ()


class Progress:
    """One line on a terminal that is written over; nothing elsewhere."""

    def __init__(self) -> None:
        """Look whether anyone watches."""
        self._shown = 0
        self._watched = sys.stderr.isatty()

    def show(self, text: str) -> None:
        """Replace the line."""
        if self._watched:
            text = visible_name(text)
            put_raw(sys.stderr, "\r" + text.ljust(self._shown))
            self._shown = len(text)

    def clear(self) -> None:
        """Remove the line."""
        if self._watched and self._shown:
            put_raw(sys.stderr, "\r" + " " * self._shown + "\r")
            self._shown = 0
