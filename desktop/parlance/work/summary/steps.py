"""The requests that a summary consists of: what is read at once, and what is asked for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Request
from parlance.contract.summary import SummaryShape, SummaryStage
from parlance.work.estimates import After, Work, nothing_after
from parlance.work.summary import prompts
from parlance.work.summary.marks import one_line
from parlance.work.summary.notes import Note, chunked, listed
from parlance.work.summary.passages import Passage, cut_passages
from parlance.work.summary.prompts import Matter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.document import Block, Document
    from parlance.contract.engine import Prompt
    from parlance.contract.summary import SummaryOptions
    from parlance.work.cutting import Count
    from parlance.work.summary.abilities import Abilities
    from parlance.work.summary.marks import Marks, Place

WORDS_PER_SENTENCE = 15
TOKENS_PER_WORD = 8
"""An answer's limit: generous, for vocabularies that cut words finely."""

LETTERS_PER_TOKEN = 16
"""No text has so few tokens that it would fit with more letters than that for each."""

FAN_IN = 3
"""How many notes become one statement when notes have to be condensed."""

MOST_CHILDREN = 8
"""Notes of so many passages are brought together at once, at most."""

BEFORE_NOTES = 4
NOTED_SHARE = 0.3
"""How long notes are, of what they are taken from (the starter model: 0.17 of plain text, 0.5
of dense text). Only the time that is told rests on it, until the first notes are there."""

_MOST_LEVELS = 8


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """Requests that run together.

    Attributes:
        works: tokens of each request; after: what is expected to follow them all.
        final: whether it writes what people read.
    """

    stage: SummaryStage
    requests: tuple[Request, ...]
    works: tuple[Work, ...]
    after: After = nothing_after
    final: bool = False


class Reading(msgspec.Struct, frozen=True):
    """A passage of one of the documents."""

    document: int
    passage: Passage


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """Notes, or a whole text, of which one answer is written.

    Attributes:
        title: heading above it, or empty; text: of documents that fit at once.
        evidence: sentences of the documents that bear on the notes.
    """

    sentences: int
    notes: tuple[Note, ...] = ()
    text: str = ""
    title: str = ""
    evidence: str = ""


