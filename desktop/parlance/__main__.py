"""Starts Parlance: the window, the command line, or one of its own child processes."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_CHILD_FLAG = "--child"
_CHILDREN = {
    "converting": "parlance.hub.converting_process:main",
    "documents": "parlance.documents.reader:main",
    "enclosures": "parlance.engine.enclosing_process:main",
    "engine": "parlance.engine.process:main",
    "engine-rpc": "parlance.engine.process:main_with_servers",
    "formulas": "parlance.documents.formulas_process:main",
    "measuring": "parlance.engine.planning.measuring_process:main",
    "measuring-rpc": "parlance.engine.planning.measuring_process:main_with_servers",
    "office": "parlance.documents.fenced:main",
    "offline-witness": "parlance.work.offline.witness:main",
    "page-view": "parlance.documents.viewing_process:main",
    "probing": "parlance.engine.devices.probing_process:main",
    "quantizing": "parlance.engine.quantizing.process:main",
    "rpc-looking": "parlance.engine.rpc.looking_process:main",
    "rpc-serving": "parlance.engine.rpc.serving_process:main",
    "spelling": "parlance.documents.spelling_process:main",
    "templates": "parlance.engine.prompting.template_process:main",
    "translating": "parlance.documents.translating.process:main",
    "vocabulary": "parlance.engine.vocabularies.process:main",
}
"""What each kind of child runs."""


def main() -> int:
    """Run what the arguments ask for and return the exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] == [_CHILD_FLAG]:
        return _run_child("".join(arguments[1:2]))
    if not arguments:
        from parlance.start import open_window  # noqa: PLC0415 - Qt, only for the window

        return open_window()
    from parlance.cli.arguments import parse_arguments  # noqa: PLC0415 - children do without

    parsed = parse_arguments(arguments)
    if parsed.command in {None, "open"}:
        from parlance.start import open_window  # noqa: PLC0415

        return open_window(getattr(parsed, "files", []), parsed.wish)
    from parlance.cli import run_command  # noqa: PLC0415 - the window does without

    return run_command(parsed)


def _run_child(name: str) -> int:
    place = _CHILDREN.get(name)
    if place is None:
        return 2
    # A child that is started imports only what it is for.
    module, _, function = place.partition(":")
    run: Callable[[], int] = getattr(importlib.import_module(module), function)
    return run()


if __name__ == "__main__":
    sys.exit(main())
