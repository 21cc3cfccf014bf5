"""What is remembered: conversations and their messages, translations.

Summaries are remembered as `summary.py` says.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

import msgspec

from parlance.contract.engine import Role, StopReason

ConversationId = NewType("ConversationId", int)
MessageId = NewType("MessageId", int)
TranslationId = NewType("TranslationId", int)
SummaryId = NewType("SummaryId", int)


class MessageState(StrEnum):
    """How far a message got. A WRITING one found at start was interrupted."""

    WRITING = "writing"
    COMPLETE = "complete"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


class Conversation(msgspec.Struct, frozen=True, kw_only=True):
    """A chat in the list. Times are seconds since the epoch (UTC); order is by `id`
    of the newest message, never by the clock.
    """

    id: ConversationId
    title: str
    preview: str
    created: float
    updated: float


class Measurements(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer took, shown under it."""

    model: str = ""
    device: str = ""
    prompt_tokens: int = 0
    generated_tokens: int = 0
    ttft_ms: float = 0.0
    tokens_per_second: float = 0.0
    stop: StopReason | None = None


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """One message. Messages form a tree by `parent`; the conversation shows one path."""

    id: MessageId
    conversation: ConversationId
    parent: MessageId | None
    role: Role
    text: str
    reasoning: str = ""
    state: MessageState = MessageState.COMPLETE
    created: float = 0.0
    measurements: Measurements = Measurements()
