"""The document reader: a short-lived process that opens one file and sends its text.

Here and nowhere else foreign files are parsed. It may be ended at any time; what it has
sent until then stands. An error that no reader expects ends it too, and the parent takes
the file for damaged.
"""

from __future__ import annotations

import importlib
import os
import select
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from parlance.children.fence import enclose
from parlance.children.frames import FrameReader
from parlance.children.limits import DOCUMENTS, prefer_as_victim
from parlance.children.streams import begin_child
from parlance.documents.opening import read_file
from parlance.documents.wire import Finished, ReadRequest, Reason, Refusal, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.documents.wire import FromReader


AHEAD_SECONDS = 0.05
"""Without a request for so long, this process was started ahead of one."""

_SLOW_TO_IMPORT = ("parlance.documents.pdf", "parlance.documents.office.docx")
"""What most documents are read with, and their libraries."""


def main() -> int:
    """Answer one request from the parent and return the exit status."""
    try:
        pipes = begin_child(DOCUMENTS)
        prefer_as_victim()
        if _is_ahead(pipes.incoming):
            for module in _SLOW_TO_IMPORT:
                importlib.import_module(module)
        reader = FrameReader(pipes.incoming, msgspec.msgpack.Decoder(ReadRequest))
        request = reader.read()
        if request is not None:
            enclose(read=(Path(os.fsdecode(request.path)),))
            for frame in answer(request):
                pipes.writer.write(frame)
    except BrokenPipeError:  # the parent wants no more
        return 0
    sys.stderr.flush()
    return 0


def _is_ahead(incoming: BinaryIO) -> bool:
    """Whether nobody waits for this process yet."""
    if sys.platform == "win32":  # pipes cannot be asked there
        return False
    return not select.select([incoming], [], [], AHEAD_SECONDS)[0]


def answer(request: ReadRequest) -> Iterator[FromReader]:
    """Yield what is sent for `request`; the last is Finished or Refused."""
    try:
        yield from read_file(request)
        yield Finished()
    except Refusal as refusal:
        yield refusal.refused
    except FileNotFoundError:
        yield Refused(reason=Reason.MISSING)
    except OSError as error:
        yield Refused(reason=Reason.UNREADABLE, detail=error.strerror or type(error).__name__)
    except (MemoryError, RecursionError):
        yield Refused(reason=Reason.TOO_LARGE)
