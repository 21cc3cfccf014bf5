"""The list of conversations as the window knows it: sections, folders, search, bin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.chats import Folder
from parlance.contract.faults import FaultError
from parlance.contract.history import Conversation
from parlance.services.chat_finding import ChatFinder
from parlance.services.chat_sections import Section, SectionKind, sections_of
from parlance.services.days import today
from parlance.services.latest import Latest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from parlance.contract.cancel import Cancel
    from parlance.contract.chats import FolderId
    from parlance.contract.faults import Fault
    from parlance.contract.history import ConversationId
    from parlance.services.jobs import Jobs
    from parlance.storage.chat_search import ChatSearch
    from parlance.storage.chat_shelf import ChatShelf
    from parlance.storage.chats import ChatStore

MOST_BINNED = 100_000


class _Listed(msgspec.Struct, frozen=True):
    conversations: tuple[Conversation, ...]
    folders: tuple[Folder, ...]
    sections: tuple[Section, ...]


class ChatListService(QObject):
    """Lists conversations and files them; what is long takes place in jobs.

    Attributes:
        conversations: all that are not in the bin, the one with the newest message first.
        sections: what the list shows now: what was found, or all by folder and time.
        query: what is searched for; empty without a search.
        answered: the query that `sections` answer; behind `query` until the search is over.
        undoable: what undo() would bring back.
        binned: what is in the bin, as far as read_bin() has read it; newest first.
        beside: finds conversations for the palette, whatever the list shows.

    Signals:
        changed: any of these but `binned` has changed; bin_changed: `binned` has.
        renamed: ConversationId and title.
        trashed, restored, erased: a tuple of ConversationId that went that way.
        failed: a Fault of the store.
    """

    changed = Signal()
    bin_changed = Signal()
    renamed = Signal(object, str)
    trashed = Signal(object)
    restored = Signal(object)
    erased = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        chats: ChatStore,
        shelf: ChatShelf,
        search: ChatSearch,
        jobs: Jobs,
        *,
        parent: QObject | None = None,
        today: Callable[[], date] = today,
    ) -> None:
        """Start empty; `changed` follows when the list has been read."""
        super().__init__(parent)
        self._chats = chats
        self._shelf = shelf
        self._jobs = jobs
        self._today = today
        self._day = today()
        self._reading = Latest(jobs)
        self._reading_bin = Latest(jobs)
        self._finder = ChatFinder(search, jobs, self)
        self.beside = ChatFinder(search, jobs, self)
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self.failed)
        self._folded: frozenset[int] = frozenset()
        self.folders: tuple[Folder, ...] = ()
        self.conversations: tuple[Conversation, ...] = ()
        self.sections: tuple[Section, ...] = ()
        self.query = self.answered = ""
        self.undoable: tuple[Conversation, ...] = ()
        self.binned: tuple[Conversation, ...] = ()
        self.refresh()

    def conversation(self, conversation: ConversationId | None) -> Conversation | None:
        """Return one that is not in the bin."""
        return next((each for each in self.conversations if each.id == conversation), None)

    # What is shown ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list again, and search again; `changed` follows."""
        self._day = self._today()
        folded, day = self._folded, self._day

        def work(_cancel: Cancel) -> Iterator[_Listed]:
            conversations = self._chats.conversations()
            folders = self._shelf.folders()
            yield _Listed(conversations, folders, sections_of(conversations, folders, day, folded))

        self._reading.run(work, self._on_listed, self._on_ended)
        self._finder.find(self.query)

    def note_day(self) -> None:
        """Read again if it is another day than when the list was read."""
        if self._today() != self._day:
            self.refresh()

    def search(self, text: str) -> None:
        """List those that `text` is found in, all of them again when it is empty."""
        query = text.strip()
        if query == self.query:
            return
        self.query = query
        self._finder.find(query)
        if not query:
            self._arrange()

    def fold(self, folder: FolderId, *, folded: bool) -> None:
        """Show the heading of a folder only, or what is in it too."""
        self._folded = self._folded | {folder} if folded else self._folded - {folder}
        if self._reading.busy:
            self.refresh()  # what is being read has the folder as it was
        if not self.query:
            self._arrange()

    # What is done with several at once ----------------------------------------------------

    def rename(self, conversation: ConversationId, title: str) -> None:
        """Give a conversation another title; one of spaces is ignored."""
        title = " ".join(title.split())
        if title and self._guarded(lambda: self._chats.rename(conversation, title)):
            self._patch((conversation,), title=title)
            self.renamed.emit(conversation, title)

    def pin(self, conversations: Iterable[ConversationId], *, pinned: bool) -> None:
        """Keep conversations at the top, or no more."""
        wanted = tuple(conversations)

        def pin() -> None:
            for each in wanted:
                self._shelf.pin(each, pinned=pinned)

        if self._guarded(pin):
            self._patch(wanted, pinned=pinned)
        else:
            self.refresh()  # some of them may be pinned

    def move(self, conversations: Iterable[ConversationId], folder: FolderId | None) -> None:
        """Put conversations into a folder, or out of any."""
        wanted = tuple(conversations)
        if self._guarded(lambda: self._shelf.move(wanted, folder)):
            self._patch(wanted, folder=folder)

    def file(self, conversations: Iterable[ConversationId], section: Section) -> None:
        """Have conversations stand in a section that one can be put into by hand.

        Times cannot be chosen: there they are merely taken out of folder and pins.
        """
        wanted = tuple(conversations)
        if section.kind is SectionKind.PINNED:
            self.pin(wanted, pinned=True)
            return
        folder = section.folder.id if section.folder is not None else None
        pinned = [each.id for each in self._these(wanted) if each.pinned]
        if pinned:
            self.pin(pinned, pinned=False)
        self.move(wanted, folder)

    def trash(self, conversations: Iterable[ConversationId]) -> None:
        """Move conversations to the bin; undo() brings them back."""
        gone = self._these(conversations)
        wanted = tuple(each.id for each in gone)
        if wanted and self._guarded(lambda: self._shelf.trash(wanted)):
            self.undoable = gone
            lost = set(wanted)
            self.conversations = tuple(c for c in self.conversations if c.id not in lost)
            self._drop_found(lost)
            self.trashed.emit(wanted)
            self._arrange()
            self.refresh()

    def undo(self) -> None:
        """Bring back what was deleted last."""
        self.restore(tuple(each.id for each in self.undoable))

    def restore(self, conversations: Iterable[ConversationId]) -> None:
        """Take conversations out of the bin."""
        wanted = tuple(conversations)
        if wanted and self._guarded(lambda: self._shelf.restore(wanted)):
            self._leave_bin(wanted)
            self.restored.emit(wanted)
            self.refresh()

    # Folders ------------------------------------------------------------------------------

    def add_folder(self, name: str, conversations: Iterable[ConversationId] = ()) -> Folder | None:
        """Make a folder, with these conversations in it; None if the store refuses it."""
        made: list[Folder] = []
        name = " ".join(name.split())
        if not name or not self._guarded(lambda: made.append(self._shelf.add_folder(name))):
            return None
        self.folders = (*self.folders, *made)
        wanted = tuple(conversations)
        if wanted:
            self.move(wanted, made[0].id)
        else:
            self._arrange()
            self.refresh()
        return made[0]

    def rename_folder(self, folder: FolderId, name: str) -> None:
        """Give a folder another name; one of spaces is ignored."""
        name = " ".join(name.split())
        if name and self._guarded(lambda: self._shelf.rename_folder(folder, name)):
            self.folders = tuple(
                msgspec.structs.replace(each, name=name) if each.id == folder else each
                for each in self.folders
            )
            self._arrange()
            self.refresh()

    def remove_folder(self, folder: FolderId) -> None:
        """Remove a folder; its conversations stay, without one."""
        if self._guarded(lambda: self._shelf.remove_folder(folder)):
            self.folders = tuple(each for each in self.folders if each.id != folder)
            self._patch([c.id for c in self.conversations if c.folder == folder], folder=None)

    # The bin ------------------------------------------------------------------------------

    def read_bin(self) -> None:
        """Read what is in the bin; `bin_changed` follows."""

        def work(_cancel: Cancel) -> Iterator[tuple[Conversation, ...]]:
            yield self._shelf.bin(MOST_BINNED)

        self._reading_bin.run(work, self._on_bin_read, self._on_ended)

    def erase(self, conversations: Sequence[ConversationId]) -> None:
        """Erase conversations of the bin for good; `erased` follows."""
        wanted = tuple(conversations)

        def erase() -> tuple[ConversationId, ...]:
            self._shelf.erase(wanted)
            return wanted

        self._erase(erase)

    def empty_bin(self) -> None:
        """Erase all that is in the bin for good; `erased` follows."""
        self._erase(self._shelf.empty_bin)

    # Within -------------------------------------------------------------------------------

    def _erase(self, erase: Callable[[], tuple[ConversationId, ...]]) -> None:
        def work(_cancel: Cancel) -> Iterator[tuple[ConversationId, ...]]:
            yield erase()

        self._jobs.start(work, advanced=self._on_erased, ended=self._on_erasing_ended)

    def _on_erased(self, items: list[object]) -> None:
        for gone in items:
            if isinstance(gone, tuple):
                self._leave_bin(gone)
                self.erased.emit(gone)
        self.changed.emit()

    def _on_erasing_ended(self, fault: Fault | None) -> None:
        if fault is not None:
            self.failed.emit(fault)
            self.read_bin()  # some of it may be gone

    def _leave_bin(self, conversations: Sequence[ConversationId]) -> None:
        out = set(conversations)
        self.undoable = tuple(each for each in self.undoable if each.id not in out)
        left = tuple(each for each in self.binned if each.id not in out)
        if left != self.binned:
            self.binned = left
            self.bin_changed.emit()

    def _these(self, conversations: Iterable[ConversationId]) -> tuple[Conversation, ...]:
        wanted = set(conversations)
        return tuple(each for each in self.conversations if each.id in wanted)

    def _patch(self, conversations: Iterable[ConversationId], **changes: object) -> None:
        """Show a change at once; what the store makes of it follows."""
        wanted = set(conversations)

        def patched(those: tuple[Conversation, ...]) -> tuple[Conversation, ...]:
            replace = msgspec.structs.replace
            return tuple(replace(c, **changes) if c.id in wanted else c for c in those)

        self.conversations = patched(self.conversations)
        if self.query:
            self.sections = tuple(
                msgspec.structs.replace(s, conversations=patched(s.conversations))
                for s in self.sections
            )
        self._arrange()
        self.refresh()

    def _drop_found(self, gone: set[ConversationId]) -> None:
        if self.query:
            self.sections = tuple(
                msgspec.structs.replace(
                    s, conversations=tuple(c for c in s.conversations if c.id not in gone)
                )
                for s in self.sections
            )

    def _arrange(self) -> None:
        """Sort all into sections, unless a search is shown."""
        if not self.query:
            self.answered = ""
            self.sections = sections_of(self.conversations, self.folders, self._day, self._folded)
        self.changed.emit()

    def _on_listed(self, item: object) -> None:
        if not isinstance(item, _Listed):
            return
        self.conversations, self.folders = item.conversations, item.folders
        if not self.query:
            self.answered = ""
            self.sections = item.sections
        self.changed.emit()

    def _on_found(self, text: str, found: tuple[Conversation, ...]) -> None:
        if text == self.query:
            self.answered = text
            self.sections = (Section(kind=SectionKind.FOUND, conversations=found),)
            self.changed.emit()

    def _on_bin_read(self, item: object) -> None:
        if isinstance(item, tuple):
            self.binned = item
            self.bin_changed.emit()

    def _on_ended(self, fault: Fault | None) -> None:
        if fault is not None:
            self.failed.emit(fault)

    def _guarded(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except FaultError as error:
            self.failed.emit(error.fault)
            return False
        return True
