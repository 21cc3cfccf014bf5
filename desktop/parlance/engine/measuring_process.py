"""The process that tells what a model would take of which device, without loading it.

It is a process of its own because llama.cpp starts the devices, which takes memory of
them until the process ends, and because a file from a stranger may end it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

import msgspec

from parlance.children.frames import FrameReader
from parlance.children.limits import ENGINE
from parlance.children.streams import begin_child
from parlance.contract.faults import EngineRefused, Fault, ModelFileDamaged, ModelNotSupported
from parlance.contract.models import Device, MemoryNeed

if TYPE_CHECKING:
    from parlance.engine.llama.hollow import FullLog


class MeasureModel(msgspec.Struct, frozen=True, kw_only=True, tag="measure_model"):
    """Lay out a model with a context; answered by Measured or NotMeasured.

    Attributes:
        context: tokens that the memory holds, of all sequences together.
        sequences: how many it can tell apart; `batch`: tokens of one step.
        unified: whether the sequences share one pool of memory.
    """

    path: str
    gpu_layers: int
    context: int
    sequences: int
    batch: int
    unified: bool


class ListDevices(msgspec.Struct, frozen=True, kw_only=True, tag="list_devices"):
    """List the devices; answered by Devices."""


class Measured(msgspec.Struct, frozen=True, kw_only=True, tag="measured"):
    """Answer to MeasureModel."""

    needs: tuple[MemoryNeed, ...]


class NotMeasured(msgspec.Struct, frozen=True, kw_only=True, tag="not_measured"):
    """A model that cannot be laid out, and why."""

    fault: Fault


class Devices(msgspec.Struct, frozen=True, kw_only=True, tag="devices"):
    """Answer to ListDevices."""

    devices: tuple[Device, ...]


MeasuringQuestion = MeasureModel | ListDevices
MeasuringAnswer = Measured | NotMeasured | Devices


def main() -> int:
    """Answer one question at a time until the input closes."""
    pipes = begin_child(ENGINE)
    # llama.cpp is imported when the hello is sent.
    from parlance.engine.llama.devices import list_devices, start_backend  # noqa: PLC0415
    from parlance.engine.llama.hollow import FullLog  # noqa: PLC0415

    log = FullLog()
    start_backend()
    decoder: msgspec.msgpack.Decoder[MeasuringQuestion] = msgspec.msgpack.Decoder(MeasuringQuestion)
    for question in FrameReader(pipes.incoming, decoder):
        match question:
            case MeasureModel():
                pipes.writer.write(_measured(question, log))
            case ListDevices():
                pipes.writer.write(Devices(devices=list_devices()))
            case _:
                assert_never(question)
    return 0


def _measured(question: MeasureModel, log: FullLog) -> MeasuringAnswer:
    from parlance.engine.llama.context import ContextRefused, ContextShape  # noqa: PLC0415
    from parlance.engine.llama.hollow import HollowModel, memory_needs  # noqa: PLC0415
    from parlance.engine.llama.model import ModelRefused  # noqa: PLC0415

    log.forget()
    log.lines.clear()
    shape = ContextShape(
        cells=question.context,
        sequences=question.sequences,
        batch=question.batch,
        threads=1,
        unified=question.unified,
    )
    try:
        model = HollowModel(question.path, question.gpu_layers)
        return Measured(needs=memory_needs(model, shape, log))
    except ModelRefused:
        return NotMeasured(fault=_refusal(question.path, log))
    except ContextRefused:
        return NotMeasured(fault=EngineRefused(step="context", code=0))


def _refusal(path: str, log: FullLog) -> Fault:
    if log.unknown_architecture is not None:
        return ModelNotSupported(path=path, architecture=log.unknown_architecture)
    return ModelFileDamaged(path=path, reason=log.reason or "llama.cpp did not accept it")
