"""Keys of servers stay on this computer, for one pair of eyes."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from parlance.contract.faults import FaultError, FileUnwritable, ServerRefusedKey
from parlance.storage.keys import ServerKeys

HERE, THERE = "http://127.0.0.1:8080/v1", "https://cluster.example/v1"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "keys.json"


def test_a_key_is_kept_for_its_server(path: Path) -> None:
    keys = ServerKeys(path)
    assert keys.of(HERE) == ""
    keys.keep(HERE, " sk-one\n")
    keys.keep(THERE, "sk-two")
    assert [ServerKeys(path).of(each) for each in (HERE, f"{HERE}/", THERE)] == [
        "sk-one",
        "sk-one",
        "sk-two",
    ]


def test_a_key_is_forgotten(path: Path) -> None:
    keys = ServerKeys(path)
    keys.keep(HERE, "sk-one")
    keys.keep(THERE, "sk-two")
    keys.forget(HERE)
    keys.forget(HERE)
    assert (keys.of(HERE), keys.of(THERE)) == ("", "sk-two")
    assert b"sk-one" not in path.read_bytes()


def test_nothing_is_written_where_there_is_no_key(path: Path) -> None:
    ServerKeys(path).keep(HERE, "")
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_its_owner_reads_the_file(path: Path) -> None:
    ServerKeys(path).keep(HERE, "sk-one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "schlüssel", "x" * 20_000, "\x00"])
def test_what_cannot_be_a_key_is_refused(path: Path, key: str) -> None:
    with pytest.raises(FaultError) as caught:
        ServerKeys(path).keep(HERE, key)
    assert caught.value.fault == ServerRefusedKey(address=HERE)
    assert not path.exists()


def test_a_file_that_cannot_be_understood_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("not JSON: sk-old")
    keys = ServerKeys(path)
    assert keys.of(HERE) == ""
    keys.keep(HERE, "sk-new")
    assert keys.of(HERE) == "sk-new"
    aside = path.with_name("keys.json.unreadable-1")
    assert aside.read_text() == "not JSON: sk-old"


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    with pytest.raises(FaultError) as caught:
        ServerKeys(tmp_path / "config" / "keys.json").keep(HERE, "sk-one")
    assert isinstance(caught.value.fault, FileUnwritable)
