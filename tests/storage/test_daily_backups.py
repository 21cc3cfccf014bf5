"""Copies of the store that are made by themselves: which there are, which stay, which go."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import FaultError, StoreDamaged
from parlance.storage import daily_backups
from parlance.storage.backup_store import copy_store
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.daily_backups import DailyBackups, Erasures, erasures_of
from parlance.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator

YEARS_S = 10 * 365 * 86_400.0
SECRET = "xylophonic"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "parlance.db")
    yield opened
    opened.close()


@pytest.fixture
def backups(tmp_path: Path) -> DailyBackups:
    return DailyBackups(tmp_path / "parlance.db", tmp_path / "backups")


def say(database: Database, text: str) -> None:
    ChatStore(database).add_user_message(None, text)


@pytest.fixture
def midday(monkeypatch: pytest.MonkeyPatch) -> float:
    """Have no midnight pass between two looks at the clock; return what it says."""
    now = time.time()
    monkeypatch.setattr(daily_backups, "_day", lambda when: (round((when - now) / 86_400),))
    return now


def make(backups: DailyBackups) -> bool:
    return backups.make(Cancel())


def titles(path: str) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [row[0] for row in connection.execute("SELECT title FROM conversation ORDER BY id")]


@pytest.mark.usefixtures("midday")
def test_a_copy_holds_what_was_there_and_is_for_its_owner_alone(
    database: Database, backups: DailyBackups, tmp_path: Path
) -> None:
    assert backups.is_due()
    say(database, "one")
    before = os.umask(0)
    try:
        assert make(backups)
    finally:
        os.umask(before)
    assert not backups.is_due()
    say(database, "two")
    (copy,) = backups.listed()
    assert titles(copy.path) == ["one"]
    if os.name != "nt":
        assert stat.S_IMODE(Path(copy.path).stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "backups").stat().st_mode) == 0o700
    assert [path.name for path in (tmp_path / "backups").iterdir()] == ["automatic-00001.db"]


def test_seven_days_and_four_weeks_stay(database: Database, backups: DailyBackups) -> None:
    for number in range(1, 61):
        say(database, f"day {number}")
        assert make(backups)
    kept = [each.number for each in backups.listed()]
    assert kept == [60, 59, 58, 57, 56, 55, 54, 49, 42, 35, 28]
    assert len(titles(backups.listed()[-1].path)) == 28


@pytest.mark.usefixtures("midday")
def test_where_nothing_has_changed_the_copy_there_is_counts_for_today(
    database: Database, backups: DailyBackups
) -> None:
    say(database, "one")
    make(backups)
    (copy,) = backups.listed()
    os.utime(copy.path, (time.time() - YEARS_S,) * 2)
    assert backups.is_due()
    make(backups)
    assert not backups.is_due()
    assert len(backups.listed()) == 1


def test_a_clock_that_leaps_has_no_copy_go(
    database: Database, backups: DailyBackups, monkeypatch: pytest.MonkeyPatch, midday: float
) -> None:
    for number in range(1, 8):
        say(database, f"day {number}")
        make(backups)
    highest = 7
    for leap in (YEARS_S, -YEARS_S, 0.0):
        monkeypatch.setattr("time.time", lambda leap=leap: midday + leap)
        assert backups.is_due()
        say(database, f"after a leap of {leap}")
        make(backups)
        highest += 1
        os.utime(backups.listed()[0].path, (midday + leap,) * 2)  # files have the same clock
        assert not backups.is_due()
        numbers = [each.number for each in backups.listed()]
        assert numbers[:7] == list(range(highest, highest - 7, -1))


def test_what_was_erased_is_in_no_copy_and_a_sound_one_is_always_there(
    database: Database, backups: DailyBackups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(database, SECRET)
    make(backups)
    say(database, "stays")
    make(backups)
    migrated = tmp_path / "parlance.db.version-4"
    shutil.copy(backups.listed()[0].path, migrated)
    shelf = ChatShelf(database)
    (one,) = [each.id for each in ChatStore(database).conversations() if each.title == SECRET]
    shelf.trash([one])
    assert not backups.has_outdated()  # it can be taken out of the bin
    shelf.empty_bin()
    assert backups.has_outdated()

    def refuse(*_: object) -> None:
        raise FaultError(StoreDamaged(path="x"))

    with monkeypatch.context() as patch:
        patch.setattr("parlance.storage.daily_backups.copy_store", refuse)
        with pytest.raises(FaultError):
            make(backups)
    assert len(backups.listed()) == 2
    make(backups)
    assert [titles(each.path) for each in backups.listed()] == [["stays"]]
    assert not migrated.exists()
    assert not backups.has_outdated()
    database.sweep()
    for path in tmp_path.rglob("*"):
        assert path.is_dir() or SECRET.encode() not in path.read_bytes(), path


def test_without_room_nothing_is_done(
    database: Database, backups: DailyBackups, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(database, "one")
    make(backups)
    say(database, "two")
    usage: Any = type("Usage", (), {"free": 1_000})
    monkeypatch.setattr("shutil.disk_usage", lambda _path: usage)
    assert not make(backups)
    assert len(backups.listed()) == 1


def test_one_that_is_stopped_or_cut_off_leaves_the_others(
    database: Database, backups: DailyBackups, tmp_path: Path
) -> None:
    say(database, "one")
    make(backups)
    say(database, "two")
    stopped = Cancel()
    stopped.request()
    with pytest.raises(Cancelled):
        backups.make(stopped)
    (tmp_path / "backups" / "automatic-00002.part").write_bytes(b"cut off")
    (tmp_path / "backups" / "mine.db").write_bytes(b"not ours")
    make(backups)
    assert [each.number for each in backups.listed()] == [2, 1]
    names = sorted(path.name for path in (tmp_path / "backups").iterdir())
    assert names == ["automatic-00001.db", "automatic-00002.db", "mine.db"]


def test_of_a_damaged_store_no_copy_is_made(
    database: Database, backups: DailyBackups, tmp_path: Path
) -> None:
    for number in range(40):
        say(database, f"{number} " * 600)
    make(backups)
    database.close()
    with (tmp_path / "parlance.db").open("r+b") as file:
        file.seek(4096 * 20)
        file.write(bytes(4096 * 8))
    with pytest.raises(FaultError) as caught:
        make(backups)
    assert isinstance(caught.value.fault, StoreDamaged)
    assert len(titles(backups.listed()[0].path)) == 40


def count(path: Path, times: int, swept: int) -> None:
    """Make a store that tells so many erasures."""
    with closing(Database(path)) as database:
        query = "UPDATE erasure SET times = ?, swept = ?"
        database.write(lambda c: c.execute(query, (times, swept)))


@pytest.mark.parametrize(
    ("restored", "copied", "levelled"),
    [
        ((5, 5), (3, 3), (3, 3)),  # of another computer, where more was erased
        ((1, 1), (3, 3), (3, 3)),
        ((5, 4), (3, 3), (3, 2)),  # to be swept still
        ((0, -1), (0, 0), (0, -1)),
        ((5, 5), None, (0, 0)),
        ((5, 4), None, (0, -1)),
    ],
)
def test_a_store_that_was_replaced_outdates_no_copy_and_is_swept_if_it_was_to_be(
    tmp_path: Path,
    backups: DailyBackups,
    restored: tuple[int, int],
    copied: tuple[int, int] | None,
    levelled: tuple[int, int],
) -> None:
    path = tmp_path / "parlance.db"
    count(path, *restored)
    if copied is not None:
        (tmp_path / "backups").mkdir()
        count(tmp_path / "backups" / "automatic-00001.db", *copied)
    backups.level()
    assert erasures_of(path) == Erasures(*levelled)
    assert not backups.has_outdated()


def erase_all(database: Database) -> None:
    shelf = ChatShelf(database)
    shelf.trash([each.id for each in ChatStore(database).conversations()])
    shelf.empty_bin()


def test_copies_of_before_the_sweep_hold_nothing_of_what_was_erased_and_stay(
    database: Database, backups: DailyBackups, tmp_path: Path
) -> None:
    for _ in range(200):
        say(database, f"{SECRET} " * 40)
    erase_all(database)
    for number in range(1, 11):
        say(database, f"day {number}")
        make(backups)
        make(backups)  # nothing has changed
    before = backups.listed()
    assert [each.number for each in before] == [10, 9, 8, 7, 6, 5, 4]
    for each in before:
        assert erasures_of(Path(each.path)).are_swept
        assert each.size < database.read(_size)
        assert SECRET.encode() not in Path(each.path).read_bytes()
    database.sweep()
    assert not backups.has_outdated()
    make(backups)
    assert set(before[:6]) < set(backups.listed())
    assert titles(backups.listed()[0].path) == [f"day {number}" for number in range(1, 11)]
    assert sorted(path.suffix for path in (tmp_path / "backups").iterdir()) == [".db"] * 7


def _size(connection: sqlite3.Connection) -> int:
    query = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    size: int = connection.execute(query).fetchone()[0]
    return size


def test_what_is_not_swept_takes_twice_the_room(
    database: Database, backups: DailyBackups, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(100):
        say(database, f"{SECRET} " * 400)
    erase_all(database)
    database.read(lambda c: c.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
    margin = daily_backups._MARGIN + 64 * 1024
    usage: Any = type("Usage", (), {"free": margin + database.read(_size)})
    monkeypatch.setattr("shutil.disk_usage", lambda _path: usage)
    assert not make(backups)
    usage.free = margin + 2 * database.read(_size)
    assert make(backups)


def test_a_stop_ends_the_sweep_of_a_copy(
    database: Database, backups: DailyBackups, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(database, SECRET)
    erase_all(database)
    cancel = Cancel()

    def copied(path: Path, target: Path, asked: Cancel) -> None:
        copy_store(path, target, asked)
        cancel.request()

    monkeypatch.setattr(daily_backups, "copy_store", copied)
    with pytest.raises(Cancelled):
        backups.make(cancel)
    assert backups.listed() == ()


def test_a_store_that_was_replaced_counts_on_from_the_copies_of_migrations_too(
    tmp_path: Path, backups: DailyBackups
) -> None:
    count(tmp_path / "parlance.db", 1, 1)
    count(tmp_path / "parlance.db.version-4", 5, 5)
    backups.level()
    assert erasures_of(tmp_path / "parlance.db") == Erasures(5, 5)
