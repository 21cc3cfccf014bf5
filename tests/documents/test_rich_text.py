"""RTF: hidden text, encodings, substitutes for Unicode letters, destinations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.documents.text_files import Reading, read_here

from parlance.contract.document import DocumentWarning
from parlance.documents.wire import Reason

if TYPE_CHECKING:
    from pathlib import Path

HIDDEN = [DocumentWarning.HIDDEN_LEFT_OUT]
FONTS = (
    rb"{\fonttbl{\f0\fnil Arial;}{\f1\fcharset128 MS Mincho;}{\f2\fcharset204{\*\falt x;}Times;}}"
)


def rtf(
    path: Path, body: bytes, *, head: bytes = rb"\ansi\ansicpg1252", encoding: str = ""
) -> Reading:
    content = rb"{\rtf1" + head + FONTS + body + b"}"
    return read_here(path / "a.rtf", content, encoding=encoding)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb" Hello. \v orders\v0  It goes on.\par", "Hello.  It goes on."),
        (rb"{\f0 Start \v orders\v0  end.}\par", "Start  end."),
        (rb"{\v orders {\b orders} orders}Seen.\par", "Seen."),
        (rb"\v orders\plain Seen.\par", "Seen."),
        (rb"{\deleted orders \u1587? \'e9}Seen.\par", "Seen."),
        (rb"{\f0\v or{\v0 Seen.}ders}\par", "Seen."),
    ],
)
def test_hidden_text_is_left_out_and_nothing_else(tmp_path: Path, body: bytes, text: str) -> None:
    reading = rtf(tmp_path, body)
    assert (reading.texts, reading.warnings) == ([text], HIDDEN)


@pytest.mark.parametrize(
    "body",
    [
        rb"{\stylesheet{\s0 Normal;}{\*\cs15 \additive \v Hidden;}}Text.\par",
        rb"{\*\bkmkstart \v mark}Text.\par",
        rb"{\v\par}Text.\par",
        rb"{\v\v0 Text.}\par",
        rb"{\header \v above}Text.\par",
    ],
)
def test_what_is_no_text_of_the_document_is_not_hidden_text(tmp_path: Path, body: bytes) -> None:
    reading = rtf(tmp_path, body)
    assert (reading.texts, reading.warnings) == (["Text."], [])


def test_substitutes_of_letters_are_passed_over_as_many_as_there_are(tmp_path: Path) -> None:
    body = rb"\uc0\u1587 a{\uc2\u1587 xxb}\u1588 c\uc1\u1589\'3fd\u1590\lquote e\par"
    assert rtf(tmp_path, body).texts == ["سaسbشcصdضe"]
    body = rb"\uc0\trowd A\cell B\cell\row\pard \outlinelevel0 Title\par Text.\par"
    reading = rtf(tmp_path, body)
    assert reading.shape == [("table", "A\tB"), ("heading", "Title"), ("paragraph", "Text.")]


def test_letters_are_in_the_encoding_of_their_font(tmp_path: Path) -> None:
    body = rb"\f1 \'83e\'83X\'83g {\f2 \'cf\'f0\'e8} \f0 \'e9\par"
    reading = rtf(tmp_path, body)
    assert reading.texts == ["テスト При é"]
    assert reading.opened is not None
    assert (reading.opened.encoding, reading.warnings) == ("cp1252", [])


def test_an_encoding_that_nothing_names_is_a_guess(tmp_path: Path) -> None:
    assert rtf(tmp_path, rb" \'e9\par", head=rb"\ansi").warnings == [
        DocumentWarning.ENCODING_GUESSED
    ]
    assert rtf(tmp_path, rb" e \'41\par", head=rb"\ansi").warnings == []
    assert rtf(tmp_path, rb" \'8e\par", head=rb"\mac").texts == ["é"]


def test_the_chosen_encoding_wins_or_is_refused(tmp_path: Path) -> None:
    reading = rtf(tmp_path, rb" \'cf\'f0\par", encoding="windows-1251")
    assert reading.texts == ["Пр"]
    assert reading.opened is not None
    assert reading.opened.encoding == "cp1251"
    for wrong in ("klingon", "zlib_codec", "ascii"):
        refused = rtf(tmp_path, rb" \'cf\'f0\par", encoding=wrong)
        assert refused.reason is Reason.NOT_DECODABLE


def test_links_are_read_without_where_they_lead_and_notes_at_the_end(tmp_path: Path) -> None:
    body = (
        rb'{\field{\*\fldinst{HYPERLINK "http://x"}}{\fldrslt A link}} here'
        rb"{\footnote\pard {\super 1} A note.\par}.\par Last.\par"
    )
    assert rtf(tmp_path, body).shape == [
        ("paragraph", "A link here."),
        ("paragraph", "Last."),
        ("note", "1 A note."),
    ]


def test_paragraphs_in_a_cell_stay_in_it(tmp_path: Path) -> None:
    body = rb"\trowd\intbl one\par two\cell \pard\intbl x\cell\row\pard After.\par"
    assert rtf(tmp_path, body).shape == [("table", "one two\tx"), ("paragraph", "After.")]


def test_long_lines_of_digits_are_no_picture(tmp_path: Path) -> None:
    digits = b"00 11 22 " * 100
    assert rtf(tmp_path, b" " + digits + rb"\par").texts == [digits.decode().strip()]


def test_a_long_text_is_sent_in_parts(tmp_path: Path) -> None:
    assert rtf(tmp_path, rb" word word word word word\par" * 40_000).frames > 5


def test_groups_without_end_are_refused(tmp_path: Path) -> None:
    assert rtf(tmp_path, b"{" * 20_000).reason is Reason.TOO_LARGE
