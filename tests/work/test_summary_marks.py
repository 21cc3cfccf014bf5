from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.work.summary.marks import MarkFilter, Marks, letters_of

ONE, TWO = Marks([20]), Marks([9, 9])


def _filtered(marks: Marks, pieces: list[str]) -> tuple[str, MarkFilter]:
    taking = MarkFilter(marks)
    shown = "".join(taking.feed(piece) for piece in pieces) + taking.end()
    return shown, taking


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("[12]", [(0, 11)]),
        ("[12, 15]", [(0, 11), (0, 14)]),
        ("[3; 4]", [(0, 2), (0, 3)]),
        ("[3–5]", [(0, 2), (0, 3), (0, 4)]),
        ("[3] [9]", [(0, 2), (0, 8)]),
        ("[A3]", []),
    ],
)
def test_marks_of_one_document_are_read(text: str, places: list[tuple[int, int]]) -> None:
    assert ONE.read(text) == places


def test_marks_of_several_documents_have_letters() -> None:
    assert TWO.of((1, 4)) == "B5"
    assert TWO.read("[A1, B5]") == [(0, 0), (1, 4)]
    assert TWO.read("[5]") == []
    assert [letters_of(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_what_does_not_exist_is_dropped() -> None:
    text, places = ONE.split("It cost 40 euros [2, 99].", {(0, 1)})
    assert (text, places) == ("It cost 40 euros.", [(0, 1)])


@pytest.mark.parametrize(
    "text",
    [
        "See [the note](x) and [1a].",
        "See [12](https://a.b).",
        "An [open one",
        "[ ]",
        "The budget [2024] and the next [2025, 2026].",
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert _filtered(ONE, [text])[0] == text
    assert _filtered(ONE, list(text))[0] == text


@pytest.mark.parametrize("text", ["It cost a lot [1", "It cost a lot [1, ", "It cost a lot [99]"])
def test_a_mark_that_was_cut_short_or_names_nothing_is_not_shown(text: str) -> None:
    assert _filtered(ONE, [text])[0] == "It cost a lot"
    assert _filtered(ONE, list(text))[0] == "It cost a lot"


def test_a_long_mark_is_one_mark_in_pieces_too() -> None:
    text = f"All of it [{', '.join(map(str, range(1, 21)))}]."
    assert _filtered(ONE, list(text))[0] == _filtered(ONE, [text])[0] == "All of it."


@given(
    st.lists(
        st.sampled_from(["It", " rained", " [1]", " [2, 3]", "[4][5]", ".", " x[", "] ", "\n"]),
        max_size=20,
    ),
    st.lists(st.integers(1, 7), min_size=1, max_size=40),
)
def test_pieces_give_what_the_whole_gives(parts: list[str], sizes: list[int]) -> None:
    text = "".join(parts)
    pieces: list[str] = []
    rest = text
    for size in sizes:
        pieces.append(rest[:size])
        rest = rest[size:]
    pieces.append(rest)
    by_piece, one = _filtered(ONE, pieces)
    at_once, two = _filtered(ONE, [text])
    assert by_piece == at_once
    assert one.named == two.named
    assert all(0 <= at <= len(by_piece) for at, _ in one.named)


def test_what_is_sure_is_shown_at_once() -> None:
    taking = MarkFilter(ONE)
    assert taking.feed("It rained ") == "It rained"
    assert taking.feed("[1") == ""
    assert taking.feed("2]. Then") == ". Then"
    assert taking.named == [(9, [(0, 11)])]
