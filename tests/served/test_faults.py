"""What goes wrong with a server is told by name, whatever words the server uses."""

from __future__ import annotations

import socket
import time
from email.utils import formatdate
from typing import Any

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, Request, Role, Turn
from parlance.contract.faults import (
    FaultError,
    Offline,
    PromptTooLong,
    ServedModelMissing,
    ServerAddressInvalid,
    ServerBusy,
    ServerCutOff,
    ServerFailed,
    ServerNotUnderstood,
    ServerRefusedKey,
    ServerUnreachable,
)
from parlance.engine.remote import link as remote_link
from tests.served.asking import (
    answer_of,
    events_of,
    fault_of,
    loaded,
    remote,
    served,
    stand_in,
)
from tests.served.stand_in import DONE, HELLO, MODEL, StandIn, Streamed, Told, piece

__all__ = ["stand_in"]

pytestmark = pytest.mark.loopback


def refused(options: Any, *, offline: bool = False) -> object:
    """Return why a model cannot be loaded."""
    with pytest.raises(FaultError) as caught:
        list(remote(offline=offline).load(options, Cancel()))
    return caught.value.fault


def test_a_server_that_is_not_there_cannot_be_reached() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        fault = refused(served(address))
    assert fault == ServerUnreachable(address=address, reason="the connection was refused")


def test_a_host_that_nobody_knows_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_arguments: object, **_named: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "no words of the system")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    fault = refused(served("http://nobody.invalid:8000/v1"))
    assert isinstance(fault, ServerUnreachable)
    assert fault.reason == "no host of this name is known"


def test_a_silent_server_is_given_up(stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_link, "GLANCE_SECONDS", 0.05)
    stand_in.scripts["/v1/models"] = lambda _asked: Streamed(stalls=True)
    fault = refused(served(stand_in.address))
    assert isinstance(fault, ServerUnreachable | ServerCutOff)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "127.0.0.1:8080",
        "ftp://127.0.0.1/v1",
        "http://",
        "http://a b/v1",
        "http://127.0.0.1:99999/v1",
        "http://[::1/v1",
        "http://me:secret@127.0.0.1/v1",
        "http://127.0.0.1/v1?key=x",
        "http://ex\nample/v1",
    ],
)
def test_what_is_no_address_is_said_to_be_none(address: str) -> None:
    fault = refused(served(address))
    assert isinstance(fault, ServerAddressInvalid)


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_refused_is_named_so(stand_in: StandIn, status: int) -> None:
    stand_in.answers(Told(status, {"detail": "Invalid API key"}), path="/v1/models")
    assert refused(served(stand_in.address)) == ServerRefusedKey(address=stand_in.address)


def test_the_key_goes_along_and_into_no_fault(stand_in: StandIn) -> None:
    stand_in.answers(Told(500, {"error": {"message": "bad: sk-secret."}}))
    engine = loaded(served(stand_in.address, token="sk-secret"))
    assert all(each.headers["authorization"] == "Bearer sk-secret" for each in stand_in.requests)
    fault = fault_of(events_of(engine))
    assert fault == ServerFailed(address=stand_in.address, status=500, reason="bad: …")


def test_without_a_key_none_is_sent(stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_of_the_hub")
    events_of(loaded(served(stand_in.address)))
    assert stand_in.asked()
    assert not [each for each in stand_in.requests if "authorization" in each.headers]
    assert "hf_of_the_hub" not in repr(stand_in.requests)


def test_a_key_that_cannot_be_sent_is_refused(stand_in: StandIn) -> None:
    fault = refused(served(stand_in.address, token="a\r\nHost: x"))
    assert isinstance(fault, ServerRefusedKey)


def test_a_model_that_the_server_has_not_is_missing(stand_in: StandIn) -> None:
    missing = ServedModelMissing(address=stand_in.address, model="other")
    assert refused(served(stand_in.address, model="other")) == missing


def test_a_model_that_went_away_is_missing(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Told(404, {"error": {"message": "gone", "code": 404}}))
    missing = ServedModelMissing(address=stand_in.address, model=MODEL)
    assert fault_of(events_of(engine)) == missing


def test_a_busy_server_is_asked_again(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    date = formatdate(time.time() - 60, usegmt=True)
    stand_in.answers(
        Told(429, headers={"Retry-After": "0"}),
        Told(503),
        Told(429, headers={"Retry-After": date}),
        HELLO,
    )
    assert answer_of(events_of(engine)) == "Hello"
    assert len(stand_in.asked()) == 4


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_is_busy_for_ever_is_left_alone(stand_in: StandIn, status: int) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Told(status, headers={"Retry-After": "0"}))
    assert fault_of(events_of(engine)) == ServerBusy(address=stand_in.address)
    assert len(stand_in.asked()) == 4


def test_a_server_that_wants_an_hour_is_not_waited_for(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Told(429, headers={"Retry-After": "3600"}))
    assert fault_of(events_of(engine)) == ServerBusy(address=stand_in.address)
    assert len(stand_in.asked()) == 1


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"error": {"message": "the GPU\nis on fire."}}, "the GPU is on fire"),
        ({"error": "plain words"}, "plain words"),
        ({"object": "error", "message": "as vLLM says it"}, "as vLLM says it"),
        ({"detail": [{"loc": "x"}]}, "Internal Server Error"),
        (b"<html>", "Internal Server Error"),
        (b"[" * 100_000, "Internal Server Error"),
    ],
)
def test_a_failure_of_the_server_carries_its_words(
    stand_in: StandIn, body: Any, reason: str
) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Told(500, body))
    failed = ServerFailed(address=stand_in.address, status=500, reason=reason)
    assert fault_of(events_of(engine)) == failed


