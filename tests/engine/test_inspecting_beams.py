"""A search that is looked at finds what the engine's own search finds, with the same scores."""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING, Any

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import RawPrompt, Request, TokenDistribution
from parlance.contract.inspection_choosing import Fate
from parlance.contract.sampling import GREEDY, Beams
from parlance.engine.wire import Distribution, NextToken
from parlance.work.inspecting_beams import search_beams
from tests.engine.exact import finish, score, searched, take_tokens, written_as
from tests.engine.lab import Lab

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.inspection_choosing import BeamTree

PROMPT = written_as([1, *range(20, 60)])
CLOSE = 2e-4


class LabHost:
    """Answers from a lab, in the same process."""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.asked = 0

    def next_token(
        self, request: Request, cancel: Cancel, *, after: Sequence[int] = ()
    ) -> TokenDistribution:
        cancel.check()
        self.asked += 1
        key = self.lab.ask(NextToken(id=9000 + self.asked, request=request, after=tuple(after)))
        finish(self.lab)
        [answer] = self.lab.events[key]
        assert isinstance(answer, Distribution), answer
        logprobs = array("f")
        logprobs.frombytes(answer.logprobs)
        return TokenDistribution(
            logprobs=logprobs, ends=answer.ends, likeliest=answer.likeliest, log_sum=answer.log_sum
        )


@pytest.fixture
def host(family_path):
    labs: list[Lab] = []

    def open_one(family: str = "llama") -> LabHost:
        labs.append(take_tokens(Lab(family_path(family), cells=1024, exact=True)))
        return LabHost(labs[-1])

    yield open_one
    for lab in labs:
        lab.close()


def looked_at(host: LabHost, beams: Beams, **fields: Any) -> list[BeamTree]:
    request = Request(prompt=RawPrompt(text=PROMPT), sampling=GREEDY, **fields)
    return list(search_beams(host, request, beams, Cancel()))  # type: ignore[arg-type]


@pytest.mark.parametrize("family", ["llama", "gemma3", "jamba"])
@pytest.mark.parametrize("penalty", [0.0, 1.0, 2.0, -0.5])
def test_the_outcome_is_that_of_the_engine(host, family, penalty) -> None:
    opened = host(family)
    beams = Beams(width=3, length_penalty=penalty, n_best=3)
    *_, tree = looked_at(opened, beams, max_tokens=5)
    wanted = searched(opened.lab, PROMPT, max_tokens=5, beams=beams)
    assert len(tree.outcome) == len(wanted) == 3
    for number, hypothesis in zip(tree.outcome, wanted, strict=True):
        way = tree.way_to(number)
        tokens = [node.token.token for node in way]
        if way[-1].fate is Fate.ENDED:
            tokens.pop()
        assert tuple(tokens) == hypothesis.tokens
        assert way[-1].logprob == pytest.approx(hypothesis.logprob, abs=CLOSE)
        assert way[-1].score == pytest.approx(hypothesis.score, abs=CLOSE)
        alone = math.fsum(node.token.logprob for node in way)
        assert way[-1].logprob == pytest.approx(alone, abs=CLOSE)
        assert way[-1].score == pytest.approx(alone / len(way) ** penalty, abs=CLOSE)


def test_the_sums_are_those_of_the_model(host) -> None:
    opened = host()
    *_, tree = looked_at(opened, Beams(width=2), max_tokens=4, min_tokens=4)
    for number in tree.outcome:
        way = tree.way_to(number)
        alone = score(opened.lab, PROMPT, written_as([node.token.token for node in way]))
        assert [node.token.logprob for node in way] == pytest.approx(
            [token.logprob for token in alone.tokens], abs=CLOSE
        )
        assert [node.token.text for node in way] == [token.text for token in alone.tokens]


def test_each_step_shows_what_went_on_and_what_did_not(host) -> None:
    trees = looked_at(host(), Beams(width=3), max_tokens=4, min_tokens=4)
    assert [tree.steps for tree in trees] == [1, 2, 3, 4]
    assert not any(tree.outcome for tree in trees[:-1])
    last = trees[-1]
    for step in range(1, 5):
        nodes = [node for node in last.nodes if node.step == step]
        assert sum(node.fate is Fate.LIVE for node in nodes) == 3
        assert sum(node.is_best for node in nodes) == 1
        assert [node.logprob for node in nodes] == sorted(
            (node.logprob for node in nodes), reverse=True
        )
        least = min(node.logprob for node in nodes if node.fate is Fate.LIVE)
        assert all(node.logprob <= least for node in nodes if node.fate is Fate.PRUNED)
        live = {node.number for node in last.nodes if node.fate is Fate.LIVE} | {-1}
        assert all(node.parent in live for node in nodes)


def test_a_search_of_width_one_is_greedy_and_can_be_stopped(host) -> None:
    opened = host()
    *_, tree = looked_at(opened, Beams(width=1), max_tokens=3, min_tokens=3)
    best = [node.token.token for node in tree.way_to(tree.outcome[0])]
    told = opened.next_token(Request(prompt=RawPrompt(text=PROMPT)), Cancel()).logprobs
    assert best[0] == max(range(len(told)), key=told.__getitem__)
    stopped = Cancel()
    request = Request(prompt=RawPrompt(text=PROMPT), max_tokens=9, min_tokens=9)
    search = search_beams(opened, request, Beams(width=2), stopped)
    next(search)
    stopped.request()
    with pytest.raises(Cancelled):
        next(search)
