"""`parlance chats` as people start it."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.work.exchanged import SAMPLES

CHATGPT = SAMPLES / "chatgpt"


def chats(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "parlance", "chats", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


@pytest.fixture
def with_two() -> list[int]:
    done = chats("import", str(CHATGPT), str(SAMPLES / "lm_studio"))
    assert done.returncode == 0, done.stderr
    listed = json.loads(chats("list", "--json").stdout)
    return [each["number"] for each in listed]


def test_an_export_is_imported_listed_and_not_doubled() -> None:
    assert chats("list").stdout == "No conversations.\n"
    done = chats("import", str(CHATGPT))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "Imported conversations: 1, messages: 5",
        "Left out: calls of tools and what they returned: 2",
        "Left out: pictures: 1",
        "Left out: attached files whose text the export does not have: 1",
    ]
    assert "Bridges of Prague" in chats("list").stdout
    assert "Bridges of Prague" in chats("list", "--find", "516 metres").stdout
    again = json.loads(chats("import", "--json", str(CHATGPT)).stdout)
    assert (again["conversations"], again["known"]) == ([], 1)


def test_a_dry_run_only_tells(with_two: list[int]) -> None:
    told = json.loads(chats("import", "--dry-run", "--json", str(SAMPLES / "jan")).stdout)
    (found,) = told["conversations"]
    assert (found["program"], found["messages"], found["known_as"]) == ("jan", 4, None)
    assert "here already" in chats("import", "--dry-run", str(CHATGPT)).stdout
    assert len(json.loads(chats("list", "--json").stdout)) == len(with_two)


@pytest.mark.parametrize(
    ("name", "begins"),
    [("a.md", b"# "), ("a.html", b"<!DOCTYPE"), ("a.docx", b"PK"), ("a.txt", b""), ("a", b"# ")],
)
def test_one_is_written_as_its_name_says(
    with_two: list[int], tmp_path: Path, name: str, begins: bytes
) -> None:
    path = tmp_path / name
    done = chats("export", str(with_two[0]), "--to", str(path))
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{path}\n"
    assert path.read_bytes().startswith(begins)


def test_all_go_into_a_folder_a_zip_or_one_json(with_two: list[int], tmp_path: Path) -> None:
    folder, packed, whole = tmp_path / "out", tmp_path / "out.zip", tmp_path / "out.json"
    assert chats("export", "--all", "--to", str(folder)).returncode == 0
    assert len(list(folder.glob("*.md"))) == 2
    assert chats("export", "--all", "--format", "json", "--to", str(packed)).returncode == 0
    assert len(zipfile.ZipFile(packed).namelist()) == 2
    done = json.loads(chats("export", "--all", "--json", "--to", str(whole)).stdout)
    assert (done["paths"], done["conversations"]) == ([str(whole)], 2)
    again = json.loads(chats("import", "--json", str(whole), str(packed)).stdout)
    assert again["known"] == 4


def test_what_does_not_go_together_is_said(with_two: list[int], tmp_path: Path) -> None:
    neither = chats("export", "--to", str(tmp_path / "a.md"))
    assert neither.returncode == 2
    assert "--all" in neither.stderr
    one = chats("export", "--all", "--into", "file", "--to", str(tmp_path / "a.md"))
    assert one.returncode == 2
    assert "Only json" in one.stderr
    missing = chats("export", "99", "--to", str(tmp_path / "a.md"))
    assert missing.returncode == 1
    assert "There is no conversation “99”." in missing.stderr
    assert not (tmp_path / "a.md").exists()


def test_a_malformed_file_imports_nothing(tmp_path: Path) -> None:
    exported = json.loads((CHATGPT / "conversations.json").read_text("utf-8"))
    exported[1]["mapping"] = {"a": {"parent": "b"}, "b": {"parent": "a"}}
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps(exported), "utf-8")
    done = chats("import", str(path))
    assert done.returncode == 1
    assert "[1].mapping.a comes before itself" in done.stderr
    assert chats("list").stdout == "No conversations.\n"
