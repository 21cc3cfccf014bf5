"""A list of conversations in memory, which does at once what it is asked for."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from parlance.contract.chats import Folder, FolderId
from parlance.services.chat_sections import Section, SectionKind, sections_of
from parlance.services.days import today

if TYPE_CHECKING:
    from collections.abc import Iterable

    from parlance.contract.history import Conversation, ConversationId


class FakeFinder(QObject):
    """Finds in titles and previews, at once or when the test says so."""

    found = Signal(str, object)
    failed = Signal(object)

    def __init__(self, listing: FakeListing) -> None:
        super().__init__(listing)
        self._listing = listing
        self.waits = False
        self.asked: list[str] = []

    def find(self, text: str) -> None:
        self.asked.append(text)
        if text.strip() and not self.waits:
            self.tell()

    def tell(self) -> None:
        """Give the answer to what was asked last."""
        text = self.asked[-1].strip()
        self.found.emit(text, self._listing.matching(text))


class FakeListing(QObject):
    """Lists what a test gives it and notes what the window asks for."""

    changed = Signal()
    bin_changed = Signal()
    renamed = Signal(object, str)
    trashed = Signal(object)
    restored = Signal(object)
    erased = Signal(object)
    failed = Signal(object)

    def __init__(self, *conversations: Conversation) -> None:
        super().__init__()
        self.conversations = conversations
        self.folders: tuple[Folder, ...] = ()
        self.folded: frozenset[int] = frozenset()
        self.query = self.answered = ""
        self.undoable: tuple[Conversation, ...] = ()
        self.binned: tuple[Conversation, ...] = ()
        self.in_bin: tuple[Conversation, ...] = ()
        self.finder = FakeFinder(self)
        self.finder.found.connect(self._on_found)
        self.beside = FakeFinder(self)
        self._found: tuple[Conversation, ...] = ()
        self.asked: list[str] = []

    @property
    def sections(self) -> tuple[Section, ...]:
        if self.answered:
            return (Section(kind=SectionKind.FOUND, conversations=self._found),)
        return sections_of(self.conversations, self.folders, today(), self.folded)

    def conversation(self, conversation: ConversationId | None) -> Conversation | None:
        return next((each for each in self.conversations if each.id == conversation), None)

    def refresh(self) -> None:
        self.changed.emit()

    def note_day(self) -> None:
        self.asked.append("day")

    def search(self, text: str) -> None:
        if text.strip() == self.query:
            return
        self.query = text.strip()
        self.asked.append(f"search {self.query}")
        self.finder.find(self.query)
        if not self.query:
            self.answered = ""
            self.changed.emit()

    def fold(self, folder: FolderId, *, folded: bool) -> None:
        self.folded = self.folded | {folder} if folded else self.folded - {folder}
        self.changed.emit()

    def rename(self, conversation: ConversationId, title: str) -> None:
        self._replace((conversation,), title=title)
        self.renamed.emit(conversation, title)

    def pin(self, conversations: Iterable[ConversationId], *, pinned: bool) -> None:
        self._replace(conversations, pinned=pinned)

    def move(self, conversations: Iterable[ConversationId], folder: FolderId | None) -> None:
        self._replace(conversations, folder=folder)

    def file(self, conversations: Iterable[ConversationId], section: Section) -> None:
        if section.kind is SectionKind.PINNED:
            self.pin(conversations, pinned=True)
        else:
            folder = section.folder.id if section.folder else None
            self._replace(conversations, pinned=False, folder=folder)

    def trash(self, conversations: Iterable[ConversationId]) -> None:
        wanted = tuple(conversations)
        self.undoable = tuple(c for c in self.conversations if c.id in wanted)
        gone = (msgspec.structs.replace(c, deleted=time.time()) for c in self.undoable)
        self.in_bin = (*gone, *self.in_bin)
        self.conversations = tuple(c for c in self.conversations if c.id not in wanted)
        self._found = tuple(c for c in self._found if c.id not in wanted)
        self.trashed.emit(wanted)
        self.changed.emit()

    def undo(self) -> None:
        self.restore(tuple(each.id for each in self.undoable))

    def restore(self, conversations: Iterable[ConversationId]) -> None:
        wanted = tuple(conversations)
        back = (c for c in self.in_bin if c.id in wanted)
        back = (msgspec.structs.replace(c, deleted=None) for c in back)
        self.conversations = (*back, *self.conversations)
        self._leave_bin(wanted)
        self.restored.emit(wanted)
        self.changed.emit()

    def add_folder(self, name: str, conversations: Iterable[ConversationId] = ()) -> Folder:
        folder = Folder(id=FolderId(len(self.folders) + 1), name=name)
        self.folders = (*self.folders, folder)
        self._replace(conversations, folder=folder.id)
        return folder

    def rename_folder(self, folder: FolderId, name: str) -> None:
        self.folders = tuple(
            msgspec.structs.replace(f, name=name) if f.id == folder else f for f in self.folders
        )
        self.changed.emit()

    def remove_folder(self, folder: FolderId) -> None:
        self.folders = tuple(each for each in self.folders if each.id != folder)
        self._replace([c.id for c in self.conversations if c.folder == folder], folder=None)

    def read_bin(self) -> None:
        self.binned = self.in_bin
        self.bin_changed.emit()

    def erase(self, conversations: Iterable[ConversationId]) -> None:
        self._leave_bin(tuple(conversations))
        self.erased.emit(tuple(conversations))

    def empty_bin(self) -> None:
        self.erase(tuple(each.id for each in self.in_bin))

    # What a test does -----------------------------------------------------------------------

    def show(self, *conversations: Conversation) -> None:
        self.conversations = conversations
        self.changed.emit()

    def matching(self, text: str) -> tuple[Conversation, ...]:
        wanted = text.casefold()
        return tuple(
            c for c in self.conversations if wanted in f"{c.title}\n{c.preview}".casefold()
        )

    def _on_found(self, text: str, found: tuple[Conversation, ...]) -> None:
        if text == self.query:
            self.answered, self._found = text, found
            self.changed.emit()

    def _replace(self, conversations: Iterable[ConversationId], **changes: object) -> None:
        wanted = set(conversations)

        def changed(those: tuple[Conversation, ...]) -> tuple[Conversation, ...]:
            replace = msgspec.structs.replace
            return tuple(replace(c, **changes) if c.id in wanted else c for c in those)

        self.conversations, self._found = changed(self.conversations), changed(self._found)
        self.changed.emit()

    def _leave_bin(self, gone: tuple[ConversationId, ...]) -> None:
        self.undoable = tuple(each for each in self.undoable if each.id not in gone)
        self.in_bin = tuple(each for each in self.in_bin if each.id not in gone)
        self.binned = tuple(each for each in self.binned if each.id not in gone)
        self.bin_changed.emit()
