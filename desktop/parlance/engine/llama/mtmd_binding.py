"""mtmd's C functions as ctypes objects: the part of llama.cpp that reads images."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import sys
from functools import cache
from types import ModuleType
from typing import Any

from parlance.engine.llama.binding import llama

_PACKAGE = "llama_cpp"


@cache
def load_mtmd() -> Any:
    """Import `llama_cpp.mtmd_cpp` without the rest of its package.

    Only where a projector is wanted: it takes about 10 ms.
    """
    return _import_mtmd()


def join_logs(mtmd: Any) -> None:
    """Send what mtmd logs, which has a receiver of its own, to where llama.cpp logs now."""
    callback, user_data = llama.llama_log_callback(), ctypes.c_void_p()
    llama.llama_log_get(ctypes.byref(callback), ctypes.byref(user_data))
    mtmd.mtmd_helper_log_set(callback, user_data)


def _import_mtmd() -> Any:
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.submodule_search_locations is None:
        raise ModuleNotFoundError(_PACKAGE, name=_PACKAGE)
    if _PACKAGE in sys.modules:
        return importlib.import_module(f"{_PACKAGE}.mtmd_cpp")
    package = ModuleType(_PACKAGE)
    package.__path__ = list(spec.submodule_search_locations)
    package.__spec__ = spec
    sys.modules[_PACKAGE] = package
    try:
        return importlib.import_module(f"{_PACKAGE}.mtmd_cpp")
    finally:
        del sys.modules[_PACKAGE]
