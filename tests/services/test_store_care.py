"""The store is looked after in the background, and what is wrong with it is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.faults import Fault, FaultError, StoreDamaged
from parlance.services.jobs import Jobs
from parlance.services.store_care import StoreCareService
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.daily_backups import Erasures, erasures_of
from parlance.storage.database import IN_MEMORY, Database
from parlance.storage.places import find_places
from parlance.work.store_care import daily_backups, look_after, sweep_up
from tests.work.damaging import cut_short

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.storage.places import Places

SECRET = "xylophonic"


@pytest.fixture
def places() -> Places:
    places = find_places()
    places.make()
    return places


@pytest.fixture
def database(places: Places) -> Iterator[Database]:
    opened = Database(places.database)
    ChatStore(opened).add_user_message(None, SECRET)
    yield opened
    opened.close()


@pytest.fixture
def care(qtbot: QtBot, database: Database, places: Places) -> Iterator[StoreCareService]:
    jobs = Jobs()
    service = StoreCareService(database, places, jobs)
    yield service
    service.close()
    jobs.close()


def looked(qtbot: QtBot, care: StoreCareService) -> list[Fault]:
    """Have the store looked after; return what was told."""
    told: list[Fault] = []
    care.failed.connect(told.append)
    with qtbot.waitSignal(care.done, timeout=30_000):
        care.look_after()
    return told


def test_a_start_copies_the_store_once(
    qtbot: QtBot, care: StoreCareService, places: Places
) -> None:
    for _ in range(2):
        assert looked(qtbot, care) == []
    assert len(daily_backups(places).listed()) == 1


def test_what_is_erased_leaves_the_copies_and_the_file_soon_after(
    qtbot: QtBot, care: StoreCareService, places: Places, database: Database
) -> None:
    looked(qtbot, care)
    (before,) = daily_backups(places).listed()
    shelf = ChatShelf(database)
    with qtbot.waitSignal(care.done, timeout=30_000):
        shelf.trash([each.id for each in ChatStore(database).conversations()])
        shelf.empty_bin()
    (after,) = daily_backups(places).listed()
    assert after.number == before.number + 1
    for path in places.data.rglob("*"):
        assert path.is_dir() or SECRET.encode() not in path.read_bytes(), path


def test_no_room_is_noted_and_nobody_is_disturbed(
    qtbot: QtBot,
    care: StoreCareService,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO")
    monkeypatch.setattr("parlance.storage.daily_backups.DailyBackups.make", lambda *_: False)
    assert looked(qtbot, care) == []
    assert "There is no room for a copy of the store" in caplog.text


def test_damage_is_told_and_no_copy_of_it_takes_the_place_of_a_sound_one(
    qtbot: QtBot, care: StoreCareService, places: Places, database: Database
) -> None:
    for number in range(60):
        ChatStore(database).add_user_message(None, f"{number} " * 600)
    database.compact()
    with places.database.open("r+b") as file:
        file.seek(-4096 * 12, 2)
        file.write(bytes(4096 * 8))
    assert looked(qtbot, care) == [StoreDamaged(path=str(places.database))]
    assert daily_backups(places).listed() == ()


def test_what_is_damaged_is_left_alone_from_then_on(
    qtbot: QtBot,
    care: StoreCareService,
    places: Places,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(60):
        ChatStore(database).add_user_message(None, f"{number} " * 600)
    daily_backups(places).make(Cancel())
    (sound,) = daily_backups(places).listed()
    cut_short(places.database, "message")
    assert looked(qtbot, care) == [StoreDamaged(path=str(places.database))]
    database.write(lambda c: c.execute("UPDATE erasure SET times = times + 1"))
    database.read(lambda c: c.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
    before = places.database.read_bytes()
    # What another start, which has not read it through yet, does in its later looks.
    with pytest.raises(FaultError) as caught:
        look_after(database, places, Cancel(), is_to_read=False)
    assert isinstance(caught.value.fault, StoreDamaged)
    asked: list[object] = []
    monkeypatch.setattr(
        "parlance.services.store_care.look_after", lambda *found, **_: asked.append(found)
    )
    care.look_after()
    care.close()  # which waits for a look that has begun
    assert asked == []
    care.sweep()
    assert places.database.read_bytes() == before
    assert daily_backups(places).listed() == (sound,)


def test_a_large_store_is_swept_when_the_app_ends(
    qtbot: QtBot,
    care: StoreCareService,
    places: Places,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("parlance.work.store_care.SWEPT_AT_ONCE", 4096)
    shelf = ChatShelf(database)
    shelf.trash([each.id for each in ChatStore(database).conversations()])
    shelf.empty_bin()
    assert looked(qtbot, care) == []
    assert erasures_of(places.database) == Erasures(times=2, swept=0)
    care.close()
    assert erasures_of(places.database) == Erasures(times=2, swept=0)
    care.sweep()
    assert erasures_of(places.database) == Erasures(times=2, swept=2)
    assert not daily_backups(places).has_outdated()


def test_a_store_that_passes_is_left_alone(places: Places) -> None:
    with closing(Database(IN_MEMORY)) as passing:
        look_after(passing, places, Cancel(), is_to_read=True)
    assert not (places.data / "backups").exists()
    path = places.state / "passing.db"
    with closing(Database(path)) as passing:
        passing.write(lambda c: c.execute("UPDATE erasure SET times = swept + 1"))
        sweep_up(passing, places)
    assert not erasures_of(path).are_swept
