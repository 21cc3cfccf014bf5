"""What each piece of work yields while it goes on: progress, text, results."""

from __future__ import annotations

import msgspec

from parlance.contract.engine import Channel
from parlance.contract.faults import Fault
from parlance.contract.history import ConversationId, Digest, Message, MessageId
from parlance.contract.models import ModelEntry

# Chat ------------------------------------------------------------------------------


class MessageStored(msgspec.Struct, frozen=True, kw_only=True):
    """A message is on disk: the person's before the engine is asked, then the answer's row."""

    message: Message


class ContextNote(msgspec.Struct, frozen=True, kw_only=True):
    """Some of the oldest messages are not sent any more, for want of context.

    Attributes:
        left_out: how many; pinned ones among the oldest are still sent.
        digested: how many are sent as a summary only.
        first_sent: the oldest message from which on all are sent; the divider stands before
            it. None where that is the next question.
    """

    left_out: int
    digested: int = 0
    first_sent: MessageId | None = None


class ContextUse(msgspec.Struct, frozen=True, kw_only=True):
    """What the next question would take of the context, in tokens.

    Attributes:
        system: the instructions, with what the chat format needs.
        messages: what is sent of the conversation.
        draft: what is being written, with its attachments.
        reserved: kept free for the answer.
        total: what the context holds.
        left_out: messages that would leave.
        too_long: tokens of the last message if it cannot fit alone, else 0.
        about: whether the numbers are estimated.
    """

    system: int
    messages: int
    draft: int
    reserved: int
    total: int
    left_out: int = 0
    too_long: int = 0
    about: bool = False

    @property
    def free(self) -> int:
        """What is left of the context, the room for the answer aside."""
        taken = self.system + self.messages + self.draft + self.reserved
        return max(0, self.total - taken)


class AttachmentsRead(msgspec.Struct, frozen=True, kw_only=True):
    """What is sent of the attachments was chosen: the question with its `readings`."""

    message: Message


class OptionsLeftOut(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for and the model cannot do, by the names of `differences()`.

    Besides those: `images`, for pictures that it cannot see, and `system_prompt`, which is
    nothing to a text that is continued.
    """

    names: tuple[str, ...]


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


ChatEvent = (
    MessageStored
    | ContextNote
    | AttachmentsRead
    | OptionsLeftOut
    | AnswerReading
    | AnswerPiece
    | MessageFinished
)


class ChatTitled(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation has a title that the model made."""

    conversation: ConversationId
    title: str


class DigestProgress(msgspec.Struct, frozen=True, kw_only=True):
    """So many of the requests that a summary of older messages takes have been answered.

    `total` grows where more turn out to be needed.
    """

    done: int
    total: int


class DigestMade(msgspec.Struct, frozen=True, kw_only=True):
    """The summary of the older messages is stored, and sent in their place from now on."""

    conversation: ConversationId
    digest: Digest


class ChatDigested(msgspec.Struct, frozen=True, kw_only=True):
    """A summary of a whole conversation, for a new one to begin with."""

    conversation: ConversationId
    text: str


DigestEvent = DigestProgress | DigestMade | ChatDigested

# Models ----------------------------------------------------------------------------


class ModelsListed(msgspec.Struct, frozen=True, kw_only=True):
    """Every model on this computer."""

    entries: tuple[ModelEntry, ...]


class LoadProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Share of the model's file that is loaded, 0 to 1."""

    share: float
