"""Linux's Landlock: this process may use no files and TCP ports but those that are named.

Rules for files are about what lies below a folder, or one file, and hold whatever the name
under which it is reached. Rules for ports are about ports, not about computers: whoever may
connect to port 50052 may do so anywhere; of the network it knows TCP alone, `syscalls.py`
keeps the rest away. Rights that an older kernel does not know stay free there, but for emptying
files, which `syscalls.py` refuses as it does what no version knows (modes, owners, attributes).
Source: the kernel's documentation, userspace-api/landlock.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# The same numbers on every architecture that Python is packaged for.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1

_PATH_BENEATH, _NET_PORT = 1, 2
_BIND_TCP, _CONNECT_TCP = 1, 2
_FIRST_WITH_PORTS = 4
"""Version of the interface that can name ports (Linux 6.7)."""

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_REMOVE_FOLDER, _REMOVE_FILE, _MAKE_FOLDER, _MAKE_FILE = 1 << 4, 1 << 5, 1 << 7, 1 << 8
_MAKE_SOCKET, _MAKE_PIPE = 1 << 9, 1 << 10
_REFER, _TRUNCATE, _CONTROL_DEVICE = 1 << 13, 1 << 14, 1 << 15
_FIRST_RIGHTS = (1 << 13) - 1
_LATER_RIGHTS = ((2, _REFER), (3, _TRUNCATE), (5, _CONTROL_DEVICE))
"""Rights to files that came with a later version of the interface (Linux 5.19, 6.2, 6.10)."""

_FIRST_WITH_SCOPES = 6
_SCOPES = 0b11
"""No abstract sockets and no signals to whoever is outside (Linux 6.12)."""

_READ = _READ_FILE | _READ_FOLDER
_WRITE = (
    _READ
    | _WRITE_FILE
    | _REMOVE_FOLDER
    | _REMOVE_FILE
    | _MAKE_FOLDER
    | _MAKE_FILE
    | _MAKE_SOCKET
    | _MAKE_PIPE
    | _REFER
    | _TRUNCATE
)
_USE = _READ | _WRITE_FILE | _CONTROL_DEVICE
_OF_FILES = _WRITE_FILE | _READ_FILE | _TRUNCATE | _CONTROL_DEVICE
"""Rights that mean something for what is no folder; the kernel refuses rules with others."""


def knows_files() -> bool:
    """Whether this kernel has Landlock, and it is switched on."""
    return _version() > 0


def knows_ports() -> bool:
    """Whether this kernel's Landlock has rules for ports."""
    return _version() >= _FIRST_WITH_PORTS


def allow_files(
    *,
    read: Iterable[Path],
    write: Iterable[Path] = (),
    use: Iterable[Path] = (),
    programs: bool = False,
) -> bool:
    """Let this thread, and those it starts, touch nothing but these files and folders; for good.

    `read` may be read, `write` be changed too, `use` be written to and controlled (devices);
    with `programs`, any may be started as one. What is not there is passed over. What is open
    stays open. False where the kernel cannot do so; nothing is changed then. The process must have
    given up new privileges.
    """
    if not knows_files():
        return False
    version = _version()
    handled = _FIRST_RIGHTS & ~(_EXECUTE if programs else 0)
    for since, right in _LATER_RIGHTS:
        handled |= right if version >= since else 0
    allowed = ((_READ, read), (_WRITE, write), (_USE, use))
    # struct landlock_ruleset_attr: accesses to files, to the network, to other processes
    head = struct.pack("=QQQ", handled, 0, _SCOPES if version >= _FIRST_WITH_SCOPES else 0)
    if version < _FIRST_WITH_SCOPES:
        head = head[:8]
    rules = _call(_CREATE_RULESET, _address(head), len(head), 0)
    if rules < 0:
        return False
    try:
        for access, paths in allowed:
            for path in paths:
                _allow(rules, path, access & handled)
        return _call(_RESTRICT_SELF, rules, 0) == 0
    finally:
        os.close(rules)


def _allow(rules: int, path: Path, access: int) -> None:
    """Add a file or a folder to the rules, if it is there."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            access &= _OF_FILES
        # struct landlock_path_beneath_attr: allowed accesses, descriptor
        rule = struct.pack("=Qi", access, place)
        _call(_ADD_RULE, rules, _PATH_BENEATH, _address(rule), 0)
    finally:
        os.close(place)


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


def _version() -> int:
    """Return the version of this kernel's Landlock; below 1 where there is none."""
    return _call(_CREATE_RULESET, 0, 0, _ASK_VERSION) if sys.platform == "linux" else 0


def _address(record: bytes) -> int:
    """Return where a record is in memory, as long as the caller holds it."""
    return ctypes.cast(ctypes.c_char_p(record), ctypes.c_void_p).value or 0


def _call(number: int, *arguments: int) -> int:
    """Make a system call; -1 says that the kernel refused it."""
    system_call = ctypes.CDLL(None).syscall
    system_call.restype = ctypes.c_long
    return int(system_call(ctypes.c_long(number), *map(ctypes.c_long, arguments)))
