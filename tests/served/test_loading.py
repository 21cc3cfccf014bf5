"""What is found out about a server's model, what is claimed of it, and what is told of it."""

from __future__ import annotations

import math
import socket
from typing import Any

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, Pooling, RawPrompt, Role, Turn
from parlance.contract.faults import (
    ChatTemplateFailed,
    FaultError,
    NoModelLoaded,
    NotCapable,
)
from parlance.contract.models import Capability, LoadOptions, ModelOrigin
from parlance.contract.network import NetworkRequest, Purpose
from parlance.contract.plan import PlacementReason
from parlance.contract.servers import Server, served_key
from parlance.engine.remote.counting import about_tokens
from parlance.engine.remote.engine import Outside
from tests.served.asking import (
    HELLO_ASKED,
    QUICK,
    answer_of,
    events_of,
    loaded,
    remote,
    served,
    stand_in,
)
from tests.served.stand_in import MODEL, Asked, StandIn, Told
from tests.served.test_answers import as_llama_server

__all__ = ["stand_in"]

pytestmark = pytest.mark.loopback


def lists(stand_in: StandIn, **model: Any) -> None:
    """Have the server list one model with these fields."""
    stand_in.answers(Told(body={"data": [{"id": MODEL, **model}]}), path="/v1/models")


@pytest.mark.parametrize(
    ("model", "props", "own", "context"),
    [
        ({"owned_by": "vllm", "max_model_len": 32768}, False, 0, 32768),
        ({"meta": {"n_ctx_train": 8192}}, False, 0, 8192),
        ({"meta": {"n_ctx_train": 8192}}, True, 0, 512),
        ({"meta": {"n_ctx_train": 8192, "n_ctx": 1024}}, True, 0, 1024),
        ({"max_model_len": 32768}, True, 2000, 2000),
        ({"context_length": 16384}, False, 0, 16384),
        ({}, False, 0, 4096),
    ],
)
def test_the_context_is_what_is_known_best(
    stand_in: StandIn, model: dict, props: bool, own: int, context: int
) -> None:
    lists(stand_in, **model)
    if props:
        as_llama_server(stand_in)
    described = loaded(served(stand_in.address, context=own)).describe()
    assert described.context == described.plan.context == context


def test_what_llama_server_tells_is_told_on(stand_in: StandIn) -> None:
    meta = {"n_params": 7, "n_vocab": 9, "size": 11, "ftype": "Q4_K", "n_ctx_train": 13}
    lists(stand_in, owned_by="llamacpp", meta=meta)
    as_llama_server(stand_in)
    described = loaded(served(stand_in.address)).describe()
    assert (described.parameters, described.vocabulary_size) == (7, 9)
    assert (described.size_bytes, described.quantization) == (11, "Q4_K")
    assert (described.trained_context, described.parallel) == (13, 2)
    assert described.placement.reason is PlacementReason.ELSEWHERE
    assert described.placement.device == "Stand-in"
    assert Capability.SEE in described.capabilities


def test_only_what_was_found_is_claimed(stand_in: StandIn) -> None:
    described = loaded(served(stand_in.address)).describe()
    assert described.capabilities == {Capability.GENERATE, Capability.CHAT}
    assert described.vector_size == 0
    assert not described.leaves_computer


def test_the_setting_says_how_many_requests_run_together(stand_in: StandIn) -> None:
    as_llama_server(stand_in)
    options = served(stand_in.address)
    assert loaded(options).describe().parallel == 2
    assert loaded(_with_parallel(options, 7)).describe().parallel == 7


def _with_parallel(options: LoadOptions, parallel: int) -> LoadOptions:
    return LoadOptions(path="", served=options.served, parallel=parallel)


def vectors(asked: Asked) -> Told:
    rows = [{"index": n, "embedding": [3.0, 4.0 + n]} for n, _ in enumerate(asked.body["input"])]
    return Told(body={"data": list(reversed(rows))})


