"""Beam search in the scheduler, on real tiny models."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import gguf
import pytest

from parlance.contract.engine import Piece, Priority, PromptRead, StopReason
from parlance.contract.faults import NotTogether
from parlance.contract.sampling import Beams, Grammar
from tests import gguf_factory
from tests.engine.exact import (
    distribution,
    done_of,
    fault_of,
    finish,
    greedy,
    run,
    score,
    searched,
    take_tokens,
    written_as,
)
from tests.engine.lab import Lab, text_of, tokens_of
from tests.gguf_factory import TinyModel

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.contract.engine import Hypothesis

FAMILIES = ("llama", "mamba", "gemma3", "jamba", "t5")
"""Plain attention; recurrent; sliding window; hybrid; with an encoder."""

PROMPT = "The cat sat on the mat and "
LONG = 4 * PROMPT
CLOSE = 2e-4
LETTERS = "abcdefghij"


@pytest.fixture
def opened(family_path):
    """Return a function that opens an exact lab on a family of models."""
    labs: list[Lab] = []

    def open_one(family: str | Path, **sizes: Any) -> Lab:
        if family == "t5":
            sizes = {"batch": 256, "length": 256} | sizes
        path = family_path(family) if isinstance(family, str) else family
        labs.append(Lab(path, **({"cells": 512} | sizes), exact=True))
        return labs[-1]

    yield open_one
    for lab in labs:
        lab.close()


@pytest.fixture
def few_letters(tmp_path: Path) -> Path:
    """Return the path of a random model whose vocabulary is smaller than the widest search."""
    path, model = tmp_path / "letters.gguf", TinyModel(template=None)
    tokens = ["<unk>", "<s>", "</s>", "<0x0A>", *LETTERS]
    writer = gguf.GGUFWriter(path, model.architecture)
    gguf_factory._write_header(writer, model, tokens)
    gguf_factory._write_weights(writer, model, tokens)
    gguf_factory._finish(writer)
    return path


def held(lab: Lab) -> int:
    """Return how many sequences are in use."""
    return lab.context.shape.sequences - len(lab.memory._free) - len(lab.memory._idle)


def assert_found(ours: tuple[Hypothesis, ...], wanted: tuple[Hypothesis, ...]) -> None:
    assert [found.tokens for found in ours] == [found.tokens for found in wanted]
    assert [found.score for found in ours] == pytest.approx(
        [found.score for found in wanted], abs=CLOSE
    )


@pytest.mark.parametrize("family", FAMILIES)
def test_a_width_of_one_is_greedy(opened, family) -> None:
    lab = opened(family)
    for text in (PROMPT, "hello world"):
        tokens = greedy(lab, text, max_tokens=10)
        events = run(lab, text, max_tokens=10, beams=Beams(width=1))
        [found] = done_of(events).hypotheses
        assert found.tokens == tokens
        assert text_of(events) == text_of(run(lab, text, max_tokens=10)) == found.text
        assert done_of(events).usage.generated_tokens == len(tokens)


@pytest.mark.parametrize("penalty", [0.0, 1.0, -1.0])
def test_a_width_that_covers_all_beginnings_finds_the_best_answers_there_are(
    opened, few_letters, penalty
) -> None:
    lab = take_tokens(opened(few_letters, parallel=16, sequences=20))
    prompt = [1, 3, 5, 4]
    wanted = sorted(_all_answers(lab, prompt, penalty), key=lambda found: -found[1])
    beams = Beams(width=16, n_best=16, length_penalty=penalty)
    found = searched(lab, written_as(prompt), max_tokens=2, beams=beams)
    assert len(found) == 16
    best = wanted[: 1 if penalty < 0 else 16]
    for ours, (tokens, value) in zip(found, best, strict=False):
        assert ours.tokens == tokens
        assert ours.score == pytest.approx(value, abs=CLOSE)


def _all_answers(
    lab: Lab, prompt: list[int], penalty: float
) -> list[tuple[tuple[int, ...], float]]:
    """Return every answer of up to two tokens with its score."""
    first = distribution(lab, written_as(prompt))
    ends = [token for token in range(len(first)) if lab.vocabulary.is_end(token)]
    found = [((), float(first[end])) for end in ends]
    for one, logprob in enumerate(first):
        if one not in ends:
            second = distribution(lab, written_as([*prompt, one])) + logprob
            for two, total in enumerate(second):
                tokens = (one,) if two in ends else (one, two)
                found.append((tokens, float(total) / 2**penalty))
    return found


@pytest.mark.parametrize("family", FAMILIES)
def test_hypotheses_come_best_first_with_the_scores_that_the_model_gives_them(
    opened, family
) -> None:
    lab = take_tokens(opened(family))
    prompt = written_as(lab.vocabulary.content(PROMPT, lambda: None))
    beams = Beams(width=4, n_best=4, length_penalty=0.7)
    found = searched(lab, prompt, max_tokens=5, min_tokens=5, beams=beams)
    assert len(found) == len({one.tokens for one in found}) == 4
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    for one in found:
        assert len(one.tokens) == 5
        logprob = score(lab, prompt, written_as(one.tokens)).logprob
        assert one.logprob == pytest.approx(logprob, abs=CLOSE)
        assert one.score == pytest.approx(logprob / 5**0.7, abs=CLOSE)
    tokens = greedy(lab, prompt, max_tokens=5, min_tokens=5)
    assert found[0].logprob >= score(lab, prompt, written_as(tokens)).logprob - CLOSE


@pytest.mark.parametrize("family", FAMILIES)
def test_searches_and_other_answers_leave_each_other_alone(opened, family) -> None:
    texts = (PROMPT, "hello world, ")
    beams = Beams(width=3, n_best=3)
    alone = [searched(opened(family), text, max_tokens=8, beams=beams) for text in texts]
    answer = tokens_of(run(opened(family), "user and system", max_tokens=12, top_logprobs=2))
    lab = opened(family, parallel=8, sequences=10)
    plain = lab.submit("user and system", max_tokens=12, top_logprobs=2)
    lab.step()
    keys = [lab.submit(text, max_tokens=8, beams=beams) for text in texts]
    finish(lab)
    for key, wanted in zip(keys, alone, strict=True):
        assert_found(done_of(lab.events[key]).hypotheses, wanted)
    together = tokens_of(lab.events[plain])
    assert [token for token, _lead in together] == [token for token, _lead in answer]
    assert held(lab) == 0


@pytest.mark.parametrize("family", ["llama", "jamba"])
def test_searches_after_the_same_beginning_share_it(opened, family) -> None:
    beams = Beams(width=3, n_best=3)
    beginning = [1, *range(20, 80)]
    prompts = [written_as([*beginning, *end]) for end in ([90, 91], [95], [96, 97, 98])]
    alone = [
        searched(take_tokens(opened(family)), text, max_tokens=6, beams=beams) for text in prompts
    ]
    lab = take_tokens(opened(family, parallel=6, sequences=10), borders=(len(beginning),))
    keys = [lab.submit(text, max_tokens=6, beams=beams) for text in prompts]
    finish(lab)
    for key, wanted in zip(keys, alone, strict=True):
        assert_found(done_of(lab.events[key]).hypotheses, wanted)
    reused = [done_of(lab.events[key]).usage.reused_tokens for key in keys]
    assert reused == [0, len(beginning), len(beginning)]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_search_that_is_stopped_frees_all_its_sequences(opened, family) -> None:
    lab = opened(family, parallel=6, sequences=6)
    key = lab.submit(PROMPT, max_tokens=50, min_tokens=50, beams=Beams(width=5))
    while not (lab.scheduler._places.running and lab.scheduler._places.running[0].generated > 3):
        lab.step()
    assert held(lab) == 5
    lab.stop(key)
    finish(lab)
    assert done_of(lab.events[key]).stop is StopReason.CANCELLED
    assert held(lab) == 0
    assert lab.memory.running_cells == 0
    alone = searched(opened(family), PROMPT, max_tokens=4, beams=Beams(width=5))
    assert_found(searched(lab, PROMPT, max_tokens=4, beams=Beams(width=5)), alone)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_wide_search_with_little_room_ends_sooner_and_does_not_fail(opened, family) -> None:
    lab = opened(family, cells=256, parallel=16, sequences=16)
    plenty = opened(family, cells=4096, parallel=16, sequences=16)
    for text in (LONG, PROMPT):
        done = done_of(run(lab, text, max_tokens=30, min_tokens=30, beams=Beams(width=16)))
        length = done.usage.generated_tokens
        assert 0 < length <= 30
        assert done.stop is (StopReason.LENGTH if length == 30 else StopReason.CONTEXT)
        beams = Beams(width=16)
        assert_found(
            done.hypotheses,
            searched(plenty, text, max_tokens=length, min_tokens=length, beams=beams),
        )


def test_a_search_that_is_wider_than_what_runs_at_a_time_runs_alone(opened) -> None:
    lab = opened("llama", parallel=2, sequences=8)
    alone = searched(opened("llama", parallel=6), PROMPT, max_tokens=5, beams=Beams(width=6))
    before = lab.submit("hello world", max_tokens=10, min_tokens=10)
    key = lab.submit(PROMPT, max_tokens=5, beams=Beams(width=6))
    after = lab.submit("user", max_tokens=3)
    finish(lab)
    assert_found(done_of(lab.events[key]).hypotheses, alone)
    assert done_of(lab.events[before]).usage.generated_tokens == 10
    done_of(lab.events[after])


@pytest.mark.parametrize("family", FAMILIES)
def test_a_search_that_lost_its_place_finds_what_it_would_have_found(opened, family) -> None:
    """There is room for its beams while they share their beginning, and else there is none."""
    beams = Beams(width=4, n_best=4)
    alone = searched(opened(family), 12 * PROMPT, max_tokens=10, min_tokens=10, beams=beams)
    lab = opened(family, cells=256, parallel=4, sequences=6)
    fields = {"max_tokens": 10, "min_tokens": 10, "priority": Priority.DOCUMENT}
    key = lab.submit(12 * PROMPT, beams=beams, **fields)
    while not (lab.scheduler._places.running and lab.scheduler._places.running[0].generated > 4):
        lab.step()
    chat = lab.submit("hello world, " * 4, max_tokens=5)
    lab.step()
    assert [task.key for task in lab.scheduler._places.running] == [chat]
    finish(lab)
    done_of(lab.events[chat])
    done = done_of(lab.events[key])
    assert_found(done.hypotheses, alone)
    assert done.usage.generated_tokens == 10


def test_the_answer_comes_whole_at_the_end_and_stop_strings_cut_it(opened) -> None:
    lab = opened("llama")
    events = run(lab, PROMPT, max_tokens=12, min_tokens=12, beams=Beams(width=3))
    whole = text_of(events)
    assert [type(event) for event in events if isinstance(event, Piece)] == [Piece]
    cut = whole[4:6]
    fields = {"max_tokens": 12, "min_tokens": 12, "stop": (cut,)}
    events = run(lab, PROMPT, beams=Beams(width=3), **fields)
    assert text_of(events) == whole[: whole.index(cut)]
    assert done_of(events).stop is StopReason.STOP_STRING


@pytest.mark.parametrize(
    ("fields", "second"),
    [
        ({"constraint": Grammar(text='root ::= "a"')}, "constraint"),
        ({"top_logprobs": 3}, "top_logprobs"),
    ],
)
def test_what_a_search_cannot_do_is_refused_by_name(opened, fields, second) -> None:
    lab = opened("llama")
    fault = fault_of(run(lab, PROMPT, beams=Beams(width=2), **fields))
    assert fault == NotTogether(first="beams", second=second)
    assert held(lab) == 0


def test_scores_are_sums_of_what_is_certain(opened) -> None:
    lab = opened("llama")
    for found in searched(lab, PROMPT, max_tokens=6, beams=Beams(width=4, n_best=4)):
        assert math.isfinite(found.logprob)
        assert found.logprob < 0


def test_a_search_that_made_way_tells_of_no_reading_once_it_has_begun_again(tiny_model) -> None:
    lab = Lab(tiny_model, parallel=4)
    search = lab.submit("a cat", max_tokens=8, beams=Beams(width=4), priority=Priority.DOCUMENT)
    for _ in range(3):
        lab.step()
    lab.submit("b", max_tokens=1, priority=Priority.CHAT)
    lab.finish()
    reading = [event for event in lab.events[search] if isinstance(event, PromptRead)]
    assert all(event.done <= event.total == reading[0].total for event in reading)
    assert len(reading) <= 4
    lab.close()
