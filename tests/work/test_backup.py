"""Everything that is remembered goes into one file and comes back, whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import stat
import zipfile
from pathlib import Path

import pytest

from parlance.contract.backups import (
    BackupContents,
    BackupMade,
    BackupOrder,
    BackupPart,
    BackupProgress,
    Restored,
    RestoreWay,
)
from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import (
    BackupDamaged,
    BackupFromNewerVersion,
    FaultError,
    FileUnwritable,
    NoRoomToRestore,
    NotABackup,
)
from parlance.contract.reopening import ReopeningProgress
from parlance.contract.settings import Settings
from parlance.storage import backup_archive
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.places import Places
from parlance.storage.portable_chats import PortableChats
from parlance.storage.settings import SettingsFile
from parlance.work import restoring
from parlance.work.backup import back_up, look_into
from parlance.work.restoring import finish_restore, is_in_use, prepare_restore
from tests.work.remembered import fill, found, rows_of


def made_places(root: Path) -> Places:
    places = Places(config=root / "config", data=root / "data", state=root / "state")
    places.make()
    return places


@pytest.fixture
def here(tmp_path: Path) -> Places:
    return made_places(tmp_path / "here")


@pytest.fixture
def there(tmp_path: Path) -> Places:
    return made_places(tmp_path / "there")


def backed_up(places: Places, path: Path, **wishes: object) -> BackupMade:
    order = BackupOrder(path=str(path), **wishes)  # type: ignore[arg-type]
    *steps, made = back_up(order, places, Cancel())
    assert all(isinstance(step, BackupProgress) for step in steps)
    assert isinstance(made, BackupMade)
    return made


def looked_into(path: Path) -> BackupContents:
    *_, contents = look_into(str(path), Cancel())
    assert isinstance(contents, BackupContents)
    return contents


def finished(places: Places) -> Restored | None:
    events = list(finish_restore(places, Cancel()))
    return next((each for each in events if isinstance(each, Restored)), None)


def restored(path: Path, way: RestoreWay, places: Places) -> Restored:
    for _ in prepare_restore(str(path), way, places, Cancel()):
        pass
    done = finished(places)
    assert done is not None
    assert not (places.data / "restoring").exists()
    return done


def fault_of(path: Path) -> object:
    with pytest.raises(FaultError) as caught:
        list(look_into(str(path), Cancel()))
    return caught.value.fault


def rewritten(path: Path, target: Path, **changed: bytes) -> Path:
    """Write the members of an archive again, some of them with another content."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            copy.writestr(name, changed.pop(name, source.read(name)))
        for name, content in changed.items():
            copy.writestr(name, content)
    return target


def test_everything_comes_back_on_another_computer(
    here: Places, there: Places, tmp_path: Path
) -> None:
    fill(here.database, "ours")
    SettingsFile(here.settings).save(Settings(temperature=0.5, threads=3))
    here.translation_draft.write_text("half a sentence")
    here.summaries.write_text('[{"title": "waits"}]')
    before = rows_of(here.database)
    path = tmp_path / "all.parlance-backup"
    made = backed_up(here, path, computer=" Desk ")
    assert made.size == path.stat().st_size
    counts = looked_into(path).manifest.counts
    assert counts == made.counts
    assert (counts.conversations, counts.messages, counts.terms) == (1, 3, 2)
    assert looked_into(path).manifest.computer == "Desk"

    done = restored(path, RestoreWay.REPLACE, there)

    assert done == Restored(way=RestoreWay.REPLACE, added=counts)
    assert rows_of(there.database) == before
    assert found(there.database, "Question") == 1
    assert there.translation_draft.read_text() == "half a sentence"
    assert json.loads(there.summaries.read_text()) == [{"title": "waits"}]
    value, fault = SettingsFile(there.settings).load()
    assert (value.temperature, value.threads, fault) == (0.5, 3, None)
    assert finished(there) is None


