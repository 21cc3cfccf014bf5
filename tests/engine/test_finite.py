"""A model whose weights are no numbers says nothing, and is told by name."""

from __future__ import annotations

import ctypes
import math

import numpy as np
import pytest
from gguf import GGUFReader

from parlance.contract.engine import Failed, Piece, RawPrompt, Request
from parlance.contract.faults import OutputNotFinite
from parlance.contract.sampling import GREEDY, Beams, Grammar, Sampling
from parlance.engine.llama.sampler import _are_numbers
from parlance.engine.wire import NextToken, Refused, ScoreText
from tests.engine.lab import Lab
from tests.gguf_factory import TinyModel, write_model

WAYS = {
    "drawn": {"sampling": Sampling()},
    "greedy": {"sampling": GREEDY},
    "constrained": {"constraint": Grammar(text='root ::= "a" | "the"')},
    "not ending": {"min_tokens": 3},
    "told": {"top_logprobs": 3},
    "searched": {"beams": Beams(width=2)},
}


@pytest.fixture
def lab_of(tmp_path):
    labs = []

    def make(norm: float) -> Lab:
        lab = Lab(write_model(tmp_path / "model.gguf", TinyModel(norm=norm)))
        labs.append(lab)
        return lab

    yield make
    for lab in labs:
        lab.close()


@pytest.mark.parametrize("norm", [math.nan, math.inf, -math.inf, 1e38])
@pytest.mark.parametrize("way", WAYS)
def test_an_answer_without_numbers_fails_by_name(lab_of, norm, way) -> None:
    events = lab_of(norm).run("the cat", **WAYS[way])
    assert events[-1] == Failed(fault=OutputNotFinite())
    assert not any(isinstance(event, Piece) for event in events)


@pytest.mark.parametrize("way", WAYS)
def test_a_token_without_a_number_fails_by_name_where_others_have_one(tmp_path, way) -> None:
    path = write_model(tmp_path / "model.gguf", TinyModel())
    reader = GGUFReader(str(path), "r+")
    (output,) = (tensor for tensor in reader.tensors if tensor.name == "output.weight")
    output.data[-3, :] = np.nan
    reader.data.flush()
    lab = Lab(path)
    try:
        events = lab.run("the cat", **WAYS[way])
    finally:
        lab.close()
    assert events[-1] == Failed(fault=OutputNotFinite())


def test_a_logit_of_minus_infinity_is_a_number() -> None:
    logits = (ctypes.c_float * 4)(-math.inf, 1.0, -3e38, 2.0)
    assert _are_numbers(logits, 4)
    logits[2] = math.nan
    assert not _are_numbers(logits, 4)
    assert _are_numbers(logits, 2)


def test_questions_about_likelihood_fail_by_name(lab_of) -> None:
    lab = lab_of(math.nan)
    request = Request(prompt=RawPrompt(text="the cat"))
    asked = [NextToken(id=1, request=request), ScoreText(id=2, request=request, text=" sat")]
    for question in asked:
        lab.ask(question)
    lab.finish()
    for question in asked:
        [answer] = lab.events[question.id]
        assert answer == Refused(id=question.id, fault=OutputNotFinite())


def test_an_end_that_alone_is_possible_is_no_such_fault(lab_of) -> None:
    # The grammar is over after a word, and min_tokens forbids every end token.
    events = lab_of(1.0).run("x", constraint=Grammar(text='root ::= "a"'), min_tokens=5)
    assert not isinstance(events[-1], Failed)
