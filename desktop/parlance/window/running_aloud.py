"""Says aloud how far long work is, at each quarter, and when it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from parlance.services.running import WorkEnd
from parlance.window.notifying import ended_words
from parlance.window.parts.announcing import announce
from parlance.window.parts.words import filled, number
from parlance.window.running_words import running_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parlance.services.running import RunningService, RunningWork, WorkKind

_QUARTERS: Final = 4
_PATIENCE_SECONDS: Final = 5.0
"""What takes no longer is over before it has been said."""


class RunningAloud(QObject):
    """Follows what runs, for those who do not see the strip."""

    def __init__(self, running: RunningService, place: QWidget) -> None:
        """Speak for `place`."""
        super().__init__(place)
        self._running = running
        self._place = place
        self._said: dict[tuple[WorkKind, str], int] = {}
        running.changed.connect(self._on_changed)
        running.ended.connect(self._on_ended)

    def _on_changed(self) -> None:
        works = {(work.kind, work.key): work for work in self._running.works}
        self._said = {key: quarter for key, quarter in self._said.items() if key in works}
        for key, work in works.items():
            quarter = int((work.share or 0.0) * _QUARTERS)
            is_new = quarter > self._said.get(key, 0)
            self._said[key] = max(quarter, self._said.get(key, 0))
            if is_new and quarter < _QUARTERS and work.seconds >= _PATIENCE_SECONDS:
                announce(self._place, self._words(work))

    def _on_ended(self, work: RunningWork, end: WorkEnd) -> None:
        if end is not WorkEnd.STOPPED and work.seconds >= _PATIENCE_SECONDS:
            words = ended_words(work, end)
            announce(self._place, words, is_urgent=end is WorkEnd.FAILED)

    def _words(self, work: RunningWork) -> str:
        percent = number(int((work.share or 0.0) * 100))
        return filled(self.tr("%1: %2 %"), running_words(work), percent)
