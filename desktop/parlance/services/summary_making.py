"""What is done for an entry of the queue of summaries, in the threads of jobs."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.catalogue import Task
from parlance.contract.document import Document, DocumentWarning, ReadOptions, ReadProgress
from parlance.contract.faults import DocumentEmpty, DocumentIsImage, FaultError, NothingToDo
from parlance.contract.history import SummaryId
from parlance.contract.summary import (
    AnswerResult,
    SummaryOptions,
    SummaryProgress,
    SummaryResult,
    SummaryStage,
)
from parlance.documents.plain import document_from_text
from parlance.work.meanings import find_meanings
from parlance.work.summary.ask import SummaryAsk, SummaryTools
from parlance.work.summary.asking import answer_question
from parlance.work.summary.making import summarize
from parlance.work.summary.opening import documents_in

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import Fault
    from parlance.contract.hosts import ModelPool
    from parlance.services.models import ModelsService
    from parlance.storage.summaries import SummaryStore
    from parlance.work.rates import Rates
    from parlance.work.summary.ask import KeptNotes
    from parlance.work.summary.opening import ReadDocument


class Stamp(msgspec.Struct, frozen=True):
    """What tells that a file has changed: its size in bytes and its time in ns."""

    path: str
    size: int
    time: int


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What one entry of the queue asks for.

    Attributes:
        documents: what was read of it before, from files that had `stamps` then.
    """

    options: SummaryOptions
    paths: tuple[str, ...] = ()
    pasted: str = ""
    read: ReadOptions = ReadOptions()
    documents: tuple[Document, ...] = ()
    stamps: tuple[Stamp, ...] = ()


