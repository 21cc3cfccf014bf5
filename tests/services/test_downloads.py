from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.downloads import (
    Download,
    DownloadId,
    DownloadPhase,
    Fetched,
    FetchedAgain,
    Received,
    Retrying,
)
from parlance.contract.faults import HubUnreachable, Offline, TokenRefused
from parlance.contract.settings import Settings
from parlance.services.download_rate import Rate
from parlance.services.downloads import DownloadItem, DownloadsService
from parlance.services.jobs import Jobs
from parlance.services.settings import SettingsService
from parlance.storage.settings import SettingsFile
from tests.services import finding

QUEUED, RUNNING, PAUSED = DownloadPhase.QUEUED, DownloadPhase.RUNNING, DownloadPhase.PAUSED
DONE, FAILED = DownloadPhase.DONE, DownloadPhase.FAILED
LOST = HubUnreachable(host="hub", reason="no route")


@dataclass
class Desk:
    """The real queue and service over a scripted fetcher, with a clock that the test moves."""

    qtbot: QtBot
    settings: SettingsService
    jobs: Jobs
    fetching: finding.ScriptedFetching
    book: finding.MemoryBook
    limits: list[int] = field(default_factory=list)
    now: float = 100.0
    finished: list[str] = field(default_factory=list)

    def open(self) -> DownloadsService:
        service = DownloadsService(
            finding.queue(self.fetching, self.book, self.limits),
            self.settings,
            self.jobs,
            free_bytes=lambda: 5_000,
            clock=lambda: self.now,
        )
        service.finished.connect(self.finished.append)
        service.start()
        self.service = service
        return service

    def item(self, name: str) -> DownloadItem:
        return next(i for i in self.service.items if i.download.request.name == name)

    def phase(self, name: str) -> DownloadPhase:
        return self.item(name).download.phase

    def id(self, name: str) -> DownloadId:
        return self.item(name).download.id

    def wait(self, name: str, phase: DownloadPhase) -> None:
        self.qtbot.waitUntil(lambda: self.phase(name) is phase, timeout=5000)

    def wait_started(self, *names: str) -> None:
        self.qtbot.waitUntil(lambda: self.fetching.started == list(names), timeout=5000)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    jobs = Jobs()
    settings = SettingsService(SettingsFile(tmp_path / "settings.json"), Settings())
    yield Desk(qtbot, settings, jobs, finding.ScriptedFetching(), finding.MemoryBook())
    jobs.close()


def test_as_many_run_at_once_as_the_settings_say_and_in_order(desk: Desk) -> None:
    service = desk.open()
    for name in ("a", "b", "c"):
        service.add(finding.request(name))
    desk.qtbot.waitUntil(lambda: set(desk.fetching.started) == {"a", "b"}, timeout=5000)
    assert desk.phase("c") is QUEUED
    assert service.open_count == 3
    desk.fetching.give("b", Fetched(path="/b.gguf"))
    desk.wait("c", RUNNING)
    assert desk.finished == ["/b.gguf"]
    assert desk.phase("b") is DONE
    assert service.open_count == 2


def test_more_at_once_start_as_soon_as_the_settings_allow_them(desk: Desk) -> None:
    desk.settings.replace(downloads_at_a_time=1)
    service = desk.open()
    service.add(finding.request("a"))
    service.add(finding.request("b"))
    desk.wait("a", RUNNING)
    assert desk.phase("b") is QUEUED
    desk.settings.replace(downloads_at_a_time=2)
    desk.wait("b", RUNNING)


def test_a_paused_one_keeps_its_bytes_and_makes_room(desk: Desk) -> None:
    desk.settings.replace(downloads_at_a_time=1)
    service = desk.open()
    service.add(finding.request("a"))
    service.add(finding.request("b"))
    desk.fetching.give("a", Received(done_bytes=400, total_bytes=1000))
    desk.qtbot.waitUntil(lambda: desk.item("a").download.received_bytes == 400, timeout=5000)
    service.pause(desk.id("a"))
    assert desk.phase("a") is PAUSED
    desk.wait("b", RUNNING)
    assert desk.item("a").download.received_bytes == 400
    assert desk.fetching.discarded == []
    service.resume(desk.id("a"))
    assert desk.phase("a") is QUEUED
    desk.fetching.give("b", Fetched(path="/b"))
    desk.wait("a", RUNNING)


