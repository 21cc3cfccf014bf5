"""What is done for an entry of the queue of summaries, in the threads of jobs."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.catalogue import Task
from parlance.contract.document import Document, ReadOptions, ReadProgress
from parlance.contract.faults import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentIsImage,
    DocumentKindUnknown,
    DocumentLocked,
    DocumentMissing,
    DocumentNotDecodable,
    DocumentPasswordWrong,
    DocumentTooLarge,
    DocumentUnreadable,
    Fault,
    FaultError,
    NothingToDo,
)
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
from parlance.work.summary.ask import KeptNotes, SummaryAsk, SummaryTools
from parlance.work.summary.asking import answer_question
from parlance.work.summary.making import identity, summarize
from parlance.work.summary.opening import documents_in
from parlance.work.unseen import looked_at, unseen

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.hosts import ModelPool
    from parlance.contract.summary import DocumentLabel
    from parlance.services.models import ModelsService
    from parlance.storage.summaries import SummaryStore
    from parlance.work.rates import Rates
    from parlance.work.summary.opening import ReadDocument
    from parlance.work.unseen import Seeing

LOCKED = (DocumentLocked, DocumentPasswordWrong)
"""What a password mends."""

_OF_ITS_FILE = (
    DocumentDamaged,
    DocumentEmpty,
    DocumentIsImage,
    DocumentKindUnknown,
    DocumentMissing,
    DocumentTooLarge,
    DocumentUnreadable,
)
"""What may be wrong with one picture, and with the others not."""


class Stamp(msgspec.Struct, frozen=True):
    """What tells that a file has changed: its size in bytes and its time in ns."""

    path: str
    size: int
    time: int


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What one entry of the queue asks for.

    Attributes:
        documents: what was read of it before, from files that had `stamps` then.
        left_out: why some of several files were not.
        leaves_locked: of several, those that want a password are left out.
    """

    options: SummaryOptions
    paths: tuple[str, ...] = ()
    pasted: str = ""
    read: ReadOptions = ReadOptions()
    documents: tuple[Document, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    left_out: tuple[Fault, ...] = ()
    leaves_locked: bool = False


class Prepared(msgspec.Struct, frozen=True, kw_only=True):
    """The documents of an entry. A picture that nobody has looked at yet has no blocks."""

    documents: tuple[Document, ...]
    paths: tuple[str, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    left_out: tuple[Fault, ...] = ()


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A summary, and where it is remembered; None where it could not be."""

    result: SummaryResult
    summary: SummaryId | None


class Notes(KeptNotes, Protocol):
    """What was made of passages before, and can be forgotten."""

    def forget(self, document: str) -> None:
        """Erase every note on the documents with this hash."""


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
    notes: Notes | None = None
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

        Of several, those that cannot be read are left out; but for those that want a
        password, unless the order leaves them out too. Raises FaultError (every Document…
        fault, NothingToDo) and Cancelled.
        """
        if not order.paths:
            yield Prepared(documents=order.documents or (_pasted(order.pasted),))
            return
        paths = tuple(each for path in order.paths for each in _found_at(path))
        stamps = tuple(map(_stamp, paths))
        documents, left_out = order.documents, order.left_out
        if not documents or stamps != order.stamps:
            documents, left_out = yield from self._read_all(paths, order, cancel)
        yield Prepared(documents=documents, paths=paths, stamps=stamps, left_out=left_out)

    def open_again(
        self, result: SummaryResult, pasted: str, read: ReadOptions, cancel: Cancel
    ) -> Iterator[SummaryProgress | Prepared]:
        """Read the documents that a summary was made of, if they still are what they were.

        Else nothing comes: its sources would show other places. Raises Cancelled, and
        FaultError where a file cannot be read any more, or wants another password than
        that of `read`.
        """
        documents: list[Document] = []
        paths = tuple(label.path for label in result.documents if label.path)
        stamps = tuple(map(_stamp, paths))
        for label in result.documents:
            if label.path:
                document = yield from self._read_as_before(label, read.password, cancel)
            else:
                document = _pasted(pasted)
            if not _is_that(document, label):
                return
            documents.append(document)
        yield Prepared(documents=tuple(documents), paths=paths, stamps=stamps)

    def _read_as_before(
        self, label: DocumentLabel, password: str, cancel: Cancel
    ) -> Generator[SummaryProgress, None, Document]:
        options = ReadOptions(password=password, encoding=label.encoding or "")
        try:
            return (yield from self._read(label.path, options, cancel))
        except FaultError as error:
            if not isinstance(error.fault, DocumentNotDecodable):
                raise
        # What is detected is read with gaps, what is chosen is not.
        detected = ReadOptions(password=password)
        return (yield from self._read(label.path, detected, cancel))

    def _read_all(
        self, paths: Sequence[str], order: Order, cancel: Cancel
    ) -> Generator[SummaryProgress, None, tuple[tuple[Document, ...], tuple[Fault, ...]]]:
        documents: list[Document] = []
        left_out: list[Fault] = []
        for path in paths:
            try:
                documents.append((yield from self._read(path, order.read, cancel)))
            except FaultError as error:
                wants_password = isinstance(error.fault, LOCKED) and not order.leaves_locked
                if len(paths) == 1 or wants_password:
                    raise
                left_out.append(error.fault)
        if not documents:
            raise FaultError(left_out[0])
        return tuple(documents), tuple(left_out)

    def _read(
        self, path: str, options: ReadOptions, cancel: Cancel
    ) -> Generator[SummaryProgress, None, Document]:
        """Read one document; a picture gives one without blocks where a model may see it."""
        document: Document | None = None
        try:
            documents_in(path)  # tells of a folder that has none
            for event in self._parts.read(path, cancel, options):
                match event:
                    case ReadProgress(done=done, total=total):
                        yield SummaryProgress(stage=SummaryStage.OPENING, done=done, total=total)
                    case Document():
                        document = event
        except FaultError as error:
            document = unseen(path, error.fault) if self._parts.seeing is not None else None
            if document is None:
                raise
        assert document is not None
        return document

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
        left_out: list[Fault] = []
        seeing, password = self._parts.seeing, order.read.password
        for document in order.documents:
            try:
                documents.append((yield from looked_at(document, seeing, password, cancel)))
            except FaultError as error:
                if len(order.documents) == 1 or not isinstance(error.fault, _OF_ITS_FILE):
                    raise
                left_out.append(error.fault)
        if not documents:
            raise FaultError(left_out[0])
        seen = tuple(documents)
        if seen != order.documents:
            yield Prepared(
                documents=seen,
                paths=order.paths,
                stamps=order.stamps,
                left_out=(*order.left_out, *left_out),
            )
        return seen

    def _remembered(self, result: SummaryResult, pasted: str) -> Iterator[Made]:
        try:
            record = self._parts.store.add(result, pasted, identity(result.documents))
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

    # Notes -----------------------------------------------------------------------------

    def forget(self, noted_as: str) -> Iterator[None]:
        """Forget what was noted of documents, by its hash, unless there is a summary of them.

        Raises FaultError.
        """
        notes = self._parts.notes
        if notes is not None and not self._parts.store.has_noted(noted_as):
            notes.forget(noted_as)
        yield None

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
    document = document_from_text(text)
    if not document.blocks:  # no letter of it can be seen
        raise FaultError(NothingToDo())
    return document


def _stamp(path: str) -> Stamp:
    """Return what tells of a change; of a file that is not there, that it is not."""
    try:
        status = os.stat(path)  # noqa: PTH116 - a path with a NUL raises ValueError here too
    except (OSError, ValueError):
        return Stamp(path, -1, 0)
    return Stamp(path, status.st_size, status.st_mtime_ns)


def _is_that(document: Document, label: DocumentLabel) -> bool:
    """Whether a document is the one of a summary, block by block.

    What a model has read from pictures is not there when a file is opened again. Version 1
    of the history did not know the words.
    """
    return (
        document.sha256 == label.sha256
        and len(document.blocks) == label.blocks
        and document.words == (label.words or document.words)
    )


def _found_at(path: str) -> list[str]:
    """Return the documents of a folder; what has none stands for itself, and is told later."""
    try:
        return documents_in(path)
    except FaultError:
        return [path]
