"""The queue of downloads: what is fetched, in which order, and what became of it."""

from __future__ import annotations

import secrets
import threading
from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.cancel import Cancelled
from parlance.contract.downloads import Download, DownloadId, DownloadPhase, Received
from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.downloads import DownloadEvent, DownloadRequest
    from parlance.contract.faults import Fault


class Fetching(Protocol):
    """What brings files into the cache."""

    def fetch(self, request: DownloadRequest, cancel: Cancel) -> Iterator[DownloadEvent]:
        """Yield how far it is; the last is Fetched. Raises FaultError and Cancelled."""

    def received_bytes(self, request: DownloadRequest) -> int:
        """Return how much of the files lies on the disk."""

    def discard(self, request: DownloadRequest) -> int:
        """Delete what is not finished; return the bytes freed."""


class Book(Protocol):
    """What keeps the queue between two runs."""

    def load(self) -> tuple[Download, ...]:
        """Return the queue as it was saved."""

    def save(self, downloads: Sequence[Download]) -> None:
        """Write the queue."""


class Downloads:
    """The queue; safe from any thread.

    Closing the app stops what runs: it is queued then, and goes on at the next start.
    What the person paused stays paused.
    """

    def __init__(self, fetching: Fetching, book: Book, limit: Callable[[int], None]) -> None:
        """Go on with what `book` holds; `limit` sets the bytes a second of all together."""
        self._fetching = fetching
        self._book = book
        self._limit = limit
        self._lock = threading.Lock()
        self._downloads = [self._found(download) for download in book.load()]

    def all(self) -> tuple[Download, ...]:
        """Return every download in the order of the queue."""
        with self._lock:
            return tuple(self._downloads)

    def add(self, request: DownloadRequest) -> Download:
        """Put a request at the end of the queue, or return the one that is there for it."""
        with self._lock:
            for index, there in enumerate(self._downloads):
                if _same(there.request, request):
                    return self._again(index, request)
            added = Download(
                id=DownloadId(secrets.token_hex(8)),
                request=request,
                received_bytes=self._fetching.received_bytes(request),
            )
            self._downloads.append(added)
            self._save()
            return added

    def run(self, id: DownloadId, cancel: Cancel) -> Iterator[DownloadEvent]:  # noqa: A002
        """Fetch one: yield how far it is. Raises FaultError and Cancelled.

        When it is stopped, what was fetched stays; it is queued again unless it was paused.
        """
        request = self._begin(id)
        try:
            for event in self._fetching.fetch(request, cancel):
                if isinstance(event, Received):
                    self._note(id, event.done_bytes)
                yield event
        except Cancelled:
            self._stopped(id)
            raise
        except FaultError as error:
            self._change(id, phase=DownloadPhase.FAILED, fault=error.fault)
            raise
        self._change(id, phase=DownloadPhase.DONE)

    def queue(self, id: DownloadId) -> None:  # noqa: A002
        """Have a paused or failed one go on when its turn comes."""
        self._change(id, phase=DownloadPhase.QUEUED)

    def pause(self, id: DownloadId) -> None:  # noqa: A002
        """Keep one from going on; whoever runs it stops it then."""
        self._change(id, phase=DownloadPhase.PAUSED)

    def cancel(self, id: DownloadId) -> None:  # noqa: A002
        """Forget one that does not run, and delete what was fetched and is not finished."""
        with self._lock:
            removed = [each for each in self._downloads if each.id == id]
            self._downloads = [each for each in self._downloads if each.id != id]
            self._save()
        for download in removed:
            self._fetching.discard(download.request)

    def clear(self, id: DownloadId) -> None:  # noqa: A002
        """Take one off the list and leave everything on the disk."""
        with self._lock:
            self._downloads = [each for each in self._downloads if each.id != id]
            self._save()

    def move(self, id: DownloadId, position: int) -> None:  # noqa: A002
        """Give one another place in the queue, counted from 0."""
        with self._lock:
            moved = [each for each in self._downloads if each.id == id]
            others = [each for each in self._downloads if each.id != id]
            self._downloads = [*others[:position], *moved, *others[position:]]
            self._save()

    def is_running(self, repo: str) -> bool:
        """Whether something of a repository is being fetched now."""
        with self._lock:
            return any(
                each.request.repo == repo and each.phase is DownloadPhase.RUNNING
                for each in self._downloads
            )

    def wanted_hashes(self) -> frozenset[str]:
        """Return the sha256 of every file that is still to come; its partial is no leftover."""
        with self._lock:
            return frozenset(
                file.sha256
                for each in self._downloads
                if each.phase is not DownloadPhase.DONE
                for file in each.request.files
                if file.sha256
            )

    def set_speed_limit(self, bytes_per_second: int) -> None:
        """Limit all downloads together; 0 for no limit."""
        self._limit(bytes_per_second)

    def _found(self, download: Download) -> Download:
        """Return a download of the last run as it is now."""
        phase = download.phase
        if phase is DownloadPhase.RUNNING:
            phase = DownloadPhase.QUEUED
        received = self._fetching.received_bytes(download.request)
        return msgspec.structs.replace(download, phase=phase, received_bytes=received)

    def _again(self, index: int, request: DownloadRequest) -> Download:
        there = self._downloads[index]
        if there.phase is not DownloadPhase.RUNNING:
            there = msgspec.structs.replace(
                there, request=request, phase=DownloadPhase.QUEUED, fault=None
            )
            self._downloads[index] = there
            self._save()
        return there

    def _begin(self, id: DownloadId) -> DownloadRequest:  # noqa: A002
        """Return what is to be fetched. Raises Cancelled if it was paused before it began."""
        with self._lock:
            is_paused = any(
                each.id == id and each.phase is DownloadPhase.PAUSED for each in self._downloads
            )
        if is_paused:
            raise Cancelled
        return self._change(id, phase=DownloadPhase.RUNNING).request

    def _stopped(self, id: DownloadId) -> None:  # noqa: A002
        with self._lock:
            running = [each.id for each in self._downloads if each.phase is DownloadPhase.RUNNING]
        if id in running:
            self._change(id, phase=DownloadPhase.QUEUED)

    def _note(self, id: DownloadId, received: int) -> None:  # noqa: A002
        """Remember how far one is; the disk knows it by itself."""
        with self._lock:
            self._downloads = [
                msgspec.structs.replace(each, received_bytes=received) if each.id == id else each
                for each in self._downloads
            ]

    def _change(
        self,
        id: DownloadId,  # noqa: A002
        *,
        phase: DownloadPhase,
        fault: Fault | None = None,
    ) -> Download:
        with self._lock:
            for index, each in enumerate(self._downloads):
                if each.id == id:
                    changed = msgspec.structs.replace(each, phase=phase, fault=fault)
                    self._downloads[index] = changed
                    self._save()
                    return changed
        raise KeyError(id)

    def _save(self) -> None:
        self._book.save(self._downloads)


def _same(first: DownloadRequest, second: DownloadRequest) -> bool:
    """Whether two requests are for the same files, of whichever commit."""
    return first.repo == second.repo and {each.file for each in first.files} == {
        each.file for each in second.files
    }
