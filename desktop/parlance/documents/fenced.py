"""Starts another program in its own place, without a network and with limits.

The program reads foreign files, but knows nothing of frames, so it is no child of the nursery.
"""

from __future__ import annotations

import os
import sys

from parlance.children.limits import OFFICE, apply_limits
from parlance.children.nursery import child_command
from parlance.children.parenthood import follow_parent

NAME = "office"
_FROM_HERE = "--"
_NOT_STARTED = 127


def fenced(command: list[str]) -> list[str]:
    """Return the command that starts `command` behind the fence.

    Windows has no fence yet, and no way to go on as another program.
    """
    if sys.platform == "win32":
        return command
    return [*child_command(NAME), _FROM_HERE, *command]


def main() -> int:
    """Become the program that the arguments name; return only if it cannot be started."""
    command = sys.argv[sys.argv.index(_FROM_HERE) + 1 :]
    follow_parent()
    apply_limits(OFFICE)
    try:
        os.execv(command[0], command)
    except OSError:
        return _NOT_STARTED
