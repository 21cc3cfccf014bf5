"""Which layer lies on which device, in the words of llama.cpp's C API."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import msgspec

from parlance.engine.llama.binding import ggml, llama
from parlance.modelfile.layers import EXPERTS

if TYPE_CHECKING:
    from collections.abc import Sequence


class Placing(msgspec.Struct, frozen=True, kw_only=True):
    """Where the layers lie, and how the file is read.

    Attributes:
        gpus: llama.cpp's names of the devices; without any, the processor does all.
        layers: of each of them, the output counted as one. They are the last layers.
        expert_blocks: numbers of the layers whose experts stay with the processor.
        mmap: map the file into memory; mlock: keep the system from moving it out.
    """

    gpus: tuple[str, ...] = ()
    layers: tuple[int, ...] = ()
    expert_blocks: tuple[int, ...] = ()
    mmap: bool = True
    mlock: bool = False

    @property
    def gpu_layers(self) -> int:
        """Layers on all GPUs together."""
        return sum(self.layers)


class _Override(ctypes.Structure):
    """llama_model_tensor_buft_override: tensors of such names lie in such memory."""

    _fields_ = (("pattern", ctypes.c_char_p), ("memory", ctypes.c_void_p))


class ModelParameters:
    """llama_model_params with all that it points to, which must outlive the load.

    Attributes:
        struct: what llama.cpp takes; the binding leaves out what two of its fields are.
    """

    def __init__(self, placing: Placing | None, gpu_layers: int) -> None:
        """Fill in `placing`; None leaves the devices to llama.cpp."""
        self.struct: Any = llama.llama_model_default_params()
        self.struct.n_gpu_layers = gpu_layers
        if placing is None:
            return
        self._devices = _handles(placing.gpus)
        self.struct.devices = ctypes.addressof(self._devices)
        self.struct.split_mode = llama.LLAMA_SPLIT_MODE_LAYER
        self.struct.load_mode = _load_mode(placing)
        self._split = (ctypes.c_float * llama.LLAMA_MAX_DEVICES)(*map(float, placing.layers))
        self.struct.tensor_split = self._split
        self._overrides = _overrides(placing.expert_blocks)
        self.struct.tensor_buft_overrides = ctypes.addressof(self._overrides)


def _handles(names: Sequence[str]) -> ctypes.Array[Any]:
    """Return the devices of these names, in their order, and a null behind them."""
    known = {}
    for number in range(ggml.count()):
        handle = ggml.get(number)
        known[ggml.name(handle).decode("utf-8", "replace")] = handle
    return (ctypes.c_void_p * (len(names) + 1))(*(known[name] for name in names), None)


def _overrides(blocks: Sequence[int]) -> ctypes.Array[Any]:
    """Return what keeps the experts of these layers in RAM, and an empty one behind it."""
    if not blocks:
        return (_Override * 1)()
    numbers = "|".join(map(str, blocks))
    pattern = rf"blk\.({numbers})\.{EXPERTS}".encode()
    return (_Override * 2)(_Override(pattern, ggml.cpu_memory()), _Override())


def _load_mode(placing: Placing) -> int:
    # "Auto" maps the file unless a device cannot use mapped memory.
    modes = {
        (True, False): llama.LLAMA_LOAD_MODE_AUTO,
        (True, True): llama.LLAMA_LOAD_MODE_MMAP_MLOCK,
        (False, False): llama.LLAMA_LOAD_MODE_NONE,
        (False, True): llama.LLAMA_LOAD_MODE_MLOCK,
    }
    mode: int = modes[placing.mmap, placing.mlock]
    return mode
