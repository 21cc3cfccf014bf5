"""The same work without a window."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from parlance.cli.arguments import build_parser
from parlance.contract.cancel import Cancelled
from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Sequence

STOPPED = 130
"""Exit status after Ctrl+C, as shells expect it."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status.

    Modules of commands are imported when they are asked for, so that `--help` and the
    window do not wait for the engine's client.
    """
    parsed = build_parser().parse_args(arguments)
    if parsed.command in (None, "open"):
        from parlance.app import open_window  # noqa: PLC0415 - Qt, only for the window

        return open_window(getattr(parsed, "files", []))
    command = importlib.import_module(f"parlance.cli.{parsed.command}")
    try:
        status: int = command.run(parsed)
    except FaultError as error:
        from parlance.cli.output import report  # noqa: PLC0415

        report(error.fault)
        return 1
    except Cancelled:
        return STOPPED
    return status
