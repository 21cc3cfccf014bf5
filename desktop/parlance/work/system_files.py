"""Small files in which the system tells something: missing, empty or garbled, they tell nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 4096
_NUMBER = re.compile(r"-?[0-9]{1,20}")


def text_of(path: Path) -> str:
    """Return what a file says, without blanks round it; empty if it cannot be read."""
    try:
        with path.open("rb") as stream:
            return stream.read(_MOST_BYTES).decode("utf-8", "replace").strip()
    except OSError:  # also for a driver that fails while it is asked
        return ""


def number_in(path: Path) -> int | None:
    """Return the whole number that a file says, or None; one of 64 bits at most."""
    found = _NUMBER.fullmatch(text_of(path))
    return None if found is None else int(found.group())


def matching(folder: Path, pattern: str) -> list[Path]:
    """Return what is in a folder and matches, in the order of the names."""
    try:
        return sorted(folder.glob(pattern))
    except OSError:  # something went away while it was listed
        return []
