"""What a call asks comes in frames of bounded size, and its answers are put together again."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlance.contract.engine import (
    Adapter,
    ChatPrompt,
    Pooling,
    PromptPart,
    RawPrompt,
    Request,
    Role,
    Score,
    TokenDistribution,
    TokenLogprob,
    Turn,
    Usage,
)
from parlance.contract.sampling import Beams, Grammar, JsonSchema, Sampling
from parlance.engine import questions
from parlance.engine.questions import MOST_CHARACTERS, MOST_TEXTS, whole_texts
from parlance.engine.unicode import sound_request
from parlance.engine.wire import (
    Counted,
    Distribution,
    Embed,
    Embedded,
    Rendered,
    Rerank,
    Reranked,
    Scored,
    Tokenized,
    Warmed,
)

LONE = "\ud800"
REQUEST = Request(prompt=RawPrompt(text="text"))
USAGE = Usage(
    prompt_tokens=3, reused_tokens=1, generated_tokens=0, ttft_ms=1, prompt_ms=1, generate_ms=0
)


def asked(inquiry) -> list:
    return [question(number) for number, question in enumerate(inquiry.questions())]


def vector(*numbers: float) -> bytes:
    return array("f", numbers).tobytes()


@given(lengths=st.lists(st.integers(0, MOST_CHARACTERS * 2), max_size=200))
def test_texts_stay_whole_and_in_order_in_portions_of_bounded_size(lengths) -> None:
    texts = ["x" * length for length in lengths]
    found = list(whole_texts(texts))
    assert [text for some in found for text in some] == texts
    for some in found:
        assert 1 <= len(some) <= MOST_TEXTS
        assert len(some) == 1 or sum(map(len, some)) <= MOST_CHARACTERS


def test_vectors_come_back_in_the_order_of_the_texts() -> None:
    texts = [f"text {number} {LONE}" for number in range(MOST_TEXTS + 1)]
    inquiry = questions.embedding(texts, Pooling.CLS)
    first, second = asked(inquiry)
    assert isinstance(first, Embed)
    assert (first.id, second.id) == (0, 1)
    assert first.pooling is Pooling.CLS
    assert first.texts[0] == "text 0 \ufffd"
    assert len(second.texts) == 1
    answers = [
        Embedded(id=0, vectors=(vector(1, 0), vector(0, 1))),
        Embedded(id=1, vectors=(vector(0.5, 0.5),)),
    ]
    assert inquiry.result(answers) == [
        array("f", [1, 0]),
        array("f", [0, 1]),
        array("f", [0.5, 0.5]),
    ]


def test_every_portion_of_documents_carries_the_query() -> None:
    inquiry = questions.reranking(f"query{LONE}", ["x" * MOST_CHARACTERS, "y", "z"])
    first, second = asked(inquiry)
    assert isinstance(first, Rerank)
    assert first.query == second.query == "query\ufffd"
    assert second.documents == ("y", "z")
    answers = [Reranked(id=0, scores=(0.5,)), Reranked(id=1, scores=(-1.0, 2.0))]
    assert inquiry.result(answers) == [0.5, -1.0, 2.0]


def test_an_inquiry_can_be_asked_again_from_the_start() -> None:
    for inquiry in (questions.counting(["a", "b" * 90_000]), questions.embedding(["a"], "model")):
        assert asked(inquiry) == asked(inquiry) != []


PART = PromptPart("a", ((1, "a"), (2, "")), role=Role.USER)
SCORE = Score(tokens=(TokenLogprob(token=1, text="a", logprob=-1.0),))


@pytest.mark.parametrize(
    ("inquiry", "answer", "result"),
    [
        (questions.counting(["a b"]), Counted(id=0, tokens=(2,)), [2]),
        (questions.counting_prompt(RawPrompt(text="a")), Counted(id=0, tokens=(7,)), 7),
        (questions.rendering(RawPrompt(text="a")), Rendered(id=0, text="a"), "a"),
        (
            questions.tokenizing(RawPrompt(text="a")),
            Tokenized(id=0, parts=(PART,)),
            [PART],
        ),
        (questions.warming(REQUEST), Warmed(id=0, usage=USAGE), USAGE),
        (
            questions.weighing(REQUEST),
            Distribution(id=0, logprobs=vector(-1, -2), log_sum=3.0, ends=(1,)),
            TokenDistribution(logprobs=array("f", [-1, -2]), log_sum=3.0, ends=(1,)),
        ),
        (questions.scoring(REQUEST, "a"), Scored(id=0, score=SCORE), SCORE),
    ],
    ids=["count", "count_prompt", "render", "tokenize", "warm", "next_token", "score"],
)
def test_an_answer_becomes_what_the_contract_promises(inquiry, answer, result) -> None:
    assert len(asked(inquiry)) == 1
    assert inquiry.result([answer]) == result


def test_a_request_keeps_all_it_asks_for_when_its_texts_are_made_sound() -> None:
    image = b"\x89PNG"
    request = Request(
        prompt=ChatPrompt(
            turns=(Turn(Role.USER, f"a{LONE}", (image,)),),
            thinking=False,
            effort="low",
            reasoning_tokens=5,
        ),
        sampling=Sampling(temperature=0.5, dry_breakers=(LONE, "b")),
        max_tokens=3,
        min_tokens=2,
        stop=(f"stop{LONE}",),
        constraint=Grammar(text=f'root ::= "{LONE}"'),
        beams=Beams(width=2),
        top_logprobs=4,
        adapters=(Adapter(path=f"/a{LONE}", scale=0.5),),
        conversation="name",
    )
    sound = Request(
        prompt=ChatPrompt(
            turns=(Turn(Role.USER, "a\ufffd", (image,)),),
            thinking=False,
            effort="low",
            reasoning_tokens=5,
        ),
        sampling=Sampling(temperature=0.5, dry_breakers=("\ufffd", "b")),
        max_tokens=3,
        min_tokens=2,
        stop=("stop\ufffd",),
        constraint=Grammar(text='root ::= "\ufffd"'),
        beams=Beams(width=2),
        top_logprobs=4,
        adapters=(Adapter(path="/a\ufffd", scale=0.5),),
        conversation="name",
    )
    assert sound_request(request) == sound
    assert sound_request(sound) == sound
    assert sound_request(REQUEST) == REQUEST
    schema = Request(prompt=RawPrompt(text=""), constraint=JsonSchema(schema=LONE))
    assert sound_request(schema).constraint == JsonSchema(schema="\ufffd")
