from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.downloads import (
    Download,
    DownloadEvent,
    DownloadPhase,
    DownloadRequest,
    Fetched,
    Received,
)
from parlance.contract.faults import Fault, FaultError, HubUnreachable
from parlance.contract.online import HubFile
from parlance.storage.downloads import DownloadBook
from parlance.work.downloads import Downloads

DOWN = HubUnreachable(host="hub", reason="no such host")


def request(name: str = "a", commit: str = "c1") -> DownloadRequest:
    files = (HubFile(file=f"{name}.gguf", size_bytes=100),)
    return DownloadRequest(repo=f"org/{name}", commit=commit, name=name, files=files)


class Shelf:
    """Fetches from nowhere: as many bytes as the test lets through."""

    def __init__(self, fault: Fault | None = None) -> None:
        self.there: dict[str, int] = {}
        self.fault = fault
        self.stop_at: int | None = None

    def fetch(self, request: DownloadRequest, cancel: Cancel) -> Iterator[DownloadEvent]:
        for done in range(self.there.get(request.repo, 0), 101, 25):
            cancel.check()
            self.there[request.repo] = done
            if self.stop_at == done:
                cancel.request()
            yield Received(done_bytes=done, total_bytes=100)
            if self.fault is not None and done == 50:
                raise FaultError(self.fault)
        yield Fetched(path="/cache/a.gguf")

    def received_bytes(self, request: DownloadRequest) -> int:
        return self.there.get(request.repo, 0)

    def discard(self, request: DownloadRequest) -> int:
        return self.there.pop(request.repo, 0)


@pytest.fixture
def book(tmp_path: Path) -> DownloadBook:
    return DownloadBook(tmp_path / "state" / "downloads.json")


def queue(book: DownloadBook, shelf: Shelf) -> Downloads:
    return Downloads(shelf, book, lambda _bytes: None)


def only(downloads: Downloads) -> Download:
    (download,) = downloads.all()
    return download


def test_what_was_fetched_is_done_and_stays_so_after_a_restart(book: DownloadBook) -> None:
    downloads = queue(book, Shelf())
    added = downloads.add(request())
    events = list(downloads.run(added.id, Cancel()))
    assert events[-1] == Fetched(path="/cache/a.gguf")
    assert only(downloads).phase is DownloadPhase.DONE
    assert only(queue(book, Shelf())).phase is DownloadPhase.DONE


def test_a_run_that_the_closing_app_stops_is_queued_again(book: DownloadBook) -> None:
    shelf = Shelf()
    shelf.stop_at = 50
    downloads = queue(book, shelf)
    added = downloads.add(request())
    with pytest.raises(Cancelled):
        list(downloads.run(added.id, Cancel()))
    assert only(downloads).phase is DownloadPhase.QUEUED
    again = only(queue(book, shelf))
    assert (again.phase, again.received_bytes) == (DownloadPhase.QUEUED, 50)


def test_what_was_paused_stays_paused(book: DownloadBook) -> None:
    shelf = Shelf()
    downloads = queue(book, shelf)
    added = downloads.add(request())
    cancel = Cancel()
    run = downloads.run(added.id, cancel)
    next(run)
    downloads.pause(added.id)
    cancel.request()
    with pytest.raises(Cancelled):
        list(run)
    assert only(downloads).phase is DownloadPhase.PAUSED
    assert only(queue(book, shelf)).phase is DownloadPhase.PAUSED
    downloads.queue(added.id)
    assert only(downloads).phase is DownloadPhase.QUEUED


def test_a_pause_holds_before_the_run_has_begun(book: DownloadBook) -> None:
    downloads = queue(book, Shelf())
    added = downloads.add(request())
    run = downloads.run(added.id, Cancel())
    downloads.pause(added.id)
    with pytest.raises(Cancelled):
        next(run)
    assert only(downloads).phase is DownloadPhase.PAUSED


def test_a_process_that_was_killed_leaves_its_downloads_queued(book: DownloadBook) -> None:
    downloads = queue(book, Shelf())
    run = downloads.run(downloads.add(request()).id, Cancel())
    next(run)
    assert only(queue(book, Shelf())).phase is DownloadPhase.QUEUED
    assert downloads.is_running("org/a")


def test_a_failed_one_says_why_and_goes_on_when_it_is_asked_for_again(book: DownloadBook) -> None:
    shelf = Shelf(DOWN)
    downloads = queue(book, shelf)
    added = downloads.add(request())
    with pytest.raises(FaultError):
        list(downloads.run(added.id, Cancel()))
    assert only(downloads).fault == DOWN
    assert only(queue(book, shelf)).fault == DOWN
    shelf.fault = None
    again = downloads.add(request(commit="c2"))
    assert (again.id, again.phase, again.fault) == (added.id, DownloadPhase.QUEUED, None)
    assert again.request.commit == "c2"
    received = [each for each in downloads.run(again.id, Cancel()) if isinstance(each, Received)]
    assert received[0].done_bytes == 50


def test_a_cancelled_one_is_forgotten_with_its_bytes(book: DownloadBook) -> None:
    shelf = Shelf(DOWN)
    downloads = queue(book, shelf)
    added = downloads.add(request())
    with pytest.raises(FaultError):
        list(downloads.run(added.id, Cancel()))
    downloads.cancel(added.id)
    assert downloads.all() == queue(book, shelf).all() == ()
    assert shelf.there == {}


def test_the_order_can_be_changed_and_is_kept(book: DownloadBook) -> None:
    downloads = queue(book, Shelf())
    ids = [downloads.add(request(name)).id for name in "abc"]
    downloads.move(ids[2], 0)
    downloads.move(ids[0], 2)
    downloads.clear(ids[1])
    assert [each.request.name for each in downloads.all()] == ["c", "a"]
    assert [each.request.name for each in queue(book, Shelf()).all()] == ["c", "a"]


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_a_queue_that_cannot_be_read_is_empty(book: DownloadBook, content: bytes) -> None:
    book._path.parent.mkdir(parents=True)
    book._path.write_bytes(content)
    assert book.load() == ()
