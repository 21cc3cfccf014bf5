"""The process that takes the units out of one file, or puts translations into it.

Here foreign files are parsed to be written again. It has the limits of the document reader
and may be ended at any time; it writes no file itself.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.children.fence import enclose
from parlance.children.frames import FrameReader
from parlance.children.limits import DOCUMENTS, prefer_as_victim
from parlance.children.streams import begin_child
from parlance.documents.translating.codec import UnitsDigest, unwritten_of
from parlance.documents.translating.opening import OtherFormat, opened_translatable
from parlance.documents.translating.wire import (
    PIECE_BYTES,
    Extract,
    Groups,
    NotInPlace,
    OtherUnits,
    Piece,
    Rebuild,
    Targets,
    ToTranslating,
    Units,
    UnitsBegin,
    Unwritten,
)
from parlance.documents.wire import Finished, Reason, Refusal, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parlance.contract.segments import Unit
    from parlance.documents.translating.codec import Translatable
    from parlance.documents.translating.wire import FromTranslating

BATCH_UNITS = 2000
BATCH_LETTERS = 1_000_000
ALIVE_SECONDS = 1.0
"""After so long something is sent: the parent ends a process that is silent."""


def main() -> int:
    """Answer one request from the parent and return the exit status."""
    # Trees of a document are millions of objects that live until the end: looking again and
    # again whether some are garbage takes longer than all other work.
    gc.disable()
    try:
        pipes = begin_child(DOCUMENTS)
        prefer_as_victim()
        decoder: msgspec.msgpack.Decoder[ToTranslating] = msgspec.msgpack.Decoder(ToTranslating)
        frames = iter(FrameReader(pipes.incoming, decoder))
        wish = next(frames, None)
        if isinstance(wish, Extract | Rebuild):
            enclose(read=(Path(os.fsdecode(wish.file.path)),))
            for frame in answer(chain((wish,), frames)):
                pipes.writer.write(frame)
    except BrokenPipeError:  # the parent wants no more
        return 0
    sys.stderr.flush()
    return 0


def answer(frames: Iterator[ToTranslating]) -> Iterator[FromTranslating]:
    """Yield what is sent for what comes in; the last is Finished, NotInPlace or Refused."""
    wish = next(frames, None)
    try:
        match wish:
            case Extract(file=file):
                with opened_translatable(file) as found:
                    yield from _units(found)
            case Rebuild(file=file):
                with opened_translatable(file) as found:
                    yield from _rebuilt(found, wish, _targets(frames))
            case _:
                return
        yield Finished()
    except Refusal as refusal:
        yield refusal.refused
    except OtherFormat as other:
        yield NotInPlace(format=other.format)
    except FileNotFoundError:
        yield Refused(reason=Reason.MISSING)
    except OSError as error:
        yield Refused(reason=Reason.UNREADABLE, detail=error.strerror or type(error).__name__)
    except (MemoryError, RecursionError):
        yield Refused(reason=Reason.TOO_LARGE)


def _units(found: Translatable) -> Iterator[FromTranslating]:
    yield UnitsBegin(opened=found.opened)
    batch: list[Unit] = []
    letters = 0
    sent = time.monotonic()
    for unit in found.units():
        batch.append(unit)
        letters += len(unit.text) + len(unit.existing)
        is_full = len(batch) >= BATCH_UNITS or letters >= BATCH_LETTERS
        if is_full or time.monotonic() - sent > ALIVE_SECONDS:
            yield Units(units=tuple(batch))
            batch, letters, sent = [], 0, time.monotonic()
    yield Units(units=tuple(batch))
    yield Groups(groups=found.groups, warnings=found.opened.warnings)


def _targets(frames: Iterator[ToTranslating]) -> dict[int, str]:
    targets: dict[int, str] = {}
    for frame in frames:
        if not isinstance(frame, Targets):
            break
        targets.update(frame.targets)
        if frame.last:
            break
    return targets


def _rebuilt(
    found: Translatable, wish: Rebuild, targets: dict[int, str]
) -> Iterator[FromTranslating]:
    """Yield the file, unless its units are not those that were translated."""
    digest = UnitsDigest()
    sent = time.monotonic()
    for unit in found.units():
        digest.add(unit)
        if time.monotonic() - sent > ALIVE_SECONDS:
            yield Units()
            sent = time.monotonic()
    if digest.hexdigest() != wish.units:
        yield OtherUnits()
        return
    yield Units()
    yield from _pieces(found.rebuilt(targets, wish.language))
    if unwritten := unwritten_of(found):
        yield Unwritten(units=unwritten)


def _pieces(contents: Iterable[bytes]) -> Iterator[FromTranslating]:
    """Yield the bytes in frames of a size that is worth sending, or that is allowed."""
    waiting = bytearray()
    sent = time.monotonic()
    for content in contents:
        if not content and time.monotonic() - sent > ALIVE_SECONDS:
            yield Units()
            sent = time.monotonic()
        for at in range(0, len(content), PIECE_BYTES):
            waiting += content[at : at + PIECE_BYTES]
            if len(waiting) >= PIECE_BYTES or time.monotonic() - sent > ALIVE_SECONDS:
                yield Piece(content=bytes(waiting[:PIECE_BYTES]))
                del waiting[:PIECE_BYTES]
                sent = time.monotonic()
    while waiting:
        yield Piece(content=bytes(waiting[:PIECE_BYTES]))
        del waiting[:PIECE_BYTES]
