"""The shortcut that translates the clipboard, as the window knows it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from parlance.contract.shortcut import ShortcutKeys, ShortcutPhase, ShortcutState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.services.settings import SettingsService
    from parlance.services.shortcut.watch import KeyWatch


class GlobalShortcut(QObject):
    """Has the keys of the setting while it is on, in the first way that the system offers.

    Attributes:
        state: how the shortcut stands.

    Signals:
        pressed: the keys were pressed; with the token that lets the window come to the
            front, where the system gives one, else with nothing.
        changed: `state` has changed.
    """

    pressed = Signal(str)
    changed = Signal()

    def __init__(
        self,
        settings: SettingsService,
        parent: QObject | None = None,
        *,
        ways: Sequence[type[KeyWatch]] | None = None,
    ) -> None:
        """Take no keys before `start`; the ways are this system's if left out."""
        super().__init__(parent)
        self._settings = settings
        self._given_ways = ways
        self._ways: list[type[KeyWatch]] = []
        self._watch: KeyWatch | None = None
        self._keys = ShortcutKeys.OFF
        self.state = ShortcutState()

    def start(self) -> None:
        """Follow the setting from now on."""
        self._settings.changed.connect(self._follow)
        self._follow()

    def close(self) -> None:
        """Give the keys back."""
        self._stop()
        self._keys = ShortcutKeys.OFF
        self._set_state(ShortcutState())

    def _follow(self) -> None:
        keys = self._settings.value.clipboard_shortcut
        if keys is self._keys:
            return
        self._stop()
        self._keys = keys
        if keys is ShortcutKeys.OFF:
            self._set_state(ShortcutState())
            return
        self._ways = list(system_ways() if self._given_ways is None else self._given_ways)
        self._try_next(ShortcutState(ShortcutPhase.UNSUPPORTED, keys.value))

    def _try_next(self, otherwise: ShortcutState) -> None:
        """Ask in the next way; with none left, it stands as `otherwise` says."""
        self._stop()
        if not self._ways:
            self._set_state(otherwise)
            return
        watch = self._ways.pop(0)(self)
        self._watch = watch
        watch.pressed.connect(self._on_pressed)
        watch.told.connect(self._on_told)
        watch.start(self._keys)

    def _stop(self) -> None:
        if self._watch is not None:
            self._watch.stop()
            self._watch.pressed.disconnect(self._on_pressed)
            self._watch.told.disconnect(self._on_told)
            self._watch.deleteLater()
            self._watch = None

    def _on_pressed(self, token: str) -> None:
        if self._watch is not None:  # a thread's word may come after it was stopped
            self.pressed.emit(token)

    def _on_told(self, state: ShortcutState) -> None:
        if self._watch is None:
            return
        if state.phase is ShortcutPhase.UNSUPPORTED:
            self._try_next(state)
        else:
            self._set_state(state)

    def _set_state(self, state: ShortcutState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


def system_ways() -> tuple[type[KeyWatch], ...]:
    """Return the ways of this system, the best first.

    On Wayland a key that X11 gives is heard in X11's windows only, so it is none of them.
    """
    # Imported here: most people use no such shortcut, and on one system.
    if sys.platform == "win32":
        from parlance.services.shortcut.windows import WindowsWatch  # noqa: PLC0415

        return (WindowsWatch,)
    if sys.platform != "linux":
        return ()
    from parlance.services.shortcut.portal import PortalWatch  # noqa: PLC0415
    from parlance.services.shortcut.x11 import X11Watch  # noqa: PLC0415

    is_x11 = QGuiApplication.platformName() == "xcb" and not os.environ.get("WAYLAND_DISPLAY")
    return (PortalWatch, X11Watch) if is_x11 else (PortalWatch,)
