"""A damaged store gives way to something sound, and is kept."""

from __future__ import annotations

import errno
import os
import shutil
import threading
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from parlance.contract.backups import BackupOrder, Restored, RestoreReady, RestoreWay
from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.erasing import NOTHING
from parlance.contract.faults import (
    FaultError,
    NoRoomToRestore,
    StoreBusy,
    StoreDamaged,
    StoreUnwritable,
)
from parlance.contract.reopening import Reopened, ReopeningProgress
from parlance.contract.store_care import MendingOffer, MendingWay
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.places import find_places, restoring_folder
from parlance.storage.schema import MIGRATIONS
from parlance.work import restoring
from parlance.work.backup import back_up
from parlance.work.mending import damage_of, free_aside, look_at_damage, set_aside
from parlance.work.reopening import reopen
from parlance.work.restoring import finish_restore, prepare_mending, prepare_restore
from parlance.work.restoring_lock import alone
from parlance.work.store_care import daily_backups
from tests.work.remembered import fill

if TYPE_CHECKING:
    from parlance.storage.places import Places


@pytest.fixture
def places() -> Places:
    """Return places with a store of two conversations, one of them in a backup, and damaged."""
    places = find_places()
    places.make()
    fill(places.database, "ours")
    daily_backups(places).make(Cancel())
    with closing(Database(places.database)) as database:
        ChatStore(database).add_user_message(None, "since then")
    with places.database.open("r+b") as file:
        file.write(b"no longer a database")
    return places


def offered(places: Places) -> MendingOffer:
    *_, offer = look_at_damage(places, Cancel())
    assert isinstance(offer, MendingOffer)
    return offer


def mended(places: Places, way: MendingWay) -> Restored:
    (ready,) = prepare_mending(way, places, Cancel())
    assert isinstance(ready, RestoreReady)
    *_, restored = finish_restore(places, Cancel())
    assert isinstance(restored, Restored)
    return restored


def titles(places: Places) -> list[str]:
    with closing(Database(places.database)) as database:
        assert database.check() is None
        return sorted(each.title for each in ChatStore(database).conversations())


def test_what_can_be_had_back_is_told_and_nothing_is_changed(places: Places) -> None:
    before = {path: path.read_bytes() for path in places.data.rglob("*") if path.is_file()}
    assert damage_of(places) == StoreDamaged(path=str(places.database))
    offer = offered(places)
    assert offer.salvaged is not None
    assert (offer.salvaged.conversations, offer.salvaged.known) == (2, 2)
    assert offer.counts.conversations == 1
    assert offer.backup is not None
    after = {path: path.read_bytes() for path in places.data.rglob("*") if path.is_file()}
    assert after == before


@pytest.mark.parametrize(
    ("way", "there"),
    [
        (MendingWay.BACKUP, ["About ours"]),
        (MendingWay.SALVAGE, ["About ours", "since then"]),
        (MendingWay.EMPTY, []),
    ],
)
def test_the_damaged_file_is_kept(places: Places, way: MendingWay, there: list[str]) -> None:
    damaged = places.database.read_bytes()
    restored = mended(places, way)
    assert titles(places) == there
    assert restored.is_mended
    assert Path(restored.kept_as).read_bytes() == damaged
    assert restored.added.conversations == len(there)
    assert not restoring_folder(places).exists()
    again = mended(places, MendingWay.EMPTY)
    assert again.kept_as != restored.kept_as
    assert Path(restored.kept_as).read_bytes() == damaged


