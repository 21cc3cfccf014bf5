"""What is remembered: conversations and their messages, translations.

Summaries are remembered as `summary.py` says.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

import msgspec

from parlance.contract.attachments import Attachment, Reading
from parlance.contract.engine import Role, StopReason

ConversationId = NewType("ConversationId", int)
MessageId = NewType("MessageId", int)
TranslationId = NewType("TranslationId", int)
SummaryId = NewType("SummaryId", int)

MOST_LISTED = 200
"""Translations, documents or summaries that a list shows, the newest; a search finds the others."""


class MessageState(StrEnum):
    """How far a message got. A WRITING one found at start was interrupted."""

    WRITING = "writing"
    COMPLETE = "complete"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


class TitledBy(StrEnum):
    """Who gave a conversation its title."""

    FIRST_LINE = "first_line"
    MODEL = "model"
    PERSON = "person"


class Conversation(msgspec.Struct, frozen=True, kw_only=True):
    """A chat in the list. Times are seconds since the epoch (UTC); order is by `id`
    of the newest message, never by the clock.

    Attributes:
        preview: the end of it; of a search the place that was found.
        folder: number of its Folder; deleted: when it was put into the bin.
    """

    id: ConversationId
    title: str
    preview: str
    created: float
    updated: float
    pinned: bool = False
    folder: int | None = None
    titled_by: TitledBy = TitledBy.FIRST_LINE
    deleted: float | None = None


class Measurements(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer took, shown under it.

    Attributes:
        drafted_tokens: guessed ahead; accepted_tokens: those that proved right.
        reasoning_ms: from the first letter of its reasoning to the end of it.
    """

    model: str = ""
    device: str = ""
    prompt_tokens: int = 0
    generated_tokens: int = 0
    ttft_ms: float = 0.0
    tokens_per_second: float = 0.0
    stop: StopReason | None = None
    drafted_tokens: int = 0
    accepted_tokens: int = 0
    reasoning_ms: float = 0.0


class Digest(msgspec.Struct, frozen=True, kw_only=True):
    """A summary that is sent in place of all messages up to `upto`, that one included."""

    upto: MessageId
    text: str


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """One message. Messages form a tree by `parent`; the conversation shows one path.

    Attributes:
        versions: all messages that stand in this place of the tree, in the order in which
            they were made, this one among them; empty where nobody asked for them.
        pinned: it never leaves the context.
        readings: what of the attachments was sent, those of this message and earlier ones.
    """

    id: MessageId
    conversation: ConversationId
    parent: MessageId | None
    role: Role
    text: str
    reasoning: str = ""
    state: MessageState = MessageState.COMPLETE
    created: float = 0.0
    measurements: Measurements = Measurements()
    versions: tuple[MessageId, ...] = ()
    pinned: bool = False
    attachments: tuple[Attachment, ...] = ()
    readings: tuple[Reading, ...] = ()
