"""`parlance backup`: everything that is remembered goes into one file."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from parlance.cli.output import Progress, write_json, write_line
from parlance.cli.stopping import stopping
from parlance.contract.backups import BackupOrder, BackupProgress
from parlance.contract.cancel import Cancel
from parlance.contract.reopening import ReopeningProgress
from parlance.contract.wording import size_text
from parlance.storage.database import Database
from parlance.storage.places import find_places
from parlance.work.backup import back_up

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from parlance.contract.backups import BackupCounts

Result = TypeVar("Result")

COUNTED = (
    ("conversations", "Conversations"),
    ("messages", "Messages"),
    ("attachments", "Attachments"),
    ("assistants", "Assistants"),
    ("prompts", "Saved prompts"),
    ("translations", "Translated texts"),
    ("documents", "Translated documents"),
    ("terms", "Terms of glossaries"),
    ("corrections", "Corrections"),
    ("summaries", "Summaries"),
)


def run(arguments: argparse.Namespace) -> int:
    """Make the backup. Raises FaultError and Cancelled."""
    places = find_places()
    places.make()
    Database(places.database).close()  # brought up to date, or made
    order = BackupOrder(
        path=arguments.file, computer=arguments.name, of_computer=not arguments.without_computer
    )
    with stopping(Cancel()) as cancel:
        made = last(back_up(order, places, cancel), "Backing up")
    if arguments.json:
        write_json(made)
        return 0
    write_line(f"{made.path} ({size_text(made.size)})")
    write_counts(made.counts)
    return 0


def last(events: Iterable[BackupProgress | ReopeningProgress | Result], doing: str) -> Result:
    """Show the progress of a piece of work and return what comes of it."""
    progress = Progress()
    result: Result | None = None
    try:
        for event in events:
            if isinstance(event, BackupProgress | ReopeningProgress):
                progress.show(f"{doing}: {100 * event.done // (event.total or 1)} %")
            else:
                result = event
    finally:
        progress.clear()
    assert result is not None
    return result


def write_counts(counts: BackupCounts) -> None:
    """Print how many there are of what."""
    for name, words in COUNTED:
        if count := getattr(counts, name):
            write_line(f"{words}: {count}")
