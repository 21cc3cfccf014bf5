"""Summaries of the history that are only looked at: they leave the queue when nobody does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from parlance.contract.summary import ItemState

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.history import SummaryId
    from parlance.contract.summary import SummaryRecord
    from parlance.services.summary_services import SummaryServices


class Reopened(QObject):
    """Opens summaries of the history, and takes them off the queue again.

    What was summarized anew meanwhile stays: it was made in this session.
    """

    def __init__(
        self, services: SummaryServices, is_needed: Callable[[int], bool], parent: QObject
    ) -> None:
        """Keep the entries for which `is_needed` holds."""
        super().__init__(parent)
        self._queue = services.queue
        self._questions = services.questions
        self._is_needed = is_needed
        self._opened: dict[int, SummaryId] = {}
        # A row must not go while the list is still handling the key that left it.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._clear)

    def open(self, record: SummaryRecord) -> int | None:
        """Return the entry that shows a summary; None if it cannot be read any more."""
        before = {item.id for item in self._queue.items}
        number = self._queue.open_record(record)
        if self._queue.item(number) is None:
            return None
        if number not in before:
            self._opened[number] = record.id
        return number

    def clear_soon(self) -> None:
        """Take off the queue what is not needed any more, in a moment."""
        if self._opened:
            self._later.start()

    def _clear(self) -> None:
        if self._questions.busy:  # the answer belongs to one of them
            return
        for number, summary in tuple(self._opened.items()):
            item = self._queue.item(number)
            if item is None or item.state is not ItemState.DONE or item.summary != summary:
                del self._opened[number]
            elif not self._is_needed(number):
                del self._opened[number]
                self._queue.remove(number)
