"""A turn of a chat: stored, planned into the context, answered, stored as it grows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.engine import Begun
from parlance.contract.faults import FaultError, PromptTooLong
from parlance.contract.history import MessageState
from parlance.contract.progress import AttachmentsRead, MessageStored, OptionsLeftOut
from parlance.work.chat_ask import ChatAsk, state_name
from parlance.work.chat_plan import ChatPlanner
from parlance.work.chat_writing import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from parlance.contract.history import ConversationId, Message
    from parlance.contract.hosts import Engine, ModelHost
    from parlance.contract.progress import ChatEvent
    from parlance.storage.chats import ChatStore
    from parlance.work.chat_plan import Planned
    from parlance.work.rates import Rates

__all__ = ["ChatAsk", "answer", "forget", "state_name"]


def answer(  # noqa: PLR0913 - what it rests on
    ask: ChatAsk,
    store: ChatStore,
    engine: Engine,
    cancel: Cancel,
    *,
    ready: Callable[[Cancel], None] = Cancel.check,
    rates: Rates | None = None,
    planner: ChatPlanner | None = None,
) -> Iterator[ChatEvent]:
    """Store the person's message, then yield the answer as it is generated and stored.

    `ready` waits for a model that is being loaded, with the message safe already; `rates`
    learns how fast the model is; `planner` is that of the store.
    The message is on disk before the engine is asked; whatever arrived of the answer
    stays, also when the engine fails or the work is stopped: the last event is always
    MessageFinished. Raises FaultError when the message itself cannot be stored.
    """
    if ask.continues is not None:
        reply = store.continue_answer(ask.continues)
    else:
        asked = _asked(ask, store)
        if ask.text is not None:
            yield MessageStored(message=asked)
        reply = store.begin_answer(asked.id)
    yield MessageStored(message=reply)
    writer = Writer(reply, store, rates)
    turn = _Turn(ask, reply, store, engine, planner or ChatPlanner())
    try:
        ready(cancel)
        planned = yield from turn.planned(cancel)
        yield from writer.follow(planned.request, engine, cancel)
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


def _asked(ask: ChatAsk, store: ChatStore) -> Message:
    """Return the question, stored. Raises FaultError."""
    if ask.text is None:
        assert ask.parent is not None
        return store.message(ask.parent)
    if ask.edits is not None:
        return store.add_version(ask.edits, ask.text, ask.attachments)
    attachments = ask.attachments or ()
    return store.add_user_message(
        ask.conversation, ask.text, attachments=attachments, mode=ask.mode
    )


@dataclass(frozen=True, slots=True)
class _Turn:
    """One answer that is asked for."""

    ask: ChatAsk
    reply: Message
    store: ChatStore
    engine: Engine
    planner: ChatPlanner

    def planned(self, cancel: Cancel) -> Generator[ChatEvent, None, Planned]:
        """Yield what has to be told before the answer; return the request.

        Raises FaultError and Cancelled.
        """
        path = self.store.path_to(self.reply.id)[:-1]
        if not path:  # erased while the model was loaded
            raise Cancelled
        readable = self.ask.continues is None
        if readable and not path[-1].readings:
            path = yield from self._read(path, cancel)
            readable = False
        try:
            planned = self._request(path, cancel)
        except FaultError as error:
            if not readable or not isinstance(error.fault, PromptTooLong):
                raise
            # What was read for a larger context may be too much for this one.
            path = yield from self._read(path, cancel)
            planned = self._request(path, cancel)
        if planned.note is not None:
            yield planned.note
        if planned.left_out:
            yield OptionsLeftOut(names=planned.left_out)
        return planned

    def _request(self, path: list[Message], cancel: Cancel) -> Planned:
        begun = None
        if self.reply.text or self.reply.reasoning:
            begun = Begun(answer=self.reply.text, reasoning=self.reply.reasoning)
        return self.planner.request(path, self.ask, self.engine, cancel, begun=begun)

    def _read(
        self, path: list[Message], cancel: Cancel
    ) -> Generator[ChatEvent, None, list[Message]]:
        """Choose what is sent of the documents; return the path with it."""
        *earlier, asked = path
        asked = msgspec.structs.replace(asked, readings=())
        readings = self.planner.readings([*earlier, asked], self.ask, self.engine, cancel)
        if readings == path[-1].readings:
            return path
        self.store.set_readings(asked.id, readings)
        asked = msgspec.structs.replace(asked, readings=readings)
        yield AttachmentsRead(message=asked)
        return [*earlier, asked]
