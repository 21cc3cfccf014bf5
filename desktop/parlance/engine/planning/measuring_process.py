"""The process that tells what a model would take of which device, without loading it.

It is a process of its own because llama.cpp starts the devices, which takes memory of
them until the process ends, and because a file from a stranger may end it.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, assert_never

import msgspec

from parlance.children.frames import FrameReader
from parlance.children.limits import ENGINE, ENGINE_WITH_SERVERS
from parlance.children.nursery import Nursery
from parlance.children.streams import begin_child
from parlance.contract.faults import (
    EngineRefused,
    Fault,
    FaultError,
    ModelFileDamaged,
    ModelNotSupported,
)
from parlance.contract.hardware import Device, MemoryNeed
from parlance.contract.models import LoadOptions
from parlance.contract.plan import CacheType, LoadPlan
from parlance.engine.rpc.address import RpcEndpoint
from parlance.modelfile.header import Header

if TYPE_CHECKING:
    from parlance.children.limits import Limits
    from parlance.engine.llama.hollow import FullLog


class MeasureModel(msgspec.Struct, frozen=True, kw_only=True, tag="measure_model"):
    """Lay out a model with a context; answered by Measured or NotMeasured.

    Attributes:
        context: tokens that the memory holds, of all sequences together.
        sequences: how many it can tell apart; `batch`: tokens of one step.
        unified: whether the sequences share one pool of memory.
        cache: precision of the context memory.
    """

    path: str
    gpu_layers: int
    context: int
    sequences: int
    batch: int
    unified: bool
    cache: CacheType = CacheType.F16
    flash_attention: bool = True


class PlanModel(msgspec.Struct, frozen=True, kw_only=True, tag="plan_model"):
    """Plan how a model would be loaded now; answered by Planned or NotMeasured.

    Attributes:
        servers: those of `options`, which were reached already.
        returned: what counts as free, because it will be given back before loading.
    """

    options: LoadOptions
    header: Header
    servers: tuple[RpcEndpoint, ...] = ()
    returned: tuple[MemoryNeed, ...] = ()


class ListDevices(msgspec.Struct, frozen=True, kw_only=True, tag="list_devices"):
    """List the devices; answered by Devices."""


class Measured(msgspec.Struct, frozen=True, kw_only=True, tag="measured"):
    """Answer to MeasureModel."""

    needs: tuple[MemoryNeed, ...]


class Planned(msgspec.Struct, frozen=True, kw_only=True, tag="planned"):
    """Answer to PlanModel."""

    plan: LoadPlan


class NotMeasured(msgspec.Struct, frozen=True, kw_only=True, tag="not_measured"):
    """A model that cannot be laid out, or has no room, and why."""

    fault: Fault


class Devices(msgspec.Struct, frozen=True, kw_only=True, tag="devices"):
    """Answer to ListDevices."""

    devices: tuple[Device, ...]


MeasuringQuestion = MeasureModel | PlanModel | ListDevices
MeasuringAnswer = Measured | Planned | NotMeasured | Devices


def main() -> int:
    """Answer one question."""
    return _serve(ENGINE)


def main_with_servers() -> int:
    """Do so with devices of RPC servers, the only addresses that the process can reach."""
    return _serve(ENGINE_WITH_SERVERS)


def _serve(limits: Limits) -> int:
    pipes = begin_child(limits)
    decoder: msgspec.msgpack.Decoder[MeasuringQuestion] = msgspec.msgpack.Decoder(MeasuringQuestion)
    question = FrameReader(pipes.incoming, decoder).read()
    if question is not None:
        pipes.writer.write(_answer(question))
    return 0


def _answer(question: MeasuringQuestion) -> MeasuringAnswer:
    # The parent imports this module for what it sends.
    from parlance.engine.enclosing import (  # noqa: PLC0415
        enclose_engine,
        forbid_programs_to_engine,
    )

    options = _options_of(question)
    enclose_engine(options)
    # llama.cpp is imported when the hello is sent.
    from parlance.engine.llama.devices import list_devices, start_backend  # noqa: PLC0415
    from parlance.engine.llama.hollow import FullLog  # noqa: PLC0415

    log = FullLog()
    start_backend()
    match question:
        case MeasureModel():
            forbid_programs_to_engine(options)
            return _measured(question, log)
        case PlanModel():
            return _planned(question)
        case ListDevices():
            return Devices(devices=list_devices())
        case _:
            assert_never(question)


def _options_of(question: MeasuringQuestion) -> LoadOptions:
    """Return what the question would load."""
    match question:
        case MeasureModel(path=path, gpu_layers=layers):
            return LoadOptions(path=path, gpu_layers=layers)
        case PlanModel(options=options):
            return msgspec.structs.replace(options, states_folder="")
        case ListDevices():
            return LoadOptions(path="")


def _planned(question: PlanModel) -> MeasuringAnswer:
    from parlance.engine.enclosing import forbid_programs_to_engine  # noqa: PLC0415
    from parlance.engine.llama.rpc import add_servers  # noqa: PLC0415
    from parlance.engine.planning.here import look_here, plan_here  # noqa: PLC0415

    try:
        add_servers(question.servers)
        with closing(Nursery()) as nursery:
            here = look_here(question.servers, nursery).after(question.returned)
        forbid_programs_to_engine(question.options)
        return Planned(plan=plan_here(question.options, question.header, here))
    except FaultError as error:
        return NotMeasured(fault=error.fault)


def _measured(question: MeasureModel, log: FullLog) -> MeasuringAnswer:
    from parlance.engine.llama.context import ContextRefused, ContextShape  # noqa: PLC0415
    from parlance.engine.llama.hollow import PRECISIONS, HollowModel, memory_needs  # noqa: PLC0415
    from parlance.engine.llama.model import ModelRefused  # noqa: PLC0415

    log.forget()
    log.lines.clear()
    shape = ContextShape(
        cells=question.context,
        sequences=question.sequences,
        batch=question.batch,
        threads=1,
        unified=question.unified,
        cache=PRECISIONS[question.cache],
        flash_attention=question.flash_attention,
    )
    try:
        model = HollowModel(question.path, question.gpu_layers)
    except ModelRefused:
        return NotMeasured(fault=_refusal(question.path, log))
    try:
        return Measured(needs=memory_needs(model, shape, log))
    except ContextRefused:
        return NotMeasured(fault=EngineRefused(step="context", code=0))
    finally:
        model.close()


def _refusal(path: str, log: FullLog) -> Fault:
    if log.unknown_architecture is not None:
        return ModelNotSupported(path=path, architecture=log.unknown_architecture)
    return ModelFileDamaged(path=path, reason=log.reason or "llama.cpp did not accept it")
