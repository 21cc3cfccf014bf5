"""Hears the shortcut on X11, where a program may take a key for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSocketNotifier

from parlance.contract.shortcut import ShortcutPhase
from parlance.services.shortcut.watch import KeyWatch, key_of, modifiers_of
from parlance.services.shortcut.xcb import (
    BAD_ACCESS,
    KEY_PRESS,
    KEY_RELEASE,
    MAPPING_CHANGED,
    Display,
    XcbError,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from parlance.contract.shortcut import ShortcutKeys

_MASKS: Final = {"Shift": 1, "Ctrl": 4, "Alt": 8}
_LOCKS: Final = (0, 2, 16, 18)
"""With Caps Lock and Num Lock on or off: to the server these are other keys."""

_F1_SYMBOL: Final = 0xFFBE


class X11Watch(KeyWatch):
    """Grabs the keys on a connection of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Connect to nothing yet."""
        super().__init__(parent)
        self._display: Display | None = None
        self._notifier: QSocketNotifier | None = None
        self._keys: ShortcutKeys | None = None
        self._codes: list[int] = []
        self._released_at = -1

    def start(self, keys: ShortcutKeys) -> None:
        """Take the keys, unless another program has them."""
        self._keys = keys
        try:
            self._display = Display()
        except XcbError:
            self.tell(ShortcutPhase.UNSUPPORTED)
            return
        if self._grab(self._display):
            descriptor = self._display.descriptor
            self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_readable)
            self.tell(ShortcutPhase.READY, keys.value)
            self._on_readable()  # what came with the answers to the grabs

    def stop(self) -> None:
        """Give the keys back and leave the server."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._display is not None:
            self._display.ungrab_all()
            self._display.close()
            self._display = None

    def _grab(self, display: Display) -> bool:
        """Return whether every key that bears the symbol is ours now; else tell why not."""
        assert self._keys is not None
        modifiers = sum(_MASKS[each] for each in modifiers_of(self._keys))
        self._codes = display.key_codes(key_symbol(self._keys))
        held = [modifiers | lock for lock in _LOCKS]
        errors = [display.grab(code, each) for code in self._codes for each in held]
        if self._codes and not any(errors):
            return True
        is_taken = BAD_ACCESS in errors
        self.stop()
        self.tell(ShortcutPhase.TAKEN if is_taken else ShortcutPhase.UNSUPPORTED, self._keys.value)
        return False

    def _on_readable(self) -> None:
        while self._display is not None:
            event = self._display.next_event()
            if event is None:
                break
            self._take(self._display, *event)
        if self._display is not None and self._display.is_lost:
            self.stop()
            self.tell(ShortcutPhase.UNSUPPORTED)

    def _take(self, display: Display, kind: int, time: int) -> None:
        if kind == KEY_RELEASE:
            self._released_at = time
        elif kind == KEY_PRESS and time != self._released_at:
            # A key that is held down is released and pressed again in the same instant.
            self.pressed.emit("")
        elif kind == MAPPING_CHANGED:
            self._follow_layout(display)

    def _follow_layout(self, display: Display) -> None:
        """Take the keys anew where a layout has them elsewhere; most news say nothing new."""
        assert self._keys is not None
        if display.key_codes(key_symbol(self._keys)) != self._codes:
            display.ungrab_all()
            self._grab(display)


def key_symbol(keys: ShortcutKeys) -> int:
    """Return X11's number for the key that is pressed last."""
    key = key_of(keys)
    if len(key) == 1:
        return ord(key.lower())
    return _F1_SYMBOL + int(key.removeprefix("F")) - 1
