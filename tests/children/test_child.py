"""Children start, speak, misbehave and end; the parent is never harmed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time

import msgspec
import psutil
import pytest

from parlance.children import nursery as nurseries
from parlance.children.child import Child, ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.children.limits import Limits
from parlance.children.nursery import Nursery, child_command, child_environment


class Ping(msgspec.Struct, frozen=True, tag="ping"):
    number: int


DECODER: msgspec.msgpack.Decoder[Ping] = msgspec.msgpack.Decoder(Ping)

PRELUDE = """
import os, signal, sys, time
import msgspec
from parlance.children.frames import FrameReader
from parlance.children.limits import Limits
from parlance.children.streams import Hello, begin_child

class Ping(msgspec.Struct, frozen=True, tag="ping"):
    number: int
"""
ECHO = """
pipes = begin_child(Limits())
for ping in FrameReader(pipes.incoming, msgspec.msgpack.Decoder(Ping)):
    pipes.writer.write(ping)
"""


@pytest.fixture
def start(nursery, monkeypatch):
    """Return a function that starts a child with the given program."""

    def make(program: str) -> Child[Ping]:
        command = [sys.executable, "-c", PRELUDE + textwrap.dedent(program)]
        monkeypatch.setattr(nurseries, "child_command", lambda _name: command)
        return nursery.start("test", DECODER)

    return make


def test_a_child_answers_and_ends_when_its_input_closes(start) -> None:
    child = start(ECHO)
    for number in range(100):
        child.send(Ping(number))
        assert child.receive(10) == Ping(number)
    assert child.outcome is None
    assert child.end().exit_code == 0
    assert child.receive() is None


def test_what_native_code_prints_lands_in_the_log_and_not_between_frames(start) -> None:
    child = start(
        """
        pipes = begin_child(Limits())
        os.write(1, b"printed by C\\n")
        print("printed by Python", flush=True)
        os.system("echo printed by a grandchild")
        pipes.writer.write(Ping(1))
        """
    )
    assert child.receive(10) == Ping(1)
    assert child.receive(10) is None
    child.end()
    assert {"printed by C", "printed by Python", "printed by a grandchild"} <= set(child.log)


def test_the_log_keeps_the_last_lines(start) -> None:
    child = start(
        """
        begin_child(Limits())
        for number in range(1000):
            print("line", number, file=sys.stderr)
        """
    )
    child.end()
    assert len(child.log) == 200
    assert child.log[-1] == "line 999"


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("sys.exit(3)", "exit code 3"),
        ("os.write(1, b'hello there, I am no frame')", "no sense"),
        (
            "from parlance.children.frames import FrameWriter\n"
            "FrameWriter(os.fdopen(1, 'wb')).write(Hello(protocol=999))",
            "another version",
        ),
    ],
)
def test_a_child_without_a_proper_hello_did_not_start(start, program, reason) -> None:
    with pytest.raises(ChildDidNotStart) as raised:
        start(program)
    assert reason in raised.value.reason


def test_a_program_that_is_not_there_did_not_start(nursery, monkeypatch) -> None:
    monkeypatch.setattr(nurseries, "child_command", lambda _name: ["/nowhere/parlance-cli"])
    with pytest.raises(ChildDidNotStart):
        nursery.start("test", DECODER)


def test_a_silent_child_is_killed(start) -> None:
    child = start("pipes = begin_child(Limits())\ntime.sleep(1000)")
    with pytest.raises(ChildSilent):
        child.receive(0.05)
    assert child.end().exit_code != 0


def test_a_child_that_goes_on_for_ever_is_killed_in_the_end(start) -> None:
    child = start(
        """
        pipes = begin_child(Limits())
        for number in range(1_000_000):
            pipes.writer.write(Ping(number))
            time.sleep(0.02)
        """
    )
    limits = Limits(silence_seconds=30, waiting_seconds=0.5)
    received = []
    with pytest.raises(ChildSilent):
        while (frame := child.receive_within(limits)) is not None:
            received.append(frame)
    assert received[:2] == [Ping(0), Ping(1)]
    assert len(received) < 100
    assert child.end().exit_code != 0


def test_what_is_done_between_frames_is_no_waiting(start) -> None:
    child = start(
        """
        pipes = begin_child(Limits())
        for number in range(3):
            pipes.writer.write(Ping(number))
        """
    )
    limits = Limits(silence_seconds=30, waiting_seconds=2)
    for number in range(3):
        assert child.receive_within(limits) == Ping(number)
        time.sleep(0.7)
    assert child.receive_within(limits) is None


def test_a_frame_of_the_wrong_kind_is_an_error(start) -> None:
    child = start(
        """
        class Pong(msgspec.Struct, tag="pong"):
            number: int
        begin_child(Limits()).writer.write(Pong(1))
        """
    )
    with pytest.raises(FrameError):
        child.receive(10)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_a_child_that_ignores_everything_is_killed_in_stages(start) -> None:
    child = start(
        """
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        begin_child(Limits()).writer.write(Ping(1))
        while True:
            time.sleep(1000)
        """
    )
    assert child.receive(10) == Ping(1)
    outcome = child.end(patience=0.05)
    assert outcome.signal_name == "SIGKILL"
    assert child.end() == outcome


def test_sending_to_a_child_that_does_not_read_never_waits(start) -> None:
    child = start("pipes = begin_child(Limits())\ntime.sleep(1000)")
    for number in range(50_000):
        child.send(Ping(number))
    child.end(patience=0.05)


def test_sending_to_a_dead_child_is_no_error(start) -> None:
    child = start("begin_child(Limits())")
    assert child.receive(10) is None
    child.send(Ping(1))
    assert child.end().exit_code == 0
    child.send(Ping(2))


def test_who_receives_is_woken_when_another_thread_ends_the_child(start) -> None:
    child = start(ECHO)
    got = []
    waiting = threading.Thread(target=lambda: got.append(child.receive()))
    waiting.start()
    child.end()
    waiting.join(10)
    assert got == [None]


def test_closing_the_nursery_ends_every_child(monkeypatch) -> None:
    nursery = Nursery()
    command = [sys.executable, "-c", PRELUDE + ECHO]
    monkeypatch.setattr(nurseries, "child_command", lambda _name: command)
    children = [nursery.start("test", DECODER) for _ in range(3)]
    nursery.close()
    assert [child.outcome.exit_code for child in children] == [0, 0, 0]
    with pytest.raises(ChildDidNotStart):
        nursery.start("test", DECODER)
    nursery.close()


def test_a_child_that_is_kept_ready_is_taken_and_the_next_one_ordered(start, nursery) -> None:
    start(ECHO)
    nursery.keep_ready("test")
    (waiting,) = _running("test", nursery)
    nursery.keep_ready("test")
    assert _running("test", nursery) == [waiting]  # one is enough
    taken = nursery.start("test", DECODER)
    assert taken.pid == waiting
    taken.send(Ping(1))
    assert taken.receive(10) == Ping(1)
    nursery.replenish("test")
    nursery.replenish("other")
    (next_one,) = _running("test", nursery)
    assert next_one != waiting
    nursery.close()
    assert not psutil.pid_exists(next_one)


def test_one_that_ended_while_it_waited_is_replaced(start, nursery) -> None:
    start(ECHO)
    nursery.keep_ready("test")
    (waiting,) = _running("test", nursery)
    psutil.Process(waiting).kill()
    while psutil.Process(waiting).status() != psutil.STATUS_ZOMBIE:
        time.sleep(0.01)
    child = nursery.start("test", DECODER)
    assert child.pid != waiting
    child.send(Ping(1))
    assert child.receive(10) == Ping(1)


def _running(name: str, nursery: Nursery) -> list[int]:
    spare = nursery._spares[name]
    return [] if spare is None else [spare.result(10).pid]


def test_time_is_counted_anew_for_every_frame(start) -> None:
    child = start(ECHO)
    threads = threading.active_count()
    for number in range(200):
        child.send(Ping(number))
        assert child.receive(30 - number / 10) == Ping(number)
    assert threading.active_count() <= threads
    with pytest.raises(ChildSilent):
        child.receive(0.05)


@pytest.mark.skipif(os.name != "posix", reason="limits are POSIX only so far")
def test_limits_hold_in_the_child(start) -> None:
    child = start(
        """
        import resource
        pipes = begin_child(Limits(address_space_bytes=300 * 2**20, niceness=3))
        assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
        pipes.writer.write(Ping(os.nice(0)))
        try:
            bytes(400 * 2**20)
        except MemoryError:
            pipes.writer.write(Ping(1))
        """
    )
    nice = child.receive(10)
    assert nice is not None
    assert nice.number >= 3
    assert child.receive(10) == Ping(1)
    child.end()


@pytest.mark.skipif(sys.platform != "linux", reason="the parent-death signal is Linux's")
def test_a_child_that_is_busy_still_dies_with_its_parent() -> None:
    child_program = PRELUDE + "begin_child(Limits())\nwhile True: pass"
    program = PRELUDE + textwrap.dedent(
        f"""
        from parlance.children import nursery as nurseries
        nurseries.child_command = lambda _name: [sys.executable, "-c", {child_program!r}]
        nurseries.Nursery().start("test", msgspec.msgpack.Decoder(Ping))
        print("ready", flush=True)
        sys.stdin.read()
        """
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"ready\n"
        children = psutil.Process(parent.pid).children()
        assert children
        parent.kill()
    _gone, alive = psutil.wait_procs(children, timeout=2)
    assert not alive


def test_a_packaged_app_starts_its_console_program(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "parlance"))
    program, *arguments = child_command("engine")
    assert program.startswith(str(tmp_path / "parlance-cli"))
    assert arguments == ["--child", "engine"]


def test_children_know_their_parent_and_have_no_telemetry() -> None:
    environment = child_environment()
    assert environment["PARLANCE_PARENT"] == str(os.getpid())
    assert environment["GGML_NO_BACKTRACE"] == "1"
    assert environment["HF_HUB_DISABLE_TELEMETRY"] == "1"
