"""Writes files as a whole or not at all: those that the person asked for, and our own."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import secrets
import stat
from pathlib import Path
from typing import NamedTuple

from parlance.contract.faults import FaultError, FileUnwritable
from parlance.storage.schema import sync_folder

_log = logging.getLogger(__name__)


def write_bytes(path: str, content: bytes) -> None:
    """Write `content` to `path`, replacing what is there only when all is written.

    A symbolic link stays one: the file that it leads to is written. A file that is
    replaced keeps its permissions. Raises FaultError(FileUnwritable).
    """
    target = Path(os.path.realpath(path))
    written = target.with_name(f".parlance-{secrets.token_hex(8)}.part")
    try:
        with written.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            written.chmod(stat.S_IMODE(target.stat().st_mode))
        written.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            written.unlink()
        reason = error.strerror or type(error).__name__
        raise FaultError(FileUnwritable(path=path, reason=reason)) from error


def replace_private(path: Path, content: bytes, *, is_waited_for: bool = True) -> None:
    """Write a file of the app: to the disk under another name, then with the right one.

    Nobody else may read it. Where the disk is not waited for, a crash of the app costs
    nothing and a power cut may. Raises OSError, the old file intact.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            if is_waited_for:
                file.flush()
                os.fsync(file.fileno())
        temporary.replace(path)
        if is_waited_for:
            sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def read_whole(path: Path, most_bytes: int) -> bytes:
    """Return what a file holds. Raises OSError, also for one that is larger than ours ever are."""
    with path.open("rb") as file:
        content = file.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return content


class Unread(NamedTuple):
    """A file of the app that could not be read, and what it is kept as."""

    path: Path
    kept_as: Path


def not_told(_unread: Unread) -> None:
    """Tell nobody that a file could not be read."""


def free_name(path: Path) -> Path:
    """Return a name that nothing has yet, for a file that is to be kept beside `path`."""
    number = 1
    while os.path.lexists(name := path.with_name(f"{path.name}.unreadable-{number}")):
        number += 1
    return name


def set_aside(path: Path) -> Path:
    """Keep a file that cannot be understood under a free name, and return that.

    Where it cannot be renamed it keeps its own name, which is returned then.
    """
    aside = free_name(path)
    try:
        path.rename(aside)
    except OSError:
        _log.info("A file that is not understood could not be set aside: %s", path.name)
        return path
    _log.info("A file that is not understood is kept as %s", aside.name)
    return aside
