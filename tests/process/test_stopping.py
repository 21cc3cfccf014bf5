"""A stop shows within 300 ms at every stage, and the engine is usable afterwards."""

from __future__ import annotations

import signal
import threading

import psutil
import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Piece, PromptRead, StopReason
from parlance.contract.faults import FaultError, NoModelLoaded
from parlance.contract.models import LoadOptions
from parlance.engine import watchdog
from parlance.engine.client import LocalEngine
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import Background, chat, done_of, events_of, loaded, process_of, raw

SHOWN_SECONDS = 0.3
LONG = 30_000


@pytest.fixture(scope="module")
def endless_model(tmp_path_factory):
    """Return a model that never ends its answer, with a long context."""
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=LONG + 2000)
    return write_model(tmp_path_factory.mktemp("models") / "endless.gguf", model)


@pytest.fixture
def endless(nursery, endless_model):
    with loaded(nursery, endless_model) as engine:
        yield engine


def test_a_stop_while_an_answer_is_written_shows_at_once(endless) -> None:
    answering = Background(endless, chat("go", max_tokens=0), Piece)
    answering.start()
    assert answering.first.wait(10)
    assert answering.stop() < SHOWN_SECONDS
    assert answering.cancelled
    assert done_of(events_of(endless, chat("go"))).stop is StopReason.LENGTH


def test_a_stop_while_the_prompt_is_read_shows_at_once(endless) -> None:
    reading = Background(endless, raw("y" * LONG), PromptRead)
    reading.start()
    assert reading.first.wait(10)
    assert reading.stop() < SHOWN_SECONDS
    assert reading.cancelled
    assert not any(isinstance(event, Piece) for event in reading.events)
    assert done_of(events_of(endless, chat("go"))).usage.reused_tokens <= 1


def test_the_process_stays_when_it_stops_in_time(endless) -> None:
    answering = Background(endless, chat("go", max_tokens=0), Piece)
    before = process_of(endless)
    answering.start()
    assert answering.first.wait(10)
    answering.stop()
    events_of(endless, chat("go"))
    assert process_of(endless) == before


def test_a_stop_while_loading_shows_at_once_and_nothing_is_loaded(nursery, endless_model) -> None:
    engine = LocalEngine(nursery)
    before = set(psutil.Process().children())
    cancel = Cancel()
    with pytest.raises(Cancelled):
        for _share in engine.load(LoadOptions(path=str(endless_model), threads=1), cancel):
            cancel.request()
    with pytest.raises(FaultError) as raised:
        engine.describe()
    assert raised.value.fault == NoModelLoaded()
    assert set(psutil.Process().children()) <= before
    engine.close()


def test_a_stop_that_was_asked_before_starts_nothing(endless) -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        list(endless.run([("it", chat("go"))], cancel))


def test_closing_the_iterator_stops_the_engine_too(endless) -> None:
    events = endless.run([("it", chat("go", max_tokens=0))], Cancel())
    next(events)
    events.close()
    assert done_of(events_of(endless, chat("go"))).stop is StopReason.LENGTH


