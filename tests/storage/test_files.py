from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from parlance.contract.faults import FaultError, FileUnwritable
from parlance.storage.files import read_whole, set_aside, write_bytes
from parlance.storage.places import Places, made

posix_modes = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes and no umask")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix_modes
def test_a_new_file_has_the_mode_of_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_bytes(str(tmp_path / "a.md"), b"one\ntwo")
    finally:
        os.umask(before)
    assert mode_of(tmp_path / "a.md") == 0o640
    assert (tmp_path / "a.md").read_bytes() == b"one\ntwo"


@posix_modes
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("old", "utf-8")
    path.chmod(0o604)
    write_bytes(str(path), b"new")
    assert path.read_text("utf-8") == "new"
    assert mode_of(path) == 0o604


@posix_modes
@pytest.mark.parametrize("exists", [True, False])
def test_a_link_stays_and_its_target_is_written(tmp_path: Path, exists: bool) -> None:
    (tmp_path / "far").mkdir()
    target = tmp_path / "far" / "real.md"
    if exists:
        target.write_text("old", "utf-8")
    link = tmp_path / "link.md"
    link.symlink_to(target)
    write_bytes(str(link), b"new")
    assert link.is_symlink()
    assert target.read_text("utf-8") == "new"
    assert [path.name for path in (tmp_path / "far").iterdir()] == ["real.md"]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    for name in ("a.md", "missing/b.md"):
        path = str(tmp_path / name)
        with pytest.raises(FaultError) as raised:
            write_bytes(path, b"text")
        assert isinstance(raised.value.fault, FileUnwritable)
        assert raised.value.fault.path == path
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


@posix_modes
def test_folders_are_closed_to_others_with_those_above_them(tmp_path: Path) -> None:
    root = tmp_path / "above" / "home"
    places = Places(config=root / "config", data=root / "data", state=root / "state")
    before = os.umask(0)
    try:
        assert made(places) is None
    finally:
        os.umask(before)
    for folder in (tmp_path / "above", root, places.config, places.data, places.state):
        assert folder.stat().st_mode & 0o777 == 0o700
    places.data.chmod(0o755)
    places.state.chmod(0o500)
    assert made(places) is None
    assert places.data.stat().st_mode & 0o777 == 0o700
    assert places.state.stat().st_mode & 0o777 == 0o500  # who may write there is no concern of ours


def test_what_is_set_aside_takes_no_name_that_there_is(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    for number in (1, 2, 3):
        path.write_text(f"{number}")
        assert set_aside(path).read_text() == f"{number}"
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        f"kept.json.unreadable-{number}" for number in (1, 2, 3)
    ]
    assert set_aside(path) == path


def test_more_than_is_ours_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(b"12345")
    assert read_whole(path, 5) == b"12345"
    with pytest.raises(OSError, match="too large"):
        read_whole(path, 4)
