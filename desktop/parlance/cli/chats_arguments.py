"""The arguments of `parlance chats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.values import text_value

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    Adding = Callable[[Commands, str, str], argparse.ArgumentParser]

FORMATS = ("markdown", "docx", "html", "text", "json")
INTO = ("file", "folder", "zip")


def add_chats(commands: Commands, add: Adding) -> None:
    """Add `chats` with its actions; `add` makes a command of a name and a sentence."""
    parser = add(
        commands, "chats", "List conversations, write them to files, read those of other programs."
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = add(actions, "list", "List conversations, the newest first, with their numbers.")
    listing.add_argument("--find", metavar="WORDS", default="", help="only those with these words")
    _add_export(add(actions, "export", "Write conversations to files."))
    _add_import(
        add(
            actions,
            "import",
            "Import what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page "
            "of llama.cpp exported: all of it, or nothing where anything is malformed.",
        )
    )
    for action in actions.choices.values():
        action.add_argument("--json", action="store_true", help="print JSON")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "chats", metavar="NUMBER", type=int, nargs="*", help="as “parlance chats list” has it"
    )
    parser.add_argument("--all", action="store_true", help="every conversation outside the bin")
    parser.add_argument(
        "--to",
        metavar="PATH",
        required=True,
        type=text_value,
        help="the file, folder or ZIP to write; a file is replaced, a folder added to",
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        help="default: what the name ends with, else markdown; json has everything and can be "
        "imported again",
    )
    parser.add_argument(
        "--into",
        choices=INTO,
        help="one file, or a file for each conversation in a folder or a ZIP; default: what "
        "fits the name and the number of conversations",
    )
    parser.add_argument(
        "--reasoning", action="store_true", help="with what the model thought before answers"
    )


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", metavar="FILE", nargs="+", help="files, ZIPs as they are, or folders"
    )
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be imported")
