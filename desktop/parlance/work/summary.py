"""Summary of a whole document: read all of it, note the facts, merge, write.

What fits is written in one pass. Else the document is cut into passages; each is read
into notes; notes that are too many are condensed group by group (a tree with a fan-in,
after BooookScore's hierarchical merging, arXiv:2310.00785); and the summary is written
from what remains, in sections that share the length asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancel
from parlance.contract.document import Document, ReadProgress
from parlance.contract.faults import AnswerEmpty, FaultError, NothingToDo
from parlance.contract.progress import (
    SummaryPiece,
    SummaryProgress,
    SummaryResult,
    SummaryStage,
)
from parlance.documents.plain import document_from_text
from parlance.work.estimates import Work
from parlance.work.manner import Manner
from parlance.work.measuring import Tally
from parlance.work.notes import notes_of, sentences_of, split_notes
from parlance.work.ordered import Ended, Moved, Text, run_in_order
from parlance.work.summary_steps import Steps
from parlance.work.timing import Timing, estimate

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from parlance.contract.engine import Request
    from parlance.contract.hosts import Engine
    from parlance.contract.progress import (
        SummaryEvent,
    )
    from parlance.work.estimates import Estimate
    from parlance.work.rates import Rates
    from parlance.work.summary_steps import Step

LENGTHS = {"short": 60, "medium": 150, "long": 400}
"""Words of the lengths that are offered by name."""


class SummaryAsk(msgspec.Struct, frozen=True, kw_only=True):
    """How long the summary should be, in words."""

    words: int = LENGTHS["medium"]
    manner: Manner = Manner()


ReadDocument = Callable[[str, Cancel], Iterator[ReadProgress | Document]]
"""Opens a document: yields pages as they are read, then the whole of it."""


def summarize_file(
    path: str,
    ask: SummaryAsk,
    read: ReadDocument,
    engine: Engine,
    cancel: Cancel,
    *,
    rates: Rates | None = None,
) -> Iterator[SummaryEvent]:
    """Read the document at `path`, then do as summarize()."""
    for item in read(path, cancel):
        match item:
            case ReadProgress(done=done, total=total):
                yield SummaryProgress(stage=SummaryStage.OPENING, done=done, total=total)
            case Document():
                yield from summarize(item, ask, engine, cancel, rates=rates)


def summarize_text(
    text: str, ask: SummaryAsk, engine: Engine, cancel: Cancel, *, rates: Rates | None = None
) -> Iterator[SummaryEvent]:
    """Summarize a pasted text. Raises FaultError(NothingToDo) if there is none."""
    if not text.strip():
        raise FaultError(NothingToDo())
    return summarize(document_from_text(text), ask, engine, cancel, rates=rates)


def summarize(
    document: Document,
    ask: SummaryAsk,
    engine: Engine,
    cancel: Cancel,
    *,
    rates: Rates | None = None,
) -> Iterator[SummaryEvent]:
    """Yield coverage, the summary as it is written, and the result for the whole document.

    `rates` tells how long it takes, and learns from it. Raises FaultError (AnswerEmpty and
    what the engine reports) and Cancelled.
    """
    return _Summary(document, ask, engine, cancel, rates).run()


def estimate_summary(
    document: Document, ask: SummaryAsk, engine: Engine, rates: Rates, cancel: Cancel
) -> Estimate:
    """Return how long a summary takes, without making it. Raises FaultError and Cancelled."""
    return _Summary(document, ask, engine, cancel, rates).estimate()


class _Summary:
    """One summary on its way."""

    def __init__(
        self,
        document: Document,
        ask: SummaryAsk,
        engine: Engine,
        cancel: Cancel,
        rates: Rates | None,
    ) -> None:
        description = engine.describe()
        self._document = document
        self._words = ask.words
        self._manner = ask.manner
        self._engine = engine
        self._cancel = cancel
        self._tally = Tally(description)
        self._rates = rates if ask.manner.beams is None else None
        self._timing = Timing(description, self._rates)
        self._steps = Steps(document, ask.words, description, self._counts)
        self._read: set[int] = set()
        self._text: list[str] = []

    def run(self) -> Iterator[SummaryEvent]:
        step = self._steps.first()
        if step.reads:
            notes = yield from self._noted(step)
            sections = yield from self._condensed(notes)
            yield from self._written(self._steps.writing(sections))
        else:
            yield from self._written(step)
            self._read = {block.id for block in self._document.blocks}
        yield self._result(len(step.requests))

    def estimate(self) -> Estimate:
        """Return what it takes; prompts of the document itself are counted exactly."""
        step = self._steps.first()
        works = [
            Work(prompt=self._engine.count_prompt(request.prompt, self._cancel), output=work.output)
            for request, work in zip(step.requests, step.works, strict=True)
        ]
        return estimate(self._engine.describe(), self._rates, works, step.after)

    def _counts(self, texts: Sequence[str]) -> list[int]:
        return self._engine.count_all(texts, self._cancel)

    def _progress(self, stage: SummaryStage, done: int, total: int) -> SummaryProgress:
        return SummaryProgress(
            stage=stage,
            done=done,
            total=total,
            blocks_read=len(self._read),
            blocks=len(self._document.blocks),
            seconds_left=self._timing.seconds_left,
        )

    def _moved(self, stage: SummaryStage, done: int, total: int) -> Iterator[SummaryProgress]:
        """Yield how long it takes yet, if that is known: nothing else is new."""
        progress = self._progress(stage, done, total)
        if progress.seconds_left is not None:
            yield progress

    def _run(self, requests: Sequence[Request]) -> Iterator[Text | Ended | Moved]:
        asked = map(self._manner.applied, requests)
        return run_in_order(self._engine, asked, self._cancel, self._timing)

    def _answers(self, step: Step) -> Generator[SummaryEvent, None, list[str]]:
        """Run the requests; yield progress; return their texts in order."""
        answers = [""] * len(step.requests)
        done = 0
        with self._timing.stage(step.works, step.after):
            yield self._progress(step.stage, 0, len(answers))
            for event in self._run(step.requests):
                match event:
                    case Text(index=index, text=text):
                        answers[index] += text
                    case Ended(index=index, done=ended):
                        done += 1
                        self._tally.add(ended.usage, ended.stop)
                        if step.reads:
                            self._read.update(step.reads[index].finishes)
                        yield self._progress(step.stage, done, len(answers))
                    case Moved():
                        yield from self._moved(step.stage, done, len(answers))
        return answers

    def _noted(self, step: Step) -> Generator[SummaryEvent, None, list[str]]:
        """Read every passage; return the notes in reading order."""
        answers = yield from self._answers(step)
        # A model that loops, or filler that recurs, says the same again and again.
        notes = list(dict.fromkeys(note for answer in answers for note in notes_of(answer)))
        if not notes:
            raise FaultError(AnswerEmpty())
        return notes

    def _condensed(self, notes: list[str]) -> Generator[SummaryEvent, None, list[list[str]]]:
        """Return the notes in the sections to write, condensed until there are few enough."""
        sections = self._steps.chunks(notes)
        while len(sections) > self._steps.most_sections:
            condensed = yield from self._one_level(sections)
            if len(condensed) >= len(notes):
                break  # the model does not condense: more sections then, and nothing is lost
            notes = condensed
            sections = self._steps.chunks(notes)
        least = self._steps.least_sections
        return sections if len(sections) >= least else split_notes(notes, least)

    def _one_level(self, chunks: list[list[str]]) -> Generator[SummaryEvent, None, list[str]]:
        answers = yield from self._answers(self._steps.merging(chunks))
        pairs = zip(chunks, answers, strict=True)
        sentences = (line for chunk, answer in pairs for line in sentences_of(answer) or chunk)
        return list(dict.fromkeys(sentences))

    def _written(self, step: Step) -> Iterator[SummaryEvent]:
        """Write each section, streaming."""
        section = done = 0
        total = len(step.requests)
        with self._timing.stage(step.works):
            yield self._progress(step.stage, 0, total)
            for event in self._run(step.requests):
                match event:
                    case Text(index=index, text=text):
                        gap = step.between if index > section else ""
                        section = index
                        self._text.append(gap + text)
                        yield SummaryPiece(text=gap + text)
                    case Ended(done=ended):
                        done += 1
                        self._tally.add(ended.usage, ended.stop)
                        yield self._progress(step.stage, done, total)
                    case Moved():
                        yield from self._moved(step.stage, done, total)
        if not "".join(self._text).strip():
            raise FaultError(AnswerEmpty())

    def _result(self, passages: int) -> SummaryResult:
        document = self._document
        return SummaryResult(
            title=document.title,
            path=document.path,
            sha256=document.sha256,
            words=self._words,
            text="".join(self._text).strip(),
            blocks_read=len(self._read),
            blocks=len(document.blocks),
            document_words=document.words,
            passages=passages,
            pages=document.pages,
            empty_pages=document.empty_pages,
            warnings=document.warnings,
            measurements=self._tally.result(),
            cut_short=self._tally.cut_short,
        )
