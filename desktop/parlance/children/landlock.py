"""Linux's Landlock: this process may use no TCP port but those that are named.

Its rules are about ports, not about computers: whoever may connect to port 50052 may do
so anywhere. It knows TCP alone; `syscalls.py` keeps the rest away. Source: the kernel's
documentation, userspace-api/landlock.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# The same numbers on every architecture that Python is packaged for.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_FIRST_WITH_PORTS = 4
"""Version of the interface that can name ports (Linux 6.7)."""

_NET_PORT = 2
_BIND_TCP, _CONNECT_TCP = 1, 2


def knows_ports() -> bool:
    """Whether this kernel has Landlock with rules for ports, and it is switched on."""
    if sys.platform != "linux":
        return False
    return _call(_CREATE_RULESET, 0, 0, _ASK_VERSION) >= _FIRST_WITH_PORTS


def allow_ports(*, connect: Iterable[int] = (), bind: Iterable[int] = ()) -> bool:
    """Let this thread, and those it starts, use these TCP ports only; for good.

    False where the kernel cannot do so; nothing is changed then. The process must have
    given up new privileges.
    """
    if not knows_ports():
        return False
    # struct landlock_ruleset_attr: accesses to files, and to the network, that are handled
    handled = struct.pack("=QQ", 0, _BIND_TCP | _CONNECT_TCP)
    rules = _call(_CREATE_RULESET, _address(handled), len(handled), 0)
    if rules < 0:
        return False
    try:
        for access, ports in ((_CONNECT_TCP, connect), (_BIND_TCP, bind)):
            for port in ports:
                # struct landlock_net_port_attr: allowed accesses, port
                rule = struct.pack("=QQ", access, port)
                if _call(_ADD_RULE, rules, _NET_PORT, _address(rule), 0) < 0:
                    return False
        return _call(_RESTRICT_SELF, rules, 0) == 0
    finally:
        os.close(rules)


def _address(record: bytes) -> int:
    """Return where a record is in memory, as long as the caller holds it."""
    return ctypes.cast(ctypes.c_char_p(record), ctypes.c_void_p).value or 0


def _call(number: int, *arguments: int) -> int:
    """Make a system call; -1 says that the kernel refused it."""
    system_call = ctypes.CDLL(None).syscall
    system_call.restype = ctypes.c_long
    return int(system_call(ctypes.c_long(number), *map(ctypes.c_long, arguments)))
