"""The compute devices that llama.cpp sees."""

from __future__ import annotations

import ctypes
import os

import psutil

from parlance.contract.models import Device, DeviceKind
from parlance.engine.llama.binding import ggml, library_folder, llama

# enum ggml_backend_dev_type
_KINDS = {
    0: DeviceKind.CPU,
    1: DeviceKind.GPU,
    2: DeviceKind.INTEGRATED_GPU,
    3: DeviceKind.ACCELERATOR,
}


def start_backend() -> None:
    """Start llama.cpp; backends that were built as libraries of their own are loaded."""
    ggml.load_all(os.fsencode(library_folder))
    llama.llama_backend_init()


def list_devices() -> tuple[Device, ...]:
    """Return every device with its memory in bytes as it is now."""
    return tuple(_device(ggml.get(number)) for number in range(ggml.count()))


def built_with_gpu() -> bool:
    """Whether this build of llama.cpp can use a GPU at all."""
    return bool(llama.llama_supports_gpu_offload())


def llama_build() -> str:
    """Return the version of llama.cpp."""
    version: bytes = llama.llama_version()
    return version.decode()


def _device(handle: int) -> Device:
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    ggml.memory(handle, ctypes.byref(free), ctypes.byref(total))
    kind = _KINDS.get(ggml.type(handle), DeviceKind.ACCELERATOR)
    if kind is DeviceKind.CPU:
        # ggml's processor backend says that all of it is free.
        free.value = min(free.value, psutil.virtual_memory().available)
    return Device(
        name=ggml.name(handle).decode("utf-8", "replace"),
        description=ggml.description(handle).decode("utf-8", "replace"),
        kind=kind,
        free_bytes=free.value,
        total_bytes=total.value,
    )
