"""Kept notes: a cache on disk that several threads and processes use, and that may fail."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import subprocess
import sys
import textwrap
import threading
from typing import TYPE_CHECKING

import pytest

from parlance.storage.notes import NoteStore
from parlance.storage.places import find_places

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def opened(path: Path, *more: int) -> Iterator[NoteStore]:
    store = NoteStore(path, *more)
    try:
        yield store
    finally:
        store.close()


def kept(store: NoteStore, keys: str) -> str:
    return "".join(key for key in keys if store.get(key) is not None)


def test_notes_are_found_again_after_a_restart_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "state" / "notes.db"
    with opened(path) as store:
        assert not path.exists()
        assert store.get("a") is None
        store.put("a", "doc", "first")
        store.put("a", "doc", "سند \ud83d")
        store.put("b", "other", "")
    with opened(path) as store:
        assert store.get("a") == "سند \ufffd"
        assert store.get("b") == ""
        store.forget("doc")
        assert kept(store, "ab") == "b"
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_its_place_is_among_what_can_be_made_again() -> None:
    places = find_places()
    assert places.notes.parent == places.state


def test_what_was_used_longest_ago_goes_first_also_over_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    note = "x" * 800  # 1000 bytes with its row
    with opened(path, 4000) as store:
        for key in "abcd":
            store.put(key, "doc", note)
        store.get("a")
    with opened(path, 4000) as store:
        store.put("e", "doc", note)
        assert kept(store, "abcde") == "acde"
        store.put("f", "doc", note * 3)  # 2600 bytes; all but the last were just used in turn
        assert kept(store, "acdef") == "ef"
        store.put("g", "doc", note * 5)
        assert kept(store, "efg") == "ef"
        store.forget("doc")
        for key in "abcd":
            store.put(key, "doc", note)
        assert kept(store, "abcd") == "abcd"


def test_many_uses_are_written_down_before_the_end(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    with opened(path) as store:
        for number in range(300):
            store.put(str(number), "doc", "x")
        for number in range(260):
            store.get(str(number))
        with contextlib.closing(sqlite3.connect(path)) as other:
            newest = other.execute("SELECT key FROM note ORDER BY used DESC LIMIT 1").fetchone()
    assert newest == ("255",)


@pytest.mark.parametrize("content", [b"no database " * 500, b"\0" * 9000])
def test_a_damaged_file_is_set_aside_and_begun_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.db"
    path.write_bytes(content)
    with opened(path) as store:
        store.put("a", "doc", "text")
        assert store.get("a") == "text"
    assert (tmp_path / "notes.db.unreadable").read_bytes() == content


@pytest.mark.parametrize(
    "statement", ["PRAGMA user_version = 99", "CREATE TABLE recipes (id INTEGER)"]
)
def test_a_database_of_another_kind_is_set_aside(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "notes.db"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(statement)
        other.execute("CREATE TABLE more (id INTEGER)")
    with opened(path) as store:
        store.put("a", "doc", "text")
        assert store.get("a") == "text"
    assert (tmp_path / "notes.db.unreadable").exists()


def test_damage_while_it_is_open_costs_the_notes_only(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    with opened(path) as store:
        for number in range(100):
            store.put(str(number), "doc", "x" * 3000)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(bytes(content))
    with opened(path) as store:
        assert store.get("5") is None
        store.put("5", "doc", "anew")
        assert store.get("5") == "anew"


def test_a_place_that_cannot_be_written_keeps_nothing_and_raises_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    (tmp_path / "notes.db").mkdir()
    for path in (tmp_path / "file" / "notes.db", tmp_path / "notes.db"):
        with opened(path) as store:
            store.put("a", "doc", "text")
            store.forget("doc")
            assert store.get("a") is None


def test_a_file_held_by_another_program_keeps_nothing_until_it_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parlance.storage.notes._BUSY_TIMEOUT_S", 0.02)
    path = tmp_path / "notes.db"
    with opened(path) as store:
        store.put("a", "doc", "text")
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            store.put("b", "doc", "text")
            assert kept(store, "ab") == "a"
            other.execute("ROLLBACK")
        store.put("b", "doc", "text")
        assert kept(store, "ab") == "ab"


FULL = """
    import resource, signal, sys
    from pathlib import Path
    from parlance.storage.notes import NoteStore
    store = NoteStore(Path(sys.argv[1]))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
    for number in range(100):
        store.put(str(number), "doc", "x" * 10_000)
    found = [number for number in range(100) if store.get(str(number))]
    assert 0 < len(found) < 100, found
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.put("last", "doc", "text")
    assert store.get("last") == "text"
    store.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="limits of POSIX")
def test_a_full_disk_keeps_what_was_kept(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FULL), str(tmp_path / "notes.db")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


def test_threads_and_two_openings_write_side_by_side(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    with opened(path) as one, opened(path) as two:

        def work(number: int) -> None:
            store = (one, two)[number % 2]
            for count in range(20):
                store.put(f"{number} {count}", "doc", "x" * number)
                store.get(f"{number} {count}")

        threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        found = [two.get(f"{number} {count}") for number in range(6) for count in range(20)]
        assert found == ["x" * number for number in range(6) for _ in range(20)]
    with contextlib.closing(sqlite3.connect(path)) as other:
        (taken,) = other.execute("SELECT bytes FROM taken").fetchone()
        (whole,) = other.execute("SELECT sum(size) FROM note").fetchone()
    assert taken == whole


def test_a_closed_store_keeps_nothing(tmp_path: Path) -> None:
    with opened(tmp_path / "notes.db") as store:
        store.close()
        store.put("a", "doc", "text")
        assert store.get("a") is None
    assert not (tmp_path / "notes.db").exists()
