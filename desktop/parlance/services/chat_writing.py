"""An answer that is being written, on screen or behind another conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from parlance.contract.engine import Channel, Role
from parlance.contract.history import MessageState
from parlance.contract.progress import (
    AnswerReading,
    ContextNote,
    MessageFinished,
    MessageStored,
)

if TYPE_CHECKING:
    from parlance.contract.chats import AssistantId, ChatOptions
    from parlance.contract.history import ConversationId, Message
    from parlance.contract.progress import AnswerPiece
    from parlance.services.chat_stores import ChatStores
    from parlance.services.jobs import Job


class ChatActivity(msgspec.Struct, frozen=True, kw_only=True):
    """What the open conversation is doing; tokens while a prompt is read."""

    phase: Literal["idle", "waiting", "reading", "writing"] = "idle"
    done: int = 0
    total: int = 0
    tokens_per_second: float = 0.0


IDLE = ChatActivity()


class Writing:
    """What is known of an answer while it is written.

    Attributes:
        conversation: None until the first message of a new one is stored.
        message: the answer as far as it has come; None before it is stored.
        is_whole: whether it came to its end by itself.
        choices: the options and the assistant of a new conversation that was left before its
            first message was stored; None for any other.
    """

    def __init__(self, job: Job, stores: ChatStores, conversation: ConversationId | None) -> None:
        """Begin with nothing written."""
        self.job = job
        self.stores = stores
        self.conversation = conversation
        self.activity = ChatActivity(phase="waiting")
        self.message: Message | None = None
        self.note = ContextNote(left_out=0)
        self.is_whole = False
        self.choices: tuple[ChatOptions, AssistantId | None] | None = None

    def grow(self, piece: AnswerPiece) -> None:
        """Add a piece to the answer."""
        message = self.message
        if message is None:
            return
        if piece.channel is Channel.ANSWER:
            message = msgspec.structs.replace(message, text=message.text + piece.text)
        else:
            message = msgspec.structs.replace(message, reasoning=message.reasoning + piece.text)
        self.message = message

    def see(self, item: object) -> None:
        """Keep what has to be known when the conversation is shown again."""
        match item:
            case MessageStored(message=message):
                self.conversation = message.conversation
                if message.role is Role.ASSISTANT:
                    self.message = message
            case AnswerReading(done=done, total=total):
                self.activity = ChatActivity(phase="reading", done=done, total=total)
            case ContextNote():
                self.note = item
            case MessageFinished(message=message, fault=fault):
                self.message = message
                self.is_whole = fault is None and message.state is MessageState.COMPLETE
            case _:
                pass
