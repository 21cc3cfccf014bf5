"""The requests that a summary consists of: what is read at once, and what is asked for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Request
from parlance.contract.progress import SummaryStage
from parlance.work import prompts
from parlance.work.estimates import After, Work, nothing_after
from parlance.work.notes import listed, shares
from parlance.work.passages import Passage, cut_passages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.document import Document
    from parlance.contract.models import ModelDescription
    from parlance.work.cutting import Count

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

NOTED_SHARE = 0.3
"""How long notes are, of what they are taken from (the starter model: 0.17 of plain text, 0.5
of dense text). Only the time that is told rests on it, until the first notes are there."""

_MOST_LEVELS = 8


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """Requests that run together.

    Attributes:
        works: tokens of each request; after: what is expected to follow them all.
        reads: the passages of the document that they read, if they do.
        between: what stands between their texts.
    """

    stage: SummaryStage
    requests: tuple[Request, ...]
    works: tuple[Work, ...]
    after: After = nothing_after
    reads: tuple[Passage, ...] = ()
    between: str = " "


class Steps:
    """Makes the requests for one document, a length in words, and a model.

    Attributes:
        most_sections: more of them are too many notes.
        least_sections: fewer would be too much for one answer.
    """

    def __init__(
        self, document: Document, words: int, description: ModelDescription, count: Count
    ) -> None:
        """Ask for nothing yet; `count` tells the tokens of texts."""
        self._document = document
        self._count = count
        self._sentences = max(1, round(words / WORDS_PER_SENTENCE))
        is_tiny = description.parameters < TINY_PARAMETERS
        context = description.context
        most = TINY_TOKENS if is_tiny else context
        self._one_pass_tokens = min(most, int(context * ONE_PASS_SHARE))
        self._passage_tokens = min(most, PASSAGE_TOKENS, int(context * PASSAGE_SHARE))
        self._notes_tokens = min(most, int(context * NOTES_SHARE))
        self._at_once = TINY_SENTENCES if is_tiny else SENTENCES
        self._sentence_tokens = 0.0
        self.least_sections = math.ceil(self._sentences / self._at_once)
        self.most_sections = self._sentences if is_tiny else self.least_sections

    def first(self) -> Step:
        """Return the first step: the whole document in one pass, or all of its passages."""
        blocks = [block.text for block in self._document.blocks]
        if self._fits_one_pass(blocks):
            return self._step(SummaryStage.WRITING, ["\n\n".join(blocks)], [self._sentences])
        return self._reading()

    def merging(self, chunks: Sequence[list[str]]) -> Step:
        """Return the step that condenses each chunk of notes."""
        counts = [min(self._at_once, math.ceil(len(chunk) / FAN_IN)) for chunk in chunks]
        step = self._step(SummaryStage.MERGING, [listed(chunk) for chunk in chunks], counts)
        return msgspec.structs.replace(step, after=self._after_notes)

    def writing(self, sections: list[list[str]]) -> Step:
        """Return the step that writes the summary of these sections of notes."""
        texts = [listed(section) for section in sections]
        return self._step(SummaryStage.WRITING, texts, shares(sections, self._sentences))

    def chunks(self, notes: list[str]) -> list[list[str]]:
        """Return the notes in runs that fit one request each."""
        chunks: list[list[str]] = [[]]
        used = 0
        for note, tokens in zip(notes, self._count(notes), strict=True):
            if chunks[-1] and used + tokens > self._notes_tokens:
                chunks.append([])
                used = 0
            chunks[-1].append(note)
            used += tokens
        return chunks

    def _fits_one_pass(self, blocks: list[str]) -> bool:
        letters = sum(map(len, blocks))
        if self._sentences > self._at_once or letters > self._one_pass_tokens * LETTERS_PER_TOKEN:
            return False
        tokens = sum(self._count(blocks))
        self._weigh(tokens)
        return tokens <= self._one_pass_tokens

    def _weigh(self, tokens: int) -> None:
        """Take how many tokens a sentence has, of the tokens of the whole document."""
        self._sentence_tokens = WORDS_PER_SENTENCE * tokens / max(1, self._document.words)

    def _reading(self) -> Step:
        passages = cut_passages(self._document, self._passage_tokens, self._count)
        self._weigh(sum(passage.tokens for passage in passages))
        works = tuple(
            Work(prompt=passage.tokens, output=int(passage.tokens * NOTED_SHARE))
            for passage in passages
        )
        return Step(
            stage=SummaryStage.READING,
            requests=tuple(
                prompts.document_request(prompts.notes(passage.text), max(128, passage.tokens))
                for passage in passages
            ),
            works=works,
            after=self._after_notes,
            reads=tuple(passages),
        )

    def _step(self, stage: SummaryStage, texts: list[str], counts: list[int]) -> Step:
        """Return requests that make so many sentences of each text.

        Sections of some length become paragraphs.
        """
        long = sum(counts) >= PARAGRAPH_SENTENCES * len(counts)
        tokens = self._count(texts)
        return Step(
            stage=stage,
            requests=tuple(_request(*pair) for pair in zip(texts, counts, strict=True)),
            works=tuple(
                Work(prompt=read, output=round(count * self._sentence_tokens))
                for read, count in zip(tokens, counts, strict=True)
            ),
            between="\n\n" if long else " ",
        )

    def _after_notes(self, tokens: int) -> Work:
        """Return what is expected to follow notes of so many tokens."""
        read = written = 0
        requests = 1
        for _level in range(_MOST_LEVELS):
            requests = max(requests, math.ceil(tokens / self._notes_tokens))
            if tokens <= self._notes_tokens * self.most_sections:
                break
            read += tokens
            tokens //= FAN_IN
            written += tokens
        written += round(self._sentences * self._sentence_tokens)
        return Work(prompt=read + tokens, output=written, requests=requests)


def _request(text: str, sentences: int) -> Request:
    words = max(10, round(sentences * WORDS_PER_SENTENCE, -1))
    limit = words * TOKENS_PER_WORD + 64
    return prompts.document_request(prompts.summary(text, sentences, words), limit)
