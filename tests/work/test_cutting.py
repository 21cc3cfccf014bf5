from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from parlance.work.cutting import cut_text

LETTERS_PER_TOKEN = 4


def _count(texts: Sequence[str]) -> list[int]:
    return [-(-len(text) // LETTERS_PER_TOKEN) for text in texts]


@given(st.text(alphabet="ab. \n!é漢", max_size=600), st.integers(2, 40))
def test_pieces_together_are_the_text_and_each_fits(text: str, limit: int) -> None:
    pieces = list(cut_text(text, limit, _count))
    assert "".join(piece for piece, _ in pieces) == text
    assert all(tokens <= limit for _, tokens in pieces)


def test_a_cut_falls_at_the_end_of_a_sentence_where_one_fits() -> None:
    text = "One two three. Four five six. Seven eight nine."
    pieces = [piece for piece, _ in cut_text(text, 8, _count)]
    assert pieces == ["One two three. Four five six. ", "Seven eight nine."]


def test_a_sentence_without_an_end_is_cut_between_words() -> None:
    pieces = [piece for piece, _ in cut_text("word " * 100, 10, _count)]
    assert len(pieces) > 10
    assert all(piece.endswith("word ") for piece in pieces)


def test_a_word_longer_than_everything_is_cut_anywhere() -> None:
    pieces = [piece for piece, _ in cut_text("x" * 1000, 10, _count)]
    assert "".join(pieces) == "x" * 1000
    assert max(len(piece) for piece in pieces) <= 10 * LETTERS_PER_TOKEN