def test_a_server_that_refuses_a_request_for_good_is_told_of(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Told(400, {"error": {"message": "no"}}))
    failed = ServerFailed(address=stand_in.address, status=400, reason="no")
    assert fault_of(events_of(engine)) == failed
    assert len(stand_in.asked()) == 3


@pytest.mark.parametrize(
    ("error", "tokens", "context"),
    [
        ({"type": "exceed_context_size_error", "n_prompt_tokens": 900, "n_ctx": 512}, 900, 512),
        ({"code": "context_length_exceeded", "message": "some words"}, None, 4096),
    ],
)
def test_a_prompt_that_is_too_long_is_told_by_the_type_of_the_error(
    stand_in: StandIn, error: dict, tokens: int | None, context: int
) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Told(400, {"error": error}))
    turn = Turn(role=Role.USER, content="word " * 1000)
    fault = fault_of(events_of(engine, Request(prompt=ChatPrompt(turns=(turn,)))))
    assert isinstance(fault, PromptTooLong)
    assert fault.context == context
    assert fault.prompt_tokens == tokens if tokens else fault.prompt_tokens > 1000
    assert len(stand_in.asked()) == 1


@pytest.mark.parametrize(
    "reply",
    [
        Streamed((piece("Hel"),), cut=True),
        Streamed((piece("Hel"),)),
        Streamed((piece("Hel"),), chunked=False),
        Streamed((piece("Hel"), DONE)),
    ],
    ids=["cut", "ended early", "ended without a length", "interrupted by the server"],
)
def test_a_cut_answer_keeps_what_arrived(stand_in: StandIn, reply: Streamed) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(reply)
    events = events_of(engine)
    assert answer_of(events) == "Hel"
    assert fault_of(events) == ServerCutOff(address=stand_in.address)


def test_an_error_in_the_middle_of_an_answer_is_told(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Streamed((piece("Hel"), {"error": {"message": "out of memory", "code": 507}})))
    events = events_of(engine)
    assert answer_of(events) == "Hel"
    failed = ServerFailed(address=stand_in.address, status=507, reason="out of memory")
    assert fault_of(events) == failed


def test_a_refusal_in_the_middle_does_not_begin_the_answer_anew(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Streamed((piece("Hel"), {"error": {"message": "no", "code": 400}})), HELLO)
    events = events_of(engine)
    assert answer_of(events) == "Hel"
    failed = ServerFailed(address=stand_in.address, status=400, reason="no")
    assert fault_of(events) == failed
    assert len(stand_in.asked()) == 1


def test_a_prompt_that_is_too_long_may_be_told_in_the_stream(stand_in: StandIn) -> None:
    engine = loaded(served(stand_in.address))
    error = {"code": 400, "type": "exceed_context_size_error", "n_prompt_tokens": 9, "n_ctx": 8}
    stand_in.answers(Streamed(({"error": error},)))
    assert fault_of(events_of(engine)) == PromptTooLong(prompt_tokens=9, context=8)


@pytest.mark.parametrize(
    "chunk",
    [
        b"<html>Log in, please</html>\n",
        b"data: {\n\n",
        b"data: [1]\n\n",
        b'data: {"choices": 7}\n\n',
        b'data: {"choices": [{"delta": {"content": 7}}]}\n\n',
        b'data: {"usage": {"prompt_tokens": -1}}\n\n',
        b"data: " + b"[" * 100_000 + b"\n\n",
        b"data: \xff\n\n",
    ],
)
def test_an_answer_in_another_protocol_is_not_understood(stand_in: StandIn, chunk: bytes) -> None:
    engine = loaded(served(stand_in.address))
    stand_in.answers(Streamed((chunk, piece(finish="stop"))))
    assert fault_of(events_of(engine)) == ServerNotUnderstood(address=stand_in.address)


@pytest.mark.parametrize(
    "reply",
    [
        Told(404),
        Told(body=b"<html>"),
        Told(body={"models": []}),
        Told(body={"data": [{"name": "no id"}]}),
        Told(302, headers={"Location": "http://127.0.0.1:1/v1/models"}),
    ],
)
def test_what_is_no_such_server_is_not_understood(stand_in: StandIn, reply: Told) -> None:
    stand_in.answers(reply, path="/v1/models")
    assert refused(served(stand_in.address)) == ServerNotUnderstood(address=stand_in.address)


def test_a_line_without_an_end_is_not_gathered_for_ever(
    stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote_link, "MAX_LINE", 1000)
    engine = loaded(served(stand_in.address))
    stand_in.answers(Streamed((b"data: " + b"x" * 5000,), stalls=True))
    assert fault_of(events_of(engine)) == ServerNotUnderstood(address=stand_in.address)


def test_an_answer_without_an_end_is_not_gathered_for_ever(
    stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote_link, "MAX_BODY", 1000)
    stand_in.answers(Told(body=b"[" + b" " * 5000), path="/v1/models")
    assert isinstance(refused(served(stand_in.address)), ServerNotUnderstood)


def test_offline_another_computer_is_not_asked() -> None:
    assert refused(served("http://cluster.invalid:8000/v1"), offline=True) == Offline()


def test_offline_this_computer_is_asked_all_the_same(stand_in: StandIn) -> None:
    engine = remote(offline=True)
    list(engine.load(served(stand_in.address), Cancel()))
    assert answer_of(events_of(engine)) == "Hello"
