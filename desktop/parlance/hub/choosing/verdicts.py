"""Whether a model would run on this computer, where, and how fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.fit import Fit, Verdict
from parlance.hub.choosing.measured import measured_rate
from parlance.hub.choosing.needs import Need

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.benchmarks import BenchRecord
    from parlance.contract.fit import Computer
    from parlance.contract.hardware import MemoryNeed

_LEAST_SHARE = 0.1
"""Less of a model on the GPU makes nothing faster."""

_PROCESSOR = "CPU"
"""What llama.cpp calls the device whose memory is RAM."""


def judge(
    need: Need, computer: Computer, context: int, *, records: Sequence[BenchRecord] = ()
) -> Verdict:
    """Return where a model with `context` tokens would run.

    Speed is what was measured of this very file by `records`, where it would run. Else it
    is what reading its weights and its memory once for each token allows; whatever lies on
    the GPU is read at the GPU's rate. A rate that is not known counts as no limit for the
    GPU's part of a divided model, and makes the speed unknown otherwise.
    """
    if not need.weights_bytes:
        return _verdict(Fit.UNKNOWN, need, computer, context)
    share = _gpu_share(need, computer)
    if share == 1.0:
        fit = Fit.GPU
    elif share and need.total_bytes - share * need.total_bytes <= computer.memory_bytes:
        fit = Fit.PARTLY
    else:
        share = 0.0
        fit = Fit.CPU if need.total_bytes <= computer.memory_bytes else Fit.TOO_LARGE
    return _timed(_verdict(fit, need, computer, context), need, share, computer, records)


def exact_verdict(
    needs: Sequence[MemoryNeed],
    computer: Computer,
    context: int,
    *,
    active_share: float = 1.0,
    records: Sequence[BenchRecord] = (),
) -> Verdict:
    """Return the verdict on what `measure_memory` told, device by device.

    Measured with all layers on the GPUs, the model fits there if each kind of memory has
    room for its part. Otherwise the sum counts. `active_share` is the part of the weights
    that one token uses.
    """
    weights = sum(need.weights_bytes for need in needs)
    kept = sum(need.context_bytes for need in needs)
    total = Need(
        weights_bytes=weights,
        context_bytes=kept,
        compute_bytes=sum(need.compute_bytes for need in needs),
        read_bytes=int(weights * active_share) + kept,
    )
    verdict = judge(total, computer, context, records=records)
    on_gpu = sum(need.total_bytes for need in needs if need.device != _PROCESSOR)
    rest = total.total_bytes - on_gpu
    taken = rest + on_gpu if computer.shared else rest
    if on_gpu and on_gpu <= computer.gpu_bytes and taken <= computer.memory_bytes:
        there = _verdict(Fit.GPU, total, computer, context)
        verdict = _timed(there, total, 1.0, computer, records)
    return msgspec.structs.replace(verdict, exact=True)


def _gpu_share(need: Need, computer: Computer) -> float:
    """Return how much of the layers a GPU can hold: 0 to 1.

    A divided model computes on both sides. Where the GPU's memory is RAM, dividing does
    not make room.
    """
    if need.total_bytes <= computer.gpu_bytes:
        return 1.0
    if computer.shared:
        return 0.0
    left = computer.gpu_bytes - need.compute_bytes
    share = left / (need.weights_bytes + need.context_bytes)
    return share if share >= _LEAST_SHARE else 0.0


def _timed(
    verdict: Verdict, need: Need, share: float, computer: Computer, records: Sequence[BenchRecord]
) -> Verdict:
    """Return the verdict with a speed, and what that rests on."""
    measured = measured_rate(records, verdict.fit, computer.gpus, share)
    if measured or verdict.fit is Fit.TOO_LARGE:
        speed, estimated = measured, False
    else:
        speed = _speed(need.read_bytes, share, computer)
        in_memory = share == 1.0 or computer.memory_measured
        estimated = speed > 0 and in_memory and (not share or computer.gpu_measured)
    return msgspec.structs.replace(
        verdict,
        tokens_per_second=round(speed, 1),
        estimated=estimated,
        measured=measured > 0,
    )


def _speed(read_bytes: int, share: float, computer: Computer) -> float:
    """Return tokens a second; 0 where no rate tells."""
    seconds = 0.0
    if computer.gpu_rate:
        seconds += share * read_bytes / computer.gpu_rate
    if share < 1.0:
        if not computer.memory_rate:
            return 0.0
        seconds += (1.0 - share) * read_bytes / computer.memory_rate
    return 1.0 / seconds if seconds else 0.0


def _verdict(fit: Fit, need: Need, computer: Computer, context: int) -> Verdict:
    return Verdict(
        fit=fit,
        context=context,
        need_bytes=need.total_bytes if need.weights_bytes else 0,
        gpu_bytes=computer.gpu_bytes,
        memory_bytes=computer.memory_bytes,
    )
