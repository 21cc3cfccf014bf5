"""What tests of servers have in common: a stand-in, and an engine that asks it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import (
    Channel,
    ChatPrompt,
    Done,
    Event,
    Failed,
    Piece,
    Request,
    Role,
    Turn,
)
from parlance.contract.models import LoadOptions
from parlance.contract.network import NetworkRequest
from parlance.contract.sampling import GREEDY
from parlance.contract.servers import ServedModel, Server
from parlance.engine.remote.engine import RemoteEngine
from parlance.engine.remote.refusals import Patience
from tests.served.stand_in import MODEL, StandIn

QUICK = Patience(times=3, first_seconds=0.001, most_seconds=5.0)
HELLO_ASKED = Request(
    prompt=ChatPrompt(turns=(Turn(role=Role.USER, content="Hello?"),)), sampling=GREEDY
)


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    """Serve one model, which says "Hello"."""
    with StandIn() as server:
        yield server


def served(address: str, *, model: str = MODEL, token: str = "", context: int = 0) -> LoadOptions:
    server = Server(name="Stand-in", address=address, context=context)
    return LoadOptions(path="", served=ServedModel(server=server, model=model, token=token))


def remote(noted: list[NetworkRequest] | None = None, *, offline: bool = False) -> RemoteEngine:
    """Return an engine that has loaded nothing."""
    log = [] if noted is None else noted
    return RemoteEngine(note=log.append, offline=lambda: offline, patience=QUICK)


def loaded(options: LoadOptions) -> RemoteEngine:
    engine = remote()
    assert list(engine.load(options, Cancel()))[-1] == 1.0
    return engine


def events_of(engine: RemoteEngine, request: Request = HELLO_ASKED) -> list[Event]:
    return [event for _, event in engine.run([(0, request)], Cancel())]


def answer_of(events: list[Event], channel: Channel = Channel.ANSWER) -> str:
    pieces = [event for event in events if isinstance(event, Piece)]
    return "".join(piece.text for piece in pieces if piece.channel is channel)


def done_of(events: list[Event]) -> Done:
    done = events[-1]
    assert isinstance(done, Done), done
    return done


def fault_of(events: list[Event]) -> object:
    failed = events[-1]
    assert isinstance(failed, Failed), failed
    return failed.fault
