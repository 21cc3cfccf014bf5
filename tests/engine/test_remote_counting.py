"""Guesses of tokens are careful: rather too many than too few."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parlance.engine.remote.counting import about_tokens, shared_out

ENGLISH = "The quick brown fox jumps over the lazy dog and runs into the old forest again. "


def test_a_guess_is_near_what_vocabularies_make_of_a_text() -> None:
    assert len(ENGLISH.split()) <= about_tokens(ENGLISH) <= 2 * len(ENGLISH.split())
    assert 8 <= about_tokens("今天天气很好，我们") <= 12
    assert about_tokens("") == 0
    assert about_tokens(".") == 1


@given(st.text(), st.text())
def test_a_text_has_no_fewer_tokens_than_its_parts_need(one: str, other: str) -> None:
    whole = about_tokens(one + other)
    assert max(about_tokens(one), about_tokens(other)) <= whole
    assert whole <= about_tokens(one) + about_tokens(other)


@given(st.integers(0, 10**6), st.lists(st.integers(0, 10**4), max_size=50))
def test_tokens_that_are_shared_out_are_not_fewer(total: int, guesses: list[int]) -> None:
    shares = shared_out(total, guesses)
    assert len(shares) == len(guesses)
    if any(guesses):
        assert total <= sum(shares) <= total + len(guesses)
