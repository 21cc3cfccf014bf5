"""What this process can still do, found out by trying: a rule that was set may not hold."""

from __future__ import annotations

import ctypes
import errno
import os
import secrets
import socket
import sys
from itertools import product
from typing import TYPE_CHECKING

from parlance.contract.enclosure import Enclosed

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.contract.enclosure import EnclosedWork

_LOOK = 1  # PTRACE_PEEKTEXT
_NOBODY = 0


def tried(work: EnclosedWork, file: str) -> Enclosed:
    """Return what this process, which is for some work, could not do.

    `file` was made before, in a folder in which everybody may make more; it may be emptied, and
    nothing else stays there.
    """
    if sys.platform != "linux":  # nothing is enclosed there, and not all of it can be tried
        return Enclosed(work=work)
    return Enclosed(
        work=work,
        files=all(
            _is_refused(act)
            for act in (
                _read_somewhere,
                lambda: _write_beside(file),
                lambda: os.truncate(file, 0),
            )
        ),
        network=_is_refused(_make_sockets),
        # There is no program without a name, and no process 0 to be looked into: whoever may
        # do such things at all hears so.
        programs=_is_refused(lambda: os.execv("", ["-"])) and _is_refused(_look_at_nobody),
    )


def _is_refused(act: Callable[[], object]) -> bool:
    try:
        act()
    except OSError as error:
        return error.errno == errno.EACCES
    return False


def _read_somewhere() -> None:
    os.close(os.open("/", os.O_RDONLY))


def _write_beside(file: str) -> None:
    path = f"{file}-{secrets.token_hex(8)}"
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    os.unlink(path)  # noqa: PTH108 - beside its like


def _make_sockets() -> None:
    """Make one of each kind that leaves the computer. Raises OSError if each is refused."""
    kinds = product((socket.AF_INET, socket.AF_INET6), (socket.SOCK_STREAM, socket.SOCK_DGRAM))
    refusal: OSError | None = None
    for family, kind in kinds:
        try:
            socket.socket(family, kind).close()
        except OSError as error:
            refusal = error
            if error.errno == errno.EACCES:
                continue
        return
    if refusal is not None:
        raise refusal


def _look_at_nobody() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(_LOOK, _NOBODY, None, None) < 0:
        raise OSError(ctypes.get_errno(), "ptrace")
