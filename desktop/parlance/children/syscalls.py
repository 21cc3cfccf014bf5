"""Linux's filter of system calls (seccomp): what this process may ask of the kernel.

Sockets within the computer (AF_UNIX) and those to the kernel (AF_NETLINK) are left alone:
drivers of GPUs and displays use them. Everything else is refused with EACCES, or all but
plain TCP. A second filter refuses to start programs, to look into other processes, what Landlock
never notices or did not always (`landlock.py`), and what only those call who administer a
computer, or attack its kernel. Sources: the kernel's
documentation, userspace-api/seccomp_filter, and its headers linux/filter.h, linux/seccomp.h and
linux/audit.h.
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

_SET_FILTER, _ASK_ACTION = 1, 2
_ALL_THREADS = 1

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
_ITSELF = 0

_ACCESS, _TRUNCATE = 0x3, 0x200
"""Flags of an open: what is wanted of the file (3 is neither to read nor to write it, but to ask
the device behind it, and no right for Landlock), and that it be emptied."""


class _Machine(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of one architecture: its own, and of the system calls that matter."""

    audit: int
    socket: int
    sends: tuple[tuple[int, int], ...]
    """Calls that send, and which of their arguments are the flags."""
    opens: tuple[tuple[int, int], ...]
    """Calls that open, and which of their arguments are the flags."""
    io_uring_setup: int
    seccomp: int
    connect: int
    socketpair: int
    prlimit: int
    shared: tuple[int, ...]
    """Calls for memory, semaphores and messages that whoever runs as the same person shares."""
    clone: int
    programs: tuple[int, ...]
    """execve, execveat."""
    never: tuple[int, ...]


_NEVER_X86_64 = (
    *(101, 310, 311, 312),  # ptrace, process_vm_readv, process_vm_writev, kcmp
    *(321, 323, 298),  # bpf, userfaultfd, perf_event_open
    *(248, 249, 250),  # add_key, request_key, keyctl
    *(155, 161, 165, 166, 167, 168),  # pivot_root, chroot, mount, umount2, swapon, swapoff
    *(163, 169, 172, 173, 179),  # acct, reboot, iopl, ioperm, quotactl
    *(175, 176, 313, 246, 320),  # init_, delete_, finit_module, kexec_load, kexec_file_load
    *(272, 308, 304),  # unshare, setns, open_by_handle_at
    *(76, 90, 268),  # truncate, chmod, fchmodat
    *(92, 94, 260),  # chown, lchown, fchownat
    *(188, 189, 197, 198),  # setxattr, lsetxattr, removexattr, lremovexattr
)
_NEVER_AARCH64 = (
    *(117, 270, 271, 272),  # ptrace, process_vm_readv, process_vm_writev, kcmp
    *(280, 282, 241),  # bpf, userfaultfd, perf_event_open
    *(217, 218, 219),  # add_key, request_key, keyctl
    *(41, 51, 40, 39, 224, 225),  # pivot_root, chroot, mount, umount2, swapon, swapoff
    *(89, 142, 60),  # acct, reboot, quotactl
    *(105, 106, 273, 104, 294),  # init_, delete_, finit_module, kexec_load, kexec_file_load
    *(97, 268, 265),  # unshare, setns, open_by_handle_at
    *(45, 53, 54),  # truncate, fchmodat, fchownat
    *(5, 6, 14, 15),  # setxattr, lsetxattr, removexattr, lremovexattr
)
# The same on both: pidfd_getfd, process_madvise, how file systems are mounted lately (open_tree
# to fspick, mount_setattr), and fchmodat2, setxattrat, removexattrat.
_NEVER_ANYWHERE = (438, 440, 428, 429, 430, 431, 432, 433, 442, 452, 463, 466)

_SHARED_X86_64 = (
    *(29, 30, 31, 64, 65, 66, 220),  # shmget, shmat, shmctl, semget, semop, semctl, semtimedop
    *(68, 69, 70, 71, 240, 241),  # msgget, msgsnd, msgrcv, msgctl, mq_open, mq_unlink
)
_SHARED_AARCH64 = (
    *(194, 196, 195, 190, 193, 191, 192),  # in the same order
    *(186, 189, 188, 187, 180, 181),
)

_CLONE3, _OPENAT2 = 435, 437
"""What they ask for lies where no filter can look; without them, clone and openat are called."""

_NEW_NAMESPACES = 0x7E020000
"""Flags of clone that give a process a view, and rights, of its own."""

