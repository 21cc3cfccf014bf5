"""Writes files as a whole or not at all: those that the person asked for, and our own."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from pathlib import Path

from parlance.contract.faults import FaultError, FileUnwritable
from parlance.storage.schema import sync_folder


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


def replace_private(path: Path, content: bytes) -> None:
    """Write a file of the app: to the disk under another name, then with the right one.

    Nobody else may read it. Raises OSError, the old file intact.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
