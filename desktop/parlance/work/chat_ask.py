"""What a turn of a chat is asked with."""

from __future__ import annotations

import msgspec

from parlance.contract.attachments import AttachmentId
from parlance.contract.chats import NO_OPTIONS, ChatMode, ChatOptions
from parlance.contract.history import ConversationId, MessageId
from parlance.contract.sampling import Sampling


class ChatAsk(msgspec.Struct, frozen=True, kw_only=True):
    """What to answer: a new message, or (`text` is None) the message `parent` anew.

    Attributes:
        edits: the question of which `text` becomes a new version.
        continues: the answer that goes on where it ended; nothing else is answered then.
        attachments: what goes with `text`; None means none, or for a new version those of
            the old one.
        options: what the conversation, its assistant and the settings say, merged.
        system_prompt, temperature: used where the options name none; a temperature of None
            is the one that the model recommends.
        recommended: the sampling for the model, where somebody knows better than its file.
        mode: whether the text is simply continued.
        temporary: nothing of the conversation is kept on disk by the engine.
    """

    text: str | None
    conversation: ConversationId | None = None
    parent: MessageId | None = None
    edits: MessageId | None = None
    continues: MessageId | None = None
    attachments: tuple[AttachmentId, ...] | None = None
    options: ChatOptions = NO_OPTIONS
    system_prompt: str = ""
    temperature: float | None = None
    recommended: Sampling | None = None
    mode: ChatMode = ChatMode.CHAT
    temporary: bool = False

    @property
    def instructions(self) -> str:
        """The system prompt that is sent; empty for none."""
        own = self.options.system_prompt
        text = self.system_prompt if own is None else own
        return text if text.strip() and self.mode is ChatMode.CHAT else ""

    @property
    def completes(self) -> bool:
        """Whether a text is continued, without the format of a chat."""
        return self.mode is ChatMode.COMPLETE


def state_name(conversation: ConversationId) -> str:
    """Return the name under which the engine keeps the state of a conversation.

    The store never gives a number twice, and the folder of states belongs to one store.
    """
    return f"chat-{conversation}"
