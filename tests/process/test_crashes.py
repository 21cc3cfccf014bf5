"""An engine that ends by itself costs some seconds, not a word."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import textwrap
import threading
import time

import psutil
import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import Channel, Done, Event, Failed, Piece, Request, StopReason
from parlance.contract.faults import EngineCrashed, EngineCrashedTwice, Fault, FaultError
from parlance.contract.sampling import Beams
from parlance.contract.translation import LiveParagraph
from parlance.engine import client
from parlance.engine.client import LocalEngine
from parlance.engine.connection import Connection
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import (
    Background,
    chat,
    done_of,
    events_of,
    fault_of,
    load,
    loaded,
    process_of,
    raw,
    text_of,
)
from tests.work.translations import ask, live, result_of, shown

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")


@pytest.fixture
def endless(nursery, tmp_path):
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=32_000)
    with loaded(nursery, write_model(tmp_path / "endless.gguf", model)) as engine:
        yield engine


def crash(engine: LocalEngine, number: signal.Signals = signal.SIGKILL) -> EngineCrashed:
    """End the engine's process and return the fault that is told."""
    assert engine.count("x", Cancel())  # so that there is a process
    told: queue.SimpleQueue[Fault | None] = queue.SimpleQueue()
    engine.watch(told.put)
    process_of(engine).send_signal(number)
    fault = told.get(timeout=10)
    assert isinstance(fault, EngineCrashed)
    return fault


def killed_in_mid_answer(engine: LocalEngine, request: Request) -> list[Event]:
    """Return the events of a request whose engine is killed at its first text."""
    events: list[Event] = []
    for _key, event in engine.run([("it", request)], Cancel()):
        if isinstance(event, Piece) and not any(isinstance(each, Piece) for each in events):
            process_of(engine).kill()
        events.append(event)
    return events


def test_an_answer_whose_engine_is_killed_goes_on_where_it_was(endless) -> None:
    told: list[Fault | None] = []
    endless.watch(told.append)
    request = chat("go", max_tokens=3000)
    events = killed_in_mid_answer(endless, request)
    assert done_of(events).stop is StopReason.LENGTH
    [fault, back] = told
    assert isinstance(fault, EngineCrashed)
    assert fault.exit_code == -signal.SIGKILL
    assert back is None
    assert text_of(events) == text_of(events_of(endless, request))
    assert endless.describe().name == "Tiny"


def test_reasoning_whose_engine_is_killed_goes_on_as_reasoning(nursery, tmp_path) -> None:
    thoughts = [f"y{number}" for number in range(700)]
    words = ("<think>", *thoughts, "</think>", "x1", "x2")
    model = TinyModel(speaks=words, context=2048)
    request = chat("go", max_tokens=0)
    with loaded(nursery, write_model(tmp_path / "thinks.gguf", model)) as engine:
        whole = events_of(engine, request)
        killed = killed_in_mid_answer(engine, request)
    for channel in Channel:
        assert text_of(killed, channel) == text_of(whole, channel) != ""


def test_all_requests_of_all_calls_end(endless) -> None:
    other = Background(endless, raw("waits"), Piece)
    answering = Background(endless, chat("go", max_tokens=3000), Piece)
    answering.start()
    assert answering.first.wait(10)
    other.start()
    process_of(endless).kill()
    answering.join()
    other.join()
    assert done_of(answering.events).stop is StopReason.LENGTH
    assert done_of(other.events)


def test_a_question_that_meets_a_crash_raises_it(endless) -> None:
    endless_process = process_of(endless)
    endless_process.suspend()
    raised = []

    def ask() -> None:
        try:
            endless.count("text", Cancel())
        except FaultError as error:
            raised.append(error.fault)

    asking = threading.Thread(target=ask)
    asking.start()
    endless_process.kill()
    asking.join()
    # Asked before the end it is a crash; asked after it, the engine was started again.
    assert not raised or isinstance(raised[0], EngineCrashed)
    assert endless.count("text", Cancel()) > 0


def test_after_two_crashes_only_the_person_loads_it_again(endless) -> None:
    path = endless.describe().path
    crash(endless)
    crash(endless)
    fault = fault_of(events_of(endless, chat("go")))
    assert isinstance(fault, EngineCrashedTwice)
    assert fault.path == path
    with pytest.raises(FaultError):
        endless.count("text", Cancel())
    load(endless, path)
    assert done_of(events_of(endless, chat("go")))


def test_a_crash_long_ago_does_not_count(endless, monkeypatch) -> None:
    monkeypatch.setattr(client, "FORGIVEN_SECONDS", 0.0)
    for _again in range(3):
        crash(endless)
        assert done_of(events_of(endless, chat("go")))


