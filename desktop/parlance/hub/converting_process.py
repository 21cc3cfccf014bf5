"""The process that makes a GGUF of a checkpoint.

It is a process of its own because that reads files of strangers and takes long, and a
process can be ended at once; and the window does without NumPy and the gguf package.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.children.fence import enclose
from parlance.children.frames import FrameReader
from parlance.children.limits import Limits
from parlance.children.streams import begin_child
from parlance.contract.cancel import Cancel
from parlance.contract.faults import Fault, FaultError
from parlance.contract.inventory import CareProgress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.children.frames import FrameWriter

_LIMITS = Limits(niceness=5)


class ConvertCheckpoint(msgspec.Struct, frozen=True, kw_only=True, tag="convert_checkpoint"):
    """Write the checkpoint in `folder` to `path`; answered by Progress, then by the rest."""

    folder: str
    path: str
    repo: str


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """So many tensors are written."""

    progress: CareProgress


class Converted(msgspec.Struct, frozen=True, tag="converted"):
    """The GGUF is there."""


class NotConverted(msgspec.Struct, frozen=True, tag="not_converted"):
    """There is no GGUF, and why."""

    fault: Fault


ConvertingAnswer = Progress | Converted | NotConverted


def main() -> int:
    """Convert what is asked for."""
    pipes = begin_child(_LIMITS)
    question = FrameReader(pipes.incoming, msgspec.msgpack.Decoder(ConvertCheckpoint)).read()
    if question is not None:
        enclose(read=_files_of(question.folder), write=(Path(question.path).parent,))
        _convert(question, pipes.writer)
    return 0


def _files_of(folder: str) -> Iterator[Path]:
    """Yield a folder and its files, which are links to others where it is a cache's."""
    yield Path(folder)
    for place, _folders, names in os.walk(folder):
        yield from (Path(place, name) for name in names)


def _convert(question: ConvertCheckpoint, writer: FrameWriter) -> None:
    # NumPy and the gguf package are imported when the hello is sent.
    from parlance.modelfile.conversion.convert import convert  # noqa: PLC0415

    folder, path = Path(question.folder), Path(question.path)
    try:
        # Nothing asks this one to stop: the process is ended.
        for progress in convert(folder, path, Cancel(), repo=question.repo):
            writer.write(Progress(progress))
    except FaultError as error:
        writer.write(NotConverted(error.fault))
    else:
        writer.write(Converted())
