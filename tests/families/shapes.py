"""Asks llama.cpp which tensors a model with some metadata has.

llama.cpp can make a model from metadata alone and calls back for every tensor that it
wants. Its own way to save such a model loses keys and refuses some architectures, so we
only take the list from it and write the file ourselves.
"""

from __future__ import annotations

import ctypes
import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import llama_cpp.llama_cpp as llama
from llama_cpp._ctypes_extensions import load_shared_library
from llama_cpp._ggml import libggml_base_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MISSING = re.compile(r"key not found in model: ([\w.-]+)")
_base = load_shared_library("ggml-base", libggml_base_path)


class _Tensor(ctypes.Structure):
    """The beginning of ggml_tensor."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("buffer", ctypes.c_void_p),
        ("extents", ctypes.c_int64 * 4),
    )


class _ReadingOptions(ctypes.Structure):
    """The whole of gguf_init_params."""

    _fields_ = (("no_alloc", ctypes.c_bool), ("context", ctypes.c_void_p))


_base.gguf_init_from_file.restype = ctypes.c_void_p
_base.gguf_init_from_file.argtypes = [ctypes.c_char_p, _ReadingOptions]
_base.gguf_init_empty.restype = ctypes.c_void_p
_base.gguf_set_val_str.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]
_base.gguf_free.argtypes = [ctypes.c_void_p]
_base.ggml_get_name.restype = ctypes.c_char_p
_base.ggml_get_name.argtypes = [ctypes.c_void_p]


class ShapesUnknown(Exception):  # noqa: N818  # a refusal is no error of the program
    """llama.cpp made no model of the metadata; its last words are the message."""


class KeyWanted(ShapesUnknown):
    """The metadata lacks a key, which is the message."""


@dataclass(frozen=True)
class Shape:
    """One tensor that a model wants.

    Attributes:
        extents: rows first, as numpy has them.
    """

    name: str
    extents: tuple[int, ...]


def wanted_tensors(path: Path) -> tuple[Shape, ...]:
    """Return the tensors that belong to the metadata in the file at `path`.

    Raises ShapesUnknown when llama.cpp refuses the metadata. An assertion of llama.cpp
    ends the process.
    """
    shapes: dict[str, Shape] = {}

    def on_tensor(address: int, _user_data: object) -> None:
        name = _base.ggml_get_name(address).decode()
        extents = list(_Tensor.from_address(address).extents)
        while len(extents) > 1 and extents[-1] == 1:
            extents.pop()
        shapes[name] = Shape(name, tuple(reversed(extents)))

    callback = llama.llama_model_set_tensor_data_t(on_tensor)
    with log_lines() as lines, _metadata(path) as metadata:
        model = llama.llama_model_init_from_user(
            metadata, callback, None, llama.llama_model_default_params()
        )
        if not model:
            raise _refusal(lines)
        llama.llama_model_free(model)
    return tuple(shapes.values())


@contextmanager
def log_lines() -> Iterator[list[str]]:
    """Collect what llama.cpp logs."""
    lines: list[str] = []

    def on_line(_level: int, text: bytes, _user_data: object) -> None:
        lines.append(text.decode("utf-8", "replace").rstrip())

    callback = llama.llama_log_callback(on_line)
    llama.llama_log_set(callback, None)
    try:
        yield lines
    finally:
        llama.llama_log_set(_silence, None)


@llama.llama_log_callback
def _silence(_level: int, _text: bytes, _user_data: object) -> None:
    """Swallow a line; without any callback llama.cpp writes to stderr."""


@contextmanager
def metadata_of(architecture: str) -> Iterator[int]:
    """Yield metadata that name an architecture and say nothing more."""
    handle = _base.gguf_init_empty()
    try:
        _base.gguf_set_val_str(handle, b"general.architecture", architecture.encode())
        yield handle
    finally:
        _base.gguf_free(handle)


@contextmanager
def _metadata(path: Path) -> Iterator[int]:
    handle = _base.gguf_init_from_file(os.fsencode(path), _ReadingOptions(True, None))
    if not handle:
        raise ShapesUnknown(f"{path.name} is no GGUF file")
    try:
        yield handle
    finally:
        _base.gguf_free(handle)


def _refusal(lines: list[str]) -> ShapesUnknown:
    said = "\n".join(lines[-4:])
    missing = _MISSING.search(said)
    return KeyWanted(missing[1]) if missing else ShapesUnknown(said)
