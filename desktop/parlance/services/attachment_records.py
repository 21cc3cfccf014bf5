"""What the window knows of attachments that are not sent yet."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import msgspec

from parlance.contract.attachments import Attachment
from parlance.contract.faults import Fault
from parlance.contract.visible import visible_name


class PendingState(StrEnum):
    """How far an attachment is."""

    WAITING = "waiting"
    READING = "reading"
    READY = "ready"
    FAILED = "failed"


class Pending(msgspec.Struct, frozen=True, kw_only=True):
    """Something that goes with the next message.

    Attributes:
        number: stays the same as long as it is there.
        path: empty for what was pasted; is_text: it is a text that was pasted.
        done, total: pages read of all; `total` is 0 where it is not known.
        attachment: what was stored, once it is READY.
        fault: why it FAILED; a password may be what it wants.
    """

    number: int
    name: str
    path: str = ""
    is_text: bool = False
    state: PendingState = PendingState.WAITING
    done: int = 0
    total: int = 0
    attachment: Attachment | None = None
    fault: Fault | None = None


class Sight(StrEnum):
    """Whether the model that answers takes pictures."""

    SEES = "sees"
    BLIND = "blind"
    """The loaded model does not; it was not made for it, or its projector is missing."""
    UNKNOWN = "unknown"
    """No model is loaded yet."""


def file_name(attachment: Attachment) -> str:
    """Return what an attachment is called: its file's name, else its title."""
    return visible_name(Path(attachment.path).name or attachment.name)
