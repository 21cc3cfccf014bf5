"""Which children may reach what of the network, and how a child closes the rest to itself.

Linux only, and only as far as the kernel goes: the filter of system calls (seccomp) where
the processor is an x86-64 or an ARM64, Landlock's rules for ports from Linux 6.7 on. A
child that needs no network is closed by either; where there is only Landlock, UDP stays
open to it. A child with servers needs both: with the filter alone it can reach any TCP
port. Landlock names ports, not computers, so such a child reaches the same ports of other
computers too. Other systems close nothing yet.
"""

from __future__ import annotations

import ctypes
import os
import sys
from enum import Enum

from parlance.children.landlock import allow_ports, knows_ports
from parlance.children.syscalls import can_filter, refuse_sockets

PORTS_VARIABLE = "PARLANCE_PORTS"
"""Environment variable in which a parent tells a child its TCP ports, with commas."""

_PR_SET_NO_NEW_PRIVS = 38


class Network(Enum):
    """What of the network one kind of child may use."""

    NONE = "none"
    SERVERS = "servers"
    """It connects to the TCP ports that it was started with, over IPv4."""
    CLIENTS = "clients"
    """It takes connections at the TCP ports that it was started with, and opens none."""


def close_network(network: Network, ports: tuple[int, ...]) -> None:
    """Close the network to this thread and those it starts, but for `ports`; for good.

    Call it while there is one thread: others stay as they are. What the kernel cannot do
    is left undone.
    """
    if sys.platform != "linux":
        return
    # Both fences want it: a program that is started could otherwise gain what it gives up.
    ctypes.CDLL(None).prctl(_PR_SET_NO_NEW_PRIVS, ctypes.c_long(1), 0, 0, 0)
    allow_ports(
        connect=ports if network is Network.SERVERS else (),
        bind=ports if network is Network.CLIENTS else (),
    )
    refuse_sockets(but_tcp=network is not Network.NONE)


def told_ports() -> tuple[int, ...]:
    """Return the TCP ports that this child was started with."""
    text = os.environ.get(PORTS_VARIABLE, "")
    return tuple(int(port) for port in text.split(",") if port)


def ports_are_closed() -> bool:
    """Whether a child with servers can reach no port but theirs on this computer."""
    return can_filter() and knows_ports()
