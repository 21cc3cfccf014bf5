"""`parlance repair`: what can be had back of a damaged store, and having it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.cli.backup import last, write_counts
from parlance.cli.output import write_json, write_line
from parlance.cli.stopping import stopping
from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError, StoreBusy
from parlance.contract.store_care import MendingOffer, MendingWay
from parlance.contract.wording import describe_fault
from parlance.storage.places import find_places
from parlance.work.chat_exporting import when
from parlance.work.mending import damage_of, look_at_damage
from parlance.work.restoring import finish_restore, is_in_use, prepare_mending

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from parlance.contract.backups import BackupProgress
    from parlance.contract.faults import Fault
    from parlance.contract.store_care import Salvaged
    from parlance.storage.places import Places


def run(arguments: argparse.Namespace) -> int:
    """Look at the store, or mend it. Raises FaultError and Cancelled."""
    places = find_places()
    places.make()
    with stopping(Cancel()) as cancel:
        if arguments.way is None:
            return _look(places, cancel, as_json=arguments.json)
        if is_in_use(places.database):
            raise FaultError(StoreBusy(path=str(places.database)))
        last(prepare_mending(MendingWay(arguments.way), places, cancel), "Reading")
        restored = last(finish_restore(places, cancel), "Repairing")
    if arguments.json:
        write_json(restored)
        return 0
    write_line("There is now:")
    write_counts(restored.added)
    write_line(f"What was here before: {restored.kept_as}")
    return 0


def _look(places: Places, cancel: Cancel, *, as_json: bool) -> int:
    """Print what can be had back; where there is no room to read it all, what is known."""
    fault = damage_of(places)
    offers: list[MendingOffer] = []
    try:
        last(_noted(look_at_damage(places, cancel), offers), "Reading")
    finally:
        if offers:
            _print_offer(fault, offers[-1], as_json=as_json)
    return 0 if fault is None else 1


def _noted(
    events: Iterator[BackupProgress | MendingOffer], offers: list[MendingOffer]
) -> Iterator[BackupProgress | MendingOffer]:
    """Pass on `events`, with the offers among them kept."""
    for event in events:
        if isinstance(event, MendingOffer):
            offers.append(event)
        yield event


def _print_offer(fault: Fault | None, offer: MendingOffer, *, as_json: bool) -> None:
    if as_json:
        write_json({"damaged": fault is not None, "offer": offer})
        return
    write_line("The store is sound." if fault is None else describe_fault(fault).sentence)
    _print_salvaged(offer.salvaged)
    if offer.backup is None:
        write_line("--backup: there is none")
        return
    write_line(f"--backup: of {when(offer.backup.made)}; in all:")
    write_counts(offer.counts)


def _print_salvaged(salvaged: Salvaged | None) -> None:
    if salvaged is None:
        write_line("--salvage: not known")
    elif not salvaged.is_anything:
        write_line("--salvage: nothing")
    else:
        words = f"{salvaged.conversations} of {salvaged.known} conversations; in all:"
        write_line(f"--salvage: {words if salvaged.known else 'in all:'}")
        write_counts(salvaged.counts)
