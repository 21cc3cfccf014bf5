"""What the system tells while something is measured: memory of a process, its bandwidth."""

from __future__ import annotations

import ctypes
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import msgspec
import psutil

BANDWIDTH_BYTES = 512 * 1024**2
"""More than the caches of a processor hold."""

_PASSES = 5
_ENGINE = ["--child", "engine"]


class ProcessMemory(msgspec.Struct, frozen=True, kw_only=True):
    """Resident bytes of a process, its files in memory included; 0 where it is not known."""

    now_bytes: int = 0
    peak_bytes: int = 0


def engine_memory() -> ProcessMemory:
    """Return the memory of the engine's process that this process has started."""
    for child in psutil.Process().children():
        with suppress(psutil.Error):
            if child.cmdline()[-2:] == _ENGINE:
                return _memory_of(child)
    return ProcessMemory()


def _memory_of(process: psutil.Process) -> ProcessMemory:
    told = process.memory_info()
    peak = max(told.rss, getattr(told, "peak_wset", 0), _high_water_bytes(process.pid))
    return ProcessMemory(now_bytes=told.rss, peak_bytes=peak)


def _high_water_bytes(pid: int) -> int:
    """Return the most that was resident so far, as Linux tells it; 0 elsewhere."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text("utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def memory_bandwidth(threads: int, size: int = BANDWIDTH_BYTES) -> float:
    """Return bytes a second that so many threads read from memory at best.

    They compare equal buffers, `size` bytes together: decoding reads weights as well and
    writes next to nothing.
    """
    compare = _compare()
    part = size // (2 * threads)
    # Two buffers for each thread, written to, for untouched pages are all the same page.
    pairs = [tuple(_filled(part) for _side in range(2)) for _thread in range(threads)]
    best = 0.0
    with ThreadPoolExecutor(threads) as pool:
        for _pass in range(_PASSES):
            started = time.perf_counter()
            list(pool.map(lambda pair: compare(*pair, part), pairs))
            best = max(best, 2 * part * threads / (time.perf_counter() - started))
    return best


def _filled(size: int) -> ctypes.Array[ctypes.c_char]:
    buffer = (ctypes.c_char * size)()
    ctypes.memset(buffer, 1, size)
    return buffer


def _compare() -> ctypes._NamedFuncPointer:
    """Return C's memcmp, which ctypes calls without holding the interpreter's lock."""
    library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
    compare = library.memcmp
    compare.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t)
    compare.restype = ctypes.c_int
    return compare
