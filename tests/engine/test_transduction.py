"""Encoder-decoder models: what is read by the encoder stays with its request."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from parlance.contract.engine import Done, Piece, Priority, PromptRead
from parlance.contract.faults import PromptTooLong
from parlance.contract.sampling import Beams
from tests.engine.exact import done_of, fault_of, finish, run, searched, take_tokens, written_as
from tests.engine.lab import Lab, tokens_of

BATCH = 256
TEXTS = tuple(
    written_as(tokens)
    for tokens in (range(20, 50), range(60, 70), [90, 91, 17, 33], range(100, 160), [40, 7] * 12)
)


@pytest.fixture
def opened(family_path):
    """Return a function that opens an exact lab, which takes tokens, on T5."""
    labs: list[Lab] = []

    def open_one(**sizes: Any) -> Lab:
        sizes = {"cells": 512, "batch": BATCH, "length": BATCH} | sizes
        labs.append(Lab(family_path("t5"), **sizes, exact=True))
        return take_tokens(labs[-1])

    yield open_one
    for lab in labs:
        lab.close()


@pytest.fixture
def alone(opened):
    """Return a function that gives the tokens of an answer from an engine of its own."""

    def tokens(text: str, **fields: Any) -> list[int]:
        return answer_of(run(opened(), text, top_logprobs=2, **fields))

    return tokens


@pytest.fixture
def encodings(monkeypatch):
    """Note how many tokens each call of the encoder read."""
    from parlance.engine.llama.context import Context

    noted: list[int] = []
    real = Context.encode

    def encode(self: Context, tokens: Any, *arguments: Any) -> None:
        noted.append(len(tokens))
        real(self, tokens, *arguments)

    monkeypatch.setattr(Context, "encode", encode)
    return noted


def answer_of(events: list[Any]) -> list[int]:
    done_of(events)
    return [token for token, _lead in tokens_of(events)]


def submitted(lab: Lab, text: str, **fields: Any) -> int:
    return lab.submit(text, top_logprobs=2, **fields)


def test_prompts_make_a_difference_and_no_progress(opened, alone) -> None:
    answers = [alone(text, max_tokens=10, min_tokens=10) for text in TEXTS]
    assert len({tuple(answer) for answer in answers}) == len(TEXTS)
    events = run(opened(), TEXTS[0], max_tokens=3)
    assert {type(event) for event in events} == {Piece, Done}
    assert not any(isinstance(event, PromptRead) for event in events)
    assert done_of(events).usage.prompt_tokens == 30


def test_what_is_asked_at_once_is_encoded_at_once_and_answered_as_alone(
    opened, alone, encodings
) -> None:
    wanted = [alone(text, max_tokens=12, min_tokens=12) for text in TEXTS]
    del encodings[:]
    lab = opened(parallel=5)
    keys = [submitted(lab, text, max_tokens=12, min_tokens=12) for text in TEXTS]
    finish(lab)
    assert encodings == [sum(len(text.split()) for text in TEXTS)]
    assert [answer_of(lab.events[key]) for key in keys] == wanted


def test_who_joins_later_has_all_encoded_again_and_changes_nothing(
    opened, alone, encodings
) -> None:
    wanted = [alone(text, max_tokens=12, min_tokens=12) for text in TEXTS]
    del encodings[:]
    lab = opened(parallel=5)
    keys = []
    for text in TEXTS:
        keys.append(submitted(lab, text, max_tokens=12, min_tokens=12))
        lab.step()
        lab.step()
    finish(lab)
    assert len(encodings) == len(TEXTS)
    assert all(before < after for before, after in pairwise(encodings))
    assert [answer_of(lab.events[key]) for key in keys] == wanted


def test_who_ends_is_not_encoded_again(opened, encodings) -> None:
    lab = opened(parallel=3)
    first = submitted(lab, TEXTS[0], max_tokens=2)
    second = submitted(lab, TEXTS[1], max_tokens=20, min_tokens=20)
    for _ in range(6):
        lab.step()
    done_of(lab.events[first])
    submitted(lab, TEXTS[2], max_tokens=4)
    finish(lab)
    assert encodings == [40, 14]
    done_of(lab.events[second])


def test_what_the_encoder_has_no_room_for_waits(opened, alone, encodings) -> None:
    long = [written_as([*range(30, 130), end]) for end in range(3)]
    wanted = [alone(text, max_tokens=6, min_tokens=6) for text in long]
    del encodings[:]
    lab = opened(parallel=3)
    keys = [submitted(lab, text, max_tokens=6, min_tokens=6) for text in long]
    finish(lab)
    assert [answer_of(lab.events[key]) for key in keys] == wanted
    assert max(encodings) <= BATCH


def test_a_prompt_that_the_encoder_cannot_hold_is_refused(opened) -> None:
    lab = opened()
    fault = fault_of(run(lab, written_as([20] * (BATCH + 1))))
    assert fault == PromptTooLong(prompt_tokens=BATCH + 1, context=BATCH)
    assert done_of(run(lab, written_as([20] * BATCH), max_tokens=2)).usage.prompt_tokens == BATCH


@pytest.mark.parametrize("width", [1, 4])
def test_searches_find_in_company_what_they_find_alone(opened, alone, width) -> None:
    beams = Beams(width=width, n_best=width)
    fields = {"max_tokens": 8, "beams": beams}
    wanted = [searched(opened(parallel=4), text, **fields) for text in TEXTS[:2]]
    answer = alone(TEXTS[3], max_tokens=14, min_tokens=14)
    lab = opened(parallel=12, sequences=14)
    plain = submitted(lab, TEXTS[3], max_tokens=14, min_tokens=14)
    lab.step()
    first = lab.submit(TEXTS[0], **fields)
    lab.step()
    lab.step()
    second = lab.submit(TEXTS[1], **fields)
    finish(lab)
    assert answer_of(lab.events[plain]) == answer
    for key, hypotheses in zip((first, second), wanted, strict=True):
        found = done_of(lab.events[key]).hypotheses
        assert [one.tokens for one in found] == [one.tokens for one in hypotheses]
        assert [one.score for one in found] == pytest.approx(
            [one.score for one in hypotheses], abs=2e-4
        )


@pytest.mark.parametrize("parallel", [1, 2])
def test_a_chat_goes_before_documents_which_go_on_as_if_nothing_had_been(
    opened, alone, parallel
) -> None:
    wanted = [alone(text, max_tokens=20, min_tokens=20) for text in TEXTS[:3]]
    lab = opened(parallel=parallel, sequences=parallel + 1)
    fields = {"max_tokens": 20, "min_tokens": 20}
    keys = [submitted(lab, text, priority=Priority.DOCUMENT, **fields) for text in TEXTS[:2]]
    for _ in range(6):
        lab.step()
    keys.append(submitted(lab, TEXTS[2], **fields))
    ended = lab.ended()
    assert ended[0] == keys[2] or parallel == 2
    assert [answer_of(lab.events[key]) for key in keys] == wanted


def test_who_comes_back_to_another_sequence_keeps_his_own_prompt(
    opened, alone, monkeypatch
) -> None:
    """The second loses his place in the last step of the first, whose sequence he gets then."""
    lengths = (10, 30)
    wanted = [
        alone(text, max_tokens=length, min_tokens=length)
        for text, length in zip(TEXTS, lengths, strict=False)
    ]
    lab = opened(parallel=2)
    keys = [
        submitted(lab, text, max_tokens=length, min_tokens=length)
        for text, length in zip(TEXTS, lengths, strict=False)
    ]
    first, second = _running(lab, 2)
    before = second.strand.sequence
    while first.generated < lengths[0] - 1:
        lab.step()
    full = iter([False])
    real = lab.memory.make_room
    monkeypatch.setattr(lab.memory, "make_room", lambda count: next(full, real(count)))
    lab.step()
    assert first.over
    lab.step()
    assert second.strand.sequence not in (None, before)
    finish(lab)
    assert [answer_of(lab.events[key]) for key in keys] == wanted


def _running(lab: Lab, count: int) -> list[Any]:
    """Return the tasks that run, once there are so many."""
    while len(lab.scheduler._places.running) < count:
        lab.step()
    return list(lab.scheduler._places.running)


def test_a_request_that_was_stopped_leaves_the_others_their_prompts(opened, alone) -> None:
    wanted = alone(TEXTS[1], max_tokens=20, min_tokens=20)
    lab = opened(parallel=2)
    first = submitted(lab, TEXTS[0], max_tokens=50)
    second = submitted(lab, TEXTS[1], max_tokens=20, min_tokens=20)
    lab.step()
    lab.stop(first)
    finish(lab)
    assert answer_of(lab.events[second]) == wanted
