"""Runs a program under observation, in a process of its own.

Its last line on standard output is a `Witnessed` in JSON. Whatever it lacks it says on standard
error and ends with `CANNOT`.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import msgspec

from parlance.children.parenthood import follow_parent
from parlance.work.offline.records import CannotWitness, ProofPart, Witnessed

CANNOT = 3
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_INTERFACE = "parlance0"
_SENT_PACKETS = 9
"""Column of /proc/net/dev, behind the name."""

# Addresses of documentation (RFC 5737), which are nobody's.
_OWN, _NEXT, _ELSEWHERE = "192.0.2.1", "192.0.2.2", "198.51.100.1"
_DISCARD_PORT = 9
_SETUP = (
    "link set lo up",
    f"link add {_INTERFACE} type veth peer name parlance1",
    f"addr add {_OWN}/24 dev {_INTERFACE}",
    f"link set {_INTERFACE} up",
    "link set parlance1 up",
    # Nobody answers there, so that nobody needs to be asked who has the address.
    f"neigh add {_NEXT} lladdr 02:00:00:00:00:02 dev {_INTERFACE}",
    f"route add default via {_NEXT}",
)
"""A network that seems to lead everywhere, for `ip`."""


def main() -> int:
    """Run the command that the arguments name, under the part that they name."""
    after = sys.argv[sys.argv.index("--") + 1 :]
    part, command = ProofPart(after[0]), after[1:]
    parent = os.getppid()
    try:
        match part:
            case ProofPart.SYSTEM_CALLS:
                found = _under_trace(command, parent)
            case ProofPart.COUNTED_NETWORK:
                _leave_network(parent)
                found = _counted(command)
            case ProofPart.NO_NETWORK:
                _leave_network(parent)
                found = _run(command)
    except (CannotWitness, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return CANNOT
    sys.stdout.write(f"{msgspec.json.encode(found).decode()}\n")
    return 0


def _run(command: list[str]) -> Witnessed:
    done = subprocess.run(command, check=False, capture_output=True, stdin=subprocess.DEVNULL)
    return Witnessed(status=done.returncode, output=done.stdout.decode("utf-8", "replace"))


def _under_trace(command: list[str], parent: int) -> Witnessed:
    """Run it, and then make the socket that whoever traces must have seen."""
    follow_parent(parent)
    found = _run(command)
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()
    # Its own calls are told apart from those of the program by this.
    return msgspec.structs.replace(found, control=os.getpid())


def _leave_network(parent: int) -> None:
    """Go on without any network, in a world of its own. Raises OSError and CannotWitness."""
    if sys.platform != "linux":
        raise CannotWitness("this system has no namespaces of networks")
    user, group = os.getuid(), os.getgid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_USER | _NEW_NETWORK) != 0:
        reason = os.strerror(ctypes.get_errno())
        raise CannotWitness(f"this system permits no namespaces of networks ({reason})")
    Path("/proc/self/setgroups").write_text("deny", "ascii")
    Path("/proc/self/uid_map").write_text(f"0 {user} 1", "ascii")
    Path("/proc/self/gid_map").write_text(f"0 {group} 1", "ascii")
    follow_parent(parent)


def _counted(command: list[str]) -> Witnessed:
    """Run it where a network seems to be, and count the packets that enter it."""
    _set_up()
    before = _packets()
    found = _run(command)
    after = _packets()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        control.sendto(b"Parlance shows that this would be seen", (_ELSEWHERE, _DISCARD_PORT))
    return msgspec.structs.replace(found, left=after - before, control=_packets() - after)


def _set_up() -> None:
    """Make the network. Raises CannotWitness."""
    program = shutil.which("ip") or shutil.which("ip", path="/usr/sbin:/sbin")
    if program is None:
        raise CannotWitness("the program “ip” (iproute2) is not installed")
    # Otherwise the system itself would look for routers.
    for name in ("all", "default"):
        setting = Path(f"/proc/sys/net/ipv6/conf/{name}/disable_ipv6")
        if setting.exists():
            setting.write_text("1", "ascii")
    for step in _SETUP:
        done = subprocess.run([program, *step.split()], check=False, capture_output=True)
        if done.returncode:
            reason = done.stderr.decode("utf-8", "replace").strip()
            raise CannotWitness(f"this system permits no network to count in ({reason})")


def _packets() -> int:
    """Return how many packets were sent into the network."""
    for line in Path("/proc/self/net/dev").read_text("ascii").splitlines():
        name, _, numbers = line.partition(":")
        if name.strip() == _INTERFACE:
            return int(numbers.split()[_SENT_PACKETS])
    raise CannotWitness("the network to count in is gone")
