"""A piece of work for the model: what it wants computed, and what it makes of the result."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.contract.engine import Failed, PromptRead, Request, Usage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.engine import Event
    from parlance.contract.faults import Fault
    from parlance.engine.drafting.odds import Drafts
    from parlance.engine.drafting.steps import Drafter
    from parlance.engine.llama.context import Context
    from parlance.engine.llama.vocabulary import Vocabulary
    from parlance.engine.prompting.prompts import TokenizedPrompt
    from parlance.engine.scheduling.answer import TokenTexts
    from parlance.engine.scheduling.memory import Memory
    from parlance.engine.scheduling.strand import Strand
    from parlance.engine.wire import Answer, Examination

    Outcome = Event | Answer
    """What a step brings for one request: its events, or the answer to an examination."""

_USUAL_ANSWER = 256
"""Tokens that an answer without a limit is expected to take when places are given out."""

_MARGIN = 64
"""Tokens that it is expected to take still, however long it has become: who had to make
way comes back only when there is room for more than the next step."""


@dataclass(frozen=True, slots=True, eq=False)
class Arrival:
    """What was asked, and when: `time.perf_counter` seconds, and a number that grows."""

    key: int
    asked: Request | Examination
    order: int
    arrived: float

    @property
    def request(self) -> Request:
        """The request itself, or the one that is examined."""
        return self.asked if isinstance(self.asked, Request) else self.asked.request


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """What tasks work with.

    Attributes:
        length: tokens that one request may use, prompt and answer together.
        drafter: guesses tokens ahead; None where that is off, or cannot be taken back.
    """

    context: Context
    vocabulary: Vocabulary
    texts: TokenTexts
    memory: Memory
    length: int
    drafter: Drafter | None = None


class Task(ABC):
    """One request while it is worked on. Used by the thread that decodes.

    Attributes:
        strand: the sequence that reads the prompt.
        over: whether it has ended and can be let go.
        key: number of the request; priority: which kind it is.
        begun: whether a token of the answer was chosen.
        source: what an encoder has to read first; empty for other models.
        drafts: guesses what comes next; None for what guesses nothing.
    """

    def __init__(self, arrival: Arrival, prompt: TokenizedPrompt, strand: Strand) -> None:
        """Start with nothing computed."""
        self.arrival = arrival
        self.key = arrival.key
        self.request = arrival.request
        self.priority = arrival.request.priority
        self.strand = strand
        self.source: Sequence[int] = strand.scope.source
        self.drafts: Drafts | None = None
        self.over = False
        self.begun = False
        self.generated = 0
        self._prompt_tokens = len(prompt.tokens)
        self._reused = 0
        self._started = 0.0
        self._first: float | None = None

    @property
    def importance(self) -> tuple[int, int]:
        """Smaller is more important: its kind, then who came first."""
        return (self.priority, self.arrival.order)

    @property
    def strands(self) -> Sequence[Strand]:
        """All its sequences, those that wait for work included."""
        return (self.strand,)

    @property
    def width(self) -> int:
        """How many sequences it takes."""
        return 1

    @property
    def promised(self) -> int:
        """Tokens that it is still expected to put into memory."""
        asked = self.request.max_tokens
        if asked:
            return self.strand.missing + max(0, asked - self.generated)
        return self.strand.missing + max(_MARGIN, _USUAL_ANSWER - self.generated)

    @property
    def remembered(self) -> bool:
        """Whether its state is worth RAM when its place is needed: a chat goes on."""
        return not self.priority

    def opened(self) -> list[Outcome]:
        """Take note that it has a place, and of how much was computed before."""
        if self._started == 0.0:
            self._started = time.perf_counter()
            self._reused = self.strand.done
        return self.progress()

    def progress(self) -> list[Outcome]:
        """Return how far the prompt is read, while it is."""
        if self.begun or self.source:
            return []
        return [PromptRead(done=self.strand.done, total=len(self.strand.tokens))]

    @abstractmethod
    def take(self, strand: Strand, rows: list[tuple[int, int]]) -> list[Outcome]:
        """Use the logits of a step: (index of the token, row of the batch), in order."""

    def confirm(
        self, strand: Strand, rows: list[tuple[int, int]], draft: Sequence[int]
    ) -> list[Outcome]:
        """Use the logits of a step that went on with a draft: as long as it is right.

        Each row is used as if it had been computed alone. The token chosen from the last
        one that is used is not in memory.
        """
        assert self.drafts is not None
        outcomes: list[Outcome] = []
        self.drafts.drafted += len(draft)
        proved = 0
        for row in rows:
            outcomes += self.take(strand, [row])
            if self.over or proved == len(draft) or strand.tokens[-1] != draft[proved]:
                break
            proved += 1
            self.drafts.proved += 1
        self.drafts.note(drafted=len(draft), proved=proved, written=self.generated)
        return outcomes

    @abstractmethod
    def cancel(self) -> list[Outcome]:
        """End it because it was stopped."""

    def fail(self, fault: Fault) -> list[Outcome]:
        """End it because something went wrong."""
        self.close()
        return [Failed(fault=fault)]

    def parked(self) -> None:  # noqa: B027 - most have nothing to note
        """Take note that it lost its place, and maybe what was computed for it."""

    def move(self, desk: Desk) -> None:  # noqa: B027 - those that stay need no desk
        """Go on at another desk; it has no place now."""

    def close(self) -> None:
        """End it and free what it holds outside of the memory."""
        self.over = True

    def usage(self) -> Usage:
        """Return what it took so far."""
        now = time.perf_counter()
        first = self._first or now
        return Usage(
            prompt_tokens=self._prompt_tokens,
            reused_tokens=self._reused,
            generated_tokens=self.generated,
            ttft_ms=(first - self.arrival.arrived) * 1000.0,
            prompt_ms=(first - self._started) * 1000.0,
            generate_ms=(now - first) * 1000.0,
            drafted_tokens=0 if self.drafts is None else self.drafts.drafted,
            accepted_tokens=0 if self.drafts is None else self.drafts.proved,
        )

    def note_first(self) -> None:
        """Note the time of the first chosen token, whichever it is."""
        self.begun = True
        if self._first is None:
            self._first = time.perf_counter()
