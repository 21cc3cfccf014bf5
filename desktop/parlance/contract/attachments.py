"""What is given along with a message, and what of it the model was sent."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

import msgspec

AttachmentId = NewType("AttachmentId", int)


class AttachmentKind(StrEnum):
    """What is attached to a message."""

    DOCUMENT = "document"
    IMAGE = "image"


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """What a person gave along with a message; its content is stored beside it.

    Attributes:
        path: where it came from; empty for what was pasted.
        words: of a document; blocks: how many it has.
        bytes: size of what is stored.
    """

    id: AttachmentId
    kind: AttachmentKind
    name: str
    path: str = ""
    words: int = 0
    blocks: int = 0
    bytes: int = 0


class Choosing(StrEnum):
    """How the parts of a document were chosen that the model was given."""

    WHOLE = "whole"
    WORDS = "words"
    """The passages whose words the question has (BM25)."""
    MEANING = "meaning"
    """The passages nearest in meaning (embeddings)."""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What of an attachment was sent with a message.

    Attributes:
        parts: (first, last) number of blocks that were sent, in reading order.
        share: words sent of all, 0 to 1.
    """

    attachment: AttachmentId
    choosing: Choosing = Choosing.WHOLE
    parts: tuple[tuple[int, int], ...] = ()
    share: float = 1.0
