"""What every way to hear a shortcut has in common, and the keys in each way's spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.shortcut import ShortcutState

if TYPE_CHECKING:
    from parlance.contract.shortcut import ShortcutKeys, ShortcutPhase


class KeyWatch(QObject):
    """One way to hear a shortcut in every program.

    Signals:
        pressed: the keys were pressed; with the token that lets the window come to the
            front, where the system gives one, else with nothing.
        told: how the shortcut stands, a ShortcutState.
    """

    pressed = Signal(str)
    told = Signal(object)

    def start(self, keys: ShortcutKeys) -> None:
        """Ask for the keys; the answer is told, now or later."""
        raise NotImplementedError

    def stop(self) -> None:
        """Give the keys back and hear nothing more."""
        raise NotImplementedError

    def tell(self, phase: ShortcutPhase, keys: str = "") -> None:
        """Tell how the shortcut stands."""
        self.told.emit(ShortcutState(phase, keys))


def modifiers_of(keys: ShortcutKeys) -> tuple[str, ...]:
    """Return the names of the keys that are held, as “Ctrl” and “Alt”."""
    return tuple(keys.value.split("+")[:-1])


def key_of(keys: ShortcutKeys) -> str:
    """Return the key that is pressed last: a capital letter, or as “F9”."""
    return keys.value.split("+")[-1]
