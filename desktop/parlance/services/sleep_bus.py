"""Listens to the system's login manager, which says when the computer falls asleep and wakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

SERVICE: Final = "org.freedesktop.login1"
PATH: Final = "/org/freedesktop/login1"
INTERFACE: Final = "org.freedesktop.login1.Manager"
SIGNAL: Final = "PrepareForSleep"


class SleepBus(QObject):
    """Passes on systemd-logind's (or elogind's) word about sleep.

    Signals:
        prepared: True just before the computer falls asleep, False when it is awake again.
    """

    prepared = Signal(bool)

    def listen(self, bus: QDBusConnection | None = None) -> bool:
        """Listen on a bus, the system's if left out; False where nothing will be heard.

        A computer without a bus, or without a login manager, is no fault: its sleep is
        noticed by the clocks.
        """
        # Only where there is such a bus, and after the window is there: it is a library of
        # its own, and the first connection takes some milliseconds.
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415

        bus = QDBusConnection.systemBus() if bus is None else bus
        if not bus.isConnected():
            return False
        slot: Any = SLOT("_on_prepared(bool)")  # the stubs say bytes, which it refuses
        return bus.connect(SERVICE, PATH, INTERFACE, SIGNAL, self, slot)

    @Slot(bool)
    def _on_prepared(self, sleeps: bool) -> None:  # noqa: FBT001 - as Qt calls it
        self.prepared.emit(sleeps)
