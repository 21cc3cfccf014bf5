"""Summary of whole documents: read all of them, note what matters, merge, write, check.

What fits is written in one pass. Else the documents are cut into passages; each is read
into notes; notes that are too many are condensed group by group (a tree with a fan-in,
after BooookScore's hierarchical merging, arXiv:2310.00785); the summary is written from
what remains, in the form asked for; and every sentence of it is led back to its source.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from parlance.contract.faults import AnswerEmpty, FaultError, NothingToDo, ShapeNotPossible
from parlance.contract.summary import (
    DocumentLabel,
    ResultCheck,
    SummaryDetail,
    SummaryPiece,
    SummaryProgress,
    SummaryResult,
    SummaryShape,
    SummaryStage,
)
from parlance.documents.plain import document_from_text
from parlance.work.estimates import Work
from parlance.work.summary.abilities import Abilities
from parlance.work.summary.checks import SHORTEST, checks_of, word_count
from parlance.work.summary.draft import Draft, drafted, joined_notes
from parlance.work.summary.grounding import Grounds, Named, grounded
from parlance.work.summary.marks import Marks, letters_of
from parlance.work.summary.running import Runner
from parlance.work.summary.sections import MOST_SECTIONS, section_index, sections_of
from parlance.work.summary.spans import sentence_spans
from parlance.work.summary.steps import Part, Steps
from parlance.work.summary.tree import Group, Tree
from parlance.work.timing import estimate

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.document import Document
    from parlance.contract.summary import SummaryEvent
    from parlance.work.estimates import Estimate
    from parlance.work.summary.ask import SummaryAsk, SummaryTools
    from parlance.work.summary.marks import Place
    from parlance.work.summary.notes import Note

TOO_LONG = 1.2
"""A summary that is so many times as long as asked for is shortened, once."""

_NOTES = frozenset((SummaryShape.POINTS, SummaryShape.PARAGRAPHS, SummaryShape.SECTIONS))
"""Forms that the notes themselves have; others are written from them."""

_ALWAYS_BRIEF = frozenset((SummaryShape.SENTENCE, SummaryShape.ABSTRACT))


def summarize_text(
    text: str, ask: SummaryAsk, tools: SummaryTools, cancel: Cancel
) -> Iterator[SummaryEvent]:
    """Summarize a pasted text. Raises FaultError(NothingToDo) if there is none."""
    if not text.strip():
        raise FaultError(NothingToDo())
    return summarize((document_from_text(text),), ask, tools, cancel)


def summarize(
    documents: Sequence[Document], ask: SummaryAsk, tools: SummaryTools, cancel: Cancel
) -> Iterator[SummaryEvent]:
    """Yield progress, the summary as it is written, and the result for all documents together.

    Raises FaultError (ShapeNotPossible, AnswerEmpty and what the engine reports) and
    Cancelled. What was read until then is kept, where `tools` keep notes.
    """
    return _Summary(documents, ask, tools, cancel).run()


def estimate_summary(
    documents: Sequence[Document], ask: SummaryAsk, tools: SummaryTools, cancel: Cancel
) -> Estimate:
    """Return how long a summary takes, without making it. Raises FaultError and Cancelled."""
    return _Summary(documents, ask, tools, cancel).estimate()


class _Summary:
    """One summary on its way."""

    def __init__(
        self, documents: Sequence[Document], ask: SummaryAsk, tools: SummaryTools, cancel: Cancel
    ) -> None:
        description = tools.engine.describe()
        self._documents = documents
        self._options = ask.options
        self._manner = ask.manner
        self._tools = tools
        self._cancel = cancel
        self._abilities = Abilities(description)
        self._check(description.name)
        self._marks = Marks([len(document.blocks) for document in documents])
        self._steps = Steps(documents, ask.options, self._abilities, self._marks, self._counts)
        self._runner = Runner(tools, ask.manner, identity(documents), cancel)
        self._runner.blocks = sum(len(document.blocks) for document in documents)
        self._named: list[tuple[int, list[Place]]] = []
        self._passages = 1

    @cached_property
    def _grounds(self) -> Grounds:
        # Some seconds of work for a very long document, which an estimate does without.
        return Grounds(self._documents, self._tools.meanings)

    @cached_property
    def _tree(self) -> Tree:
        return Tree(
            self._steps,
            self._abilities,
            self._marks,
            self._grounds,
            self._runner,
            count=self._counts,
        )

    def run(self) -> Iterator[SummaryEvent]:
        whole = self._whole()
        if whole is not None:
            self._runner.blocks_read = self._runner.blocks
            text = yield from self._written([whole])
            self._tree.read = {
                (number, block.id)
                for number, document in enumerate(self._documents)
                for block in document.blocks
            }
        else:
            groups = yield from self._noted()
            if self._is_detailed and self._options.shape in _NOTES:
                text, self._named = joined_notes(groups, self._options.shape)
                yield SummaryPiece(text=text)
            else:
                runs = yield from self._tree.condensed(groups)
                text = yield from self._written(self._parts(groups, runs))
        text = yield from self._shortened(text)
        yield from self._result(text)

    def estimate(self) -> Estimate:
        """Return what it takes; prompts of the documents themselves are counted exactly."""
        whole = self._whole()
        if whole is not None:
            step = self._steps.writing([whole])
        else:
            step = self._steps.reading(self._steps.readings())
        engine = self._tools.engine
        works = [
            Work(prompt=engine.count_prompt(request.prompt, self._cancel), output=work.output)
            for request, work in zip(step.requests, step.works, strict=True)
        ]
        rates = self._tools.rates if self._manner.beams is None else None
        return estimate(engine.describe(), rates, works, step.after)

    def _check(self, model: str) -> None:
        """Raises FaultError(ShapeNotPossible)."""
        options = self._options
        if options.shape not in self._abilities.shapes:
            raise FaultError(ShapeNotPossible(shape=options.shape, model=model))
        if len(self._documents) > 1 and options.comparison not in self._abilities.comparisons:
            raise FaultError(ShapeNotPossible(shape=options.comparison, model=model))

    def _counts(self, texts: Sequence[str]) -> list[int]:
        return self._tools.engine.count_all(texts, self._cancel)

    @property
    def _is_detailed(self) -> bool:
        options = self._options
        return options.detail is SummaryDetail.DETAILED and options.shape not in _ALWAYS_BRIEF

    @property
    def _in_sections(self) -> bool:
        return self._is_detailed or self._options.shape is SummaryShape.SECTIONS

    # Reading ----------------------------------------------------------------------------

    def _whole(self) -> Part | None:
        alone = len(self._documents) == 1 or self._abilities.cites
        return self._steps.whole() if alone and not self._in_sections else None

    def _noted(self) -> Generator[SummaryEvent, None, list[Group]]:
        """Read every passage; return the notes in the groups to write."""
        readings = self._steps.readings()
        self._passages = len(readings)
        notes = yield from self._tree.notes(readings)
        several = len(self._documents) > 1
        if self._in_sections:
            parts = self._by_section(notes)
        elif several and not self._abilities.cites:
            parts = self._by_document(notes)
        else:
            parts = [("", notes)]
        total = max(1, len(notes))
        share = self._steps.sentences
        return [
            Group(
                title=title,
                notes=tuple(each),
                sentences=max(1, round(share * len(each) / total)),
            )
            for title, each in parts
        ]

    def _by_document(self, notes: Sequence[Note]) -> list[tuple[str, list[Note]]]:
        parts: list[tuple[str, list[Note]]] = [(document.title, []) for document in self._documents]
        for note in notes:
            parts[note.places[0][0] if note.places else 0][1].append(note)
        return [part for part in parts if part[1]]

    def _by_section(self, notes: Sequence[Note]) -> list[tuple[str, list[Note]]]:
        several = len(self._documents) > 1
        found: list[tuple[str, list[Note]]] = []
        for number, document in enumerate(self._documents):
            most = MOST_SECTIONS if self._is_detailed else max(2, self._steps.sentences)
            sections = sections_of(document, most)
            lists: list[list[Note]] = [[] for _ in sections]
            for note in notes:
                place = note.places[0] if note.places else (0, 0)
                if place[0] == number and sections:
                    lists[section_index(sections, place[1])].append(note)
            for section, each in zip(sections, lists, strict=True):
                names = [document.title] if several else []
                names += [section.title] if section.title else []
                found.append((" › ".join(names), each))
        return [part for part in found if part[1]]

    def _parts(self, groups: Sequence[Group], runs: Sequence[list[list[Note]]]) -> list[Part]:
        parts: list[Part] = []
        for group, each in zip(groups, runs, strict=True):
            total = max(1, sum(map(len, each)))
            for number, run in enumerate(each):
                parts.append(
                    Part(
                        title=group.title if number == 0 else "",
                        notes=tuple(run),
                        sentences=max(1, round(group.sentences * len(run) / total)),
                        evidence=self._tree.evidence(run),
                    )
                )
        return parts

    # Writing ----------------------------------------------------------------------------

    def _written(self, parts: Sequence[Part]) -> Generator[SummaryEvent, None, str]:
        """Write the parts, streaming; return the text. Raises FaultError(AnswerEmpty)."""
        draft = Draft(parts, self._options.shape, self._abilities, self._marks)
        yield from drafted(self._runner.run(self._steps.writing(parts)), draft)
        self._named = draft.named
        self._marked = draft.marked
        if not draft.text.strip():
            raise FaultError(AnswerEmpty())
        return draft.text

    def _shortened(self, text: str) -> Generator[SummaryEvent, None, str]:
        """Return the text, shortened once if it came out too long and the model can."""
        words = self._options.words
        if self._options.shape is SummaryShape.SENTENCE:
            words = max(words, 40)
        fits = word_count(text) <= TOO_LONG * words
        if fits or self._in_sections or not self._abilities.cites:
            return text
        step = self._steps.shortening(self._marked, words, self._documents[0].language)
        part = Part(sentences=self._steps.sentences)
        draft = Draft([part], self._options.shape, self._abilities, self._marks)
        for event in drafted(self._runner.run(step), draft):
            if isinstance(event, SummaryProgress):  # the longer one stands there already
                yield event
        shorter = draft.text.strip()
        if not SHORTEST * words <= word_count(shorter) < word_count(text):
            return text
        self._named = draft.named
        return draft.text

    # Checking ---------------------------------------------------------------------------

    def _result(self, text: str) -> Iterator[SummaryEvent]:
        yield self._runner.progress(SummaryStage.CHECKING, 0, 1)
        start = len(text) - len(text.lstrip())
        text = text.strip()
        named = named_sentences(text, [(at - start, places) for at, places in self._named])
        sentences = grounded(text, named, self._grounds, self._cancel)
        language = self._options.language or self._documents[0].language
        read = Counter(document for document, _ in self._tree.read)
        yield SummaryResult(
            options=self._options,
            text=text,
            documents=tuple(
                label_of(self._documents, number, read[number])
                for number in range(len(self._documents))
            ),
            sentences=sentences,
            checks=(
                *checks_of(
                    text,
                    self._options,
                    sentences,
                    language,
                    document_words=sum(document.words for document in self._documents),
                ),
                *self._ignored(),
            ),
            passages=self._passages,
            measurements=self._runner.tally.result(),
            cut_short=self._runner.tally.cut_short,
            dropped_notes=self._tree.dropped,
            reused=self._runner.reused,
        )

    def _ignored(self) -> tuple[ResultCheck, ...]:
        """Return a hint if the model is too small for what was wished for."""
        options, own = self._options, self._documents[0].language
        wishes = options.audience or options.instruction or options.language not in ("", own)
        return (ResultCheck.WISHES_IGNORED,) if wishes and not self._abilities.cites else ()


def label_of(documents: Sequence[Document], number: int, blocks_read: int) -> DocumentLabel:
    """Return what a result says of one of its documents."""
    document = documents[number]
    return DocumentLabel(
        title=document.title,
        path=document.path,
        sha256=document.sha256,
        blocks_read=blocks_read,
        blocks=len(document.blocks),
        words=document.words,
        label=letters_of(number) if len(documents) > 1 else "",
        encoding=document.encoding,
        pages=document.pages,
        empty_pages=document.empty_pages,
        broken_pages=document.broken_pages,
        warnings=document.warnings,
    )


def named_sentences(text: str, named: Sequence[tuple[int, list[Place]]]) -> list[Named]:
    """Return what the model named, by the sentences that the marks stood behind."""
    spans = sentence_spans(text)
    found: list[Named] = []
    for at, places in named:
        # A mark stands behind the last word, or behind the stop.
        span = next(((s, e) for s, e in reversed(spans) if s < at), None)
        if span is not None:
            found.append(Named(start=span[0], end=span[1], blocks=tuple(places)))
    return found


def identity(documents: Sequence[Document | DocumentLabel]) -> str:
    """Return the hash under which what is made of these documents is kept."""
    if len(documents) == 1:
        return documents[0].sha256
    together = "".join(document.sha256 for document in documents)
    return hashlib.sha256(together.encode()).hexdigest()
