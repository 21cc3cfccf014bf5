"""What the file of the model in use, or of another one, says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.inspection import ModelCard
from parlance.modelfile.card import read_card
from parlance.services.latest import Latest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.models import ModelEntry
    from parlance.services.jobs import Jobs
    from parlance.services.models import ModelsService


class CardService(QObject):
    """Reads the header of the model in use, loaded or not; follows it while somebody looks.

    Another model of this computer can be looked at until another one is put to use.

    Attributes:
        other: the model that is looked at instead of the one in use.
        card: None until it has been read, and for a model that is no file here.
        fault: why it could not be read.

    Signals:
        changed: `card` or `fault` has changed.
    """

    changed = Signal()

    def __init__(self, models: ModelsService, jobs: Jobs, parent: QObject | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._models = models
        self._reading = Latest(jobs)
        self._path = ""
        self._used = ""
        self.other: ModelEntry | None = None
        self.card: ModelCard | None = None
        self.fault: Fault | None = None
        models.state_changed.connect(self._on_state)

    @property
    def busy(self) -> bool:
        """Whether the file is being read."""
        return self._reading.busy

    def look_at(self, entry: ModelEntry | None) -> None:
        """Read the file of `entry`, or again that of the model in use."""
        used = self._models.state.entry
        self._used = "" if used is None else used.key
        self.other = None if entry is None or entry.key == self._used else entry
        self.read()

    def read(self) -> None:
        """Read the file of the model that is looked at, unless it is the one that was read."""
        entry = self.other or self._models.state.entry
        path = "" if entry is None or entry.served is not None else entry.path
        if path == self._path and self.fault is None:
            return
        self._path, self.card, self.fault = path, None, None
        if not path:
            self._reading.stop()
        else:
            self._reading.run(lambda cancel: _read(path, cancel), self._on_read, self._on_ended)
        self.changed.emit()

    def _on_state(self) -> None:
        entry = self._models.state.entry
        key = "" if entry is None else entry.key
        if self.other is not None and key != self._used:
            self.look_at(None)
        elif self.other is None:
            self.read()

    def _on_read(self, card: object) -> None:
        assert isinstance(card, ModelCard)
        self.card = card
        self.changed.emit()

    def _on_ended(self, fault: Fault | None) -> None:
        self.fault = fault
        if fault is not None:
            self.changed.emit()


def _read(path: str, cancel: Cancel) -> Iterator[ModelCard]:
    cancel.check()
    yield read_card(path)
