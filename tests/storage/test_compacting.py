"""Nothing of what was erased stays between the rows, and a damaged store stays as it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.work.damaging import cut_short

from parlance.contract.faults import FaultError, StoreDamaged
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.schema import MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "parlance.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = Database(path)
    for number in range(60):
        ChatStore(opened).add_user_message(None, f"{number} " * 600)
    yield opened
    opened.close()


def erase_some(database: Database) -> None:
    database.erase(lambda c: c.execute("UPDATE message SET text = '' WHERE id > 20"))


def counts(path: Path) -> tuple[int, int]:
    with closing(sqlite3.connect(path)) as connection:
        times, swept = connection.execute("SELECT times, swept FROM erasure").fetchone()
        return times, swept


def test_a_sweep_gives_back_the_room_of_what_was_erased(database: Database, path: Path) -> None:
    assert counts(path) == (0, 0)
    erase_some(database)
    assert counts(path) == (1, 0)
    before = path.stat().st_size
    database.sweep()
    assert counts(path) == (1, 1)
    assert path.stat().st_size < before


def test_a_store_that_is_larger_is_not_swept_yet(database: Database, path: Path) -> None:
    erase_some(database)
    size = path.stat().st_size
    database.sweep(size // 2)
    assert counts(path) == (1, 0)
    database.sweep(2 * size)
    assert counts(path) == (1, 1)


def test_while_somebody_reads_the_log_it_does_not_count_as_swept(
    database: Database, path: Path
) -> None:
    log = path.with_name(f"{path.name}-wal")
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM message").fetchone()
        erase_some(database)
        database.sweep()
        assert counts(path) == (1, 0)
        assert log.stat().st_size > 0
    database.sweep()
    assert counts(path) == (1, 1)
    page = database.read(lambda c: c.execute("PRAGMA page_size").fetchone()[0])
    assert log.stat().st_size < 2 * page  # the note alone


def test_a_damaged_store_is_neither_swept_nor_compacted(database: Database, path: Path) -> None:
    erase_some(database)
    database.compact()
    cut_short(path, "message")
    database.write(lambda c: c.execute("UPDATE erasure SET times = times + 1"))
    for rewrite in (database.sweep, database.compact):
        with pytest.raises(FaultError) as caught:
            rewrite()
        assert caught.value.fault == StoreDamaged(path=str(path))
    assert counts(path) == (2, 1)


def test_what_an_older_version_held_is_swept_once(path: Path) -> None:
    with closing(Database(path, MIGRATIONS[:4])) as older:
        query = "INSERT INTO conversation (title, created, updated) VALUES ('old', 1, 1)"
        older.write(lambda c: c.execute(query))
    with closing(Database(path)) as database:
        assert counts(path) == (0, -1)
        database.sweep()
        assert counts(path) == (0, 0)
