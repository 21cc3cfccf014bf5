"""The next token is asked for once and narrowed at will; ways of decoding grow side by side."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from parlance.contract.engine import (
    ChatPrompt,
    Choice,
    Piece,
    StopReason,
    TokenDistribution,
    TokenLogprob,
)
from parlance.contract.faults import FaultError, ModelFileDamaged, NotCapable
from parlance.contract.inspection import Step
from parlance.contract.inspection_choosing import WayKind
from parlance.contract.inspection_tokens import ChatPart
from parlance.contract.sampling import Beams, Sampling
from parlance.services.inspect_decoding import DecodingAsk, DecodingService
from parlance.services.inspect_next import MOST_TOKENS, NextService
from parlance.services.inspect_template import TemplateService
from parlance.services.jobs import Jobs
from parlance.services.model_states import ModelPhase, ModelState
from parlance.work.inspecting import Expectation
from tests.scripted_engine import Key, Reply, ScriptedEngine
from tests.window.fakes import FakeModels, ready, starter_entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Request
    from parlance.contract.inspection import NextToken

OTHER = msgspec.structs.replace(starter_entry(), key="other")
SEVEN = Sampling(temperature=1.0, top_k=7, top_p=1.0, min_p=0.0)


class Models(FakeModels):
    """Has the model loaded that a test shows."""

    @contextmanager
    def ensure_for(self, _want: object, cancel: Cancel) -> Iterator[None]:
        cancel.check()
        yield


class Counting(ScriptedEngine):
    """Notes what it is asked for."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.weighed: list[tuple[int, ...]] = []
        self.fault: object = None

    def next_token(self, request: Request, cancel: Cancel, **after: object) -> TokenDistribution:  # type: ignore[override]
        self.weighed.append(tuple(after.get("after", ())))  # type: ignore[arg-type]
        return super().next_token(request, cancel, **after)  # type: ignore[arg-type]


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def models(qapp: object) -> Models:
    made = Models((starter_entry(),))
    made.show(ready(starter_entry()))
    return made


def test_a_text_becomes_a_tree_that_is_walked_without_asking_again(
    qtbot: QtBot, jobs: Jobs, models: Models
) -> None:
    engine = Counting()
    service = NextService(engine, models, jobs)
    service.ask("one two three", as_chat=False)
    qtbot.waitUntil(lambda: service.found is not None and not service.busy)
    assert service.found is not None
    first, second = service.found.likeliest[:2]
    assert (first.token, len(service.found.likeliest)) == (3, MOST_TOKENS)
    for token in (first, second):
        service.go_to(0)
        qtbot.waitUntil(lambda: not service.busy)
        service.go_on(token)
        qtbot.waitUntil(lambda: not service.busy)
    assert engine.weighed == [(), (3,), (4,)]
    assert [node.parent for node in service.walk.nodes] == [None, 0, 0]
    before = service.found
    service.step_back()
    qtbot.waitUntil(lambda: service.found is not before)
    service.go_on(first)
    assert (service.walk.at, len(service.walk.nodes), len(engine.weighed)) == (1, 3, 3)


def test_samplings_narrow_what_was_asked_for_once(qtbot: QtBot, jobs: Jobs, models: Models) -> None:
    engine = Counting()
    service = NextService(engine, models, jobs)
    service.use(SEVEN)
    service.ask("one", as_chat=True)
    qtbot.waitUntil(lambda: service.found is not None)
    assert service.found is not None
    assert [(each.step, each.kept) for each in service.found.steps][1:] == [(Step.TOP_K, 7)]
    service.use(msgspec.structs.replace(SEVEN, top_k=3))
    qtbot.waitUntil(lambda: service.found is not None and service.found.steps[-1].kept == 3)
    assert engine.weighed == [()]


class Slow(Expectation):
    """Narrows when it is let."""

    entered, go_on = threading.Event(), threading.Event()

    def left(self, sampling: Sampling, before: Sequence[int] = ()) -> NextToken:
        self.entered.set()
        assert self.go_on.wait(5)
        return super().left(sampling, before)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> type[Slow]:
    monkeypatch.setattr("parlance.services.inspect_next.Expectation", Slow)
    monkeypatch.setattr(Slow, "entered", threading.Event())
    monkeypatch.setattr(Slow, "go_on", threading.Event())
    Slow.go_on.set()
    return Slow


def test_what_is_narrowed_is_seen_while_a_slider_moves(
    qtbot: QtBot, jobs: Jobs, models: Models, slow: type[Slow]
) -> None:
    service, seen = NextService(Counting(), models, jobs), []
    service.ask("one", as_chat=False)
    qtbot.waitUntil(lambda: service.found is not None and not service.busy)
    slow.entered.clear()
    slow.go_on.clear()
    service.changed.connect(lambda: seen.append(service.found))
    for top_k in (9, 8, 7):
        service.use(msgspec.structs.replace(SEVEN, top_k=top_k))
        qtbot.waitUntil(slow.entered.is_set)
    slow.go_on.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert [found.steps[-1].kept for found in seen if found is not None] == [9, 7]


