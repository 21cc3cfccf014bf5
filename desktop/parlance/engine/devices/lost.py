"""Reads in the last words of an engine's process whether a device failed under it.

A GPU that is pulled out, a driver that is reset and a sleep that the driver does not
survive look alike from here. What llama.cpp's backends do then, read in the source that
llama-cpp-python 0.3.36 brings:

- Vulkan throws `vk::DeviceLostError` from the submission or the fence, after it has logged
  "ggml_vulkan: device lost on NAME". Nothing between there and the C API catches it
  (`llama_decode`, `llama_get_logits_ith`), so the process ends by `std::terminate`.
- CUDA, ROCm and MUSA share one check of every call, which logs "CUDA error: REASON" and
  "current device: NUMBER" and aborts. Want of memory ends it in the same way, and is no
  device that was lost.
- RPC aborts with "Remote RPC server crashed or returned malformed response".
- Metal returns a failure, so that `llama_decode` returns -3, and every later step fails
  ("backend is in error state ... recreate the backend to recover"). Others that return a
  failure leave open what is in their memory. The engine's process ends itself then
  (`device_failure`): what is computed next must not rest on it.

In each case the process is gone, and the one that is started in its place lists the devices
anew and makes a new plan with what is left.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from parlance.contract.faults import DeviceLost, EngineCrashed, EngineRefused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.faults import Fault
    from parlance.contract.plan import LoadPlan

DEVICE_FAILED = 70
"""Exit status of a process that ends because a device failed."""

_log = logging.getLogger(__name__)

_CRASH_LOG_LINES = 30
_COMPUTING_FAILED = -3
"""What llama_decode and llama_encode return for GGML_STATUS_FAILED.

Want of memory is -2: the step is taken back by llama.cpp, and the rest is sound.
"""

_VULKAN = re.compile(r"ggml_vulkan: device lost on (\w+)")
_VULKAN_UNCAUGHT = "vk::DeviceLostError"
_CUDA = re.compile(r"\b(CUDA|ROCm|MUSA) error: (?!out of memory)")
_CUDA_NUMBER = re.compile(r"current device: (\d+)")
_RPC = re.compile(
    r"Remote RPC server crashed|(?:Failed to connect to|RPC handshake failed for) (\S+)"
)
_OURS = re.compile(r"parlance: computing failed on (.+)")


def lost_device(log: Sequence[str]) -> str | None:
    """Return the name of the device that the lines say was lost, or None.

    llama.cpp's own name where it is told ("Vulkan0", "CUDA1", the address of an RPC
    server), else that of the kind.
    """
    for number, line in enumerate(log):
        if found := _OURS.search(line) or _VULKAN.search(line):
            return found.group(1).strip()
        if _VULKAN_UNCAUGHT in line:
            return "Vulkan"
        if found := _CUDA.search(line):
            place = _CUDA_NUMBER.search(" ".join(log[number : number + 3]))
            return found.group(1) + (place.group(1) if place else "")
        if found := _RPC.search(line):
            return found.group(1) or "RPC"
    return None


def device_failure(fault: Fault, plan: LoadPlan) -> str | None:
    """Return what to say before the process ends, if `fault` means that a device failed.

    A processor that fails a step has not lost anything: that stays the request's own fault.
    """
    if not isinstance(fault, EngineRefused) or fault.code != _COMPUTING_FAILED:
        return None
    if not plan.placement.gpu_layers:
        return None
    return f"parlance: computing failed on {plan.placement.device}"


def end_by_itself(exit_code: int, log: tuple[str, ...]) -> EngineCrashed:
    """Return the name of such an end, by what the process wrote last."""
    device, last = lost_device(log), log[-_CRASH_LOG_LINES:]
    _log.info("The engine ended by itself with %s. It said last:\n%s", exit_code, "\n".join(last))
    if device is None:
        return EngineCrashed(exit_code=exit_code, log=last)
    return DeviceLost(device=device, exit_code=exit_code, log=last)
