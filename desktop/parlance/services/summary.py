"""The queue of documents that are summarized, as the window knows it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal

from parlance.contract.faults import FaultError
from parlance.contract.summary import ItemState
from parlance.services.line import NO_ITEM, UNDER_WAY, Line
from parlance.services.summary_choice import SummaryChoice
from parlance.services.summary_items import (
    QueueEntry,
    file_item,
    kept_entry,
    text_item,
)
from parlance.services.summary_keeping import QueueKeeping
from parlance.services.summary_making import LOCKED, Made, found_in
from parlance.services.summary_reopening import Reopening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from parlance.contract.document import ReadOptions
    from parlance.contract.faults import Fault
    from parlance.contract.summary import QueueItem, SummaryOptions, SummaryRecord, SummaryShape
    from parlance.services.jobs import Job, Jobs, Work
    from parlance.services.models import ModelsService
    from parlance.services.summary_making import SummaryMaker
    from parlance.storage.queues import QueueBook
    from parlance.storage.summaries import SummaryStore
    from parlance.storage.summary_queue import KeptItem


class SummaryService(Line[QueueEntry]):
    """Summarizes one entry of the queue after the other.

    The documents of the next one are opened meanwhile, so that a file that cannot be read,
    or asks for a password, is told early. What is not done comes back after a restart.

    Signals:
        queue_changed: items came, went, or changed places.
        item_changed: number of an item whose record has changed.
        piece_arrived: number of an item, and Markdown to append to its text.
        text_reset: number of an item whose text begins anew.
        failed: a Fault that belongs to no item.
        options_changed: `options` or `possible_shapes` have changed.
        remembered: a summary has come to the history.
    """

    piece_arrived = Signal(int, str)
    text_reset = Signal(int)
    options_changed = Signal()
    remembered = Signal()

    def __init__(
        self,
        maker: SummaryMaker,
        store: SummaryStore,
        models: ModelsService,
        jobs: Jobs,
        *,
        book: QueueBook[KeptItem] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take over what `book` has of the last run; nothing of it goes on by itself."""
        super().__init__(models, jobs, parent)
        self._maker = maker
        self._choice = SummaryChoice(store, models, self)
        self._keeping = QueueKeeping(maker, jobs, book)
        self._reopening = Reopening(maker, store, jobs, self._tell)
        self._choice.changed.connect(self.options_changed)
        self._choice.failed.connect(self.failed)
        for kept in book.load() if book else ():
            self._entries.append(kept_entry(self._new_number(), kept))

    # What there is ----------------------------------------------------------------------

    @property
    def items(self) -> tuple[QueueItem, ...]:
        """The queue, in order."""
        return tuple(entry.item for entry in self._entries)

    def item(self, item: int) -> QueueItem | None:
        """Return the item of a number; None if it is gone."""
        entry = self.entry(item)
        return None if entry is None else entry.item

    def password_of(self, item: int) -> str:
        """Return the password that the person gave for an item; it is kept nowhere else."""
        entry = self.entry(item)
        return "" if entry is None else entry.read.password

    @property
    def options(self) -> SummaryOptions:
        """How the next summary is to be."""
        return self._choice.options

    @property
    def possible_shapes(self) -> frozenset[SummaryShape]:
        """Forms that the model can write which is loaded for summaries; all if none is."""
        return self._choice.shapes

    def set_options(self, options: SummaryOptions) -> None:
        """Have what comes next summarized like this, also after a restart."""
        self._choice.set_options(options)

    # Adding -----------------------------------------------------------------------------

    def add_files(self, paths: Sequence[str], *, together: bool = False) -> tuple[int, ...]:
        """Queue documents, each alone or all `together`; return their numbers.

        The documents of folders come a moment later, unless they belong together. What is
        in line already, with the same options, is not added again.
        """
        whole = tuple(dict.fromkeys(os.path.abspath(path) for path in paths))  # noqa: PTH100
        if together and whole:
            numbers = self._add([whole])
        else:
            folders = [path for path in whole if os.path.isdir(path)]  # noqa: PTH112 - NULs
            numbers = self._add([(path,) for path in whole if path not in folders])
            if folders:
                work = found_in(folders)
                self._jobs.start(lambda _cancel: work, advanced=self._on_folders_walked)
        self._go_on_anew()
        return numbers

    def add_text(self, text: str) -> int:
        """Queue a pasted text; return its number."""
        item = text_item(self._new_number(), text, self.options)
        self._entries.append(QueueEntry(item, pasted=text))
        self._go_on_anew()
        return item.id

    def open_record(self, record: SummaryRecord) -> int:
        """Show a summary of the history as an item that is done; return its number.

        Its documents follow, if they are what they were; where one wants a password, the
        item's fault says so. Returns NO_ITEM, and tells the fault, where the history cannot
        be read.
        """
        entry = next((each for each in self._entries if each.item.summary == record.id), None)
        if entry is None:
            try:
                entry = self._reopening.entry(self._new_number(), record)
            except FaultError as error:
                self.failed.emit(error.fault)
                return NO_ITEM
            except LookupError:  # it was erased meanwhile
                return NO_ITEM
            self._entries.append(entry)
        self.queue_changed.emit()
        self._reopening.start(entry)
        return entry.item.id

    def _add(self, wanted: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
        """Queue the paths of some items; return the numbers, those of old ones too."""
        items = (entry.item for entry in self._entries if entry.item.state in UNDER_WAY)
        options = self.options
        there = {item.paths: item.id for item in items if item.options == options}
        for paths in wanted:
            if paths not in there:
                item = file_item(self._new_number(), paths, options)
                self._entries.append(QueueEntry(item))
                there[paths] = item.id
        return tuple(there[paths] for paths in wanted)

    def _on_folders_walked(self, found: list[object]) -> None:
        for each in found:
            if isinstance(each, list):
                self._add([(path,) for path in each])
            else:
                self.failed.emit(each)
        self._go_on_anew()

    # Commands ---------------------------------------------------------------------------

    def again(
        self,
        item: int,
        options: SummaryOptions | None = None,
        read: ReadOptions | None = None,
    ) -> None:
        """Summarize an item anew, next of all: in another way, with a password, an encoding.

        Documents that have not changed are not read again, unless `read` says how; what it
        does not say stays as it was said before. The password that a summary of the history
        asks for makes no other one. Of several documents, those are left out whose password
        was asked for and not given.
        """
        entry = self.entry(item)
        if entry is None:
            return
        self._stop_jobs_of(entry)
        is_shut = entry.item.state is ItemState.DONE and isinstance(entry.item.fault, LOCKED)
        if read is not None:
            entry.read_as(read)
        if read is not None and options is None and is_shut:
            self._reopening.start(entry)
            return
        if options is not None:
            entry.item = replace(entry.item, options=options)
        self._put_first(entry)

    # What the line asks for -------------------------------------------------------------

    def _opening_of(self, entry: QueueEntry) -> Work:
        order = entry.order
        return lambda cancel: self._maker.open(order, cancel)

    def _work_on(self, entry: QueueEntry) -> Work:
        order = entry.order
        if entry.begin():
            self.text_reset.emit(entry.item.id)
        return lambda cancel: self._maker.work(order, cancel)

    def _hear(self, entry: QueueEntry, events: Sequence[object]) -> None:
        text = entry.hear(events)
        if text:
            self.piece_arrived.emit(entry.item.id, text)
        self.item_changed.emit(entry.item.id)
        self._note_made(events)

    def _hear_late(self, entry: QueueEntry, events: Sequence[object]) -> None:
        """Take a summary that was done before it could be stopped."""
        made = [event for event in events if isinstance(event, Made)]
        is_current = entry.item.state in (ItemState.WORKING, ItemState.PAUSED, ItemState.STOPPED)
        if made and is_current and entry in self._entries:
            self._hear(entry, made)
        else:
            self._note_made(made)

    def _note_made(self, events: Sequence[object]) -> None:
        for event in events:
            if isinstance(event, Made):
                self._models.note_answer(event.result.measurements.tokens_per_second)
                if event.summary is not None:
                    self.remembered.emit()

    def _finish(self, entry: QueueEntry, job: Job, fault: Fault | None) -> None:
        if entry.item.state is ItemState.DONE:
            if fault is not None:  # the summary is there, but could not be remembered
                self.failed.emit(fault)
        elif not job.cancel.requested:
            state = ItemState.STOPPED if fault is None else ItemState.FAILED
            entry.show(state=state, progress=None, fault=fault)
            self.item_changed.emit(entry.item.id)

    def _forget(self, entry: QueueEntry) -> None:
        """Forget what was noted of documents whose summary is not in the history."""
        self._keeping.forget_notes(entry, self._entries)

    def _keep(self) -> None:
        self._keeping.keep(self._entries)

    def _tell(self, entry: QueueEntry) -> None:
        if entry in self._entries:
            self.item_changed.emit(entry.item.id)
