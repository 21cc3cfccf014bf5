"""Pages of sources as pictures: one thread, the newest wish first."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.document import Document, DocumentFormat, PageArea, PageImage
from parlance.contract.faults import DocumentDamaged, FaultError, Unexpected
from parlance.documents.viewing import PageViewer
from parlance.services.jobs import Jobs
from parlance.services.sources import SourceService
from tests.documents.pdf_bytes import Picture, column, pdf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from parlance.children.nursery import Nursery

AREAS = (PageArea(left=0.1, top=0.1, right=0.9, bottom=0.2),)


class FakePages:
    """Draws nothing: notes what is asked, and waits at every page until it may go on."""

    def __init__(self, path: str, password: str) -> None:
        self.path, self.password = path, password
        self.asked: list[tuple[int, object]] = []
        self.begun = threading.Semaphore(0)
        self.go_on = threading.Semaphore(0)
        self.closed = threading.Event()
        self.failure: Exception | None = None

    def page(self, number: int, width: int, cancel: Cancel) -> PageImage:
        self.asked.append((number, width))
        self.begun.release()
        with cancel.waking(self.go_on.release):
            self.go_on.acquire()
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure
        return PageImage(page=number, width=width, height=1, pixels=bytes(3 * width))

    def areas(self, number: int, text: str, cancel: Cancel) -> tuple[PageArea, ...]:
        cancel.check()
        self.asked.append((number, text))
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure
        return AREAS

    def close(self) -> None:
        self.closed.set()


class Desk:
    """The service over pages that draw nothing, and what it told."""

    def __init__(self, jobs: Jobs) -> None:
        self.made: list[FakePages] = []
        self.told: list[tuple[object, ...]] = []
        self.service = SourceService(jobs, open_pages=self._make)
        self.service.page_arrived.connect(
            lambda token, image: self.told.append((token, image.page, image.width))
        )
        self.service.areas_found.connect(
            lambda token, page, areas: self.told.append((token, page, areas))
        )
        self.service.failed.connect(
            lambda token, page, fault: self.told.append((token, page, fault))
        )

    def _make(self, path: str, password: str) -> FakePages:
        self.made.append(FakePages(path, password))
        return self.made[-1]

    def hold(self, number: int = 0) -> FakePages:
        """Return the pages that were made `number`th, when they have begun to draw."""
        pages = self.made[number]
        assert pages.begun.acquire(timeout=5)
        return pages


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def desk(jobs: Jobs) -> Desk:
    return Desk(jobs)


def document(path: str = "a.pdf", kind: DocumentFormat = DocumentFormat.PDF) -> Document:
    return Document(path=path, title="A", blocks=(), sha256="", format=kind, pages=9)


def test_a_page_is_drawn_and_a_text_found(qtbot: QtBot, desk: Desk) -> None:
    token = desk.service.open(document(), "secret")
    desk.service.want_page(token, 3, 400)
    desk.hold().go_on.release()
    qtbot.waitUntil(lambda: desk.told == [(token, 3, 400)])
    desk.service.want_areas(token, 3, "text")
    qtbot.waitUntil(lambda: desk.told[1:] == [(token, 3, AREAS)])
    assert (desk.made[0].path, desk.made[0].password) == ("a.pdf", "secret")
    desk.service.close(token)
    assert desk.made[0].closed.wait(5)


def test_the_latest_wish_for_a_page_wins_and_the_newest_page_comes_first(
    qtbot: QtBot, desk: Desk
) -> None:
    token = desk.service.open(document())
    desk.service.want_page(token, 1, 300)
    pages = desk.hold()
    desk.service.want_page(token, 2, 300)
    desk.service.want_areas(token, 2, "old")
    desk.service.want_areas(token, 2, "new")
    desk.service.want_page(token, 3, 300)
    desk.service.want_page(token, 2, 500)
    pages.go_on.release(3)
    qtbot.waitUntil(lambda: len(desk.told) == 4)
    assert pages.asked == [(1, 300), (2, 500), (3, 300), (2, "new")]
    desk.service.close(token)


def test_what_is_closed_is_stopped_and_tells_nothing(qtbot: QtBot, desk: Desk) -> None:
    first = desk.service.open(document("a.pdf"))
    second = desk.service.open(document("b.pdf"))
    desk.service.want_page(first, 1, 300)
    desk.hold()
    desk.service.want_page(first, 2, 300)
    desk.service.want_page(second, 1, 300)
    desk.service.close(first)
    desk.service.want_page(first, 3, 300)
    desk.hold(1).go_on.release()
    qtbot.waitUntil(lambda: desk.told == [(second, 1, 300)])
    assert desk.made[0].closed.wait(5)
    assert desk.made[0].asked == [(1, 300)]
    desk.service.close(second)
    desk.service.close(second)


def test_a_fault_is_told_and_the_next_wish_tried(qtbot: QtBot, desk: Desk) -> None:
    token = desk.service.open(document())
    fault = DocumentDamaged(path="a.pdf")
    desk.made[0].failure = FaultError(fault)
    desk.made[0].go_on.release(2)
    desk.service.want_page(token, 1, 300)
    qtbot.waitUntil(lambda: desk.told == [(token, 1, fault)])
    desk.service.want_page(token, 1, 300)
    qtbot.waitUntil(lambda: desk.told[1:] == [(token, 1, 300)])
    desk.service.close(token)


def test_a_page_that_cannot_be_searched_has_no_areas(qtbot: QtBot, desk: Desk) -> None:
    token = desk.service.open(document())
    desk.made[0].failure = FaultError(DocumentDamaged(path="a.pdf"))
    desk.service.want_areas(token, 2, "text")
    qtbot.waitUntil(lambda: desk.told == [(token, 2, ())])
    desk.service.want_areas(token, 2, "text")
    qtbot.waitUntil(lambda: desk.told[1:] == [(token, 2, AREAS)])
    desk.service.close(token)


@pytest.mark.warns("A job failed")
def test_a_defect_is_told_and_opening_again_helps(qtbot: QtBot, desk: Desk) -> None:
    token = desk.service.open(document())
    desk.made[0].failure = ZeroDivisionError()
    desk.made[0].go_on.release()
    desk.service.want_page(token, 1, 300)
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    assert desk.told[0][:2] == (token, 0)
    assert isinstance(desk.told[0][2], Unexpected)
    assert desk.made[0].closed
    desk.service.close(token)
    again = desk.service.open(document())
    desk.made[1].go_on.release()
    desk.service.want_page(again, 1, 300)
    qtbot.waitUntil(lambda: desk.told[1:] == [(again, 1, 300)])
    desk.service.close(again)


def test_only_pdfs_have_pages(desk: Desk) -> None:
    for other in (document("a.txt", DocumentFormat.TEXT), document("")):
        token = desk.service.open(other)
        desk.service.want_page(token, 1, 300)
        desk.service.want_areas(token, 1, "text")
        desk.service.close(token)
    assert desk.made == []


def test_opened_again_after_the_thread_has_ended(qtbot: QtBot, desk: Desk) -> None:
    for number in range(3):
        token = desk.service.open(document())
        desk.made[number].go_on.release()
        desk.service.want_page(token, 1, 300)
        qtbot.waitUntil(lambda token=token: desk.told[-1:] == [(token, 1, 300)])  # type: ignore[misc]
        desk.service.close(token)
        assert desk.made[number].closed.wait(5)


def test_the_end_of_the_app_stops_what_is_drawn(desk: Desk, jobs: Jobs) -> None:
    token = desk.service.open(document())
    desk.service.want_page(token, 1, 300)
    pages = desk.hold()
    jobs.close()
    assert pages.closed.is_set()
    assert desk.told == []


def test_a_real_pdf_is_drawn_in_its_own_process(
    qtbot: QtBot, jobs: Jobs, nursery: Nursery, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([[Picture(), *column(["Some words on a page."])]]))
    service = SourceService(
        jobs, open_pages=lambda path, password: PageViewer(nursery, path, password)
    )
    token = service.open(document(str(path)))
    with qtbot.waitSignal(service.page_arrived, timeout=10_000) as arrived:
        service.want_page(token, 1, 300)
    assert arrived.args is not None
    assert (arrived.args[0], arrived.args[1].height) == (token, 400)
    with qtbot.waitSignal(service.areas_found, timeout=10_000) as found:
        service.want_areas(token, 1, "words on")
    assert found.args is not None
    assert len(found.args[2]) == 1
    service.close(token)
