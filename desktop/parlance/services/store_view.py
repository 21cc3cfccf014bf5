"""What the services have in common that show a store and change it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")


class StoreView(QObject):
    """Asks a store and changes it; what goes wrong is told as a signal.

    Signals:
        changed: what is listed has changed; failed: a Fault of the store.
    """

    changed = Signal()
    failed = Signal(object)

    def _asked(self, ask: Callable[[], Value], otherwise: Value) -> Value:
        """Return what `ask` does, `otherwise` if the store fails."""
        try:
            return ask()
        except FaultError as error:
            self.failed.emit(error.fault)
            return otherwise

    def _change(self, change: Callable[[], object]) -> None:
        """Do `change`; `changed` or `failed` follows."""
        try:
            change()
        except FaultError as error:
            self.failed.emit(error.fault)
        else:
            self.changed.emit()