def test_a_backup_is_made_while_the_app_writes(here: Places, tmp_path: Path) -> None:
    fill(here.database, "ours")
    database = Database(here.database)
    with contextlib.closing(database):
        order = BackupOrder(path=str(tmp_path / "b"))
        steps = []
        for step in back_up(order, here, Cancel()):
            database.write(lambda c: c.execute("INSERT INTO folder (name) VALUES ('more')"))
            steps.append(step)
        assert isinstance(steps[-1], BackupMade)
    assert looked_into(tmp_path / "b").damaged == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_its_owner_may_read_a_backup(here: Places, tmp_path: Path) -> None:
    fill(here.database, "ours")
    backed_up(here, tmp_path / "b")
    assert stat.S_IMODE((tmp_path / "b").stat().st_mode) == 0o600


def test_secrets_are_left_out_and_what_is_of_this_computer_if_wished(
    here: Places, there: Places, tmp_path: Path
) -> None:
    fill(here.database, "ours")
    here.server_keys.write_text('{"https://far": "SECRET-KEY"}')
    servers = [{"name": "far", "address": "https://me:SECRET-WORD@far:8/v1", "context": 0}]
    fields = {"version": 2, "servers": servers, "threads": 7, "models_folders": ["/m"]}
    here.settings.write_text(json.dumps({**fields, "temperature": 0.5}))
    for name, of_computer in (("all", True), ("less", False)):
        backed_up(here, tmp_path / name, of_computer=of_computer)
        with zipfile.ZipFile(tmp_path / name) as archive:
            content = b"".join(archive.read(each) for each in archive.namelist())
            kept = json.loads(archive.read("settings.json"))
        assert b"SECRET" not in content
        assert kept["servers"][0]["address"] == "https://far:8/v1"
        assert ("threads" in kept, "models_folders" in kept) == (of_computer, of_computer)
    SettingsFile(there.settings).save(Settings(threads=2, temperature=0.9))
    restored(tmp_path / "less", RestoreWay.REPLACE, there)
    value, _ = SettingsFile(there.settings).load()
    assert (value.threads, value.temperature) == (2, 0.5)


