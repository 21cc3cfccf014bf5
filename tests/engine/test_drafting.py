"""Guesses from the text itself: where they come from, and that they change no token."""

from __future__ import annotations

import itertools
from array import array
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, run_state_machine_as_test

from parlance.contract.engine import Done, Priority, StopReason
from parlance.contract.sampling import Beams, Grammar, Sampling
from parlance.engine.drafting.lookup import LONGEST_ALIKE, Guess, Lookup
from parlance.engine.drafting.odds import Acceptance, Drafts, Odds
from parlance.engine.drafting.steps import can_draft
from parlance.engine.llama.context import Decoded
from parlance.engine.llama.model import Model
from parlance.engine.scheduling.pace import RowTimes
from tests.engine.exact import done_of, run, take_tokens, written_as
from tests.engine.lab import Lab, text_of, tokens_of
from tests.engine.test_interleavings import Interleaving, assert_same, reference
from tests.gguf_factory import TinyModel, write_model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FAMILIES = ("llama", "gemma3", "gpt-oss", "deepseek2", "qwen3moe")
STATEFUL = ("mamba", "jamba", "lfm2", "deepseek4", "rwkv7")
CIRCLE = ("x1", "x2", "x3", "x4", "x5")

few_tokens = st.lists(st.integers(0, 3), min_size=1, max_size=60)


@pytest.fixture(scope="module")
def circle(tmp_path_factory) -> Path:
    """A model that says the same five tokens again and again."""
    model = TinyModel(speaks=CIRCLE, ends=False, context=512, template=None)
    return write_model(tmp_path_factory.mktemp("circle") / "circle.gguf", model)


@pytest.fixture
def opened(circle):
    """Return a function that opens a lab on the model that repeats itself."""
    labs: list[Lab] = []

    def open_one(path: Path = circle, **sizes: Any) -> Lab:
        labs.append(Lab(path, **({"drafts": True} | sizes)))
        return labs[-1]

    yield open_one
    for lab in labs:
        lab.close()


def guess(tokens: list[int], most: int = 8) -> Guess | None:
    return Lookup().guess(array("i", tokens), most)


def assert_sound(lab: Lab) -> None:
    """Memory holds what it is thought to hold, and every cell is counted."""
    memory, context = lab.memory, lab.context
    held = {**memory._running, **{number: idle.strand for number, idle in memory._idle.items()}}
    for sequence in range(context.shape.sequences):
        strand = held.get(sequence)
        length = 0 if strand is None else strand.position(strand.done)
        assert context.last_position(sequence) == length - 1
        spans = memory._cells._spans[sequence]
        assert sum(span.length for span in spans) == (0 if strand is None else strand.done)
        assert strand is None or strand.done <= len(strand.tokens)


# Where guesses come from ----------------------------------------------------------------


def test_a_guess_goes_on_where_the_last_tokens_stood_before() -> None:
    assert guess([5, 6, 7, 8, 9, 1, 5, 6, 7], 3) == Guess([8, 9, 1], 3)


def test_the_place_with_more_tokens_alike_is_taken() -> None:
    text = [1, 2, 3, 4, 70, 9, 2, 3, 4, 80, 1, 2, 3, 4]
    assert guess(text, 1) == Guess([70], 4)


def test_of_places_as_much_alike_the_newer_one_is_taken() -> None:
    assert guess([2, 3, 4, 70, 2, 3, 4, 80, 2, 3, 4], 1) == Guess([80], 3)


def test_what_repeats_itself_is_guessed_in_a_circle() -> None:
    assert guess([1, 2, 3] * 3, 7) == Guess([1, 2, 3, 1, 2, 3, 1], 6)


def test_two_tokens_alike_are_enough_where_there_are_no_three() -> None:
    assert guess([7, 1, 2, 3, 9, 1, 2], 1) == Guess([3], 2)


def test_nothing_is_guessed_from_what_was_never_said() -> None:
    assert guess([1, 2, 3, 4, 5, 6]) is None
    assert guess([]) is None


def test_a_guess_ends_before_an_image() -> None:
    assert guess([1, 2, 3, 4, -7, -8, 1, 2, 3]) == Guess([4], 3)
    assert guess([1, 2, 3, -7, -8, 1, 2, 3]) is None


def test_what_an_encoder_read_is_looked_up_as_well() -> None:
    lookup = Lookup([10, 11, 12, 13, 14])
    assert lookup.guess(array("i", [0, 10, 11, 12]), 2) == Guess([13, 14], 3)


