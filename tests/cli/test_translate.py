"""`parlance translate` as people start it, with the starter model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from docx import Document

from tests.cli.test_commands import parlance

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = ("The small cat sees a red bird.", "My brother eats an apple.")
FRENCH = ("Le petit chat voit un oiseau rouge.", "Mon frère mange une pomme.")


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    document = Document()
    for sentence in ENGLISH:
        document.add_paragraph(sentence)
    path = tmp_path / "letter.docx"
    document.save(str(path))
    return path


def paragraphs(path: Path) -> tuple[str, ...]:
    return tuple(each.text for each in Document(str(path)).paragraphs)


def test_a_word_document_goes_to_french_and_back(letter: Path) -> None:
    there = parlance("translate", "--to", "fr", "--from", "en", "--file", str(letter))
    assert there.returncode == 0, there.stderr
    french = letter.with_name("letter.fr.docx")
    assert paragraphs(french) == FRENCH
    assert f"written to {french}" in there.stderr
    back = parlance("translate", "--to", "en", "--from", "fr", "--file", str(french))
    assert back.returncode == 0, back.stderr
    english = paragraphs(letter.with_name("letter.en.docx"))
    assert english[1] == ENGLISH[1]
    assert english[0].endswith("sees a red bird.")
    assert paragraphs(letter) == ENGLISH


def test_what_a_person_changed_in_the_translated_file_is_not_replaced(letter: Path) -> None:
    arguments = ("translate", "--to", "fr", "--from", "en", "--file", str(letter))
    assert parlance(*arguments).returncode == 0
    french = letter.with_name("letter.fr.docx")
    changed = Document(str(french))
    changed.add_paragraph("À moi.")
    changed.save(str(french))
    assert parlance(*arguments).returncode == 0
    assert paragraphs(french)[-1] == "À moi."
    assert paragraphs(letter.with_name("letter.fr (2).docx")) == FRENCH


def test_a_single_text_is_printed_and_a_second_run_asks_nothing(tmp_path: Path) -> None:
    source = tmp_path / "a.md"
    source.write_text(f"# {ENGLISH[0]}\n\n{ENGLISH[1]}\n", "utf-8")
    arguments = ("translate", "--to", "fr", "--from", "en", "--file", str(source))
    printed = parlance(*arguments, "--out", "-")
    assert printed.stdout == f"# {FRENCH[0]}\n\n{FRENCH[1]}\n", printed.stderr
    assert [path.name for path in tmp_path.iterdir() if path.suffix] == ["a.md"]
    record = json.loads(parlance(*arguments, "--json").stdout)
    assert record["measurements"]["generated_tokens"] == 0
    assert (record["units"], record["translated"]) == (2, 2)


def test_both_languages_stand_side_by_side(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(ENGLISH[0], "utf-8")
    out = tmp_path / "out"
    done = parlance(
        "translate", "--to", "fr", "--from", "en", "--bilingual", "--out", str(out),
        "--file", str(source),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (cells,) = (row.cells for row in Document(str(out / "a.en-fr.docx")).tables[0].rows[-1:])
    assert [cell.text for cell in cells] == [ENGLISH[0], FRENCH[0]]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--out", "-", "--json"), "one document in one language"),
        (("--part", "Sheet9"), "Sheet9 is not there"),
        (("some text",), "not both"),
    ],
)
def test_what_does_not_go_together_is_said(
    tmp_path: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    source = tmp_path / "a.txt"
    source.write_text(ENGLISH[0], "utf-8")
    done = parlance("translate", "--to", "fr", "--from", "en", *arguments, "--file", str(source))
    assert done.returncode == 2
    assert sentence in done.stderr


def test_a_wish_that_the_model_does_not_follow_is_said() -> None:
    done = parlance("translate", "--to", "fr", "--from", "en", "--formality", "formal", ENGLISH[0])
    assert done.stdout.strip() == FRENCH[0]
    assert "does not follow" in done.stderr


def test_terms_of_a_file_are_looked_for(tmp_path: Path) -> None:
    terms = tmp_path / "terms.csv"
    terms.write_text("cat,minou\n", "utf-8")
    done = parlance("translate", "--to", "fr", "--from", "en", "--glossary", str(terms), ENGLISH[0])
    assert "minou" in done.stderr
