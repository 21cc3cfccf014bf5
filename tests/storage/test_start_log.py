"""The log of a start."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.start_log import LogLevel
from parlance.storage.start_log import MAX_BYTES, follow_log, keeping_log, older_log, read_log

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger("parlance.storage.anything")


def clean(text: str) -> str:
    return text.replace("ada", "<user>")


def test_what_happens_is_written_without_private_parts(tmp_path: Path) -> None:
    path = tmp_path / "log"
    with keeping_log(path, clean):
        _log.info("ada opened the window")
    _log.info("after the end")
    assert "<user> opened the window" in read_log(path)
    assert "after the end" not in read_log(path)
    assert len(read_log(path).splitlines()) == 1


def test_the_start_before_is_kept_beside_it_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "log"
    for number in range(3):
        with keeping_log(path, clean):
            _log.info("start %d", number)
    assert "start 2" in read_log(path)
    assert "start 1" in read_log(older_log(path))
    assert sorted(each.name for each in tmp_path.iterdir()) == ["log", "log.1"]


def test_it_does_not_grow_beyond_its_bound(tmp_path: Path) -> None:
    path = tmp_path / "log"
    with keeping_log(path, clean):
        for _ in range(40):
            _log.info("x" * (MAX_BYTES // 10))
    assert path.stat().st_size <= MAX_BYTES
    assert older_log(path).stat().st_size <= MAX_BYTES


def test_an_error_that_nobody_took_is_written_and_told_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(error))
    before, error = sys.excepthook, ValueError("of ada")
    with keeping_log(tmp_path / "log", clean):
        sys.excepthook(ValueError, error, None)
    assert "ERROR parlance: An error that nobody took" in read_log(tmp_path / "log")
    assert "\nValueError\n" in read_log(tmp_path / "log")  # its words may be somebody's
    assert told == [error]
    assert sys.excepthook is before


@pytest.mark.warns("two lines")
def test_it_is_followed_line_by_line_with_its_levels(tmp_path: Path) -> None:
    path, cancel = tmp_path / "log", Cancel()
    news = follow_log(path, cancel)
    with keeping_log(path, clean):
        _log.info("begun")
        first = next(news)
        logging.getLogger("parlance.a").log(logging.WARNING, "of\ntwo lines")
        second = next(news)
    assert first.is_anew
    assert [line.level for line in first.lines] == [LogLevel.NOTE]
    assert not second.is_anew
    assert [line.level for line in second.lines] == [LogLevel.WARNING] * 2
    assert second.lines[1].text == "two lines"
    with keeping_log(path, clean):
        _log.info("another start")
        third = next(news)
    assert third.is_anew
    assert len(third.lines) == 1
    cancel.request()
    with pytest.raises(Cancelled):
        next(news)


def test_half_a_line_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"whole\nha")
    news = follow_log(path, Cancel())
    assert [line.text for line in next(news).lines] == ["whole"]
    with path.open("ab") as file:
        file.write("lf é\n".encode())
    assert [line.text for line in next(news).lines] == ["half é"]


def test_without_a_place_the_app_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "log"
    with keeping_log(path, clean):
        _log.info("nobody hears")
    assert read_log(path) == ""