def test_a_long_prompt_enters_the_index_in_parts() -> None:
    text = array("i", [*range(10_000), 3, 4, 5])
    lookup = Lookup(expected=len(text))
    guesses = [lookup.guess(text, 1) for _ in range(3)]
    assert guesses == [None, None, Guess([6], 3)]


@given(few_tokens, st.integers(1, 20))
def test_a_guess_is_what_followed_an_equal_place(tokens: list[int], most: int) -> None:
    found = guess(tokens, most)
    if found is None:
        return
    assert len(found.tokens) == most
    whole = tokens + found.tokens
    ends = [end for end in range(found.alike, len(tokens)) if _goes_on(whole, end, found, tokens)]
    assert 2 <= found.alike <= LONGEST_ALIKE
    assert ends


def _goes_on(whole: list[int], end: int, found: Guess, tokens: list[int]) -> bool:
    """Whether `found` says what stands from `end` on, after what the text ends with."""
    if whole[end : end + len(found.tokens)] != found.tokens:
        return False
    return tokens[end - found.alike : end] == tokens[len(tokens) - found.alike :]


@given(few_tokens)
def test_a_growing_text_gives_the_same_guess_as_the_whole(tokens: list[int]) -> None:
    lookup, growing = Lookup(), array("i")
    for token in tokens:
        growing.append(token)
        assert lookup.guess(growing, 5) == guess(growing.tolist(), 5)


# Whether to guess -----------------------------------------------------------------------


def test_an_answer_rests_longer_after_each_failure_and_not_after_a_success() -> None:
    acceptance = Acceptance(Odds())
    written, rests = 0, []
    for _ in range(6):
        acceptance.note(0, drafted=1, proved=0, written=written)
        start = written
        while acceptance.rests(written):
            written += 1
        rests.append(written - start)
    assert rests == [0, 8, 16, 32, 64, 128]
    acceptance.note(0, drafted=1, proved=1, written=written)
    acceptance.note(0, drafted=1, proved=0, written=written)
    assert not acceptance.rests(written)


def test_chances_follow_what_was_met_and_are_passed_on() -> None:
    everybody = Odds()
    one = Odds(everybody)
    first = one.of(2)
    for _ in range(5):
        one.note(2, 4, 4)
    assert one.of(2) > Odds(everybody).of(2) > first
    for _ in range(20):
        one.note(2, 4, 0)
    assert one.of(2) < Odds(everybody).of(2) + 0.1 < first
    low = one.of(2)
    for _ in range(200):
        one.fade(2)
    assert one.of(2) > low


def test_times_between_measured_ones_lie_on_a_line() -> None:
    rows = RowTimes()
    assert rows.age(1) is None
    rows.note(1, 1.0)
    assert rows.up_to(1, 3) == pytest.approx([1.0, 1.2, 1.4])
    rows.note(3, 2.0)
    assert rows.up_to(1, 5) == pytest.approx([1.0, 1.5, 2.0, 2.5, 3.0])
    assert rows.age(1) == 1


def test_one_disturbed_step_says_nothing_of_the_others() -> None:
    rows = RowTimes()
    for seconds in (1.0, 9.0, 1.1):
        rows.note(1, seconds)
    assert rows.up_to(1, 1) == [1.0]


def test_what_was_measured_long_ago_counts_no_more() -> None:
    rows = RowTimes()
    rows.note(3, 50.0)
    for _ in range(100):
        rows.note(1, 1.0)
    assert rows.up_to(1, 3) == pytest.approx([1.0, 1.2, 1.4])


# In the scheduler -----------------------------------------------------------------------


def test_a_text_that_repeats_itself_takes_fewer_steps(opened) -> None:
    plain, lab = opened(drafts=False), opened()
    steps = []
    for each in (plain, lab):
        key, count = each.submit("\n", max_tokens=100), 0
        while each.scheduler.busy:
            each.step()
            assert_sound(each)
            count += 1
        steps.append(count)
        assert text_of(each.events[key]) == "".join(CIRCLE) * 20
        usage = done_of(each.events[key]).usage
        assert usage.generated_tokens == 100
    assert steps[0] == 100
    assert steps[1] < 25
    assert usage.accepted_tokens > 75
    assert usage.drafted_tokens >= usage.accepted_tokens


