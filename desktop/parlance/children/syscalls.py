"""Linux's filter of system calls (seccomp): which sockets this process may make.

Sockets within the computer (AF_UNIX) and those to the kernel (AF_NETLINK) are left alone:
drivers of GPUs and displays use them. Everything else is refused with EACCES, or all but
plain TCP. Sources: the kernel's documentation, userspace-api/seccomp_filter, and its
headers linux/filter.h, linux/seccomp.h and linux/audit.h.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_ASK_ACTION = 2

# Instructions: load a word of what is looked at, compare it, answer.
_LOAD, _AND, _EQUAL, _AT_LEAST, _ANY_BIT, _ANSWER = 0x20, 0x54, 0x15, 0x35, 0x45, 0x06
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000

# Where the words are in struct seccomp_data.
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16

_UNIX, _INET, _NETLINK = 1, 2, 16
_STREAM, _KIND_OF_SOCKET = 1, 0xF
_ANY_PROTOCOL, _TCP = 0, 6
_FAST_OPEN = 0x20000000
_FOREIGN_CALLS = 0x40000000
"""The x32 ABI's numbers begin here: the same calls once more."""

_POINTER_BYTES = 8


class _Machine(msgspec.Struct, frozen=True):
    """Numbers of one architecture: its own, and of the system calls that matter."""

    audit: int
    socket: int
    sends: tuple[tuple[int, int], ...]
    """Calls that send, and which of their arguments are the flags."""
    io_uring_setup: int
    seccomp: int


_MACHINES = {
    "x86_64": _Machine(0xC000003E, 41, ((44, 3), (46, 2), (307, 3)), 425, 317),
    "aarch64": _Machine(0xC00000B7, 198, ((206, 3), (211, 2), (269, 3)), 425, 277),
}


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("program", ctypes.c_char_p))


def can_filter() -> bool:
    """Whether this kernel takes a filter, and its processor's numbers are known here."""
    machine = _machine()
    if machine is None:
        return False
    action = ctypes.c_uint32(_REFUSE)
    system_call = ctypes.CDLL(None).syscall
    return bool(
        system_call(
            ctypes.c_long(machine.seccomp), ctypes.c_long(_ASK_ACTION), 0, ctypes.byref(action)
        )
        == 0
    )


def refuse_sockets(*, but_tcp: bool = False) -> bool:
    """Have this thread, and those it starts, make no socket that leaves the computer; for good.

    `but_tcp` leaves plain TCP over IPv4. False where it cannot be done. The process must
    have given up new privileges.
    """
    machine = _machine()
    if machine is None:
        return False
    program = b"".join(_program(machine, but_tcp=but_tcp))
    loaded = _Filter(len(program) // len(_REFUSAL), program)
    asked = ctypes.CDLL(None).prctl(
        _PR_SET_SECCOMP, ctypes.c_long(_MODE_FILTER), ctypes.byref(loaded), 0, 0
    )
    return bool(asked == 0)


def _machine() -> _Machine | None:
    if sys.platform != "linux" or ctypes.sizeof(ctypes.c_void_p) != _POINTER_BYTES:
        return None
    return _MACHINES.get(os.uname().machine)


def _program(machine: _Machine, *, but_tcp: bool) -> Iterable[bytes]:
    """Yield the filter's instructions; a jump counts those to skip, if so and if not."""
    # Another instruction set has other numbers for the same calls.
    yield _step(_LOAD, _ARCHITECTURE)
    yield _step(_EQUAL, machine.audit, so=1)
    yield _REFUSAL
    yield _step(_LOAD, _NUMBER)
    yield _step(_AT_LEAST, _FOREIGN_CALLS, otherwise=1)
    yield _REFUSAL
    # io_uring makes sockets without asking for the system call.
    yield _step(_EQUAL, machine.io_uring_setup, otherwise=1)
    yield _REFUSAL
    if but_tcp:
        yield from _without_fast_open(machine)
    yield _step(_EQUAL, machine.socket, so=1)
    yield _PERMISSION
    yield _step(_LOAD, _argument(0))
    for family in (_UNIX, _NETLINK):
        yield _step(_EQUAL, family, otherwise=1)
        yield _PERMISSION
    if but_tcp:
        yield from _plain_tcp()
    yield _REFUSAL


def _without_fast_open(machine: _Machine) -> Iterable[bytes]:
    """Yield what refuses to connect and send in one call, which Landlock does not notice."""
    for call, flags in machine.sends:
        yield _step(_EQUAL, call, otherwise=4)
        yield _step(_LOAD, _argument(flags))
        yield _step(_ANY_BIT, _FAST_OPEN, otherwise=1)
        yield _REFUSAL
        yield _PERMISSION


def _plain_tcp() -> Iterable[bytes]:
    """Yield what permits sockets of TCP over IPv4; the family is loaded.

    Other protocols of streams (MPTCP, SCTP) are no TCP for Landlock.
    """
    yield _step(_EQUAL, _INET, so=1)
    yield _REFUSAL
    yield _step(_LOAD, _argument(1))
    yield _step(_AND, _KIND_OF_SOCKET)
    yield _step(_EQUAL, _STREAM, so=1)
    yield _REFUSAL
    yield _step(_LOAD, _argument(2))
    for protocol in (_ANY_PROTOCOL, _TCP):
        yield _step(_EQUAL, protocol, otherwise=1)
        yield _PERMISSION


def _argument(number: int) -> int:
    """Return where the lower half of an argument is; both machines are little-endian."""
    return _ARGUMENTS + 8 * number


def _step(code: int, value: int, *, so: int = 0, otherwise: int = 0) -> bytes:
    """Return one instruction (struct sock_filter)."""
    return struct.pack("=HBBI", code, so, otherwise, value)


_REFUSAL = _step(_ANSWER, _REFUSE | errno.EACCES)
_PERMISSION = _step(_ANSWER, _ALLOW)
