"""Finds GGUF files below a folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIX = ".gguf"
MAX_FILES = 10_000
"""More files than this are no models folder; the rest is not looked at."""


def gguf_files(folder: Path, depth: int) -> Iterator[Path]:
    """Yield the GGUF files in `folder` and `depth` levels below, by name.

    Links to folders are not followed, links to files are; links to nothing and what
    cannot be read are left out. Never raises.
    """
    seen = 0
    for root, folders, files in os.walk(folder):
        level = len(Path(root).relative_to(folder).parts)
        folders[:] = sorted(name for name in folders if level < depth and name[:1] != ".")
        seen += len(files)
        if seen > MAX_FILES:
            return
        for name in sorted(files):
            path = Path(root, name)
            if name.lower().endswith(SUFFIX) and path.is_file():
                yield path
