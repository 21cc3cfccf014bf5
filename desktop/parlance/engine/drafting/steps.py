"""Chooses which answers guess in a step, and how far: as many rows as pay for themselves.

A guessed token is one row more of a step. It is worth it if the step brings more tokens a
second with it than without, by the chance that the token proves right (`drafting_odds.py`)
and by what steps of so many rows took (`pace.py`). On a GPU, or where the memory is the
bottleneck, rows cost next to nothing; on a processor that computes for sixteen answers
already, nothing is left for guesses.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError
from parlance.engine.drafting.odds import MODEL, Drafts, Odds, kind_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.engine.drafting.model import DraftModel
    from parlance.engine.llama.context import Context
    from parlance.engine.llama.model import ModelFacts
    from parlance.engine.scheduling.memory import Memory
    from parlance.engine.scheduling.pace import Pace, RowTimes
    from parlance.engine.scheduling.slices import Slice
    from parlance.engine.scheduling.strand import Strand

_LONGEST = 16
"""Tokens of one draft at most."""

_MOST_ROWS = 24
"""Guessed tokens of all answers in one step at most."""

_WORTH = 1.05
"""By how much a step has to be better with guesses than without."""

_LEAST_CHANCE = 0.05
"""Of a guessed token; what is less likely is not worth the memory, however cheap a row is."""

_CONTROL_STEPS = 32
"""After so many steps one without guesses is measured again."""


def can_draft(facts: ModelFacts) -> bool:
    """Whether a model can take back what was guessed wrong: not one that keeps a state.

    Nor one whose rows disturb each other within a step.
    """
    return not (facts.recurrent or facts.hybrid or facts.alone) and facts.copies_parts


@dataclass(slots=True)
class _Offer:
    """What one answer could guess; the draft model is not asked before it is chosen."""

    part: Slice
    drafts: Drafts
    kind: int
    most: int
    tokens: list[int] = field(default_factory=list)
    taken: int = 0

    @property
    def chance(self) -> float:
        return self.drafts.acceptance.odds.of(self.kind)


class Drafter:
    """Adds guesses to steps in which answers are written. Used by the thread that decodes."""

    def __init__(
        self,
        context: Context,
        memory: Memory,
        length: int,
        *,
        lookup: bool = True,
        model: DraftModel | None = None,
    ) -> None:
        """Guess for requests of at most `length` tokens, prompt and answer together.

        `lookup` says whether guesses come from the text itself; `model` is asked where
        there are none.
        """
        self._rows = min(context.shape.batch, context.shape.outputs)
        self._memory = memory
        self._length = length
        self._lookup = lookup
        self._model = model
        self._odds = Odds()
        self._works = True

    def begin(self, strand: Strand) -> Drafts:
        """Return what guesses for a new answer; what an encoder read counts as well."""
        return Drafts(strand.scope.source, len(strand.tokens), self._odds)

    def give_up(self) -> None:
        """Guess no more: the model cannot take back what was wrong."""
        self._works = False

    def use_threads(self, count: int) -> None:
        """Have a draft model compute with so many threads."""
        if self._model is not None:
            self._model.use_threads(count)

    def draft(self, parts: Sequence[Slice], pace: Pace) -> None:
        """Add guesses to a step, where nobody reads and it is worth it."""
        if not self._works or not parts or not parts[-1].writes:
            return
        room = self._room(len(parts))
        if room < 1 or not all(part.writes for part in parts):
            return
        offers = [offer for part in parts if (offer := self._offer(part)) is not None]
        if not offers:
            return
        self._allot(offers, len(parts), room, pace.rows)
        self._ask([offer for offer in offers if offer.taken and not offer.tokens])
        for offer in offers:
            tokens = offer.tokens[: offer.taken]
            if tokens:
                offer.part.draft = tokens
                offer.part.end += len(tokens)
                offer.drafts.kind = offer.kind
            elif not offer.taken:
                offer.drafts.acceptance.odds.fade(offer.kind)

    def _room(self, writers: int) -> int:
        room = min(self._rows - writers, _MOST_ROWS)
        free = self._memory.free_cells
        return room if free is None else min(room, free - writers)

    def _offer(self, part: Slice) -> _Offer | None:
        """Return what an answer could guess now, or None."""
        task, strand = part.task, part.strand
        drafts = task.drafts
        if drafts is None or drafts.acceptance.rests(task.generated):
            return None
        # A checkpoint that is due after this token shall not hold more.
        if part.end < len(strand.tokens) or part.end in strand.borders:
            return None
        most = min(_LONGEST, self._length - len(strand.tokens))
        if task.request.max_tokens:
            most = min(most, task.request.max_tokens - task.generated - 1)
        if most < 1:
            return None
        guess = drafts.guess(strand.tokens, most) if self._lookup else None
        if guess is not None:
            return _Offer(part, drafts, kind_of(guess), len(guess.tokens), guess.tokens)
        if self._model is not None and self._model.follows(strand):
            return _Offer(part, drafts, MODEL, most)
        return None

    def _allot(self, offers: list[_Offer], writers: int, room: int, rows: RowTimes) -> None:
        """Decide how many tokens of each offer are taken: those that pay, the surest first."""
        age = rows.age(writers)
        if age is None or age > _CONTROL_STEPS:
            return
        seconds = rows.up_to(writers, writers + room)
        usual = writers / seconds[0]
        wanted = self._wanted(offers, usual)
        best, count, tokens, asking = usual * _WORTH, 0, float(writers), 0.0
        for number, (_gain, chance, costs, _offer) in enumerate(wanted[:room], 1):
            tokens += chance
            asking += costs
            rate = tokens / (seconds[number] + asking)
            if rate > best:
                best, count = rate, number
        for _gain, _chance, _costs, offer in wanted[:count]:
            offers[offer].taken += 1

    def _wanted(self, offers: list[_Offer], usual: float) -> list[tuple[float, float, float, int]]:
        """Return (gain, chance, seconds, offer) of each token, those that gain most first."""
        wanted = []
        for number, offer in enumerate(offers):
            costs = self._model.token_seconds if self._model and not offer.tokens else 0.0
            chance, each = 1.0, offer.chance
            for _ in range(offer.most):
                chance *= each
                if chance < _LEAST_CHANCE:
                    break
                wanted.append((chance - costs * usual, chance, costs, number))
        wanted.sort(reverse=True)
        return wanted

    def _ask(self, offers: list[_Offer]) -> None:
        """Have the draft model make the guesses that were chosen."""
        if self._model is None or not offers:
            return
        wanted = [(offer.part.strand, offer.taken) for offer in offers]
        try:
            guesses = self._model.propose(wanted)
        except FaultError:
            self._model = None  # the answers go on without it
            return
        for offer, tokens in zip(offers, guesses, strict=True):
            offer.tokens = tokens