@pytest.mark.parametrize("step", range(1, 9))
def test_wherever_it_is_cut_off_the_next_start_goes_on(
    places: Places, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = places.database.read_bytes()
    list(prepare_mending(MendingWay.SALVAGE, places, Cancel()))
    left = step
    rename = Path.rename
    replace = Path.replace

    def cut(self: Path, target: Path, way: object) -> Path:
        nonlocal left
        left -= 1
        if not left:
            raise KeyboardInterrupt
        return way(self, target)  # type: ignore[operator, no-any-return]

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", lambda self, target: cut(self, target, rename))
        patch.setattr(Path, "replace", lambda self, target: cut(self, target, replace))
        patch.setattr("shutil.rmtree", lambda *_, **__: None)  # as a kill leaves it
        with suppress(KeyboardInterrupt):
            list(finish_restore(places, Cancel()))
    list(finish_restore(places, Cancel()))
    kept = [path for path in places.data.glob("parlance.db.damaged-*") if path.stat().st_size]
    assert [path.read_bytes() for path in kept] == [damaged]
    assert titles(places) == ["About ours", "since then"]


def test_without_a_sound_copy_there_is_none_to_go_back_to(places: Places) -> None:
    (backup,) = daily_backups(places).listed()
    Path(backup.path).write_bytes(b"damaged too")
    assert offered(places).backup is None
    before = places.database.read_bytes()
    with pytest.raises(FaultError) as caught:
        mended(places, MendingWay.BACKUP)
    assert isinstance(caught.value.fault, StoreDamaged)
    assert places.database.read_bytes() == before


def test_without_room_nothing_is_changed(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("parlance.work.mending._MARGIN", 2**60)
    before = places.database.read_bytes()
    with pytest.raises(FaultError) as caught:
        mended(places, MendingWay.SALVAGE)
    assert isinstance(caught.value.fault, NoRoomToRestore)
    assert places.database.read_bytes() == before
    assert not restoring_folder(places).exists()


def test_without_room_to_read_it_the_copy_is_offered_still(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parlance.work.mending._MARGIN", 2**60)

    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("shutil.copyfile", refuse)  # there is no room for that either
    offers: list[MendingOffer] = []
    with pytest.raises(FaultError) as caught:
        offers.extend(
            each for each in look_at_damage(places, Cancel()) if isinstance(each, MendingOffer)
        )
    assert isinstance(caught.value.fault, NoRoomToRestore)
    (offer,) = offers
    assert offer.salvaged is None
    assert offer.backup is not None
    assert offer.counts.conversations == 1


def test_of_a_copy_of_an_older_version_it_is_told_what_it_holds(places: Places) -> None:
    (copy,) = daily_backups(places).listed()
    path = Path(copy.path)
    path.unlink()
    with closing(Database(path, MIGRATIONS[:-1])) as older:
        query = "INSERT INTO conversation (title, created, updated) VALUES ('old', 1, 1)"
        older.write(lambda c: c.execute(query))
    before = path.read_bytes()
    assert offered(places).counts.conversations == 1
    assert path.read_bytes() == before


@pytest.mark.parametrize("way", [RestoreWay.REPLACE, None])
def test_a_disk_that_is_full_when_it_is_set_aside_leaves_everything_as_it_was(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: RestoreWay | None
) -> None:
    before = places.database.read_bytes()
    if way is None:
        list(prepare_mending(MendingWay.SALVAGE, places, Cancel()))
    else:
        whole = Database(places.data / "whole.db")
        whole.close()
        shutil.copy(whole.path, places.database)
        list(back_up(BackupOrder(path=str(tmp_path / "b")), places, Cancel()))
        places.database.write_bytes(before)
        list(prepare_restore(str(tmp_path / "b"), way, places, Cancel()))
    write = restoring._write_order

    def fill_disk(folder: Path, order: restoring._Order) -> None:
        if order.is_begun:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write(folder, order)

    with monkeypatch.context() as patch:
        patch.setattr(restoring, "_write_order", fill_disk)
        with pytest.raises(FaultError) as caught:
            list(finish_restore(places, Cancel()))
    assert isinstance(caught.value.fault, StoreUnwritable)
    assert places.database.read_bytes() == before
    assert list(places.data.glob("parlance.db.damaged-*")) == []
    mended(places, MendingWay.SALVAGE)
    assert titles(places) == ["About ours", "since then"]


def test_the_new_name_is_on_the_disk_before_it_is_relied_on(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_folder: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    before = places.database.read_bytes()
    aside = free_aside(places.database)
    monkeypatch.setattr("parlance.work.mending.sync_folder", fail)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        set_aside(places.database, aside)
    assert places.database.read_bytes() == before
    assert not aside.exists()


def test_a_store_that_was_opened_meanwhile_is_not_taken_from_whoever_has_it(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mended(places, MendingWay.SALVAGE)
    list(prepare_mending(MendingWay.EMPTY, places, Cancel()))
    make = restoring.make_substitute
    opened: list[Database] = []

    def open_meanwhile(*found: Any) -> None:
        make(*found)
        opened.append(Database(places.database))

    with monkeypatch.context() as patch:
        patch.setattr(restoring, "make_substitute", open_meanwhile)
        with pytest.raises(FaultError) as caught:
            list(finish_restore(places, Cancel()))
    assert caught.value.fault == StoreBusy(path=str(places.database))
    opened[0].close()
    assert titles(places) == ["About ours", "since then"]
    assert not restoring_folder(places).exists()


def test_one_process_at_a_time_puts_something_in_its_place(places: Places) -> None:
    list(prepare_mending(MendingWay.SALVAGE, places, Cancel()))
    *_, restored = finish_restore(places, Cancel())
    assert isinstance(restored, Restored)


def test_whoever_waits_for_another_process_goes_on_when_that_is_through(places: Places) -> None:
    list(prepare_mending(MendingWay.SALVAGE, places, Cancel()))
    held, is_through, cancel = threading.Event(), threading.Event(), Cancel()

    def be_at_it() -> None:
        with alone(places, Cancel()):
            held.set()
            with suppress(Cancelled):
                cancel.wait(10)
            time.sleep(0.3)  # whoever does not wait goes on meanwhile
            is_through.set()

    other = threading.Thread(target=be_at_it)
    other.start()
    held.wait()
    steps = reopen(NOTHING, places, cancel)
    step = next(steps)
    assert isinstance(step, ReopeningProgress)
    assert not step.can_stop
    cancel.request()
    *_, reopened = steps
    assert is_through.is_set()
    assert reopened == Reopened()
    other.join()


def test_what_is_erased_after_it_leaves_the_copies_of_before_too(places: Places) -> None:
    mended(places, MendingWay.SALVAGE)
    backups = daily_backups(places)
    assert not backups.has_outdated()
    with closing(Database(places.database)) as database:
        shelf = ChatShelf(database)
        shelf.trash([each.id for each in ChatStore(database).conversations()])
        shelf.empty_bin()
    assert backups.has_outdated()
