"""Taking a file in: in place or moved, whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.hub.cache_fixture import MODEL, model_bytes, projector_bytes
from tests.modelfile.gguf_bytes import Parts, text_pair

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.faults import (
    AlreadyThere,
    DiskFull,
    FaultError,
    FileUnwritable,
    ModelFileDamaged,
    ModelFileMissing,
    ModelNotSupported,
    NotAModelFile,
)
from parlance.contract.inventory import CareProgress, ImportManner
from parlance.contract.models import ModelEntry, ModelOrigin
from parlance.hub.local.importing import CHUNK_BYTES, import_file

if TYPE_CHECKING:
    from collections.abc import Iterator

IN_PLACE, MOVE = ImportManner.IN_PLACE, ImportManner.MOVE


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "downloads" / "m.gguf"
    path.parent.mkdir()
    path.write_bytes(model_bytes(1, 2 * CHUNK_BYTES))
    return path


@pytest.fixture
def far(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the app's folder be on another file system, as the system tells it."""

    def refuse(self: Path, target: Path) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link", str(self), None, str(target))

    real_link, real_rename = Path.hardlink_to, Path.rename

    def link(self: Path, target: Path) -> None:
        if self.parent != Path(target).parent:
            refuse(self, target)
        real_link(self, target)

    def rename(self: Path, target: Path) -> Path:
        if self.parent != Path(target).parent:
            refuse(self, target)
        return real_rename(self, target)

    monkeypatch.setattr(Path, "hardlink_to", link)
    monkeypatch.setattr(Path, "rename", rename)


def imported(path: Path, manner: ImportManner, own: Path) -> ModelEntry:
    *_, last = import_file(path, manner, own, Cancel())
    assert isinstance(last, ModelEntry)
    return last


def fault(path: Path, manner: ImportManner, own: Path) -> object:
    with pytest.raises(FaultError) as caught:
        list(import_file(path, manner, own, Cancel()))
    return caught.value.fault


def test_a_file_can_be_used_where_it_is(source: Path, own: Path) -> None:
    entry = imported(source, IN_PLACE, own)
    assert (entry.key, entry.origin) == (str(source), ModelOrigin.FILE)
    assert entry.architecture == "llama"
    assert not own.exists()


def test_a_file_is_moved_by_its_name_within_a_file_system(source: Path, own: Path) -> None:
    inode = source.stat().st_ino
    (entry,) = import_file(source, MOVE, own, Cancel())
    target = own / "m.gguf"
    assert isinstance(entry, ModelEntry)
    assert (entry.path, entry.key, entry.origin) == (str(target), str(target), ModelOrigin.OWN)
    assert (source.exists(), target.stat().st_ino, target.stat().st_nlink) == (False, inode, 1)


@pytest.mark.usefixtures("far")
def test_a_file_is_copied_from_another_file_system_then_removed(source: Path, own: Path) -> None:
    content = source.read_bytes()
    *progress, _ = import_file(source, MOVE, own, Cancel())
    assert progress[-1] == CareProgress(done=len(content), total=len(content))
    assert len(progress) == 3
    assert (own / "m.gguf").read_bytes() == content
    assert not source.exists()
    assert [path.name for path in own.iterdir()] == ["m.gguf"]


def test_a_split_set_moves_as_one(source: Path, own: Path) -> None:
    parts = [source.with_name(f"big-0000{number}-of-00002.gguf") for number in (1, 2)]
    for number, part in enumerate(parts):
        part.write_bytes(model_bytes(number))
    entry = imported(parts[1], MOVE, own)
    assert entry.path == str(own / parts[0].name)
    assert sorted(path.name for path in own.iterdir()) == [part.name for part in parts]
    assert not any(part.exists() for part in parts)


def test_an_incomplete_set_is_refused(source: Path, own: Path) -> None:
    part = source.with_name("big-00001-of-00002.gguf")
    part.write_bytes(MODEL)
    found = fault(part, MOVE, own)
    assert isinstance(found, ModelFileDamaged)
    assert found.reason == "part 2 of 2 is missing"
    assert part.exists()