def test_what_is_narrowed_late_is_not_told_of_another_place(
    qtbot: QtBot, jobs: Jobs, models: Models, slow: type[Slow]
) -> None:
    service, seen = NextService(Counting(), models, jobs), []
    service.ask("one", as_chat=False)
    qtbot.waitUntil(lambda: service.found is not None and not service.busy)
    before = service.found
    assert before is not None
    slow.entered.clear()
    slow.go_on.clear()
    service.use(SEVEN)
    qtbot.waitUntil(slow.entered.is_set)
    service.go_on(before.likeliest[0])
    service.changed.connect(lambda: seen.append(service.found))
    slow.go_on.set()
    qtbot.waitUntil(lambda: _first(service) == 2)
    assert all(found is before or found is service.found for found in seen)


def test_what_is_stopped_leaves_one_where_something_is_known(
    qtbot: QtBot, jobs: Jobs, models: Models
) -> None:
    service = NextService(Counting(), models, jobs)
    service.ask("one", as_chat=False)
    qtbot.waitUntil(lambda: service.found is not None and not service.busy)
    assert service.found is not None
    service.go_on(service.found.likeliest[0])
    service.stop()
    assert (service.walk.at, len(service.walk.nodes), service.busy) == (0, 2, False)
    service.step_back()
    assert service.walk.at == 0


