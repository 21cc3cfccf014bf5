"""An engine that did not survive a sleep, or whose device failed, is replaced, and answers."""

from __future__ import annotations

import signal
import sys
import textwrap
import threading
from collections.abc import Iterator

import pytest

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Piece
from parlance.contract.faults import DeviceLost, EngineCrashed, EngineCrashedTwice
from parlance.engine import client as client_module
from parlance.engine.client import LocalEngine
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import (
    Asking,
    Background,
    chat,
    done_of,
    events_of,
    fault_of,
    loaded,
    process_of,
    text_of,
)

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs signals")


@pytest.fixture
def endless(nursery, tmp_path) -> Iterator[LocalEngine]:
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=32_000)
    with loaded(nursery, write_model(tmp_path / "endless.gguf", model)) as engine:
        yield engine


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "patience", lambda _description: 0.3)


def test_an_engine_that_answers_is_left_alone(endless) -> None:
    process = process_of(endless)
    lost = []
    endless.watch(lost.append)
    endless.revive(Cancel())
    assert endless.count("text", Cancel()) > 0
    assert process_of(endless) == process
    assert lost == []


def test_an_engine_that_is_busy_is_left_alone(endless) -> None:
    process = process_of(endless)
    answering = Background(endless, chat("go", max_tokens=0), Piece)
    answering.start()
    assert answering.first.wait(10)
    endless.revive(Cancel())
    assert process_of(endless) == process
    answering.stop()
    assert answering.cancelled


def test_nothing_is_done_where_nothing_is_loaded(nursery) -> None:
    engine = LocalEngine(nursery)
    engine.revive(Cancel())
    engine.close()


def test_an_engine_that_hangs_is_replaced_and_the_next_question_is_answered(
    endless, impatient
) -> None:
    hung = process_of(endless)
    told = []
    endless.watch(told.append)
    hung.suspend()  # as a hung driver looks from outside
    endless.revive(Cancel())
    assert not hung.is_running()
    assert [type(fault) for fault in told] == [EngineCrashed]
    assert endless.count("text", Cancel()) > 0
    assert told[-1] is None
    assert process_of(endless) != hung


def test_what_was_asked_of_an_engine_that_hangs_is_answered_by_the_next(endless, impatient) -> None:
    hung = process_of(endless)
    hung.suspend()
    asking = Asking(lambda cancel: endless.count("text", cancel))
    asking.start()
    answering = Background(endless, chat("go", max_tokens=40), Piece)
    answering.start()
    endless.revive(Cancel())
    asking.join()
    answering.join()
    assert asking.outcome > 0
    assert done_of(answering.events)


def test_sleeping_often_is_not_held_against_the_model(endless, impatient) -> None:
    for _sleep in range(3):
        process_of(endless).suspend()
        endless.revive(Cancel())
        assert done_of(events_of(endless, chat("go")))


def test_looking_whether_it_answers_can_be_stopped(endless) -> None:
    process = process_of(endless)
    process.suspend()
    looking = Asking(endless.revive)
    looking.start()
    looking.cancel.request()
    looking.join()
    assert isinstance(looking.outcome, Cancelled)
    process.resume()
    assert endless.count("text", Cancel()) > 0
    assert process_of(endless) == process


def test_an_engine_that_ends_while_it_is_looked_at_is_a_crash(endless) -> None:
    process = process_of(endless)
    process.suspend()
    lost = []
    gone = threading.Event()
    endless.watch(lambda fault: (lost.append(fault), gone.set()))
    looking = Asking(endless.revive)
    looking.start()
    process.kill()
    looking.join()
    assert gone.wait(10)
    assert lost == [EngineCrashed(exit_code=-signal.SIGKILL)]


# A GPU played at the border of llama.cpp ---------------------------------------------------

GPU = """
    import dataclasses, os, sys
    import msgspec
    from parlance.contract.faults import EngineRefused, FaultError
    from parlance.engine import loading, process
    from parlance.engine.llama.context import Context

    load_model, decode = loading.load_model, Context.decode
    # Opened now: once the model is loaded, the engine opens no file but its own.
    failures = os.open({failures!r}, os.O_RDWR)
    steps = 0

    def load_on_gpu(*arguments, **named):
        model = load_model(*arguments, **named)
        replace = msgspec.structs.replace
        plan = model.description.plan
        placement = replace(plan.placement, gpu_layers=2, device="Test GPU")
        plan = replace(plan, placement=placement)
        description = replace(model.description, plan=plan)
        return dataclasses.replace(model, description=description)

    def decode_on_gpu(context, batch, **named):
        global steps
        steps += 1
        left = int(os.pread(failures, 1, 0))
        if steps > 5 and left:
            os.pwrite(failures, str(left - 1).encode(), 0)
            {failing}
        return decode(context, batch, **named)

    loading.load_model, Context.decode = load_on_gpu, decode_on_gpu
    sys.exit(process.main())
"""
RESET = """sys.stderr.write("ggml_vulkan: device lost on Vulkan0\\n"); os.abort()"""
FAILED = """raise FaultError(EngineRefused(step="decode", code=-3))"""


@pytest.fixture
def gpu(request, nursery, tmp_path, monkeypatch) -> Iterator[LocalEngine]:
    """Give an engine on a GPU that fails so often, in the sixth step of a process."""
    failing, times = request.param
    failures = tmp_path / "failures"
    failures.write_text(str(times))
    program = textwrap.dedent(GPU).format(failures=str(failures), failing=failing)
    monkeypatch.setattr(
        "parlance.children.nursery.child_command",
        lambda *_name: [sys.executable, "-c", program],
    )
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=2000)
    with loaded(nursery, write_model(tmp_path / "endless.gguf", model)) as engine:
        yield engine


@pytest.mark.parametrize(
    ("gpu", "device"),
    [((RESET, 1), "Vulkan0"), ((FAILED, 1), "Test GPU")],
    indirect=["gpu"],
    ids=["reset", "failed"],
)
def test_an_answer_goes_on_when_the_gpu_is_lost(gpu, device, nursery) -> None:
    told = []
    gpu.watch(told.append)
    events = events_of(gpu, chat("go", max_tokens=40))
    assert done_of(events)
    assert isinstance(told[0], DeviceLost)
    assert told[0].device == device
    assert told[1:] == [None]
    assert text_of(events) == text_of(events_of(gpu, chat("go", max_tokens=40)))


@pytest.mark.parametrize("gpu", [(RESET, 9), (FAILED, 9)], indirect=True, ids=["reset", "failed"])
def test_a_gpu_that_is_lost_again_and_again_is_not_tried_for_ever(gpu) -> None:
    assert isinstance(fault_of(events_of(gpu, chat("go", max_tokens=40))), DeviceLost)
    assert isinstance(fault_of(events_of(gpu, chat("go"))), EngineCrashedTwice)
