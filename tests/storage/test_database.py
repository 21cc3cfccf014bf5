"""The database file: kept whole through kills, full disks, damage and other versions."""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
import stat
import subprocess
import sys
import textwrap
import threading
from typing import TYPE_CHECKING

import pytest

from parlance.contract.faults import (
    FaultError,
    StoreBusy,
    StoreDamaged,
    StoreFromNewerVersion,
    StoreUnwritable,
)
from parlance.storage import database as database_module
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.places import find_places
from parlance.storage.schema import MIGRATIONS, backup_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX only")


@contextlib.contextmanager
def opened(path: Path, *more: object) -> Iterator[Database]:
    database = Database(path, *more)  # type: ignore[arg-type]
    try:
        yield database
    finally:
        database.close()


def titles(database: Database) -> list[str]:
    return [conversation.title for conversation in ChatStore(database).conversations()]


def refusal(path: Path) -> object:
    with pytest.raises(FaultError) as caught:
        Database(path)
    return caught.value.fault


def test_a_new_file_is_for_its_owner_alone_and_keeps_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "parlance.db"
    before = os.umask(0)
    try:
        with opened(path) as database:
            ChatStore(database).add_user_message(None, "kept")
            if os.name != "nt":
                modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()}
                assert set(modes.values()) == {0o600}, modes
    finally:
        os.umask(before)
    with opened(path) as database:
        assert titles(database) == ["kept"]
        assert database.notice is None
        assert database.check() is None


