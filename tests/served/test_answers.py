"""Answers of servers become the events that every engine gives."""

from __future__ import annotations

import json

import msgspec
import pytest

from parlance.contract.engine import (
    Begun,
    Channel,
    ChatPrompt,
    Piece,
    Priority,
    RawPrompt,
    Request,
    Role,
    StopReason,
    Turn,
)
from parlance.contract.faults import ConstraintInvalid, NotCapable
from parlance.contract.sampling import (
    Beams,
    Grammar,
    JsonSchema,
    LogitBias,
    Mirostat,
    Sampling,
)
from tests.served.asking import (
    HELLO_ASKED,
    answer_of,
    done_of,
    events_of,
    fault_of,
    loaded,
    served,
    stand_in,
)
from tests.served.stand_in import DONE, MODEL, StandIn, Streamed, Told, piece, usage

__all__ = ["stand_in"]

pytestmark = pytest.mark.loopback

PNG = b"\x89PNG\r\n\x1a\n"
PROPS = {
    "default_generation_settings": {"n_ctx": 512},
    "total_slots": 2,
    "modalities": {"vision": True},
    "chat_template": "{{ messages }}",
    "build_info": "b1",
}


def as_llama_server(stand_in: StandIn) -> None:
    stand_in.answers(Told(body=PROPS), path="/props")


def streamed(*chunks: object) -> Streamed:
    return Streamed((*chunks, piece(finish="stop"), DONE))


def sent(stand_in: StandIn, request: Request) -> dict:
    """Return the body that a request becomes."""
    events_of(loaded(served(stand_in.address)), request)
    return stand_in.asked()[-1].body


def asked(request: Request = HELLO_ASKED, **changes: object) -> Request:
    return msgspec.structs.replace(request, **changes)


def test_an_answer_streams_and_its_tokens_are_those_of_the_server(stand_in: StandIn) -> None:
    events = events_of(loaded(served(stand_in.address)))
    assert [event.text for event in events[:-1] if isinstance(event, Piece)] == ["Hel", "lo"]
    done = done_of(events)
    assert done.stop is StopReason.END
    assert (done.usage.prompt_tokens, done.usage.generated_tokens) == (9, 2)
    assert not done.usage.about


def test_tokens_are_marked_as_estimated_where_the_server_tells_none(stand_in: StandIn) -> None:
    stand_in.answers(streamed(piece("Hello there")))
    used = done_of(events_of(loaded(served(stand_in.address)))).usage
    assert used.about
    assert used.prompt_tokens > 0
    assert used.generated_tokens > 0


def test_tokens_that_were_not_computed_again_are_told(stand_in: StandIn) -> None:
    stand_in.answers(streamed(piece("x"), usage(100, 1, cached=90)))
    assert done_of(events_of(loaded(served(stand_in.address)))).usage.reused_tokens == 90


@pytest.mark.parametrize(
    "chunks",
    [
        (piece(reasoning_content="why"), piece("this")),
        (piece(reasoning="w"), piece(reasoning="hy"), piece("this")),
        (piece("<thi"), piece("nk>why</think>\n"), piece("this")),
        (piece("<think>why</think>this"),),
    ],
)
def test_reasoning_is_told_from_the_answer(stand_in: StandIn, chunks: tuple) -> None:
    stand_in.answers(streamed(*chunks))
    events = events_of(loaded(served(stand_in.address)))
    assert answer_of(events, Channel.REASONING) == "why"
    assert answer_of(events) == "this"


def test_what_looks_like_the_start_of_a_tag_is_not_lost_at_the_end(stand_in: StandIn) -> None:
    stand_in.answers(streamed(piece("<thi")))
    assert answer_of(events_of(loaded(served(stand_in.address)))) == "<thi"


def test_halves_of_a_character_are_joined(stand_in: StandIn) -> None:
    stand_in.answers(streamed(piece("a\ud83d"), piece("\ude00b")))
    assert answer_of(events_of(loaded(served(stand_in.address)))) == "a😀b"


def test_half_a_character_at_the_end_is_replaced(stand_in: StandIn) -> None:
    stand_in.answers(streamed(piece("a\ud83d")))
    assert answer_of(events_of(loaded(served(stand_in.address)))) == "a�"


def test_a_line_separator_within_a_text_ends_no_event(stand_in: StandIn) -> None:
    chunk = json.dumps(piece("a\u2028b\x85c"), ensure_ascii=False).encode()
    stand_in.answers(streamed(b": a comment\r\nevent: x\r\ndata:" + chunk + b"\r\n\r\n"))
    assert answer_of(events_of(loaded(served(stand_in.address)))) == "a\u2028b\x85c"


