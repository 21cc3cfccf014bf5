"""What an engine's last words say of its devices; as llama.cpp's backends write them."""

from __future__ import annotations

import msgspec
import pytest

from parlance.contract.engine import Pooling
from parlance.contract.faults import DeviceLost, EngineCrashed, EngineRefused, NoModelLoaded
from parlance.contract.hardware import MemoryNeed
from parlance.contract.models import Capability
from parlance.contract.plan import DeviceShare, LoadPlan, Placement, PlacementReason
from parlance.engine.devices.lost import device_failure, lost_device
from parlance.engine.liveness import patience, sign_of_life, silence
from parlance.engine.wire import Count, Embed, Warm
from tests.scripted_engine import DESCRIPTION

VULKAN = (
    "ggml_vulkan: device lost on Vulkan0",
    "ggml_vulkan: getFenceStatus at ggml-vulkan.cpp:360",
    "terminate called after throwing an instance of 'vk::DeviceLostError'",
    "  what():  vk::Device::getFenceStatus: ErrorDeviceLost",
)


@pytest.mark.parametrize(
    ("log", "device"),
    [
        (VULKAN, "Vulkan0"),
        (VULKAN[2:], "Vulkan"),
        (
            (
                "ggml_vulkan: device lost on Vulkan1, likely caused by previous submission "
                "(nodes 3 to 9):",
            ),
            "Vulkan1",
        ),
        (
            ("ggml_vulkan: device lost on Vulkan2 waiting for submission (nodes 0 to 4):",),
            "Vulkan2",
        ),
        (
            (
                "loading",
                "CUDA error: unspecified launch failure",
                "  current device: 1, in function ggml_backend_cuda_synchronize at ggml-cuda.cu:9",
                "  cudaStreamSynchronize(cuda_ctx->stream())",
                "ggml-cuda.cu:109: CUDA error",
            ),
            "CUDA1",
        ),
        (("ROCm error: no ROCm-capable device is detected",), "ROCm"),
        (("ggml-rpc.cpp:566: Remote RPC server crashed or returned malformed response",), "RPC"),
        (("ggml-rpc.cpp:547: Failed to connect to 127.0.0.1:50052",), "127.0.0.1:50052"),
        (("parlance: computing failed on Apple M2",), "Apple M2"),
    ],
)
def test_a_lost_device_is_named_from_the_last_words(log: tuple[str, ...], device: str) -> None:
    assert lost_device(log) == device


@pytest.mark.parametrize(
    "log",
    [
        (),
        ("GGML_ASSERT(tensor->data) failed",),
        ("CUDA error: out of memory", "  current device: 0, in function alloc at ggml-cuda.cu:9"),
        ("ggml_vulkan: Found 1 Vulkan devices:",),
    ],
)
def test_another_end_is_no_lost_device(log: tuple[str, ...]) -> None:
    assert lost_device(log) is None


def plan(gpu_layers: int, *shares: DeviceShare) -> LoadPlan:
    placement = Placement(
        device="Test GPU",
        gpu_layers=gpu_layers,
        layers=10,
        threads=2,
        reason=PlacementReason.ALL_ON_GPU,
    )
    return LoadPlan(placement=placement, context=512, shares=shares)


@pytest.mark.parametrize("step", ["decode", "encode", "embed"])
def test_a_step_that_fails_on_a_gpu_ends_the_process_with_words_that_are_understood(
    step: str,
) -> None:
    words = device_failure(EngineRefused(step=step, code=-3), plan(5))
    assert words is not None
    assert lost_device([words]) == "Test GPU"


@pytest.mark.parametrize(
    ("fault", "gpu_layers"),
    [
        (EngineRefused(step="decode", code=-3), 0),
        (EngineRefused(step="decode", code=-2), 5),
        (EngineRefused(step="rerank", code=0), 5),
        (NoModelLoaded(), 5),
    ],
)
def test_other_faults_end_nothing_but_the_request(fault, gpu_layers: int) -> None:
    assert device_failure(fault, plan(gpu_layers)) is None


def described(gpu_layers: int, *shares: DeviceShare, **changes: object):
    return msgspec.structs.replace(DESCRIPTION, plan=plan(gpu_layers, *shares), **changes)


def test_a_gpu_shows_life_only_by_computing() -> None:
    assert isinstance(sign_of_life(described(0))(1), Count)
    assert isinstance(sign_of_life(described(5))(2), Warm)
    embedder = described(5, capabilities=frozenset({Capability.EMBED}))
    question = sign_of_life(embedder)(3)
    assert isinstance(question, Embed)
    assert question.pooling is Pooling.MEAN
    assert question.id == 3


def test_silence_is_named_by_what_the_model_ran_on() -> None:
    assert silence(described(5)) == DeviceLost(device="Test GPU", exit_code=-9)
    assert silence(described(0)) == EngineCrashed(exit_code=-9)


def test_more_patience_is_had_with_weights_that_come_from_the_disk_again() -> None:
    def share(device: str, weights: int) -> DeviceShare:
        need = MemoryNeed(device=device, weights_bytes=weights, context_bytes=0, compute_bytes=0)
        return DeviceShare(
            device=device, description=device, layers=1, need=need, free_bytes=0, margin_bytes=0
        )

    small = described(5, share("GPU", 8_000_000_000), share("CPU", 0))
    large = described(5, share("GPU", 8_000_000_000), share("CPU", 4_000_000_000))
    assert patience(large) == patience(small) + 40.0
    assert patience(described(0)) == patience(small) == patience(described(5))
