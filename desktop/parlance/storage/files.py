"""Writes a file that the person asked for, as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from parlance.contract.faults import FaultError, FileUnwritable


def write_text(path: str, text: str) -> None:
    """Write `text` as UTF-8 to `path`, replacing what is there only when all is written.

    Raises FaultError(FileUnwritable).
    """
    target = Path(path)
    written: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=target.parent, delete=False
        ) as file:
            written = Path(file.name)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        written.replace(target)
    except OSError as error:
        if written is not None:
            with contextlib.suppress(OSError):
                written.unlink()
        reason = error.strerror or type(error).__name__
        raise FaultError(FileUnwritable(path=path, reason=reason)) from error
