"""A scheduler and what it rests on, in the process of the tests, step by step."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import msgspec

from parlance.contract.engine import Done, Failed, Piece, Priority, RawPrompt, Request
from parlance.contract.sampling import GREEDY
from parlance.engine.drafting.steps import Drafter, can_draft
from parlance.engine.llama.binding import llama
from parlance.engine.llama.context import CacheType, Context, ContextShape
from parlance.engine.llama.model import Model
from parlance.engine.llama.vocabulary import Vocabulary
from parlance.engine.parts import serve_parts
from parlance.engine.prompting.prompts import Prompts
from parlance.engine.scheduling.answer import TokenTexts
from parlance.engine.scheduling.conductor import Conductor, Parts
from parlance.engine.scheduling.kept import KeptStates
from parlance.engine.scheduling.memory import Memory
from parlance.engine.scheduling.places import Limits
from parlance.engine.scheduling.reception import Reception
from parlance.engine.scheduling.reuse import MemoryKind
from parlance.engine.scheduling.scheduler import Scheduler
from parlance.engine.scheduling.stops import Stops
from parlance.engine.scheduling.task import Desk
from parlance.engine.scheduling.waiting import WaitingLine

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.engine.drafting.model import DraftModel
    from parlance.engine.llama.model import ModelFacts
    from parlance.engine.scheduling.saved_states import SavedStates

_PLENTY = 1 << 30

PART = 256
"""Tokens of a part: llama.cpp makes none that are smaller."""


class FreeRows:
    """Steps take a second, whatever their rows: guesses do not depend on the clock."""

    def note(self, rows: int, seconds: float) -> None:
        pass

    def age(self, _rows: int) -> int:
        return 0

    def up_to(self, first: int, last: int) -> list[float]:
        return [1.0] * (last - first + 1)


class Lab:
    """One model with a scheduler of any size.

    An `exact` one computes attention in single precision, whose rounding seldom decides
    which token comes next or which expert is asked. With `drafts` it guesses ahead, from
    its own texts or with `draft_model`, as if a row more of a step cost nothing. With `parts`
    documents get a context of so many parts of 256 tokens.

    Attributes:
        events: what every request has brought so far, by its number.
        parts: the context of the documents, while it is there.
        made: how often one was asked for; refused: whether there is no memory for one.
    """

    def __init__(  # noqa: PLR0913 - every size of it
        self,
        path: Path,
        *,
        cells: int = 512,
        sequences: int = 8,
        parallel: int = 4,
        batch: int = 16,
        kept_bytes: int = _PLENTY,
        length: int = 0,
        saved: SavedStates | None = None,
        exact: bool = False,
        crowd: int | None = None,
        apart_from: int | None = None,
        idle_cells: int | None = None,
        drafts: bool = False,
        draft_model: DraftModel | None = None,
        parts: int = 0,
    ) -> None:
        self.path = path
        self.model = Model(str(path), 0, lambda _share: None)
        facts = self.model.facts()
        self.vocabulary = Vocabulary(self.model)
        self._shape = shape = ContextShape(
            cells=cells,
            sequences=sequences,
            batch=batch,
            threads=1,
            cache=CacheType.F32 if exact else CacheType.F16,
            flash_attention=not exact,
        )
        self.context = Context(self.model, shape, lambda: self.scheduler.abort())
        truncates = not (facts.recurrent or facts.hybrid)
        self.kept = KeptStates(kept_bytes, truncates=truncates)
        capacity = None if facts.recurrent else self.context.shape.cells
        kind = MemoryKind(
            truncates=truncates,
            window=facts.window,
            cells=capacity,
            copies_parts=facts.copies_parts,
        )
        self.memory = Memory(self.context, kind, self.kept, saved, idle_cells=idle_cells)
        self.stops = Stops()
        desk = Desk(
            context=self.context,
            vocabulary=self.vocabulary,
            texts=TokenTexts(self.vocabulary),
            memory=self.memory,
            length=length or self.context.shape.cells,
            drafter=self._drafter(facts, length, draft_model) if drafts or draft_model else None,
        )
        self.prompts = Prompts("Tiny", self.vocabulary, None)
        self.reception = Reception(self.prompts, desk, start_token=facts.start_token)
        line = WaitingLine(self.reception, self.stops)
        limits = Limits(parallel=parallel, encoder_tokens=batch, crowd=crowd, apart_from=apart_from)
        self.scheduler = Scheduler(desk, line, self.stops, limits=limits)
        self.part, self.parts, self.made, self.refused = PART, None, 0, False
        self._count = parts
        self.conductor = Conductor(self.scheduler, self if parts else None)
        if drafts or draft_model:
            self.scheduler._pace.rows = FreeRows()  # type: ignore[assignment]
        self.events: dict[int, list[Any]] = {}

    parts: Scheduler | None

    def make(self) -> Parts | None:
        """Make the context of the documents."""
        self.made += 1
        if self.refused:
            return None
        shape = msgspec.structs.replace(
            self._shape, cells=self._count * PART, sequences=self._count, unified=False
        )
        context = Context(self.model, shape, lambda: self.parts is not None and self.parts.abort())
        desk = self.scheduler.desk
        self.parts = serve_parts(context, desk, self.reception, self.stops)
        return Parts(self.parts, self._give_back)

    def _give_back(self) -> None:
        assert self.parts is not None
        self.parts.desk.context.close()
        self.parts = None

    def _drafter(self, facts: ModelFacts, length: int, model: DraftModel | None) -> Drafter | None:
        if not can_draft(facts):
            return None
        length = length or self.context.shape.cells
        return Drafter(self.context, self.memory, length, lookup=model is None, model=model)

    def submit(self, text: str = "text", **fields: Any) -> int:
        """Submit a greedy request and return its number."""
        fields = {"sampling": GREEDY, "max_tokens": 4} | fields
        return self.ask(Request(prompt=RawPrompt(text=text), **fields))

    def ask(self, request: Any) -> int:
        key = getattr(request, "id", 1000 + len(self.events))
        self.events[key] = []
        chat = isinstance(request, Request) and request.priority is Priority.CHAT
        self.stops.arrive(key, urgent=chat)
        self.conductor.submit(key, request)
        return key

    def stop(self, key: int) -> None:
        """Stop a request, and note the end of one that had not begun."""
        if self.stops.ask((key,)):
            self.events[key].append(None)

    def step(self) -> list[tuple[int, Any]]:
        step = self.conductor.step()
        for key, event in step:
            self.events[key].append(event)
        return step

    def finish(self) -> list[tuple[int, Any]]:
        """Do all steps and return what they brought."""
        events = []
        while self.conductor.busy:
            events += self.step()
        return events

    def run(self, text: str, **fields: Any) -> list[Any]:
        """Run one request alone and return its events."""
        key = self.submit(text, **fields)
        self.finish()
        return self.events[key]

    def ended(self) -> list[int]:
        """Finish, and return the requests in the order of their ends."""
        return [key for key, event in self.finish() if isinstance(event, Done | Failed)]

    def close(self) -> None:
        if self.parts is not None:
            self._give_back()
        llama.llama_free(self.context.handle)
        llama.llama_model_free(self.model.handle)


def text_of(events: list[Any]) -> str:
    return "".join(event.text for event in events if isinstance(event, Piece))


def tokens_of(events: list[Any]) -> list[tuple[int, float]]:
    """Return the tokens that were chosen, and by how much the likeliest led."""
    found = []
    for event in events:
        if isinstance(event, Piece):
            for choice in event.choices:
                lead = choice.top[0].logprob - choice.top[1].logprob
                found.append((choice.chosen.token, lead if math.isfinite(lead) else math.inf))
    return found
