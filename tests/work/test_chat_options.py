"""What is asked of a model that cannot do it is left out, and said."""

from __future__ import annotations

import msgspec
import pytest

from parlance.contract.chats import ChatMode, ChatOptions
from parlance.contract.engine import ChatPrompt, RawPrompt, Request, Role, Turn
from parlance.contract.history import ConversationId
from parlance.contract.models import Capability, ModelDescription
from parlance.contract.plan import PlacementReason
from parlance.contract.sampling import GREEDY, Beams, Grammar, JsonSchema, LogitBias, Sampling
from parlance.contract.sampling_choice import SamplingChoice
from parlance.work.chat_ask import ChatAsk
from parlance.work.chat_options import fitted, reasoning_controls, reasoning_spare, request_of
from tests.scripted_engine import DESCRIPTION

PROMPT = ChatPrompt(turns=(Turn(Role.USER, "Hello"),))
JSON = JsonSchema(schema="{}")


def reasoning(template: str = "{{ enable_thinking }}") -> ModelDescription:
    """Return a model that reasons, as its template says."""
    return msgspec.structs.replace(
        DESCRIPTION,
        template=template,
        capabilities=DESCRIPTION.capabilities | {Capability.REASON},
    )


def elsewhere() -> ModelDescription:
    """Return a model of a server."""
    placement = msgspec.structs.replace(DESCRIPTION.placement, reason=PlacementReason.ELSEWHERE)
    plan = msgspec.structs.replace(DESCRIPTION.plan, placement=placement)
    return msgspec.structs.replace(DESCRIPTION, plan=plan, template=None)


def made(
    options: ChatOptions, description: ModelDescription = DESCRIPTION, **fields: object
) -> tuple[Request, tuple[str, ...]]:
    """Return the request and what was left out of it."""
    ask = msgspec.structs.replace(ChatAsk(text="Hello", options=options), **fields)
    fitting, left = fitted(ask, description)
    prompt = RawPrompt(text="Hello") if ask.completes else PROMPT
    conversation = ConversationId(1)
    return request_of(prompt, ask, fitting, description, conversation=conversation), left


@pytest.mark.parametrize(
    ("options", "description", "left"),
    [
        (ChatOptions(thinking=True), DESCRIPTION, ("thinking",)),
        (ChatOptions(thinking=False), DESCRIPTION, ()),
        (ChatOptions(thinking=False), reasoning(), ()),
        (ChatOptions(thinking=False), reasoning("<think>"), ("thinking",)),
        (ChatOptions(thinking=True), reasoning("<think>"), ()),
        (ChatOptions(effort="high"), reasoning(), ("effort",)),
        (ChatOptions(effort="high"), reasoning("{{ reasoning_effort }}"), ()),
        (ChatOptions(effort="high"), elsewhere(), ()),
        (ChatOptions(reasoning_tokens=100), DESCRIPTION, ("reasoning_tokens",)),
        (ChatOptions(reasoning_tokens=100), reasoning(), ()),
        (ChatOptions(beams=Beams(), constraint=JSON), DESCRIPTION, ("beams",)),
        (ChatOptions(beams=Beams()), elsewhere(), ("beams",)),
        (ChatOptions(constraint=Grammar(text="root ::= x")), elsewhere(), ("constraint",)),
        (ChatOptions(constraint=JSON), elsewhere(), ()),
    ],
)
def test_what_a_model_cannot_do_is_left_out_and_told(
    options: ChatOptions, description: ModelDescription, left: tuple[str, ...]
) -> None:
    request, told = made(options, description)
    assert told == left
    assert isinstance(request.prompt, ChatPrompt)
    sent = {
        "thinking": not request.prompt.thinking,
        "effort": bool(request.prompt.effort),
        "reasoning_tokens": request.prompt.reasoning_tokens is not None,
        "beams": request.beams is not None,
        "constraint": request.constraint is not None,
    }
    assert not any(sent[name] for name in left)


def test_what_can_be_had_of_reasoning_is_sent() -> None:
    options = ChatOptions(thinking=False, effort="low", reasoning_tokens=50)
    request, _ = made(options, reasoning("{{ enable_thinking }} {{ reasoning_effort }}"))
    prompt = request.prompt
    assert isinstance(prompt, ChatPrompt)
    assert (prompt.thinking, prompt.effort, prompt.reasoning_tokens) == (False, "low", 50)


def test_only_biases_of_tokens_that_the_vocabulary_has_are_sent() -> None:
    known, unknown = LogitBias(token=3, bias=1.0), LogitBias(token=999, bias=1.0)
    options = ChatOptions(sampling=SamplingChoice(logit_bias=(known, unknown)))
    request, left = made(options)
    assert left == ("sampling.logit_bias",)
    assert request.sampling.logit_bias == (known,)


def test_sampling_rests_on_what_is_recommended() -> None:
    own = msgspec.structs.replace(DESCRIPTION, sampling=Sampling(temperature=0.3, top_k=7))
    options = ChatOptions(sampling=SamplingChoice(top_p=0.5))
    assert made(options, own)[0].sampling == Sampling(temperature=0.3, top_k=7, top_p=0.5)
    better = Sampling(temperature=0.6, min_p=0.0)
    request, _ = made(options, own, recommended=better, temperature=0.9)
    assert request.sampling == Sampling(temperature=0.9, min_p=0.0, top_p=0.5)
    chosen = ChatOptions(sampling=SamplingChoice(temperature=0.1))
    assert made(chosen, own, temperature=0.9)[0].sampling.temperature == 0.1


def test_a_search_draws_nothing() -> None:
    options = ChatOptions(beams=Beams(width=2), sampling=SamplingChoice(temperature=1.5))
    assert made(options)[0].sampling == GREEDY


def test_the_fewest_tokens_are_no_more_than_the_most() -> None:
    request, _ = made(ChatOptions(max_tokens=5, min_tokens=9))
    assert (request.max_tokens, request.min_tokens) == (5, 5)
    assert made(ChatOptions(min_tokens=9))[0].min_tokens == 9


def test_a_text_that_is_continued_has_no_instructions_and_no_reasoning() -> None:
    options = ChatOptions(system_prompt="Be brief.", effort="high", thinking=True)
    request, left = made(options, reasoning(), mode=ChatMode.COMPLETE)
    assert request.prompt == RawPrompt(text="Hello")
    assert set(left) == {"system_prompt", "effort", "thinking"}


def test_a_window_learns_what_can_be_said_about_reasoning() -> None:
    none = reasoning_controls(DESCRIPTION)
    assert (none.reasons, none.switch, none.efforts, none.budget) == (False, False, (), False)
    fixed = reasoning_controls(reasoning("<think> {{ reasoning_effort }}"))
    assert (fixed.reasons, fixed.switch, fixed.budget) == (True, False, True)
    assert fixed.efforts == ("low", "medium", "high")
    assert reasoning_controls(reasoning()).switch


def test_only_who_cannot_be_told_not_to_reason_gets_tokens_for_it() -> None:
    assert reasoning_spare(DESCRIPTION) == reasoning_spare(reasoning()) == 0
    assert reasoning_spare(reasoning("<think>")) == 1024
