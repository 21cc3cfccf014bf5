"""Summary of a whole document: read all of it, note the facts, merge, write.

What fits is written in one pass. Else the document is cut into passages; each is read
into notes; notes that are too many are condensed group by group (a tree with a fan-in,
after BooookScore's hierarchical merging, arXiv:2310.00785); and the summary is written
from what remains, in sections that share the length asked for.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
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
from parlance.text.sentences import split_sentences
from parlance.work import prompts
from parlance.work.manner import Manner
from parlance.work.measuring import Tally
from parlance.work.ordered import Ended, Text, run_in_order
from parlance.work.passages import cut_passages

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from parlance.contract.engine import Engine, Request
    from parlance.contract.progress import (
        SummaryEvent,
    )
    from parlance.work.passages import Passage

LENGTHS = {"short": 60, "medium": 150, "long": 400}
"""Words of the lengths that are offered by name."""

WORDS_PER_SENTENCE = 15
TOKENS_PER_WORD = 8
"""An answer's limit: generous, for vocabularies that cut words finely."""

ONE_PASS_SHARE = 0.6
LETTERS_PER_TOKEN = 16
"""No text has so few tokens that it would fit with more letters than that for each."""

NOTES_SHARE = 0.3
PASSAGE_SHARE = 0.25
PASSAGE_TOKENS = 2000
"""Models of up to 8 billion parameters note more from passages of 1.5k to 3k tokens."""

TINY_PARAMETERS = 100_000_000
TINY_SENTENCES = 6
TINY_TOKENS = 220
"""What a tiny model reads at once: the starter model keeps 8 of 8 facts of 200 tokens,
19 of 24 of 500 and 3 of 16 of 900 (resources/models/starter.md)."""

SENTENCES = 30
"""How many sentences a model is asked for at once; a tiny one loses count early."""

PARAGRAPH_SENTENCES = 3
FAN_IN = 3
"""How many notes become one sentence when notes have to be condensed."""

_BULLET = re.compile(r"^\s*(?:[-*•–]|\d{1,3}[.)])\s+")


class SummaryAsk(msgspec.Struct, frozen=True, kw_only=True):
    """How long the summary should be, in words."""

    words: int = LENGTHS["medium"]
    manner: Manner = Manner()


ReadDocument = Callable[[str, Cancel], Iterator[ReadProgress | Document]]
"""Opens a document: yields pages as they are read, then the whole of it."""


def summarize_file(
    path: str, ask: SummaryAsk, read: ReadDocument, engine: Engine, cancel: Cancel
) -> Iterator[SummaryEvent]:
    """Read the document at `path`, then do as summarize()."""
    for item in read(path, cancel):
        match item:
            case ReadProgress(done=done, total=total):
                yield SummaryProgress(stage=SummaryStage.OPENING, done=done, total=total)
            case Document():
                yield from summarize(item, ask, engine, cancel)


def summarize_text(
    text: str, ask: SummaryAsk, engine: Engine, cancel: Cancel
) -> Iterator[SummaryEvent]:
    """Summarize a pasted text. Raises FaultError(NothingToDo) if there is none."""
    if not text.strip():
        raise FaultError(NothingToDo())
    return summarize(document_from_text(text), ask, engine, cancel)


def summarize(
    document: Document, ask: SummaryAsk, engine: Engine, cancel: Cancel
) -> Iterator[SummaryEvent]:
    """Yield coverage, the summary as it is written, and the result for the whole document.

    Raises FaultError (AnswerEmpty and what the engine reports) and Cancelled.
    """
    return _Summary(document, ask, engine, cancel).run()


