"""How long work takes: by the record first, then by how it goes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.benchmarks import BenchRecord
from parlance.contract.engine import Usage
from parlance.work.estimates import SURE_SECONDS, Remaining, Work, seconds_for, writing_rate
from tests.records import RECORD, record

ALONE = record(together=0, together_rate=0.0)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def usage(prompt: int, generated: int) -> Usage:
    return Usage(
        prompt_tokens=prompt,
        reused_tokens=0,
        generated_tokens=generated,
        ttft_ms=0.0,
        prompt_ms=0.0,
        generate_ms=0.0,
    )


def following(known: BenchRecord | None = RECORD, parallel: int = 8) -> tuple[Remaining, Clock]:
    clock = Clock()
    return Remaining(known, parallel, clock), clock


def test_reading_is_added_to_writing() -> None:
    # 1,000 tokens at 100 a second; 200 at 10 a second, or at 40 by 8 answers together.
    assert seconds_for(RECORD, 1000, 200) == pytest.approx(30.0)
    assert seconds_for(RECORD, 1000, 200, 8) == pytest.approx(15.0)
    assert seconds_for(RECORD, 1000, 0) == pytest.approx(10.0)
    assert seconds_for(RECORD, 0, 0) == 0.0


def test_what_was_not_measured_is_not_guessed() -> None:
    assert seconds_for(record(reading_rate=0.0), 1, 0) is None
    assert seconds_for(record(reading_rate=0.0), 0, 10) == pytest.approx(1.0)
    assert seconds_for(ALONE, 1000, 200) == pytest.approx(30.0)
    assert seconds_for(ALONE, 1000, 200, 2) is None
    nothing = record(writing_rate=0.0, together=0, together_rate=0.0)
    assert seconds_for(nothing, 1000, 1) is None
    assert seconds_for(nothing, 1000, 0) == pytest.approx(10.0)


def test_fewer_answers_than_were_measured_lie_between() -> None:
    rates = [writing_rate(RECORD, parallel) for parallel in range(1, 20)]
    assert rates[0] == pytest.approx(10.0)
    assert rates[:8] == sorted(rates[:8])
    assert rates[7:] == [40.0] * 12
    assert writing_rate(RECORD, 3) / writing_rate(RECORD, 1) > 1.5


def test_answers_that_were_only_measured_together_share_the_rate() -> None:
    together = record(writing_rate=0.0)
    assert writing_rate(together, 8) == 40.0
    assert writing_rate(together, 2) == 10.0
    assert writing_rate(together, 1) == 5.0


@given(st.integers(0, 100_000), st.integers(0, 100_000), st.integers(1, 64), st.integers(0, 1000))
def test_more_work_never_takes_less_time(
    prompt: int, output: int, parallel: int, more: int
) -> None:
    seconds = seconds_for(RECORD, prompt, output, parallel)
    longer = seconds_for(RECORD, prompt + more, output + more, parallel)
    together = seconds_for(RECORD, prompt, output, parallel + 1)
    assert seconds is not None
    assert longer is not None
    assert together is not None
    assert together <= seconds * 1.0001 <= longer * 1.0002


def test_before_it_begins_the_record_alone_tells() -> None:
    left, _ = following()
    assert left.seconds() is None
    left.begin([Work(prompt=100, output=20)] * 10, lambda _tokens: Work(prompt=500, output=100))
    expected = seconds_for(RECORD, 1000, 200, 8) + seconds_for(RECORD, 500, 100, 1)
    assert left.seconds() == pytest.approx(expected)


def test_work_that_goes_as_measured_counts_down_to_nothing() -> None:
    left, clock = following(parallel=1)
    left.begin([Work(prompt=100, output=20)] * 10)
    told = []
    for index in range(10):
        seconds = left.seconds()
        assert seconds is not None
        told.append(seconds)
        clock.now += 3.0
        left.ended(index, usage(100, 20))
    assert told == pytest.approx([30.0 - 3.0 * index for index in range(10)])
    assert left.seconds() is None


def test_progress_inside_of_requests_counts() -> None:
    left, clock = following(parallel=1)
    left.begin([Work(prompt=100, output=20)] * 2)
    clock.now += 0.5
    left.begun(0, 50, 100)
    assert left.seconds() == pytest.approx(5.5)
    clock.now += 1.0
    left.begun(0, 100, 100)
    for _ in range(5):
        left.wrote(0)
    assert left.seconds() == pytest.approx(5.0 - 0.5, rel=0.2)


def test_a_computer_that_is_slower_today_is_believed_more_and_more() -> None:
    left, clock = following(parallel=1)
    left.begin([Work(prompt=100, output=20)] * 10)
    factors = []
    for index in range(9):
        clock.now += 6.0  # twice as long as measured
        left.ended(index, usage(100, 20))
        seconds = left.seconds()
        assert seconds is not None
        factors.append(seconds / (3.0 * (9 - index)))
    assert factors == sorted(factors)
    assert factors[0] > 1.3
    assert factors[-1] == pytest.approx(2.0, rel=0.1)


def test_answers_that_are_longer_than_expected_lengthen_those_that_follow() -> None:
    left, clock = following(parallel=1)
    left.begin([Work(prompt=100, output=20)] * 10)
    for index in range(5):
        clock.now += 7.0  # as measured, for 60 tokens
        left.ended(index, usage(100, 60))
    seconds = left.seconds()
    assert seconds is not None
    assert 4 * 5 < seconds <= 7 * 5


def test_what_a_template_adds_to_prompts_is_learned_from_the_first() -> None:
    left, _ = following(parallel=1)
    left.begin([Work(prompt=100, output=0)] * 10)
    left.begun(0, 0, 150)
    assert left.seconds() == pytest.approx(15.0)


def test_a_request_that_begins_anew_is_left_again() -> None:
    left, _ = following(parallel=1)
    left.begin([Work(prompt=100, output=20)])
    before = left.seconds()
    left.begun(0, 100, 100)
    left.wrote(0)
    assert left.seconds() < before
    left.again(0)
    assert left.seconds() == pytest.approx(before)


def test_the_last_requests_of_a_stage_run_with_fewer_beside_them() -> None:
    left, _ = following()
    left.begin([Work(prompt=0, output=20)] * 8)
    for index in range(7):
        left.ended(index, usage(0, 20))
    # No time has gone by: what is left is one answer alone.
    seconds = left.seconds()
    assert seconds is not None
    assert 20 / 40.0 * 0.05 < seconds <= 2.0


def test_stages_follow_each_other() -> None:
    left, clock = following(parallel=1)
    left.begin([Work(prompt=100, output=20)], lambda tokens: Work(prompt=5 * tokens, output=20))
    assert left.seconds() == pytest.approx(6.0)
    clock.now += 3.0
    left.ended(0, usage(100, 20))
    assert left.seconds() == pytest.approx(3.0)
    left.begin([Work(prompt=200, output=40)])
    assert left.seconds() == pytest.approx(6.0)
    clock.now += 6.0
    left.ended(0, usage(200, 40))
    assert left.seconds() is None


def test_what_follows_longer_answers_takes_longer() -> None:
    left, clock = following(parallel=1)
    works = [Work(prompt=100, output=20)] * 10
    left.begin(works, lambda tokens: Work(prompt=tokens, output=0))
    for index in range(10):
        clock.now += 7.0
        left.ended(index, usage(100, 60))
    # Nothing but what follows is left: the 600 tokens that were written are read.
    assert left.seconds() == pytest.approx(6.0)


def test_without_a_record_nothing_is_told_until_the_work_tells() -> None:
    left, clock = following(None, parallel=1)
    left.begin([Work(prompt=100, output=20)] * 10)
    assert left.seconds() is None
    clock.now += SURE_SECONDS / 2
    left.ended(0, usage(100, 20))
    assert left.seconds() is None
    clock.now += SURE_SECONDS / 2
    assert left.seconds() == pytest.approx(9 * SURE_SECONDS)


def test_a_record_of_one_answer_alone_tells_nothing_of_many_together() -> None:
    left, _ = following(ALONE)
    left.begin([Work(prompt=100, output=20)] * 10)
    assert left.seconds() is None
    left, _ = following(ALONE)
    left.begin([Work(prompt=100, output=20)])
    assert left.seconds() == pytest.approx(3.0)
    left.begin([Work(prompt=100, output=20)] * 10)  # more than was expected
    assert left.seconds() == pytest.approx(30.0)
