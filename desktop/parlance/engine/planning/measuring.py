"""What a model would take of which device, and which devices there are, without loading it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.contract.faults import (
    EngineCrashed,
    EngineDidNotStart,
    FaultError,
    FileUnwritable,
)
from parlance.contract.plan import CacheType
from parlance.engine.checked import checked_header
from parlance.engine.planning.measuring_process import (
    Devices,
    ListDevices,
    Measured,
    MeasureModel,
    MeasuringAnswer,
    NotMeasured,
    PlanModel,
    Planned,
)
from parlance.engine.rpc.looking import ports_of, reach
from parlance.engine.starting import sound_options

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.hardware import Device, MemoryNeed
    from parlance.contract.models import LoadOptions
    from parlance.contract.plan import LoadPlan
    from parlance.engine.planning.measuring_process import MeasuringQuestion

_SILENCE_SECONDS = 60.0
_LOG_LINES = 30


def measure_memory(  # noqa: PLR0913 - what a context is made for
    nursery: Nursery,
    path: str,
    cancel: Cancel,
    *,
    context: int,
    gpu_layers: int = 0,
    sequences: int = 1,
    batch: int = 512,
    unified: bool = True,
    cache: CacheType = CacheType.F16,
    flash_attention: bool = True,
) -> tuple[MemoryNeed, ...]:
    """Return what the model at `path` takes of each device with a context of so many tokens.

    `context` is for all `sequences` together, which share one pool of memory if `unified`;
    `batch` are the tokens of one step; `gpu_layers` of -1 puts all layers on the GPUs. The
    weights are not read, so that a file made by `sparse_copy` will do, and nothing is
    given memory. The logits of a step (4 bytes for each token of the vocabulary and each
    sequence) are not in it. Takes about as long as reading the vocabulary.

    Raises FaultError (what `read_header` raises, ModelNotSupported, EngineRefused where
    llama.cpp makes no such context, EngineCrashed) and Cancelled.
    """
    checked_header(path)
    question = MeasureModel(
        path=path,
        gpu_layers=gpu_layers,
        context=context,
        sequences=sequences,
        batch=min(batch, context),
        unified=unified,
        cache=cache,
        flash_attention=flash_attention,
    )
    answer = _asked(nursery, question, cancel)
    if isinstance(answer, NotMeasured):
        raise FaultError(answer.fault)
    assert isinstance(answer, Measured)
    return answer.needs


def plan_model(
    nursery: Nursery,
    options: LoadOptions,
    cancel: Cancel,
    *,
    returned: tuple[MemoryNeed, ...] = (),
) -> LoadPlan:
    """Return how the model of `options` would be loaded now, as loading itself would plan it.

    Nothing is loaded, and a file made by `sparse_copy` will do. What is `returned` counts
    as free: what the model that is loaded now takes. Takes about as long as reading the
    vocabulary, a few times over where there are GPUs.

    Raises FaultError (NotEnoughMemory, what `read_header` raises, what reaching RPC servers
    raises, EngineCrashed) and Cancelled.
    """
    header, sound = checked_header(options.path), sound_options(options)
    servers = reach(nursery, options.rpc_servers, cancel)
    question = PlanModel(options=sound, header=header, servers=servers, returned=returned)
    answer = _asked(nursery, question, cancel, ports=ports_of(servers))
    if isinstance(answer, NotMeasured):
        raise FaultError(answer.fault)
    assert isinstance(answer, Planned)
    return answer.plan


def list_devices(nursery: Nursery, cancel: Cancel) -> tuple[Device, ...]:
    """Return every compute device that llama.cpp sees, with its memory in bytes as it is now.

    Raises FaultError and Cancelled.
    """
    answer = _asked(nursery, ListDevices(), cancel)
    assert isinstance(answer, Devices)
    return answer.devices


def sparse_copy(header: bytes, full_size: int, path: Path) -> None:
    """Write a file that begins like a model's and has its size, but takes no more room.

    `header` are the first bytes of the model, up to the end of its tensor table at least;
    the rest reads as zeros. Raises FaultError(FileUnwritable).
    """
    try:
        with path.open("wb") as file:
            _allow_holes(file.fileno())
            file.write(header)
            file.truncate(full_size)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(FileUnwritable(path=str(path), reason=reason)) from error


def _allow_holes(descriptor: int) -> None:
    """Have Windows leave out what is not written; other systems do so by themselves."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for this system only
        import msvcrt  # noqa: PLC0415

        set_sparse = 0x000900C4  # FSCTL_SET_SPARSE
        handle = ctypes.c_void_p(msvcrt.get_osfhandle(descriptor))
        returned = ctypes.c_ulong()
        # A drive that cannot (FAT) refuses, and the file takes its full size.
        ctypes.windll.kernel32.DeviceIoControl(
            handle, set_sparse, None, 0, None, 0, ctypes.byref(returned), None
        )


def _asked(
    nursery: Nursery,
    question: MeasuringQuestion,
    cancel: Cancel,
    *,
    ports: tuple[int, ...] = (),
) -> MeasuringAnswer:
    """Return the answer of a process that is started for it. Raises FaultError and Cancelled.

    It may speak to `ports` of other computers, if there are any.
    """
    cancel.check()
    decoder: msgspec.msgpack.Decoder[MeasuringAnswer] = msgspec.msgpack.Decoder(MeasuringAnswer)
    try:
        kind = "measuring-rpc" if ports else "measuring"
        child = nursery.start(kind, decoder, ports=ports)
    except ChildDidNotStart as error:
        raise FaultError(EngineDidNotStart(reason=error.reason, log=error.log)) from error
    try:
        with cancel.waking(child.kill):
            child.send(question)
            answer = _received(child)
    finally:
        outcome = child.end(patience=0)
    cancel.check()
    if answer is None:
        log = child.log[-_LOG_LINES:]
        raise FaultError(EngineCrashed(exit_code=outcome.exit_code, log=log))
    return answer


def _received(child: Child[MeasuringAnswer]) -> MeasuringAnswer | None:
    try:
        return child.receive(_SILENCE_SECONDS)
    except (ChildSilent, FrameError):
        return None
