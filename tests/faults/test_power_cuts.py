"""The power goes at any moment: what was told to be stored is, and nothing is half there."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("apsw", reason="needs APSW, which gives SQLite another file system")

from parlance.contract.faults import FaultError
from parlance.contract.history import MessageState
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.schema import MIGRATIONS
from tests.faults import power
from tests.faults.old_stores import make_old

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.faults.campaign import Campaign

_TABLES = ("conversation", "message", "piece", "draft", "queued", "folder", "summary")


def state_of(connection: Any) -> object:
    """Return what a store holds, of whichever version it is."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master").fetchall()}
    return {
        name: sorted(map(tuple, connection.execute(f"SELECT * FROM {name}").fetchall()), key=repr)
        for name in _TABLES
        if name in there
    }


def work(path: Path, chance: Any) -> None:
    """Chat for a while, as people do."""
    with closing(Database(path)) as database:
        chats, queue, shelf = ChatStore(database), ChatQueue(database), ChatShelf(database)
        for number in range(6):
            queue.keep_draft(None, f"draft {number}")
            asked = chats.add_user_message(None, f"question {number} " * chance.randint(1, 400))
            answer = chats.begin_answer(asked.id)
            for piece in range(3):
                chats.append(answer.id, f"piece {piece} " * chance.randint(1, 200))
            chats.finish(answer.id, MessageState.COMPLETE)
            if number % 3 == 2:
                shelf.trash([asked.conversation])
                shelf.empty_bin()
        database.compact()


def opened(folder: Path) -> object:
    """Open a store as the app does; return what it holds when it is sound."""
    with closing(Database(folder / "a.db")) as database:
        assert database.notice is None
        assert database.check() is None
        return database.read(state_of)


def make_folder(parent: Path, name: str) -> Path:
    folder = parent / name
    folder.mkdir()
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Return the disk that is cut: in memory where that goes, for nothing here need be synced."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as name:
        yield Path(name)


def cut_often(
    log: power.Log,
    folder: Path,
    campaign: Campaign,
    count: int,
    allowed: Callable[[int], list[object]],
) -> None:
    """Cut a log at many places, every fifth time once more while SQLite recovers."""
    chance = campaign.random
    for number, at in enumerate(power.places(log, count, chance)):
        disk, told = power.cut(log, at, chance)
        power.lay_out(disk, folder)
        campaign.count("cuts")
        if number % 5 == 4 and len(disk.get("a.db", b"")) > 0:
            again = power.recovered(folder, lambda _connection: None)
            disk, _ = power.cut(again, chance.randint(0, len(again.steps)), chance)
            power.lay_out(disk, folder)
            campaign.count("of them cut again while recovering")
        state = opened(folder)
        assert state in allowed(told), f"cut before step {at} of {len(log.steps)}, {told} told"


def test_chats(
    campaign: Campaign, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = len(campaign.cases(1_000))
    rounds = max(4, cases // 2_000)
    for number in range(rounds):
        path = make_folder(tmp_path, f"work-{number}") / "a.db"
        Database(path).close()
        power.lay_out(power.disk_of(path.parent), folder)
        statements = power.record(monkeypatch, lambda path=path: work(path, campaign.random))
        log = power.replay(folder, statements, state_of)
        assert len(log.states) > 40

        def allowed(told: int, log: power.Log = log) -> list[object]:
            return log.states[told : told + 2]  # with what was being written, or without it

        cut_often(log, folder, campaign, cases // rounds, allowed)


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_migrations(
    campaign: Campaign,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    version: int,
) -> None:
    path = make_folder(tmp_path, "work") / "a.db"
    make_old(path, version)
    power.lay_out(power.disk_of(path.parent), folder)
    statements = power.record(monkeypatch, lambda: Database(path).close())
    whole = opened(path.parent)
    log = power.replay(folder, statements, state_of)
    cut_often(log, folder, campaign, len(campaign.cases(60)), lambda _told: [whole])


def test_a_restore(campaign: Campaign, folder: Path, tmp_path: Path) -> None:
    new = make_folder(tmp_path, "new") / "a.db"
    work(folder / "a.db", campaign.random)
    work(new, campaign.random)
    log = power.restored(folder, new, state_of)
    states = log.states
    cut_often(log, folder, campaign, len(campaign.cases(250)), lambda told: states[told : told + 2])
    assert states[0] != states[1]


def test_a_store_that_did_not_wait_for_the_disk_would_be_found_out(
    campaign: Campaign, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_folder(tmp_path, "work") / "a.db"
    Database(path).close()
    power.lay_out(power.disk_of(path.parent), folder)
    statements = power.record(monkeypatch, lambda: work(path, campaign.random))
    careless = [each for each in statements if "synchronous" not in each]
    log = power.replay(folder, careless, state_of, ("PRAGMA synchronous = OFF",))
    with pytest.raises((AssertionError, FaultError)):
        cut_often(log, folder, campaign, 100, lambda told: log.states[told : told + 2])


def test_the_pragmas_are_those_of_the_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statements = power.record(monkeypatch, lambda: Database(tmp_path / "a.db").close())
    for each in power.PRAGMAS:
        assert each in statements
