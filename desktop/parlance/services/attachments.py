"""What goes with the next message: files, pictures and long texts, read while people write."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.attachments import AttachmentKind
from parlance.contract.faults import FaultError
from parlance.contract.models import Capability
from parlance.contract.visible import visible_name
from parlance.services.attachment_records import Pending, PendingState, Sight, file_name
from parlance.services.pictures import prepared
from parlance.work.attaching import (
    AttachProgress,
    AttachTools,
    NotTaken,
    Taken,
    Unfolded,
    attach,
    attach_picture,
    attach_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from parlance.contract.attachments import Attachment
    from parlance.contract.cancel import Cancel
    from parlance.contract.document import ReadOptions
    from parlance.contract.faults import Fault
    from parlance.contract.history import ConversationId
    from parlance.services.jobs import Job, Jobs
    from parlance.services.models import ModelsService
    from parlance.work.attaching import Shelf
    from parlance.work.summary.opening import ReadDocument

MOST_ATTACHMENTS = 40
"""More at once are refused, with a sentence that says so."""
_TITLE_FROM = 400
"""Letters of a pasted text in which its first line is looked for."""


@dataclass(eq=False)
class _Entry:
    """A pending one, and what it is made from."""

    pending: Pending
    text: str = ""
    picture: bytes = b""
    options: ReadOptions | None = None
    job: Job | None = None


@dataclass(eq=False)
class _Desk:
    """What is pending in one conversation, and where its content is kept."""

    store: Shelf
    entries: list[_Entry] = field(default_factory=list)


class AttachmentService(QObject):
    """Reads what people attach, one after the other, and keeps it until it is sent.

    Signals:
        changed: `pending` has changed.
        failed: Fault of one that was just tried; it stays in `pending` with it.
        refused: how many were not taken, because there would be too many.
        sight_changed: `sight` may have changed.
    """

    changed = Signal()
    failed = Signal(object)
    refused = Signal(int)
    sight_changed = Signal()

    def __init__(
        self,
        store: Shelf,
        read: ReadDocument,
        models: ModelsService,
        jobs: Jobs,
        *,
        parent: QObject | None = None,
    ) -> None:
        """Start with nothing pending; content goes to `store` until show() names another."""
        super().__init__(parent)
        self._read = read
        self._models = models
        self._jobs = jobs
        self._numbers = count(1)
        self._store = store
        self._desks: dict[tuple[int, ConversationId | None], _Desk] = {}
        self._desk = self._desk_of(store, None)
        self._running: _Entry | None = None
        models.state_changed.connect(self.sight_changed)

    # What is there -------------------------------------------------------------------------

    @property
    def pending(self) -> tuple[Pending, ...]:
        """What goes with the next message, in the order in which it was given."""
        return tuple(entry.pending for entry in self._desk.entries)

    @property
    def ready(self) -> tuple[Attachment, ...]:
        """What of it can be sent."""
        found = (entry.pending.attachment for entry in self._desk.entries)
        return tuple(each for each in found if each is not None)

    @property
    def is_reading(self) -> bool:
        """Whether something is not ready yet and may become so."""
        waiting = (PendingState.WAITING, PendingState.READING)
        return any(entry.pending.state in waiting for entry in self._desk.entries)

    @property
    def sight(self) -> Sight:
        """Whether the model that answers takes pictures."""
        description = self._models.state.description
        if description is None:
            return Sight.UNKNOWN
        return Sight.SEES if Capability.SEE in description.capabilities else Sight.BLIND

    @property
    def model_name(self) -> str:
        """Name of the model that `sight` is about; empty without one."""
        description = self._models.state.description
        return description.name if description is not None else ""

    # Commands ------------------------------------------------------------------------------

    def show(
        self,
        conversation: ConversationId | None,
        store: Shelf | None = None,
        draft: Sequence[Attachment] = (),
    ) -> None:
        """Show what is pending in a conversation, whose attachments are kept in `store`.

        `draft` is what was remembered of it from an earlier time; it is used where nothing
        is pending. What is pending elsewhere stays there, and is read further.
        """
        if store is not None:
            self._store = store
        self._desk = self._desk_of(self._store, conversation)
        if not self._desk.entries:
            self._desk.entries = [self._ready_entry(each) for each in draft]
        self.changed.emit()

    def adopt(self, conversation: ConversationId) -> None:
        """What is pending in the empty conversation belongs to this one, which it became."""
        desk = self._desk_of(self._store, None)
        own = self._desk_of(self._store, conversation)
        own.entries = [*own.entries, *desk.entries]
        desk.entries = []
        if self._desk is desk:
            self._desk = own
        self.changed.emit()

    def forget(self, store: Shelf) -> None:
        """Let go of what is pending for a store that ends: a temporary chat was left."""
        for key, desk in list(self._desks.items()):
            if desk.store is store:
                for entry in desk.entries:
                    self._stop(entry)
                del self._desks[key]
        if self._desk.store is store:
            self._desk.entries = []
            self.changed.emit()

    def add_files(self, paths: Iterable[str]) -> None:
        """Read files, and the documents in folders; `changed` tells how they get on."""
        known = {entry.pending.path for entry in self._desk.entries}
        fresh = [path for path in dict.fromkeys(paths) if path not in known]
        self._add([_Entry(self._new(Path(path).name or path, path)) for path in fresh])

    def add_text(self, text: str, name: str = "") -> None:
        """Attach a text that was pasted; text_of() gives it back."""
        title = name or _title(text)
        self._add([_Entry(self._new(title, is_text=True), text=text)])

    def add_image(self, content: bytes, name: str) -> None:
        """Attach a picture that was pasted; `content` is a picture file."""
        self._add([_Entry(self._new(name), picture=content)])

    def again(self, number: int, options: ReadOptions | None = None) -> None:
        """Read one that failed once more, with a password or another encoding."""
        entry = self._entry(number)
        if entry is not None and entry.pending.state is PendingState.FAILED:
            entry.options = options
            self._put(entry, state=PendingState.WAITING, fault=None, done=0, total=0)
            self._read_next()

    def text_of(self, number: int) -> str:
        """Return the pasted text that one was made from; empty for others."""
        entry = self._entry(number)
        return entry.text if entry is not None else ""

    def remove(self, number: int) -> None:
        """Take one away, whether it is read or not."""
        entry = self._entry(number)
        if entry is not None:
            self._desk.entries.remove(entry)
            self._stop(entry)
            self.changed.emit()

    def clear(self) -> None:
        """Take all away."""
        entries, self._desk.entries = self._desk.entries, []
        for entry in entries:
            self._stop(entry)
        self.changed.emit()

    def take(self) -> tuple[Attachment, ...]:
        """Return what is ready and let go of it: it is being sent. What failed stays."""
        taken = self.ready
        left = [entry for entry in self._desk.entries if entry.pending.attachment is None]
        self._desk.entries = left
        self.changed.emit()
        return taken

    def put_back(self, attachments: Iterable[Attachment]) -> None:
        """Have these go with the next message: the one that they went with was taken back."""
        held = {each.id for each in self.ready}
        fresh = [self._ready_entry(each) for each in attachments if each.id not in held]
        self._desk.entries = [*fresh, *self._desk.entries]
        self.changed.emit()

    # Reading -------------------------------------------------------------------------------

    def _add(self, entries: list[_Entry]) -> None:
        room = max(0, MOST_ATTACHMENTS - len(self._desk.entries))
        self._desk.entries += entries[:room]
        if len(entries) > room:
            self.refused.emit(len(entries) - room)
        self.changed.emit()
        self._read_next()

    def _read_next(self) -> None:
        """Read what waits, one at a time: a child and a thread for each would be too many."""
        if self._running is not None:
            return
        for desk in (self._desk, *self._desks.values()):
            for entry in desk.entries:
                if entry.pending.state is PendingState.WAITING:
                    self._begin(desk, entry)
                    return

    def _begin(self, desk: _Desk, entry: _Entry) -> None:
        self._running = entry
        tools = AttachTools(read=self._read, store=desk.store, prepare=prepared)
        before = desk.entries[: desk.entries.index(entry)]
        pictures = sum(_is_picture(each) for each in before)
        self._put(entry, state=PendingState.READING)
        job = self._jobs.start(lambda cancel: _work(entry, tools, pictures, cancel))
        entry.job = job
        job.advanced.connect(lambda events: self._on_advanced(desk, entry, events))
        job.ended.connect(lambda fault: self._on_ended(entry, fault))

    def _on_advanced(self, desk: _Desk, entry: _Entry, events: list[object]) -> None:
        if entry.job is None or entry.job.cancel.requested:
            return
        for event in events:
            match event:
                case Unfolded(paths=paths):
                    self._unfold(desk, entry, paths)
                case AttachProgress(done=done, total=total):
                    self._put(entry, done=done, total=total)
                case Taken(attachment=attachment):
                    changes = {"attachment": attachment, "name": file_name(attachment)}
                    self._put(entry, state=PendingState.READY, **changes)
                case NotTaken(fault=fault):
                    self._fail(entry, fault)
                case _:
                    pass

    def _unfold(self, desk: _Desk, entry: _Entry, paths: Sequence[str]) -> None:
        """Put the documents of a folder in its place; each is read by itself."""
        if entry not in desk.entries:
            return
        known = {each.pending.path for each in desk.entries}
        found = [path for path in paths if path not in known]
        room = MOST_ATTACHMENTS - len(desk.entries) + 1
        at = desk.entries.index(entry)
        desk.entries[at : at + 1] = [
            _Entry(self._new(Path(path).name, path)) for path in found[:room]
        ]
        self._stop(entry)
        if len(found) > room:
            self.refused.emit(len(found) - room)
        self.changed.emit()

    def _on_ended(self, entry: _Entry, fault: Fault | None) -> None:
        self._running = None
        entry.job = None
        if fault is not None:
            self._fail(entry, fault)
        self._read_next()

    def _fail(self, entry: _Entry, fault: Fault) -> None:
        self._put(entry, state=PendingState.FAILED, fault=fault)
        if entry in self._desk.entries:
            self.failed.emit(fault)

    def _stop(self, entry: _Entry) -> None:
        if entry.job is not None:
            entry.job.stop()

    # Entries -------------------------------------------------------------------------------

    def _put(self, entry: _Entry, **changes: object) -> None:
        entry.pending = msgspec.structs.replace(entry.pending, **changes)
        if entry in self._desk.entries:
            self.changed.emit()

    def _new(self, name: str, path: str = "", *, is_text: bool = False) -> Pending:
        return Pending(
            number=next(self._numbers), name=visible_name(name), path=path, is_text=is_text
        )

    def _ready_entry(self, attachment: Attachment) -> _Entry:
        pending = self._new(file_name(attachment), attachment.path)
        return _Entry(
            msgspec.structs.replace(pending, state=PendingState.READY, attachment=attachment)
        )

    def _entry(self, number: int) -> _Entry | None:
        found = (each for each in self._desk.entries if each.pending.number == number)
        return next(found, None)

    def _desk_of(self, store: Shelf, conversation: ConversationId | None) -> _Desk:
        key = (id(store), conversation)
        if key not in self._desks:
            self._desks = {k: desk for k, desk in self._desks.items() if desk.entries}
            self._desks[key] = _Desk(store)
        return self._desks[key]


def _work(
    entry: _Entry, tools: AttachTools, pictures: int, cancel: Cancel
) -> Iterator[Unfolded | AttachProgress | Taken | NotTaken]:
    pending = entry.pending
    if pending.path:
        for event in attach(
            (pending.path,), tools, cancel, options=entry.options, pictures=pictures
        ):
            yield event
            if isinstance(event, Unfolded):
                return  # its documents are read one by one
        return
    try:
        if entry.picture:
            made = attach_picture(pending.name, entry.picture, tools, pictures=pictures)
        else:
            made = attach_text(pending.name, entry.text, tools.store)
    except FaultError as error:
        yield NotTaken(place=0, path="", fault=error.fault)
    else:
        yield Taken(place=0, path="", attachment=made)


def _is_picture(entry: _Entry) -> bool:
    attachment = entry.pending.attachment
    return attachment is not None and attachment.kind is AttachmentKind.IMAGE


def _title(text: str) -> str:
    line = text.lstrip()[:_TITLE_FROM].partition("\n")[0]
    return " ".join(line.split())[:80]
