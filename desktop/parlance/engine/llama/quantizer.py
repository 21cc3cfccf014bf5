"""llama.cpp's own quantizer: one model file becomes a smaller one."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from parlance.engine.llama.binding import llama
from parlance.engine.llama.logs import Log
from parlance.modelfile.quantization import FILE_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable

_MIB = 1024 * 1024
_BUFFER_BYTES = 256 * _MIB
"""Weights in work at once; llama.cpp would take up to 8 GiB, and is no faster with them."""

_TENSOR = re.compile(rb"\[ *(\d+)/ *(\d+)\]")


class QuantizingRefused(Exception):  # noqa: N818 - a name that says it
    """llama.cpp did not quantize the file; its log says why."""


class QuantizingLog(Log):
    """Notices in llama.cpp's log which tensor the quantizer begins with.

    The log is the only thing that tells; a test pins its form.
    """

    def __init__(self, began: Callable[[int, int], None]) -> None:
        """Call `began` with the number of a tensor, from 1, and how many there are."""
        self._began = began
        super().__init__()

    def _receive(self, level: int, text: bytes, user_data: object) -> None:
        if found := _TENSOR.match(text):
            self._began(int(found[1]), int(found[2]))
        super()._receive(level, text, user_data)


def quantize_file(source: str, target: str, quantization: str, *, threads: int) -> None:
    """Write the model at `source`, or the set it is the first part of, to `target`.

    Only what is Q8_0 or not quantized at all should be given: llama.cpp is told to
    take anything. `threads` of 0 are as many as the processor has. An abort of llama.cpp
    ends the process. Raises QuantizingRefused.
    """
    numbers = {name: number for number, name in FILE_TYPES.items()}
    parameters = llama.llama_model_quantize_default_params()
    parameters.ftype = numbers[quantization]
    parameters.nthread = threads
    parameters.allow_requantize = True
    parameters.keep_split = False
    parameters.max_buf_size = _BUFFER_BYTES
    if llama.llama_model_quantize(os.fsencode(source), os.fsencode(target), parameters):
        raise QuantizingRefused
