"""What each piece of work yields while it goes on: progress, text, results."""

from __future__ import annotations

import msgspec

from parlance.contract.engine import Channel
from parlance.contract.faults import Fault
from parlance.contract.history import Message, MessageId
from parlance.contract.models import ModelEntry

# Chat ------------------------------------------------------------------------------


class MessageStored(msgspec.Struct, frozen=True, kw_only=True):
    """A message is on disk: the person's before the engine is asked, then the answer's row."""

    message: Message


class ContextNote(msgspec.Struct, frozen=True, kw_only=True):
    """The oldest `left_out` messages are not sent any more, for want of context."""

    left_out: int


class AnswerReading(msgspec.Struct, frozen=True, kw_only=True):
    """The engine is reading the prompt, in tokens."""

    done: int
    total: int


class AnswerPiece(msgspec.Struct, frozen=True, kw_only=True):
    """Text that was appended to the answer `message`."""

    message: MessageId
    text: str
    channel: Channel


class MessageFinished(msgspec.Struct, frozen=True, kw_only=True):
    """The answer as it stands on disk; `fault` says why it was cut off, if it was."""

    message: Message
    fault: Fault | None = None


ChatEvent = MessageStored | ContextNote | AnswerReading | AnswerPiece | MessageFinished

# Models ----------------------------------------------------------------------------


class ModelsListed(msgspec.Struct, frozen=True, kw_only=True):
    """Every model on this computer."""

    entries: tuple[ModelEntry, ...]


class LoadProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Share of the model's file that is loaded, 0 to 1."""

    share: float
