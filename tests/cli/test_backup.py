"""`parlance backup` and `parlance restore` as people start them."""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from parlance.cli import repair
from parlance.contract.cancel import Cancel
from parlance.contract.faults import FaultError, NoRoomToRestore
from parlance.storage.database import Database
from parlance.storage.places import find_places
from parlance.work.store_care import daily_backups
from tests.work.remembered import fill


def parlance(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "parlance", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


def test_a_backup_is_made_told_of_and_restored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find_places().make()
    fill(find_places().database, "ours")
    path = str(tmp_path / "all.parlance-backup")
    done = parlance("backup", path, "--name", "Desk")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0].startswith(path)
    assert "Conversations: 1\nMessages: 3\n" in done.stdout

    monkeypatch.setenv("PARLANCE_HOME", str(tmp_path / "another"))
    told = parlance("restore", path, "--dry-run")
    assert ", Desk, by Parlance" in told.stdout
    added = json.loads(parlance("restore", path, "--json").stdout)
    assert (added["way"], added["added"]["conversations"], added["known"]) == ("add", 1, 0)
    again = parlance("restore", path)
    assert "Here already, and left as they are: 1" in again.stdout

    database = Database(find_places().database)
    with contextlib.closing(database):
        refused = parlance("restore", path, "--replace")
    assert refused.returncode == 1
    assert "Another program is using" in refused.stderr
    unnamed = str(tmp_path / "unnamed.parlance-backup")
    assert parlance("backup", unnamed, "--without-computer").returncode == 0
    assert "Desk" not in parlance("restore", unnamed, "--dry-run").stdout
    replaced = parlance("restore", path, "--replace")
    assert replaced.returncode == 0, replaced.stderr
    assert "What was here before: " in replaced.stdout


def test_a_file_that_is_no_backup_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("hello")
    done = parlance("restore", str(tmp_path / "x"))
    assert done.returncode == 1
    assert "is not a backup of Parlance" in done.stderr


def test_a_damaged_store_is_told_of_and_mended() -> None:
    database = find_places().database
    find_places().make()
    fill(database, "ours")
    sound = parlance("repair")
    assert sound.returncode == 0, sound.stderr
    assert "The store is sound." in sound.stdout
    with database.open("r+b") as file:
        file.write(b"damaged")
    told = parlance("repair", "--json")
    assert told.returncode == 1, told.stderr
    assert json.loads(told.stdout)["damaged"]
    assert "--salvage: 1 of 1 conversations" in parlance("repair").stdout
    assert parlance("repair", "--backup").returncode == 1
    mended = parlance("repair", "--salvage")
    assert mended.returncode == 0, mended.stderr
    assert "Conversations: 1" in mended.stdout
    assert ".damaged-1" in mended.stdout
    assert parlance("repair").returncode == 0


LOOK = argparse.Namespace(way=None, json=False)


def test_without_room_to_read_a_store_it_tells_what_the_copy_holds(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    places = find_places()
    places.make()
    fill(places.database, "ours")
    daily_backups(places).make(Cancel())
    monkeypatch.setattr("parlance.work.mending._MARGIN", 2**60)
    with pytest.raises(FaultError) as caught:
        repair.run(LOOK)
    assert isinstance(caught.value.fault, NoRoomToRestore)
    told = capsys.readouterr().out
    assert "--salvage: not known\n--backup: of " in told
    assert "Conversations: 1" in told


def test_who_translates_only_is_told_of_the_translations(
    capsys: pytest.CaptureFixture[str],
) -> None:
    places = find_places()
    places.make()
    with contextlib.closing(Database(places.database)) as database:
        assert repair.run(LOOK) == 0
        assert "--salvage: nothing\n" in capsys.readouterr().out
        query = (
            "INSERT INTO translation (source_language, target_language, source, target, model,"
            " created) VALUES ('en', 'de', 'Good', 'Gut', 'starter', 10)"
        )
        database.write(lambda connection: connection.execute(query))
    assert repair.run(LOOK) == 0
    assert "--salvage: in all:\nTranslated texts: 1\n" in capsys.readouterr().out
