"""Stores as earlier versions left them."""

from __future__ import annotations

import lzma
from pathlib import Path

FROZEN = Path(__file__).with_name("stores")


def make_old(path: Path, version: int) -> None:
    """Put the store of a version that was released at `path`."""
    path.write_bytes(lzma.decompress((FROZEN / f"version-{version}.db.xz").read_bytes()))