def test_pause_and_resume_in_one_breath_leave_it_running(desk: Desk) -> None:
    service = desk.open()
    service.add(finding.request("a"))
    desk.wait_started("a")
    service.pause(desk.id("a"))
    service.resume(desk.id("a"))
    desk.wait_started("a", "a")
    desk.wait("a", RUNNING)


def test_a_running_one_is_discarded_when_it_has_stopped(desk: Desk) -> None:
    service = desk.open()
    service.add(finding.request("a"))
    desk.wait_started("a")
    service.cancel(desk.id("a"))
    assert service.items == ()
    desk.qtbot.waitUntil(lambda: desk.fetching.discarded == ["a"], timeout=5000)
    assert desk.book.downloads == ()
    assert desk.fetching.started == ["a"]
    assert not service.is_downloading("ada/a")


def test_one_that_waits_is_cancelled_at_once(desk: Desk) -> None:
    desk.settings.replace(downloads_at_a_time=1)
    service = desk.open()
    service.add(finding.request("a"))
    service.add(finding.request("b"))
    service.cancel(desk.id("b"))
    desk.qtbot.waitUntil(lambda: desk.fetching.discarded == ["b"], timeout=5000)
    assert [item.download.request.name for item in service.items] == ["a"]


def test_what_the_last_run_left_goes_on_by_itself_and_what_was_paused_waits(desk: Desk) -> None:
    desk.book.downloads = tuple(
        Download(id=DownloadId(name), request=finding.request(name), phase=phase)
        for name, phase in (
            ("was running", RUNNING),
            ("was queued", QUEUED),
            ("was paused", PAUSED),
        )
    )
    service = desk.open()
    desk.wait("was running", RUNNING)
    desk.wait("was queued", RUNNING)
    assert desk.phase("was paused") is PAUSED
    service.resume_all()
    assert desk.phase("was paused") is QUEUED


def test_closing_the_app_leaves_it_queued_for_the_next_start(desk: Desk) -> None:
    service = desk.open()
    service.add(finding.request("a"))
    desk.wait_started("a")
    desk.jobs.close()
    assert [each.phase for each in desk.book.downloads] == [QUEUED]


def test_everything_is_held_and_goes_on_again(desk: Desk) -> None:
    service = desk.open()
    for name in ("a", "b", "c"):
        service.add(finding.request(name))
    service.pause_all()
    assert {desk.phase(name) for name in ("a", "b", "c")} == {PAUSED}
    assert service.open_count == 0
    service.resume_all()
    desk.wait("b", RUNNING)
    assert desk.phase("c") is QUEUED


def test_another_place_in_the_queue_changes_who_is_next(desk: Desk) -> None:
    desk.settings.replace(downloads_at_a_time=1)
    service = desk.open()
    for name in ("a", "b", "c"):
        service.add(finding.request(name))
    service.move(desk.id("c"), 1)
    desk.fetching.give("a", Fetched(path="/a"))
    desk.wait("c", RUNNING)
    assert desk.phase("b") is QUEUED


def test_a_failed_one_says_why_and_is_tried_again(desk: Desk) -> None:
    service = desk.open()
    service.add(finding.request("a"))
    desk.fetching.give("a", LOST)
    desk.wait("a", FAILED)
    assert desk.item("a").download.fault == LOST
    assert service.is_downloading("ada/a")
    service.retry(desk.id("a"))
    desk.wait("a", RUNNING)


def test_a_refused_token_is_left_out_on_request_and_no_byte_is_lost(desk: Desk) -> None:
    service = desk.open()
    service.add(finding.request("a"))
    desk.fetching.give("a", TokenRefused(repo="ada/a"))
    desk.wait("a", FAILED)
    service.retry_unsigned(desk.id("a"))
    desk.qtbot.waitUntil(lambda: desk.fetching.unsigned == ["a"], timeout=5000)
    assert desk.fetching.discarded == []


