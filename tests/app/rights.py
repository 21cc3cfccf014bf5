"""Rights of files in tests: root loses those that others do not have, and a reader lends one."""

from __future__ import annotations

import ctypes
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_VERSION_3 = 0x20080522
_OVERRIDE_AND_SEARCH = 0b110
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH."""


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Sets(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


@contextmanager
def modes_that_count() -> Iterator[None]:
    """Have this thread, and those it starts, heed the modes of files; root else does not."""
    if sys.platform == "win32":
        pytest.skip("files have no modes here")
    if os.geteuid():
        yield
        return
    if sys.platform != "linux":
        pytest.skip("root heeds no modes, and capabilities are Linux's")
    libc = ctypes.CDLL(None, use_errno=True)
    header, sets = _Header(_VERSION_3, 0), (_Sets * 2)()
    assert libc.capget(ctypes.byref(header), sets) == 0
    before = sets[0].effective
    sets[0].effective &= ~_OVERRIDE_AND_SEARCH
    assert libc.capset(ctypes.byref(header), sets) == 0
    try:
        yield
    finally:
        sets[0].effective = before
        assert libc.capset(ctypes.byref(header), sets) == 0


def content_of(path: Path) -> bytes:
    """Return what is in a file, also in one that its owner may not read: root is not asked."""
    mode = stat.S_IMODE(path.stat().st_mode)
    path.chmod(mode | stat.S_IRUSR)
    try:
        return path.read_bytes()
    finally:
        path.chmod(mode)
