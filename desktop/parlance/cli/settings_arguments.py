"""The arguments of `parlance settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    Adding = Callable[[Commands, str, str], argparse.ArgumentParser]

_NAME_HELP = "as “parlance settings list” names it"


def add_settings(commands: Commands, add: Adding) -> None:
    """Add `settings` with its actions; `add` makes a command of a name and a sentence."""
    parser = add(commands, "settings", "Look at the settings and change them.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = add(actions, "list", "Say what each setting is, what it costs and what it may be.")
    getting = add(actions, "get", "Print the value of a setting.")
    getting.add_argument("name", metavar="NAME", help=_NAME_HELP)
    setting = add(actions, "set", "Change a setting; a window that is open takes it at its start.")
    setting.add_argument("name", metavar="NAME", help=_NAME_HELP)
    setting.add_argument("value", metavar="VALUE", help="a word, a number, true, false, or JSON")
    resetting = add(actions, "reset", "Put settings back to their defaults.")
    which = resetting.add_mutually_exclusive_group(required=True)
    which.add_argument("names", metavar="NAME", nargs="*", default=[], help=_NAME_HELP)
    which.add_argument(
        "--all", action="store_true", help="every setting of the pages, shortcuts too"
    )
    exporting = add(actions, "export", "Write the settings to a file, for another computer.")
    exporting.add_argument("file", metavar="FILE")
    exporting.add_argument(
        "--private",
        action="store_true",
        help="also what tells of you or of this computer: folders, servers, instructions",
    )
    importing = add(actions, "import", "Take settings from a file, and say what that changed.")
    importing.add_argument("file", metavar="FILE")
    importing.add_argument("--dry-run", action="store_true", help="only say what it would change")
    for action in (listing, getting, importing):
        action.add_argument("--json", action="store_true", help="print JSON")
