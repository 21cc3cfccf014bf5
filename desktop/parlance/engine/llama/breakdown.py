"""What a context takes of each device, from llama.cpp's own accounts, to the byte.

`llama_get_memory_breakdown` (llama.cpp, `src/llama-ext.h`) is a C++ function that returns
a `std::map`, so that its tree is walked here as the standard library of the compiler laid
it out. Where that cannot be done (Microsoft's compiler), the log is read (`memory_log.py`).
A test pins the version of llama.cpp for which both hold.
"""

from __future__ import annotations

import ctypes
import importlib
import sys
from typing import TYPE_CHECKING, Any

import msgspec

from parlance.engine.llama.binding import ggml, library_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

_SYMBOL = "_Z26llama_get_memory_breakdownPK13llama_context"
_VALUE = 4
_NODE_WORDS = 8
_MOST_BUFFERS = 256
_LEAST_SHARE, _MOST_SHARE = 0.9, 2.1
"""Weights in memory over weights in the file: output and input may be the same tensor in
the file, but lie on two devices. Outside of it, the tree was not what was expected."""


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """How a standard library lays out a map, in words from its start or from a node's."""

    words: int
    root: int
    count: int
    left: int
    right: int


LIBSTDCXX = Layout(words=6, root=2, count=5, left=2, right=3)
LIBCXX = Layout(words=3, root=1, count=2, left=0, right=1)


class Buffer(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes in one kind of buffer, and the device it belongs to (host memory is the CPU's)."""

    device: str
    weights_bytes: int
    context_bytes: int
    compute_bytes: int


def read_breakdown(context: int, model_bytes: int) -> list[Buffer] | None:
    """Return what the llama_context takes, or None where it cannot be read.

    `model_bytes` is what the weights take in the file.
    """
    layout = LIBCXX if sys.platform == "darwin" else LIBSTDCXX
    function = _function(layout)
    if function is None:
        return None
    words = function(context).words
    if not 0 < words[layout.count] <= _MOST_BUFFERS:
        return None
    buffers = [_buffer(node) for node in _nodes(words[layout.root], layout)]
    weights = sum(buffer.weights_bytes for buffer in buffers)
    if not _LEAST_SHARE * model_bytes <= weights <= _MOST_SHARE * model_bytes:
        return None
    return buffers


def _function(layout: Layout) -> Any:
    library = _library("llama")
    if not hasattr(library, _SYMBOL):
        return None

    class Map(ctypes.Structure):
        _fields_ = (("words", ctypes.c_size_t * layout.words),)

    function = getattr(library, _SYMBOL)
    function.argtypes, function.restype = [ctypes.c_void_p], Map
    return function


def _nodes(address: int, layout: Layout) -> Iterator[Any]:
    """Yield the nodes of a tree in its order. Its last ones point to nothing."""
    if not address:
        return
    node = (ctypes.c_size_t * _NODE_WORDS).from_address(address)
    yield from _nodes(node[layout.left], layout)
    yield node
    yield from _nodes(node[layout.right], layout)


def _buffer(node: Any) -> Buffer:
    kind, weights, context, compute = node[_VALUE : _VALUE + 4]
    return Buffer(
        device=_device(kind),
        weights_bytes=weights,
        context_bytes=context,
        compute_bytes=compute,
    )


def _device(kind: int) -> str:
    library = _library("ggml-base")
    library.ggml_backend_buft_is_host.argtypes = [ctypes.c_void_p]
    library.ggml_backend_buft_is_host.restype = ctypes.c_bool
    library.ggml_backend_buft_get_device.argtypes = [ctypes.c_void_p]
    library.ggml_backend_buft_get_device.restype = ctypes.c_void_p
    device = library.ggml_backend_buft_get_device(kind)
    if library.ggml_backend_buft_is_host(kind) or not device:
        return "CPU"
    name: bytes = ggml.name(device)
    return name.decode("utf-8", "replace")


def _library(name: str) -> Any:
    extensions = importlib.import_module("llama_cpp._ctypes_extensions")
    return extensions.load_shared_library(name, library_folder)