def test_a_stop_leaves_nothing_behind(here: Places, tmp_path: Path) -> None:
    fill(here.database, "ours")
    (tmp_path / "b").write_bytes(b"the one before")
    cancel = Cancel()
    with pytest.raises(Cancelled):
        for step in back_up(BackupOrder(path=str(tmp_path / "b")), here, cancel):
            if isinstance(step, BackupProgress) and step.done:
                cancel.request()
    assert (tmp_path / "b").read_bytes() == b"the one before"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["b", "here"]
    assert not (here.state / "backing-up").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_and_leaves_nothing_behind(
    here: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(here.database, "ours")
    real = os.open

    def full(path: str, flags: int, mode: int = 0o777, **named: object) -> int:
        if str(path).endswith(".part") and flags & os.O_RDWR:
            Path(path).touch()
            return real("/dev/full", os.O_RDWR)
        return real(path, flags, mode)

    monkeypatch.setattr(backup_archive.os, "open", full)
    with pytest.raises(FaultError) as caught:
        backed_up(here, tmp_path / "b")
    assert isinstance(caught.value.fault, FileUnwritable)
    assert "No space left" in caught.value.fault.reason
    assert [each.name for each in tmp_path.iterdir()] == ["here"]


def test_what_was_here_is_backed_up_before_it_is_replaced(
    here: Places, there: Places, tmp_path: Path
) -> None:
    fill(here.database, "ours")
    fill(there.database, "theirs")
    before = rows_of(there.database)
    backed_up(here, tmp_path / "b")
    done = restored(tmp_path / "b", RestoreWay.REPLACE, there)
    assert rows_of(there.database) == rows_of(here.database)
    again = restored(Path(done.kept_as), RestoreWay.REPLACE, there)
    assert rows_of(there.database) == before
    assert again.kept_as != done.kept_as


def test_what_is_missing_is_added_and_nothing_is_overwritten(
    here: Places, there: Places, tmp_path: Path
) -> None:
    ours, theirs = fill(here.database, "ours"), fill(there.database, "theirs")
    before = rows_of(there.database)
    backed_up(here, tmp_path / "b")
    done = restored(tmp_path / "b", RestoreWay.ADD, there)
    added = done.added
    assert (done.known, done.kept_as) == (0, "")
    assert (added.conversations, added.messages, added.attachments) == (1, 3, 1)
    assert (added.translations, added.documents, added.summaries) == (1, 1, 1)
    assert (added.terms, added.corrections) == (1, 0)
    assert (added.assistants, added.prompts) == (1, 1)
    after = rows_of(there.database)
    kept = {"sqlite_sequence", "remembered_taken"}
    for name, rows in before.items():
        if name not in kept:
            assert set(map(repr, rows)) <= set(map(repr, after[name])), name
    assert len(after["folder"]) == 1
    assert len(after["attached_content"]) == 1
    with (
        contextlib.closing(Database(here.database)) as old,
        contextlib.closing(Database(there.database)) as new,
    ):
        number = next(each.id for each in ChatStore(new).conversations() if each.id != theirs)
        assert PortableChats(new).read(number)[0] == PortableChats(old).read(ours)[0]
        assert PortableChats(new).read(theirs)[0].title == "About theirs"
        assert new.check() is None
        broken = new.read(lambda c: c.execute("PRAGMA foreign_key_check").fetchall())
        assert broken == []
    draft = dict(after["draft"])  # type: ignore[arg-type]
    assert draft[number] == "Draft ours\n\nWaiting ours"
    assert found(there.database, "ours") == 3
    assert found(there.database, "theirs") == 3


def test_a_second_time_adds_nothing(here: Places, there: Places, tmp_path: Path) -> None:
    fill(here.database, "ours")
    backed_up(here, tmp_path / "b")
    first = restored(tmp_path / "b", RestoreWay.ADD, there)
    before = rows_of(there.database)
    second = restored(tmp_path / "b", RestoreWay.ADD, there)
    assert first.added.conversations == 1
    assert (second.added, second.known) == (type(second.added)(), 1)
    assert rows_of(there.database) == before


def test_a_conversation_that_went_on_here_is_known(
    here: Places, there: Places, tmp_path: Path
) -> None:
    fill(here.database, "ours")
    backed_up(here, tmp_path / "b")
    with contextlib.closing(sqlite3.connect(here.database)) as connection, connection:
        connection.execute(
            "INSERT INTO message (conversation, parent, role, state, created, measurements, text,"
            " reasoning) VALUES (1, 3, 'user', 'complete', 999, '{}', 'And more', '')"
        )
    assert restored(tmp_path / "b", RestoreWay.ADD, here).known == 1
    backed_up(here, tmp_path / "longer")
    restored(tmp_path / "b", RestoreWay.ADD, there)
    # What went on elsewhere comes as a conversation of its own: nothing of it is lost.
    assert restored(tmp_path / "longer", RestoreWay.ADD, there).added.messages == 4


@pytest.mark.parametrize("step", ["_kept", "put_store", "replace_private", "rmtree"])
def test_an_end_at_any_step_leaves_the_old_state_or_the_new(
    here: Places, there: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """An interruption that runs no clean-up stands for a process that is killed."""
    fill(here.database, "ours")
    here.translation_draft.write_text("new")
    fill(there.database, "theirs")
    there.translation_draft.write_text("old")
    old, new = rows_of(there.database), rows_of(here.database)
    backed_up(here, tmp_path / "b")
    for _ in prepare_restore(str(tmp_path / "b"), RestoreWay.REPLACE, there, Cancel()):
        pass
    staged = there.data / "restoring"
    aside = tmp_path / "aside"

    def killed(*_arguments: object, **_named: object) -> None:
        shutil.copytree(staged, aside, dirs_exist_ok=True)
        raise SystemExit

    owner = restoring.shutil if step == "rmtree" else restoring
    with monkeypatch.context() as patch:
        patch.setattr(owner, step, killed)
        with pytest.raises(SystemExit):
            finished(there)
    if not staged.exists():  # the clean-up that a killed process does not run
        shutil.copytree(aside, staged)
    assert rows_of(there.database) in (old, new)
    assert finished(there) is not None
    assert rows_of(there.database) == new
    assert there.translation_draft.read_text() == "new"


@pytest.mark.parametrize("way", RestoreWay)
def test_it_can_be_stopped_for_as_long_as_it_says_so(
    here: Places, there: Places, tmp_path: Path, way: RestoreWay
) -> None:
    fill(here.database, "ours")
    fill(there.database, "theirs")
    before = rows_of(there.database)
    backed_up(here, tmp_path / "b")
    for _ in prepare_restore(str(tmp_path / "b"), way, there, Cancel()):
        pass
    cancel = Cancel()
    with pytest.raises(Cancelled):
        for event in finish_restore(there, cancel):
            assert isinstance(event, ReopeningProgress)
            if event.can_stop:
                cancel.request()
            assert event.can_stop == cancel.requested
    assert rows_of(there.database) == before
    assert list(there.data.glob("backups/*")) == []
    assert finished(there) is None


def test_from_the_first_change_on_it_goes_to_its_end(
    here: Places, there: Places, tmp_path: Path
) -> None:
    fill(here.database, "ours")
    fill(there.database, "theirs")
    backed_up(here, tmp_path / "b")
    for _ in prepare_restore(str(tmp_path / "b"), RestoreWay.REPLACE, there, Cancel()):
        pass
    cancel, last = Cancel(), None
    for event in finish_restore(there, cancel):
        last = event
        if isinstance(event, ReopeningProgress) and event.total and not event.can_stop:
            cancel.request()
    assert isinstance(last, Restored)
    assert rows_of(there.database) == rows_of(here.database)


def test_what_was_laid_ready_in_part_is_thrown_away(here: Places, there: Places) -> None:
    fill(there.database, "theirs")
    before = rows_of(there.database)
    (there.data / "restoring").mkdir()
    (there.data / "restoring" / "parlance.db").write_bytes(b"half")
    assert finished(there) is None
    assert rows_of(there.database) == before
    assert not (there.data / "restoring").exists()


def test_a_damaged_part_is_named_and_the_rest_restored(
    here: Places, there: Places, tmp_path: Path
) -> None:
    fill(here.database, "ours")
    here.translation_draft.write_text("text")
    SettingsFile(here.settings).save(Settings(temperature=0.5))
    backed_up(here, tmp_path / "b")
    broken = rewritten(tmp_path / "b", tmp_path / "c", **{"settings.json": b"{}"})
    contents = looked_into(broken)
    assert contents.damaged == (BackupPart.SETTINGS,)
    assert contents.has_store
    restored(broken, RestoreWay.REPLACE, there)
    assert there.translation_draft.read_text() == "text"
    assert not there.settings.exists()

    stub = rewritten(tmp_path / "b", tmp_path / "d", **{"parlance.db": b"no store"})
    assert not looked_into(stub).has_store
    with pytest.raises(FaultError) as caught:
        restored(stub, RestoreWay.ADD, there)
    assert isinstance(caught.value.fault, BackupDamaged)


def test_a_file_that_was_cut_off_is_refused(here: Places, tmp_path: Path) -> None:
    fill(here.database, "ours")
    backed_up(here, tmp_path / "b")
    whole = (tmp_path / "b").read_bytes()
    (tmp_path / "cut").write_bytes(whole[: len(whole) // 2])
    assert fault_of(tmp_path / "cut") == BackupDamaged(path=str(tmp_path / "cut"))
    (tmp_path / "other").write_bytes(b"%PDF-1.7 something else")
    assert fault_of(tmp_path / "other") == NotABackup(path=str(tmp_path / "other"))


def test_a_newer_backup_is_refused_with_its_version(here: Places, tmp_path: Path) -> None:
    fill(here.database, "ours")
    backed_up(here, tmp_path / "b")
    with zipfile.ZipFile(tmp_path / "b") as archive:
        manifest = json.loads(archive.read("manifest.json"))
    for change in ({"format": 2}, {"store_version": 99}):
        newer = json.dumps({**manifest, **change, "version": "9.1"}).encode()
        path = rewritten(tmp_path / "b", tmp_path / "c", **{"manifest.json": newer})
        assert fault_of(path) == BackupFromNewerVersion(path=str(path), version="9.1")


def _link(archive: zipfile.ZipFile) -> None:
    entry = zipfile.ZipInfo("settings.json")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(entry, "/etc/passwd")


def _bomb(archive: zipfile.ZipFile) -> None:
    archive.writestr("completion-draft.txt", bytes(8 << 20), zipfile.ZIP_DEFLATED)


TRAPS = {
    "a path out": lambda archive: archive.writestr("../../evil", "x"),
    "an absolute path": lambda archive: archive.writestr("/etc/evil", "x"),
    "a file of its own": lambda archive: archive.writestr("evil.sh", "x"),
    "a link": _link,
    "a bomb": _bomb,
}


@pytest.mark.parametrize("trap", TRAPS.values(), ids=TRAPS)
def test_traps_are_refused(here: Places, there: Places, tmp_path: Path, trap: object) -> None:
    fill(here.database, "ours")
    backed_up(here, tmp_path / "b")
    with zipfile.ZipFile(tmp_path / "b", "a") as archive:
        trap(archive)  # type: ignore[operator]
    assert fault_of(tmp_path / "b") == NotABackup(path=str(tmp_path / "b"))
    with pytest.raises(FaultError):
        restored(tmp_path / "b", RestoreWay.REPLACE, there)
    assert list(there.data.iterdir()) == []


def test_a_store_with_a_trigger_of_somebody_else_is_refused(
    here: Places, there: Places, tmp_path: Path
) -> None:
    fill(here.database, "ours")
    with contextlib.closing(sqlite3.connect(here.database)) as connection, connection:
        connection.execute(
            "CREATE TRIGGER evil AFTER INSERT ON message BEGIN DELETE FROM folder; END"
        )
    backed_up(here, tmp_path / "b")
    with pytest.raises(FaultError) as caught:
        restored(tmp_path / "b", RestoreWay.REPLACE, there)
    assert isinstance(caught.value.fault, BackupDamaged)
    assert not there.database.exists()


def test_a_disk_without_room_is_said_before_anything_is_written(
    here: Places, there: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(here.database, "ours")
    backed_up(here, tmp_path / "b")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(
        restoring.shutil, "disk_usage", lambda _path: usage._replace(free=10_000_000)
    )
    with pytest.raises(FaultError) as caught:
        restored(tmp_path / "b", RestoreWay.REPLACE, there)
    assert isinstance(caught.value.fault, NoRoomToRestore)
    assert list(there.data.iterdir()) == []


def test_a_store_that_cannot_be_read_is_set_aside_and_replaced(
    here: Places, there: Places, tmp_path: Path
) -> None:
    fill(here.database, "ours")
    backed_up(here, tmp_path / "b")
    there.database.write_bytes(b"not a database at all" * 500)
    done = restored(tmp_path / "b", RestoreWay.REPLACE, there)
    assert Path(done.kept_as).read_bytes().startswith(b"not a database")
    assert rows_of(there.database) == rows_of(here.database)


def test_a_store_that_is_open_is_in_use(here: Places) -> None:
    assert not is_in_use(here.database)
    fill(here.database, "ours")
    assert not is_in_use(here.database)
    with contextlib.closing(Database(here.database)):
        assert is_in_use(here.database)
    assert not is_in_use(here.database)
