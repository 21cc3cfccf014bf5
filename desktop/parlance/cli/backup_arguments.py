"""The arguments of `parlance backup`, `parlance restore` and `parlance repair`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.values import text_value
from parlance.contract.store_care import MendingWay

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    Adding = Callable[[Commands, str, str], argparse.ArgumentParser]


def add_backups(commands: Commands, add: Adding) -> None:
    """Add `backup`, `restore` and `repair`; `add` makes a command of a name and a sentence."""
    making = add(
        commands,
        "backup",
        "Write chats, translations, summaries, glossaries, drafts and settings into one file. "
        "Models and the keys of servers are not part of it.",
    )
    making.add_argument(
        "file",
        metavar="FILE",
        type=text_value,
        help="ends with .parlance-backup by custom; a file that is there is replaced when the "
        "new one is whole",
    )
    making.add_argument(
        "--without-computer",
        action="store_true",
        help="leave out the settings for this computer's folders, models and hardware",
    )
    making.add_argument(
        "--name",
        metavar="NAME",
        default="",
        help="of this computer, to be told from others when it is restored; default: none",
    )
    restoring = add(
        commands,
        "restore",
        "Add what a backup holds and is not here yet; nothing that is here is changed.",
    )
    restoring.add_argument("file", metavar="FILE", type=text_value)
    how = restoring.add_mutually_exclusive_group()
    how.add_argument(
        "--replace",
        action="store_true",
        help="put the backup, with its settings, in the place of what is here, which is backed "
        "up before; the window has to be closed",
    )
    how.add_argument("--dry-run", action="store_true", help="only tell what the backup holds")
    mending = _add_repair(commands, add)
    for parser in (making, restoring, mending):
        parser.add_argument("--json", action="store_true", help="print JSON")


def _add_repair(commands: Commands, add: Adding) -> argparse.ArgumentParser:
    mending = add(
        commands,
        "repair",
        "Tell whether what is stored is sound and, where it is damaged, what can be had back. "
        "The damaged file is kept under another name; the window has to be closed.",
    )
    mended = mending.add_mutually_exclusive_group()
    for way, words in (
        (MendingWay.BACKUP, "go back to the newest of the copies that are made each day"),
        (MendingWay.SALVAGE, "keep what can still be read"),
        (MendingWay.EMPTY, "start with nothing"),
    ):
        mended.add_argument(
            f"--{way.value}", dest="way", action="store_const", const=way.value, help=words
        )
    return mending
