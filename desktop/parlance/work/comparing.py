"""An answer that is only looked at: nothing of it is stored before somebody keeps it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Channel, Done, Failed, Piece, PromptRead, StopReason
from parlance.contract.faults import FaultError
from parlance.contract.history import Measurements, MessageState
from parlance.contract.progress import AnswerReading, OptionsLeftOut
from parlance.work.measuring import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event
    from parlance.contract.history import Message
    from parlance.contract.hosts import Engine
    from parlance.contract.progress import ContextNote
    from parlance.storage.chats import ChatStore
    from parlance.work.chat_ask import ChatAsk
    from parlance.work.chat_plan import ChatPlanner


class SidePiece(msgspec.Struct, frozen=True, kw_only=True):
    """Text that was appended to an answer."""

    text: str
    channel: Channel


class SideFinished(msgspec.Struct, frozen=True, kw_only=True):
    """The answer is over; `seconds` from the question to its last letter, loading left out."""

    measurements: Measurements
    seconds: float


def answered_aside(
    path: Sequence[Message],
    ask: ChatAsk,
    planner: ChatPlanner,
    engine: Engine,
    cancel: Cancel,
) -> Iterator[AnswerReading | ContextNote | OptionsLeftOut | SidePiece | SideFinished]:
    """Yield an answer to the last message of `path` as it is generated.

    The last event is SideFinished, also where it was stopped. Raises FaultError, also in the
    middle, and Cancelled before the first event of the engine.
    """
    began = time.monotonic()
    planned = planner.request(path, ask, engine, cancel)
    if planned.note is not None:
        yield planned.note
    if planned.left_out:
        yield OptionsLeftOut(names=planned.left_out)
    tally = Tally(engine.describe())
    for _, event in engine.run([(0, planned.request)], cancel):
        yield from _told(event, tally, began)


def _told(
    event: Event, tally: Tally, began: float
) -> Iterator[AnswerReading | SidePiece | SideFinished]:
    match event:
        case PromptRead(done=done, total=total):
            yield AnswerReading(done=done, total=total)
        case Piece(text=text, channel=channel):
            if text:
                yield SidePiece(text=text, channel=channel)
        case Done(stop=stop, usage=usage):
            tally.add(usage, stop)
            yield SideFinished(measurements=tally.result(), seconds=time.monotonic() - began)
        case Failed(fault=fault):
            raise FaultError(fault)


class KeptAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that is to become a version in a conversation."""

    text: str
    reasoning: str = ""
    measurements: Measurements = Measurements()
    is_whole: bool = True


def keep_answer(question: Message, answer: KeptAnswer, store: ChatStore) -> Message:
    """Store an answer to `question`, a version where there is one already; return it.

    Raises FaultError.
    """
    reply = store.begin_answer(question.id, answer.measurements)
    store.append(reply.id, answer.text, answer.reasoning)
    stopped = not answer.is_whole or answer.measurements.stop is StopReason.CANCELLED
    state = MessageState.STOPPED if stopped else MessageState.COMPLETE
    return store.finish(reply.id, state, answer.measurements)
