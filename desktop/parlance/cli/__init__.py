"""The same work without a window."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from parlance.cli.streams import OutputClosedError, prepare_streams
from parlance.cli.values import NotUnderstoodError
from parlance.contract.cancel import Cancelled
from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    import argparse

NOT_UNDERSTOOD = 2
"""Exit status for options that do not go together, as argparse has it for unknown ones."""

STOPPED = 130
"""Exit status after Ctrl+C, as shells expect it."""

NO_READER = 141
"""Exit status when the reader of the output has gone: 128 and the number of SIGPIPE."""


def run_command(parsed: argparse.Namespace) -> int:
    """Run the command that was asked for and return its exit status."""
    prepare_streams()
    try:
        return _run(parsed)
    except OutputClosedError:
        return NO_READER


def _run(parsed: argparse.Namespace) -> int:
    # Its module is imported now, so that no command waits for what another one needs.
    command = importlib.import_module(f"parlance.cli.{parsed.command}")
    try:
        status: int = command.run(parsed)
    except FaultError as error:
        from parlance.cli.output import report  # noqa: PLC0415 - only to tell of a fault

        report(error.fault)
        return 1
    except NotUnderstoodError as error:
        from parlance.cli.output import note  # noqa: PLC0415 - only to tell of a mistake

        note(str(error))
        return NOT_UNDERSTOOD
    except (Cancelled, KeyboardInterrupt):
        return STOPPED
    return status
