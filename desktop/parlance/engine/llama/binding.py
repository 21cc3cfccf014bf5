"""llama.cpp's C functions as ctypes objects; untyped, and never seen outside this folder."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

_PACKAGE = "llama_cpp"


def import_part(name: str) -> Any:
    """Import one module of the `llama_cpp` package without the rest of it.

    The package's own start imports numpy and the high-level class, which nothing here
    uses: 180 ms of a start that takes 25 without them.
    """
    # Threads that wait for each other by spinning come to a halt when another program
    # needs their core. Starter model, two threads on two cores, ms a token: as OpenMP
    # spins by itself 0.8 with free cores and up to 935 with a busy one; after 1,000 turns
    # 0.9 and 6; without any spinning 2.8 and 2.7. OpenMP reads this when it is loaded.
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")
    if _PACKAGE in sys.modules:
        return importlib.import_module(f"{_PACKAGE}.{name}")
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.submodule_search_locations is None:
        raise ModuleNotFoundError(_PACKAGE, name=_PACKAGE)
    package = ModuleType(_PACKAGE)
    package.__path__ = list(spec.submodule_search_locations)
    package.__spec__ = spec
    sys.modules[_PACKAGE] = package
    try:
        return importlib.import_module(f"{_PACKAGE}.{name}")
    finally:
        del sys.modules[_PACKAGE]


def _declare(library: Any, name: str, arguments: list[Any], result: Any) -> Any:
    function = getattr(library, name)
    function.argtypes = arguments
    function.restype = result
    return function


def _library(name: str, folder: Path) -> Any:
    """Return the library of ggml that llama.cpp itself uses.

    A wheel holds each library under several names, as files of their own, and loaded by
    another name it is a second ggml: what is registered there llama.cpp does not see. So
    the functions are looked up in what llama.cpp's own library is linked to. Windows does
    not look that far, and has one name for each.
    """
    if sys.platform == "win32":
        extensions = importlib.import_module(f"{_PACKAGE}._ctypes_extensions")
        return extensions.load_shared_library(name, folder)
    return llama._lib  # noqa: SLF001 - the binding offers no other way to it


class _Ggml:
    """The functions of ggml's device registry, which the binding leaves out."""

    def __init__(self, folder: Path) -> None:
        registry, devices = _library("ggml", folder), _library("ggml-base", folder)
        pointer, size = ctypes.c_void_p, ctypes.c_size_t
        memory = ctypes.POINTER(size)
        self.load_all = _declare(
            registry, "ggml_backend_load_all_from_path", [ctypes.c_char_p], None
        )
        self.count = _declare(registry, "ggml_backend_dev_count", [], size)
        self.get = _declare(registry, "ggml_backend_dev_get", [size], pointer)
        self.name = _declare(devices, "ggml_backend_dev_name", [pointer], ctypes.c_char_p)
        self.description = _declare(
            devices, "ggml_backend_dev_description", [pointer], ctypes.c_char_p
        )
        self.memory = _declare(devices, "ggml_backend_dev_memory", [pointer, memory, memory], None)
        self.type = _declare(devices, "ggml_backend_dev_type", [pointer], ctypes.c_int)
        self.cpu_memory = _declare(devices, "ggml_backend_cpu_buffer_type", [], pointer)
        self.backend_by_name = _declare(
            registry, "ggml_backend_reg_by_name", [ctypes.c_char_p], pointer
        )
        self.backend_procedure = _declare(
            devices, "ggml_backend_reg_get_proc_address", [pointer, ctypes.c_char_p], pointer
        )
        self.register_backend = _declare(registry, "ggml_backend_register", [pointer], None)
        self.backend_count = _declare(registry, "ggml_backend_reg_count", [], size)
        self.backend = _declare(registry, "ggml_backend_reg_get", [size], pointer)
        self.backend_name = _declare(devices, "ggml_backend_reg_name", [pointer], ctypes.c_char_p)


llama: Any = import_part(_PACKAGE)
library_folder = Path(llama.__file__).parent / "lib"
ggml = _Ggml(library_folder)