@pytest.mark.parametrize("family", FAMILIES)
def test_guesses_change_no_token(family: str, family_path, monkeypatch) -> None:
    path = family_path(family)
    sizes = {"cells": 256, "parallel": 2, "sequences": 4, "kept_bytes": 0, "exact": True}
    plain, guessing = (take_tokens(Lab(path, **sizes, drafts=drafts)) for drafts in (False, True))
    proved = wrong = 0

    @settings(
        max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
    )
    @given(
        st.lists(st.integers(20, 90), min_size=1, max_size=12),
        st.integers(1, 5),
        st.lists(st.integers(0, 9), min_size=1, max_size=6),
    )
    def same(tokens: list[int], times: int, right: list[int]) -> None:
        nonlocal proved, wrong
        text = written_as(tokens * times)
        fields = {"max_tokens": 40, "min_tokens": 40, "top_logprobs": 2}
        alone = tokens_of(run(plain, text, **fields))
        whole = tokens * times + [token for token, _lead in alone]
        monkeypatch.setattr(Drafts, "guess", _knowing(whole, right))
        events = run(guessing, text, **fields)
        if assert_same(tokens_of(events), alone, reference(path).rounding):
            assert len(tokens_of(events)) == len(alone)
        assert_sound(guessing)
        usage = done_of(events).usage
        proved += usage.accepted_tokens
        wrong += usage.drafted_tokens - usage.accepted_tokens

    same()
    assert proved > 100
    assert wrong > 20
    plain.close()
    guessing.close()


def _knowing(whole: list[int], right: list[int]) -> Callable[..., Guess | None]:
    """Return a way to guess that knows the text, and errs after so many tokens, in turn."""
    turns = itertools.cycle(right)

    def guess(_drafts: Drafts, tokens: array[int], most: int) -> Guess | None:
        length = len(tokens)
        known = whole[length : length + next(turns)]
        return Guess([*known, 19][:most], LONGEST_ALIKE)

    return guess


@pytest.mark.parametrize(
    "fields",
    [
        {"sampling": Sampling(temperature=0.9, top_k=0, top_p=1.0, min_p=0.0, seed=11)},
        {"sampling": Sampling(temperature=0.7, repetition_penalty=1.3, seed=5)},
        {"sampling": Sampling(temperature=0.0, repetition_penalty=1.1, penalty_window=16)},
        {"constraint": Grammar(text='root ::= ("x1" "x2" "x3"? "x4"? "x5"?)+')},
        {"constraint": Grammar(text="root ::= [a-z0-9]{7,30}")},
        {"stop": ("x2x3x4x5x1x2x3x4x5x1x2x3x4x5x1x2x3x4x5x1x2x3x4x5x1x2x3x",)},
        {"stop": ("5x1x",), "min_tokens": 3},
        {"top_logprobs": 3},
        {"min_tokens": 50},
        {"max_tokens": 1},
        {"max_tokens": 2},
        {"max_tokens": 17},
    ],
    ids=str,
)
def test_everything_that_shapes_an_answer_shapes_it_in_the_same_way(opened, fields) -> None:
    fields = {"max_tokens": 60} | fields
    answers, leads = [], []
    for drafts in (False, True):
        lab = opened(drafts=drafts, exact=True)
        events = lab.run("x1x2x3x4x5x1x2x3x4x5\n", **fields)
        assert_sound(lab)
        done, found = done_of(events), tokens_of(events)
        tokens = [token for token, _lead in found]
        answers.append((text_of(events), done.stop, done.usage.generated_tokens, tokens))
        leads.append([lead for _token, lead in found])
    assert answers[0] == answers[1]
    assert leads[0] == pytest.approx(leads[1], abs=1e-3)


def test_answers_end_at_the_end_of_the_context(opened) -> None:
    ends = []
    for drafts in (False, True):
        lab = opened(drafts=drafts, length=64)
        done = done_of(lab.run("\n", max_tokens=0))
        assert done.stop is StopReason.CONTEXT
        ends.append(done.usage.generated_tokens)
        assert_sound(lab)
    assert ends[0] == ends[1]


def test_an_end_token_ends_the_answer_in_the_middle_of_a_guess(opened, tmp_path) -> None:
    model = TinyModel(speaks=CIRCLE, ends=True, context=512, template=None)
    path = write_model(tmp_path / "ends.gguf", model)
    prompt = "\nx1x2x3x4x5x1x2x3x4x5x1x2x3x4x5\n"
    for drafts in (False, True):
        lab = opened(path, drafts=drafts)
        events = lab.run(prompt, max_tokens=40)
        assert text_of(events) == "".join(CIRCLE)
        assert done_of(events).stop is StopReason.END
        assert_sound(lab)
    assert done_of(events).usage.drafted_tokens > 0


