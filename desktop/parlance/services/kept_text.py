"""A text that is being typed, and is there again after whatever ends the app."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.services.jobs import Jobs
    from parlance.storage.drafts import DraftFile

KEPT_AFTER_MS: Final = 1000


class KeptText(QObject):
    """Has a file hold the text, a second behind whoever types it, in jobs.

    Attributes:
        text: as it stands; at first that of the last run.
    """

    def __init__(self, file: DraftFile, jobs: Jobs, parent: QObject | None = None) -> None:
        """Read what the last run left in `file`."""
        super().__init__(parent)
        self._file = file
        self._jobs = jobs
        self._lock = threading.Lock()
        self.text = self._kept = file.load()
        self._soon = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._soon.timeout.connect(lambda: jobs.start(self._work))

    def note(self, text: str) -> None:
        """Have `text` written down soon; who types without a pause does not put that off."""
        self.text = text
        if not self._soon.isActive():
            self._soon.start()

    def flush(self) -> None:
        """Write down now what waits to be."""
        self._soon.stop()
        self._write()

    def _work(self, _cancel: Cancel) -> Iterator[None]:
        self._write()
        yield None

    def _write(self) -> None:
        with self._lock:  # else a job that was slow would put an older text in its place
            text = self.text
            if text != self._kept:
                self._file.keep(text)
                self._kept = text
