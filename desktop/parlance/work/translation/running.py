"""Runs units through the model: all at once in its sliding window, then what did not hold again.

Nothing waits for anything: while one unit is tried a second time the others go on. What is
known already (the memory, the same text elsewhere) is not asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import StopReason
from parlance.contract.translation import TranslationProgress, TranslationStage
from parlance.work.cutting import cut_text
from parlance.work.estimates import Work
from parlance.work.measuring import Tally
from parlance.work.ordered import Ended, Moved, Text, run_in_order
from parlance.work.timing import Timing
from parlance.work.translation.attempts import Outcome, Step
from parlance.work.translation.wanted import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Request
    from parlance.work.manner import Manner
    from parlance.work.translation.attempts import Asking, Order
    from parlance.work.translation.prompting import Translator
    from parlance.work.translation.tools import TranslationTools

UNIT_SHARE = 0.25
"""Share of the context that one unit of source text may take: the answer is as long."""

SLACK_TOKENS = 64
LONGER_BY = 4
"""A translation of more than LONGER_BY times the source and SLACK_TOKENS is a loop.

Scripts that a vocabulary hardly knows take three tokens for one of English.
"""


class Grown(msgspec.Struct, frozen=True):
    """Order `index` reads so by now, as the model writes it: unchecked, with its tag signs."""

    index: int
    text: str


class Settled(msgspec.Struct, frozen=True):
    """Order `index` is done."""

    index: int
    outcome: Outcome


class _Attempt(msgspec.Struct):
    """An order at one of its steps: its requests, and their answers as they come."""

    index: int
    step: Step
    wanted: tuple[Wanted, ...]
    answers: list[str | None]
    is_cut: bool = False


class _Asked(msgspec.Struct, frozen=True):
    """What is to be asked: which text of which attempt, and about its tokens."""

    attempt: _Attempt
    piece: int
    tokens: int


class Runner:
    """Translates orders for one piece of work.

    Attributes:
        tally: what all requests took; tokens_read, tokens_written: so far.
    """

    def __init__(
        self,
        tools: TranslationTools,
        translator: Translator,
        asking: Asking,
        *,
        beams: int,
        manner: Manner | None,
        cancel: Cancel,
    ) -> None:
        """Run with the loaded model; `manner` goes before what the translator recommends."""
        description = tools.engine.describe()
        self._tools = tools
        self._translator = translator
        self._asking = asking
        self._beams = beams
        self._manner = manner
        self._cancel = cancel
        self._parallel = description.parallel
        self.tally = Tally(description)
        self.timing = Timing(description, None if self.is_search else tools.rates)
        self.tokens_read = self.tokens_written = 0
        self._best: dict[int, Outcome] = {}
        self._settled = 0

    @property
    def is_search(self) -> bool:
        """Whether answers are searched for: that takes other times than drawing them."""
        return self._beams > 1 or (self._manner is not None and self._manner.beams is not None)

    @property
    def limit(self) -> int:
        """Tokens of source text that are asked for at once."""
        return max(32, int(self._translator.context_tokens * UNIT_SHARE))

    def run(self, orders: Sequence[Order]) -> Iterator[Grown | Settled | TranslationProgress]:
        """Yield the orders' texts as they grow and each outcome once, and progress between.

        Raises FaultError for the first request that fails, and Cancelled.
        """
        attempts = [
            self._attempt(index, order, self._asking.first(order.unit))
            for index, order in enumerate(orders)
        ]
        stage = TranslationStage.TRANSLATING
        while attempts:
            again: list[_Attempt] = []
            begun = False
            for event in self._pass(attempts, orders):
                if isinstance(event, _Attempt):
                    following = self._judged(event, orders[event.index])
                    if following is None:
                        self._settled += 1
                        yield Settled(event.index, self._best.pop(event.index))
                        yield self._progress(len(orders), stage)
                    else:
                        again.append(following)
                elif event is None:
                    progress = self._progress(len(orders), stage)
                    if not begun or progress.seconds_left is not None:
                        yield progress
                    begun = True
                elif stage is TranslationStage.TRANSLATING:
                    yield event
            attempts, stage = again, TranslationStage.RETRYING

    def _progress(self, total: int, stage: TranslationStage) -> TranslationProgress:
        return TranslationProgress(
            done=self._settled,
            total=total,
            stage=stage,
            tokens_read=self.tokens_read,
            tokens_written=self.tokens_written,
            seconds_left=self.timing.seconds_left,
        )

    def _pass(
        self, attempts: Sequence[_Attempt], orders: Sequence[Order]
    ) -> Iterator[Grown | _Attempt | None]:
        """Yield growing texts, attempts whose answers have all come, and None for time passing."""
        asked = [each for attempt in attempts for each in self._asked(attempt, orders)]
        texts: dict[int, str] = {}
        works = [Work(prompt=each.tokens, output=each.tokens) for each in asked]
        with self.timing.stage(works):
            yield None
            # Made when their turn comes: the prompts of a book are many times the book.
            requests = map(self._request, asked)
            for event in run_in_order(self._tools.engine, requests, self._cancel, self.timing):
                match event:
                    case Text(index=index, text=text):
                        attempt = asked[index].attempt
                        texts[attempt.index] = texts.get(attempt.index, "") + text
                        yield Grown(attempt.index, texts[attempt.index])
                    case Ended(index=index, done=done, text=text):
                        self._count(done.usage.prompt_tokens, done.usage.generated_tokens)
                        self.tally.add(done.usage, done.stop)
                        attempt = asked[index].attempt
                        texts.pop(attempt.index, None)
                        attempt.answers[asked[index].piece] = text
                        attempt.is_cut |= done.stop in {StopReason.LENGTH, StopReason.CONTEXT}
                        if None not in attempt.answers:
                            yield attempt
                    case Moved():
                        yield None

    def _count(self, read: int, written: int) -> None:
        self.tokens_read += read
        self.tokens_written += written

    def _attempt(self, index: int, order: Order, step: Step) -> _Attempt:
        if order.tokens > self.limit:  # in pieces, whose tags cannot be kept apart
            step = Step.PLAIN
        wanted = self._asking.wanted(order, step)
        if order.tokens > self.limit:
            wanted = tuple(self._cut(wanted[0]))
        return _Attempt(index, step, wanted, [None] * len(wanted))

    def _cut(self, wanted: Wanted) -> Iterator[Wanted]:
        count = lambda texts: self._tools.engine.count_all(texts, self._cancel)  # noqa: E731
        for piece, _tokens in cut_text(wanted.text, self.limit, count):
            if piece.strip():
                yield msgspec.structs.replace(wanted, text=piece.strip(), context=())

    def _asked(self, attempt: _Attempt, orders: Sequence[Order]) -> Iterator[_Asked]:
        order = orders[attempt.index]
        letters = max(1, sum(len(each.text) for each in attempt.wanted))
        for piece, wanted in enumerate(attempt.wanted):
            tokens = max(1, round(order.tokens * len(wanted.text) / letters))
            yield _Asked(attempt, piece, tokens)

    def _request(self, asked: _Asked) -> Request:
        wanted = asked.attempt.wanted[asked.piece]
        most = LONGER_BY * asked.tokens + SLACK_TOKENS
        request = self._translator.request(wanted, max_tokens=most, beams=self._beams)
        return request if self._manner is None else self._manner.applied(request)

    def _judged(self, attempt: _Attempt, order: Order) -> _Attempt | None:
        """Note what an attempt came to; return the next one, None if there is none."""
        answers = [answer or "" for answer in attempt.answers]
        if order.tokens > self.limit:
            outcome = self._asking.joined(order, attempt.wanted, answers, is_cut=attempt.is_cut)
        else:
            outcome = self._asking.judged(order, attempt.step, answers, is_cut=attempt.is_cut)
        best = self._best.get(attempt.index)
        if outcome is not None and (best is None or outcome.failures < best.failures):
            self._best[attempt.index] = best = outcome
        following = self._asking.after(attempt.step, order, best)
        if following is None or order.tokens > self.limit:
            self._best.setdefault(attempt.index, self._asking.kept(order.unit))
            return None
        return self._attempt(attempt.index, order, following)
