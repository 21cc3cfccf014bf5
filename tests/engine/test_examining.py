"""What the model expects: distributions, scores of texts, and prompts read ahead."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import gguf
import numpy as np
import pytest
from msgspec import structs

from parlance.contract.engine import Begun, Done, Piece, Priority
from parlance.contract.faults import NotCapable, NothingToDo, PromptTooLong
from parlance.contract.inspection import Step
from parlance.contract.sampling import GREEDY, Sampling
from parlance.engine.llama import logits
from parlance.engine.llama.logits import logits_of
from parlance.engine.wire import Distribution, NextToken
from parlance.work.narrowing import narrowed
from tests.engine.exact import (
    ask_next,
    ask_score,
    ask_warm,
    asked,
    distribution,
    distribution_of,
    done_of,
    finish,
    refusal_of,
    run,
    score,
    score_of,
    take_tokens,
    warm,
    written_as,
)
from tests.engine.lab import Lab, tokens_of
from tests.families import write_family

if TYPE_CHECKING:
    from numpy.typing import NDArray

FAMILIES = ("llama", "mamba", "gemma3", "jamba", "qwen3next", "t5")
"""Plain attention; recurrent; sliding window; hybrids; with an encoder."""

PROMPT = written_as([1, *range(20, 60)])
OTHER = written_as([1, *range(70, 100)])
TEXT = written_as(range(100, 150))
CLOSE = 2e-4
CLOSE_IN_COMPANY = {"t5": 1e-2}
"""An encoder reads all texts in one batch, and ggml looks GELU up in a table of half
precision, which a last bit can tip over: 1e-3 in a distribution, more along a text."""


@pytest.fixture
def opened(family_path):
    """Return a function that opens an exact lab, which takes tokens, on a family of models."""
    labs: list[Lab] = []

    def open_one(family: str, *, borders: tuple[int, ...] = (), **sizes: Any) -> Lab:
        if family == "t5":
            sizes = {"batch": 256, "length": 256} | sizes
        made = Lab(family_path(family), **({"cells": 1024} | sizes), exact=True)
        labs.append(made)
        return take_tokens(made, borders=borders)

    yield open_one
    for lab in labs:
        lab.close()


@pytest.fixture
def opened_reading(family_path):
    """Return a function that opens an exact lab, which reads texts."""
    labs: list[Lab] = []

    def open_one(family: str) -> Lab:
        labs.append(Lab(family_path(family), cells=1024, batch=256, length=256, exact=True))
        return labs[-1]

    yield open_one
    for lab in labs:
        lab.close()


@pytest.mark.parametrize("family", FAMILIES)
def test_a_distribution_sums_to_one_and_greedy_takes_its_largest(opened, family) -> None:
    lab = opened(family)
    logprobs = distribution(lab, PROMPT)
    assert logprobs.shape == (lab.vocabulary.size,)
    assert math.fsum(np.exp(logprobs.astype(np.float64))) == pytest.approx(1.0, abs=1e-5)
    events = run(lab, PROMPT, max_tokens=1, top_logprobs=5)
    [choice] = [choice for event in events if isinstance(event, Piece) for choice in event.choices]
    assert choice.chosen.token == int(logprobs.argmax())
    order = np.argsort(-logprobs, kind="stable")[:5].tolist()
    assert [top.token for top in choice.top] == order
    assert [top.logprob for top in choice.top] == pytest.approx(logprobs[order], abs=CLOSE)


@pytest.mark.parametrize("family", FAMILIES)
def test_tokens_behind_a_prompt_are_read_as_they_are(opened, family) -> None:
    lab, more = opened(family), (21, 33, 5)
    found = _weighed(lab, PROMPT, after=more, top_logprobs=3)
    chosen = score(lab, PROMPT, written_as([*more, 100])).tokens[-1]
    assert _logprobs(found)[100] == pytest.approx(chosen.logprob, abs=CLOSE)
    best = np.argsort(-_logprobs(found), kind="stable")[:3].tolist()
    assert [each.token for each in found.likeliest] == best
    assert all(lab.vocabulary.is_end(token) for token in found.ends)
    assert found.ends


def test_logits_are_those_that_penalties_divide(opened) -> None:
    lab = opened("llama")
    for prompt in (PROMPT, OTHER, TEXT, written_as([1, *range(3, 12)])):
        before = [int(token) for token in prompt.split()]
        found = _weighed(lab, prompt)
        sampling = Sampling(temperature=0.0, repetition_penalty=3.0, penalty_window=-1)
        events = run(lab, prompt, max_tokens=1, min_tokens=1, top_logprobs=1, sampling=sampling)
        [piece] = [event for event in events if isinstance(event, Piece) and event.choices]
        token = piece.choices[0].chosen.token
        logits = _logprobs(found).astype(np.float64) + found.log_sum
        left = narrowed(logits, sampling, before=before, shown=[token])
        assert left[-1].probabilities == (1.0,)
        shifted = narrowed(_logprobs(found), sampling, before=before)
        assert abs(left[1].entropy - shifted[1].entropy) > CLOSE


def test_tokens_that_the_file_bans_are_told_and_left_out(opened, tmp_path, monkeypatch) -> None:
    free = opened("llama")
    best = int(distribution(free, PROMPT).argmax())
    write = gguf.GGUFWriter.write_header_to_file

    def write_with_bans(writer: Any, *path: Any) -> None:
        writer.add_array("tokenizer.ggml.suppress_tokens", [best, 5])
        write(writer, *path)

    monkeypatch.setattr(gguf.GGUFWriter, "write_header_to_file", write_with_bans)
    path = write_family(tmp_path, "llama", template=False)
    lab = take_tokens(Lab(path, cells=1024, exact=True))
    try:
        found = _weighed(lab, PROMPT)
        [piece] = [
            each for each in run(lab, PROMPT, max_tokens=1, top_logprobs=1) if is_piece(each)
        ]
    finally:
        lab.close()
    assert sorted(found.suppressed) == sorted((best, 5))
    assert _logprobs(found).argmax() == best
    chosen = piece.choices[0].chosen.token
    left = narrowed(_logprobs(found), GREEDY, shown=[chosen], suppressed=found.suppressed)
    assert left[1].step is Step.BIASES
    assert left[-1].probabilities == (1.0,)


def is_piece(event: Any) -> bool:
    return isinstance(event, Piece) and bool(event.choices)


def test_a_token_that_is_not_there_or_does_not_fit_is_refused(opened) -> None:
    lab = opened("llama")
    key = lab.ask(NextToken(id=900, request=asked(PROMPT), after=(lab.vocabulary.size,)))
    assert isinstance(refusal_of(lab, key), NotCapable)
    key = lab.ask(NextToken(id=901, request=asked(PROMPT), after=(5,) * 5000))
    assert isinstance(refusal_of(lab, key), PromptTooLong)


def _weighed(lab: Lab, prompt: str, after: tuple[int, ...] = (), **fields: Any) -> Distribution:
    request = structs.replace(asked(prompt), **fields)
    key = lab.ask(NextToken(id=len(lab.events) + 500, request=request, after=after))
    finish(lab)
    [answer] = lab.events[key]
    assert isinstance(answer, Distribution), answer
    return answer


def _logprobs(found: Distribution) -> NDArray[np.float32]:
    return np.frombuffer(found.logprobs, dtype=np.float32)


@pytest.mark.parametrize("family", FAMILIES)
def test_an_answer_scores_what_its_tokens_were_worth(opened, family) -> None:
    lab = opened(family)
    events = run(lab, PROMPT, max_tokens=12, min_tokens=12, top_logprobs=2)
    chosen = [
        choice.chosen for event in events if isinstance(event, Piece) for choice in event.choices
    ]
    found = score(lab, PROMPT, written_as([token.token for token in chosen]))
    assert [token.token for token in found.tokens] == [token.token for token in chosen]
    assert [token.text for token in found.tokens] == [token.text for token in chosen]
    assert [token.logprob for token in found.tokens] == pytest.approx(
        [token.logprob for token in chosen], abs=CLOSE
    )
    total = math.fsum(token.logprob for token in chosen)
    assert found.logprob == pytest.approx(total, abs=12 * CLOSE)
    assert found.perplexity == pytest.approx(math.exp(-total / 12), rel=1e-3)


@pytest.mark.parametrize("family", FAMILIES)
def test_one_token_scores_as_the_distribution_says(opened, family) -> None:
    lab = opened(family)
    logprobs = distribution(lab, PROMPT)
    for token in (3, 100, int(logprobs.argmax())):
        [found] = score(lab, PROMPT, str(token)).tokens
        assert found.logprob == pytest.approx(float(logprobs[token]), abs=CLOSE)


@pytest.mark.parametrize("family", FAMILIES)
def test_what_was_likelier_is_told_in_the_place_of_each_token(opened, family, monkeypatch) -> None:
    raw: list[np.ndarray] = []

    def noted(*place: Any) -> np.ndarray:
        raw.append(logits_of(*place).astype(np.float64))
        return logits_of(*place)

    monkeypatch.setattr(logits, "logits_of", noted)
    found = score(opened(family), PROMPT, TEXT, top_logprobs=4)
    assert len(found.standings) == len(found.tokens) == len(raw) == 50
    for token, standing, row in zip(found.tokens, found.standings, raw, strict=True):
        expected = row - np.log(np.exp(row - row.max()).sum()) - row.max()
        order = np.argsort(-expected, kind="stable")[:4]
        assert [each.token for each in standing.top] == order.tolist()
        assert [each.logprob for each in standing.top] == pytest.approx(expected[order], abs=1e-5)
        assert token.logprob == pytest.approx(expected[token.token], abs=1e-5)
        assert standing.rank == 1 + (row > row[token.token]).sum()


def test_ranks_come_without_what_was_likelier_and_only_where_they_are_asked_for(opened) -> None:
    lab = opened("llama")
    assert [each.top for each in score(lab, PROMPT, TEXT, top_logprobs=0).standings] == [()] * 50
    assert score(lab, PROMPT, TEXT).standings == ()


@pytest.mark.parametrize("family", ["llama", "mamba", "t5"])
def test_a_text_scored_in_parts_is_worth_the_same(opened_reading, family) -> None:
    lab, text = opened_reading(family), " and the other one is here"
    whole = score(lab, "a b c", text)
    first = score(lab, "a b c", text[:10], begun=Begun())
    second = score(lab, "a b c", text[10:], begun=Begun(answer=text[:10]))
    tokens = [*first.tokens, *second.tokens]
    assert [each.token for each in tokens] == [each.token for each in whole.tokens]
    assert [each.logprob for each in tokens] == pytest.approx(
        [each.logprob for each in whole.tokens], abs=CLOSE_IN_COMPANY.get(family, CLOSE)
    )


@pytest.mark.parametrize("family", FAMILIES)
def test_a_score_depends_neither_on_company_nor_on_reuse(opened, family) -> None:
    alone = score(opened(family), PROMPT, TEXT)
    other = score(opened(family), OTHER, TEXT)
    expected = distribution(opened(family), OTHER)
    lab, close = opened(family, borders=(20,)), CLOSE_IN_COMPANY.get(family, CLOSE)
    answers = [lab.submit(PROMPT, max_tokens=30, priority=place) for place in Priority]
    for _ in range(4):
        lab.step()
    keys = [ask_score(lab, PROMPT, TEXT), ask_score(lab, OTHER, TEXT), ask_next(lab, OTHER)]
    finish(lab)
    assert all(isinstance(lab.events[key][-1], Done) for key in answers)
    again = score(lab, PROMPT, TEXT)
    for found, wanted in (
        (score_of(lab.events[keys[0]]), alone),
        (score_of(lab.events[keys[1]]), other),
        (again, alone),
    ):
        assert [token.logprob for token in found.tokens] == pytest.approx(
            [token.logprob for token in wanted.tokens], abs=close
        )
    assert distribution_of(lab.events[keys[2]]) == pytest.approx(expected, abs=close)


def test_many_long_texts_are_scored_in_the_same_steps(opened) -> None:
    """More of their tokens fit in a step than logits do."""
    lab = opened("llama", batch=128, parallel=6, sequences=8)
    keys = [ask_score(lab, PROMPT if number % 2 else OTHER, TEXT) for number in range(6)]
    answer = lab.submit(PROMPT, max_tokens=20, min_tokens=20)
    finish(lab)
    assert done_of(lab.events[answer]).usage.generated_tokens == 20
    for number, key in enumerate(keys):
        wanted = score(opened("llama"), PROMPT if number % 2 else OTHER, TEXT)
        assert score_of(lab.events[key]).logprob == pytest.approx(wanted.logprob, abs=50 * CLOSE)


def test_a_score_that_lost_its_place_is_still_right(opened) -> None:
    alone = score(opened("llama"), PROMPT, TEXT)
    lab = opened("llama", parallel=1, sequences=2)
    before = lab.submit(OTHER, max_tokens=8, priority=Priority.DOCUMENT)
    lab.step()
    key = ask_score(lab, PROMPT, TEXT)
    finish(lab)
    done_of(lab.events[before])
    assert score_of(lab.events[key]).logprob == pytest.approx(alone.logprob, abs=50 * CLOSE)


@pytest.mark.parametrize(
    ("family", "reused"), [("llama", 40), ("gemma3", 40), ("mamba", 30), ("jamba", 30), ("t5", 0)]
)
def test_what_was_read_ahead_is_not_read_again(opened, family, reused) -> None:
    """Up to its last token, or to a border where the memory cannot drop a tail."""
    expected = tokens_of(run(opened(family), PROMPT, max_tokens=6, top_logprobs=2))
    lab = opened(family, borders=(30,))
    usage = warm(lab, PROMPT)
    assert (usage.prompt_tokens, usage.reused_tokens, usage.generated_tokens) == (41, 0, 0)
    assert usage.ttft_ms >= usage.prompt_ms > 0
    events = run(lab, PROMPT, max_tokens=6, top_logprobs=2)
    assert done_of(events).usage.reused_tokens == reused
    assert [token for token, _ in tokens_of(events)] == [token for token, _ in expected]


@pytest.mark.parametrize("family", ["llama", "mamba", "jamba"])
def test_what_was_read_ahead_serves_whatever_begins_with_it(opened, family) -> None:
    longer = f"{PROMPT} 7 8 9"
    expected = tokens_of(run(opened(family), longer, max_tokens=6, top_logprobs=2))
    lab = opened(family)
    warm(lab, PROMPT)
    events = run(lab, longer, max_tokens=6, top_logprobs=2)
    assert done_of(events).usage.reused_tokens == 41
    assert [token for token, _ in tokens_of(events)] == [token for token, _ in expected]


def test_nothing_is_told_of_the_progress_of_a_question(opened) -> None:
    lab = opened("llama")
    key = ask_score(lab, PROMPT, TEXT)
    finish(lab)
    assert len(lab.events[key]) == 1


@pytest.mark.parametrize("family", ["llama", "mamba", "t5"])
def test_what_is_too_long_is_refused_with_its_length(opened, family) -> None:
    lab = opened(family, cells=256, length=64)
    long = written_as(range(20, 90))
    fault = PromptTooLong(prompt_tokens=70, context=64)
    assert refusal_of(lab, ask_next(lab, long)) == fault
    assert refusal_of(lab, ask_warm(lab, long)) == fault
    fault = PromptTooLong(prompt_tokens=91, context=64)
    assert refusal_of(lab, ask_score(lab, PROMPT, TEXT)) == fault
    assert score(lab, PROMPT, "100 101").tokens


def test_an_empty_text_is_nothing_to_do(opened) -> None:
    lab = opened("llama")
    assert refusal_of(lab, ask_score(lab, PROMPT, "")) == NothingToDo()
    assert refusal_of(lab, ask_score(lab, "", TEXT)) == NothingToDo()
    assert refusal_of(lab, ask_next(lab, "")) == NothingToDo()


def test_a_question_that_was_stopped_is_forgotten(opened) -> None:
    lab = opened("llama")
    key = ask_score(lab, PROMPT, TEXT)
    lab.step()
    lab.stop(key)
    finish(lab)
    assert lab.events[key] == []
    assert lab.memory.running_cells == 0