def test_rate_and_time_left_follow_what_arrives(desk: Desk) -> None:
    service = desk.open()
    service.add(finding.request("a", size=10_000))
    desk.wait_started("a")
    with desk.qtbot.waitSignal(service.changed, timeout=5000):
        desk.fetching.give("a", Received(done_bytes=0, total_bytes=10_000))
    assert desk.item("a").seconds_left is None
    desk.now += 2.0
    desk.fetching.give("a", Received(done_bytes=2000, total_bytes=10_000))
    desk.qtbot.waitUntil(lambda: desk.item("a").rate == pytest.approx(1000.0), timeout=5000)
    assert desk.item("a").seconds_left == pytest.approx(8.0)
    assert service.measured_rate == pytest.approx(1000.0)
    service.pause(desk.item("a").download.id)
    desk.qtbot.waitUntil(lambda: desk.item("a").rate == 0, timeout=5000)
    assert service.measured_rate == pytest.approx(1000.0)


def test_a_waiting_one_counts_down_and_says_for_what(desk: Desk) -> None:
    service = desk.open()
    service.add(finding.request("a"))
    with desk.qtbot.waitSignal(service.changed, timeout=5000):
        desk.fetching.give("a", Retrying(fault=LOST, seconds=20, attempt=2))
    desk.qtbot.waitUntil(lambda: desk.item("a").retrying is not None, timeout=5000)
    desk.now += 5
    assert desk.item("a").retry_seconds == pytest.approx(15)
    desk.now += 50
    assert desk.item("a").retry_seconds == 0
    desk.fetching.give("a", Received(done_bytes=1, total_bytes=1000))
    desk.qtbot.waitUntil(lambda: desk.item("a").retrying is None, timeout=5000)


def test_what_is_read_again_and_what_came_wrong_is_told(desk: Desk) -> None:
    service = desk.open()
    service.add(finding.request("a"))
    desk.fetching.give("a", Received(done_bytes=500, total_bytes=1000, verifying=True))
    desk.qtbot.waitUntil(lambda: desk.item("a").verifying, timeout=5000)
    desk.fetching.give("a", FetchedAgain(file="a.gguf"))
    desk.qtbot.waitUntil(lambda: desk.item("a").fetched_again == "a.gguf", timeout=5000)


def test_the_speed_limit_holds_at_once(desk: Desk) -> None:
    desk.settings.replace(speed_limit_kib=100)
    desk.open()
    desk.settings.replace(speed_limit_kib=2)
    desk.settings.replace(speed_limit_kib=0)
    assert desk.limits == [100 * 1024, 2 * 1024, 0]


def test_without_a_network_everything_waits_and_then_goes_on(desk: Desk) -> None:
    service = desk.open()
    service.add(finding.request("a"))
    desk.wait_started("a")
    desk.settings.replace(offline=True)
    desk.wait("a", QUEUED)
    service.add(finding.request("b"))
    assert desk.phase("b") is QUEUED
    assert service.offline
    desk.settings.replace(offline=False)
    desk.wait("a", RUNNING)
    desk.fetching.give("b", Offline())
    desk.wait("b", FAILED)
    desk.settings.replace(speed_limit_kib=7)
    desk.wait("b", RUNNING)


def test_a_done_one_is_cleared_and_the_file_it_brings_is_found(desk: Desk) -> None:
    service = desk.open()
    service.add(finding.request("a"))
    assert service.item_of("ada/a", "a.gguf") is not None
    assert service.item_of("ada/a", "b.gguf") is None
    desk.fetching.give("a", Fetched(path="/a"))
    desk.wait("a", DONE)
    assert service.item_of("ada/a", "a.gguf") is None
    service.clear(desk.id("a"))
    assert service.items == ()
    assert service.free_bytes == 5_000


def test_a_model_brings_its_image_projector(desk: Desk) -> None:
    repository = finding.repository()
    made = desk.open().request_for(repository, repository.quantizations[1])
    assert [each.file for each in made.files] == ["Qwen3-4B-Q4_K_M.gguf", "mmproj-F16.gguf"]


def test_a_rate_forgets_what_is_long_past_and_falls_when_nothing_comes() -> None:
    rate = Rate()
    assert rate.bytes_per_second(0.0) == 0.0
    for second in range(20):
        rate.note(float(second), second * 100)
    assert rate.bytes_per_second(19.0) == pytest.approx(100.0)
    assert rate.bytes_per_second(30.0) < 50.0
    rate.note(31.0, 0)
    assert rate.bytes_per_second(31.1) == 0.0
