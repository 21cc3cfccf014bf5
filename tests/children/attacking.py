"""A child of Parlance that has been taken over: it does its work, and tries everything else.

`python -m tests.children.attacking KIND SECRET NOTES` is the real child KIND. In the midst of its
first answer it tries what an attacker would, and notes what came of it in a file that was opened
before. With 0 behind it, it is not enclosed, with another number by that version of Landlock.
"""

from __future__ import annotations

import ctypes
import errno
import importlib
import json
import os
import resource
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from parlance.children import landlock, syscalls
from parlance.children.parenthood import PARENT_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable

WORK = {
    "documents": "parlance.documents.reader:answer",
    "engine": "parlance.engine.process:EngineProcess._answer_to",
    "formulas": "parlance.documents.formulas_process:picture_of",
    "measuring": "parlance.engine.planning.measuring_process:_measured",
    "page-view": "parlance.documents.viewing_process:draw",
    "quantizing": "parlance.engine.llama.quantizer:quantize_file",
    "spelling": "parlance.documents.spelling_process:Spelling.answer",
    "templates": "parlance.engine.prompting.template_process:_answer",
    "translating": "parlance.documents.translating.process:answer",
    "vocabulary": "parlance.engine.vocabularies.process:Answering.answer",
}
"""What each kind of child calls for its work."""

WENT_THROUGH = "went through"
_LIBC = ctypes.CDLL(None, use_errno=True)
_SYSTEM_CALLS = {
    "x86_64": {
        "bpf": 321,
        "userfaultfd": 323,
        "keyctl": 250,
        "fchownat": 260,
        "fchmodat": 268,
        "lsetxattr": 189,
        "mq_open": 240,
        "lremovexattr": 198,
    },
    "aarch64": {
        "bpf": 280,
        "userfaultfd": 282,
        "keyctl": 219,
        "fchownat": 54,
        "fchmodat": 53,
        "lsetxattr": 6,
        "mq_open": 180,
        "lremovexattr": 15,
    },
}
_ON_BOTH = {
    "io_uring_setup": 425,
    "clone3": 435,
    "openat2": 437,
    "fchmodat2": 452,
    "setxattrat": 463,
    "removexattrat": 466,
}
_NEITHER_TO_READ_NOR_TO_WRITE = 3
_NOBODY_LISTENS = "/run/nobody-listens-here"
_NOBODYS_KEY = 0x7A11
_LOOK = 2  # IPC_STAT
_DETACHED = 2  # MNT_DETACH
_NEW_USER = 0x10000000


def attempts(secret: Path) -> dict[str, Callable[[], object]]:
    """Return what is tried; `secret` is a file that no child is told of."""
    parent = _parent()
    folder = secret.parent
    new = folder / "new"
    return {
        "read a file": secret.read_bytes,
        "read the accounts": lambda: Path("/etc/passwd").read_bytes(),
        "list a folder": lambda: list(folder.iterdir()),
        "list the home": lambda: list(Path.home().iterdir()),
        "look into the parent's memory": lambda: Path(f"/proc/{parent}/mem").open("rb").close(),
        "read the parent's environment": lambda: Path(f"/proc/{parent}/environ").read_bytes(),
        "read the parent's map": lambda: Path(f"/proc/{parent}/maps").read_bytes(),
        "write a file": lambda: secret.open("ab").close(),
        "empty a file": lambda: os.truncate(secret, 0),
        "empty a file by opening it": lambda: _open(secret, os.O_TRUNC),
        "empty a file without a right": lambda: _open(
            secret, os.O_TRUNC | _NEITHER_TO_READ_NOR_TO_WRITE
        ),
        "open a file without a right": lambda: _open(secret, _NEITHER_TO_READ_NOR_TO_WRITE),
        "let everybody read a file": lambda: secret.chmod(0o644),
        "give a file away": lambda: os.chown(secret, os.getuid(), os.getgid()),
        "give a link away": lambda: os.lchown(secret, os.getuid(), os.getgid()),
        "mark a file": lambda: os.setxattr(secret, "user.parlance", b"x"),
        "take a mark from a file": lambda: os.removexattr(secret, "user.parlance"),
        "make a file": lambda: new.open("wb").close(),
        "make a folder": new.mkdir,
        "make a link": lambda: new.symlink_to(secret),
        "make a hard link": lambda: os.link(secret, new),
        "remove a file": secret.unlink,
        "rename a file": lambda: secret.rename(new),
        "change the program": lambda: Path(json.__file__).open("ab").close(),
        "start a program": lambda: subprocess.run(["/bin/true"], check=True),
        "become a program": _become,
        "spawn a program": lambda: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0),
        "trace the parent": lambda: _call("ptrace", 16, parent, None, None),
        "read another's memory": lambda: _call("process_vm_readv", parent, None, 0, None, 0, 0),
        "limit the parent": lambda: resource.prlimit(parent, resource.RLIMIT_CPU),
        "look for another's memory": lambda: _call("shmget", _NOBODYS_KEY, 0, 0),
        "share another's memory": lambda: _call("shmctl", _NOBODYS_KEY, _LOOK, None),
        "look for another's semaphores": lambda: _call("semget", _NOBODYS_KEY, 0, 0),
        "look for another's messages": lambda: _call("msgget", _NOBODYS_KEY, 0),
        "open TCP": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
        "open UDP": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
        "open TCP over IPv6": lambda: socket.socket(socket.AF_INET6, socket.SOCK_STREAM),
        "open a raw socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1),
        "open UDP in C": lambda: _call("socket", 2, 2, 0),
        "connect within the computer": _connect_here,
        "send within the computer": lambda: _send_here(
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        ),
        "send from a pair": lambda: _send_here(*socket.socketpair(type=socket.SOCK_DGRAM)),
        "send from a raw pair": lambda: _send_here(*socket.socketpair(type=socket.SOCK_RAW)),
        "load a module": lambda: _call("init_module", None, 0, b""),
        "mount": lambda: _mount(folder),
        "make namespaces": lambda: _call("unshare", _NEW_USER),
        "make namespaces with a process": lambda: _system_call("clone", _NEW_USER | 17),
        **{name: lambda name=name: _system_call(name) for name in _numbers()},
    }


