"""A turn of a chat: stored, planned into the context, answered, stored as it grows."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import (
    Channel,
    ChatPrompt,
    Done,
    Failed,
    Piece,
    PromptRead,
    Request,
    Role,
    StopReason,
    Turn,
)
from parlance.contract.faults import ChatTemplateFailed, FaultError
from parlance.contract.history import (
    ConversationId,
    Measurements,
    MessageId,
    MessageState,
)
from parlance.contract.progress import (
    AnswerPiece,
    AnswerReading,
    ContextNote,
    MessageFinished,
    MessageStored,
)
from parlance.work.context import first_kept
from parlance.work.measuring import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.engine import Event
    from parlance.contract.faults import Fault
    from parlance.contract.history import (
        Message,
    )
    from parlance.contract.hosts import Engine, ModelHost
    from parlance.contract.models import ModelDescription
    from parlance.contract.progress import (
        ChatEvent,
    )
    from parlance.contract.sampling import Sampling
    from parlance.storage.chats import ChatStore
    from parlance.work.rates import Rates

STORE_EVERY_S = 1.0
"""A growing answer is on disk at most this much later than on screen."""

ANSWER_SHARE = 0.25
"""Share of the context that is kept free for the answer."""

TEMPLATE_TOKENS = 8
"""About what a chat template adds to each message."""


class ChatAsk(msgspec.Struct, frozen=True, kw_only=True):
    """What to answer: a new message, or (`text` is None) the message `parent` anew.

    A `temperature` of None is the one that the model recommends.
    """

    text: str | None
    conversation: ConversationId | None = None
    parent: MessageId | None = None
    system_prompt: str = ""
    temperature: float | None = None


def answer(
    ask: ChatAsk,
    store: ChatStore,
    engine: Engine,
    cancel: Cancel,
    *,
    ready: Callable[[Cancel], None] = Cancel.check,
    rates: Rates | None = None,
) -> Iterator[ChatEvent]:
    """Store the person's message, then yield the answer as it is generated and stored.

    `ready` waits for a model that is being loaded, with the message safe already; `rates`
    learns how fast the model is.
    The message is on disk before the engine is asked; whatever arrived of the answer
    stays, also when the engine fails or the work is stopped: the last event is always
    MessageFinished. Raises FaultError when the message itself cannot be stored.
    """
    if ask.text is not None:
        asked = store.add_user_message(ask.conversation, ask.text)
        yield MessageStored(message=asked)
    else:
        assert ask.parent is not None
        asked = store.message(ask.parent)
    path = store.path_to(asked.id)
    reply = store.begin_answer(asked.id)
    yield MessageStored(message=reply)
    writer = _Writer(reply, store, rates)
    try:
        ready(cancel)
        request, note = _planned(path, ask, engine, cancel)
        if note is not None:
            yield note
        yield from writer.follow(request, engine, cancel)
    except Cancelled:
        yield writer.finish(MessageState.STOPPED)
    except FaultError as error:
        if not writer.finished:
            yield writer.finish(MessageState.INTERRUPTED, error.fault)
    finally:
        writer.give_up()


def forget(conversation: ConversationId, host: ModelHost) -> Iterator[None]:
    """Have the engine let go of what it holds for a conversation, also on disk."""
    host.forget(state_name(conversation))
    yield None


def state_name(conversation: ConversationId) -> str:
    """Return the name under which the engine keeps the state of a conversation.

    The store never gives a number twice, and the folder of states belongs to one store.
    """
    return f"chat-{conversation}"


def _planned(
    path: list[Message], ask: ChatAsk, engine: Engine, cancel: Cancel
) -> tuple[Request, ContextNote | None]:
    """Return the request with as many of the newest messages as fit."""
    description = engine.describe()
    budget = description.context - int(description.context * ANSWER_SHARE)
    prompt, tokens = _accepted(path, ask, engine, cancel)
    note = None
    if tokens > budget:
        texts = [ask.system_prompt, *(message.text for message in path)]
        fixed, *counts = (count + TEMPLATE_TOKENS for count in engine.count_all(texts, cancel))
        start = _at_question(path, first_kept(counts, budget - fixed))
        if start:
            note = ContextNote(left_out=start)
            prompt, _ = _accepted(path[start:], ask, engine, cancel)
    request = Request(
        prompt=prompt,
        sampling=_sampling(description, ask.temperature),
        conversation=state_name(path[-1].conversation),
    )
    return request, note


def _accepted(
    path: list[Message], ask: ChatAsk, engine: Engine, cancel: Cancel
) -> tuple[ChatPrompt, int]:
    """Return the prompt and its tokens, in a shape that the model's template accepts.

    Some templates refuse a system message; the instructions then open the first question.
    """
    prompt = ChatPrompt(turns=tuple(_turns(path, ask.system_prompt)))
    try:
        return prompt, engine.count_prompt(prompt, cancel)
    except FaultError as error:
        if not isinstance(error.fault, ChatTemplateFailed) or not ask.system_prompt.strip():
            raise
    first, *others = _turns(path, "")
    opened = Turn(first.role, f"{ask.system_prompt}\n\n{first.content}")
    prompt = ChatPrompt(turns=(opened, *others))
    return prompt, engine.count_prompt(prompt, cancel)


def _turns(path: list[Message], system_prompt: str) -> list[Turn]:
    """Return what is sent, roles in turn: many templates insist on that.

    A question that was stopped before its first word is sent with the next one.
    """
    turns = [Turn(Role.SYSTEM, system_prompt)] if system_prompt.strip() else []
    for message in path:
        if not message.text:
            continue
        if turns and turns[-1].role is message.role:
            turns[-1] = Turn(message.role, f"{turns[-1].content}\n\n{message.text}")
        else:
            turns.append(Turn(message.role, message.text))
    return turns


def _sampling(description: ModelDescription, temperature: float | None) -> Sampling:
    if temperature is None:
        return description.sampling
    return msgspec.structs.replace(description.sampling, temperature=temperature)


def _at_question(path: list[Message], start: int) -> int:
    """Move on to the next message of the person: many templates insist on it."""
    while start < len(path) - 1 and path[start].role is not Role.USER:
        start += 1
    return start


class _Writer:
    """Stores one answer while it grows.

    Attributes:
        finished: whether the last event has been made.
    """

    def __init__(self, reply: Message, store: ChatStore, rates: Rates | None) -> None:
        self._reply = reply
        self._store = store
        self._rates = rates
        self._whole = {Channel.ANSWER: "", Channel.REASONING: ""}
        self._pending = {Channel.ANSWER: "", Channel.REASONING: ""}
        self._stored_at = time.monotonic()
        self._tally: Tally | None = None
        self.finished = False

    def follow(self, request: Request, engine: Engine, cancel: Cancel) -> Iterator[ChatEvent]:
        """Yield the events of the request as they are stored."""
        description = engine.describe()
        self._tally = Tally(description)
        events = engine.run([(self._reply.id, request)], cancel)
        if self._rates is not None:
            events = self._rates.following(description, events)
        for _, event in events:
            yield from self._take(event, self._tally)

    def _take(self, event: Event, tally: Tally) -> Iterator[ChatEvent]:
        match event:
            case PromptRead(done=done, total=total):
                yield AnswerReading(done=done, total=total)
            case Piece(text=text, channel=channel):
                self._whole[channel] += text
                self._pending[channel] += text
                self._store_now_and_then()
                yield AnswerPiece(message=self._reply.id, text=text, channel=channel)
            case Done(stop=stop, usage=usage):
                tally.add(usage, stop)
                stopped = stop is StopReason.CANCELLED
                yield self.finish(MessageState.STOPPED if stopped else MessageState.COMPLETE)
            case Failed(fault=fault):
                yield self.finish(MessageState.INTERRUPTED, fault)

    def _store_now_and_then(self) -> None:
        if time.monotonic() - self._stored_at >= STORE_EVERY_S:
            self._flush()

    def _flush(self) -> None:
        text, reasoning = self._pending[Channel.ANSWER], self._pending[Channel.REASONING]
        if text or reasoning:
            self._store.append(self._reply.id, text, reasoning)
        self._pending = {Channel.ANSWER: "", Channel.REASONING: ""}
        self._stored_at = time.monotonic()

    def finish(self, state: MessageState, fault: Fault | None = None) -> MessageFinished:
        """Store what is left and the state; return the message as it stands on disk.

        Where the store fails, the message as it is known, and the store's fault.
        """
        self.finished = True
        measurements = self._tally.result() if self._tally else Measurements()
        try:
            self._flush()
            message = self._store.finish(self._reply.id, state, measurements)
        except FaultError as error:
            message = msgspec.structs.replace(
                self._reply,
                text=self._whole[Channel.ANSWER],
                reasoning=self._whole[Channel.REASONING],
                state=MessageState.INTERRUPTED,
                measurements=measurements,
            )
            return MessageFinished(message=message, fault=fault or error.fault)
        return MessageFinished(message=message, fault=fault)

    def give_up(self) -> None:
        """Keep what arrived when the work ended in any other way."""
        if not self.finished:
            self.finish(MessageState.INTERRUPTED)
