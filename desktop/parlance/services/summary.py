"""The queue of documents that are summarized, as the window knows it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import (
    EngineCrashedTwice,
    EngineDidNotStart,
    FaultError,
    NoModelLoaded,
)
from parlance.contract.summary import ItemState
from parlance.services.model_states import ModelPhase
from parlance.services.summary_choice import SummaryChoice
from parlance.services.summary_items import (
    IN_LINE,
    UNDER_WAY,
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

    from parlance.contract.document import ReadOptions
    from parlance.contract.faults import Fault
    from parlance.contract.summary import QueueItem, SummaryOptions, SummaryRecord, SummaryShape
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.services.summary_making import SummaryMaker
    from parlance.storage.summaries import SummaryStore
    from parlance.storage.summary_queue import QueueBook

NO_ITEM = 0
"""In place of the number of an item where there is none."""

_WITHOUT_MODEL = (NoModelLoaded, EngineDidNotStart, EngineCrashedTwice)
"""After these, whatever else waits would fail as well."""


class SummaryService(QObject):
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

    queue_changed = Signal()
    item_changed = Signal(int)
    piece_arrived = Signal(int, str)
    text_reset = Signal(int)
    failed = Signal(object)
    busy_changed = Signal(bool)
    options_changed = Signal()
    remembered = Signal()

    def __init__(
        self,
        maker: SummaryMaker,
        store: SummaryStore,
        models: ModelsService,
        jobs: Jobs,
        *,
        book: QueueBook | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take over what `book` has of the last run; nothing of it goes on by itself."""
        super().__init__(parent)
        self._maker = maker
        self._models = models
        self._jobs = jobs
        self._entries: list[QueueEntry] = []
        self._last_number = NO_ITEM
        self._opening: Job | None = None
        self._working: Job | None = None
        self._was_busy = False
        self._is_held = False
        self._choice = SummaryChoice(store, models, self)
        self._keeping = QueueKeeping(maker, jobs, book)
        self._reopening = Reopening(maker, store, jobs, self._tell)
        self._choice.changed.connect(self.options_changed)
        self._choice.failed.connect(self.failed)
        for kept in book.load() if book else ():
            self._entries.append(kept_entry(self._new_number(), kept))
        models.state_changed.connect(self._on_models_changed)

    # What there is ----------------------------------------------------------------------

    @property
    def items(self) -> tuple[QueueItem, ...]:
        """The queue, in order."""
        return tuple(entry.item for entry in self._entries)

    def item(self, item: int) -> QueueItem | None:
        """Return the item of a number; None if it is gone."""
        entry = self._entry(item)
        return None if entry is None else entry.item

    def password_of(self, item: int) -> str:
        """Return the password that the person gave for an item; it is kept nowhere else."""
        entry = self._entry(item)
        return "" if entry is None else entry.read.password

    @property
    def busy(self) -> bool:
        """Whether something is being opened or summarized."""
        return self._opening is not None or self._working is not None

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
        entry = self._entry(item)
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

    def pause(self, item: int) -> None:
        """Have an item wait until it is resumed; the next one begins. Its notes are kept."""
        self._end(item, ItemState.PAUSED)

    def resume(self, item: int) -> None:
        """Have an item that was paused or stopped, or failed, go on next of all, as again()."""
        entry = self._entry(item)
        resting = (ItemState.PAUSED, ItemState.STOPPED, ItemState.FAILED)
        if entry is not None and entry.item.state in resting:
            self._put_first(entry)

    def stop(self, item: int) -> None:
        """End an item; what was written stays."""
        self._end(item, ItemState.STOPPED)

    def remove(self, item: int) -> None:
        """Take an item off the queue; its summary stays in the history, if there is one.

        Else what was noted of its documents is forgotten.
        """
        entry = self._entry(item)
        if entry is not None:
            self._stop_jobs_of(entry)
            self._entries.remove(entry)
            self._keeping.forget_notes(entry, self._entries)
            self._keeping.keep(self._entries)
            self.queue_changed.emit()
            self._go_on()

    def _end(self, item: int, state: ItemState) -> None:
        entry = self._entry(item)
        endable = UNDER_WAY | {ItemState.PAUSED} if state is ItemState.STOPPED else UNDER_WAY
        if entry is None or entry.item.state not in endable:
            return
        self._stop_jobs_of(entry)
        entry.item = replace(entry.item, state=state)
        self._keeping.keep(self._entries)
        self.item_changed.emit(item)
        self._go_on()

    def _put_first(self, entry: QueueEntry) -> None:
        """Put an entry before all others that are in line."""
        self._entries.remove(entry)
        line = (i for i, each in enumerate(self._entries) if each.item.state in IN_LINE)
        self._entries.insert(next(line, len(self._entries)), entry)
        entry.wait()
        self.item_changed.emit(entry.item.id)
        self._go_on_anew()

    def _stop_jobs_of(self, entry: QueueEntry) -> None:
        """Stop what is done for an entry; its job ends a moment later."""
        if entry.item.state is ItemState.WORKING and self._working is not None:
            self._working.stop()
        elif entry.item.state is ItemState.OPENING and self._opening is not None:
            self._opening.stop()

    # The line ---------------------------------------------------------------------------

    def _go_on_anew(self) -> None:
        """Go on after the queue has changed, also where the model was lost."""
        self._is_held = False
        self._keeping.keep(self._entries)
        self.queue_changed.emit()
        self._go_on()

    def _go_on(self) -> None:
        """Start what may run now: the first in line is opened, and worked on when it is."""
        line = [entry for entry in self._entries if entry.item.state in IN_LINE]
        if line and line[0].is_open and self._working is None and not self._is_held:
            self._work(line.pop(0))
        if line and not line[0].is_open and self._opening is None:
            self._open(line[0])
        if self.busy != self._was_busy:
            self._was_busy = self.busy
            self.busy_changed.emit(self.busy)

    def _open(self, entry: QueueEntry) -> None:
        order = entry.order
        entry.open()
        job = self._jobs.start(lambda cancel: self._maker.open(order, cancel))
        job.advanced.connect(lambda events: self._on_opening(entry, job, events))
        job.ended.connect(lambda fault: self._on_opened(entry, job, fault))
        self._opening = job
        self.item_changed.emit(entry.item.id)

    def _work(self, entry: QueueEntry) -> None:
        order = entry.order
        if entry.begin():
            self.text_reset.emit(entry.item.id)
        job = self._jobs.start(lambda cancel: self._maker.work(order, cancel))
        job.advanced.connect(lambda events: self._on_worked(entry, job, events))
        job.ended.connect(lambda fault: self._on_ended(entry, job, fault))
        self._working = job
        self.item_changed.emit(entry.item.id)

    def _on_opening(self, entry: QueueEntry, job: Job, events: list[object]) -> None:
        if not job.cancel.requested:
            self._hear(entry, events)

    def _on_opened(self, entry: QueueEntry, job: Job, fault: Fault | None) -> None:
        self._opening = None
        if not job.cancel.requested:
            entry.is_open = fault is None
            state = ItemState.WAITING if fault is None else ItemState.FAILED
            entry.item = replace(entry.item, state=state, progress=None, fault=fault)
            self.item_changed.emit(entry.item.id)
        self._go_on()

    def _on_worked(self, entry: QueueEntry, job: Job, events: list[object]) -> None:
        made = [event for event in events if isinstance(event, Made)]
        is_current = entry.item.state in (ItemState.WORKING, ItemState.PAUSED, ItemState.STOPPED)
        if not job.cancel.requested:
            self._hear(entry, events)
        elif made and is_current:  # it was done before it could be stopped
            self._hear(entry, made)
        for event in made:
            self._models.note_answer(event.result.measurements.tokens_per_second)
            if event.summary is not None:
                self.remembered.emit()

    def _on_ended(self, entry: QueueEntry, job: Job, fault: Fault | None) -> None:
        self._working = None
        if entry not in self._entries:  # until now it could note more
            self._keeping.forget_notes(entry, self._entries)
        if entry.item.state is ItemState.DONE:
            if fault is not None:  # the summary is there, but could not be remembered
                self.failed.emit(fault)
        elif not job.cancel.requested:
            state = ItemState.STOPPED if fault is None else ItemState.FAILED
            entry.item = replace(entry.item, state=state, progress=None, fault=fault)
            self.item_changed.emit(entry.item.id)
        self._is_held = self._is_held or isinstance(fault, _WITHOUT_MODEL)
        self._keeping.keep(self._entries)
        self._go_on()

    def _hear(self, entry: QueueEntry, events: Sequence[object]) -> None:
        if not events or entry not in self._entries:
            return
        text = entry.hear(events)
        if text:
            self.piece_arrived.emit(entry.item.id, text)
        self.item_changed.emit(entry.item.id)

    def _tell(self, entry: QueueEntry) -> None:
        if entry in self._entries:
            self.item_changed.emit(entry.item.id)

    # The rest ---------------------------------------------------------------------------

    def _entry(self, item: int) -> QueueEntry | None:
        return next((entry for entry in self._entries if entry.item.id == item), None)

    def _new_number(self) -> int:
        self._last_number += 1
        return self._last_number

    def _on_models_changed(self) -> None:
        if self._is_held and self._models.state.phase is ModelPhase.READY:
            self._is_held = False
            self._go_on()
