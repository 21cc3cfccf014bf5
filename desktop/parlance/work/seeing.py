"""Pages that are only pictures, read by a model that sees; and picture files themselves."""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.document import BETWEEN_BLOCKS, BlockKind, Document, DocumentWarning
from parlance.contract.engine import (
    Channel,
    ChatPrompt,
    Done,
    Failed,
    Piece,
    Priority,
    PromptRead,
    Request,
    Role,
    StopReason,
    Turn,
)
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentIsImage,
    DocumentKindUnknown,
    DocumentMissing,
    DocumentTooLarge,
    DocumentUnreadable,
    FaultError,
    ImageUnreadable,
    PromptTooLong,
)
from parlance.contract.models import Capability
from parlance.contract.sampling import GREEDY
from parlance.contract.summary import SummaryProgress, SummaryStage
from parlance.documents.languages import with_languages
from parlance.documents.plain import text_blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.document import Block, PageImage
    from parlance.contract.engine import Usage
    from parlance.contract.faults import Fault
    from parlance.contract.hosts import Engine

    Render = Callable[[int, int, Cancel], PageImage]

PAGE_WIDTH = 1200
"""Pixels: letters of 9 points are 20 pixels high on a page of A4, enough to be read."""

PAGE_TOKENS = 4096
"""No page has more text, in any vocabulary; a model that repeats itself is ended there."""

ANSWER_SHARE = 0.5
"""Of the context; the picture needs the rest."""

MAX_PICTURE_BYTES = 64 * 1024 * 1024

_PROMPT = (
    "Write down all the text in this picture, word for word and in reading order. "
    "Answer with the text only. If there is no text in it, answer with nothing."
)
_FENCE = re.compile(r"\A\s*```[^\n]*\n(.*?)(?:\n```\s*)?\Z", re.DOTALL)
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM", b"GIF8")
"""How the pictures begin that engines take."""


class Pages(Protocol):
    """Draws the pages of one document (documents.viewing.PageViewer)."""

    def page(self, number: int, width: int, cancel: Cancel) -> PageImage:
        """Return a page (from 1) as a picture. Raises FaultError and Cancelled."""

    def close(self) -> None:
        """End what draws."""


class Sight:
    """Has the loaded model read what is only there as a picture."""

    def __init__(self, engine: Engine, open_pages: Callable[[str, str], Pages]) -> None:
        """Look at nothing yet; `open_pages` makes what draws, of a path and a password."""
        self._engine = engine
        self._open_pages = open_pages

    def pages(
        self, document: Document, password: str, cancel: Cancel
    ) -> Iterator[SummaryProgress | Document]:
        """Yield the document with the text of its empty pages. Raises as `see_pages`."""
        pages = self._open_pages(document.path, password)
        try:
            yield from see_pages(document, self._engine, pages.page, cancel)
        finally:
            pages.close()

    def picture(self, path: str, cancel: Cancel) -> Iterator[SummaryProgress | Document]:
        """Yield a picture file as a document. Raises as `see_picture`."""
        yield from see_picture(path, self._engine, cancel)


class _Seen(msgspec.Struct, frozen=True):
    """What the model wrote of a picture, and whether that is all of it."""

    text: str
    whole: bool


def see_pages(
    document: Document, engine: Engine, render: Render, cancel: Cancel
) -> Iterator[SummaryProgress | Document]:
    """Yield how many of the empty pages are read, then the document with their text.

    It is the same document where it has no such page, or the model does not see. A page
    that cannot be drawn, is too large for the model, or has no text stays empty.
    `render` draws a page (from 1) so many pixels wide. Raises FaultError (what the engine
    reports) and Cancelled.
    """
    pages = document.empty_pages
    if not pages or not sees(engine):
        yield document
        return
    texts: dict[int, _Seen] = {}
    for event in _look(engine, _drawn(pages, render, cancel), len(pages), cancel):
        if isinstance(event, SummaryProgress):
            yield event
        else:
            number, seen = event
            if seen.text:
                texts[number] = seen
    yield _with_texts(document, texts) if texts else document


