"""Children reach what they need of the network, and nothing else; tried for real."""

from __future__ import annotations

import errno
import socket
import sys
import textwrap
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.children import nursery as nurseries
from parlance.children.landlock import knows_ports
from parlance.children.limits import (
    DOCUMENTS,
    ENGINE,
    ENGINE_WITH_SERVERS,
    RPC_SERVER,
    TEMPLATES,
    Limits,
)
from parlance.children.network import Network, ports_are_closed
from parlance.children.syscalls import can_filter

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.loopback

closed = pytest.mark.skipif(
    not (can_filter() or knows_ports()),
    reason="this kernel has neither Landlock's ports nor seccomp",
)
ports_closed = pytest.mark.skipif(
    not ports_are_closed(), reason="this kernel lacks Landlock's ports (Linux 6.7) or seccomp"
)
filtered = pytest.mark.skipif(not can_filter(), reason="this kernel filters no system calls")

REFUSED = errno.errorcode[errno.EACCES]

PRELUDE = """
import errno, socket, threading
import msgspec
from parlance.children.frames import FrameReader
from parlance.children.limits import Limits
from parlance.children.network import Network
from parlance.children.streams import begin_child

class Ask(msgspec.Struct, frozen=True, tag="ask"):
    ports: tuple[int, ...]

class Told(msgspec.Struct, frozen=True, tag="told"):
    outcomes: dict[str, str]

def outcome(act):
    try:
        act()
    except OSError as error:
        return errno.errorcode[error.errno]
    return "went through"

def connect(port):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as one:
        one.connect(("127.0.0.1", port))

def listen(port):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind(("127.0.0.1", port))
        one.listen()
"""
PROGRAM = """
pipes = begin_child(Limits(network=Network({kind!r})))
ask = FrameReader(pipes.incoming, msgspec.msgpack.Decoder(Ask)).read()
outcomes = {{}}
for number, port in enumerate(ask.ports):
{body}
pipes.writer.write(Told(outcomes))
"""
CONNECT = 'outcomes[f"port {number}"] = outcome(lambda: connect(port))'


class Ask(msgspec.Struct, frozen=True, tag="ask"):
    ports: tuple[int, ...]


class Told(msgspec.Struct, frozen=True, tag="told"):
    outcomes: dict[str, str]


@pytest.fixture
def tried(nursery, monkeypatch):
    """Return a function that has a child of some kind try things, and tells what came of it."""

    def attempt(
        network: Network, body: str, ports: tuple[int, ...], allowed: tuple[int, ...] = ()
    ) -> dict[str, str]:
        program = PROGRAM.format(kind=network.value, body=textwrap.indent(body, "    "))
        command = [sys.executable, "-c", PRELUDE + program]
        monkeypatch.setattr(nurseries, "child_command", lambda _name: command)
        child = nursery.start("test", msgspec.msgpack.Decoder(Told), ports=allowed)
        child.send(Ask(ports))
        told = child.receive(20)
        child.end()
        assert told is not None, child.log
        return told.outcomes

    return attempt


@contextmanager
def listening(count: int) -> Iterator[tuple[int, ...]]:
    """Give the ports of some servers of this process that take every connection."""
    servers = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    try:
        for server in servers:
            socket.create_connection(server.getsockname()).close()
        yield tuple(server.getsockname()[1] for server in servers)
    finally:
        for server in servers:
            server.close()


def test_every_kind_of_child_has_no_network_unless_its_limits_say_so() -> None:
    assert Limits().network is Network.NONE
    assert {limits.network for limits in (ENGINE, DOCUMENTS, TEMPLATES)} == {Network.NONE}
    assert ENGINE_WITH_SERVERS.network is Network.SERVERS
    assert RPC_SERVER.network is Network.CLIENTS


@closed
def test_a_child_without_network_can_neither_connect_nor_listen(tried) -> None:
    with listening(1) as ports:
        body = f"{CONNECT}\noutcomes['listen'] = outcome(lambda: listen(0))"
        # Ports that it was told of by mistake change nothing.
        outcomes = tried(Network.NONE, body, ports, allowed=ports)
    assert outcomes == {"port 0": REFUSED, "listen": REFUSED}


@filtered
@pytest.mark.parametrize("network", Network)
def test_no_child_makes_sockets_that_go_round_the_rules_for_ports(tried, network) -> None:
    body = """
    for name, kind in {
        "UDP": (socket.AF_INET, socket.SOCK_DGRAM),
        "UDP over IPv6": (socket.AF_INET6, socket.SOCK_DGRAM),
        "TCP over IPv6": (socket.AF_INET6, socket.SOCK_STREAM),
        "raw": (socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP),
        "several paths": (socket.AF_INET, socket.SOCK_STREAM, 262),
        "packets": (socket.AF_PACKET, socket.SOCK_RAW),
        "to the hypervisor": (socket.AF_VSOCK, socket.SOCK_STREAM),
    }.items():
        outcomes[name] = outcome(lambda: socket.socket(*kind).close())
    """
    outcomes = tried(network, textwrap.dedent(body), (0,))
    assert len(outcomes) == 7
    assert set(outcomes.values()) == {REFUSED}