@pytest.mark.parametrize(
    ("finish", "more", "most", "reason"),
    [
        ("stop", {}, 0, StopReason.END),
        ("stop", {"stop_reason": "END"}, 0, StopReason.STOP_STRING),
        ("stop", {"stop_reason": 128001}, 0, StopReason.END),
        ("length", {}, 2, StopReason.LENGTH),
        ("length", {}, 500, StopReason.CONTEXT),
        ("length", {}, 0, StopReason.CONTEXT),
        ("something new", {}, 0, StopReason.END),
    ],
)
def test_why_an_answer_ended_is_told(
    stand_in: StandIn, finish: str, more: dict, most: int, reason: StopReason
) -> None:
    last = {"choices": [{"delta": {}, "finish_reason": finish, **more}]}
    stand_in.answers(Streamed((piece("x"), last, usage(5, 2), DONE)))
    events = events_of(loaded(served(stand_in.address)), asked(max_tokens=most))
    assert done_of(events).stop is reason


def test_log_probabilities_come_with_their_pieces(stand_in: StandIn) -> None:
    likely = {
        "token": "Hi",
        "logprob": -0.25,
        "id": 7,
        "top_logprobs": [{"token": "Hi", "logprob": -0.25}, {"token": "Oh", "logprob": -1.5}],
    }
    chunk = {"choices": [{"delta": {"content": "Hi"}, "logprobs": {"content": [likely]}}]}
    stand_in.answers(streamed(chunk))
    first = events_of(loaded(served(stand_in.address)), asked(top_logprobs=2))[0]
    assert isinstance(first, Piece)
    (choice,) = first.choices
    assert (choice.chosen.token, choice.chosen.text, choice.chosen.logprob) == (7, "Hi", -0.25)
    assert [token.text for token in choice.top] == ["Hi", "Oh"]
    body = stand_in.asked()[-1].body
    assert (body["logprobs"], body["top_logprobs"]) == (True, 2)


def test_a_request_becomes_the_fields_of_the_protocol(stand_in: StandIn) -> None:
    sampling = Sampling(
        temperature=0.5,
        top_k=7,
        top_p=0.8,
        min_p=0.1,
        repetition_penalty=1.2,
        presence_penalty=0.3,
        frequency_penalty=0.4,
        seed=11,
        logit_bias=(LogitBias(token=5, bias=float("-inf")),),
    )
    turns = (
        Turn(role=Role.SYSTEM, content="Be short."),
        Turn(role=Role.USER, content="One"),
        Turn(role=Role.ASSISTANT, content="Two"),
        Turn(role=Role.USER, content="Three \ud83d"),
    )
    prompt = ChatPrompt(turns=turns, thinking=False, effort="low")
    body = sent(
        stand_in,
        Request(
            prompt=prompt,
            sampling=sampling,
            max_tokens=20,
            min_tokens=3,
            stop=("END", ""),
            priority=Priority.DOCUMENT,
        ),
    )
    assert body == {
        "model": MODEL,
        "messages": [
            {"role": "system", "content": "Be short."},
            {"role": "user", "content": "One"},
            {"role": "assistant", "content": "Two"},
            {"role": "user", "content": "Three �"},
        ],
        "temperature": 0.5,
        "top_p": 0.8,
        "top_k": 7,
        "min_p": 0.1,
        "repeat_penalty": 1.2,
        "repetition_penalty": 1.2,
        "presence_penalty": 0.3,
        "frequency_penalty": 0.4,
        "logit_bias": {"5": -100.0},
        "seed": 11,
        "max_tokens": 20,
        "min_tokens": 3,
        "stop": ["END"],
        "stream": True,
        "stream_options": {"include_usage": True},
        "chat_template_kwargs": {"enable_thinking": False},
        "reasoning_effort": "low",
    }


def test_llama_server_is_told_of_the_samplers_that_it_alone_has(stand_in: StandIn) -> None:
    as_llama_server(stand_in)
    sampling = Sampling(
        typical_p=0.9, xtc_probability=0.5, dry_multiplier=0.8, mirostat=Mirostat.V2
    )
    prompt = ChatPrompt(turns=HELLO_ASKED.prompt.turns, reasoning_tokens=50)
    body = sent(stand_in, Request(prompt=prompt, sampling=sampling))
    told = {name: body[name] for name in ("typical_p", "xtc_probability", "dry_multiplier")}
    assert told == {"typical_p": 0.9, "xtc_probability": 0.5, "dry_multiplier": 0.8}
    assert (body["mirostat"], body["reasoning_budget_tokens"]) == (2, 50)
    assert "repetition_penalty" not in body


