"""A line of documents: one is worked on, the next is opened meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal

from parlance.contract.faults import EngineCrashedTwice, EngineDidNotStart, NoModelLoaded
from parlance.contract.summary import ItemState
from parlance.services.model_states import ModelPhase
from parlance.services.store_view import StoreView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from parlance.contract.faults import Fault
    from parlance.services.jobs import Job, Jobs, Work
    from parlance.services.models import ModelsService

NO_ITEM = 0
"""In place of the number of an item where there is none."""

IN_LINE = frozenset((ItemState.WAITING, ItemState.OPENING))
UNDER_WAY = IN_LINE | {ItemState.WORKING}
_RESTING = frozenset((ItemState.PAUSED, ItemState.STOPPED, ItemState.FAILED))

_WITHOUT_MODEL = (NoModelLoaded, EngineDidNotStart, EngineCrashedTwice)
"""After these, whatever else waits would fail as well."""


class LineItem(Protocol):
    """What the window shows of an entry."""

    @property
    def id(self) -> int:
        """Number that stays the same as long as the app runs."""

    @property
    def state(self) -> ItemState:
        """How far it is."""


class LineEntry(Protocol):
    """An entry of a line.

    Attributes:
        is_open: its documents are as they are on the disk now, so that it can be worked on.
    """

    is_open: bool

    @property
    def item(self) -> LineItem:
        """The record; replaced as a whole."""

    def show(self, **changes: object) -> None:
        """Change the record."""

    def wait(self) -> None:
        """Get in line."""


Entry = TypeVar("Entry", bound=LineEntry)


class Line(StoreView, Generic[Entry]):
    """Works on one entry after the other.

    The documents of the next one are opened meanwhile, so that a file that cannot be read,
    or asks for a password, is told early. For those who inherit.

    Signals:
        queue_changed: items came, went, or changed places.
        item_changed: number of an item whose record has changed.
    """

    queue_changed = Signal()
    item_changed = Signal(int)
    busy_changed = Signal(bool)

    def __init__(self, models: ModelsService, jobs: Jobs, parent: QObject | None = None) -> None:
        """Start with nothing in line."""
        super().__init__(parent)
        self._models = models
        self._jobs = jobs
        self._entries: list[Entry] = []
        self._last_number = NO_ITEM
        self._opening: Job | None = None
        self._working: Job | None = None
        self._was_busy = False
        self._is_held = False
        models.state_changed.connect(self._on_models_changed)

    @property
    def busy(self) -> bool:
        """Whether something is being opened or worked on."""
        return self._opening is not None or self._working is not None

    # Commands ---------------------------------------------------------------------------

    def pause(self, item: int) -> None:
        """Have an item wait until it is resumed; the next one begins. What it has is kept."""
        self._end(item, ItemState.PAUSED)

    def resume(self, item: int) -> None:
        """Have an item that was paused or stopped, or failed, go on next of all."""
        entry = self.entry(item)
        if entry is not None and entry.item.state in _RESTING:
            self._put_first(entry)

    def stop(self, item: int) -> None:
        """End an item; what was written stays."""
        self._end(item, ItemState.STOPPED)

    def remove(self, item: int) -> None:
        """Take an item off the queue; what came of it stays in the history."""
        entry = self.entry(item)
        if entry is not None:
            self._stop_jobs_of(entry)
            self._entries.remove(entry)
            self._forget(entry)
            self._keep()
            self.queue_changed.emit()
            self._go_on()

    def entry(self, item: int) -> Entry | None:
        """Return an entry by its number, with what is behind it; None if it is gone."""
        return next((entry for entry in self._entries if entry.item.id == item), None)

    # For those who inherit --------------------------------------------------------------

    def _opening_of(self, entry: Entry) -> Work:
        """Return the work that opens an entry's documents."""
        raise NotImplementedError

    def _work_on(self, entry: Entry) -> Work:
        """Show that an entry is worked on, and return the work."""
        raise NotImplementedError

    def _hear(self, entry: Entry, events: Sequence[object]) -> None:
        """Take in what a job tells of an entry."""
        raise NotImplementedError

    def _hear_late(self, entry: Entry, events: Sequence[object]) -> None:
        """Take in what a job tells that was asked to stop; nothing, for most."""

    def _finish(self, entry: Entry, job: Job, fault: Fault | None) -> None:
        """Show how the work on an entry has ended."""
        raise NotImplementedError

    def _forget(self, entry: Entry) -> None:
        """Let go of what belongs to an entry that is gone; nothing, for most."""

    def _keep(self) -> None:
        """Write the queue down."""
        raise NotImplementedError

    # The line ---------------------------------------------------------------------------

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

    def _put_first(self, entry: Entry) -> None:
        """Put an entry before all others that are in line."""
        self._entries.remove(entry)
        line = (i for i, each in enumerate(self._entries) if each.item.state in IN_LINE)
        self._entries.insert(next(line, len(self._entries)), entry)
        entry.wait()
        self.item_changed.emit(entry.item.id)
        self._go_on_anew()

    def _stop_jobs_of(self, entry: Entry) -> None:
        """Stop what is done for an entry; its job ends a moment later."""
        if entry.item.state is ItemState.WORKING and self._working is not None:
            self._working.stop()
        elif entry.item.state is ItemState.OPENING and self._opening is not None:
            self._opening.stop()

    def _go_on_anew(self) -> None:
        """Go on after the queue has changed, also where the model was lost."""
        self._is_held = False
        self._keep()
        self.queue_changed.emit()
        self._go_on()

    def _go_on(self) -> None:
        """Start what may run now: the first in line is opened, and worked on when it is."""
        line = [entry for entry in self._entries if entry.item.state in IN_LINE]
        if line and line[0].is_open and self._working is None and not self._is_held:
            self._begin(line.pop(0))
        if line and not line[0].is_open and self._opening is None:
            self._open(line[0])
        if self.busy != self._was_busy:
            self._was_busy = self.busy
            self.busy_changed.emit(self.busy)

    def _open(self, entry: Entry) -> None:
        work = self._opening_of(entry)
        entry.show(state=ItemState.OPENING, progress=None)
        job = self._jobs.start(work)
        job.advanced.connect(lambda events: self._on_advanced(entry, job, events))
        job.ended.connect(lambda fault: self._on_opened(entry, job, fault))
        self._opening = job
        self.item_changed.emit(entry.item.id)

    def _begin(self, entry: Entry) -> None:
        job = self._jobs.start(self._work_on(entry))
        job.advanced.connect(lambda events: self._on_advanced(entry, job, events))
        job.ended.connect(lambda fault: self._on_ended(entry, job, fault))
        self._working = job
        self.item_changed.emit(entry.item.id)

    def _on_advanced(self, entry: Entry, job: Job, events: list[object]) -> None:
        if job.cancel.requested:
            self._hear_late(entry, events)
        elif entry in self._entries:
            self._hear(entry, events)

    def _on_opened(self, entry: Entry, job: Job, fault: Fault | None) -> None:
        self._opening = None
        if not job.cancel.requested:
            entry.is_open = fault is None
            state = ItemState.WAITING if fault is None else ItemState.FAILED
            entry.show(state=state, progress=None, fault=fault)
            self._keep()
            self.item_changed.emit(entry.item.id)
        self._go_on()

    def _on_ended(self, entry: Entry, job: Job, fault: Fault | None) -> None:
        self._working = None
        if entry not in self._entries:
            self._forget(entry)
        self._finish(entry, job, fault)
        self._is_held = self._is_held or isinstance(fault, _WITHOUT_MODEL)
        self._keep()
        self._go_on()

    def _on_models_changed(self) -> None:
        if self._is_held and self._models.state.phase is ModelPhase.READY:
            self._is_held = False
            self._go_on()

    def _new_number(self) -> int:
        self._last_number += 1
        return self._last_number
