"""Finds conversations by what they say, while the person goes on typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.history import Conversation
    from parlance.services.jobs import Jobs
    from parlance.storage.chat_search import ChatSearch

MOST_FOUND = 200


class ChatFinder(QObject):
    """Asks the store one question at a time; of those that came meanwhile, the last counts.

    Signals:
        found: the text that was asked for last, and a tuple of its conversations.
        failed: a Fault of the store.
    """

    found = Signal(str, object)
    failed = Signal(object)

    def __init__(self, search: ChatSearch, jobs: Jobs, parent: QObject | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._search = search
        self._jobs = jobs
        self._asked = ""
        self._wanted = ""
        self._busy = False

    def find(self, text: str) -> None:
        """Ask for the conversations that `text` is in; `found` follows unless it is empty."""
        self._wanted = text.strip()
        if self._wanted and not self._busy:
            self._ask()

    def _ask(self) -> None:
        text = self._asked = self._wanted
        self._busy = True

        def work(_cancel: Cancel) -> Iterator[tuple[Conversation, ...]]:
            yield self._search.find(text, MOST_FOUND)

        results: list[object] = []
        self._jobs.start(
            work, advanced=results.extend, ended=lambda fault: self._on_ended(results, fault)
        )

    def _on_ended(self, results: list[object], fault: Fault | None) -> None:
        self._busy = False
        if self._wanted != self._asked:
            if self._wanted:
                self._ask()
        elif fault is not None:
            self.failed.emit(fault)
        elif self._wanted and results:
            self.found.emit(self._asked, results[-1])
