"""Opens the store of what is remembered; the app can be used even where that fails."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError
from parlance.storage.attachments import AttachmentStore
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.faults import Fault


class Store:
    """The store, or a passing one in its place.

    Attributes:
        database: what was opened.
    """

    def __init__(self, path: Path, note: Callable[[Fault | None], None]) -> None:
        """Open the store at `path`; when that fails, `note` why and open a passing one.

        The file stays as it is, and the app can be used for all that needs no memory.
        """
        self._note = note
        self._passing: tempfile.TemporaryDirectory[str] | None = None
        self.database = self._open(path)

    @property
    def is_passing(self) -> bool:
        """Whether nothing of it will be there the next time; its numbers are others' then."""
        return self._passing is not None

    def close(self) -> None:
        """Close it; a passing one is gone."""
        self.database.close()
        if self._passing is not None:
            self._passing.cleanup()

    def _open(self, path: Path) -> Database:
        try:
            database = Database(path)
        except FaultError as error:
            return self._open_passing(error.fault)
        self._note(database.notice)
        chats = ChatStore(database)
        try:
            if database.notice is None:
                chats.recover()
                AttachmentStore(database).discard_unused()
        except FaultError as error:  # a full disk, say: what is there can still be read
            self._note(error.fault)
        try:
            chats.conversations()
        except FaultError as error:
            database.close()
            return self._open_passing(error.fault)
        return database

    def _open_passing(self, fault: Fault) -> Database:
        self._note(fault)
        self._passing = tempfile.TemporaryDirectory(prefix="parlance-")
        return Database(Path(self._passing.name) / "parlance.db")
