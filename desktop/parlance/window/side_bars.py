"""The side bars of all places: the key that folds them, and how they were left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look
    from parlance.window.parts.pane_split import PaneSplit
    from parlance.window.parts.side_split import SideSplit

_PAUSE_MS: Final = 400


class SideBars(QObject):
    """Restores the side bars, and panes beside each other, and remembers what becomes of them.

    Attributes:
        splits, panes: by the name that each has in the settings.
    """

    def __init__(
        self,
        look: Look,
        settings: SettingsService,
        window: QWidget,
    ) -> None:
        """Start without side bars; how they stood is in `settings`."""
        super().__init__(window)
        self.splits: dict[str, SideSplit] = {}
        self.panes: dict[str, PaneSplit] = {}
        self._settings = settings
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        everywhere = Qt.ShortcutContext.WindowShortcut
        look.shortcuts.add("fold_side_bar", window, self.toggle, everywhere)

    def add(self, name: str, split: SideSplit) -> None:
        """Have a side bar stand as it did, and remember what becomes of it."""
        self.splits[name] = split
        known = self._settings.value.side_bars.get(name)
        if known is not None:
            split.restore(known)
        split.changed.connect(self._pause.start)

    def add_panes(self, name: str, panes: PaneSplit) -> None:
        """Have panes share the room as they did, and remember what becomes of it."""
        self.panes[name] = panes
        known = self._settings.value.pane_shares.get(name)
        if known is not None:
            panes.restore(known)
        panes.changed.connect(self._pause.start)

    def toggle(self) -> None:
        """Fold or unfold the side bar that people see the place of."""
        for split in self.splits.values():
            if split.isVisible():
                split.toggle()

    def keep(self) -> None:
        """Remember how the side bars and the panes stand."""
        self._pause.stop()
        value = self._settings.value
        bars = {name: split.state for name, split in self.splits.items()}
        shares = {name: panes.share for name, panes in self.panes.items()}
        changes = {
            "side_bars": {**value.side_bars, **bars},
            "pane_shares": {**value.pane_shares, **shares},
        }
        if any(getattr(value, name) != change for name, change in changes.items()):
            self._settings.replace(**changes)
