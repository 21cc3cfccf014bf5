"""Paragraphs and what stands between them; direction; folding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.text.direction import Direction, direction_of
from parlance.text.folding import fold
from parlance.text.paragraphs import split_paragraphs

WRAPPED = (
    "This text was wrapped by a mail program at some\n"
    "width, so that its lines are one paragraph and a\n"
    "translation of single lines would make no sense.\n"
)


def texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in split_paragraphs(text)]


def test_signs_of_lists_and_indentation_are_kept_apart() -> None:
    text = "Title\r\n\r\n- one\r\n  * two  \r\n 3. three\r\n\r\n"
    assert texts(text) == ["Title", "one", "two", "three", ""]
    assert "".join(p.before + p.text for p in split_paragraphs(text)) == text


def test_lines_wrapped_at_a_width_are_one_paragraph() -> None:
    assert texts(WRAPPED + "\nShort.\n") == [WRAPPED.strip(), "Short.", ""]


def test_lines_of_their_own_stay_apart() -> None:
    poem = "The woods are lovely,\ndark and deep,\nbut I have promises\nto keep.\n"
    assert len(texts(poem)) == 5
    titles = "A History of the Decline and Fall of Rome\nThe Origin of Species and Other Works\n"
    assert texts(titles)[:2] == titles.splitlines()


def test_an_empty_text_has_no_paragraphs() -> None:
    assert split_paragraphs("") == ()
    assert texts("\n \n") == [""]


@given(st.text(alphabet=st.characters() | st.sampled_from(list("\r\n\t -*a1.>"))))
def test_paragraphs_put_together_are_the_text(text: str) -> None:
    for prefixed in (False, True):
        paragraphs = split_paragraphs(text, prefixed=prefixed)
        assert "".join(p.before + p.text for p in paragraphs) == text
        assert all(p.text == p.text.strip(" \r\n\t") for p in paragraphs)


def test_quoted_lines_and_those_below_an_item_are_one_paragraph_where_that_is_asked_for() -> None:
    quoted = "".join(f"> {line}\n" for line in WRAPPED.splitlines())
    item = "- " + WRAPPED.strip().replace("\n", "\n  ")
    for text, prefix in ((quoted, "> "), (item, "  ")):
        first = split_paragraphs(text, prefixed=True)[0]
        assert (first.prefix, first.lines) == (prefix, WRAPPED.splitlines())
        assert split_paragraphs(text)[0].text == WRAPPED.splitlines()[0]


def test_the_sign_above_a_signature_ends_a_paragraph() -> None:
    assert texts(WRAPPED + "-- \nAnn Person")[:3] == [WRAPPED.strip(), "--", "Ann Person"]


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Hello", Direction.LEFT_TO_RIGHT),
        ("123 - سلام world", Direction.RIGHT_TO_LEFT),
        ("„שלום“", Direction.RIGHT_TO_LEFT),
        ("\u2067سلام\u2069 Hello", Direction.LEFT_TO_RIGHT),
        ("123 !?", None),
        ("", None),
    ],
)
def test_the_first_strong_letter_gives_the_direction(text: str, direction: object) -> None:
    assert direction_of(text) is direction


def test_spellings_of_one_word_fold_into_one() -> None:
    assert fold("STRASSE") == fold("Straße")
    assert fold("علي كريم ١٢") == fold("علی کریم 12")
    assert fold("ﬁne") == "fine"
