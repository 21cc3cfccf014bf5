"""The queue of documents that are translated, as the window knows it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal

from parlance.contract.faults import (
    EngineCrashedTwice,
    EngineDidNotStart,
    NoModelLoaded,
)
from parlance.contract.summary import ItemState
from parlance.contract.translation import TranslationItem
from parlance.documents.translating.placing import Written
from parlance.services.store_view import StoreView
from parlance.services.summary_making import found_in
from parlance.services.translation_items import IN_LINE, UNDER_WAY, TranslationEntry, new_item

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from parlance.contract.document import ReadOptions
    from parlance.contract.faults import Fault
    from parlance.contract.translation import (
        OutputOptions,
        ProjectId,
        ProjectRecord,
        ProjectReport,
        TranslationOptions,
        UnitGroup,
        UnitsNote,
    )
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.services.translation_choice import DocumentChoice
    from parlance.storage.translation_queue import TranslationQueueBook
    from parlance.work.translation.projects import DocumentProjects

NO_ITEM = 0

_WITHOUT_MODEL = (NoModelLoaded, EngineDidNotStart, EngineCrashedTwice)
"""After these, whatever else waits would fail as well."""


class TranslationDocuments(StoreView):
    """Translates one document of the queue after the other; the next is opened meanwhile.

    What is not done comes back after a restart and goes on when the person says so.

    Signals:
        queue_changed: items came, went, or changed places.
        item_changed: number of an item whose record has changed.
        segments_stored: number of an item, and its segments that are new.
        written: number of an item, and the path of its translated document.
    """

    queue_changed = Signal()
    item_changed = Signal(int)
    segments_stored = Signal(int, object)
    busy_changed = Signal(bool)
    written = Signal(int, str)

    def __init__(
        self,
        maker: DocumentProjects,
        models: ModelsService,
        choice: DocumentChoice,
        jobs: Jobs,
        *,
        book: TranslationQueueBook | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take over what `book` has of the last run; nothing of it goes on by itself."""
        super().__init__(parent)
        self._maker = maker
        self._models = models
        self._choice = choice
        self._jobs = jobs
        self._book = book
        self._entries: list[TranslationEntry] = []
        self._last_number = NO_ITEM
        self._opening: Job | None = None
        self._working: Job | None = None
        self._was_busy = False
        self._is_held = False
        for kept in book.load() if book is not None else ():
            state = ItemState.STOPPED if kept.state is ItemState.STOPPED else ItemState.PAUSED
            item = replace(kept, id=self._new_number(), state=state, progress=None, fault=None)
            self._entries.append(TranslationEntry(item))
        models.state_changed.connect(self._on_models_changed)

    # What there is ----------------------------------------------------------------------

    @property
    def items(self) -> tuple[TranslationItem, ...]:
        """The queue, in order."""
        return tuple(entry.item for entry in self._entries)

    def item(self, item: int) -> TranslationItem | None:
        """Return the item of a number; None if it is gone."""
        entry = self.entry(item)
        return None if entry is None else entry.item

    def entry(self, item: int) -> TranslationEntry | None:
        """Return an entry with what is behind it, for the review."""
        return next((each for each in self._entries if each.item.id == item), None)

    def groups(self, item: int) -> tuple[UnitGroup, ...]:
        """Return the sheets or columns of a document, once it was opened."""
        entry = self.entry(item)
        return entry.extracted.groups if entry is not None and entry.extracted else ()

    def notes(self, item: int) -> tuple[UnitsNote, ...]:
        """Return what a person should know of a document, once it was opened."""
        entry = self.entry(item)
        return entry.extracted.notes if entry is not None and entry.extracted else ()

    @property
    def busy(self) -> bool:
        """Whether something is being opened or translated."""
        return self._opening is not None or self._working is not None

    # Adding -----------------------------------------------------------------------------

    def add_files(self, paths: Sequence[str]) -> tuple[int, ...]:
        """Queue documents, once for each target language; return their numbers.

        The documents of folders come a moment later. What is in line already is not added
        again.
        """
        whole = tuple(dict.fromkeys(os.path.abspath(path) for path in paths))  # noqa: PTH100
        folders = [path for path in whole if os.path.isdir(path)]  # noqa: PTH112 - NULs
        numbers = self._add([path for path in whole if path not in folders])
        if folders:
            work = found_in(folders)
            self._jobs.start(lambda _cancel: work, advanced=self._on_folders_walked)
        self._go_on_anew()
        return numbers

    def open_record(self, record: ProjectRecord) -> int:
        """Show a document of the history as an item that rests; return its number."""
        entry = next((each for each in self._entries if each.item.project == record.id), None)
        if entry is None:
            is_done = bool(record.written) and record.done >= record.total
            item = TranslationItem(
                id=self._new_number(),
                path=record.path,
                title=record.title,
                options=record.options,
                output=record.output,
                groups=record.groups,
                state=ItemState.DONE if is_done else ItemState.PAUSED,
                project=record.id,
                written=record.written,
            )
            entry = TranslationEntry(item)
            self._entries.append(entry)
            self._look_at(entry, record.id)
        self._keep()
        self.queue_changed.emit()
        return entry.item.id

    def _look_at(self, entry: TranslationEntry, project: ProjectId) -> None:
        """Find out what a remembered document came to."""
        self._jobs.start(
            lambda _cancel: self._maker.reported(project),
            advanced=lambda events: self._hear(entry, events),
        )

    def _add(self, paths: Sequence[str]) -> tuple[int, ...]:
        options = self._choice.options
        there = {
            (entry.item.path, entry.item.options.target): entry.item.id
            for entry in self._entries
            if entry.item.state in UNDER_WAY
        }
        numbers = []
        for path in paths:
            for target in self._choice.targets:
                if (path, target) not in there:
                    item = new_item(
                        self._new_number(),
                        path,
                        replace(options, target=target),
                        self._choice.output,
                    )
                    self._entries.append(TranslationEntry(item))
                    there[path, target] = item.id
                numbers.append(there[path, target])
        return tuple(numbers)

    def _on_folders_walked(self, found: list[object]) -> None:
        for each in found:
            if isinstance(each, list):
                self._add(each)
            else:
                self.failed.emit(each)
        self._go_on_anew()

    # Commands ---------------------------------------------------------------------------

    def again(
        self,
        item: int,
        *,
        read: ReadOptions | None = None,
        groups: tuple[str, ...] | None = None,
        options: TranslationOptions | None = None,
        output: OutputOptions | None = None,
    ) -> None:
        """Translate an item next of all: with a password, other parts, in another way.

        With other options the model writes all of it anew; what a person wrote stays.
        """
        entry = self.entry(item)
        if entry is None:
            return
        self._stop_jobs_of(entry)
        if read is not None:
            entry.read_as(read)
        if groups is not None:
            entry.show(groups=groups)
        if options is not None and options != entry.item.options:
            is_other = options.target != entry.item.options.target
            entry.anew = not is_other
            entry.show(options=options, project=None if is_other else entry.item.project)
            entry.is_open = False
        if output is not None:
            entry.show(output=output)
        self._put_first(entry)

    def pause(self, item: int) -> None:
        """Have an item wait until it is resumed; the next one begins."""
        self._end(item, ItemState.PAUSED)

    def resume(self, item: int) -> None:
        """Have an item that was paused or stopped, or failed, go on next of all."""
        entry = self.entry(item)
        resting = (ItemState.PAUSED, ItemState.STOPPED, ItemState.FAILED)
        if entry is not None and entry.item.state in resting:
            self._put_first(entry)

    def stop(self, item: int) -> None:
        """End an item; what was translated stays."""
        self._end(item, ItemState.STOPPED)

    def remove(self, item: int) -> None:
        """Take an item off the queue; what was translated of it stays in the history."""
        entry = self.entry(item)
        if entry is not None:
            self._stop_jobs_of(entry)
            self._entries.remove(entry)
            self._keep()
            self.queue_changed.emit()
            self._go_on()

    def write(self, item: int, folder: str = "") -> None:
        """Write the document of an item again, beside its source or to `folder`."""
        entry = self.entry(item)
        if entry is None or entry.item.project is None or entry.extracted is None:
            return
        order, project, extracted = entry.order, entry.item.project, entry.extracted
        order = replace(order, folder=folder)
        job = self._jobs.start(lambda cancel: self._maker.write(order, project, extracted, cancel))
        job.advanced.connect(lambda events: self._hear(entry, events))
        job.ended.connect(lambda fault: self._on_written(entry, fault))

    def changed_by_hand(self, item: int, report: ProjectReport) -> None:
        """Take note that segments of an item are others than in its written document."""
        entry = self.entry(item)
        if entry is not None:
            entry.show(report=report, is_stale=bool(entry.item.written))
            self.item_changed.emit(item)

    def _on_written(self, entry: TranslationEntry, fault: Fault | None) -> None:
        if fault is not None:
            entry.show(fault=fault)
        self.item_changed.emit(entry.item.id)

    def _end(self, item: int, state: ItemState) -> None:
        entry = self.entry(item)
        endable = UNDER_WAY | {ItemState.PAUSED} if state is ItemState.STOPPED else UNDER_WAY
        if entry is None or entry.item.state not in endable:
            return
        self._stop_jobs_of(entry)
        entry.show(state=state)
        self._keep()
        self.item_changed.emit(item)
        self._go_on()

    def _put_first(self, entry: TranslationEntry) -> None:
        self._entries.remove(entry)
        line = (i for i, each in enumerate(self._entries) if each.item.state in IN_LINE)
        self._entries.insert(next(line, len(self._entries)), entry)
        entry.is_open = False
        entry.show(state=ItemState.WAITING, progress=None, fault=None)
        self.item_changed.emit(entry.item.id)
        self._go_on_anew()

    def _stop_jobs_of(self, entry: TranslationEntry) -> None:
        if entry.item.state is ItemState.WORKING and self._working is not None:
            self._working.stop()
        elif entry.item.state is ItemState.OPENING and self._opening is not None:
            self._opening.stop()

    # The line ---------------------------------------------------------------------------

    def _go_on_anew(self) -> None:
        self._is_held = False
        self._keep()
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

    def _open(self, entry: TranslationEntry) -> None:
        order = entry.order
        entry.show(state=ItemState.OPENING, progress=None)
        job = self._jobs.start(lambda cancel: self._maker.open(order, cancel))
        job.advanced.connect(lambda events: self._on_opening(entry, job, events))
        job.ended.connect(lambda fault: self._on_opened(entry, job, fault))
        self._opening = job
        self.item_changed.emit(entry.item.id)

    def _work(self, entry: TranslationEntry) -> None:
        order, project, extracted = entry.order, entry.item.project, entry.extracted
        assert project is not None
        assert extracted is not None
        entry.show(state=ItemState.WORKING, progress=None)
        job = self._jobs.start(
            lambda cancel: self._maker.translate(order, project, extracted, cancel)
        )
        job.advanced.connect(lambda events: self._hear(entry, events))
        job.ended.connect(lambda fault: self._on_ended(entry, job, fault))
        self._working = job
        self.item_changed.emit(entry.item.id)

    def _on_opening(self, entry: TranslationEntry, job: Job, events: list[object]) -> None:
        if not job.cancel.requested:
            self._hear(entry, events)

    def _on_opened(self, entry: TranslationEntry, job: Job, fault: Fault | None) -> None:
        self._opening = None
        if not job.cancel.requested:
            entry.is_open = fault is None
            state = ItemState.WAITING if fault is None else ItemState.FAILED
            entry.show(state=state, progress=None, fault=fault)
            self._keep()
            self.item_changed.emit(entry.item.id)
        self._go_on()

    def _hear(self, entry: TranslationEntry, events: list[object]) -> None:
        fresh = entry.hear(events)
        self.item_changed.emit(entry.item.id)
        if fresh:
            self.segments_stored.emit(entry.item.id, fresh)
        for event in events:
            if isinstance(event, Written):
                self.written.emit(entry.item.id, event.path)

    def _on_ended(self, entry: TranslationEntry, job: Job, fault: Fault | None) -> None:
        self._working = None
        if not job.cancel.requested:
            self._is_held = isinstance(fault, _WITHOUT_MODEL)
            entry.anew = entry.anew and fault is not None
            state = ItemState.DONE if fault is None else ItemState.FAILED
            entry.show(state=state, progress=None, fault=fault)
            self._keep()
            self.item_changed.emit(entry.item.id)
            self.changed.emit()
        self._go_on()

    def _on_models_changed(self) -> None:
        if self._is_held and self._models.state.description is not None:
            self._go_on_anew()

    def _keep(self) -> None:
        """Write the queue down, in a job."""
        book = self._book
        if book is not None:
            book.hand_over([item for item in self.items if item.state is not ItemState.DONE])
            self._jobs.start(lambda _cancel: book.write())

    def _new_number(self) -> int:
        self._last_number += 1
        return self._last_number
