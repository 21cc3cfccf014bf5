"""Texts go to the engine in portions of bounded size, and nothing is lost or mixed up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parlance.engine.counting import PORTION_CHARACTERS, portions

LENGTHS = st.lists(st.integers(0, PORTION_CHARACTERS * 3), max_size=12)


@given(lengths=LENGTHS, word=st.sampled_from(["x", "word ", "x" * 17_000 + " "]))
def test_the_pieces_of_each_text_add_up_to_it(lengths, word) -> None:
    texts = [(word * (length // len(word) + 1))[:length] for length in lengths]
    found = [""] * len(texts)
    for portion in portions(texts):
        assert sum(len(piece) for _number, piece in portion) <= PORTION_CHARACTERS
        for number, piece in portion:
            found[number] += piece
    assert found == texts


def test_many_short_texts_share_a_portion_and_empty_ones_are_not_free() -> None:
    assert len(list(portions(["a sentence"] * 400))) == 1
    assert len(list(portions([""] * 10_000))) > 3


def test_a_text_is_cut_before_a_space() -> None:
    text = "word " * PORTION_CHARACTERS
    pieces = [piece for portion in portions([text]) for _number, piece in portion]
    assert all(piece.startswith(" word") for piece in pieces[1:])
    assert len(pieces) > 4