def test_vectors_come_in_order_and_of_unit_length(stand_in: StandIn) -> None:
    stand_in.scripts["/v1/embeddings"] = vectors
    engine = loaded(served(stand_in.address))
    assert Capability.EMBED in engine.describe().capabilities
    assert engine.describe().vector_size == 2
    found = engine.embed(["text"] * 40, Cancel())
    assert len(found) == 40
    assert list(found[0]) == pytest.approx([0.6, 0.8])
    assert all(math.hypot(*vector) == pytest.approx(1.0) for vector in found)
    with pytest.raises(FaultError) as caught:
        engine.embed(["text"], Cancel(), pooling=Pooling.MEAN)
    assert isinstance(caught.value.fault, NotCapable)


def test_what_it_cannot_do_is_refused_by_name(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    prompt = HELLO_ASKED.prompt
    for ask in (
        lambda: engine.tokenize(prompt, Cancel()),
        lambda: engine.next_token(HELLO_ASKED, Cancel()),
        lambda: engine.score(HELLO_ASKED, "x", Cancel()),
        lambda: engine.rerank("x", ["y"], Cancel()),
        lambda: engine.embed(["x"], Cancel()),
        lambda: engine.render(prompt, Cancel()),
    ):
        with pytest.raises(FaultError) as caught:
            ask()
        fault = caught.value.fault
        assert isinstance(fault, NotCapable)
        assert fault.name == MODEL
        assert fault.capability


def test_warming_costs_nothing(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    before = len(stand_in.requests)
    assert engine.warm(HELLO_ASKED, Cancel()).prompt_tokens == 0
    assert len(stand_in.requests) == before


def test_without_a_model_nothing_is_answered(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    engine.unload()
    for ask in (engine.describe, lambda: engine.count("x", Cancel()), lambda: events_of(engine)):
        with pytest.raises(FaultError) as caught:
            ask()
        assert caught.value.fault == NoModelLoaded()


def test_a_model_of_a_file_is_not_for_it() -> None:
    with pytest.raises(FaultError) as caught:
        list(remote().load(LoadOptions(path="model.gguf"), Cancel()))
    assert isinstance(caught.value.fault, NotCapable)


# Tokens --------------------------------------------------------------------------------


def letters(asked: Asked) -> Told:
    """Count a token for each letter, as llama-server tells it."""
    return Told(body={"tokens": list(range(len(asked.body["content"])))})


def test_llama_server_counts_tokens(stand_in: StandIn) -> None:
    as_llama_server(stand_in)
    stand_in.scripts["/tokenize"] = letters
    engine = loaded(served(stand_in.address))
    assert engine.count("four", Cancel()) == 4
    assert engine.count_all(["one", "", "three"], Cancel()) == [3, 0, 5]


def test_many_texts_are_counted_in_few_requests(stand_in: StandIn) -> None:
    as_llama_server(stand_in)
    stand_in.scripts["/tokenize"] = letters
    engine = loaded(served(stand_in.address))
    texts = ["word " * (number % 7) for number in range(500)]
    counts = engine.count_all(texts, Cancel())
    whole = sum(map(len, texts))
    assert whole <= sum(counts) <= whole * 1.2 + len(texts)
    assert all(count > 0 for count, text in zip(counts, texts, strict=True) if text)
    assert len(stand_in.asked("/tokenize")) < 10


def test_a_prompt_is_counted_in_its_template(stand_in: StandIn) -> None:
    as_llama_server(stand_in)
    stand_in.scripts["/tokenize"] = letters
    stand_in.answers(Told(body={"prompt": "<user>Hello?"}), path="/apply-template")
    engine = loaded(served(stand_in.address))
    assert engine.render(HELLO_ASKED.prompt, Cancel()) == "<user>Hello?"
    assert engine.count_prompt(HELLO_ASKED.prompt, Cancel()) == 12


def test_a_template_that_refuses_is_named_so(stand_in: StandIn) -> None:
    as_llama_server(stand_in)
    stand_in.answers(Told(500, {"error": {"message": "No system role"}}), path="/apply-template")
    engine = loaded(served(stand_in.address))
    with pytest.raises(FaultError) as caught:
        engine.count_prompt(HELLO_ASKED.prompt, Cancel())
    assert caught.value.fault == ChatTemplateFailed(reason="No system role")


def test_vllm_counts_tokens_of_its_model(stand_in: StandIn) -> None:
    lists(stand_in, owned_by="vllm")
    stand_in.answers(Told(body={"count": 42, "tokens": []}), path="/tokenize")
    engine = loaded(served(stand_in.address))
    assert engine.count("some text", Cancel()) == 42
    body = stand_in.asked("/tokenize")[0].body
    assert body == {"model": MODEL, "prompt": "some text", "add_special_tokens": False}


def test_tokens_are_guessed_where_a_gateway_hides_the_page(stand_in: StandIn) -> None:
    lists(stand_in, owned_by="vllm")
    engine = loaded(served(stand_in.address))
    assert engine.count_all(["some text"] * 3, Cancel()) == [about_tokens("some text")] * 3
    assert len(stand_in.asked("/tokenize")) == 1


def test_tokens_are_guessed_where_nobody_tells(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    before = len(stand_in.requests)
    turn = Turn(role=Role.USER, content="Hello there, how are you?")
    alone = engine.count(turn.content, Cancel())
    assert engine.count_prompt(ChatPrompt(turns=(turn, turn)), Cancel()) > 2 * alone > 0
    assert engine.count_prompt(RawPrompt(text=turn.content), Cancel()) == alone
    assert len(stand_in.requests) == before


# Other computers -----------------------------------------------------------------------


@pytest.fixture
def elsewhere(stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return an address of the stand-in that looks like one of another computer."""
    real = socket.getaddrinfo

    def found(host: str, *arguments: Any, **named: Any) -> Any:
        return real("127.0.0.1" if host == "cluster.test" else host, *arguments, **named)

    monkeypatch.setattr(socket, "getaddrinfo", found)
    return stand_in.address.replace("127.0.0.1", "cluster.test")


def test_each_request_to_another_computer_is_noted(elsewhere: str, stand_in: StandIn) -> None:
    noted: list[NetworkRequest] = []
    engine = remote(noted)
    list(engine.load(served(elsewhere, token="sk-secret"), Cancel()))
    assert engine.describe().leaves_computer
    assert answer_of(events_of(engine)) == "Hello"
    assert len(noted) == len(stand_in.requests)
    last = noted[-1]
    assert (last.purpose, last.subject, last.status) == (Purpose.SERVER, MODEL, 200)
    assert last.host.startswith("cluster.test:")
    assert last.received_bytes > 0
    assert "sk-secret" not in repr(noted)
    assert "Hello" not in repr(noted)


def test_requests_within_this_computer_are_not_noted(stand_in: StandIn) -> None:
    noted: list[NetworkRequest] = []
    engine = remote(noted)
    list(engine.load(served(stand_in.address), Cancel()))
    events_of(engine)
    assert not noted
    assert stand_in.requests


def test_a_proxy_of_the_environment_is_none_for_this_computer(
    stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")  # where nobody listens
    monkeypatch.delenv("no_proxy", raising=False)
    assert answer_of(events_of(loaded(served(stand_in.address)))) == "Hello"


def test_looking_at_a_server_lists_its_models(stand_in: StandIn) -> None:
    meta = {"n_params": 7, "size": 11, "ftype": "Q4_K", "n_ctx_train": 13}
    body = {"data": [{"id": "a/b", "meta": meta}, {"id": "c"}]}
    stand_in.answers(Told(body=body), path="/v1/models")
    outside = Outside(note=print, offline=lambda: True, patience=QUICK)
    server = Server(name="Mine", address=stand_in.address)
    first, second = outside.look(server, "", Cancel())
    assert first.key == first.path == served_key(stand_in.address, "a/b")
    assert (first.name, first.origin) == ("a/b", ModelOrigin.SERVER)
    assert (first.parameters, first.size_bytes, first.trained_context) == (7, 11, 13)
    assert second.served is not None
    assert (second.served.server, second.served.model) == (server, "c")
    assert not second.served.token
