"""Variants of a question: what is sent, what that costs, what answers come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import (
    Channel,
    ChatPrompt,
    Piece,
    RawPrompt,
    Request,
    StopReason,
)
from parlance.contract.faults import EngineCrashed, FaultError, NotCapable, NothingToDo
from parlance.contract.models import Capability
from parlance.contract.prompting import (
    MOST_TOKENS,
    Example,
    Style,
    Variant,
    VariantAsked,
    VariantEnded,
    VariantFailed,
    VariantGrown,
)
from parlance.contract.sampling import GREEDY
from parlance.work.prompt_variants import agree, ask_variants, final_answer, groups_of, request_of
from tests.scripted_engine import DESCRIPTION, Reply, ScriptedEngine, text_of

if TYPE_CHECKING:
    from parlance.contract.hosts import Engine

QUESTION = "What is 2 + 2?"
EXAMPLES = (Example(question="What is 1 + 1?", answer="2"), Example(question="3 + 4?", answer="7"))
ZERO = Variant(style=Style.ZERO_SHOT)
FEW = Variant(style=Style.FEW_SHOT, examples=EXAMPLES)
STEPS = Variant(style=Style.STEP_BY_STEP, instruction="Think first.")


def turns(variant: Variant) -> list[tuple[str, str]]:
    prompt = request_of(QUESTION, variant, chats=True).prompt
    assert isinstance(prompt, ChatPrompt)
    assert not prompt.thinking
    return [(turn.role.value, turn.content) for turn in prompt.turns]


def text(variant: Variant) -> str:
    prompt = request_of(QUESTION, variant, chats=False).prompt
    assert isinstance(prompt, RawPrompt)
    return prompt.text


def test_prompts_for_a_model_that_chats() -> None:
    assert turns(ZERO) == [("user", QUESTION)]
    assert turns(msgspec.structs.replace(ZERO, instruction=" Be brief. ")) == [
        ("user", f"Be brief.\n\n{QUESTION}")
    ]
    examples = [
        ("user", "What is 1 + 1?"),
        ("assistant", "2"),
        ("user", "3 + 4?"),
        ("assistant", "7"),
    ]
    assert turns(FEW) == [*examples, ("user", QUESTION)]
    assert turns(msgspec.structs.replace(FEW, instruction="Be brief.")) == [
        ("user", "Be brief.\n\nWhat is 1 + 1?"),
        *examples[1:],
        ("user", QUESTION),
    ]
    bare = Variant(style=Style.FEW_SHOT, instruction="Be brief.")
    assert turns(bare) == [("user", f"Be brief.\n\n{QUESTION}")]
    assert turns(STEPS) == [("user", f"{QUESTION}\n\nThink first.")]


def test_prompts_for_a_model_that_only_continues() -> None:
    assert text(ZERO) == f"Q: {QUESTION}\nA:"
    assert text(FEW) == (f"Q: What is 1 + 1?\nA: 2\n\nQ: 3 + 4?\nA: 7\n\nQ: {QUESTION}\nA:")
    assert text(msgspec.structs.replace(FEW, instruction="Be brief.")).startswith(
        "Be brief.\n\nQ: What is 1 + 1?"
    )
    assert text(STEPS) == f"Q: {QUESTION}\nThink first.\nA:"
    request = request_of(QUESTION, FEW, chats=False)
    assert request.stop == ("\nQ:",)
    assert (request.sampling, request.max_tokens) == (GREEDY, MOST_TOKENS)


@pytest.mark.parametrize(
    ("answer", "final"),
    [
        ("4", "4"),
        ("2 and 2 are 4.\n\n**Answer: 4**\n", "4"),
        ("So:\n\n4\n---\n", "4"),
        ("Answer:", "Answer:"),
        ("答え:4", "4"),
        ("  \n", ""),
        ("Die Antwort ist 4.", "Die Antwort ist 4."),
    ],
)
def test_an_answer_comes_to_its_last_line(answer: str, final: str) -> None:
    assert final_answer(answer) == final


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("4", "4.", True),
        ("4", "There are 4 of them.", True),
        ("4", "There are 45.", False),
        ("Rome", "rome!", True),
        ("60", "There are 45 free seats.", False),
        ("1,000", "1,000 seats", True),
        ("3.5", "35", False),
        ("", "4", False),
        ("\uff14", "4", True),
    ],
)
def test_answers_agree_where_one_says_the_other(one: str, other: str, expected: bool) -> None:
    assert agree(one, other) is expected
    assert agree(other, one) is expected


def test_groups_of_answers_come_largest_first() -> None:
    assert groups_of(["45", "60", "", "It is 60."]) == [[1, 3], [0]]
    assert groups_of(["", ""]) == []


def by_style(request: Request) -> Reply | str:
    if text_of(request).endswith("Think first."):
        return Reply(pieces=(Piece(text="hm", channel=Channel.REASONING), "2 and 2\n", "4"))
    return "5"


def test_all_variants_are_asked_at_once_and_told_apart() -> None:
    engine = ScriptedEngine(by_style, window=4)
    events = list(ask_variants(QUESTION, [ZERO, FEW, STEPS], engine, Cancel()))
    asked = [event for event in events if isinstance(event, VariantAsked)]
    assert [event.number for event in asked] == [0, 1, 2]
    for event, request in zip(asked, engine.requests, strict=True):
        assert event.tokens == engine.count_prompt(request.prompt, Cancel())
        assert event.prompt == engine.render(request.prompt, Cancel())
    texts = ["", "", ""]
    for event in events:
        if isinstance(event, VariantGrown):
            texts[event.number] += event.text
    assert texts == ["5", "5", "2 and 2\n4"]
    ended = {event.number: event for event in events if isinstance(event, VariantEnded)}
    assert {number: event.stop for number, event in ended.items()} == dict.fromkeys(
        range(3), StopReason.END
    )
    for event in asked:
        assert ended[event.number].usage.prompt_tokens == event.tokens


def test_the_engine_counts_a_prompt_as_it_reads_it(engine: Engine) -> None:
    events = list(ask_variants(QUESTION, [ZERO, FEW, STEPS], engine, Cancel()))
    costs = {event.number: event.tokens for event in events if isinstance(event, VariantAsked)}
    read = {
        event.number: event.usage.prompt_tokens
        for event in events
        if isinstance(event, VariantEnded)
    }
    assert costs == read
    assert costs[1] > costs[2] > costs[0]  # type: ignore[operator]


def test_one_that_fails_leaves_the_others_alone() -> None:
    fault = EngineCrashed(exit_code=-9)
    engine = ScriptedEngine(
        lambda request: Reply(fault=fault) if "first" in text_of(request) else "4", window=4
    )
    events = list(ask_variants(QUESTION, [ZERO, STEPS], engine, Cancel()))
    assert VariantFailed(number=1, fault=fault) in events
    assert VariantGrown(number=0, text="4") in events


def test_a_model_that_does_not_write_and_an_empty_question_are_refused() -> None:
    engine = ScriptedEngine()
    with pytest.raises(FaultError) as raised:
        list(ask_variants(" ", [ZERO], engine, Cancel()))
    assert raised.value.fault == NothingToDo()
    encoder = frozenset({Capability.EMBED})
    engine._description = msgspec.structs.replace(DESCRIPTION, capabilities=encoder)
    with pytest.raises(FaultError) as raised:
        list(ask_variants(QUESTION, [ZERO], engine, Cancel()))
    assert isinstance(raised.value.fault, NotCapable)