def test_a_link_is_copied_and_what_it_leads_to_stays(source: Path, own: Path) -> None:
    link = source.with_name("link.gguf")
    link.symlink_to(source)
    imported(link, MOVE, own)
    target = own / "link.gguf"
    assert (target.is_symlink(), target.read_bytes()) == (False, source.read_bytes())
    assert link.is_symlink()


def test_what_is_in_the_folder_already_is_left_there(source: Path, own: Path) -> None:
    own.mkdir()
    path = own / "m.gguf"
    shutil.copy(source, path)
    entry = imported(path, MOVE, own)
    assert (entry.path, entry.origin, path.exists()) == (str(path), ModelOrigin.OWN, True)


@pytest.mark.parametrize("content", [b"", b"<html>", MODEL[:-10]])
def test_a_broken_file_is_refused_with_the_reason(
    tmp_path: Path, own: Path, content: bytes
) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(content)
    for manner in ImportManner:
        assert isinstance(fault(path, manner, own), NotAModelFile | ModelFileDamaged)
    assert path.exists()
    assert not own.exists()


def test_what_is_no_model_by_itself_is_refused(tmp_path: Path, own: Path) -> None:
    path = tmp_path / "mmproj.gguf"
    path.write_bytes(projector_bytes())
    assert fault(path, IN_PLACE, own) == ModelNotSupported(
        path=str(path), architecture="image projector"
    )
    path.write_bytes(Parts(pairs=[text_pair("general.type", "adapter")]).build())
    assert fault(path, MOVE, own) == ModelNotSupported(path=str(path), architecture="adapter")


def test_a_file_that_is_not_there_is_a_fault(tmp_path: Path, own: Path) -> None:
    path = tmp_path / "gone.gguf"
    assert fault(path, MOVE, own) == ModelFileMissing(path=str(path))


def test_nothing_is_written_over(source: Path, own: Path) -> None:
    own.mkdir()
    (own / "m.gguf").write_bytes(b"mine")
    assert fault(source, MOVE, own) == AlreadyThere(path=str(own / "m.gguf"))
    assert (own / "m.gguf").read_bytes() == b"mine"
    assert source.exists()


@pytest.mark.usefixtures("far")
def test_a_copy_that_is_stopped_leaves_nothing(source: Path, own: Path) -> None:
    cancel = Cancel()
    steps = import_file(source, MOVE, own, cancel)
    next(steps)
    cancel.request()
    with pytest.raises(Cancelled):
        next(steps)
    assert list(own.iterdir()) == []
    assert source.exists()


@pytest.mark.usefixtures("far")
def test_a_full_disk_is_told_before_anything_is_written(
    source: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(source.parent)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    size = source.stat().st_size
    wanted = DiskFull(path=str(own), needed_bytes=size, free_bytes=1000)
    assert fault(source, MOVE, own) == wanted
    assert list(own.iterdir()) == []


@pytest.mark.usefixtures("far")
@pytest.mark.parametrize(("code", "kind"), [(errno.ENOSPC, DiskFull), (errno.EIO, FileUnwritable)])
def test_a_disk_that_fails_while_it_is_written_leaves_the_source(
    source: Path, own: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: type
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    assert isinstance(fault(source, MOVE, own), kind)
    assert list(own.iterdir()) == []
    assert source.exists()


@pytest.mark.usefixtures("far")
def test_a_file_that_changes_while_it_is_copied_stays(source: Path, own: Path) -> None:
    steps: Iterator[object] = import_file(source, MOVE, own, Cancel())
    next(steps)
    with source.open("ab") as file:
        file.truncate(CHUNK_BYTES)
    with pytest.raises(FaultError):
        list(steps)
    assert list(own.iterdir()) == []
    assert source.exists()
