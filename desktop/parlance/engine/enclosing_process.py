"""The process that tells what others can reach on this computer: it is enclosed as they are.

Each kind of enclosure is tried by a copy of it, because none can be left again.
"""

from __future__ import annotations

import os
import sys
import tempfile
from typing import TYPE_CHECKING

import msgspec

from parlance.children.fence import enclose
from parlance.children.limits import PROBING
from parlance.children.streams import begin_child
from parlance.children.trying import tried
from parlance.contract.enclosure import Enclosed, EnclosedWork
from parlance.contract.models import LoadOptions
from parlance.engine.enclosing import enclose_engine, forbid_programs_to_engine, may_use_gpu

if TYPE_CHECKING:
    from collections.abc import Callable

_ON_PROCESSOR = LoadOptions(path="", gpu_layers=0)
_ON_GPU = LoadOptions(path="")


class EnclosuresTried(msgspec.Struct, frozen=True, kw_only=True, tag="enclosures_tried"):
    """What came of it, for each work that is done here."""

    found: tuple[Enclosed, ...]


def main() -> int:
    """Try all, and tell."""
    pipes = begin_child(PROBING)
    works: dict[EnclosedWork, Callable[[], None]] = {
        EnclosedWork.MODELS: lambda: _enclose_engine(_ON_PROCESSOR),
        EnclosedWork.MODELS_ON_GPU: lambda: _enclose_engine(_ON_GPU),
        EnclosedWork.DOCUMENTS: enclose,
    }
    if not may_use_gpu(-1):
        del works[EnclosedWork.MODELS_ON_GPU]
    with tempfile.NamedTemporaryFile(prefix="parlance-") as file:
        found = tuple(_found(work, act, file.name) for work, act in works.items())
    pipes.writer.write(EnclosuresTried(found=found))
    return 0


def _enclose_engine(options: LoadOptions) -> None:
    enclose_engine(options)
    forbid_programs_to_engine(options)


def _found(work: EnclosedWork, act: Callable[[], None], file: str) -> Enclosed:
    """Return what a copy of this process finds once it has done `act`."""
    if sys.platform != "linux":
        return tried(work, file)
    heard, told = os.pipe()
    copy = os.fork()
    if copy == 0:
        try:
            act()
            os.write(told, msgspec.msgpack.encode(tried(work, file)))
        finally:
            os._exit(0)
    os.close(told)
    with os.fdopen(heard, "rb") as stream:
        answer = stream.read()
    os.waitpid(copy, 0)
    return msgspec.msgpack.decode(answer, type=Enclosed) if answer else Enclosed(work=work)
