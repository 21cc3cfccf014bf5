"""What was measured, between two starts of the app."""

from __future__ import annotations

import math
import os
import stat
from pathlib import Path

import msgspec
import pytest
from tests.records import RECORD, on_gpu, record

from parlance.storage.benchmarks import MAX_BYTES, MOST, BenchBook
from parlance.storage.places import find_places


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "benchmarks.json"


def test_what_is_noted_comes_back_the_newest_first(path: Path) -> None:
    book = BenchBook(path)
    assert book.all() == ()
    assert not path.exists()
    newer = on_gpu(at=2000.0)
    book.note(RECORD)
    book.note(newer)
    assert BenchBook(path).all() == (newer, RECORD)
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_app_keeps_it_with_its_state() -> None:
    places = find_places()
    assert places.benchmarks.parent == places.state


def test_a_newer_record_takes_the_place_of_the_same_model_device_and_layers(path: Path) -> None:
    book = BenchBook(path)
    for rate in (5.0, 6.0, 7.0):
        book.note(record(writing_rate=rate, at=rate))
    others = [record(model_key="other"), record(device="B", gpu_layers=3), record(gpu_layers=2)]
    for each in others:
        book.note(each)
    kept = book.all()
    assert len(kept) == 4
    assert [each.writing_rate for each in kept if each.model_key == RECORD.model_key][-1] == 7.0


def test_only_the_newest_are_kept(path: Path) -> None:
    path.parent.mkdir()
    many = [record(model_key=str(number), at=float(number)) for number in range(MOST)]
    path.write_bytes(msgspec.json.encode(many))
    book = BenchBook(path)
    book.note(record(model_key="new", at=9999.0))
    keys = [each.model_key for each in book.all()]
    assert len(keys) == MOST
    assert keys[0] == "new"
    assert "0" not in keys
    assert "1" in keys


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"{}", b"[1]", b"\xff\xfe\0", b'[{"model_key": "x"}]', b"[" * 99_999],
)
def test_a_file_that_is_not_understood_is_set_aside_and_costs_only_the_figures(
    path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    book = BenchBook(path)
    assert book.all() == ()
    book.note(RECORD)
    assert book.all() == (RECORD,)
    assert path.with_name("benchmarks.json.unreadable-1").read_bytes() == content


def test_a_file_that_is_far_too_large_is_not_read(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b" " * (MAX_BYTES + 1))
    assert BenchBook(path).all() == ()
    assert [each.name for each in path.parent.iterdir()] == ["benchmarks.json.unreadable-1"]


def test_fields_of_a_later_version_do_no_harm(path: Path) -> None:
    path.parent.mkdir()
    fields = {**msgspec.to_builtins(RECORD), "later": [1]}
    path.write_bytes(msgspec.json.encode([fields]))
    assert BenchBook(path).all() == (RECORD,)


@pytest.mark.parametrize(
    "wrong",
    [
        {"writing_rate": -1.0},
        {"reading_rate": math.inf},
        {"together_rate": math.nan},
        {"writing_rate": 0.0, "reading_rate": 0.0, "together_rate": 0.0},
        {"read_bytes": -1},
        {"model_bytes": 0},
        {"writing_rate": 1e9},
    ],
)
def test_figures_that_cannot_be_true_are_not_kept(path: Path, wrong: dict[str, object]) -> None:
    book = BenchBook(path)
    book.note(record(**wrong))
    assert book.all() == ()


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    book = BenchBook(tmp_path / "file" / "benchmarks.json")
    book.note(RECORD)
    assert book.all() == ()


def test_a_place_that_cannot_be_read_is_not_written_over(path: Path) -> None:
    path.mkdir(parents=True)
    book = BenchBook(path)
    assert book.all() == ()
    book.note(RECORD)
    assert path.is_dir()
