"""Questions about documents: answered from the whole text where it fits, else from parts.

What the answer rests on is told either way: how many of the blocks the model was given, and
the source of every sentence.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from parlance.contract.document import BlockKind
from parlance.contract.faults import AnswerEmpty, FaultError, NothingFound, NothingToDo
from parlance.contract.summary import (
    AnswerResult,
    SummaryOptions,
    SummaryPiece,
    SummaryShape,
    SummaryStage,
)
from parlance.work.estimates import Work
from parlance.work.exporting import escaped
from parlance.work.manner import Manner
from parlance.work.summary import prompts
from parlance.work.summary.abilities import ONE_PASS_SHARE, Abilities
from parlance.work.summary.checks import checks_of, word_count
from parlance.work.summary.draft import Draft, drafted
from parlance.work.summary.grounding import Grounds, grounded
from parlance.work.summary.making import identity, named_sentences
from parlance.work.summary.marks import Marks
from parlance.work.summary.prompts import Matter
from parlance.work.summary.running import Runner
from parlance.work.summary.steps import Part, Step

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.document import Block, Document
    from parlance.contract.models import ModelDescription
    from parlance.contract.summary import AnswerEvent, Sentence
    from parlance.work.summary.ask import SummaryTools
    from parlance.work.summary.marks import Place

ANSWER_TOKENS = 1024
MOST_QUOTES = 4
MOST_FOUND = 200
NEIGHBOURS = 1
"""Blocks before and after one that was found: an answer often stands beside its words."""


def answer_question(
    documents: Sequence[Document],
    question: str,
    tools: SummaryTools,
    cancel: Cancel,
    *,
    language: str = "",
) -> Iterator[AnswerEvent]:
    """Yield progress, the answer as it is written, then the whole of it with its sources.

    A model too small to answer is not asked: the places that have most to do with the
    question are quoted (`AnswerResult.quoted`). Raises FaultError (NothingToDo, NothingFound,
    AnswerEmpty, and what the engine reports) and Cancelled.
    """
    question = " ".join(question.split())
    if not question or not any(document.blocks for document in documents):
        raise FaultError(NothingToDo())
    return _Question(documents, question, tools, cancel, language).run()


class _Question:
    """One question on its way."""

    def __init__(
        self,
        documents: Sequence[Document],
        question: str,
        tools: SummaryTools,
        cancel: Cancel,
        language: str,
    ) -> None:
        self._documents = documents
        self._question = question
        self._tools = tools
        self._cancel = cancel
        self._description: ModelDescription = tools.engine.describe()
        self._abilities = Abilities(self._description)
        self._marks = Marks([len(document.blocks) for document in documents])
        self._grounds = Grounds(documents, tools.meanings)
        self._runner = Runner(tools, Manner(), identity(documents), cancel)
        self._runner.blocks = self._blocks = sum(len(each.blocks) for each in documents)
        self._language = language

    def run(self) -> Iterator[AnswerEvent]:
        if not self._abilities.cites:
            yield from self._quoted()
            return
        yield self._runner.progress(SummaryStage.READING, 0, 1)
        places = self._given()
        self._runner.blocks_read = len(places)
        draft = Draft([Part(sentences=1)], SummaryShape.PARAGRAPHS, self._abilities, self._marks)
        yield from drafted(self._runner.run(self._step(places)), draft)
        yield self._result(draft, len(places))

    def _given(self) -> list[Place]:
        """Return the blocks that the model is given, in reading order: all that fit."""
        places = [(n, b.id) for n, document in enumerate(self._documents) for b in document.blocks]
        texts = [self._marks.before(place, self._block(place).text) for place in places]
        tokens = self._tools.engine.count_all(texts, self._cancel)
        room = int(self._description.context * ONE_PASS_SHARE)
        if sum(tokens) <= room:
            return places
        size = dict(zip(places, tokens, strict=True))
        chosen: set[Place] = set()
        for place in chain(self._ranked(), self._spread(places)):
            if place not in chosen and size[place] <= room:
                room -= size[place]
                chosen.add(place)
        return sorted(chosen)

    def _ranked(self) -> Iterator[Place]:
        """Yield the blocks that have most to do with the question, each with its neighbours."""
        for document, block in self._grounds.nearest(self._question, MOST_FOUND, self._cancel):
            yield document, block
            last = len(self._documents[document].blocks) - 1
            for step in range(1, NEIGHBOURS + 1):
                for beside in (block - step, block + step):
                    if 0 <= beside <= last:
                        yield document, beside

    def _spread(self, places: Sequence[Place]) -> Iterator[Place]:
        """Yield headings, then blocks from all over: for a question that nothing answers to."""
        yield from (p for p in places if self._block(p).kind is BlockKind.HEADING)
        step = max(1, len(places) // MOST_FOUND)
        yield from places[::step]

    def _block(self, place: Place) -> Block:
        return self._documents[place[0]].blocks[place[1]]

    def _step(self, places: Sequence[Place]) -> Step:
        if not places:  # not even the shortest block fits
            raise FaultError(AnswerEmpty())
        text = "\n\n".join(self._marks.before(place, self._block(place).text) for place in places)
        titles = "\n".join(
            self._marks.named(number, document.title)
            for number, document in enumerate(self._documents)
        )
        prompt = prompts.question(
            Matter(text=text, head=titles),
            self._question,
            self._language,
            whole=len(places) == self._blocks,
        )
        request = prompts.request(prompt, ANSWER_TOKENS)
        tokens = self._tools.engine.count_prompt(prompt, self._cancel)
        return Step(
            stage=SummaryStage.WRITING,
            requests=(request,),
            works=(Work(prompt=tokens, output=ANSWER_TOKENS // 8),),
            final=True,
        )

    def _result(self, draft: Draft, given: int) -> AnswerResult:
        text = draft.text.strip()
        if not text:
            raise FaultError(AnswerEmpty())
        lead = len(draft.text) - len(draft.text.lstrip())
        named = named_sentences(text, [(at - lead, places) for at, places in draft.named])
        sentences = grounded(text, named, self._grounds, self._cancel)
        options = SummaryOptions(words=max(1, word_count(text)), language=self._language)
        return AnswerResult(
            question=self._question,
            text=text,
            blocks_read=given,
            blocks=self._blocks,
            sentences=sentences,
            checks=checks_of(text, options, sentences, self._language),
            measurements=self._runner.tally.result(),
            cut_short=self._runner.tally.cut_short,
        )

    def _quoted(self) -> Iterator[AnswerEvent]:
        """Quote what has most to do with the question."""
        near = self._grounds.nearest(self._question, MOST_FOUND, self._cancel)
        found = [p for p in near if self._block(p).kind is not BlockKind.HEADING][:MOST_QUOTES]
        if not found:
            raise FaultError(NothingFound())
        quotes = [
            " ".join(self._grounds.evidence(self._question, document, (block,), 2))
            for document, block in found
        ]
        text = "\n".join(f"- {escaped(quote)}" for quote in quotes if quote)
        yield SummaryPiece(text=text)
        sentences: tuple[Sentence, ...] = grounded(text, (), self._grounds, self._cancel)
        yield AnswerResult(
            question=self._question,
            text=text,
            blocks_read=self._blocks,
            blocks=self._blocks,
            sentences=sentences,
            quoted=True,
        )