def see_picture(path: str, engine: Engine, cancel: Cancel) -> Iterator[SummaryProgress | Document]:
    """Yield how far it is, then the text of the picture file at `path` as a document.

    Raises FaultError (DocumentIsImage without a model that sees, DocumentKindUnknown for
    pictures other than PNG, JPEG, BMP and GIF, DocumentEmpty for one without text,
    DocumentDamaged, DocumentMissing, DocumentUnreadable, DocumentTooLarge, what the engine
    reports), and Cancelled.
    """
    content = _picture(path)
    if not sees(engine):
        raise FaultError(DocumentIsImage(path=path))
    found: _Seen | None = None
    for event in _look(engine, [(0, content)], 1, cancel):
        if isinstance(event, SummaryProgress):
            yield event
        else:
            found = event[1]
    if found is None:  # the engine could not read it as a picture
        raise FaultError(DocumentDamaged(path=path))
    if not found.text:
        raise FaultError(DocumentEmpty(path=path))
    blank = Document(
        path=path,
        title=Path(path).stem,
        blocks=(),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    yield _with_texts(blank, {0: found})


def sees(engine: Engine) -> bool:
    """Say whether the loaded model reads pictures. Raises FaultError(NoModelLoaded)."""
    return Capability.SEE in engine.describe().capabilities


def png(image: PageImage) -> bytes:
    """Return a page as a PNG file (8 bits of red, green and blue; no filter)."""
    row = 3 * image.width
    rows = (b"\0" + image.pixels[at : at + row] for at in range(0, len(image.pixels), row))
    header = struct.pack(">IIBBBBB", image.width, image.height, 8, 2, 0, 0, 0)
    # Pages are mostly white: more effort gains little.
    data = zlib.compress(b"".join(rows), 3)
    chunks = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    return _PICTURES[0] + b"".join(_chunk(kind, content) for kind, content in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _drawn(
    pages: Iterable[int], render: Render, cancel: Cancel
) -> Iterator[tuple[int, bytes | None]]:
    """Yield pages as PNG, each when it is asked for; None for those that cannot be drawn."""
    for number in pages:
        try:
            image = render(number, PAGE_WIDTH, cancel)
        except FaultError:  # the page stays among the empty ones, which people are told
            yield number, None
        else:
            yield number, png(image)


def _look(
    engine: Engine, pictures: Iterable[tuple[int, bytes | None]], total: int, cancel: Cancel
) -> Iterator[SummaryProgress | tuple[int, _Seen]]:
    """Yield progress, and what the model reads in each picture. Raises FaultError."""
    limit = min(PAGE_TOKENS, int(engine.describe().context * ANSWER_SHARE))
    unread: list[int] = []
    requests = _requests(pictures, limit, unread)
    progress = SummaryProgress(stage=SummaryStage.SEEING, done=0, total=total)
    texts: dict[int, str] = {}
    yield progress
    for number, event in engine.run(requests, cancel):
        match event:
            case Piece(channel=Channel.ANSWER, text=text):
                texts[number] = texts.get(number, "") + text
            case Done(usage=usage, stop=stop):
                progress = _further(progress, usage)
                yield progress
                whole = stop not in {StopReason.LENGTH, StopReason.CONTEXT}
                yield number, _Seen(_plain(texts.pop(number, "")), whole)
            case Failed(fault=fault):
                _check(fault)
                unread.append(number)
            case Piece() | PromptRead():
                pass
        if unread:
            progress = _past(progress, unread)
            yield progress
    if unread:  # the last pages, behind the last answer
        yield _past(progress, unread)


def _requests(
    pictures: Iterable[tuple[int, bytes | None]], limit: int, unread: list[int]
) -> Iterator[tuple[int, Request]]:
    """Yield what is asked about each picture; the others are added to `unread`."""
    for number, content in pictures:
        if content is None:
            unread.append(number)
        else:
            yield number, _request(content, limit)


def _check(fault: Fault) -> None:
    """Raise FaultError, unless only this picture cannot be read."""
    if not isinstance(fault, ImageUnreadable | PromptTooLong):
        raise FaultError(fault)


def _past(progress: SummaryProgress, unread: list[int]) -> SummaryProgress:
    """Return the progress with the pages that stay unread, which are forgotten then."""
    done = progress.done + len(unread)
    unread.clear()
    return msgspec.structs.replace(progress, done=done)


def _request(picture: bytes, limit: int) -> Request:
    turn = Turn(Role.USER, _PROMPT, images=(picture,))
    return Request(
        prompt=ChatPrompt(turns=(turn,), thinking=False),
        sampling=GREEDY,
        max_tokens=limit,
        priority=Priority.DOCUMENT,
    )


def _further(progress: SummaryProgress, usage: Usage) -> SummaryProgress:
    return msgspec.structs.replace(
        progress,
        done=progress.done + 1,
        tokens_read=progress.tokens_read + usage.prompt_tokens,
        tokens_written=progress.tokens_written + usage.generated_tokens,
    )


def _plain(answer: str) -> str:
    """Return the answer without the fence that some models put round a text."""
    fenced = _FENCE.match(answer)
    return (fenced.group(1) if fenced else answer).strip()


def _with_texts(document: Document, texts: dict[int, _Seen]) -> Document:
    """Return the document with what was seen, in the order of its pages."""
    waiting = sorted(texts)
    blocks: list[Block] = []
    for block in document.blocks:
        while waiting and block.page is not None and block.page > waiting[0]:
            blocks += _blocks(texts[waiting[0]].text, waiting.pop(0), blocks)
        blocks.append(block)
    for number in waiting:
        blocks += _blocks(texts[number].text, number, blocks)
    empty = tuple(page for page in document.empty_pages if page not in texts)
    language, numbered = with_languages(_numbered(blocks))
    return msgspec.structs.replace(
        document,
        blocks=numbered,
        language=language,
        empty_pages=empty,
        warnings=_warnings(document, empty, whole=all(seen.whole for seen in texts.values())),
    )


def _blocks(text: str, page: int, above: Sequence[Block]) -> list[Block]:
    """Return what was seen as blocks, under the headings that the text before stands under."""
    section: tuple[str, ...] = ()
    if above:
        last = above[-1]
        heading = (last.text,) if last.kind is BlockKind.HEADING else ()
        section = last.section + heading
    return [
        msgspec.structs.replace(block, page=page or None, section=section, seen=True)
        for block in text_blocks(text)
    ]


def _numbered(blocks: Sequence[Block]) -> tuple[Block, ...]:
    numbered: list[Block] = []
    start = 0
    for number, block in enumerate(blocks):
        numbered.append(msgspec.structs.replace(block, id=number, start=start))
        start += len(block.text) + len(BETWEEN_BLOCKS)
    return tuple(numbered)


def _warnings(
    document: Document, empty: Sequence[int], *, whole: bool
) -> tuple[DocumentWarning, ...]:
    gone = () if empty else (DocumentWarning.PAGES_WITHOUT_TEXT,)
    fresh = (DocumentWarning.PAGES_SEEN, *(() if whole else (DocumentWarning.CUT_SHORT,)))
    kept = [warning for warning in document.warnings if warning not in (*gone, *fresh)]
    return (*kept, *fresh)


def _picture(path: str) -> bytes:
    """Return the content of a picture file. Raises FaultError."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(MAX_PICTURE_BYTES + 1)
    except (FileNotFoundError, ValueError) as error:  # ValueError: a NUL in the name
        raise FaultError(DocumentMissing(path=path)) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FaultError(DocumentUnreadable(path=path, reason=reason)) from error
    if len(content) > MAX_PICTURE_BYTES:
        raise FaultError(DocumentTooLarge(path=path))
    if not content.startswith(_PICTURES):
        raise FaultError(DocumentKindUnknown(path=path))
    return content
