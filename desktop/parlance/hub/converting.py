"""Makes a GGUF of a checkpoint in the cache, in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.contract.faults import (
    AlreadyThere,
    EngineCrashed,
    EngineDidNotStart,
    FaultError,
    FileUnwritable,
)
from parlance.hub.converting_process import (
    ConvertCheckpoint,
    Converted,
    ConvertingAnswer,
    NotConverted,
    Progress,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.inventory import CareProgress, Checkpoint

_SILENCE_SECONDS = 600.0
"""A table of two gigabytes, read from a slow disk and written to it, is one tensor."""

_LOG_LINES = 30


def convert(
    nursery: Nursery, checkpoint: Checkpoint, target: Path, cancel: Cancel
) -> Iterator[CareProgress]:
    """Make the GGUF `target` of `checkpoint`; yield how many of its tensors are written.

    It is written beside `target`, and gets its name when it is whole: as soon as one asks
    for more after the last tensor. Whoever stops asking, or cancels, leaves nothing.
    Raises FaultError (AlreadyThere, CannotConvert, CheckpointDamaged, ModelFileUnreadable,
    DiskFull, FileUnwritable, EngineDidNotStart, EngineCrashed), and Cancelled.
    """
    cancel.check()
    _check_absent(target)
    part = target.with_name(f"{target.name}.part")
    decoder: msgspec.msgpack.Decoder[ConvertingAnswer] = msgspec.msgpack.Decoder(ConvertingAnswer)
    try:
        child = nursery.start("converting", decoder)
    except ChildDidNotStart as error:
        raise FaultError(EngineDidNotStart(reason=error.reason, log=error.log)) from error
    try:
        with cancel.waking(child.kill):
            child.send(
                ConvertCheckpoint(folder=checkpoint.path, path=str(part), repo=checkpoint.repo)
            )
            yield from _answers(child, cancel)
        _adopt(part, target)
    finally:
        child.end(patience=0)
        part.unlink(missing_ok=True)


def _adopt(part: Path, target: Path) -> None:
    """Give a whole file its name. Raises FaultError (AlreadyThere, FileUnwritable)."""
    _check_absent(target)
    try:
        part.replace(target)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(FileUnwritable(path=str(target), reason=reason)) from error


def _check_absent(target: Path) -> None:
    if target.exists():
        raise FaultError(AlreadyThere(path=str(target)))


def _answers(child: Child[ConvertingAnswer], cancel: Cancel) -> Iterator[CareProgress]:
    """Yield what the child has done until it is ready. Raises FaultError, Cancelled."""
    while True:
        answer = _received(child)
        match answer:
            case Progress(progress=progress):
                yield progress
            case Converted():
                return
            case NotConverted(fault=fault):
                raise FaultError(fault)
            case None:
                cancel.check()
                log = child.log[-_LOG_LINES:]
                raise FaultError(EngineCrashed(exit_code=child.end().exit_code, log=log))
            case _:
                assert_never(answer)


def _received(child: Child[ConvertingAnswer]) -> ConvertingAnswer | None:
    try:
        return child.receive(_SILENCE_SECONDS)
    except (ChildSilent, FrameError):
        return None
