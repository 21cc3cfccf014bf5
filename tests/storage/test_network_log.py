"""The log of network requests: whole lines, few bytes, nothing secret."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from parlance.contract.network import NetworkRequest, Purpose
from parlance.storage import network_log
from parlance.storage.network_log import NetworkLog

WRITERS, LINES = 3, 200
WRITE = f"""
import sys
from pathlib import Path
from parlance.contract.network import NetworkRequest, Purpose
from parlance.storage.network_log import NetworkLog
log = NetworkLog(Path(sys.argv[1]))
for number in range({LINES}):
    log.note(NetworkRequest(at=number, method="GET", host="hub.example", purpose=Purpose.SEARCH,
                            subject=sys.argv[2] * 200, status=200, received_bytes=number))
"""


def _request(number: int = 1, subject: str = "ada/tiny") -> NetworkRequest:
    return NetworkRequest(
        at=float(number),
        method="GET",
        host="hub.example",
        purpose=Purpose.SEARCH,
        subject=subject,
        status=200,
        received_bytes=number,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "network.jsonl"


def test_requests_come_back_newest_first_also_after_a_restart(path: Path) -> None:
    requests = [_request(1), _request(3), _request(2)]
    log = NetworkLog(path)
    assert log.entries() == ()
    for request in requests:
        log.note(request)
    expected = (requests[1], requests[2], requests[0])
    assert log.entries() == NetworkLog(path).entries() == expected
    assert path.stat().st_mode & 0o777 == 0o600


def test_broken_lines_cost_only_themselves(path: Path) -> None:
    log = NetworkLog(path)
    log.note(_request(1))
    with path.open("ab") as file:
        file.write(b'{"at": 1, "method"\n\xff\xfe\n\n[]\n')
    log.note(_request(2))
    assert [entry.at for entry in log.entries()] == [2.0, 1.0]


def test_a_line_that_was_cut_off_costs_no_later_one(path: Path) -> None:
    log = NetworkLog(path)
    log.note(_request(1))
    with path.open("ab") as file:
        file.write(b'{"at": 1, "meth')
    log.note(_request(2))
    log.note(_request(3))
    assert [entry.at for entry in log.entries()] == [3.0, 2.0, 1.0]


def test_clearing_forgets_all(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_log, "HALF_BYTES", 500)
    log = NetworkLog(path)
    log.clear()
    for number in range(10):
        log.note(_request(number))
    log.clear()
    assert log.entries() == ()
    assert list(path.parent.iterdir()) == []


def test_the_oldest_go_when_the_log_is_full(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_log, "HALF_BYTES", 5000)
    log = NetworkLog(path)
    for number in range(300):
        log.note(_request(number))
    kept = [entry.at for entry in log.entries()]
    assert kept == [float(299 - place) for place in range(len(kept))]
    assert 25 < len(kept) < 100
    assert sum(file.stat().st_size for file in path.parent.iterdir()) < 2 * 5000 + 300


def test_several_processes_share_the_log(path: Path) -> None:
    command = [sys.executable, "-c", WRITE, str(path)]
    writers = [subprocess.Popen([*command, letter]) for letter in "abc"[:WRITERS]]
    assert [writer.wait(60) for writer in writers] == [0] * WRITERS
    assert len(NetworkLog(path).entries()) == WRITERS * LINES


def test_several_threads_share_the_log(path: Path) -> None:
    log = NetworkLog(path)

    def write() -> None:
        for number in range(LINES):
            log.note(_request(number))

    threads = [threading.Thread(target=write) for _ in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(log.entries()) == WRITERS * LINES


@pytest.mark.parametrize(
    ("subject", "kept"),
    [
        ("ada/tiny/m.gguf", "ada/tiny/m.gguf"),
        ("what is this?", "what is this?"),
        ("hf_abcdefghijklmnop", "hf_…"),
        ("with hf_abcdefghijklmnop inside", "with hf_… inside"),
        ("https://a.example/x?signature=secret", "https://a.example/x"),
        ("two\nlines", "two\nlines"),
        ("x" * 1000, "x" * 300),
        ("日本語 поиск", "日本語 поиск"),
    ],
)
def test_nothing_secret_is_kept(path: Path, subject: str, kept: str) -> None:
    log = NetworkLog(path)
    log.note(_request(1, subject))
    [entry] = log.entries()
    assert entry.subject == kept
    assert len(path.read_bytes().splitlines()) == 1


def test_a_folder_that_cannot_be_written_stops_no_work(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    log = NetworkLog(blocked / "network.jsonl")
    log.note(_request())
    assert log.entries() == ()


def test_what_stands_in_its_place_is_set_aside_and_the_request_noted(path: Path) -> None:
    path.mkdir(parents=True)
    (path / "inside").write_text("of a folder")
    log = NetworkLog(path)
    assert log.entries() == ()
    log.note(_request())
    assert log.entries() == (_request(),)
    assert (path.with_name("network.jsonl.unreadable-1") / "inside").read_text() == "of a folder"


def test_of_a_file_that_is_too_large_the_end_is_read(path: Path) -> None:
    log = NetworkLog(path)
    log.note(_request(1))
    with path.open("ab") as file:
        file.truncate(300 * 1024 * 1024)
        file.seek(0, os.SEEK_END)
        file.write(b"\n")
    log.note(_request(2))
    assert log.entries() == (_request(2),)