def test_a_stopped_call_leaves_the_others_alone(endless) -> None:
    first = Background(endless, chat("go", max_tokens=0), Piece)
    second = Background(endless, chat("go", max_tokens=5), Piece)
    first.start()
    assert first.first.wait(10)
    second.start()
    first.stop()
    second.join()
    assert done_of(second.events).stop is StopReason.LENGTH


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs SIGSTOP")
def test_an_engine_that_does_not_stop_is_ended_and_started_again(endless) -> None:
    lost = []
    endless.watch(lost.append)
    answering = Background(endless, chat("go", max_tokens=0), Piece)
    answering.start()
    assert answering.first.wait(10)
    frozen = process_of(endless)
    frozen.send_signal(signal.SIGSTOP)
    assert answering.stop() < SHOWN_SECONDS
    psutil.wait_procs([frozen], timeout=10)
    assert not frozen.is_running()
    assert done_of(events_of(endless, chat("go"))).stop is StopReason.LENGTH
    assert lost == []


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs SIGSTOP")
def test_an_engine_that_hangs_before_it_says_anything_is_ended_too(endless, monkeypatch) -> None:
    monkeypatch.setattr(watchdog, "UNHEARD_SECONDS", 1.0)
    frozen = process_of(endless)
    frozen.send_signal(signal.SIGSTOP)
    asked, submit = threading.Event(), endless._connection.submit

    def noted(*arguments) -> int:
        key = submit(*arguments)
        asked.set()
        return key

    monkeypatch.setattr(endless._connection, "submit", noted)
    asking = Background(endless, chat("go"), Piece)
    asking.start()
    assert asked.wait(10)  # what is stopped before it is sent ends no engine
    assert asking.stop() < SHOWN_SECONDS
    psutil.wait_procs([frozen], timeout=10)
    assert not frozen.is_running()
    assert done_of(events_of(endless, chat("go"))).stop is StopReason.LENGTH


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs SIGSTOP")
def test_an_engine_that_is_ended_for_a_stop_takes_nobody_elses_work_along(endless) -> None:
    answering = Background(endless, chat("go", max_tokens=0), Piece)
    answering.start()
    assert answering.first.wait(10)
    frozen = process_of(endless)
    frozen.send_signal(signal.SIGSTOP)
    queued, outcome = threading.Event(), []

    def requests():
        yield "waits", chat("go", max_tokens=5)
        queued.set()

    waiting = threading.Thread(target=lambda: outcome.extend(endless.run(requests(), Cancel())))
    asking = threading.Thread(target=lambda: outcome.append(endless.count("text", Cancel())))
    waiting.start()
    asking.start()
    assert queued.wait(10)
    assert answering.stop() < SHOWN_SECONDS
    waiting.join()
    asking.join()
    assert not frozen.is_running()
    outcome.remove(endless.count("text", Cancel()))
    assert done_of([event for _key, event in outcome]).stop is StopReason.LENGTH


def test_a_stopped_request_in_the_queue_leaves_the_running_one_alone(endless) -> None:
    reading = Background(endless, raw("y" * 6000, max_tokens=20), PromptRead)
    waiting = Background(endless, chat("go"), Piece)
    before = process_of(endless)
    reading.start()
    assert reading.first.wait(10)
    waiting.start()
    assert waiting.stop() < SHOWN_SECONDS
    reading.join()
    assert done_of(reading.events).stop is StopReason.LENGTH
    assert process_of(endless) == before


def test_unloading_ends_what_runs(endless) -> None:
    answering = Background(endless, chat("go", max_tokens=0), Piece)
    answering.start()
    assert answering.first.wait(10)
    endless.unload()
    answering.join()
    assert answering.events[-1].fault == NoModelLoaded()


def test_another_load_replaces_one_that_is_under_way(nursery, endless_model, tiny_model) -> None:
    engine = LocalEngine(nursery)
    begun = threading.Event()
    outcome = []

    def load_first() -> None:
        try:
            for _share in engine.load(LoadOptions(path=str(endless_model)), Cancel()):
                begun.set()
        except FaultError as error:
            outcome.append(error.fault)

    loading = threading.Thread(target=load_first)
    loading.start()
    assert begun.wait(10)
    list(engine.load(LoadOptions(path=str(tiny_model), threads=1), Cancel()))
    loading.join()
    assert engine.describe().path == str(tiny_model)
    assert outcome in ([], [NoModelLoaded()])
    assert done_of(events_of(engine, raw("x")))
    engine.close()


def test_a_load_that_is_stopped_for_a_newer_one_leaves_it_alone(endless, tiny_model) -> None:
    cancel = Cancel()
    older = endless.load(LoadOptions(path=str(tiny_model)), cancel)
    cancel.request()
    before = process_of(endless)
    with pytest.raises(Cancelled):
        next(older)
    assert endless.describe().name == "Tiny"
    assert done_of(events_of(endless, chat("go")))
    assert process_of(endless) == before