def test_what_is_stopped_goes_up_to_what_is_still_held(
    qtbot: QtBot, jobs: Jobs, models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parlance.services.inspect_next._MOST_KEPT", 2)
    service = NextService(Counting(), models, jobs)
    service.ask("one", as_chat=False)
    for number in range(1, 4):  # the root and the newest are held, what is between is let go
        qtbot.waitUntil(lambda: service.found is not None and not service.busy)
        assert service.found is not None
        service.go_on(service.found.likeliest[0])
        qtbot.waitUntil(lambda at=number: _first(service) == 1 + at)
    service.go_to(2)
    service.stop()
    assert (service.walk.at, service.busy) == (0, False)
    qtbot.waitUntil(lambda: _first(service) == 1)


def _first(service: NextService) -> int | None:
    return None if service.found is None else service.found.likeliest[0].token


def test_sliders_stay_until_another_model_recommends_something_else(
    jobs: Jobs, models: Models
) -> None:
    service = NextService(Counting(), models, jobs)
    service.use(SEVEN)
    models.show(models.state)
    assert service.sampling == SEVEN
    description = models.state.description
    assert description is not None
    greedy = msgspec.structs.replace(description, sampling=Sampling(temperature=0.0, top_k=9))
    models.show(msgspec.structs.replace(models.state, description=greedy))
    assert service.sampling == Sampling(temperature=0.7, top_k=9)


def test_a_fault_is_told_and_another_model_begins_anew(
    qtbot: QtBot, jobs: Jobs, models: Models
) -> None:
    engine = Counting()
    service = NextService(engine, models, jobs)
    damaged = ModelFileDamaged(path="/ada/a.gguf", reason="it ends early")
    models.show(ModelState(phase=ModelPhase.FAILED, entry=starter_entry(), fault=damaged))
    service.ask("one", as_chat=False)
    qtbot.waitUntil(lambda: service.fault is not None)
    assert service.fault == damaged
    models.show(ready(starter_entry()))
    service.ask("one", as_chat=False)
    qtbot.waitUntil(lambda: service.found is not None)
    assert service.fault is None
    service.go_on(service.found.likeliest[0])  # type: ignore[union-attr]
    models.show(ready(msgspec.structs.replace(starter_entry(), key="other")))
    assert (service.found, len(service.walk.nodes), service.busy) == (None, 1, False)


def test_what_a_server_does_not_tell_is_asked_in_another_way(
    qtbot: QtBot, jobs: Jobs, models: Models
) -> None:
    token = TokenLogprob(token=-1, text=" the", logprob=-0.5)
    piece = Piece(text=" the", choices=(Choice(chosen=token, top=(token,)),))

    class Served(ScriptedEngine):
        def next_token(self, *_asked: object, **_after: object) -> TokenDistribution:  # type: ignore[override]
            raise FaultError(NotCapable(name="served", capability="to weigh every token"))

    engine = Served([Reply(pieces=(piece,))])
    service = NextService(engine, models, jobs)
    service.ask("Paris is", as_chat=False)
    qtbot.waitUntil(lambda: service.found is not None and not service.busy)
    assert service.found is not None
    assert (service.found.likeliest, service.found.steps) == ((token,), ())
    service.go_on(token)
    qtbot.waitUntil(lambda: len(engine.requests) == 2 and not service.busy)
    assert engine.requests[1].begun is not None
    assert engine.requests[1].begun.answer == " the"


def test_ways_of_decoding_grow_side_by_side_and_the_search_follows(
    qtbot: QtBot, jobs: Jobs, models: Models
) -> None:
    engine = Counting([f"answer {number}" for number in range(4)])
    service = DecodingService(engine, models, jobs)
    beams = Beams(width=2, length_penalty=0.5)
    service.decode(DecodingAsk(text="one", as_chat=True, seeds=(5, 6), beams=beams, tokens=4))
    qtbot.waitUntil(lambda: not service.busy)
    assert [(way.kind, way.seed) for way in service.ways] == [
        (WayKind.GREEDY, None),
        (WayKind.SAMPLED, 5),
        (WayKind.SAMPLED, 6),
        (WayKind.BEAMS, None),
    ]
    assert all(way.text.startswith("answer") and way.stop is not None for way in service.ways)
    asked = engine.requests
    assert [(each.sampling.temperature, each.sampling.seed) for each in asked[1:3]] == [
        (0.8, 5),
        (0.8, 6),
    ]
    assert asked[0].sampling.temperature == 0
    assert (asked[3].beams, asked[3].top_logprobs) == (beams, None)
    assert all(isinstance(each.prompt, ChatPrompt) and each.max_tokens == 4 for each in asked)
    assert service.tree is not None
    assert service.tree.steps == 4
    assert len(service.tree.outcome) == 2


def test_sums_of_log_probabilities_are_those_of_the_tokens(
    qtbot: QtBot, jobs: Jobs, models: Models
) -> None:
    tokens = [TokenLogprob(token=each, text=f" {each}", logprob=-each / 4) for each in (1, 2, 3)]
    pieces = tuple(
        Piece(text=token.text, choices=(Choice(chosen=token, top=()),)) for token in tokens
    )
    service = DecodingService(Counting([Reply(pieces=pieces)]), models, jobs)
    service.decode(DecodingAsk(text="one", seeds=(), tokens=3))
    qtbot.waitUntil(lambda: not service.busy)
    greedy = service.ways[0]
    assert (greedy.length, greedy.logprob, greedy.mean) == (3, -1.5, -0.5)


def test_decoding_is_stopped_and_what_came_stays(qtbot: QtBot, jobs: Jobs, models: Models) -> None:
    engine = Counting([Reply(pieces=("one", " two"), pause_after=1)])
    service = DecodingService(engine, models, jobs)
    service.decode(DecodingAsk(text="one", seeds=()))
    qtbot.waitUntil(lambda: bool(service.ways) and service.ways[0].text == "one")
    service.stop()
    assert not service.busy
    assert (service.ways[0].text, service.ways[0].stop) == ("one", StopReason.CANCELLED)
    assert service.tree is None


class Backwards(Counting):
    """Answers what is asked last first."""

    def run(self, requests: Iterable[tuple[Key, Request]], cancel: Cancel) -> Any:
        return super().run(reversed(list(requests)), cancel)


def test_every_way_has_its_name_before_any_has_begun(
    qtbot: QtBot, jobs: Jobs, models: Models
) -> None:
    service, seen = DecodingService(Backwards(["a"]), models, jobs), []
    service.changed.connect(lambda: seen.append([(way.kind, way.seed) for way in service.ways]))
    service.decode(DecodingAsk(text="one", seeds=(5,)))
    qtbot.waitUntil(lambda: not service.busy)
    whole = [(WayKind.GREEDY, None), (WayKind.SAMPLED, 5), (WayKind.BEAMS, None)]
    assert all(ways == whole[: len(ways)] for ways in seen)
    assert service.ways[0].text == "a"


def test_what_another_model_decoded_is_let_go_of(qtbot: QtBot, jobs: Jobs, models: Models) -> None:
    service = DecodingService(Counting(["a"]), models, jobs)
    service.decode(DecodingAsk(text="one", seeds=()))
    qtbot.waitUntil(lambda: not service.busy)
    models.show(ready(starter_entry()))
    assert service.ways
    assert service.tree is not None
    models.show(ready(OTHER))
    assert (service.ways, service.tree) == ((), None)
    waiting = DecodingService(Counting([Reply(pieces=("a",), pause_after=0)]), models, jobs)
    waiting.decode(DecodingAsk(text="one", seeds=()))
    qtbot.waitUntil(lambda: bool(waiting.ways))
    models.show(ready(starter_entry()))
    assert (waiting.ways, waiting.busy) == ((), False)


class Held(Models):
    """Loads until it is stopped."""

    @contextmanager
    def ensure_for(self, _want: object, cancel: Cancel) -> Iterator[None]:
        stopped = threading.Event()
        with cancel.waking(stopped.set):
            stopped.wait()
        cancel.check()
        yield


def test_the_format_of_another_model_is_let_go_of(jobs: Jobs) -> None:
    models = Held((starter_entry(),))
    service, told = TemplateService(Counting(), object(), models, jobs), []  # type: ignore[arg-type]
    part = ChatPart(role=None, text="<", tokens=())
    service.changed.connect(lambda: told.append(service.busy))
    service.render("", "one", "")
    service.parts = (part,)
    models.show(ready(starter_entry()))  # it was asked before there was one
    models.show(ready(starter_entry()))
    assert (service.parts, service.busy) == ((part,), True)
    models.show(ready(OTHER))
    assert (service.parts, told) == ((), [True, False])
