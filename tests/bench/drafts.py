"""Guessing tokens ahead: our engine with and without it, on texts the starter model knows.

Figures are tokens written a second, without the reading of the prompts. The texts are made
up anew for every pair. What is not told here: `make bench` compares nothing with peers in
this, since none decides by itself when to guess.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from training.starter.documents.passages import PassageMaker
from training.starter.documents.tasks import plain_notes_task, plain_summary_task
from training.starter.translations import TranslationMaker, Wanted

from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, Done, Failed, Piece, Priority, Request, Role, Turn
from parlance.contract.faults import FaultError
from parlance.contract.sampling import GREEDY
from tests.bench.ours import opened
from tests.bench.ratios import Comparison, watched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.bench.ours import Ours
    from tests.bench.size import Size

STARTER = Path(__file__).resolve().parents[2] / "resources" / "models" / "starter.gguf"
PAIRS = 4
"""Pairs for each of the other comparisons: short ones, so that both sides meet the same."""

_LONGEST = 400


@dataclass(frozen=True)
class Written:
    """What one way of answering took; `texts` are the answers."""

    tokens: int
    seconds: float
    drafted: int
    accepted: int
    texts: tuple[str, ...]

    @property
    def rate(self) -> float:
        return self.tokens / self.seconds


class Maker:
    """Prompts of each kind, new ones with every call."""

    def __init__(self, seed: int) -> None:
        random = Random(seed)
        self._passages = PassageMaker(random, unseen=True, language="en")
        self._translations = TranslationMaker(random, unseen=True)

    def summary(self) -> str:
        """Return a text of which the model picks sentences."""
        return plain_summary_task(self._passages).prompt

    def notes(self) -> str:
        """Return a part of a document whose facts are listed."""
        return plain_notes_task(self._passages).prompt

    def repetitive(self) -> str:
        """Return a text to translate in which two sentences stand again and again."""
        texts = [self._translations.plain("en", "fr", 1).text for _ in range(2)]
        return Wanted("en", "fr", " ".join(texts * 4), "").prompt

    def fresh(self) -> str:
        """Return a text to translate that says nothing twice."""
        return self._translations.plain("en", "fr", 6).prompt


def compare(size: Size) -> Iterator[Comparison]:
    """Yield rates of writing, one answer at a time and four together."""
    options = {"threads": size.threads, "parallel": 4}
    with opened(STARTER, **options) as ours, opened(STARTER, drafts=False, **options) as plain:
        for number, (name, aim) in enumerate(KINDS.items()):
            for together in (1, 4):
                make = _maker(name, seed=10 * number + together)
                compared = _compared(size, make, together, (ours, plain))
                title = f"{name}, {together} at a time ({compared.told})"
                yield Comparison(title, "drafts", "none", "t/s", compared.pairs, aim)


KINDS = {"summary": ">= 1.0", "notes": ">= 1.0", "repetitive": ">= 1.0", "fresh": ">= 0.97"}
"""Methods of Maker, and what the ratio should be."""


def _maker(name: str, *, seed: int) -> Callable[[], str]:
    make: Callable[[], str] = getattr(Maker(seed), name)
    return make


@dataclass(frozen=True)
class _Compared:
    """Rates of both sides, and what is told of the guesses."""

    pairs: tuple[tuple[float, float], ...]
    told: str


def _compared(
    size: Size, make: Callable[[], str], together: int, sides: tuple[Ours, Ours]
) -> _Compared:
    """Measure both sides in turns on the same texts."""
    found: list[tuple[Written, Written]] = []
    for turn in watched(range(size.pairs * PAIRS)):
        prompts = [make() for _ in range(together)]
        if turn % 2:
            ours, plain = (write(side, prompts) for side in sides)
        else:
            plain, ours = (write(side, prompts) for side in reversed(sides))
        found.append((ours, plain))
    tokens = sum(ours.tokens for ours, _plain in found)
    drafted = sum(ours.drafted for ours, _plain in found) / tokens
    accepted = sum(ours.accepted for ours, _plain in found) / tokens
    differing = sum(ours.texts != plain.texts for ours, plain in found)
    told = f"{drafted:.2f} drafted, {accepted:.2f} accepted a token, {differing} differ"
    return _Compared(tuple((ours.rate, plain.rate) for ours, plain in found), told)


def write(side: Ours, prompts: Sequence[str]) -> Written:
    """Have prompts answered together; the time begins when all are read."""
    texts = [""] * len(prompts)
    waiting = set(range(len(prompts)))
    tokens = drafted = accepted = 0
    started = time.perf_counter()
    for key, event in side.engine.run(enumerate(map(_request, prompts)), Cancel()):
        if key in waiting and isinstance(event, Piece | Done):
            waiting.remove(key)
            started = started if waiting else time.perf_counter()
        match event:
            case Piece(text=text):
                texts[key] += text
            case Done(usage=usage):
                drafted += usage.drafted_tokens
                accepted += usage.accepted_tokens
                tokens += usage.generated_tokens
            case Failed(fault=fault):
                raise FaultError(fault)
            case _:
                pass
    return Written(tokens, time.perf_counter() - started, drafted, accepted, tuple(texts))


def _request(prompt: str) -> Request:
    turn = Turn(Role.USER, prompt)
    priority = Priority.DOCUMENT
    return Request(
        prompt=ChatPrompt(turns=(turn,)), sampling=GREEDY, max_tokens=_LONGEST, priority=priority
    )