@closed
@pytest.mark.parametrize("network", Network)
def test_drivers_keep_their_sockets_to_the_kernel_and_within_the_computer(tried, network) -> None:
    body = """
    outcomes["unix"] = outcome(lambda: socket.socket(socket.AF_UNIX).close())
    outcomes["pair"] = outcome(lambda: [one.close() for one in socket.socketpair()])
    outcomes["netlink"] = outcome(
        lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close()
    )
    """
    outcomes = tried(network, textwrap.dedent(body), (0,))
    assert set(outcomes.values()) == {"went through"}


@ports_closed
def test_a_child_with_servers_reaches_their_ports_and_no_other(tried) -> None:
    with listening(3) as ports:
        body = f"{CONNECT}\noutcomes['listen'] = outcome(lambda: listen(0))"
        outcomes = tried(Network.SERVERS, body, ports, allowed=ports[:2])
    assert outcomes == {
        "port 0": "went through",
        "port 1": "went through",
        "port 2": REFUSED,
        "listen": REFUSED,
    }


@ports_closed
def test_a_child_with_servers_cannot_send_while_it_connects(tried) -> None:
    body = """
    with socket.socket() as one:
        outcomes["sendto"] = outcome(lambda: one.sendto(b"x", 0x20000000, ("127.0.0.1", port)))
        outcomes["sendmsg"] = outcome(
            lambda: one.sendmsg([b"x"], [], 0x20000000, ("127.0.0.1", port))
        )
    """
    with listening(1) as ports:
        outcomes = tried(Network.SERVERS, textwrap.dedent(body), ports)
    assert outcomes == {"sendto": REFUSED, "sendmsg": REFUSED}


@filtered
def test_a_child_with_servers_still_sends_and_receives(tried) -> None:
    body = """
    with socket.socket() as one:
        one.connect(("127.0.0.1", port))
        one.sendall(b"hello")
        one.sendmsg([b" there"])
        outcomes["sent"] = "all of it"
    """
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert tried(Network.SERVERS, textwrap.dedent(body), (port,), allowed=(port,)) == {
            "sent": "all of it"
        }
        connection, _ = server.accept()
        with connection, connection.makefile("rb") as stream:
            assert stream.read() == b"hello there"


@ports_closed
def test_a_child_with_clients_listens_at_its_port_and_connects_nowhere(tried) -> None:
    with listening(1) as (other,), socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        own = one.getsockname()[1]
        one.close()
        body = f"{CONNECT}\noutcomes[f'listen {{number}}'] = outcome(lambda: listen(port))"
        outcomes = tried(Network.CLIENTS, body, (own, other), allowed=(own,))
    assert outcomes == {
        "listen 0": "went through",
        "port 0": REFUSED,
        "listen 1": REFUSED,
        "port 1": REFUSED,
    }


@closed
def test_threads_and_programs_of_a_child_have_no_more_network_than_it(tried) -> None:
    body = """
    import subprocess, sys
    def in_thread():
        outcomes["thread"] = outcome(lambda: connect(port))
    thread = threading.Thread(target=in_thread)
    thread.start()
    thread.join()
    program = "import socket; socket.create_connection(('127.0.0.1', %d))" % port
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    outcomes["program"] = ended.stderr.splitlines()[-1].partition(":")[0]
    """
    with listening(1) as ports:
        outcomes = tried(Network.NONE, textwrap.dedent(body), ports)
    assert outcomes == {"thread": REFUSED, "program": "PermissionError"}


@closed
def test_files_are_moved_between_folders_as_before(tried, tmp_path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
    (tmp_path / "one" / "file").write_text("x")
    body = f"""
    import os
    outcomes["moved"] = outcome(
        lambda: os.rename({str(tmp_path / "one" / "file")!r}, {str(tmp_path / "two" / "file")!r})
    )
    """
    outcomes = tried(Network.NONE, textwrap.dedent(body), (0,))
    assert outcomes == {"moved": "went through"}
    assert (tmp_path / "two" / "file").read_text() == "x"


@closed
def test_an_engine_that_was_started_for_real_is_closed(engine) -> None:
    status = Path(f"/proc/{engine._connection.pid}/status").read_text("ascii")
    values = dict(line.split(":", 1) for line in status.splitlines())
    assert values["NoNewPrivs"].strip() == "1"
    if can_filter():
        assert values["Seccomp"].strip() == "2"