def test_several_answers_guess_in_one_step(opened) -> None:
    lab = opened(parallel=4)
    keys = [lab.submit("\n", max_tokens=20 + number) for number in range(4)]
    while lab.scheduler.busy:
        lab.step()
        assert_sound(lab)
    for number, key in enumerate(keys):
        assert text_of(lab.events[key]) == ("".join(CIRCLE) * 9)[: 2 * (20 + number)]
        assert done_of(lab.events[key]).usage.accepted_tokens > 5


def test_guesses_take_no_more_rows_than_a_step_has(opened) -> None:
    lab = opened(batch=8, parallel=4, sequences=4)
    steps = []
    decode = lab.context.decode

    def noting(batch: Any, *, abortable: bool) -> Decoded:
        steps.append(len(batch))
        return decode(batch, abortable=abortable)

    lab.context.decode = noting
    for _ in range(3):
        lab.submit("\n", max_tokens=60)
    lab.finish()
    assert max(steps) == 8


def test_guesses_push_nobody_out_of_memory(opened) -> None:
    lab = opened(cells=256, parallel=2, sequences=4)
    lab.run("x4x2x5" * 40, max_tokens=1)
    idle = len(lab.memory._idle)
    room = lab.memory.free_cells
    lab.submit("\n", max_tokens=room - 3)
    while lab.scheduler.busy:
        lab.step()
        assert_sound(lab)
        assert lab.memory.free_cells >= 0
    assert len(lab.memory._idle) == idle + 1


def test_a_stopped_answer_leaves_no_guess_behind(opened) -> None:
    lab = opened()
    key = lab.submit("\n", max_tokens=200)
    for _ in range(12):
        lab.step()
    lab.stop(key)
    lab.finish()
    done = done_of([event for event in lab.events[key] if event is not None])
    assert done.stop is StopReason.CANCELLED
    assert done.usage.accepted_tokens > 0
    assert_sound(lab)
    [idle] = lab.memory._idle.values()
    again = lab.run("\n" + text_of(lab.events[key]), max_tokens=10)
    assert done_of(again).usage.reused_tokens >= idle.strand.done - 1


def test_a_step_that_was_given_up_leaves_no_guess_behind(opened, monkeypatch) -> None:
    lab = opened()
    key = lab.submit("\n", max_tokens=60)
    decode, refused = lab.context.decode, []

    def aborting(batch: Any, *, abortable: bool) -> Decoded:
        outcome = decode(batch, abortable=abortable)
        if len(batch) > 3 and len(refused) < 3:
            refused.append(len(batch))
            return Decoded.ABORTED
        return outcome

    monkeypatch.setattr(lab.context, "decode", aborting)
    while lab.scheduler.busy:
        lab.step()
        assert_sound(lab)
    assert len(refused) == 3
    assert text_of(lab.events[key]) == "".join(CIRCLE) * 12


def test_a_memory_that_was_full_of_guesses_goes_on_without(opened, monkeypatch) -> None:
    lab = opened()
    key = lab.submit("\n", max_tokens=60)
    decode, refused = lab.context.decode, []

    def full(batch: Any, *, abortable: bool) -> Decoded:
        if len(batch) > 3:
            refused.append(len(batch))
            return Decoded.FULL
        return decode(batch, abortable=abortable)

    monkeypatch.setattr(lab.context, "decode", full)
    lab.finish()
    assert len(refused) == 1
    assert text_of(lab.events[key]) == "".join(CIRCLE) * 12


def test_a_memory_that_takes_nothing_back_is_asked_once(opened, monkeypatch) -> None:
    lab = opened()
    truncate, refused = lab.context.truncate, []

    def keeping(sequence: int, position: int) -> bool:
        if position:
            refused.append(position)
            return False
        return truncate(sequence, position)

    monkeypatch.setattr(lab.context, "truncate", keeping)
    monkeypatch.setattr(Drafts, "guess", lambda _drafts, tokens, _most: Guess([tokens[-1]], 9))
    events = lab.run("x1x2x3x1x2x3x1x2x3\n", max_tokens=60)
    assert text_of(events) == "".join(CIRCLE) * 12
    assert len(refused) == 1
    assert_sound(lab)