class Prepared(msgspec.Struct, frozen=True, kw_only=True):
    """The documents of an entry. A picture that nobody has looked at yet has no blocks."""

    documents: tuple[Document, ...]
    paths: tuple[str, ...] = ()
    stamps: tuple[Stamp, ...] = ()


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A summary, and where it is remembered; None where it could not be."""

    result: SummaryResult
    summary: SummaryId | None


class Seeing(Protocol):
    """Has the loaded model read what is only there as a picture."""

    def pages(
        self, document: Document, password: str, cancel: Cancel
    ) -> Iterator[SummaryProgress | Document]:
        """Yield the document with the text of its empty pages; as it is without such a model.

        Raises FaultError and Cancelled.
        """

    def picture(self, path: str, cancel: Cancel) -> Iterator[SummaryProgress | Document]:
        """Yield a picture file as a document. Raises FaultError(DocumentIsImage), Cancelled."""


@dataclass(frozen=True, kw_only=True)
class SummaryParts:
    """What summaries are made with.

    Attributes:
        notes: keeps what was made on the way; rates: tells how long it takes.
        seeing: reads pictures; None reads none.
    """

    engine: ModelPool
    read: ReadDocument
    store: SummaryStore
    notes: KeptNotes | None = None
    rates: Rates | None = None
    seeing: Seeing | None = None


class SummaryMaker:
    """Opens documents, summarizes them and answers questions, as generators for jobs."""

    def __init__(self, parts: SummaryParts, models: ModelsService) -> None:
        """Do nothing yet; `models` loads the model that summarizes."""
        self._parts = parts
        self._models = models

    # Documents -------------------------------------------------------------------------

    def open(self, order: Order, cancel: Cancel) -> Iterator[SummaryProgress | Prepared]:
        """Read the documents of an order, unless they are read and their files as they were.

        Raises FaultError (every Document… fault, NothingToDo) and Cancelled.
        """
        if not order.paths:
            yield Prepared(documents=order.documents or (_pasted(order.pasted),))
            return
        paths = tuple(each for path in order.paths for each in documents_in(path))
        stamps = tuple(map(_stamp, paths))
        documents = order.documents
        if not documents or stamps != order.stamps:
            documents = yield from self._read_all(paths, order.read, cancel)
        yield Prepared(documents=documents, paths=paths, stamps=stamps)

    def open_again(
        self, result: SummaryResult, pasted: str, cancel: Cancel
    ) -> Iterator[SummaryProgress | Prepared]:
        """Read the documents that a summary was made of, if they still are what they were.

        Else nothing comes: its sources would show other places. Raises Cancelled, and
        FaultError where a file cannot be read any more.
        """
        paths = tuple(label.path for label in result.documents if label.path)
        order = Order(options=result.options, paths=paths, pasted=pasted)
        for event in self.open(order, cancel):
            if not isinstance(event, Prepared) or _are_those(event.documents, result):
                yield event

    def _read_all(
        self, paths: Sequence[str], options: ReadOptions, cancel: Cancel
    ) -> Generator[SummaryProgress, None, tuple[Document, ...]]:
        documents: list[Document] = []
        for path in paths:
            try:
                for event in self._parts.read(path, cancel, options):
                    match event:
                        case ReadProgress(done=done, total=total):
                            yield SummaryProgress(
                                stage=SummaryStage.OPENING, done=done, total=total
                            )
                        case Document():
                            documents.append(event)
            except FaultError as error:
                documents.append(self._unseen(path, error))
        return tuple(documents)

    def _unseen(self, path: str, error: FaultError) -> Document:
        """Return an empty document for what a model may see; raise what else is wrong."""
        match error.fault:
            case DocumentIsImage():
                pages = 0
            case DocumentEmpty(pages=pages) if pages > 0:
                pass
            case _:
                raise error
        if self._parts.seeing is None:
            raise error
        return Document(
            path=path,
            title=Path(path).stem,
            blocks=(),
            sha256=_hash(path),
            pages=pages,
            empty_pages=tuple(range(1, pages + 1)),
            warnings=(DocumentWarning.PAGES_WITHOUT_TEXT,) if pages else (),
        )

    # Summaries -------------------------------------------------------------------------

    def work(self, order: Order, cancel: Cancel) -> Iterator[object]:
        """Summarize the documents of an order: yield SummaryEvent but for the result, then Made.

        Prepared comes in between where a model has seen more of them. Raises FaultError
        and Cancelled.
        """
        with self._models.ensure_for(Task.SUMMARIZE, cancel):
            documents = yield from self._seen(order, cancel)
            ask = SummaryAsk(options=order.options)
            for event in summarize(documents, ask, self._tools(), cancel):
                if isinstance(event, SummaryResult):
                    yield from self._remembered(event, order.pasted)
                else:
                    yield event

    def _seen(
        self, order: Order, cancel: Cancel
    ) -> Generator[SummaryProgress | Prepared, None, tuple[Document, ...]]:
        documents: list[Document] = []
        for document in order.documents:
            seen = yield from self._look_at(document, order.read.password, cancel)
            if not seen.blocks:
                raise FaultError(_not_seen(seen))
            documents.append(seen)
        if tuple(documents) != order.documents:
            yield Prepared(documents=tuple(documents), paths=order.paths, stamps=order.stamps)
        return tuple(documents)

    def _look_at(
        self, document: Document, password: str, cancel: Cancel
    ) -> Generator[SummaryProgress, None, Document]:
        seeing = self._parts.seeing
        if seeing is None or (document.blocks and not document.empty_pages):
            return document
        events = (
            seeing.pages(document, password, cancel)
            if document.pages
            else seeing.picture(document.path, cancel)
        )
        for event in events:
            if isinstance(event, Document):
                document = event
            else:
                yield event
        return document

    def _remembered(self, result: SummaryResult, pasted: str) -> Iterator[Made]:
        try:
            record = self._parts.store.add(result, pasted)
        except FaultError:
            yield Made(result=result, summary=None)  # what is not remembered is still shown
            raise
        yield Made(result=result, summary=record.id)

    # Questions -------------------------------------------------------------------------

    def answer(
        self,
        documents: Sequence[Document],
        question: str,
        language: str,
        summary: SummaryId | None,
        cancel: Cancel,
    ) -> Iterator[object]:
        """Answer a question: yield AnswerEvent. The answer is remembered with the summary.

        Raises FaultError and Cancelled.
        """
        with self._models.ensure_for(Task.SUMMARIZE, cancel):
            tools = self._tools()
            for event in answer_question(documents, question, tools, cancel, language=language):
                yield event
                if isinstance(event, AnswerResult) and summary is not None:
                    self._parts.store.add_answer(summary, event)

    def remember_answers(
        self, summary: SummaryId, answers: Sequence[AnswerResult]
    ) -> Iterator[object]:
        """Remember answers that were given before their summary was there. Raises FaultError."""
        for answer in answers:
            self._parts.store.add_answer(summary, answer)
            yield answer

    def _tools(self) -> SummaryTools:
        parts = self._parts
        return SummaryTools(
            engine=parts.engine,
            notes=parts.notes,
            rates=parts.rates,
            meanings=find_meanings(parts.engine),
        )


def found_in(folders: Sequence[str]) -> Iterator[list[str] | Fault]:
    """Yield the documents of each folder, or why there are none."""
    for folder in folders:
        try:
            yield documents_in(folder)
        except FaultError as error:
            yield error.fault


def _pasted(text: str) -> Document:
    if not text.strip():
        raise FaultError(NothingToDo())
    return document_from_text(text)


def _stamp(path: str) -> Stamp:
    """Return what tells of a change; of a file that is not there, that it is not."""
    try:
        status = os.stat(path)  # noqa: PTH116 - a path with a NUL raises ValueError here too
    except (OSError, ValueError):
        return Stamp(path, -1, 0)
    return Stamp(path, status.st_size, status.st_mtime_ns)


def _are_those(documents: Sequence[Document], result: SummaryResult) -> bool:
    """Whether documents are those of a summary, block by block.

    What a model has read from pictures is not there when a file is opened again.
    """
    return [(each.sha256, len(each.blocks)) for each in documents] == [
        (label.sha256, label.blocks) for label in result.documents
    ]


def _hash(path: str) -> str:
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:  # it was there a moment ago; the reading of its pages will tell
        return ""


def _not_seen(document: Document) -> DocumentEmpty | DocumentIsImage:
    if document.pages:
        return DocumentEmpty(path=document.path, pages=document.pages)
    return DocumentIsImage(path=document.path)
