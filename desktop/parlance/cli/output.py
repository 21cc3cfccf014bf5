"""What the command line prints: results to the output, everything else to the error stream."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.wording import describe_fault

if TYPE_CHECKING:
    from parlance.contract.faults import Fault


def write(text: str) -> None:
    """Print a piece of the result at once."""
    sys.stdout.write(text)
    sys.stdout.flush()


def write_line(text: str = "") -> None:
    """Print a line of the result."""
    write(text + "\n")


def write_json(value: object) -> None:
    """Print `value` as JSON that people can read too."""
    write_line(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def note(text: str) -> None:
    """Tell the person something that is not the result."""
    sys.stderr.write(f"parlance: {text}\n")
    sys.stderr.flush()


def report(fault: Fault) -> None:
    """Tell what went wrong and what to do about it."""
    wording = describe_fault(fault)
    note(f"{wording.sentence} {wording.remedy}")


class Progress:
    """One line on a terminal that is written over; nothing elsewhere."""

    def __init__(self) -> None:
        """Look whether anyone watches."""
        self._shown = 0
        self._watched = sys.stderr.isatty()

    def show(self, text: str) -> None:
        """Replace the line."""
        if self._watched:
            sys.stderr.write("\r" + text.ljust(self._shown))
            sys.stderr.flush()
            self._shown = len(text)

    def clear(self) -> None:
        """Remove the line."""
        if self._watched and self._shown:
            sys.stderr.write("\r" + " " * self._shown + "\r")
            sys.stderr.flush()
            self._shown = 0
