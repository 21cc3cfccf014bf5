"""Conversations go to files, and come from those of other programs."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from parlance.contract.chat_exchange import (
    ExchangeProgress,
    ExportedChats,
    FoundChats,
    ImportedChats,
)
from parlance.contract.visible import visible_name
from parlance.contract.wording import as_it_is
from parlance.services.one_at_a_time import OneAtATime

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from parlance.contract.chat_exchange import ChatFileKind, ExportOrder, FoundChat
    from parlance.services.chat_files import ChatFiles
    from parlance.services.jobs import Jobs
    from parlance.storage.chat_shelf import ChatShelf
    from parlance.storage.portable_chats import PortableChats


_BEGINNING: Final = ExchangeProgress(done=0)


class ChatExchange(OneAtATime):
    """Writes conversations, and takes them in.

    Signals:
        progressed: ExchangeProgress.
        exported: ExportedChats; the files are complete on the disk.
        found: FoundChats, not stored yet.
        imported: ImportedChats; the list of conversations is another one.
        failed: Fault; nothing was imported, and no file is there in part.
    """

    exported = Signal(object)
    found = Signal(object)
    imported = Signal(object)

    def __init__(
        self,
        chats: PortableChats,
        shelf: ChatShelf,
        jobs: Jobs,
        translate: Callable[[str], str] = as_it_is,
        parent: QObject | None = None,
    ) -> None:
        """Work in `jobs`; `translate` turns the few words that are added to texts."""
        super().__init__(jobs, parent)
        self._chats = chats
        self._shelf = shelf
        self._translate = translate

    @cached_property
    def _files(self) -> ChatFiles:
        # It reads the files of seven programs, and prints: a start does without.
        from parlance.services.chat_files import ChatFiles  # noqa: PLC0415

        return ChatFiles(self._chats, self._shelf, self._translate)

    def export(self, order: ExportOrder) -> None:
        """Write conversations; `exported` or `failed` follows, or nothing after stop()."""
        files = self._files
        name = visible_name(Path(order.path).name)
        self._start(lambda cancel: files.export(order, cancel), _BEGINNING, name)

    def look(self, paths: Sequence[str]) -> None:
        """Read files, folders or ZIPs; `found` or `failed` follows, or nothing after stop()."""
        asked, files = tuple(paths), self._files
        self._start(lambda cancel: files.find(asked, cancel), _BEGINNING)

    def take(self, chosen: Sequence[FoundChat]) -> None:
        """Import what was found; `imported` or `failed` follows, or nothing after stop()."""
        chats, files = tuple(chosen), self._files
        self._start(lambda cancel: files.take(chats, cancel), _BEGINNING)

    def name_for(self, title: str, created: float, kind: ChatFileKind) -> str:
        """Return a name for the file of a conversation."""
        return self._files.name_for(title, created, kind)

    def _tell(self, item: object) -> None:
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
