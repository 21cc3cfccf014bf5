"""The documents of a folder: all of them, or a word of why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from parlance.contract.faults import FaultError, FolderTooLarge, FolderWithoutDocuments
from parlance.work.summary import opening
from parlance.work.summary.opening import documents_in


@pytest.fixture
def three_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_FILES", 3)


def _folder(path: Path, *names: str) -> str:
    for name in names:
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).touch()
    return str(path)


@pytest.mark.usefixtures("three_at_a_time")
def test_as_many_as_are_taken_at_a_time_are_all_taken(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "b.txt", "a.pdf", "in/c.md", "in/picture.bmp", ".hidden.txt")
    assert documents_in(folder) == [str(tmp_path / name) for name in ("a.pdf", "b.txt", "in/c.md")]


@pytest.mark.usefixtures("three_at_a_time")
@pytest.mark.parametrize("last", ["d.txt", "in/d.txt", "in/deep/d.txt"])
def test_one_more_is_told_and_not_left_out_without_a_word(tmp_path: Path, last: str) -> None:
    folder = _folder(tmp_path, "a.txt", "b.txt", "in/c.txt", last)
    with pytest.raises(FaultError) as raised:
        documents_in(folder)
    assert raised.value.fault == FolderTooLarge(path=folder, number=3)


def test_a_folder_without_documents_is_told(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "picture.bmp", "node_modules/a.txt")
    with pytest.raises(FaultError) as raised:
        documents_in(folder)
    assert raised.value.fault == FolderWithoutDocuments(path=folder)
