"""The queue of documents that are translated, as the window knows it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal

from parlance.contract.summary import ItemState
from parlance.contract.translation import TranslationItem
from parlance.documents.translating.placing import Written
from parlance.services.line import UNDER_WAY, Line
from parlance.services.summary_making import found_in
from parlance.services.translation_items import TranslationEntry, new_item
from parlance.work.translation.projects import Stored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from parlance.contract.document import DocumentWarning, ReadOptions
    from parlance.contract.faults import Fault
    from parlance.contract.segments import OutputOptions, UnitGroup, UnitsNote
    from parlance.contract.translation import (
        ProjectId,
        ProjectRecord,
        ProjectReport,
        TranslationOptions,
    )
    from parlance.services.jobs import Job, Jobs, Work
    from parlance.services.models import ModelsService
    from parlance.services.translation_choice import DocumentChoice
    from parlance.storage.queues import QueueBook
    from parlance.work.translation.projects import DocumentProjects


class TranslationDocuments(Line[TranslationEntry]):
    """Translates one document of the queue after the other; the next is opened meanwhile.

    What is not done comes back after a restart and goes on when the person says so.

    Signals:
        queue_changed: items came, went, or changed places.
        item_changed: number of an item whose record has changed.
        segments_stored: number of an item, and its segments that are new.
        written: number of an item, and the path of its translated document.
    """

    segments_stored = Signal(int, object)
    written = Signal(int, str)

    def __init__(
        self,
        maker: DocumentProjects,
        models: ModelsService,
        choice: DocumentChoice,
        jobs: Jobs,
        *,
        book: QueueBook[TranslationItem] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take over what `book` has of the last run; nothing of it goes on by itself."""
        super().__init__(models, jobs, parent)
        self._maker = maker
        self._choice = choice
        self._book = book
        for kept in book.load() if book is not None else ():
            state = ItemState.STOPPED if kept.state is ItemState.STOPPED else ItemState.PAUSED
            item = replace(kept, id=self._new_number(), state=state, progress=None, fault=None)
            self._entries.append(TranslationEntry(item))

    # What there is ----------------------------------------------------------------------

    @property
    def items(self) -> tuple[TranslationItem, ...]:
        """The queue, in order."""
        return tuple(entry.item for entry in self._entries)

    def item(self, item: int) -> TranslationItem | None:
        """Return the item of a number; None if it is gone."""
        entry = self.entry(item)
        return None if entry is None else entry.item

    def groups(self, item: int) -> tuple[UnitGroup, ...]:
        """Return the sheets or columns of a document, once it was opened."""
        entry = self.entry(item)
        return entry.extracted.groups if entry is not None and entry.extracted else ()

    def notes(self, item: int) -> tuple[UnitsNote, ...]:
        """Return what a person should know of a document, once it was opened."""
        entry = self.entry(item)
        return entry.extracted.notes if entry is not None and entry.extracted else ()

    def warnings(self, item: int) -> tuple[DocumentWarning, ...]:
        """Return what of a document was not read, once it was opened."""
        entry = self.entry(item)
        return entry.extracted.warnings if entry is not None and entry.extracted else ()

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
            entry.show(options=options, project=None if is_other else entry.item.project)
            entry.is_open = False
        if output is not None:
            entry.show(output=output)
        self._put_first(entry)

    def write(self, item: int, folder: str = "") -> None:
        """Write the document of an item again, beside its source or to `folder`."""
        entry = self.entry(item)
        if entry is None or entry.item.project is None or entry.extracted is None:
            return
        order, project, extracted = entry.order, entry.item.project, entry.extracted
        order = replace(order, folder=folder)
        job = self._jobs.start(
            lambda cancel: self._maker.write(order, project, extracted, cancel),
            title=entry.item.title,
        )
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

    # What the line asks for -------------------------------------------------------------

    def _opening_of(self, entry: TranslationEntry) -> Work:
        order = entry.order
        return lambda cancel: self._maker.open(order, cancel)

    def _work_on(self, entry: TranslationEntry) -> Work:
        order, project, extracted = entry.order, entry.item.project, entry.extracted
        assert project is not None
        assert extracted is not None
        entry.show(state=ItemState.WORKING, progress=None)
        return lambda cancel: self._maker.translate(order, project, extracted, cancel)

    def _hear(self, entry: TranslationEntry, events: Sequence[object]) -> None:
        fresh = entry.hear(events)
        self.item_changed.emit(entry.item.id)
        if fresh:
            self.segments_stored.emit(entry.item.id, fresh)
        for event in events:
            if isinstance(event, Written):
                self.written.emit(entry.item.id, event.path)

    def _hear_late(self, entry: TranslationEntry, events: Sequence[object]) -> None:
        """Take segments that were stored before the work stopped, and a file that was written."""
        if entry in self._entries:
            self._hear(entry, [event for event in events if isinstance(event, Stored | Written)])

    def _finish(self, entry: TranslationEntry, job: Job, fault: Fault | None) -> None:
        if not job.cancel.requested:
            state = ItemState.DONE if fault is None else ItemState.FAILED
            entry.show(state=state, progress=None, fault=fault)
            self.item_changed.emit(entry.item.id)
        self.changed.emit()

    def _keep(self) -> None:
        """Write the queue down, in a job."""
        book = self._book
        if book is not None:
            waiting = (item for item in self.items if item.state is not ItemState.DONE)
            book.hand_over([replace(item, progress=None, fault=None) for item in waiting])
            self._jobs.start(lambda _cancel: book.write())
