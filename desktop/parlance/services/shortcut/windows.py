"""Hears the shortcut on Windows, which sends it to the thread that registered it."""

from __future__ import annotations

import ctypes
import sys
import threading
from typing import TYPE_CHECKING, Final

from parlance.contract.shortcut import ShortcutPhase
from parlance.services.shortcut.watch import KeyWatch, key_of, modifiers_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from parlance.contract.shortcut import ShortcutKeys

_MODIFIERS: Final = {"Alt": 1, "Ctrl": 2, "Shift": 4}
_NO_REPEAT: Final = 0x4000
_F1: Final = 0x70
_QUIT: Final = 0x0012
_HOTKEY: Final = 0x0312
_ID: Final = 1


class WindowsWatch(KeyWatch):
    """Registers the keys in a thread that waits for them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start no thread yet."""
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._number = 0
        self._has_queue = threading.Event()

    def start(self, keys: ShortcutKeys) -> None:
        """Register the keys, unless another program has them."""
        if sys.platform == "win32":
            self._has_queue.clear()
            self._thread = threading.Thread(target=self._wait, args=(keys,), name="shortcut")
            self._thread.start()
        else:
            self.tell(ShortcutPhase.UNSUPPORTED)

    def stop(self) -> None:
        """End the thread; Windows gives the keys back."""
        if sys.platform == "win32" and self._thread is not None:
            self._has_queue.wait()
            ctypes.windll.user32.PostThreadMessageW(self._number, _QUIT, 0, 0)
            self._thread.join()
            self._thread = None

    def _wait(self, keys: ShortcutKeys) -> None:
        if sys.platform == "win32":
            from ctypes import wintypes  # noqa: PLC0415 - of Windows

            user, message = ctypes.windll.user32, wintypes.MSG()
            user.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)  # makes the queue
            self._number = ctypes.windll.kernel32.GetCurrentThreadId()
            self._has_queue.set()
            is_ours = user.RegisterHotKey(None, _ID, modifier_bits(keys), virtual_key(keys))
            phase = ShortcutPhase.READY if is_ours else ShortcutPhase.TAKEN
            self.tell(phase, keys.value)
            while is_ours and user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                if message.message == _HOTKEY:
                    self.pressed.emit("")
            user.UnregisterHotKey(None, _ID)


def modifier_bits(keys: ShortcutKeys) -> int:
    """Return the held keys as Windows wants them, and that one press is told once."""
    return _NO_REPEAT | sum(_MODIFIERS[each] for each in modifiers_of(keys))


def virtual_key(keys: ShortcutKeys) -> int:
    """Return Windows' number for the key that is pressed last."""
    key = key_of(keys)
    return ord(key) if len(key) == 1 else _F1 + int(key.removeprefix("F")) - 1
