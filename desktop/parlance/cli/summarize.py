"""`parlance summarize`: whole documents, where each statement is from, how much was read."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.cli.estimating import estimate_record, left_text, print_estimate
from parlance.cli.manner import check_manner, manner_of
from parlance.cli.output import Progress, note, report, write, write_json, write_line
from parlance.cli.read import encodable, find_files, open_document, show
from parlance.cli.summarize_arguments import check_summary, is_folder, options_of, reading_of
from parlance.cli.summarize_files import check_target, target_of
from parlance.cli.summarize_records import answer_record, summary_record
from parlance.cli.values import NotUnderstoodError
from parlance.cli.workshop import open_workshop
from parlance.contract.cancel import Cancelled
from parlance.contract.document_wording import CHECKS, QUOTED
from parlance.contract.faults import FaultError
from parlance.contract.summary import (
    AnswerResult,
    SummaryPiece,
    SummaryProgress,
    SummaryResult,
    SummaryStage,
)
from parlance.documents.viewing import PageViewer
from parlance.storage.files import write_bytes
from parlance.storage.notes import NoteStore
from parlance.storage.places import find_places
from parlance.work.exporting import (
    citations,
    coverage_lines,
    exported,
    numbered,
    source_line,
)
from parlance.work.seeing import Sight
from parlance.work.summary.ask import SummaryAsk, SummaryTools
from parlance.work.summary.asking import answer_question
from parlance.work.summary.making import estimate_summary, label_of, summarize

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Sequence

    from parlance.cli.workshop import Workshop
    from parlance.contract.document import Document
    from parlance.contract.summary import AnswerEvent, DocumentLabel, Sentence, SummaryEvent

STAGES = {
    SummaryStage.OPENING: "opening, page",
    SummaryStage.SEEING: "looking at pages, page",
    SummaryStage.READING: "reading, passage",
    SummaryStage.MERGING: "merging notes, step",
    SummaryStage.WRITING: "writing, section",
    SummaryStage.CHECKING: "looking up sources, step",
}
_STOPPED = "stopped; what was read so far is kept, and the next run goes on from there."


def run(arguments: argparse.Namespace) -> int:
    """Summarize each file; one that fails does not keep the others from being done."""
    check_manner(arguments)
    check_summary(arguments)
    options = options_of(arguments)
    files, failed = find_files(arguments.files)
    groups = [tuple(files)] if arguments.together else [(path,) for path in files]
    if len(groups) > 1 and arguments.out is not None and not is_folder(arguments.out):
        raise NotUnderstoodError("argument --out: name a folder for more than one summary.")
    if not files:
        return 1
    if arguments.out is not None and not arguments.estimate:
        check_target(arguments.out)
    with open_workshop() as workshop:
        workshop.load(arguments.model or workshop.settings.summary_model, arguments)
        notes = NoteStore(find_places().notes) if arguments.kept_notes else None
        tools = SummaryTools(engine=workshop.engine, notes=notes, rates=workshop.rates)
        manner = manner_of(arguments, workshop.engine.describe())
        command = _Command(workshop, arguments, tools, SummaryAsk(options=options, manner=manner))
        try:
            failed |= command.run(groups)
        except Cancelled:
            if notes is not None:
                note(_STOPPED)
            raise
        finally:
            if notes is not None:
                notes.close()
    return 1 if failed else 0


class _Shown:
    """What an answer of the model looks like to whoever waits for it."""

    def __init__(self, name: str, *, is_streamed: bool) -> None:
        """With `is_streamed` its text is printed as it is written."""
        self._name = name
        self._is_streamed = is_streamed
        self._progress = Progress()
        self._streamed = ""
        self._result: SummaryResult | AnswerResult | None = None

    def follow(
        self, events: Iterable[SummaryEvent | AnswerEvent]
    ) -> SummaryResult | AnswerResult | None:
        """Show progress and text; return the result. Raises FaultError and Cancelled."""
        try:
            for event in events:
                self._take(event)
        finally:
            self._progress.clear()
            if self._streamed:
                write_line()
        result = self._result
        if self._streamed and result is not None and self._streamed.strip() != result.text:
            note("the text was revised:")
            write_line(result.text)
        return result

    def _take(self, event: SummaryEvent | AnswerEvent) -> None:
        match event:
            case SummaryProgress():
                if not self._streamed:  # it would be written over the summary
                    show(self._progress, self._name, how_far(event))
            case SummaryPiece(text=text):
                if self._is_streamed:
                    self._progress.clear()
                    self._streamed += text
                    write(text)
            case SummaryResult() | AnswerResult():
                self._result = event


class _Command:
    """The work of one command, group by group of documents."""

    def __init__(
        self,
        workshop: Workshop,
        arguments: argparse.Namespace,
        tools: SummaryTools,
        ask: SummaryAsk,
    ) -> None:
        self._workshop = workshop
        self._arguments = arguments
        self._tools = tools
        self._ask = ask
        self._is_shown = not arguments.json and arguments.out is None
        self._streams = self._is_shown and not arguments.sources and sys.stdout.isatty()
        self._sight = Sight(
            workshop.engine, lambda path, password: PageViewer(workshop.nursery, path, password)
        )
        self._records: list[dict[str, object]] = []

    def run(self, groups: Sequence[tuple[str, ...]]) -> bool:
        """Do all; return whether something failed. Raises Cancelled."""
        failed = False
        for paths in groups:
            documents = self._opened(paths)
            failed |= len(documents) < len(paths)
            if not documents:
                continue
            if len(groups) > 1 and self._is_shown and not self._arguments.estimate:
                write_line(f"== {paths[0]} ==\n")
            for step in self._steps(documents):
                try:
                    step()
                except FaultError as error:
                    failed = True
                    report(error.fault)
        if self._arguments.json and self._records:
            several = len(groups) > 1 or len(self._arguments.questions) > 1
            write_json(encodable(self._records if several else self._records[0]))
        return failed

    def _opened(self, paths: Sequence[str]) -> tuple[Document, ...]:
        """Return what can be read; why the others cannot is told. Raises Cancelled."""
        # Looking at pictures takes longer than an estimate may.
        seeing = None if self._arguments.estimate else self._sight
        options = reading_of(self._arguments)
        opened = [open_document(self._workshop, path, options, seeing) for path in paths]
        return tuple(document for document in opened if document is not None)

    def _steps(self, documents: tuple[Document, ...]) -> list[Callable[[], None]]:
        """Return what is to be done with documents; each raises FaultError and Cancelled."""
        if self._arguments.estimate:
            return [partial(self._estimate, documents)]
        questions = self._arguments.questions
        if questions:
            return [partial(self._answer, documents, question) for question in questions]
        return [partial(self._summarize, documents)]

    def _estimate(self, documents: tuple[Document, ...]) -> None:
        estimate = estimate_summary(documents, self._ask, self._tools, self._workshop.cancel)
        name = ", ".join(document.path for document in documents)
        if not self._arguments.json:
            print_estimate(name, estimate)
        self._records.append(estimate_record(name, estimate))

    def _summarize(self, documents: tuple[Document, ...]) -> None:
        events = summarize(documents, self._ask, self._tools, self._workshop.cancel)
        result = _Shown(documents[0].path, is_streamed=self._streams).follow(events)
        assert isinstance(result, SummaryResult)
        lost = self._write(result, documents) if self._arguments.out is not None else None
        is_shown = self._is_shown or (lost is not None and not self._arguments.json)
        if is_shown and not self._streams:
            self._print(result.text, result.sentences, result.documents, documents)
        if not self._arguments.json:
            _tell(result)
        self._records.append(summary_record(result, documents))
        if lost is not None:
            raise lost

    def _answer(self, documents: tuple[Document, ...], question: str) -> None:
        language = self._ask.options.language
        events = answer_question(
            documents, question, self._tools, self._workshop.cancel, language=language
        )
        result = _Shown(documents[0].path, is_streamed=self._streams).follow(events)
        assert isinstance(result, AnswerResult)
        labels = [label_of(documents, number, 0) for number in range(len(documents))]
        if self._is_shown and not self._streams:
            self._print(result.text, result.sentences, labels, documents)
        if not self._arguments.json:
            note(f"{result.blocks_read} of {result.blocks} paragraphs were looked at")
            for line in (QUOTED,) if result.quoted else map(CHECKS.__getitem__, result.checks):
                note(line)
        self._records.append(answer_record(result, labels, documents))

    def _print(
        self,
        text: str,
        sentences: Sequence[Sentence],
        labels: Sequence[DocumentLabel],
        documents: Sequence[Document],
    ) -> None:
        """Print a finished text, with its sources if they are wanted."""
        if not self._arguments.sources:
            write_line(text)
            return
        cited = citations(sentences, labels, documents)
        write_line(numbered(text, sentences, cited))
        for number, citation in enumerate(cited):
            write_line(("" if number else "\n") + source_line(citation))

    def _write(self, result: SummaryResult, documents: Sequence[Document]) -> FaultError | None:
        """Write a summary to its file; return what kept it from being written."""
        target = target_of(self._arguments.out, documents[0].path)
        try:
            write_bytes(target, exported(result, documents, Path(target).suffix))
        except FaultError as error:
            return error
        note(f"written to {target}")
        return None


def how_far(progress: SummaryProgress) -> str:
    """Return how far a summary is, in one line."""
    parts = [f"{STAGES[progress.stage]} {progress.done} of {progress.total or '?'}"]
    if progress.tokens_read or progress.tokens_written:
        parts.append(f"{progress.tokens_read} tokens read, {progress.tokens_written} written")
    if progress.reused:
        parts.append(f"{progress.reused} steps kept from before")
    return ", ".join(parts) + left_text(progress.seconds_left)


def coverage(result: SummaryResult) -> str:
    """Return one line that says what a summary was made of."""
    passages = "1 passage" if result.passages == 1 else f"{result.passages} passages"
    parts = [f"{result.document_words} words in {passages}"]
    if result.reused:
        parts.append(f"{result.reused} steps kept from before")
    if result.dropped_notes:
        parts.append(f"{result.dropped_notes} notes dropped that the text does not support")
    if result.cut_short:
        parts.append(f"{result.cut_short} steps cut short for want of room")
    return ", ".join(parts)


def _tell(result: SummaryResult) -> None:
    """Say how much was read, and what should be looked at twice."""
    for line in (*coverage_lines(result), coverage(result)):
        note(line)
    doubts = [
        result.text[doubt.start : doubt.end]
        for sentence in result.sentences
        for doubt in sentence.doubts
    ]
    if doubts:
        note(f"not found in the document: {', '.join(dict.fromkeys(doubts))}")
    for check in result.checks:
        note(CHECKS[check])
