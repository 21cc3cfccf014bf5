"""The documents that were or are being translated, as the history lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.history import MOST_LISTED
from parlance.services.store_view import StoreView

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from parlance.contract.translation import ProjectId, ProjectRecord
    from parlance.storage.translation_projects import ProjectStore


class TranslationProjects(StoreView):
    """Lists translated documents, marks them, moves them to the bin and back.

    The files themselves are never touched.
    """

    def __init__(self, store: ProjectStore, parent: QObject | None = None) -> None:
        """Show what `store` has."""
        super().__init__(parent)
        self._store = store

    def records(self, search: str = "", *, favourites: bool = False) -> tuple[ProjectRecord, ...]:
        """Return the newest documents, newest first; those with all words of `search`."""
        stored = self._store
        return self._asked(lambda: stored.recent(MOST_LISTED, search, favourites=favourites), ())

    def bin(self) -> tuple[ProjectRecord, ...]:
        """Return what is in the bin, what came last first."""
        return self._asked(lambda: self._store.bin(MOST_LISTED), ())

    def mark(self, project: ProjectId, favourite: bool) -> None:  # noqa: FBT001 - a star
        """Make a document a favourite, or let it be one no more."""
        self._change(lambda: self._store.mark(project, favourite))

    def trash(self, project: ProjectId) -> None:
        """Move a document's translation to the bin."""
        self._change(lambda: self._store.trash(project))

    def restore(self, project: ProjectId) -> None:
        """Take a document's translation out of the bin."""
        self._change(lambda: self._store.restore(project))

    def erase(self, project: ProjectId) -> None:
        """Erase a document's translation of the bin for good."""
        self._change(lambda: self._store.erase(project))

    def empty_bin(self) -> None:
        """Erase all that is in the bin for good."""
        self._change(self._store.empty_bin)
