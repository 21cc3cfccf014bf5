"""`parlance read` as people start it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from parlance.cli.read import open_document
from parlance.cli.workshop import open_workshop
from parlance.contract.document import ReadOptions
from parlance.contract.summary import SummaryProgress, SummaryStage
from parlance.documents.plain import document_from_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.document import Document


def read(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "parlance", "read", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
        cwd=cwd,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "documents"
    (made / "deep").mkdir(parents=True)
    (made / "a.md").write_text("# Bridges\n\n## Cost\n\nIt cost 12 crowns.\n", "utf-8")
    (made / "deep" / "b.txt").write_text("سند کوتاه است.\n", "utf-8")
    (made / "c.bin").write_bytes(b"\0\1\2")
    return made


def test_blocks_are_printed_with_their_places(folder: Path) -> None:
    done = read(str(folder / "a.md"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[2:] == [
        "[0 heading 1]",
        "Bridges",
        "",
        "[1 heading 2, Bridges]",
        "Cost",
        "",
        "[2 paragraph, Bridges › Cost]",
        "It cost 12 crowns.",
        "",
    ]
    assert "a.md (markdown, 3 blocks, en)" in done.stdout


def test_json_lines_have_the_document_and_every_field_of_its_blocks(folder: Path) -> None:
    done = read("--json", str(folder / "a.md"))
    whole, *blocks = [json.loads(line) for line in done.stdout.splitlines()]
    assert (whole["type"], whole["blocks"], whole["format"]) == ("document", 3, "markdown")
    assert len(whole["sha256"]) == 64
    assert {block["type"] for block in blocks} == {"block"}
    assert blocks[2]["text"] == "It cost 12 crowns."
    assert blocks[2]["section"] == ["Bridges", "Cost"]
    assert blocks[2]["start"] == len("Bridges\n\nCost\n\n")
    assert {"id", "kind", "level", "page", "slide", "sheet", "language", "seen"} <= set(blocks[2])


def test_folders_and_quoted_patterns_are_walked_and_no_file_is_read_twice(folder: Path) -> None:
    by_folder = read("--json", str(folder))
    by_pattern = read("--json", "**/*.md", "deep/*", "deep/b.txt", cwd=folder)
    for done in (by_folder, by_pattern):
        assert done.returncode == 0, done.stderr
        records = [json.loads(line) for line in done.stdout.splitlines()]
        names = [Path(each["path"]).name for each in records if each["type"] == "document"]
        assert names == ["a.md", "b.txt"]


def test_one_bad_file_does_not_keep_the_others_from_being_read(folder: Path) -> None:
    (folder / "empty").mkdir()
    done = read(
        str(folder / "none.txt"), str(folder / "empty"), "nowhere/*.pdf", str(folder / "a.md")
    )
    assert done.returncode == 1
    assert "It cost 12 crowns." in done.stdout
    assert "There is no file" in done.stderr
    assert "nowhere/*.pdf" in done.stderr
    assert "There is no document in" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_encoding_that_is_given_is_used_and_a_wrong_one_is_told(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Größe: 5 €, für Äpfel und Öl.".encode("cp1252"))
    done = read("--encoding", "cp1252", str(path))
    assert done.returncode == 0, done.stderr
    assert "Größe: 5 €" in done.stdout
    done = read("--encoding", "utf-8", str(path))
    assert done.returncode == 1
    assert "utf-8" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_not_unicode_is_read_and_shown(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_text("It cost 12 crowns.", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "parlance", "read", "--json", name],
        capture_output=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[0])["path"].endswith("/caf\ufffd.txt")


class _Seer:
    """Plays a model that sees."""

    def pages(
        self, document: Document, password: str, cancel: Cancel
    ) -> Iterator[SummaryProgress | Document]:
        raise NotImplementedError

    def picture(self, path: str, cancel: Cancel) -> Iterator[SummaryProgress | Document]:
        cancel.check()
        yield SummaryProgress(stage=SummaryStage.SEEING, done=1, total=1)
        yield replace(document_from_text("A red bird."), path=path)


def test_a_picture_is_read_by_a_model_that_sees(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bird.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    with open_workshop() as workshop:
        document = open_document(workshop, str(path), ReadOptions(), _Seer())
        assert document is not None
        assert document.text == "A red bird."
        assert capsys.readouterr().err == ""
        assert open_document(workshop, str(path), ReadOptions()) is None
    assert "is a picture" in capsys.readouterr().err
