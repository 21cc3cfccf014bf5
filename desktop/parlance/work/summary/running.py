"""Runs the requests of a summary, and keeps what comes of them for the next time.

An answer is kept under everything that it depends on: the model, the request to the last
letter (and with it the passage and the instructions), the version of the prompts. So a
summary that was cut off goes on where it was, another form of it reuses all notes, and a
document that was changed is read again only where it was.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Request, StopReason
from parlance.contract.sampling import GREEDY
from parlance.contract.summary import SummaryProgress
from parlance.work.measuring import Tally
from parlance.work.ordered import Ended, Moved, Text, run_in_order
from parlance.work.summary.prompts import VERSION
from parlance.work.timing import Timing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Usage
    from parlance.contract.models import ModelDescription
    from parlance.contract.summary import SummaryStage
    from parlance.work.manner import Manner
    from parlance.work.summary.ask import SummaryTools
    from parlance.work.summary.steps import Step


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that was made before."""

    text: str
    stop: StopReason
    tokens: int


class Answered(msgspec.Struct, frozen=True):
    """Request `index` has its whole answer, in whatever order."""

    index: int
    text: str


class _Fresh(msgspec.Struct, frozen=True):
    """A request that has to be run: its place among all of the step, and its key."""

    index: int
    key: str
    request: Request


class Runner:
    """Runs steps one after the other for one document, or several together.

    Attributes:
        tally: what all requests took; reused: how many were kept from before.
        tokens_read, tokens_written: so far, by the model.
    """

    def __init__(self, tools: SummaryTools, manner: Manner, document: str, cancel: Cancel) -> None:
        """Run with the loaded model; `document` is the hash under which answers are kept."""
        self._tools = tools
        self._manner = manner
        self._document = document
        self._cancel = cancel
        self._description = tools.engine.describe()
        self.tally = Tally(self._description)
        rates = tools.rates if manner.beams is None else None
        self.timing = Timing(self._description, rates)
        self.reused = 0
        self.tokens_read = 0
        self.tokens_written = 0
        self._done = 0
        self._step: Step | None = None
        self.blocks_read = 0
        self.blocks = 0

    def progress(self, stage: SummaryStage, done: int, total: int) -> SummaryProgress:
        """Return how far it is."""
        return SummaryProgress(
            stage=stage,
            done=done,
            total=total,
            blocks_read=self.blocks_read,
            blocks=self.blocks,
            tokens_read=self.tokens_read,
            tokens_written=self.tokens_written,
            reused=self.reused,
            seconds_left=self.timing.seconds_left,
        )

    def run(self, step: Step) -> Iterator[SummaryProgress | Text | Answered]:
        """Yield progress, answers as they end, and their text in the order of the requests.

        The first unfinished answer streams. Raises FaultError for the first request that
        fails, and Cancelled.
        """
        kept, fresh = self._sorted(step)
        self._done, self._step = 0, step
        works = tuple(step.works[each.index] for each in fresh)
        known = sum(answer.tokens for answer in kept.values())
        with self.timing.stage(works, lambda tokens: step.after(tokens + known)):
            yield self.progress(step.stage, 0, len(step.requests))
            for index, answer in kept.items():
                yield from self._ended(index, answer)
            waiting = iter(sorted(kept))
            next_kept = next(waiting, None)
            for event in self._events(fresh):
                if isinstance(event, Text):
                    while next_kept is not None and next_kept < event.index:
                        yield Text(next_kept, kept[next_kept].text)
                        next_kept = next(waiting, None)
                yield event
            while next_kept is not None:
                yield Text(next_kept, kept[next_kept].text)
                next_kept = next(waiting, None)

    def _events(self, fresh: list[_Fresh]) -> Iterator[SummaryProgress | Text | Answered]:
        assert self._step is not None
        if not fresh:
            return
        requests = [each.request for each in fresh]
        for event in run_in_order(self._tools.engine, requests, self._cancel, self.timing):
            match event:
                case Text(index=index, text=text):
                    yield Text(fresh[index].index, text)
                case Ended(index=index, done=done, text=text):
                    self._count(done.usage, done.stop)
                    answer = Kept(text=text, stop=done.stop, tokens=done.usage.generated_tokens)
                    self._keep(fresh[index].key, answer)
                    yield from self._ended(fresh[index].index, answer)
                case Moved():
                    progress = self._progress_now()
                    if progress.seconds_left is not None:
                        yield progress

    def _ended(self, index: int, answer: Kept) -> Iterator[Answered | SummaryProgress]:
        self._done += 1
        yield Answered(index, answer.text)
        yield self._progress_now()

    def _progress_now(self) -> SummaryProgress:
        assert self._step is not None
        return self.progress(self._step.stage, self._done, len(self._step.requests))

    def _count(self, usage: Usage, stop: StopReason) -> None:
        self.tally.add(usage, stop)
        self.tokens_read += usage.prompt_tokens
        self.tokens_written += usage.generated_tokens

    def _sorted(self, step: Step) -> tuple[dict[int, Kept], list[_Fresh]]:
        """Return the answers that are kept, and the requests that have to be run."""
        kept: dict[int, Kept] = {}
        fresh: list[_Fresh] = []
        # What is drawn comes out otherwise every time: who asks again wants another text.
        drawn = step.final and self._manner.sampling != GREEDY
        for index, request in enumerate(map(self._manner.applied, step.requests)):
            key = _key(self._description, request)
            answer = None if drawn else self._kept(key)
            if answer is None:
                fresh.append(_Fresh(index, key, request))
            else:
                kept[index] = answer
                self.reused += 1
                self.tally.cut_short += answer.stop in {StopReason.LENGTH, StopReason.CONTEXT}
        return kept, fresh

    def _kept(self, key: str) -> Kept | None:
        text = None if self._tools.notes is None else self._tools.notes.get(key)
        if text is None:
            return None
        try:
            return msgspec.json.decode(text, type=Kept)
        except msgspec.MsgspecError:  # of another version
            return None

    def _keep(self, key: str, answer: Kept) -> None:
        if self._tools.notes is not None and answer.stop is not StopReason.CANCELLED:
            text = msgspec.json.encode(answer).decode()
            self._tools.notes.put(key, self._document, text)


def _key(description: ModelDescription, request: Request) -> str:
    model = (
        description.name,
        description.architecture,
        description.parameters,
        description.size_bytes,
        description.quantization,
        description.vocabulary_size,
    )
    content = msgspec.msgpack.encode((VERSION, model, request))
    return hashlib.sha256(content).hexdigest()
