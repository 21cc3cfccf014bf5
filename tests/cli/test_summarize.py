"""`parlance summarize`: what it prints and writes, and what it does not understand."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from parlance.cli import summarize as command
from parlance.cli.arguments import parse_arguments
from parlance.cli.summarize_arguments import check_summary, is_folder, options_of
from parlance.cli.summarize_files import check_target, target_of
from parlance.cli.values import NotUnderstoodError
from parlance.contract.cancel import Cancel
from parlance.contract.document_wording import QUOTED
from parlance.contract.faults import AnswerEmpty, FaultError
from parlance.contract.summary import (
    AnswerResult,
    Comparison,
    SummaryOptions,
    SummaryPiece,
    SummaryProgress,
    SummaryResult,
    SummaryShape,
    SummaryStage,
)
from parlance.documents.plain import document_from_text
from parlance.storage.places import find_places
from parlance.work.seeing import Sight
from parlance.work.summary.ask import SummaryAsk
from parlance.work.summary.making import label_of
from tests.planted import planted_text

TEXT = """# Bridges

## Velmora

In May 2024 the town of Velmora opened a bridge of 340 metres. Many people came to look at it.

## Cost

The mayor said that the bridge cost 12 million crowns. There was music in the evening.
"""


def summarize(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "parlance", "summarize", *arguments],
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
    made.mkdir()
    for name in ("a.md", "b.md"):
        (made / name).write_text(TEXT, "utf-8")
    return made


# With the starter model -------------------------------------------------------------------


def test_sources_stand_under_the_text_by_their_numbers(folder: Path) -> None:
    done = summarize("--sources", str(folder / "a.md"))
    assert done.returncode == 0, done.stderr
    text, _, sources = done.stdout.rpartition("\n\n[1] ")
    assert "[1]" in text
    assert "Bridges › Velmora: “In May 2024" in sources
    assert "(100%)" in done.stderr


def test_json_tells_all_that_a_summary_rests_on(folder: Path) -> None:
    done = summarize("--json", str(folder / "a.md"))
    assert done.returncode == 0, done.stderr
    record = json.loads(done.stdout)
    assert record["options"]["shape"] == "paragraphs"
    assert record["documents"][0]["blocks_read"] == record["paragraphs"] == 5
    sentence = record["sentences"][0]
    assert record["text"][sentence["start"] : sentence["end"]] == sentence["text"]
    numbers = {source["number"]: source for source in record["sources"]}
    named = numbers[sentence["sources"][0]["number"]]
    assert "340 metres" in named["text"]
    assert named["section"] == ["Bridges", "Velmora"]
    assert {"checks", "words", "words_asked", "passages", "steps_reused"} <= set(record)


def test_a_folder_of_documents_is_written_to_a_folder_of_summaries(folder: Path) -> None:
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    out = folder.parent / "out" / "deep"
    done = summarize("--out", str(out), str(folder))
    assert done.returncode == 1
    assert done.stdout == ""
    assert "broken.pdf" in done.stderr
    assert sorted(path.name for path in out.iterdir()) == ["a.summary.md", "b.summary.md"]
    written = (out / "b.summary.md").read_text("utf-8")
    assert written.startswith("# Bridges\n")
    assert "## Sources" in written


def test_the_ending_of_a_file_is_its_format_and_a_second_run_needs_no_reading(
    folder: Path,
) -> None:
    out = folder.parent / "summary.docx"
    assert summarize("--out", str(out), str(folder / "a.md")).returncode == 0
    assert out.read_bytes().startswith(b"PK")
    assert find_places().notes.exists()
    out = folder.parent / "summary.html"
    done = summarize("--out", str(out), str(folder / "b.md"))
    assert "<h2" in out.read_text("utf-8")
    assert "kept from before" in done.stderr
    find_places().notes.unlink()
    done = summarize("--no-kept-notes", str(folder / "a.md"))
    assert "kept from before" not in done.stderr
    assert not find_places().notes.exists()


def test_questions_are_answered_with_their_sources(folder: Path) -> None:
    questions = ("How long is the bridge?", "Cost?")
    asked = (part for question in questions for part in ("--ask", question))
    done = summarize("--json", *asked, str(folder / "a.md"))
    assert done.returncode == 0, done.stderr
    records = json.loads(done.stdout)
    assert [record["question"] for record in records] == list(questions)
    assert all(record["text"] and record["paragraphs"] == 5 for record in records)
    done = summarize("--sources", "--ask", "What did the bridge cost?", str(folder / "a.md"))
    assert "] Bridges › Cost: “The mayor said" in done.stdout
    assert "of 5 paragraphs were looked at" in done.stderr


def test_several_documents_are_summarized_together_and_labelled(folder: Path) -> None:
    (folder / "b.md").write_text(TEXT.replace("Velmora", "Talis"), "utf-8")
    done = summarize("--together", "--json", str(folder))
    assert done.returncode == 0, done.stderr
    record = json.loads(done.stdout)
    assert [label["label"] for label in record["documents"]] == ["A", "B"]
    assert record["paragraphs"] == 10


def test_an_estimate_of_each_file_is_told_without_summarizing(folder: Path) -> None:
    done = summarize("--estimate", str(folder))
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("tokens to read") == 2
    assert "Velmora" not in done.stdout


def test_a_shape_that_the_model_cannot_write_is_a_fault(folder: Path) -> None:
    done = summarize("--shape", "facts", str(folder / "a.md"))
    assert done.returncode == 1
    assert "too small" in done.stderr
    assert done.stdout == ""


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C of POSIX")
def test_ctrl_c_stops_it_and_the_next_run_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(planted_text(60_000, 20, seed=1)[0], "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "parlance", "summarize", "--json", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    ) as child:
        while not _has_notes():
            assert child.poll() is None
        child.send_signal(signal.SIGINT)
        output, errors = child.communicate(timeout=60)
    assert child.returncode == 130, errors
    assert output == ""
    assert "the next run goes on from there" in errors
    assert "Traceback" not in errors


def _has_notes() -> bool:
    import contextlib
    import sqlite3

    path = find_places().notes
    if not path.exists():
        return False
    with contextlib.closing(sqlite3.connect(path)) as connection:
        try:
            return bool(connection.execute("SELECT count(*) FROM note").fetchone()[0])
        except sqlite3.OperationalError:  # it is just being made
            return False


@pytest.mark.parametrize("out", ["a.md/deep/", "missing/new.md"])
def test_what_cannot_be_written_is_told_before_a_model_is_loaded(folder: Path, out: str) -> None:
    done = summarize("--out", str(folder / out), "--model", "none", str(folder / "a.md"))
    assert done.returncode == 1
    assert "could not be written" in done.stderr
    assert "none" not in done.stderr.replace(str(folder), "")


def test_a_summary_in_a_folder_is_never_overwritten(tmp_path: Path) -> None:
    check_target(str(tmp_path / "deep" / "out"))
    out = tmp_path / "deep" / "out"
    names = []
    for _ in range(3):
        target = Path(target_of(str(out), str(tmp_path / "report.pdf")))
        target.write_text("kept", "utf-8")
        names.append(target.name)
    assert names == ["report.summary.md", "report.summary-2.md", "report.summary-3.md"]
    assert target_of(str(out / names[0]), "report.pdf") == str(out / names[0])


def _command(*arguments: str) -> command._Command:
    parsed = parse_arguments(["summarize", *arguments])
    workshop = SimpleNamespace(engine=None, nursery=None, cancel=Cancel())
    return command._Command(workshop, parsed, None, SummaryAsk())  # type: ignore[arg-type] # unused


@pytest.mark.parametrize("is_json", [False, True])
def test_a_summary_that_cannot_be_written_is_printed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    is_json: bool,
) -> None:
    document = replace(document_from_text(TEXT), path=str(tmp_path / "a.md"))
    result = SummaryResult(
        options=SummaryOptions(), text="All of it.", documents=(label_of((document,), 0, 1),)
    )
    monkeypatch.setattr(command, "summarize", lambda *_: iter((result,)))
    monkeypatch.setattr(command, "open_document", lambda *_: document)
    more = ("--json",) if is_json else ()
    made = _command("--out", str(tmp_path / "gone" / "new.md"), *more, document.path)
    assert made.run([(document.path,)])
    captured = capsys.readouterr()
    assert "could not be written" in captured.err
    if is_json:
        assert json.loads(captured.out)["text"] == "All of it."
    else:
        assert captured.out == "All of it.\n"


def test_a_question_without_an_answer_keeps_no_other_from_being_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document = document_from_text(TEXT)

    def answer(
        _documents: object, question: str, *_more: object, language: str
    ) -> Iterator[AnswerResult]:
        assert language == ""
        if question == "Why?":
            raise FaultError(AnswerEmpty())
        yield AnswerResult(question=question, text="So.", blocks_read=1, blocks=1, quoted=True)

    monkeypatch.setattr(command, "answer_question", answer)
    monkeypatch.setattr(command, "open_document", lambda *_: document)
    assert _command("--ask", "Why?", "--ask", "How?", "--json", "a.md").run([("a.md",)])
    captured = capsys.readouterr()
    assert [record["question"] for record in json.loads(captured.out)] == ["How?"]
    assert "wrote nothing" in captured.err
    assert not _command("--ask", "How?", "a.md").run([("a.md",)])
    assert QUOTED in capsys.readouterr().err


def test_pictures_are_looked_at_but_not_for_an_estimate(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []
    monkeypatch.setattr(command, "open_document", lambda *given: seen.append(given[-1]))
    _command("a.png").run([("a.png",)])
    _command("--estimate", "a.png").run([("a.png",)])
    assert isinstance(seen[0], Sight)
    assert seen[1] is None


# What is understood ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--compare", "timeline", "a.md"), "--compare: needs --together"),
        (("--ask", "Why?", "--out", "x.md", "a.md"), "not with --ask"),
        (("--ask", "Why?", "--estimate", "a.md"), "--estimate: goes with summaries, not"),
        (("--ask", "Why?", "--shape", "paragraphs", "a.md"), "--shape: goes with summaries, not"),
        (("--ask", "Why?", "--length", "medium", "a.md"), "--length: goes with summaries, not"),
        (("--out", "x.pdf", "a.md"), "PDF files are written by the window"),
        (("--out", "x.odt", "a.md"), "must be a folder, or end with one of .md"),
        (("--out", "x.md", "a.md", "b.md"), "name a folder for more than one summary"),
    ],
)
def test_what_does_not_go_together_ends_with_2_and_a_sentence(
    folder: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    done = summarize(*arguments, cwd=folder)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stdout == ""


def test_options_are_what_was_asked_for() -> None:
    def parsed(*more: str) -> SummaryOptions:
        arguments = parse_arguments(["summarize", "a.md", *more])
        check_summary(arguments)
        return options_of(arguments)

    assert parsed() == SummaryOptions()
    assert parsed(
        *("--shape", "points", "--length", "77", "--language", "German", "--audience", "nurses"),
        *("--instruction", "dates first", "--together", "--compare", "differences"),
    ) == SummaryOptions(
        shape=SummaryShape.POINTS,
        words=77,
        language="de",
        audience="nurses",
        instruction="dates first",
        comparison=Comparison.DIFFERENCES,
    )
    with pytest.raises(FaultError):
        parsed("--language", "Klingon")
    with pytest.raises(NotUnderstoodError):
        parsed("--compare", "agreements")
    for length in ("9", "5001", "endless", "-5"):
        with pytest.raises(SystemExit):
            parsed("--length", length)


def test_a_folder_is_told_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "odd.md").mkdir()
    assert is_folder(str(tmp_path / "new"))
    assert is_folder(str(tmp_path / "new.md") + "/")
    assert is_folder(str(tmp_path / "odd.md"))
    assert not is_folder(str(tmp_path / "new.md"))


# What is shown -----------------------------------------------------------------------------


def test_progress_is_one_line_with_all_that_is_known() -> None:
    known = SummaryProgress(
        stage=SummaryStage.READING,
        done=3,
        total=9,
        tokens_read=5000,
        tokens_written=400,
        reused=2,
        seconds_left=100.0,
    )
    assert command.how_far(known) == (
        "reading, passage 3 of 9, 5000 tokens read, 400 written, 2 steps kept from before,"
        " about 2 min left"
    )
    unknown = SummaryProgress(stage=SummaryStage.OPENING, done=1, total=0)
    assert command.how_far(unknown) == "opening, page 1 of ?"
    assert set(command.STAGES) == set(SummaryStage)


@pytest.mark.parametrize(
    ("final", "printed"),
    [("One two.", "One two.\n"), ("Shorter.", "One two.\nShorter.\n")],
)
def test_a_text_that_was_revised_after_it_was_shown_is_shown_again(
    capsys: pytest.CaptureFixture[str], final: str, printed: str
) -> None:
    result = AnswerResult(question="?", text=final, blocks_read=1, blocks=1)
    events = [SummaryPiece(text="One "), SummaryPiece(text="two."), result]
    assert command._Shown("a.md", is_streamed=True).follow(events) is result
    captured = capsys.readouterr()
    assert captured.out == printed
    assert ("revised" in captured.err) == (final == "Shorter.")
    assert command._Shown("a.md", is_streamed=False).follow(events) is result
    assert capsys.readouterr().out == ""