@pytest.mark.parametrize("status", [400, 422])
def test_what_a_server_refuses_is_left_out_from_then_on(stand_in: StandIn, status: int) -> None:
    def strict(asked: object) -> Streamed | Told:
        unknown = {"repeat_penalty", "chat_template_kwargs"} & set(asked.body)
        return Told(status, {"error": {"message": f"unknown: {unknown}"}}) if unknown else hello

    hello = streamed(piece("Hello"))
    stand_in.scripts["/v1/chat/completions"] = strict
    engine = loaded(served(stand_in.address))
    assert answer_of(events_of(engine)) == "Hello"
    assert answer_of(events_of(engine)) == "Hello"
    assert len(stand_in.asked()) == 3
    assert "stream_options" in stand_in.asked()[-1].body


def test_the_wish_to_know_the_tokens_is_dropped_last(stand_in: StandIn) -> None:
    def strict(asked: object) -> Streamed | Told:
        return Told(400) if "stream_options" in asked.body else streamed(piece("Hello"))

    stand_in.scripts["/v1/chat/completions"] = strict
    events = events_of(loaded(served(stand_in.address)), asked(max_tokens=5, stop=("x",)))
    assert answer_of(events) == "Hello"
    assert done_of(events).usage.about
    body = stand_in.asked()[-1].body
    assert (body["max_tokens"], body["stop"]) == (5, ["x"])


def test_a_schema_reaches_the_server_as_it_is(stand_in: StandIn) -> None:
    schema = {"type": "object", "properties": {"a": {"const": None}, "b": {"enum": [None, 1]}}}
    body = sent(stand_in, asked(constraint=JsonSchema(schema=json.dumps(schema))))
    assert body["response_format"]["type"] == "json_schema"
    assert body["response_format"]["json_schema"]["schema"] == schema


def test_a_schema_that_is_no_json_is_refused(stand_in: StandIn) -> None:
    request = asked(constraint=JsonSchema(schema="{"))
    fault = fault_of(events_of(loaded(served(stand_in.address)), request))
    assert isinstance(fault, ConstraintInvalid)
    assert not stand_in.asked()


def test_a_text_without_a_chat_is_continued(stand_in: StandIn) -> None:
    texts = [{"choices": [{"text": text}]} for text in ("<think>", " on")]
    end = {"choices": [{"text": "", "finish_reason": "length"}]}
    stand_in.answers(Streamed((*texts, end, usage(3, 2), DONE)), path="/v1/completions")
    request = Request(prompt=RawPrompt(text="Go"))
    events = events_of(loaded(served(stand_in.address, context=100)), request)
    assert answer_of(events) == "<think> on"
    assert done_of(events).stop is StopReason.CONTEXT
    body = stand_in.asked("/v1/completions")[-1].body
    assert body["prompt"] == "Go"
    assert 0 < body["max_tokens"] < 100


def test_a_server_that_only_chats_says_so_by_name(stand_in: StandIn) -> None:
    request = Request(prompt=RawPrompt(text="Go"))
    fault = fault_of(events_of(loaded(served(stand_in.address)), request))
    assert isinstance(fault, NotCapable)
    assert "without a chat" in fault.capability


IMAGE = ChatPrompt(turns=(Turn(role=Role.USER, content="What?", images=(PNG,)),))


@pytest.mark.parametrize(
    "request_",
    [
        asked(beams=Beams()),
        asked(constraint=Grammar(text='root ::= "a"')),
        asked(begun=Begun(answer="He")),
        Request(prompt=IMAGE),
        Request(prompt=RawPrompt(text="x"), top_logprobs=1),
    ],
)
def test_what_no_server_can_do_is_refused_without_asking(
    stand_in: StandIn, request_: Request
) -> None:
    fault = fault_of(events_of(loaded(served(stand_in.address)), request_))
    assert isinstance(fault, NotCapable)
    assert not stand_in.asked()


def test_images_go_to_a_server_that_says_it_sees(stand_in: StandIn) -> None:
    as_llama_server(stand_in)
    body = sent(stand_in, Request(prompt=IMAGE))
    image, text = body["messages"][0]["content"]
    assert image["image_url"]["url"].startswith("data:image/png;base64,")
    assert text == {"type": "text", "text": "What?"}


def test_a_begun_answer_goes_on_where_the_server_can(stand_in: StandIn) -> None:
    as_llama_server(stand_in)
    stand_in.answers(streamed(piece(" <think> of it")))
    request = asked(begun=Begun(answer="Just", tokens=1), max_tokens=10)
    events = events_of(loaded(served(stand_in.address)), request)
    assert answer_of(events) == " <think> of it"
    body = stand_in.asked()[-1].body
    assert body["messages"][-1] == {"role": "assistant", "content": "Just"}
    assert body["continue_final_message"] is True
    assert body["max_tokens"] == 9
