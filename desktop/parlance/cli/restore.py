"""`parlance restore`: what a backup holds comes back, or is added to what is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.backup import last, write_counts
from parlance.cli.output import note, write_json, write_line
from parlance.cli.stopping import stopping
from parlance.contract.backups import BackupPart, RestoreWay
from parlance.contract.cancel import Cancel
from parlance.contract.faults import BackupDamaged, FaultError, StoreBusy
from parlance.storage.places import find_places
from parlance.work.backup import look_into
from parlance.work.chat_exporting import when
from parlance.work.restoring import finish_restore, is_in_use, prepare_restore

if TYPE_CHECKING:
    import argparse

    from parlance.contract.backups import BackupContents, Restored

_PARTS = {
    BackupPart.STORE: "chats, translations and summaries",
    BackupPart.SETTINGS: "settings",
    BackupPart.TRANSLATION_DRAFT: "the text under Translate",
    BackupPart.COMPLETION_DRAFT: "the text that was completed",
    BackupPart.SUMMARY_QUEUE: "the queue of summaries",
    BackupPart.TRANSLATION_QUEUE: "the queue of translations",
    BackupPart.OWN_WORDS: "words added to the dictionary",
}


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for. Raises FaultError and Cancelled."""
    places = find_places()
    places.make()
    way = RestoreWay.REPLACE if arguments.replace else RestoreWay.ADD
    with stopping(Cancel()) as cancel:
        contents = last(look_into(arguments.file, cancel), "Reading")
        for part in contents.damaged:
            note(f"Damaged, and left out: {_PARTS[part]}.")
        if arguments.dry_run:
            _print_contents(contents, as_json=arguments.json)
            return 0
        if way is RestoreWay.ADD and not contents.has_store:
            raise FaultError(BackupDamaged(path=arguments.file))
        if way is RestoreWay.REPLACE and is_in_use(places.database):
            raise FaultError(StoreBusy(path=str(places.database)))
        last(prepare_restore(arguments.file, way, places, cancel), "Reading")
        if way is RestoreWay.REPLACE and is_in_use(places.database):
            # A window was opened while the backup was read; its store is not taken from it.
            note("Parlance was opened meanwhile. The backup is restored when it starts again.")
            return 0
        restored = last(finish_restore(places, cancel), "Restoring")
    _print_restored(restored, as_json=arguments.json)
    return 0


def _print_contents(contents: BackupContents, *, as_json: bool) -> None:
    if as_json:
        write_json(contents)
        return
    manifest = contents.manifest
    of = f", {manifest.computer}" if manifest.computer else ""
    write_line(f"Backup of {when(manifest.created)}{of}, by Parlance {manifest.version}")
    write_counts(manifest.counts)


def _print_restored(restored: Restored, *, as_json: bool) -> None:
    if as_json:
        write_json(restored)
        return
    write_line("Restored:" if restored.way is RestoreWay.REPLACE else "Added:")
    write_counts(restored.added)
    if restored.known:
        write_line(f"Here already, and left as they are: {restored.known}")
    if restored.kept_as:
        write_line(f"What was here before: {restored.kept_as}")
