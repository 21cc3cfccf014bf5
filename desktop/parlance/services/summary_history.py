"""The summaries that were made, and the options that were given a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.history import MOST_LISTED
from parlance.services.store_view import StoreView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtCore import QObject

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.history import SummaryId
    from parlance.contract.summary import SummaryPreset, SummaryRecord
    from parlance.services.jobs import Jobs
    from parlance.storage.summaries import SummaryStore


class SummaryHistory(StoreView):
    """Lists summaries, moves them to the bin and back; keeps presets.

    Signals:
        changed: what is listed has changed, or the presets.
        failed: a Fault of the store.
    """

    def __init__(
        self,
        store: SummaryStore,
        jobs: Jobs,
        *,
        forget: Callable[[str], None] = lambda _document: None,
        parent: QObject | None = None,
    ) -> None:
        """Show what `store` has; `forget` erases what was noted of documents, by their hash.

        `forget` is called in the threads of `jobs`.
        """
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._forget = forget

    def records(self, search: str = "") -> tuple[SummaryRecord, ...]:
        """Return the newest summaries, newest first; those with all words of `search`."""
        return self._asked(lambda: self._store.recent(MOST_LISTED, search), ())

    def bin(self) -> tuple[SummaryRecord, ...]:
        """Return what is in the bin, what came last first."""
        return self._asked(lambda: self._store.bin(MOST_LISTED), ())

    def trash(self, summary: SummaryId) -> None:
        """Move a summary to the bin."""
        self._change(lambda: self._store.trash(summary))

    def restore(self, summary: SummaryId) -> None:
        """Take a summary out of the bin."""
        self._change(lambda: self._store.restore(summary))

    def erase(self, summary: SummaryId) -> None:
        """Erase a summary of the bin for good, and what was noted for it; `changed` follows."""
        self._erase(lambda: self._store.erase(summary))

    def empty_bin(self) -> None:
        """Erase all that is in the bin for good, and what was noted for it; `changed` follows."""
        self._erase(self._store.empty_bin)

    def presets(self) -> tuple[SummaryPreset, ...]:
        """Return the options that have a name."""
        return self._asked(self._store.presets, ())

    def keep_preset(self, preset: SummaryPreset) -> None:
        """Keep options under a name, in place of those that had it."""
        self._change(lambda: self._store.keep_preset(preset))

    def drop_preset(self, name: str) -> None:
        """Forget the options of a name."""
        self._change(lambda: self._store.drop_preset(name))

    def _erase(self, erase: Callable[[], Iterable[str]]) -> None:
        def work(_cancel: Cancel) -> Iterator[None]:
            for noted_as in erase():
                self._forget(noted_as)
            yield None

        self._jobs.start(work, ended=self._on_erased)

    def _on_erased(self, fault: Fault | None) -> None:
        if fault is None:
            self.changed.emit()
        else:
            self.failed.emit(fault)