def test_the_requests_that_follow_a_crash_in_the_same_call_are_run(endless) -> None:
    later = endless.describe().parallel + 2  # of these, one more than run is under way
    requests = [("long", chat("go", max_tokens=3000))] + [(n, chat("go")) for n in range(later)]
    ends = {}
    killed = False
    for key, event in endless.run(requests, Cancel()):
        ends[key] = event
        if key == "long" and isinstance(event, Piece) and not killed:
            killed = True
            process_of(endless).kill()
    assert done_of([ends["long"]]).stop is StopReason.LENGTH
    assert done_of([ends[later - 1]])


def ends_of(engine: LocalEngine, requests) -> tuple[dict[object, Done | Failed], set[object]]:
    """Return how each request ended, and which said something.

    The engine is killed when the first of them does.
    """
    ends: dict[object, Done | Failed] = {}
    begun: set[object] = set()
    for key, event in engine.run(requests, Cancel()):
        if isinstance(event, Piece):
            if not begun:
                process_of(engine).kill()
            begun.add(key)
        if isinstance(event, Done | Failed):
            assert key not in ends
            ends[key] = event
    return ends, begun


def test_requests_of_which_nothing_was_said_are_sent_again(endless) -> None:
    requests = [("begun", chat("go", max_tokens=3000))]
    # These say nothing before their search is over.
    requests += [(n, chat(f"go {n}", beams=Beams(width=2), max_tokens=200)) for n in range(6)]
    ends, _ = ends_of(endless, requests)
    assert set(ends) == {"begun", *range(6)}
    assert all(isinstance(end, Done) for end in ends.values())


def test_everything_ends_once_when_seventeen_are_under_way(endless) -> None:
    count = endless.describe().parallel + 1
    assert count == 17
    requests = [(n, chat(f"go {n}", max_tokens=300)) for n in range(count)]
    ends, begun = ends_of(endless, requests)
    assert sorted(ends) == sorted(begun) == list(range(count))
    assert all(isinstance(end, Done) for end in ends.values())


def test_a_request_that_always_ends_the_engine_is_sent_twice_and_no_more(
    endless, monkeypatch
) -> None:
    path, pids = endless.describe().path, set()
    submit = Connection.submit

    def submit_and_kill(connection, request, items):
        number = submit(connection, request, items)
        pids.add(connection.pid)
        process_of(endless).kill()
        return number

    with monkeypatch.context() as patch:
        patch.setattr(Connection, "submit", submit_and_kill)
        assert isinstance(fault_of(events_of(endless, chat("go"))), EngineCrashed)
    assert len(pids) == 2
    assert isinstance(fault_of(events_of(endless, chat("go"))), EngineCrashedTwice)
    load(endless, path)
    assert done_of(events_of(endless, chat("go")))


def test_a_document_goes_on_after_a_crash_and_nothing_of_it_is_missing(endless) -> None:
    wanted = ask("\n\n".join(f"Paragraph number {n}." for n in range(30)))

    def translated(*, crashing: bool) -> str:
        events = []
        for event in live(wanted, endless):
            events.append(event)
            if crashing and isinstance(event, LiveParagraph) and event.index == 5:
                crashing = False
                process_of(endless).kill()
        result = result_of(events)
        assert result.text == shown(events)
        return result.text

    assert translated(crashing=True) == translated(crashing=False)
    assert len(endless._crashes) == 1


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_a_signal_is_named_in_the_fault(endless, number) -> None:
    assert crash(endless, number).exit_code == -number


@pytest.mark.skipif(sys.platform != "linux", reason="the parent-death signal is Linux's")
def test_the_engine_ends_with_its_parent_however_that_ends(tiny_model) -> None:
    program = textwrap.dedent(
        """
        import sys
        from parlance.children.nursery import Nursery
        from parlance.contract.cancel import Cancel
        from parlance.contract.models import LoadOptions
        from parlance.engine.client import LocalEngine

        engine = LocalEngine(Nursery())
        list(engine.load(LoadOptions(path=sys.argv[1], threads=1), Cancel()))
        print("ready", flush=True)
        sys.stdin.read()
        """
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program, str(tiny_model)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with parent:
        assert parent.stdout.readline() == b"ready\n"
        children = psutil.Process(parent.pid).children(recursive=True)
        assert children
        parent.kill()
    # Whose parent is gone is left to the system, which may take its time to bury it.
    end = time.monotonic() + 2
    while (alive := [each for each in children if _runs(each)]) and time.monotonic() < end:
        time.sleep(0.02)
    assert not alive


def test_an_engine_in_mid_answer_ends_with_its_input(endless) -> None:
    """So it does on systems that do not tell a process of the end of its parent."""
    answering = Background(endless, chat("go", max_tokens=3000), Piece)
    answering.start()
    assert answering.first.wait(10)
    process = process_of(endless)
    endless._connection._child._process.stdin.close()
    _gone, alive = psutil.wait_procs([process], timeout=10)
    assert not alive
    answering.join()
    assert done_of(answering.events).stop is StopReason.LENGTH


def _runs(process: psutil.Process) -> bool:
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
