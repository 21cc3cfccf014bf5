"""How the next summary is to be, and which forms the model can write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.catalogue import Task
from parlance.contract.faults import FaultError
from parlance.contract.summary import SummaryOptions, SummaryShape
from parlance.work.summary.abilities import possible_shapes

if TYPE_CHECKING:
    from parlance.services.models import ModelsService
    from parlance.storage.summaries import SummaryStore


class SummaryChoice(QObject):
    """Remembers the options; follows the model that is loaded.

    Signals:
        changed: `options` or `shapes` have changed.
        failed: a Fault: the options could not be remembered.

    Attributes:
        options: chosen last.
        shapes: what the model can write that is loaded for summaries; all if none is.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, store: SummaryStore, models: ModelsService, parent: QObject) -> None:
        """Take over the options of the last run."""
        super().__init__(parent)
        self._store = store
        self._models = models
        self.options = self._last_options()
        self.shapes = self._find_shapes()
        models.state_changed.connect(self._on_models_changed)

    def set_options(self, options: SummaryOptions) -> None:
        """Choose other options, also for the next run."""
        if options == self.options:
            return
        self.options = options
        try:
            self._store.keep_options(options)
        except FaultError as error:
            self.failed.emit(error.fault)
        self.changed.emit()

    def _last_options(self) -> SummaryOptions:
        try:
            return self._store.last_options() or SummaryOptions()
        except FaultError:  # the window is told of it when the history is listed
            return SummaryOptions()

    def _find_shapes(self) -> frozenset[SummaryShape]:
        entry, state = self._models.entry_for(Task.SUMMARIZE), self._models.state
        if entry is None or state.entry != entry or state.description is None:
            return frozenset(SummaryShape)
        return possible_shapes(state.description)

    def _on_models_changed(self) -> None:
        shapes = self._find_shapes()
        if shapes != self.shapes:
            self.shapes = shapes
            self.changed.emit()
