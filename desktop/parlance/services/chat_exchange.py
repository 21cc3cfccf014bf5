"""Conversations go to files, and come from those of other programs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.chat_exchange import (
    ExchangeProgress,
    ExportedChats,
    FoundChats,
    ImportedChats,
)
from parlance.contract.wording import as_it_is

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.chat_exchange import ChatFileKind, ExportOrder, FoundChat
    from parlance.contract.faults import Fault
    from parlance.services.chat_files import ChatFiles
    from parlance.services.jobs import Job, Jobs, Work
    from parlance.storage.chat_shelf import ChatShelf
    from parlance.storage.portable_chats import PortableChats


class ChatExchange(QObject):
    """Does one thing at a time; what is asked for meanwhile is not done.

    Signals:
        progressed: ExchangeProgress, also once at the beginning.
        exported: ExportedChats; the files are complete on the disk.
        found: FoundChats, not stored yet.
        imported: ImportedChats; the list of conversations is another one.
        failed: Fault; nothing was imported, and no file is there in part.
        busy_changed: something was begun, or is over.
    """

    progressed = Signal(object)
    exported = Signal(object)
    found = Signal(object)
    imported = Signal(object)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(
        self,
        chats: PortableChats,
        shelf: ChatShelf,
        jobs: Jobs,
        translate: Callable[[str], str] = as_it_is,
        parent: QObject | None = None,
    ) -> None:
        """Work in `jobs`; `translate` turns the few words that are added to texts."""
        super().__init__(parent)
        self._chats = chats
        self._shelf = shelf
        self._jobs = jobs
        self._translate = translate
        self._job: Job | None = None

    @cached_property
    def _files(self) -> ChatFiles:
        # It reads the files of seven programs, and prints: a start does without.
        from parlance.services.chat_files import ChatFiles  # noqa: PLC0415

        return ChatFiles(self._chats, self._shelf, self._translate)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def export(self, order: ExportOrder) -> None:
        """Write conversations; `exported` or `failed` follows, or nothing after stop()."""
        files = self._files
        self._start(lambda cancel: files.export(order, cancel))

    def look(self, paths: Sequence[str]) -> None:
        """Read files, folders or ZIPs; `found` or `failed` follows, or nothing after stop()."""
        asked, files = tuple(paths), self._files
        self._start(lambda cancel: files.find(asked, cancel))

    def take(self, chosen: Sequence[FoundChat]) -> None:
        """Import what was found; `imported` or `failed` follows, or nothing after stop()."""
        chats, files = tuple(chosen), self._files
        self._start(lambda cancel: files.take(chats, cancel))

    def stop(self) -> None:
        """Give up what is being done; `busy_changed` follows when nothing of it is left."""
        if self._job is not None:
            self._job.stop()

    def name_for(self, title: str, created: float, kind: ChatFileKind) -> str:
        """Return a name for the file of a conversation."""
        return self._files.name_for(title, created, kind)

    def _start(self, work: Work) -> None:
        if self._job is not None:
            return
        self.progressed.emit(ExchangeProgress(done=0))
        self._job = self._jobs.start(work, advanced=self._on_advanced, ended=self._on_ended)
        self.busy_changed.emit()

    def _on_advanced(self, items: list[object]) -> None:
        for item in items:
            match item:
                case ExchangeProgress():
                    self.progressed.emit(item)
                case ExportedChats():
                    self.exported.emit(item)
                case FoundChats():
                    self.found.emit(item)
                case ImportedChats():
                    self.imported.emit(item)
                case _:
                    pass

    def _on_ended(self, fault: Fault | None) -> None:
        self._job = None
        if fault is not None:
            self.failed.emit(fault)
        self.busy_changed.emit()
