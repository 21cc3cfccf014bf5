"""The log of this start, followed for as long as somebody reads it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from parlance.contract.start_log import LogNews
from parlance.services.latest import Latest
from parlance.storage.start_log import follow_log

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.contract.start_log import LogLine
    from parlance.services.jobs import Jobs


class StartLogService(QObject):
    """Knows the lines of the log.

    Attributes:
        lines: those that are there, the oldest first.

    Signals:
        grown: the LogLines that have come.
        begun_anew: `lines` are others: the log is bounded, and what was there is gone.
    """

    grown = Signal(object)
    begun_anew = Signal()

    def __init__(self, path: Path, jobs: Jobs, parent: QObject | None = None) -> None:
        """Read nothing before it is asked for."""
        super().__init__(parent)
        self._path = path
        self._following = Latest(jobs)
        self.lines: tuple[LogLine, ...] = ()

    def follow(self) -> None:
        """Read the log, and what comes to it, until leave()."""
        self.lines = ()
        self._following.run(partial(follow_log, self._path), self._on_news, lambda _fault: None)

    def leave(self) -> None:
        """Read no more."""
        self._following.stop()

    def _on_news(self, news: object) -> None:
        if not isinstance(news, LogNews):
            return
        if news.is_anew:
            self.lines = news.lines
            self.begun_anew.emit()
        else:
            self.lines += news.lines
            self.grown.emit(news.lines)
