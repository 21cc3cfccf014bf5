"""Where `parlance summarize` writes: looked at before, so that no summary is made in vain."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from parlance.cli.summarize_arguments import is_folder
from parlance.contract.faults import FaultError, FileUnwritable


def check_target(out: str) -> None:
    """Make the folder that --out names, and see that files can be written where it says.

    Raises FaultError(FileUnwritable).
    """
    folder = Path(out) if is_folder(out) else Path(os.path.realpath(out)).parent
    try:
        if is_folder(out):
            folder.mkdir(parents=True, exist_ok=True)
        # Permissions do not tell: of Windows they are lists, and a disk may be full or locked.
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(FileUnwritable(path=out, reason=reason)) from error


def target_of(out: str, document: str) -> str:
    """Return the file to write the summary of a document to.

    What --out names is replaced, if it is a file; in a folder nothing is.
    """
    if not is_folder(out):
        return out
    stem = f"{Path(document).stem}.summary"
    target, number = Path(out, f"{stem}.md"), 1
    while os.path.lexists(target):
        number += 1
        target = Path(out, f"{stem}-{number}.md")
    return str(target)
