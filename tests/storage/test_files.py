from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from parlance.contract.faults import FaultError, FileUnwritable
from parlance.storage.files import write_bytes

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
