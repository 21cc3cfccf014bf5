"""Stores one answer while it grows."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancelled
from parlance.contract.engine import Channel, Done, Failed, Piece, PromptRead, StopReason
from parlance.contract.faults import FaultError, PromptTooLong
from parlance.contract.history import Measurements, MessageState
from parlance.contract.progress import AnswerPiece, AnswerReading, MessageFinished
from parlance.work.measuring import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Request
    from parlance.contract.faults import Fault
    from parlance.contract.history import Message
    from parlance.contract.hosts import Engine
    from parlance.contract.progress import ChatEvent
    from parlance.storage.chats import ChatStore
    from parlance.work.rates import Rates

STORE_EVERY_S = 1.0
"""A growing answer is stored so often: what came within this time may be in memory alone."""

STORE_AGAIN_S = 10.0
"""Where that failed, it is tried again so much later: each try may wait for another program."""


class Writer:
    """Stores one answer while it grows; what was written of it before stays.

    Attributes:
        finished: whether the last event has been made.
    """

    def __init__(
        self,
        reply: Message,
        store: ChatStore,
        rates: Rates | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Write behind what `reply` has."""
        self._reply = reply
        self._store = store
        self._rates = rates
        self._clock = clock
        # Lists: an answer of 50,000 tokens would be copied for each of them.
        self._whole = {Channel.ANSWER: [reply.text], Channel.REASONING: [reply.reasoning]}
        self._pending: dict[Channel, list[str]] = {Channel.ANSWER: [], Channel.REASONING: []}
        self._due = clock() + STORE_EVERY_S
        self._watch = _Watch(clock)
        self._tally: Tally | None = None
        self.finished = False

    def follow(self, request: Request, engine: Engine, cancel: Cancel) -> Iterator[ChatEvent]:
        """Yield the events of the request as they are stored.

        Raises FaultError, and Cancelled also where the conversation was erased meanwhile.
        """
        description = engine.describe()
        self._tally = Tally(description)
        self._watch.ask()
        events = engine.run([(self._reply.id, request)], cancel)
        if self._rates is not None:
            events = self._rates.following(description, events)
        for _, event in events:
            yield from self._take(event, self._tally)

    def finish(self, state: MessageState, fault: Fault | None = None) -> MessageFinished:
        """Store what is left and the state; return the message as it stands on disk.

        Where the store fails, the message as it is known, and the store's fault; where the
        conversation was erased meanwhile, the message as it is known.
        """
        self.finished = True
        measurements = self._measured(state, fault)
        try:
            self._flush()
            message = self._store.finish(self._reply.id, state, measurements)
        except FaultError as error:
            return MessageFinished(message=self._known(measurements), fault=fault or error.fault)
        except LookupError:
            return MessageFinished(message=self._known(measurements), fault=fault)
        return MessageFinished(message=message, fault=fault)

    def give_up(self) -> None:
        """Keep what arrived when the work ended in any other way."""
        if not self.finished:
            self.finish(MessageState.INTERRUPTED)

    def _take(self, event: Event, tally: Tally) -> Iterator[ChatEvent]:
        match event:
            case PromptRead(done=done, total=total):
                self._watch.read(total)
                yield AnswerReading(done=done, total=total)
            case Piece(text=text, channel=channel):
                self._watch.take(channel)
                self._whole[channel].append(text)
                self._pending[channel].append(text)
                self._store_now_and_then()
                yield AnswerPiece(message=self._reply.id, text=text, channel=channel)
            case Done(stop=stop, usage=usage):
                tally.add(usage, stop)
                stopped = stop is StopReason.CANCELLED
                yield self.finish(MessageState.STOPPED if stopped else MessageState.COMPLETE)
            case Failed(fault=fault):
                yield self.finish(MessageState.INTERRUPTED, fault)

    def _store_now_and_then(self) -> None:
        if self._clock() < self._due:
            return
        try:
            self._flush()
        except LookupError as error:  # erased: nobody waits for the rest
            raise Cancelled from error
        except FaultError:
            # The answer goes on in memory: the disk may have room again, or the other program
            # have ended. If not, finish() tells it.
            self._due = self._clock() + STORE_AGAIN_S

    def _flush(self) -> None:
        text = "".join(self._pending[Channel.ANSWER])
        reasoning = "".join(self._pending[Channel.REASONING])
        if text or reasoning:
            self._store.append(self._reply.id, text, reasoning)
        self._pending = {Channel.ANSWER: [], Channel.REASONING: []}
        self._due = self._clock() + STORE_EVERY_S

    def _known(self, measurements: Measurements) -> Message:
        """Return the answer as far as it came, without the store."""
        return msgspec.structs.replace(
            self._reply,
            text="".join(self._whole[Channel.ANSWER]),
            reasoning="".join(self._whole[Channel.REASONING]),
            state=MessageState.INTERRUPTED,
            measurements=measurements,
        )

    def _measured(self, state: MessageState, fault: Fault | None) -> Measurements:
        """Return what the answer took, what was written of it before included."""
        before = self._reply.measurements
        now = self._watch.seen(self._tally.result() if self._tally else Measurements())
        if state is MessageState.STOPPED:
            now = msgspec.structs.replace(now, stop=StopReason.CANCELLED)
        if isinstance(fault, PromptTooLong):
            now = msgspec.structs.replace(
                now, prompt_tokens=fault.prompt_tokens, stop=StopReason.CONTEXT
            )
        return msgspec.structs.replace(
            now,
            model=now.model or before.model,
            device=now.device or before.device,
            prompt_tokens=now.prompt_tokens or before.prompt_tokens,
            generated_tokens=before.generated_tokens + now.generated_tokens,
            ttft_ms=before.ttft_ms or now.ttft_ms,
            tokens_per_second=now.tokens_per_second or before.tokens_per_second,
            drafted_tokens=before.drafted_tokens + now.drafted_tokens,
            accepted_tokens=before.accepted_tokens + now.accepted_tokens,
            reasoning_ms=before.reasoning_ms + self._watch.reasoning_ms,
        )


