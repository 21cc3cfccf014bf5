"""The log of a start."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from parlance.storage.start_log import MAX_BYTES, keeping_log, older_log, read_log

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

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
    assert "ValueError: of <user>" in read_log(tmp_path / "log")
    assert told == [error]
    assert sys.excepthook is before


def test_without_a_place_the_app_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "log"
    with keeping_log(path, clean):
        _log.info("nobody hears")
    assert read_log(path) == ""