class _Summary:
    """One summary on its way."""

    def __init__(self, document: Document, ask: SummaryAsk, engine: Engine, cancel: Cancel) -> None:
        description = engine.describe()
        self._document = document
        self._words = ask.words
        self._manner = ask.manner
        self._engine = engine
        self._cancel = cancel
        self._tally = Tally(description)
        self._tiny = description.parameters < TINY_PARAMETERS
        most = TINY_TOKENS if self._tiny else description.context
        self._one_pass_tokens = min(most, int(description.context * ONE_PASS_SHARE))
        self._passage_tokens = min(most, PASSAGE_TOKENS, int(description.context * PASSAGE_SHARE))
        self._notes_tokens = min(most, int(description.context * NOTES_SHARE))
        self._at_once = TINY_SENTENCES if self._tiny else SENTENCES
        self._read: set[int] = set()
        self._text: list[str] = []

    def run(self) -> Iterator[SummaryEvent]:
        sentences = max(1, round(self._words / WORDS_PER_SENTENCE))
        if sentences <= self._at_once and self._fits_one_pass():
            passages = 1
            text = "\n\n".join(block.text for block in self._document.blocks)
            yield from self._written([text], [sentences])
            self._read = {block.id for block in self._document.blocks}
        else:
            cut = cut_passages(self._document, self._passage_tokens, self._counts)
            passages = len(cut)
            notes = yield from self._noted(cut)
            sections = yield from self._condensed(notes, sentences)
            texts = [_listed(section) for section in sections]
            yield from self._written(texts, _shares(sections, sentences))
        yield self._result(passages)

    def _fits_one_pass(self) -> bool:
        letters = sum(len(block.text) for block in self._document.blocks)
        if letters > self._one_pass_tokens * LETTERS_PER_TOKEN:
            return False
        return sum(self._counts([b.text for b in self._document.blocks])) <= self._one_pass_tokens

    def _counts(self, texts: Sequence[str]) -> list[int]:
        return self._engine.count_all(texts, self._cancel)

    def _progress(self, stage: SummaryStage, done: int, total: int) -> SummaryProgress:
        return SummaryProgress(
            stage=stage,
            done=done,
            total=total,
            blocks_read=len(self._read),
            blocks=len(self._document.blocks),
        )

    def _answers(
        self, stage: SummaryStage, requests: Sequence[Request], reads: Sequence[Passage] = ()
    ) -> Generator[SummaryEvent, None, list[str]]:
        """Run the requests; yield progress; return their texts in order."""
        answers = [""] * len(requests)
        done = 0
        yield self._progress(stage, 0, len(requests))
        for event in self._run(requests):
            match event:
                case Text(index=index, text=text):
                    answers[index] += text
                case Ended(index=index, done=ended):
                    done += 1
                    self._tally.add(ended.usage, ended.stop)
                    if reads:
                        self._read.update(reads[index].finishes)
                    yield self._progress(stage, done, len(requests))
        return answers

    def _run(self, requests: Sequence[Request]) -> Iterator[Text | Ended]:
        asked = map(self._manner.applied, requests)
        return run_in_order(self._engine, asked, self._cancel)

    def _noted(self, passages: list[Passage]) -> Generator[SummaryEvent, None, list[str]]:
        """Read every passage; return the notes in reading order."""
        requests = [
            prompts.document_request(prompts.notes(passage.text), max(128, passage.tokens))
            for passage in passages
        ]
        answers = yield from self._answers(SummaryStage.READING, requests, passages)
        # A model that loops, or filler that recurs, says the same again and again.
        notes = list(dict.fromkeys(note for answer in answers for note in _notes_of(answer)))
        if not notes:
            raise FaultError(AnswerEmpty())
        return notes

    def _condensed(
        self, notes: list[str], sentences: int
    ) -> Generator[SummaryEvent, None, list[list[str]]]:
        """Return the notes in the sections to write, condensed until there are few enough."""
        least = math.ceil(sentences / self._at_once)
        most = sentences if self._tiny else least
        sections = self._chunks(notes)
        while len(sections) > most:
            condensed = yield from self._one_level(sections)
            if len(condensed) >= len(notes):
                break  # the model does not condense: more sections then, and nothing is lost
            notes = condensed
            sections = self._chunks(notes)
        return sections if len(sections) >= least else _split(notes, least)

    def _one_level(self, chunks: list[list[str]]) -> Generator[SummaryEvent, None, list[str]]:
        requests = [self._request(_listed(chunk), self._fan(chunk)) for chunk in chunks]
        answers = yield from self._answers(SummaryStage.MERGING, requests)
        pairs = zip(chunks, answers, strict=True)
        sentences = (line for chunk, answer in pairs for line in _sentences_of(answer) or chunk)
        return list(dict.fromkeys(sentences))

    def _fan(self, chunk: list[str]) -> int:
        return min(self._at_once, math.ceil(len(chunk) / FAN_IN))

    def _chunks(self, section: list[str]) -> list[list[str]]:
        """Return the notes in runs that fit one request each."""
        chunks: list[list[str]] = [[]]
        used = 0
        for note, tokens in zip(section, self._counts(section), strict=True):
            if chunks[-1] and used + tokens > self._notes_tokens:
                chunks.append([])
                used = 0
            chunks[-1].append(note)
            used += tokens
        return chunks

    def _request(self, text: str, sentences: int) -> Request:
        words = max(10, round(sentences * WORDS_PER_SENTENCE, -1))
        limit = words * TOKENS_PER_WORD + 64
        return prompts.document_request(prompts.summary(text, sentences, words), limit)

    def _written(self, texts: list[str], counts: list[int]) -> Iterator[SummaryEvent]:
        """Write each section, streaming; sections of some length become paragraphs."""
        between = "\n\n" if sum(counts) >= PARAGRAPH_SENTENCES * len(counts) else " "
        requests = [self._request(*pair) for pair in zip(texts, counts, strict=True)]
        section = 0
        done = 0
        yield self._progress(SummaryStage.WRITING, 0, len(requests))
        for event in self._run(requests):
            match event:
                case Text(index=index, text=text):
                    gap = between if index > section else ""
                    section = index
                    self._text.append(gap + text)
                    yield SummaryPiece(text=gap + text)
                case Ended(done=ended):
                    done += 1
                    self._tally.add(ended.usage, ended.stop)
                    yield self._progress(SummaryStage.WRITING, done, len(requests))
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


def _notes_of(answer: str) -> list[str]:
    lines = (_BULLET.sub("", line).strip() for line in answer.splitlines())
    return [line for line in lines if line]


def _sentences_of(answer: str) -> list[str]:
    sentences = (sentence.strip() for sentence in split_sentences(answer))
    return [sentence for sentence in sentences if sentence]


def _listed(notes: list[str]) -> str:
    return "\n".join(f"- {note}" for note in notes)


def _split(notes: list[str], parts: int) -> list[list[str]]:
    """Return the notes in so many consecutive sections of about equal size, if they suffice."""
    sections = min(len(notes), parts)
    edges = [round(number * len(notes) / sections) for number in range(sections + 1)]
    return [notes[start:end] for start, end in pairwise(edges)]


def _shares(sections: list[list[str]], sentences: int) -> list[int]:
    """Share out the sentences by the number of notes, at least one each."""
    total = sum(len(section) for section in sections)
    return [max(1, round(sentences * len(section) / total)) for section in sections]
