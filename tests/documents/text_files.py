"""Reads a file as the reader's process does, without the process."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.document import Block, DocumentWarning
from parlance.documents.reader import answer
from parlance.documents.wire import (
    Blocks,
    Finished,
    FromReader,
    Opened,
    PageLines,
    ReadRequest,
    Reason,
    Refused,
    Warned,
)

if TYPE_CHECKING:
    from pathlib import Path


class Reading(msgspec.Struct):
    """What the reader sent of one file; `frames` of blocks."""

    opened: Opened | None = None
    blocks: list[Block] = []
    warnings: list[DocumentWarning] = []
    reason: Reason | None = None
    finished: bool = False
    frames: int = 0

    @property
    def texts(self) -> list[str]:
        """The blocks' texts."""
        return [block.text for block in self.blocks]

    @property
    def shape(self) -> list[tuple[str, str]]:
        """The blocks' kinds and texts."""
        return [(block.kind.value, block.text) for block in self.blocks]


def read_here(
    path: Path, content: bytes | None = None, *, password: str = "", encoding: str = ""
) -> Reading:
    """Return what the reader sends for a file, which is written first if `content` is given."""
    if content is not None:
        path.write_bytes(content)
    request = ReadRequest(
        path=os.fsencode(path),
        suffix=path.suffix.lower(),
        password=password,
        encoding=encoding,
    )
    reading = Reading()
    for frame in answer(request):
        _take(reading, frame)
    return reading


def _take(reading: Reading, frame: FromReader) -> None:
    match frame:
        case Opened():
            reading.opened = frame
            reading.warnings.extend(frame.warnings)
        case Blocks(blocks=blocks):
            reading.blocks.extend(blocks)
            reading.frames += 1
        case Warned(warning=warning):
            reading.warnings.append(warning)
        case Refused(reason=reason):
            reading.reason = reason
        case Finished():
            reading.finished = True
        case PageLines():
            raise AssertionError("no format here has pages")
