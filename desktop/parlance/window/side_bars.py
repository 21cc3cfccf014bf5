"""The side bars of all places: the key that folds them, and how they were left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from parlance.services.settings import SettingsService
    from parlance.window.parts.look import Look
    from parlance.window.parts.side_split import SideSplit

_PAUSE_MS: Final = 400


class SideBars(QObject):
    """Restores the side bars and remembers what becomes of them.

    Attributes:
        splits: by the name that each has in the settings.
    """

    def __init__(
        self,
        look: Look,
        splits: Mapping[str, SideSplit],
        settings: SettingsService,
        window: QWidget,
    ) -> None:
        """Have every side bar stand as `settings` say."""
        super().__init__(window)
        self.splits = splits
        self._settings = settings
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        everywhere = Qt.ShortcutContext.WindowShortcut
        look.shortcuts.add("fold_side_bar", window, self.toggle, everywhere)
        for name, split in splits.items():
            known = settings.value.side_bars.get(name)
            if known is not None:
                split.restore(known)
            split.changed.connect(self._pause.start)

    def toggle(self) -> None:
        """Fold or unfold the side bar that people see the place of."""
        for split in self.splits.values():
            if split.isVisible():
                split.toggle()

    def keep(self) -> None:
        """Remember how the side bars stand."""
        self._pause.stop()
        states = {name: split.state for name, split in self.splits.items()}
        if states != {name: self._settings.value.side_bars.get(name) for name in states}:
            self._settings.replace(side_bars={**self._settings.value.side_bars, **states})
