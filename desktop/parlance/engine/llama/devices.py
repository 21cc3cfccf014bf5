"""The compute devices that llama.cpp sees."""

from __future__ import annotations

import ctypes
import os
import re
from typing import TYPE_CHECKING

import psutil

from parlance.contract.hardware import Device, DeviceKind, GpuBuild
from parlance.engine.llama.binding import ggml, library_folder, llama

if TYPE_CHECKING:
    from pathlib import Path

# enum ggml_backend_dev_type
_KINDS = {
    0: DeviceKind.CPU,
    1: DeviceKind.GPU,
    2: DeviceKind.INTEGRATED_GPU,
    3: DeviceKind.ACCELERATOR,
}

# What the registry calls a backend once it runs.
_BACKENDS = {
    "CUDA": GpuBuild.CUDA,
    "ROCm": GpuBuild.ROCM,
    "Vulkan": GpuBuild.VULKAN,
    "MTL": GpuBuild.METAL,
    "Metal": GpuBuild.METAL,
}
# What the libraries of backends are called, between `ggml-` and the first dot or dash.
_LIBRARIES = {
    "cuda": GpuBuild.CUDA,
    "hip": GpuBuild.ROCM,
    "vulkan": GpuBuild.VULKAN,
    "metal": GpuBuild.METAL,
}
_LIBRARY = re.compile(r"(?:lib)?ggml-([a-z]+)")
_FEATURE = re.compile(r"(\w+) = 1\b")
_ELSEWHERE = re.compile(r"RPC\d+")
"""Names of devices of RPC servers, whose description is the server's address."""


def start_backend() -> None:
    """Start llama.cpp; backends that were built as libraries of their own are loaded."""
    ggml.load_all(os.fsencode(library_folder))
    llama.llama_backend_init()


def list_devices() -> tuple[Device, ...]:
    """Return every device with its memory in bytes as it is now."""
    return tuple(_device(ggml.get(number)) for number in range(ggml.count()))


def builds() -> frozenset[GpuBuild]:
    """Return what this build of llama.cpp can use besides the processor.

    A backend whose driver is missing, or fails as it starts, is not in the registry; its
    library lies beside llama.cpp's nevertheless.
    """
    names = (ggml.backend_name(ggml.backend(number)) for number in range(ggml.backend_count()))
    running = {_BACKENDS.get(name.decode("utf-8", "replace")) for name in names}
    beside = {_LIBRARIES.get(name) for name in _library_names(library_folder)}
    return frozenset(build for build in running | beside if build is not None)


def _library_names(folder: Path) -> set[str]:
    files = (_LIBRARY.match(file.name) for file in folder.iterdir()) if folder.is_dir() else ()
    return {found[1] for found in files if found}


def llama_build() -> str:
    """Return the version of llama.cpp."""
    version: bytes = llama.llama_version()
    return version.decode()


def processor_features() -> tuple[str, ...]:
    """Return the instructions beyond the common ones that this build uses here, as AVX2."""
    told: bytes = llama.llama_print_system_info()
    return tuple(dict.fromkeys(_FEATURE.findall(told.decode("utf-8", "replace"))))


def _device(handle: int) -> Device:
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    ggml.memory(handle, ctypes.byref(free), ctypes.byref(total))
    kind = _KINDS.get(ggml.type(handle), DeviceKind.ACCELERATOR)
    if kind is DeviceKind.CPU:
        # ggml's processor backend says that all of it is free.
        free.value = min(free.value, psutil.virtual_memory().available)
    name = ggml.name(handle).decode("utf-8", "replace")
    description = ggml.description(handle).decode("utf-8", "replace")
    return Device(
        name=name,
        description=description,
        kind=kind,
        free_bytes=free.value,
        total_bytes=total.value,
        elsewhere=description if _ELSEWHERE.fullmatch(name) else "",
    )
