"""Opens a document: checks the file, has a process of its own read it, gathers the text."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.children.limits import DOCUMENTS
from parlance.contract.document import (
    Document,
    DocumentFormat,
    DocumentWarning,
    ReadOptions,
    ReadProgress,
)
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentEncrypted,
    DocumentIsImage,
    DocumentKindUnknown,
    DocumentLocked,
    DocumentMissing,
    DocumentNeedsOffice,
    DocumentNotDecodable,
    DocumentPasswordWrong,
    DocumentTooLarge,
    DocumentUnreadable,
    FaultError,
)
from parlance.documents.blocks import first_heading
from parlance.documents.cleaning import clean
from parlance.documents.languages import with_languages
from parlance.documents.legacy import converted
from parlance.documents.pages import broken_pages, empty_pages, page_blocks
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
    from collections.abc import Callable, Iterator

    from parlance.children.child import Child, Incoming
    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.document import Block
    from parlance.contract.faults import Fault

READER = "documents"
"""The kind of child that reads; the window keeps one ready."""

MAX_FILE_BYTES = 1024 * 1024 * 1024
MAX_LETTERS = 50_000_000
"""More text than this is cut short: it is a hundred long novels."""

RECORD_LETTERS = 50
"""A line, block or page counts for so many letters more: it takes memory of its own."""

_AS_IT_IS = ReadOptions()
_PIECE_BYTES = 1024 * 1024
_ABORTED = ("SIGABRT", "SIGKILL", "SIGXCPU", "SIGTRAP")
"""How a reader ends that has used up its memory or time."""

_FAULTS: dict[Reason, Callable[..., Fault]] = {
    Reason.MISSING: DocumentMissing,
    Reason.KIND_UNKNOWN: DocumentKindUnknown,
    Reason.DAMAGED: DocumentDamaged,
    Reason.LOCKED: DocumentLocked,
    Reason.ENCRYPTED: DocumentEncrypted,
    Reason.PASSWORD_WRONG: DocumentPasswordWrong,
    Reason.OLD_FORMAT: DocumentNeedsOffice,
    Reason.IS_IMAGE: DocumentIsImage,
    Reason.EMPTY: DocumentEmpty,
    Reason.TOO_LARGE: DocumentTooLarge,
}


class DocumentReader:
    """Reads documents in processes from a nursery."""

    def __init__(self, nursery: Nursery) -> None:
        """Start nothing yet."""
        self._nursery = nursery

    def read(
        self, path: str, cancel: Cancel, options: ReadOptions = _AS_IT_IS
    ) -> Iterator[ReadProgress | Document]:
        """Yield pages as they are read, then the document.

        What arrived before the reader had to be ended is a document too, with the warning
        CUT_SHORT. Older office formats are converted by an installed LibreOffice first.
        Raises FaultError (every Document… fault) and Cancelled.
        """
        sha256 = checked_hash(path, cancel)
        gathered = _Gathered(path, sha256, options)
        yield from self._follow(path, gathered, cancel)
        if gathered.is_old:
            with converted(path, cancel) as newer:
                gathered = _Gathered(path, sha256, options, is_converted=True)
                yield from self._follow(newer, gathered, cancel)
        yield gathered.document(cancel)

    def _follow(self, file: str, gathered: _Gathered, cancel: Cancel) -> Iterator[ReadProgress]:
        """Have a process read `file` into `gathered`. Raises FaultError and Cancelled."""
        try:
            child = self._nursery.start(READER, msgspec.msgpack.Decoder(FromReader))
        except ChildDidNotStart as error:
            fault = DocumentUnreadable(path=gathered.path, reason=error.reason)
            raise FaultError(fault) from error
        try:
            with cancel.waking(child.kill):
                child.send(gathered.request(file))
                yield from gathered.follow(child)
        finally:
            child.kill()
            child.end(patience=0)
            self._nursery.replenish(READER)


class _Gathered:
    """What has arrived of one document."""

    def __init__(
        self, path: str, sha256: str, options: ReadOptions, *, is_converted: bool = False
    ) -> None:
        self.path = path
        self._sha256 = sha256
        self._options = options
        self._opened: Opened | None = None
        self._pages: list[PageLines] = []
        self._blocks: list[Block] = []
        self._warned = [DocumentWarning.CONVERTED] if is_converted else []
        self._letters = 0
        self._failure: Fault | None = None
        self._complete = False

    @property
    def is_old(self) -> bool:
        """Whether this is a file that an office has to convert first."""
        return isinstance(self._failure, DocumentNeedsOffice)

    def request(self, file: str) -> ReadRequest:
        """Return what the reader is asked: this document, or `file` in its place."""
        return ReadRequest(
            path=os.fsencode(Path(file).absolute()),
            suffix=Path(file).suffix.lower().encode("utf-8", "replace").decode(),
            password=self._options.password,
            encoding=self._options.encoding,
        )

    def follow(self, child: Child[FromReader]) -> Iterator[ReadProgress]:
        """Take what the child sends until it has sent all or cannot go on."""
        try:
            while (frame := child.receive_within(DOCUMENTS)) is not None:
                yield from self._take(frame)
                if self._complete or self._failure or self._letters > MAX_LETTERS:
                    return
        except ChildSilent:
            self._failure = DocumentTooLarge(path=self.path)
        except FrameError:  # it was ended in the middle of one
            self._failure = fault_of_end(child, self.path)
        else:
            self._failure = fault_of_end(child, self.path)

    def _take(self, frame: FromReader) -> Iterator[ReadProgress]:
        match frame:
            case Opened():
                self._opened = frame
                yield ReadProgress(done=0, total=frame.pages)
            case PageLines(number=number, lines=lines):
                self._pages.append(frame)
                self._count("", *(line.text for line in lines or ()))
                total = self._opened.pages if self._opened else 0
                yield ReadProgress(done=number, total=total)
            case Blocks(blocks=blocks):
                self._blocks.extend(blocks)
                self._count(*(block.text for block in blocks))
                slide = blocks[-1].slide if blocks else None
                if slide is not None:
                    yield ReadProgress(done=slide, total=self._opened.pages if self._opened else 0)
            case Warned(warning=warning):
                self._warned = list(dict.fromkeys([*self._warned, warning]))
            case Finished():
                self._complete = True
            case Refused():
                self._failure = fault_of(frame, self._options, self.path)
            case _:
                assert_never(frame)

    def _count(self, *texts: str) -> None:
        self._letters += sum(map(len, texts)) + RECORD_LETTERS * len(texts)

    def document(self, cancel: Cancel) -> Document:
        """Return the document, as far as it was read.

        Raises FaultError if there is none, and Cancelled.
        """
        opened = self._opened
        blocks = tuple(self._blocks)
        if opened is not None and not blocks:
            blocks = page_blocks(self._pages, opened.outline, cancel)
        if opened is None or not blocks:
            raise FaultError(self._failure or self._fault_without_text())
        language, blocks = with_languages(blocks, cancel)
        return Document(
            path=self.path,
            title=clean(opened.title).strip()
            or first_heading(blocks)
            or clean(Path(self.path).stem),
            blocks=blocks,
            sha256=self._sha256,
            format=opened.format,
            pages=opened.pages,
            encoding=opened.encoding,
            language=language,
            facts=opened.facts,
            empty_pages=empty_pages(self._pages),
            broken_pages=broken_pages(self._pages),
            attachments=opened.attachments,
            warnings=self._warnings(opened),
        )

    def _fault_without_text(self) -> Fault:
        if DocumentWarning.PARTS_UNREADABLE in self._warned:  # none of them was sound
            return DocumentDamaged(path=self.path)
        opened = self._opened
        # Slides are no pages: a person would look in vain for pictures of text on them.
        pages = opened.pages if opened and opened.format is DocumentFormat.PDF else 0
        return DocumentEmpty(path=self.path, pages=pages)

    def _warnings(self, opened: Opened) -> tuple[DocumentWarning, ...]:
        warnings = [*opened.warnings, *self._warned]
        if empty_pages(self._pages):
            warnings.append(DocumentWarning.PAGES_WITHOUT_TEXT)
        if broken_pages(self._pages):
            warnings.append(DocumentWarning.PAGES_UNREADABLE)
        if not self._complete:
            warnings.append(DocumentWarning.CUT_SHORT)
        return tuple(dict.fromkeys(warnings))


def checked_hash(path: str, cancel: Cancel) -> str:
    """Return the SHA-256 of a regular file of a size that is read. Raises FaultError."""
    try:
        # Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags)
    except (FileNotFoundError, ValueError) as error:  # ValueError: a NUL in the name
        raise FaultError(DocumentMissing(path=path)) from error
    except OSError as error:
        raise FaultError(_unreadable(path, error)) from error
    try:
        _check(path, os.fstat(descriptor))
        return _hash(path, descriptor, cancel)
    except OSError as error:
        raise FaultError(_unreadable(path, error)) from error
    finally:
        os.close(descriptor)


def _hash(path: str, descriptor: int, cancel: Cancel) -> str:
    digest, left = hashlib.sha256(), MAX_FILE_BYTES
    while piece := os.read(descriptor, _PIECE_BYTES):
        cancel.check()
        digest.update(piece)
        left -= len(piece)
        if left < 0:  # it grows faster than it is read
            raise FaultError(DocumentTooLarge(path=path))
    return digest.hexdigest()


def _check(path: str, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FaultError(DocumentUnreadable(path=path, reason="it is a folder"))
    if not stat.S_ISREG(status.st_mode):
        raise FaultError(DocumentUnreadable(path=path, reason="it is no file"))
    if status.st_size == 0:
        raise FaultError(DocumentEmpty(path=path))
    if status.st_size > MAX_FILE_BYTES:
        raise FaultError(DocumentTooLarge(path=path))


def _unreadable(path: str, error: OSError) -> Fault:
    return DocumentUnreadable(path=path, reason=error.strerror or type(error).__name__)


def fault_of(refused: Refused, options: ReadOptions, path: str) -> Fault:
    """Return the fault that a refusal of the reader is."""
    if refused.reason is Reason.UNREADABLE:
        return DocumentUnreadable(path=path, reason=refused.detail)
    if refused.reason is Reason.NOT_DECODABLE:
        return DocumentNotDecodable(path=path, encoding=options.encoding)
    return _FAULTS[refused.reason](path=path)


def fault_of_end(child: Child[Incoming], path: str) -> Fault:
    """Return what it means that the reader ended before it had sent all."""
    outcome = child.wait(1.0)
    if outcome is None or outcome.signal_name in _ABORTED:
        return DocumentTooLarge(path=path)
    return DocumentDamaged(path=path)
