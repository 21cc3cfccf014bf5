"""A model split across two of llama.cpp's RPC servers on loopback, one of which is killed."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest

from parlance.children.network import ports_are_closed
from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Piece
from parlance.contract.faults import FaultError, RpcServerUnreachable
from parlance.contract.hardware import DeviceKind
from parlance.engine.rpc.looking import look
from parlance.engine.rpc.serving import RpcServer
from parlance.resources import starter_model
from parlance.work.doctor import check_tasks
from tests.gguf_factory import TinyModel, write_model
from tests.process.asking import (
    Background,
    chat,
    events_of,
    fault_of,
    load,
    load_fault,
    loaded,
    process_of,
    text_of,
)
from tests.rpc.places import free_port, needs_rpc

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.rpc, pytest.mark.loopback, needs_rpc]

ALL_LAYERS = 999


@pytest.fixture
def servers(nursery) -> Iterator[tuple[RpcServer, RpcServer]]:
    """Start two servers that offer the processor."""
    first, second = (
        RpcServer(nursery, f"127.0.0.1:{free_port()}", Cancel(), threads=1, devices=("CPU",))
        for _ in range(2)
    )
    yield first, second
    first.end()
    second.end()


def addresses(servers: tuple[RpcServer, ...]) -> tuple[str, ...]:
    return tuple(server.address for server in servers)


def kill(server: RpcServer) -> None:
    process = psutil.Process(server.pid)
    process.kill()
    server.end()


@pytest.fixture
def endless(tmp_path) -> Path:
    model = TinyModel(speaks=("x1", "x2"), ends=False, context=32_000)
    return write_model(tmp_path / "endless.gguf", model)


def test_a_server_tells_its_devices_and_where_they_are(nursery, servers) -> None:
    for server in servers:
        (device,) = look(nursery, server.address, Cancel())
        assert device.elsewhere == server.address
        assert device.kind is DeviceKind.GPU
        assert 0 < device.free_bytes <= device.total_bytes
        assert [offered.name for offered in server.devices] == ["CPU"]


def test_a_model_split_across_two_servers_says_what_it_says_here(
    nursery, servers, tiny_model
) -> None:
    asked = chat("the cat sat", max_tokens=48)
    with loaded(nursery, tiny_model, gpu_layers=0) as engine:
        here = text_of(events_of(engine, asked))
        assert not engine.describe().leaves_computer
    options = {"rpc_servers": addresses(servers), "gpu_layers": ALL_LAYERS}
    with loaded(nursery, tiny_model, **options) as engine:
        there = text_of(events_of(engine, asked))
        description = engine.describe()
    assert here
    assert there == here
    elsewhere = [device.elsewhere for device in description.devices if device.elsewhere]
    assert elsewhere == list(addresses(servers))
    shares = {share.elsewhere: share.layers for share in description.plan.shares}
    assert all(shares[address] > 0 for address in addresses(servers))


@pytest.mark.skipif(not ports_are_closed(), reason="this kernel cannot close all other ports")
def test_an_engine_with_servers_is_connected_to_them_alone_and_marked(
    nursery, servers, tiny_model
) -> None:
    with loaded(nursery, tiny_model, rpc_servers=addresses(servers)) as engine:
        process = process_of(engine)
        assert process.cmdline()[-1] == "engine-rpc"
        ports = {connection.raddr.port for connection in process.net_connections("inet")}
        assert ports == {int(server.address.rpartition(":")[2]) for server in servers}
    with loaded(nursery, tiny_model) as engine:
        assert process_of(engine).cmdline()[-1] == "engine"
        assert process_of(engine).net_connections("inet") == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads the kernel's table of connections")
def test_a_server_whose_computer_is_switched_off_is_noticed(nursery, servers, tiny_model) -> None:
    """The kernel asks the other side now and then: its timer of kind 2 runs."""
    with loaded(nursery, tiny_model, rpc_servers=addresses(servers)):
        timers = connection_timers({int(a.rpartition(":")[2]) for a in addresses(servers)})
    assert len(timers) >= 4, "both ends of both connections"
    assert set(timers) == {2}


def connection_timers(ports: set[int]) -> list[int]:
    """Return the kinds of the timers of the established connections to and from `ports`."""
    timers = []
    for line in Path("/proc/net/tcp").read_text("ascii").splitlines()[1:]:
        _, local, remote, state, _, timer, *_ = line.split()
        ends = {int(end.rpartition(":")[2], 16) for end in (local, remote)}
        if state == "01" and ends & ports:
            timers.append(int(timer.partition(":")[0], 16))
    return timers


def test_a_server_that_is_killed_in_mid_answer_is_a_fault_and_the_next_load_works(
    nursery, servers, endless
) -> None:
    options = {"rpc_servers": addresses(servers), "gpu_layers": ALL_LAYERS}
    with loaded(nursery, endless, **options) as engine:
        running = Background(engine, chat("go on", max_tokens=30_000), Piece)
        running.start()
        assert running.first.wait(30)
        kill(servers[1])
        running.join(60)
        assert not running.is_alive()
        # The engine ended with the server; starting it again told which one it was.
        unreachable = RpcServerUnreachable(address=servers[1].address)
        assert fault_of(running.events) == unreachable
        assert text_of(running.events), "what was said stands"
        assert load_fault(engine, endless, **options) == unreachable
        load(engine, endless, rpc_servers=(servers[0].address,))
        assert text_of(events_of(engine, chat("go on", max_tokens=4)))
        load(engine, endless)
        assert text_of(events_of(engine, chat("go on", max_tokens=4)))


def test_a_server_that_is_killed_while_nothing_runs_is_named_when_something_does(
    nursery, servers, tiny_model
) -> None:
    options = {"rpc_servers": addresses(servers), "gpu_layers": ALL_LAYERS}
    with loaded(nursery, tiny_model, **options) as engine:
        kill(servers[0])
        fault = fault_of(events_of(engine, chat("hi")))
        assert fault == RpcServerUnreachable(address=servers[0].address)


def test_a_server_serves_one_program_at_a_time_and_the_second_is_told(
    nursery, servers, tiny_model
) -> None:
    with loaded(nursery, tiny_model, rpc_servers=addresses(servers), gpu_layers=ALL_LAYERS):
        with pytest.raises(FaultError) as raised:
            look(nursery, servers[0].address, Cancel())
        assert raised.value.fault == RpcServerUnreachable(address=servers[0].address)
    assert look(nursery, servers[0].address, Cancel())


def test_an_answer_is_stopped_at_once_and_the_servers_serve_on(nursery, servers, endless) -> None:
    options = {"rpc_servers": addresses(servers), "gpu_layers": ALL_LAYERS}
    with loaded(nursery, endless, **options) as engine:
        running = Background(engine, chat("go on", max_tokens=30_000), Piece)
        running.start()
        assert running.first.wait(30)
        running.stop()
        assert running.cancelled
        assert text_of(events_of(engine, chat("go on", max_tokens=4)))


def test_all_three_tasks_run_on_two_servers(nursery, servers) -> None:
    starter = starter_model()
    options = {"rpc_servers": addresses(servers), "gpu_layers": ALL_LAYERS}
    with loaded(nursery, starter, **options) as engine:
        shares = {share.elsewhere: share.layers for share in engine.describe().plan.shares}
        assert all(shares[address] > 0 for address in addresses(servers))
        there = {check.task: check for check in check_tasks(engine, Cancel())}
    with loaded(nursery, starter, gpu_layers=0) as engine:
        here = {check.task: check for check in check_tasks(engine, Cancel())}
    assert set(there) == {"chat", "translate", "summarize"}
    assert all(check.ok for check in there.values()), there
    assert {task: check.answer for task, check in there.items()} == {
        task: check.answer for task, check in here.items()
    }


def test_a_server_waits_until_it_is_told_to_stop(nursery) -> None:
    server = RpcServer(nursery, f"127.0.0.1:{free_port()}", Cancel(), threads=1)
    cancel = Cancel()
    stopper = threading.Thread(target=cancel.request)
    with pytest.raises(Cancelled):
        stopper.start()
        server.wait(cancel)
    stopper.join()
    server.end()


def test_the_command_line_serves_and_uses_a_server(nursery, tiny_model) -> None:
    address = f"127.0.0.1:{free_port()}"
    command = [sys.executable, "-m", "parlance"]
    serving = subprocess.Popen(
        [*command, "rpc-serve", "--listen", address, "--threads", "1", "--device", "CPU"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert serving.stdout is not None
        lines = [serving.stdout.readline(), serving.stdout.readline()]
        assert lines[0].startswith("CPU ")
        assert address in lines[1]
        options = ["--model", str(tiny_model), "--rpc", address, "--max-tokens", "4"]
        asked = subprocess.run(
            [*command, "chat", *options, "hi"],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert asked.returncode == 0, asked.stderr
        assert asked.stdout.strip()
    finally:
        serving.send_signal(signal.SIGINT)
        _, told = serving.communicate(timeout=20)
    assert serving.returncode == 130
    assert "no encryption" in told