class _Watch:
    """Measures an answer from outside: how long it was reasoned, and what the engine did not
    come to tell because the answer was stopped or cut off.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._asked = clock()
        self._prompt_tokens = 0
        self._pieces = 0
        self._first = self._last = 0.0
        self._reasoned: tuple[float, float] | None = None
        self._answers = False

    def ask(self) -> None:
        """Note that the engine is being asked now."""
        self._asked = self._clock()

    def read(self, total: int) -> None:
        """Note how long the prompt is."""
        self._prompt_tokens = total

    def take(self, channel: Channel) -> None:
        """Note that a piece has come."""
        self._last = self._clock()
        self._first = self._first if self._pieces else self._last
        self._pieces += 1
        if not self._answers and (channel is Channel.REASONING or self._reasoned):
            began = self._reasoned[0] if self._reasoned else self._last
            self._reasoned = (began, self._last)
        self._answers = self._answers or channel is Channel.ANSWER

    @property
    def reasoning_ms(self) -> float:
        """From the first piece of the reasoning to that of the answer; 0 without any."""
        began, ended = self._reasoned or (0.0, 0.0)
        return (ended - began) * 1000.0

    def seen(self, measurements: Measurements) -> Measurements:
        """Return them with what was seen of an answer whose usage was not told.

        A piece is a token, except where several made one character.
        """
        if not self._pieces or measurements.generated_tokens:
            return measurements
        took = self._last - self._first
        return msgspec.structs.replace(
            measurements,
            prompt_tokens=self._prompt_tokens,
            generated_tokens=self._pieces,
            ttft_ms=(self._first - self._asked) * 1000.0,
            tokens_per_second=(self._pieces - 1) / took if took > 0 else 0.0,
        )
