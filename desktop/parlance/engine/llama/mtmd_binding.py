"""mtmd's C functions as ctypes objects: the part of llama.cpp that reads images."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

from parlance.engine.llama.binding import import_part, llama


@cache
def load_mtmd() -> Any:
    """Import `llama_cpp.mtmd_cpp` without the rest of its package.

    Only where a projector is wanted: it takes about 10 ms.
    """
    return import_part("mtmd_cpp")


def join_logs(mtmd: Any) -> None:
    """Send what mtmd logs, which has a receiver of its own, to where llama.cpp logs now."""
    callback, user_data = llama.llama_log_callback(), ctypes.c_void_p()
    llama.llama_log_get(ctypes.byref(callback), ctypes.byref(user_data))
    mtmd.mtmd_helper_log_set(callback, user_data)
