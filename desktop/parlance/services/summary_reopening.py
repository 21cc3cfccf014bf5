"""Summaries of the history as entries of the queue, and their documents found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from parlance.contract.summary import ItemState
from parlance.services.summary_items import QueueEntry, file_item
from parlance.services.summary_making import LOCKED, Made, Prepared

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.faults import Fault
    from parlance.contract.summary import SummaryRecord
    from parlance.services.jobs import Jobs
    from parlance.services.summary_making import SummaryMaker
    from parlance.storage.summaries import SummaryStore


class Reopening:
    """Reads the documents of summaries that were made before, for their sources."""

    def __init__(
        self,
        maker: SummaryMaker,
        store: SummaryStore,
        jobs: Jobs,
        changed: Callable[[QueueEntry], None],
    ) -> None:
        """Do nothing yet; `changed` is called with an entry whose item has changed."""
        self._maker = maker
        self._store = store
        self._jobs = jobs
        self._changed = changed

    def entry(self, number: int, record: SummaryRecord) -> QueueEntry:
        """Return a summary as an entry that is done. Raises FaultError, LookupError."""
        result, pasted = self._store.result(record.id), self._store.pasted(record.id)
        item = file_item(number, record.paths, result.options)
        entry = QueueEntry(replace(item, title=record.title), pasted=pasted)
        entry.hear([Made(result=result, summary=record.id)])
        return entry

    def start(self, entry: QueueEntry) -> None:
        """Look for the documents of an entry that is done, unless they are there or looked for.

        The item's fault is what a password mends, if that keeps them from being read.
        """
        result, read = entry.item.result, entry.read
        if result is None or entry.item.documents or entry.item.is_reopening:
            return
        entry.item = replace(entry.item, is_reopening=True, fault=None)
        self._changed(entry)

        def is_wanted() -> bool:
            return entry.item.state is ItemState.DONE and entry.item.result is result

        def on_advanced(events: list[object]) -> None:
            prepared = [event for event in events if isinstance(event, Prepared)]
            if prepared and is_wanted():
                entry.hear(prepared)
                self._changed(entry)

        def on_ended(fault: Fault | None) -> None:
            entry.item = replace(entry.item, is_reopening=False)
            if isinstance(fault, LOCKED) and is_wanted():
                entry.item = replace(entry.item, fault=fault)
            self._changed(entry)

        self._jobs.start(
            lambda cancel: self._maker.open_again(result, entry.pasted, read, cancel),
            advanced=on_advanced,
            ended=on_ended,
        )
