"""Starts Parlance: the window, the command line, or one of its own child processes."""

from __future__ import annotations

import sys

_CHILD_FLAG = "--child"


def main() -> int:
    """Run what the arguments ask for and return the exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] == [_CHILD_FLAG]:
        return _run_child("".join(arguments[1:2]))
    from parlance.cli.arguments import build_parser  # noqa: PLC0415 - children do without

    parsed = build_parser().parse_args(arguments)
    if parsed.command in {None, "open"}:
        from parlance.app import open_window  # noqa: PLC0415 - Qt, only for the window

        return open_window(getattr(parsed, "files", []))
    from parlance.cli import run_command  # noqa: PLC0415 - the window does without

    return run_command(parsed)


def _run_child(name: str) -> int:
    # A child that is started imports only what it is for.
    match name:
        case "engine":
            from parlance.engine.process import main as run  # noqa: PLC0415
        case "templates":
            from parlance.engine.template_process import main as run  # noqa: PLC0415
        case "measuring":
            from parlance.engine.measuring_process import main as run  # noqa: PLC0415
        case "converting":
            from parlance.hub.converting_process import main as run  # noqa: PLC0415
        case "quantizing":
            from parlance.engine.quantizing_process import main as run  # noqa: PLC0415
        case "documents":
            from parlance.documents.reader import main as run  # noqa: PLC0415
        case _:
            return 2
    return run()


if __name__ == "__main__":
    sys.exit(main())
