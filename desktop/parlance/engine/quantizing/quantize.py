"""Makes a model file smaller with llama.cpp's quantizer; the source is never touched."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import msgspec

from parlance.children.child import ChildDidNotStart
from parlance.children.frames import FrameError
from parlance.contract.faults import (
    AlreadyThere,
    CannotQuantize,
    DiskFull,
    EngineDidNotStart,
    FaultError,
    FileUnwritable,
    ModelNotSupported,
)
from parlance.contract.inventory import CareProgress
from parlance.engine.quantizing.process import (
    NotQuantized,
    Quantize,
    Quantized,
    Quantizing,
    QuantizingAnswer,
)
from parlance.engine.quantizing.shrinking import Source, read_source
from parlance.modelfile.header import read_file
from parlance.modelfile.metadata import DEFAULT_ALIGNMENT
from parlance.modelfile.tensors import padded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.inventory import ShrunkSize


class _Order(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be made of what. `part` is written first, and named `target` at the end."""

    source: Source
    quantization: str
    target: Path
    part: Path
    threads: int

    def refused(self, reason: str) -> FaultError:
        """Return the fault that says why there is no result."""
        name = Path(self.source.first).name
        return FaultError(CannotQuantize(name=name, target=self.quantization, reason=reason))


def shrunk_sizes(path: str) -> tuple[ShrunkSize, ...]:
    """Return what the model at `path` can be quantized to, largest first, and its sizes.

    Those are in bytes, within a few hundred of what llama.cpp writes; only what is smaller
    than the source is offered, and nothing for a model that is quantized already (other
    than to Q8_0). `path` may be any part of a split set. Raises FaultError as `read_header`
    does.
    """
    return read_source(path).sizes()


def quantize(
    nursery: Nursery,
    source: str,
    target: str,
    quantization: str,
    cancel: Cancel,
    *,
    threads: int,
) -> Iterator[CareProgress]:
    """Quantize the model at `source` to a new file `target`; yield how many tensors are done.

    All parts of a split set become one file. `quantization` is one that `shrunk_sizes`
    offers; `threads` of 0 are as many as the processor has. Until it is complete and
    checked the file is called `target` with `.part` behind it, and whatever goes wrong or
    is cancelled leaves neither. Raises FaultError (what `read_header` raises, AlreadyThere,
    DiskFull, FileUnwritable, ModelNotSupported, CannotQuantize) and Cancelled.
    """
    cancel.check()
    order = _Order(
        source=read_source(source),
        quantization=quantization,
        target=Path(target),
        part=Path(f"{target}.part"),
        threads=threads,
    )
    _check(order)
    with _written(order):
        yield from _run(nursery, order, cancel)
        _verify(order)


def _check(order: _Order) -> None:
    """Raise FaultError where it is known beforehand that nothing can come of it."""
    reason = order.source.refusal(order.quantization)
    if reason is not None:
        raise order.refused(reason)
    if os.path.lexists(order.target):
        raise FaultError(AlreadyThere(path=str(order.target)))
    _check_room(order, written=0)


def _check_room(order: _Order, *, written: int) -> None:
    """Raise FaultError(DiskFull) if the disk lacks room for what is not yet written."""
    needed = order.source.expected_bytes(order.quantization) - written
    with _unwritable_named(order.target):
        free = shutil.disk_usage(order.target.parent).free
    if needed > free:
        raise FaultError(
            DiskFull(path=str(order.target.parent), needed_bytes=needed, free_bytes=free)
        )


@contextmanager
def _written(order: _Order) -> Iterator[None]:
    """Have what the block writes to the part become the target; remove it if it fails."""
    with _unwritable_named(order.part):
        order.part.open("wb").close()
    try:
        yield
        with _unwritable_named(order.target):
            _keep(order.part)
            if os.path.lexists(order.target):
                raise FaultError(AlreadyThere(path=str(order.target)))
            order.part.rename(order.target)
            _keep(order.target.parent)
    finally:
        with suppress(OSError):
            order.part.unlink(missing_ok=True)


def _run(nursery: Nursery, order: _Order, cancel: Cancel) -> Iterator[CareProgress]:
    """Yield the progress of a process that writes the part. Raises FaultError and Cancelled."""
    decoder: msgspec.msgpack.Decoder[QuantizingAnswer] = msgspec.msgpack.Decoder(QuantizingAnswer)
    try:
        child = nursery.start("quantizing", decoder)
    except ChildDidNotStart as error:
        raise FaultError(EngineDidNotStart(reason=error.reason, log=error.log)) from error
    answer: QuantizingAnswer | None = None
    try:
        with cancel.waking(child.kill):
            child.send(
                Quantize(
                    source=order.source.first,
                    target=str(order.part),
                    quantization=order.quantization,
                    threads=order.threads,
                )
            )
            while isinstance(answer := _received(child), Quantizing):
                yield CareProgress(done=answer.done, total=answer.total)
    finally:
        outcome = child.end(patience=0)
    match answer:
        case Quantized():
            total = len(order.source.rows)
            yield CareProgress(done=total, total=total)
        case NotQuantized():
            raise _refusal(answer, order)
        case None:
            _check_room(order, written=_size(order.part))
            how = outcome.signal_name or f"exit code {outcome.exit_code}"
            raise order.refused("; ".join([f"llama.cpp ended with {how}", *child.log[-1:]]))
        case _:
            assert_never(answer)


def _received(child: Child[QuantizingAnswer]) -> QuantizingAnswer | None:
    try:
        return child.receive()
    except FrameError:
        return None


def _refusal(answer: NotQuantized, order: _Order) -> FaultError:
    if answer.architecture is not None:
        return FaultError(
            ModelNotSupported(path=order.source.first, architecture=answer.architecture)
        )
    _check_room(order, written=_size(order.part))
    return order.refused(answer.reason)


def _verify(order: _Order) -> None:
    """Raise FaultError unless the part holds all tensors, and nothing is missing at its end."""
    contents = read_file(order.part)
    before = {(row.name, row.shape) for row in order.source.rows}
    after = {(row.name, row.shape) for row in contents.rows}
    if before != after or _size(order.part) != padded(contents.data_end, DEFAULT_ALIGNMENT):
        raise order.refused("what came out is not complete")


def _size(path: Path) -> int:
    with _unwritable_named(path):
        return path.stat().st_size


def _keep(path: Path) -> None:
    """Have the disk keep what was written to the file or folder."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _unwritable_named(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(FileUnwritable(path=str(path), reason=reason)) from error