class Steps:
    """Makes the requests for some documents, some options, and a model.

    Attributes:
        sentences: how many the summary has for its length in words.
    """

    def __init__(
        self,
        documents: Sequence[Document],
        options: SummaryOptions,
        abilities: Abilities,
        marks: Marks,
        count: Count,
    ) -> None:
        """Ask for nothing yet; `count` tells the tokens of texts."""
        self._documents = documents
        self._options = options
        self._abilities = abilities
        self._marks = marks
        self._count = count
        self._sentence_tokens = 0.0
        one = options.shape is SummaryShape.SENTENCE
        self.sentences = 1 if one else max(1, round(options.words / WORDS_PER_SENTENCE))

    def whole(self) -> Part | None:
        """Return all documents as one part, if they fit."""
        most = self._abilities.one_pass_tokens
        blocks = [(n, block) for n, each in enumerate(self._documents) for block in each.blocks]
        letters = sum(len(block.text) for _, block in blocks)
        if self.sentences > self._abilities.at_once or letters > most * LETTERS_PER_TOKEN:
            return None
        texts = [self._shown((document, block.id), block.text) for document, block in blocks]
        tokens = sum(self._count(texts))
        self._weigh(tokens)
        if tokens + self._head_tokens() > most:
            return None
        if len(self._documents) == 1:
            return Part(sentences=self.sentences, text="\n\n".join(texts))
        return Part(sentences=self.sentences, text=self._labelled(blocks, texts))

    def readings(self) -> list[Reading]:
        """Return all documents in passages."""
        budget = self._abilities.passage_tokens
        (mark,) = self._count(["[99] "]) if self._abilities.cites else [0]
        readings = [
            Reading(number, passage)
            for number, document in enumerate(self._documents)
            for passage in cut_passages(document.blocks, budget, self._count, mark)
        ]
        self._weigh(sum(reading.passage.tokens for reading in readings))
        return readings

    def reading(self, readings: Sequence[Reading]) -> Step:
        """Return the step that takes notes of every passage."""
        requests = [
            prompts.request(self._notes_prompt(reading), max(128, reading.passage.tokens))
            for reading in readings
        ]
        sizes = [reading.passage.tokens for reading in readings]
        return Step(
            stage=SummaryStage.READING,
            requests=tuple(requests),
            works=tuple(Work(prompt=size, output=int(size * NOTED_SHARE)) for size in sizes),
            after=self._after_notes,
        )

    def merging(self, chunks: Sequence[Sequence[Note]], evidence: Sequence[str]) -> Step:
        """Return the step that condenses each chunk of notes; each has its evidence."""
        counts = [self.merged_count(chunk) for chunk in chunks]
        requests: list[Request] = []
        texts = [self._listed(chunk) for chunk in chunks]
        for number, (text, count) in enumerate(zip(texts, counts, strict=True)):
            before = self._listed(chunks[number - 1][-BEFORE_NOTES:]) if number else ""
            head = self._head(chunks[number])
            matter = Matter(text=text, head=head, evidence=evidence[number], before=before)
            requests.append(self._merging_request(matter, count))
        step = self._step(SummaryStage.MERGING, requests, texts, counts)
        return msgspec.structs.replace(step, after=self._after_notes)

    def writing(self, parts: Sequence[Part]) -> Step:
        """Return the step that writes the parts."""
        texts = [part.text or self._listed(part.notes) for part in parts]
        counts = [part.sentences for part in parts]
        requests = [
            self._writing_request(part, text) for part, text in zip(parts, texts, strict=True)
        ]
        step = self._step(SummaryStage.WRITING, requests, texts, counts)
        return msgspec.structs.replace(step, final=True)

    def shortening(self, text: str, words: int, language: str) -> Step:
        """Return the step that shortens a whole summary."""
        prompt = prompts.shortening(text, words, self._options.language or language)
        request = prompts.request(prompt, words * TOKENS_PER_WORD + 64)
        step = self._step(SummaryStage.WRITING, [request], [text], [self.sentences])
        return msgspec.structs.replace(step, final=True)

    def chunks(self, notes: Sequence[Note]) -> list[list[Note]]:
        """Return the notes in runs that fit one request each."""
        return chunked(notes, self._abilities.notes_tokens, self._count)

    def merging_chunks(self, notes: Sequence[Note]) -> list[list[Note]]:
        """Return the notes in runs to bring together: of some passages each."""
        most = self._abilities.notes_tokens
        if self._abilities.cites:
            noted = int(self._abilities.passage_tokens * NOTED_SHARE * MOST_CHILDREN)
            most = max(1, min(most, noted))
        return chunked(notes, most, self._count)

    def merged_count(self, notes: Sequence[Note]) -> int:
        """Return how many statements to make of these notes."""
        return min(self._abilities.at_once, math.ceil(len(notes) / FAN_IN))

    def least_parts(self, sentences: int) -> int:
        """Return in how many answers so many sentences have to be written, at least."""
        return math.ceil(sentences / self._abilities.at_once)

    def most_parts(self, sentences: int) -> int:
        """Return in how many answers so many sentences may be written, at most."""
        return sentences if not self._abilities.cites else self.least_parts(sentences)

    # Words ------------------------------------------------------------------------------

    def _shown(self, place: Place, text: str) -> str:
        return self._marks.before(place, text) if self._abilities.cites else text

    def _listed(self, notes: Sequence[Note]) -> str:
        return listed(notes, self._marks if self._abilities.cites else None)

    def _labelled(self, blocks: Sequence[tuple[int, Block]], texts: Sequence[str]) -> str:
        """Return the texts of several documents, each under its title."""
        lines: list[str] = []
        for (document, block), text in zip(blocks, texts, strict=True):
            if block.id == 0 and self._abilities.cites:
                lines.append(self._marks.named(document, self._documents[document].title))
            lines.append(text)
        return "\n\n".join(lines)

    def _head(self, notes: Sequence[Note] = (), section: Sequence[str] = ()) -> str:
        """Return the titles of the documents that the notes are from, or of all, and a section."""
        found = sorted({place[0] for note in notes for place in note.places})
        numbers = found or range(len(self._documents))
        lines = [self._marks.named(n, self._documents[n].title) for n in numbers]
        if section:
            lines.append(f"Section: {' › '.join(map(one_line, section))}")
        return "\n".join(lines)

    def _head_tokens(self) -> int:
        (tokens,) = self._count([self._head()]) if self._abilities.cites else [0]
        return tokens

    def _notes_prompt(self, reading: Reading) -> Prompt:
        passage = reading.passage
        if self._abilities.encodes:
            return prompts.encoded(passage.text)
        if not self._abilities.cites:
            return prompts.plain_notes(passage.text)
        document = self._documents[reading.document]
        lines = [f"Document: {one_line(document.title)}"]
        if passage.section:
            lines.append(f"Section: {' › '.join(map(one_line, passage.section))}")
        text = passage.marked(lambda at: str(at + 1))
        matter = Matter(text=text, head="\n".join(lines))
        return prompts.notes(matter, self._options, document.language)

    def _merging_request(self, matter: Matter, count: int) -> Request:
        if not self._abilities.cites:
            return self._plain_request(matter.text, count)
        prompt = prompts.merging(matter, count, self._options, self._documents[0].language)
        return prompts.request(prompt, _limit(2 * count))

    def _writing_request(self, part: Part, text: str) -> Request:
        if not self._abilities.cites:
            return self._plain_request(text, part.sentences)
        head = self._head(part.notes, [part.title] if part.title else ())
        prompt = prompts.writing(
            Matter(text=text, head=head, evidence=part.evidence),
            _words(part.sentences),
            self._options,
            documents=len(self._documents),
            language=self._documents[0].language,
        )
        return prompts.request(prompt, _limit(2 * part.sentences))

    def _plain_request(self, text: str, sentences: int) -> Request:
        if self._abilities.encodes:
            return prompts.request(prompts.encoded(text), _limit(sentences))
        prompt = prompts.plain_summary(text, sentences, _words(sentences))
        return prompts.request(prompt, _limit(sentences))

    # Sizes ------------------------------------------------------------------------------

    def _weigh(self, tokens: int) -> None:
        """Take how many tokens a sentence has, of the tokens of the whole document."""
        words = sum(document.words for document in self._documents)
        self._sentence_tokens = WORDS_PER_SENTENCE * tokens / max(1, words)

    def _step(
        self,
        stage: SummaryStage,
        requests: Sequence[Request],
        texts: Sequence[str],
        counts: Sequence[int],
    ) -> Step:
        """Return requests that make so many sentences of each text."""
        tokens = self._count(texts)
        return Step(
            stage=stage,
            requests=tuple(requests),
            works=tuple(
                Work(prompt=read, output=round(count * self._sentence_tokens))
                for read, count in zip(tokens, counts, strict=True)
            ),
        )

    def _after_notes(self, tokens: int) -> Work:
        """Return what is expected to follow notes of so many tokens."""
        read = written = 0
        requests = 1
        room = max(1, self._abilities.notes_tokens)
        for _level in range(_MOST_LEVELS):
            requests = max(requests, math.ceil(tokens / room))
            if tokens <= room * self.most_parts(self.sentences):
                break
            read += tokens
            tokens //= FAN_IN
            written += tokens
        written += round(self.sentences * self._sentence_tokens)
        return Work(prompt=read + tokens, output=written, requests=requests)


def _words(sentences: int) -> int:
    return max(10, round(sentences * WORDS_PER_SENTENCE, -1))


def _limit(sentences: int) -> int:
    return _words(sentences) * TOKENS_PER_WORD + 64