def test_a_parked_answer_goes_on_with_what_was_right(opened) -> None:
    lab = opened(parallel=1)
    document = lab.submit("\n", max_tokens=150, priority=Priority.DOCUMENT)
    for _ in range(12):
        lab.step()
    chat = lab.submit("\n", max_tokens=9, priority=Priority.CHAT)
    while lab.scheduler.busy:
        lab.step()
        assert_sound(lab)
    assert text_of(lab.events[document]) == "".join(CIRCLE) * 30
    assert done_of(lab.events[document]).usage.accepted_tokens > 100
    assert text_of(lab.events[chat]) == ("".join(CIRCLE) * 2)[:18]


def test_guesses_that_are_never_right_stop_soon(opened, monkeypatch) -> None:
    def wrong(_drafts: Drafts, tokens: Any, most: int) -> Guess:
        return Guess([tokens[-1]] * most, LONGEST_ALIKE)

    monkeypatch.setattr(Drafts, "guess", wrong)
    lab = opened(cells=1024)
    usage = done_of(lab.run("\n", max_tokens=500)).usage
    assert usage.accepted_tokens == 0
    assert 0 < usage.drafted_tokens <= 60
    monkeypatch.undo()
    monkeypatch.setattr(Drafts, "guess", wrong)
    again = done_of(lab.run("\n", max_tokens=100)).usage
    assert again.drafted_tokens <= 20


def test_nothing_is_guessed_where_a_row_costs_as_much_as_a_step(opened) -> None:
    lab = opened(parallel=4)
    rows = lab.scheduler._pace.rows
    rows.up_to = lambda first, last: [float(count) for count in range(first, last + 1)]
    keys = [lab.submit("\n", max_tokens=40) for _ in range(4)]
    lab.finish()
    assert sum(done_of(lab.events[key]).usage.drafted_tokens for key in keys) == 0


def test_a_search_a_question_and_a_reader_guess_nothing(opened) -> None:
    lab = opened()
    events = lab.run("x1x2x3x1x2x3\n", max_tokens=12, beams=Beams(width=2))
    assert done_of(events).usage.drafted_tokens == 0
    reading = lab.submit("y" * 120, max_tokens=1, priority=Priority.DOCUMENT)
    writing = lab.submit("\n", max_tokens=60)
    decode = lab.context.decode

    def checking(batch: Any, *, abortable: bool) -> Decoded:
        if reading_on():
            assert sum(batch.outputs) <= 2
        return decode(batch, abortable=abortable)

    def reading_on() -> bool:
        return not any(isinstance(event, Done) for event in lab.events[reading])

    lab.context.decode = checking
    lab.finish()
    assert text_of(lab.events[writing]) == "".join(CIRCLE) * 12


@pytest.mark.parametrize("family", STATEFUL)
def test_models_that_take_nothing_back_do_not_guess(family: str, family_path) -> None:
    model = Model(str(family_path(family)), 0, lambda _share: None)
    assert not can_draft(model.facts())


@pytest.mark.timeout(600)
@pytest.mark.parametrize("family", ["llama", "gemma3", "deepseek2"])
def test_guesses_change_no_token_among_stops_and_parkings(family: str, family_path) -> None:
    path = family_path(family)

    class Machine(Interleaving):
        @initialize()
        def guess(self) -> None:
            self.lab.close()
            self.lab = Lab(path, cells=256, sequences=6, parallel=3, exact=True, drafts=True)

        @invariant()
        def memory_is_sound(self) -> None:
            assert_sound(self.lab)

    Machine.path = path
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=15,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_an_encoder_decoder_model_guesses_from_what_it_read(family_path) -> None:
    path = family_path("t5")
    labs = [
        take_tokens(Lab(path, cells=512, batch=256, length=256, exact=True, drafts=drafts))
        for drafts in (False, True)
    ]
    drafted = 0
    for start in range(20, 60, 5):
        text = written_as([*range(start, start + 12)] * 3)
        fields = {"max_tokens": 30, "min_tokens": 30, "top_logprobs": 2}
        alone, ours = (run(lab, text, **fields) for lab in labs)
        assert_same(tokens_of(ours), tokens_of(alone), 1e-4)
        drafted += done_of(ours).usage.drafted_tokens
        assert_sound(labs[1])
    assert drafted > 0
    for lab in labs:
        lab.close()
