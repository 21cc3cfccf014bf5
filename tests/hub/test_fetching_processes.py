"""Downloads of which one process, or the disk, has had enough."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import filelock
import msgspec
import pytest
from tests.hub.fetch_setting import FILE, REPO, SIZE, Running, Setting, content
from tests.standin.fixture import standin
from tests.standin.hub import StandInHub
from tests.standin.plans import FaultKind, Side

from parlance.contract.downloads import Fetched, Received, Retrying
from parlance.contract.faults import DiskFull, FileBusy, FileUnwritable

__all__ = ["standin"]

pytestmark = pytest.mark.loopback
ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="a limit of Unix")
Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def setting(standin: StandInHub, tmp_path: Path) -> Setting:
    return Setting(standin, tmp_path / "hub")


@pytest.fixture
def start(setting: Setting) -> Iterator[Start]:
    """Return what starts another process that fetches the same."""
    started: list[subprocess.Popen[str]] = []

    def start_one(*more: str) -> subprocess.Popen[str]:
        request = msgspec.json.encode(setting.request).decode()
        command = [sys.executable, "-m", "tests.standin.fetch", setting.hub.endpoint]
        command += [str(setting.cache), request, *more]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield start_one
    for process in started:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def lines_until(process: subprocess.Popen[str], enough: Callable[[str], bool]) -> list[str]:
    """Return the lines that the process prints, up to the one that is enough."""
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line.strip())
        if enough(lines[-1]):
            return lines
    pytest.fail(f"the process ended: {lines}")


def has_received(line: str, size: int) -> bool:
    return line.startswith("received") and int(line.split()[1]) >= size


def starts(setting: Setting) -> list[int]:
    asked = setting.hub.asked(Side.FILES)
    return [int(each.range.removeprefix("bytes=").rstrip("-") or 0) for each in asked]


def test_what_a_killed_process_had_is_not_fetched_again(setting: Setting, start: Start) -> None:
    setting.hub.plan(FaultKind.THROTTLE, FILE, bytes_per_second=1_000_000)
    process = start()
    lines_until(process, lambda line: has_received(line, 300_000))
    process.kill()
    process.wait()
    had = setting.partial().read_bytes()
    assert len(had) >= 300_000
    assert content().startswith(had)

    setting.hub.faults.clear()
    events = setting.fetch()
    assert starts(setting) == [0, len(had)]
    assert setting.is_whole()
    assert any(isinstance(event, Received) and event.verifying for event in events)


def test_two_processes_fetch_one_file_once(setting: Setting, start: Start) -> None:
    stall = setting.hub.plan(FaultKind.STALL, FILE, at=SIZE // 2)
    process = start()
    lines_until(process, lambda line: has_received(line, 1))
    running = Running(setting)
    running.wait_for(lambda event: isinstance(event, Retrying))
    stall.release.set()
    lines = lines_until(process, lambda line: "Fetched" in line)
    running.join()
    told = [event.fault for event in running.events if isinstance(event, Retrying)]
    assert set(told) == {FileBusy(repo=REPO, file=FILE)}
    assert isinstance(running.events[-1], Fetched)
    assert running.events[-1].path in lines[-1]
    assert setting.hub.served_bytes(FILE) == SIZE
    assert setting.is_whole()


def test_the_lock_is_the_one_of_the_library(setting: Setting) -> None:
    path = setting.cache / ".locks" / setting.folder.name / f"{setting.blob().name}.lock"
    path.parent.mkdir(parents=True)
    with filelock.FileLock(path):
        running = Running(setting)
        running.wait_for(lambda event: isinstance(event, Retrying))
        setting.blob().parent.mkdir(parents=True, exist_ok=True)
        setting.blob().write_bytes(content())
    running.join()
    assert isinstance(running.events[-1], Fetched)
    assert setting.hub.asked(Side.FILES) == []
    assert setting.is_whole()


@linux
def test_a_disk_that_fills_up_keeps_what_is_right(setting: Setting, start: Start) -> None:
    limit = 700_001
    out, _ = start("--largest", str(limit)).communicate()
    fault = msgspec.json.decode(out.splitlines()[-1], type=dict[str, DiskFull])["DiskFull"]
    assert fault.path == str(setting.cache)
    assert fault.needed_bytes >= SIZE - limit
    had = setting.partial().read_bytes()
    assert 0 < len(had) <= limit
    assert content().startswith(had)
    assert not setting.blob().exists()

    setting.fetch()
    assert starts(setting) == [0, len(had)]
    assert setting.is_whole()


def test_too_little_room_is_told_before_anything_is_asked(setting: Setting) -> None:
    events, fault = setting.fault(setting.fetcher(free=lambda _folder: SIZE - 1))
    assert fault == DiskFull(path=str(setting.cache), needed_bytes=SIZE, free_bytes=SIZE - 1)
    assert events == [Received(done_bytes=0, total_bytes=SIZE)]
    assert setting.hub.requests == []
    assert not setting.cache.exists()


def test_room_is_needed_only_for_what_is_missing(setting: Setting) -> None:
    setting.partial().parent.mkdir(parents=True)
    setting.partial().write_bytes(content()[:1_000_000])
    setting.fetch(setting.fetcher(free=lambda _folder: SIZE - 1_000_000))
    assert setting.is_whole()


def test_a_cache_that_cannot_be_written_is_told(setting: Setting) -> None:
    setting.cache.write_text("no folder")
    _events, fault = setting.fault()
    assert isinstance(fault, FileUnwritable)
    assert setting.hub.asked(Side.FILES) == []