def test_a_commit_is_synced_in_full_and_foreign_keys_hold(tmp_path: Path) -> None:
    with opened(tmp_path / "a.db") as database:
        pragmas = ("journal_mode", "synchronous", "foreign_keys")
        values = database.write(
            lambda c: [c.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
        )
        assert values == ["wal", 2, 1]


def test_an_action_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with opened(tmp_path / "a.db") as database:

        def half(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT INTO conversation (title, created, updated) VALUES ('',1,1)")
            connection.execute(
                "INSERT INTO conversation (title, created, updated) VALUES ('x',1,1)"
            )
            raise KeyError("no")

        with pytest.raises(KeyError):
            database.write(half)
        assert titles(database) == []
        ChatStore(database).add_user_message(None, "after")
        assert titles(database) == ["after"]


def test_many_threads_and_two_openings_write_side_by_side(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with opened(path) as one, opened(path) as two:
        stores = [ChatStore(one), ChatStore(two)]

        def add(number: int) -> None:
            for _ in range(5):
                stores[number % 2].add_user_message(None, str(number))

        threads = [threading.Thread(target=add, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(titles(one)) == sorted(titles(two)) == sorted("01234567" * 5)


def test_a_file_held_by_another_program_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_S", 0.05)
    path = tmp_path / "a.db"
    with opened(path) as database:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FaultError) as caught:
            ChatStore(database).add_user_message(None, "x")
        assert caught.value.fault == StoreBusy(path=str(path))
        assert refusal(path) == StoreBusy(path=str(path))
        other.execute("ROLLBACK")
        other.close()
        ChatStore(database).add_user_message(None, "later")
        assert titles(database) == ["later"]


def test_a_file_of_a_newer_version_is_read_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with opened(path) as database:
        ChatStore(database).add_user_message(None, "from the future")
        database.write(lambda c: c.execute("PRAGMA user_version = 99"))
    before = path.read_bytes()
    with opened(path) as database:
        fault = StoreFromNewerVersion(path=str(path), version=99)
        assert database.notice == fault
        assert titles(database) == ["from the future"]
        with pytest.raises(FaultError) as caught:
            ChatStore(database).add_user_message(None, "x")
        assert caught.value.fault == fault
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"not a database at all" * 99, b"\0" * 5000, b"SQLite format 3\0"]
)
def test_a_damaged_file_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(content)
    assert refusal(path) == StoreDamaged(path=str(path))
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["a.db"]


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (id INTEGER)")
    before = path.read_bytes()
    assert refusal(path) == StoreDamaged(path=str(path))
    assert path.read_bytes() == before


def test_bytes_damaged_at_random_give_a_fault_or_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with opened(path) as database:
        for number in range(150):
            ChatStore(database).add_user_message(None, f"{number} " * 200)
    sound = path.read_bytes()
    chance = random.Random(7)
    damaged = 0
    for _ in range(40):
        content = bytearray(sound)
        start = chance.randrange(len(content))
        content[start : start + 400] = chance.randbytes(400)
        path.write_bytes(bytes(content[: len(sound)]))
        for leftover in (tmp_path / "a.db-wal", tmp_path / "a.db-shm"):
            leftover.unlink(missing_ok=True)
        try:
            with opened(path) as database:
                titles(database)
                assert database.check() in (None, StoreDamaged(path=str(path)))
                damaged += database.check() is not None
        except FaultError as error:
            assert isinstance(error.fault, StoreDamaged)  # noqa: PT017
            damaged += 1
    assert damaged > 5


def _add_column(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE conversation ADD COLUMN colour TEXT")


def _fail(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE conversation ADD COLUMN shape TEXT")
    raise sqlite3.OperationalError("no")


def test_an_older_file_is_backed_up_and_migrated_once(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with opened(path) as database:
        ChatStore(database).add_user_message(None, "old")
    migrations = (*MIGRATIONS, _add_column)
    for _ in range(2):
        with opened(path, migrations) as database:
            assert titles(database) == ["old"]
            assert database.read(lambda c: c.execute("PRAGMA user_version").fetchone()[0]) == len(
                migrations
            )
    with opened(backup_path(path, len(MIGRATIONS))) as backup:
        assert titles(backup) == ["old"]


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with opened(path) as database:
        ChatStore(database).add_user_message(None, "old")
    with pytest.raises(sqlite3.OperationalError):
        Database(path, (*MIGRATIONS, _add_column, _fail))
    with opened(path, (*MIGRATIONS, _add_column)) as database:
        columns = database.read(lambda c: c.execute("SELECT * FROM conversation").fetchone().keys())
        assert "colour" in columns
        assert "shape" not in columns


WRITER = """
    import sys
    from pathlib import Path
    from parlance.storage.chats import ChatStore
    from parlance.storage.database import Database
    store = ChatStore(Database(Path(sys.argv[1])))
    message = store.begin_answer(store.add_user_message(None, "q").id)
    number = 0
    while True:
        store.append(message.id, f"{number} ")
        number += 1
        print(number, flush=True)
"""


@POSIX
def test_a_killed_writer_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    for round_ in range(8):
        child = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(WRITER), str(path)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        for _ in range(3 + 5 * round_):
            child.stdout.readline()
        child.kill()
        rest = child.stdout.read()
        child.wait()
        child.stdout.close()
        acknowledged = max(int(n) for n in (rest.split() or ["0"]) + [str(3 + 5 * round_)])
        with opened(path) as database:
            store = ChatStore(database)
            assert store.recover() == 1
            text = store.messages(store.conversations()[0].id)[-1].text
            numbers = [int(number) for number in text.split()]
            assert numbers == list(range(len(numbers)))
            assert len(numbers) >= acknowledged
            assert database.check() is None


FULL = """
    import resource, signal, sys
    from pathlib import Path
    from parlance.contract.faults import FaultError, StoreUnwritable
    from parlance.storage.chats import ChatStore
    from parlance.storage.database import Database
    database = Database(Path(sys.argv[1]))
    store = ChatStore(database)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
    kept = 0
    try:
        while True:
            store.add_user_message(None, "x" * 10_000)
            kept += 1
    except FaultError as error:
        assert isinstance(error.fault, StoreUnwritable), error.fault
    assert len(store.conversations()) == kept
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.add_user_message(None, "space again")
    assert len(store.conversations()) == kept + 1
    database.close()
    print(kept + 1)
"""


@POSIX
def test_a_full_disk_is_named_and_writing_goes_on_when_there_is_space(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    child = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FULL), str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    with opened(path) as database:
        assert len(titles(database)) == int(child.stdout)
        assert database.check() is None


READ_ONLY = """
    import os, sys
    from pathlib import Path
    from parlance.contract.faults import FaultError, StoreUnwritable
    from parlance.storage.chats import ChatStore
    from parlance.storage.database import Database
    if os.getuid() == 0:
        os.setuid(65534)
    database = Database(Path(sys.argv[1]))
    assert isinstance(database.notice, StoreUnwritable), database.notice
    print([c.title for c in ChatStore(database).conversations()])
    database.close()
    try:
        Database(Path(sys.argv[1]).with_name("new.db"))
    except FaultError as error:
        assert isinstance(error.fault, StoreUnwritable)
"""


@POSIX
def test_a_folder_that_cannot_be_written_is_read(tmp_path_factory: pytest.TempPathFactory) -> None:
    import tempfile
    from pathlib import Path

    # Not pytest's folder: its parents are closed to the user that this test becomes.
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name, "data")
        folder.mkdir()
        with opened(folder / "a.db") as database:
            ChatStore(database).add_user_message(None, "still here")
        Path(name).chmod(0o755)
        (folder / "a.db").chmod(0o444)
        folder.chmod(0o555)
        child = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(READ_ONLY), str(folder / "a.db")],
            capture_output=True,
            text=True,
            check=False,
        )
        folder.chmod(0o755)
    assert child.returncode == 0, child.stderr
    assert "still here" in child.stdout


def test_a_closed_store_refuses_writes(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.db")
    database.close()
    database.close()
    with pytest.raises(RuntimeError):
        database.write(sqlite3.Connection.commit)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert isinstance(refusal(tmp_path / "no" / "a.db"), StoreUnwritable)


def test_the_places_follow_the_home_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLANCE_HOME", str(tmp_path / "home"))
    places = find_places()
    places.make()
    assert places.database == tmp_path / "home" / "data" / "parlance.db"
    assert places.settings == tmp_path / "home" / "config" / "settings.json"
    if os.name != "nt":
        assert stat.S_IMODE(places.data.stat().st_mode) == 0o700
    monkeypatch.delenv("PARLANCE_HOME")
    assert "parlance" in str(find_places().data)
