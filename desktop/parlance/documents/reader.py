"""The document reader: a short-lived process that opens one file and sends its text.

Here and nowhere else foreign files are parsed. It may be ended at any time; what it has
sent until then stands.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.children.frames import FrameReader
from parlance.children.limits import DOCUMENTS, prefer_as_victim
from parlance.children.streams import begin_child
from parlance.contract.document import DocumentWarning
from parlance.documents.sniffing import SNIFFED_BYTES, Kind, kind_of
from parlance.documents.wire import (
    Blocks,
    Finished,
    Opened,
    ReadRequest,
    Reason,
    Refusal,
    Refused,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.document import Block
    from parlance.documents.wire import (
        FromReader,
    )

MAX_TEXT_BYTES = 64 * 1024 * 1024
FRAME_LETTERS = 1_000_000


def main() -> int:
    """Answer one request from the parent and return the exit status."""
    try:
        pipes = begin_child(DOCUMENTS)
        prefer_as_victim()
        reader = FrameReader(pipes.incoming, msgspec.msgpack.Decoder(ReadRequest))
        request = reader.read()
        if request is not None:
            for frame in answer(request):
                pipes.writer.write(frame)
    except BrokenPipeError:  # the parent wants no more
        return 0
    sys.stderr.flush()
    return 0


def answer(request: ReadRequest) -> Iterator[FromReader]:
    """Yield what is sent for `request`; the last is Finished or Refused."""
    path = Path(os.fsdecode(request.path))
    try:
        yield from _read(path, markdown=request.markdown)
        yield Finished()
    except Refusal as refusal:
        yield refusal.refused
    except FileNotFoundError:
        yield Refused(reason=Reason.MISSING)
    except OSError as error:
        yield Refused(reason=Reason.UNREADABLE, detail=error.strerror or type(error).__name__)
    except MemoryError:
        yield Refused(reason=Reason.TOO_LARGE)


def _read(path: Path, *, markdown: bool) -> Iterator[FromReader]:
    if not stat.S_ISREG(path.stat().st_mode):
        raise Refusal(Reason.UNREADABLE, "it is no file")
    with path.open("rb") as file:
        head = file.read(SNIFFED_BYTES)
        match kind_of(head):
            case Kind.OTHER:
                raise Refusal(Reason.KIND_UNKNOWN)
            case Kind.TEXT:
                content = head + file.read(MAX_TEXT_BYTES + 1 - len(head))
                yield from _read_text(content, markdown=markdown)
            case Kind.PDF:
                # Imported here: it loads PDFium, and text files do without.
                from parlance.documents.pdf import read_pdf  # noqa: PLC0415

                yield from read_pdf(path)


def _read_text(content: bytes, *, markdown: bool) -> Iterator[FromReader]:
    from parlance.documents.encodings import decode_text  # noqa: PLC0415 - PDFs do without
    from parlance.documents.markdown import (  # noqa: PLC0415
        MAX_LETTERS,
        keeps_text,
        markdown_blocks,
    )
    from parlance.documents.plain import text_blocks  # noqa: PLC0415

    if len(content) > MAX_TEXT_BYTES:
        raise Refusal(Reason.TOO_LARGE)
    decoded = decode_text(content)
    if decoded is None:
        raise Refusal(Reason.KIND_UNKNOWN)
    title = ""
    blocks: tuple[Block, ...] = ()
    if markdown and len(decoded.text) <= MAX_LETTERS:
        title, blocks = markdown_blocks(decoded.text)
    if not keeps_text(decoded.text, blocks):
        blocks = text_blocks(decoded.text)
    if not blocks:
        raise Refusal(Reason.EMPTY)
    warnings = (DocumentWarning.ENCODING_GUESSED,) if decoded.guessed else ()
    yield Opened(title=title, encoding=decoded.encoding, warnings=warnings)
    yield from _framed(blocks)


def _framed(blocks: tuple[Block, ...]) -> Iterator[Blocks]:
    """Yield the blocks in frames of about FRAME_LETTERS."""
    batch: list[Block] = []
    letters = 0
    for block in blocks:
        batch.append(block)
        letters += len(block.text)
        if letters >= FRAME_LETTERS:
            yield Blocks(blocks=tuple(batch))
            batch, letters = [], 0
    if batch:
        yield Blocks(blocks=tuple(batch))
