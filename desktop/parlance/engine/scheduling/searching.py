"""A task that searches for the likeliest whole answer: beam search over KV sequences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.engine import Done, Hypothesis, StopReason
from parlance.engine.prompting.reasoning import ReasoningSplitter
from parlance.engine.scheduling.answer import AnswerText
from parlance.engine.scheduling.beams import BeamSearch
from parlance.engine.scheduling.strand import Strand
from parlance.engine.scheduling.task import Task

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from parlance.contract.sampling import Beams
    from parlance.engine.prompting.prompts import TokenizedPrompt
    from parlance.engine.scheduling.beams import Found, Move
    from parlance.engine.scheduling.task import Arrival, Desk, Outcome


class Searching(Task):
    """Keeps the best few continuations, each in a sequence of its own.

    The first beam uses the strand that read the prompt. Of the beams that go on from the
    same one, the first stays in its sequence and the others get copies in free ones.
    """

    def __init__(
        self,
        arrival: Arrival,
        prompt: TokenizedPrompt,
        strand: Strand,
        desk: Desk,
        beams: Beams,
    ) -> None:
        """Prepare the search."""
        super().__init__(arrival, prompt, strand)
        self._desk = desk
        self._prompt = prompt
        self._length = len(strand.tokens)
        self._most = _most_tokens(arrival, strand, desk, beams.width)
        self._beams = beams
        self._search = self._new_search()
        spare = (Strand((), strand.scope) for _ in range(beams.width - 1))
        self._strands = (strand, *spare)
        self._live: list[Strand] = [strand]
        self._rows: dict[int, NDArray[np.float32]] = {}

    @property
    def strands(self) -> Sequence[Strand]:
        """The beams' sequences, and those that are free for new ones."""
        return self._strands

    @property
    def width(self) -> int:
        """How many sequences it takes."""
        return len(self._strands)

    @property
    def promised(self) -> int:
        """Tokens that all beams are still expected to put into memory."""
        expected = min(self._most, super().promised - self.strand.missing)
        return self.strand.missing + expected * self.width

    def take(self, strand: Strand, rows: list[tuple[int, int]]) -> list[Outcome]:
        """Note the logits of a beam; go on when those of all beams are there."""
        from parlance.engine.llama.logits import log_probabilities  # noqa: PLC0415 - numpy

        desk = self._desk
        self._rows[id(strand)] = log_probabilities(desk.context, rows[-1][1], desk.vocabulary.size)
        if len(self._rows) < len(self._live):
            return []
        self.note_first()
        table = [self._rows[id(beam)] for beam in self._live]
        self._rows.clear()
        moves = self._search.advance(table)
        if not moves:
            return self._finish(self._stop())
        self._live = self._moved(moves)
        self.generated += 1
        return []

    def parked(self) -> None:
        """Begin anew: fetched one by one, the beams would not share their beginning."""
        first, *others = self._strands
        del first.tokens[self._length :]
        first.outputs_from = self._length - 1
        for strand in others:
            strand.clear()
        self._search = self._new_search()
        self._live = [first]
        self._rows.clear()
        self.begun = False
        self.generated = 0

    def cancel(self) -> list[Outcome]:
        """End without an answer: a search has none before it is over."""
        self.close()
        return [Done(stop=StopReason.CANCELLED, usage=self.usage())]

    def _new_search(self) -> BeamSearch:
        return BeamSearch(
            self._beams,
            is_end=self._desk.vocabulary.is_end,
            max_tokens=self._most,
            min_tokens=self.request.min_tokens,
        )

    def _moved(self, moves: Sequence[Move]) -> list[Strand]:
        """Bring the sequences into the order of the new beams."""
        parents = {move.parent for move in moves}
        staying = {id(self._live[parent]) for parent in parents}
        free = [strand for strand in self._strands if id(strand) not in staying]
        taken: set[int] = set()
        beams = []
        for move in moves:
            beam = self._live[move.parent]
            if move.parent in taken:
                copy = free.pop()
                self._desk.memory.assign(copy, beam)
                beam = copy
            taken.add(move.parent)
            beams.append(beam)
        for beam, move in zip(beams, moves, strict=True):
            beam.append(move.token)
        for strand in free:
            strand.clear()
            self._desk.memory.wipe(strand)
        return beams

    def _stop(self) -> StopReason:
        best = self._search.hypotheses[0]
        if best.ended:
            return StopReason.END
        limited = self.request.max_tokens and self._most == self.request.max_tokens
        return StopReason.LENGTH if limited else StopReason.CONTEXT

    def _finish(self, stop: StopReason) -> list[Outcome]:
        hypotheses = tuple(self._hypothesis(found) for found in self._search.hypotheses)
        best = self._search.hypotheses[0]
        self.generated = len(best.tokens)
        text = self._text()
        pieces = text.feed(self._bytes(best)) + text.finish()
        if text.stopped:
            stop = StopReason.STOP_STRING
        self.close()
        return [*pieces, Done(stop=stop, usage=self.usage(), hypotheses=hypotheses)]

    def _text(self) -> AnswerText:
        splitter = ReasoningSplitter(self._prompt.closing) if self._prompt.chat else None
        return AnswerText(self.request.stop, splitter)

    def _bytes(self, found: Found) -> bytes:
        return b"".join(self._desk.texts.of(token) or b"" for token in found.tokens)

    def _hypothesis(self, found: Found) -> Hypothesis:
        text = self._text()
        pieces = text.feed(self._bytes(found)) + text.finish()
        return Hypothesis(
            text="".join(piece.text for piece in pieces),
            tokens=found.tokens,
            logprob=found.logprob,
            score=found.score,
        )


def _most_tokens(arrival: Arrival, strand: Strand, desk: Desk, width: int) -> int:
    """Return how long a hypothesis may get: as asked, as the context and all cells allow."""
    most = desk.length - len(strand.tokens) + 1
    if desk.memory.capacity is not None:
        most = min(most, (desk.memory.capacity - len(strand.tokens)) // width)
    asked = arrival.request.max_tokens
    return max(1, min(most, asked) if asked else most)