_MACHINES = {
    "x86_64": _Machine(
        audit=0xC000003E,
        socket=41,
        sends=((44, 3), (46, 2), (307, 3)),
        opens=((2, 1), (257, 2)),
        io_uring_setup=425,
        seccomp=317,
        connect=42,
        socketpair=53,
        prlimit=302,
        shared=_SHARED_X86_64,
        clone=56,
        programs=(59, 322),
        never=_NEVER_X86_64 + _NEVER_ANYWHERE,
    ),
    "aarch64": _Machine(
        audit=0xC00000B7,
        socket=198,
        sends=((206, 3), (211, 2), (269, 3)),
        opens=((56, 2),),
        io_uring_setup=425,
        seccomp=277,
        connect=203,
        socketpair=199,
        prlimit=261,
        shared=_SHARED_AARCH64,
        clone=220,
        programs=(221, 281),
        never=_NEVER_AARCH64 + _NEVER_ANYWHERE,
    ),
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
    return machine is not None and _load(machine, _sockets(machine, but_tcp=but_tcp))


def refuse_attacks(*, connecting: bool, programs: bool) -> bool:
    """Refuse all threads of this process what none of its work needs; for good.

    `connecting` leaves sockets of this computer, connections to them and what is shared with
    other processes, `programs` the start of other programs. False where it cannot be done. The
    process must have given up new privileges.
    """
    machine = _machine()
    if machine is None:
        return False
    refused = list(machine.never)
    if not connecting:
        refused.extend((machine.socket, machine.connect, *machine.shared))
    if not programs:
        refused.extend(machine.programs)
    return _load(machine, _attacks(machine, refused, connecting=connecting))


def _load(machine: _Machine, instructions: Iterable[bytes]) -> bool:
    """Put a filter before all system calls of all threads."""
    program = b"".join(instructions)
    loaded = _Filter(len(program) // len(_REFUSAL), program)
    answer = ctypes.CDLL(None).syscall(
        ctypes.c_long(machine.seccomp),
        ctypes.c_long(_SET_FILTER),
        ctypes.c_long(_ALL_THREADS),
        ctypes.byref(loaded),
    )
    return bool(answer == 0)


def _machine() -> _Machine | None:
    if sys.platform != "linux" or ctypes.sizeof(ctypes.c_void_p) != _POINTER_BYTES:
        return None
    return _MACHINES.get(os.uname().machine)


def _beginning(machine: _Machine) -> Iterable[bytes]:
    """Yield what every filter begins with; the number of the call is loaded then.

    A jump counts the instructions to skip, if so and if not.
    """
    # Another instruction set has other numbers for the same calls.
    yield _step(_LOAD, _ARCHITECTURE)
    yield _step(_EQUAL, machine.audit, so=1)
    yield _REFUSAL
    yield _step(_LOAD, _NUMBER)
    yield _step(_AT_LEAST, _FOREIGN_CALLS, otherwise=1)
    yield _REFUSAL


def _sockets(machine: _Machine, *, but_tcp: bool) -> Iterable[bytes]:
    """Yield the filter for sockets."""
    yield from _beginning(machine)
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


def _attacks(machine: _Machine, refused: Iterable[int], *, connecting: bool) -> Iterable[bytes]:
    """Yield the filter for what is refused whatever its arguments, and for some that matter."""
    yield from _beginning(machine)
    for call in refused:
        yield _step(_EQUAL, call, otherwise=1)
        yield _REFUSAL
    for call in (_CLONE3, _OPENAT2):
        yield _step(_EQUAL, call, otherwise=1)
        yield _step(_ANSWER, _REFUSE | errno.ENOSYS)
    yield from _without_rights(machine)
    if not connecting:
        yield from _talking_pairs(machine)
    # Limits of others: without time of the processor left, a process is ended.
    yield _step(_EQUAL, machine.prlimit, otherwise=4)
    yield _step(_LOAD, _argument(0))
    yield _step(_EQUAL, _ITSELF, otherwise=1)
    yield _PERMISSION
    yield _REFUSAL
    yield _step(_EQUAL, machine.clone, otherwise=3)
    yield _step(_LOAD, _argument(0))
    yield _step(_ANY_BIT, _NEW_NAMESPACES, otherwise=1)
    yield _REFUSAL
    yield _PERMISSION


def _without_rights(machine: _Machine) -> Iterable[bytes]:
    """Yield what refuses to open files in ways for which Landlock wants no right.

    With neither reading nor writing, whatever file; and until Linux 6.2, to empty one by
    opening it, though it may be read alone.
    """
    for call, flags in machine.opens:
        yield _step(_EQUAL, call, otherwise=7)
        yield _step(_LOAD, _argument(flags))
        yield _step(_AND, _ACCESS | _TRUNCATE)
        yield _step(_EQUAL, _TRUNCATE, so=2)
        yield _step(_AND, _ACCESS)
        yield _step(_EQUAL, _ACCESS, otherwise=1)
        yield _REFUSAL
        yield _PERMISSION


def _talking_pairs(machine: _Machine) -> Iterable[bytes]:
    """Yield what refuses pairs of sockets but streams: the others can send to anybody's too."""
    yield _step(_EQUAL, machine.socketpair, otherwise=5)
    yield _step(_LOAD, _argument(1))
    yield _step(_AND, _KIND_OF_SOCKET)
    yield _step(_EQUAL, _STREAM, otherwise=1)
    yield _PERMISSION
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
