"""What of the queue of summaries is on the disk: itself, and notes on its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.services.jobs import Jobs
    from parlance.services.summary_items import QueueEntry
    from parlance.services.summary_making import SummaryMaker
    from parlance.storage.queues import QueueBook
    from parlance.storage.summary_queue import KeptItem


class QueueKeeping:
    """Writes the queue down, and has notes forgotten that nothing needs any more, in jobs."""

    def __init__(self, maker: SummaryMaker, jobs: Jobs, book: QueueBook[KeptItem] | None) -> None:
        """Without a `book` the queue is not written down."""
        self._maker = maker
        self._jobs = jobs
        self._book = book

    def keep(self, entries: Sequence[QueueEntry]) -> None:
        """Write down what is to be there again after a restart."""
        book = self._book
        if book is not None:
            kept = (entry.kept for entry in entries)
            book.hand_over([each for each in kept if each is not None])
            self._jobs.start(lambda _cancel: book.write())

    def forget_notes(self, gone: QueueEntry, entries: Sequence[QueueEntry]) -> None:
        """Forget the notes of an entry that is gone, unless a summary or another entry has them."""
        noted_as = gone.noted_as
        if noted_as and all(entry.noted_as != noted_as for entry in entries):
            self._jobs.start(lambda _cancel: self._maker.forget(noted_as))
