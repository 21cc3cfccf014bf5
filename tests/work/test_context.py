from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from parlance.work.context import first_kept


def test_everything_is_kept_that_fits() -> None:
    assert first_kept([10, 10, 10], 30) == 0


def test_many_messages_leave_at_once_so_that_the_next_turns_keep_their_start() -> None:
    counts = [10] * 10
    first = first_kept(counts, 95)
    assert first > 1
    assert first_kept([*counts, 10, 10], 95) == first


@given(st.lists(st.integers(1, 200), min_size=1), st.integers(10, 500))
def test_what_is_kept_fits_or_is_the_last_message_alone(counts: list[int], budget: int) -> None:
    start = first_kept(counts, budget)
    assert start == len(counts) - 1 or sum(counts[start:]) <= budget


@given(st.lists(st.integers(1, 200), min_size=2), st.integers(10, 500))
def test_the_start_never_moves_back_as_a_conversation_grows(counts: list[int], budget: int) -> None:
    starts = [first_kept(counts[:end], budget) for end in range(1, len(counts) + 1)]
    assert starts == sorted(starts)
