"""What a plan says reaches llama.cpp as its C API wants it."""

from __future__ import annotations

import ctypes
import re

import pytest

from parlance.engine.llama.binding import ggml, llama
from parlance.engine.llama.devices import start_backend
from parlance.engine.llama.placing import ModelParameters, Placing
from parlance.modelfile.memory import Candidate, expert_blocks
from tests.engine.plan_models import BUILDS, header_of_build

MIXTURE = header_of_build(BUILDS["mixture-30b"])


@pytest.fixture(scope="module", autouse=True)
def _backend() -> None:
    start_backend()


def words_at(address: int, count: int) -> list[int | None]:
    return list((ctypes.c_void_p * count).from_address(address))


def test_the_experts_of_some_layers_are_named_and_nothing_else() -> None:
    made = ModelParameters(Placing(expert_blocks=(1, 12)), 0)
    pattern, memory, end, _nothing = words_at(made.struct.tensor_buft_overrides, 4)
    assert (memory, end) == (ggml.cpu_memory(), None)
    assert pattern is not None
    text = ctypes.string_at(pattern).decode()
    for kind in ("up", "down", "gate", "gate_up"):
        assert re.search(text, f"blk.1.ffn_{kind}_exps.weight")
        assert re.search(text, f"blk.12.ffn_{kind}_chexps.weight")
    for other in (
        *("blk.2.ffn_up_exps.weight", "blk.11.ffn_up_exps.weight", "blk.21.ffn_up_exps.weight"),
        *("blk.1.ffn_up_shexp.weight", "blk.1.ffn_up.weight", "blk.1.ffn_gate_inp.weight"),
    ):
        assert not re.search(text, other), other


def test_without_gpus_llama_cpp_is_told_of_none() -> None:
    made = ModelParameters(Placing(), 0)
    assert words_at(made.struct.devices, 1) == [None]
    assert words_at(made.struct.tensor_buft_overrides, 1) == [None]
    assert made.struct.n_gpu_layers == 0
    # Without a placing, the choice is llama.cpp's.
    assert not ModelParameters(None, -1).struct.devices


def test_layers_are_divided_as_planned() -> None:
    made = ModelParameters(Placing(gpus=("CPU",), layers=(7,)), 7)
    first, end = words_at(made.struct.devices, 2)
    assert end is None
    assert ggml.name(first) == b"CPU"
    shares = made.struct.tensor_split[: llama.LLAMA_MAX_DEVICES]
    assert shares == [7.0] + [0.0] * (llama.LLAMA_MAX_DEVICES - 1)
    assert made.struct.split_mode == llama.LLAMA_SPLIT_MODE_LAYER


@pytest.mark.parametrize(
    ("mmap", "mlock", "mode"),
    [
        (True, False, llama.LLAMA_LOAD_MODE_AUTO),
        (True, True, llama.LLAMA_LOAD_MODE_MMAP_MLOCK),
        (False, False, llama.LLAMA_LOAD_MODE_NONE),
        (False, True, llama.LLAMA_LOAD_MODE_MLOCK),
    ],
)
def test_the_file_is_read_as_planned(mmap, mlock, mode) -> None:
    assert ModelParameters(Placing(mmap=mmap, mlock=mlock), 0).struct.load_mode == mode


def test_the_first_layers_on_gpus_leave_their_experts_to_the_processor() -> None:
    def of(layers: int, experts: int) -> tuple[int, ...]:
        candidate = Candidate(
            context=256, cells=256, gpus=("GPU0",), layers=(layers,), expert_layers=experts
        )
        return expert_blocks(MIXTURE, candidate)

    assert of(49, 3) == (0, 1, 2)
    assert of(11, 3) == (38, 39, 40)  # the output is one of the eleven
    assert of(3, 48) == (46, 47)
    assert of(49, 0) == ()