def _parent() -> int:
    """Return the process that started this one, or that it is a copy of."""
    return int(os.environ[PARENT_VARIABLE])


def _become() -> None:
    """Become another program; a copy does it, so that this one can go on."""
    copy = os.fork()
    if copy == 0:
        try:
            os.execv("/bin/true", ["true"])
        except OSError as error:
            os._exit(error.errno or 0)
    status = os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1])
    if status:
        raise OSError(status, "execv")


def _numbers() -> dict[str, int]:
    return _SYSTEM_CALLS.get(os.uname().machine, {}) | _ON_BOTH


def _open(path: Path, flags: int) -> None:
    os.close(os.open(path, flags))


def _connect_here() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as one:
        one.connect(_NOBODY_LISTENS)


def _send_here(*sockets: socket.socket) -> None:
    with sockets[0], sockets[-1]:
        sockets[0].sendto(b"x", _NOBODY_LISTENS)


def _mount(folder: Path) -> None:
    """Mount something over a folder; where that works, nothing of it stays."""
    _call("mount", b"none", bytes(folder), b"tmpfs", 0, None)
    _call("umount2", bytes(folder), _DETACHED)


def _call(name: str, *arguments: Any) -> None:
    answer = getattr(_LIBC, name)(*arguments)
    if answer < 0:
        raise OSError(ctypes.get_errno(), name)


def _system_call(name: str, *arguments: int) -> None:
    numbers = _numbers() | {"clone": 56 if os.uname().machine == "x86_64" else 220}
    answer = _LIBC.syscall(numbers[name], *(arguments or (0, 0, 0)))
    if answer == 0 and name == "clone":
        os._exit(0)
    if answer < 0:
        raise OSError(ctypes.get_errno(), name)


def outcome(act: Callable[[], object]) -> str:
    """Return the name of the error that an attempt ended with."""
    try:
        act()
    except OSError as error:
        return errno.errorcode[error.errno or 0]
    return WENT_THROUGH


def signals_are_kept() -> str:
    """Return what comes of a signal to the parent; it does nothing."""
    return outcome(lambda: os.kill(_parent(), signal.SIGCONT))


def main() -> int:
    """Be the child that the arguments name."""
    kind, secret, notes = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    for version in map(int, sys.argv[4:]):
        landlock._version = lambda version=version: version
        if version == 0:
            syscalls._machine = lambda: None
    book = os.open(notes, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    module, _, place = WORK[kind].partition(":")
    *around, name = place.split(".")
    owner = importlib.import_module(module)
    for part in around:
        owner = getattr(owner, part)
    real = getattr(owner, name)
    tried = False

    def attacked(*arguments: Any, **named: Any) -> Any:
        nonlocal tried
        if not tried:
            tried = True
            told = {what: outcome(act) for what, act in attempts(secret).items()}
            told["signal the parent"] = signals_are_kept()
            os.write(book, json.dumps(told).encode())
        return real(*arguments, **named)

    setattr(owner, name, attacked)
    from parlance.__main__ import _CHILDREN

    start, _, function = _CHILDREN[kind].partition(":")
    run: Callable[[], int] = getattr(importlib.import_module(start), function)
    return run()


if __name__ == "__main__":
    sys.exit(main())
