"""An engine that ends by itself costs a click, not a word."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
import threading

import psutil
import pytest

from parlance.contract.cancel import Cancel
from parlance.contract.engine import Done, Failed, Piece
from parlance.contract.faults import EngineCrashed, EngineCrashedTwice, FaultError
from parlance.engine.client import LocalEngine
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
)

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")


@pytest.fixture
def endless(nursery, tmp_path):
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=32_000)
    with loaded(nursery, write_model(tmp_path / "endless.gguf", model)) as engine:
        yield engine


def crash(engine: LocalEngine, number: signal.Signals = signal.SIGKILL) -> Background:
    """End the engine's process in the middle of an answer."""
    answering = Background(engine, chat("go", max_tokens=0), Piece)
    answering.start()
    assert answering.first.wait(10)
    process_of(engine).send_signal(number)
    answering.join()
    return answering


def test_a_killed_engine_fails_the_answer_by_name_and_is_started_again(endless) -> None:
    lost = []
    endless.watch(lost.append)
    fault = fault_of(crash(endless).events)
    assert isinstance(fault, EngineCrashed)
    assert fault.exit_code == -signal.SIGKILL
    assert lost == [fault]
    assert done_of(events_of(endless, chat("go")))
    assert endless.describe().name == "Tiny"


def test_all_requests_of_all_calls_end(endless) -> None:
    other = Background(endless, raw("waits"), Piece)
    answering = Background(endless, chat("go", max_tokens=0), Piece)
    answering.start()
    assert answering.first.wait(10)
    other.start()
    process_of(endless).kill()
    answering.join()
    other.join()
    assert isinstance(fault_of(answering.events), EngineCrashed)
    # Sent before the end it fails with the other; sent after it, the engine was started again.
    assert isinstance(other.events[-1], Done | Failed)


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


def test_the_requests_that_follow_a_crash_in_the_same_call_are_run(endless) -> None:
    later = endless.describe().parallel + 2  # of these, one more than run is under way
    requests = [("long", chat("go", max_tokens=0))] + [(n, chat("go")) for n in range(later)]
    ends = {}
    killed = False
    for key, event in endless.run(requests, Cancel()):
        ends[key] = event
        if key == "long" and isinstance(event, Piece) and not killed:
            killed = True
            process_of(endless).kill()
    assert isinstance(ends["long"].fault, EngineCrashed)
    assert done_of([ends[later - 1]])


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_a_signal_is_named_in_the_fault(endless, number) -> None:
    assert fault_of(crash(endless, number).events).exit_code == -number


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
    _gone, alive = psutil.wait_procs(children, timeout=2)
    assert not alive
