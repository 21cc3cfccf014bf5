"""What a person wants done with a message, as the transcript passes it on."""

from __future__ import annotations

import msgspec

from parlance.contract.history import Digest, Message, MessageId


class AgainWith(msgspec.Struct, frozen=True):
    """Answer the question of this answer anew, with other settings that are asked for."""

    message: Message


class Edited(msgspec.Struct, frozen=True):
    """Ask `text` in place of a question; the earlier one stays as a version."""

    message: Message
    text: str


class VersionWanted(msgspec.Struct, frozen=True):
    """Show another version of `message`."""

    message: Message
    version: MessageId


class Deleted(msgspec.Struct, frozen=True):
    """Take a message and what follows it out of the view."""

    message: Message


class Pinned(msgspec.Struct, frozen=True):
    """Keep a message in the context whatever leaves, or let it leave with the others."""

    message: Message
    is_pinned: bool


class Continued(msgspec.Struct, frozen=True):
    """Go on where an answer was cut off."""

    message: Message


class ConfidenceWanted(msgspec.Struct, frozen=True):
    """Show how sure the model was of an answer."""

    message: Message


class LargerContextWanted(msgspec.Struct, frozen=True):
    """Show how the model is loaded, to choose a larger context."""


class DigestWanted(msgspec.Struct, frozen=True):
    """Send a summary in place of the older messages."""


class NewFromDigestWanted(msgspec.Struct, frozen=True):
    """Begin a new conversation with a summary of this one."""


class DigestRemoved(msgspec.Struct, frozen=True):
    """Send the messages themselves again, and not their summary."""

    digest: Digest


Wish = (
    AgainWith
    | Edited
    | VersionWanted
    | Deleted
    | Pinned
    | Continued
    | ConfidenceWanted
    | LargerContextWanted
    | DigestWanted
    | NewFromDigestWanted
    | DigestRemoved
)
