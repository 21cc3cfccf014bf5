"""The summaries that were made, and the options that were given a name."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import FaultError
from parlance.work.summary.making import identity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from parlance.contract.history import SummaryId
    from parlance.contract.summary import SummaryPreset, SummaryRecord
    from parlance.storage.summaries import SummaryStore

RECENT = 200
"""So many are listed; a search finds the others."""

_ALL = 1_000_000

Value = TypeVar("Value")


class SummaryHistory(QObject):
    """Lists summaries, moves them to the bin and back; keeps presets.

    Signals:
        changed: what is listed has changed, or the presets.
        failed: a Fault of the store.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        store: SummaryStore,
        *,
        forget: Callable[[str], None] = lambda _document: None,
        parent: QObject | None = None,
    ) -> None:
        """Show what `store` has; `forget` erases what was noted of documents, by their hash."""
        super().__init__(parent)
        self._store = store
        self._forget = forget

    def records(self, search: str = "") -> tuple[SummaryRecord, ...]:
        """Return the newest summaries, newest first; those with all words of `search`."""
        return self._asked(lambda: self._store.recent(RECENT, search), ())

    def bin(self) -> tuple[SummaryRecord, ...]:
        """Return what is in the bin, what came last first."""
        return self._asked(lambda: self._store.bin(RECENT), ())

    def trash(self, summary: SummaryId) -> None:
        """Move a summary to the bin."""
        self._change(lambda: self._store.trash(summary))

    def restore(self, summary: SummaryId) -> None:
        """Take a summary out of the bin."""
        self._change(lambda: self._store.restore(summary))

    def erase(self, summary: SummaryId) -> None:
        """Erase a summary for good, and what was noted for it."""
        self._forget_notes([summary])
        self._change(lambda: self._store.erase(summary))

    def empty_bin(self) -> None:
        """Erase all that is in the bin for good, and what was noted for it."""
        records: tuple[SummaryRecord, ...] = self._asked(lambda: self._store.bin(_ALL), ())
        self._forget_notes([record.id for record in records])
        self._change(self._store.empty_bin)

    def presets(self) -> tuple[SummaryPreset, ...]:
        """Return the options that have a name."""
        return self._asked(self._store.presets, ())

    def keep_preset(self, preset: SummaryPreset) -> None:
        """Keep options under a name, in place of those that had it."""
        self._change(lambda: self._store.keep_preset(preset))

    def drop_preset(self, name: str) -> None:
        """Forget the options of a name."""
        self._change(lambda: self._store.drop_preset(name))

    def _forget_notes(self, summaries: Sequence[SummaryId]) -> None:
        for summary in summaries:
            # What cannot be understood, or is gone, is erased all the same.
            with contextlib.suppress(FaultError, LookupError):
                self._forget(identity(self._store.result(summary).documents))

    def _asked(self, ask: Callable[[], Value], otherwise: Value) -> Value:
        try:
            return ask()
        except FaultError as error:
            self.failed.emit(error.fault)
            return otherwise

    def _change(self, change: Callable[[], object]) -> None:
        try:
            change()
        except FaultError as error:
            self.failed.emit(error.fault)
        else:
            self.changed.emit()
