"""What the transcript shows of a message while the message grows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from parlance.contract.engine import Channel, Role
from parlance.contract.history import MessageState

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.history import Message

_CHARACTERS_PER_LINE = 92
_LINE = 24
_AROUND = 90
_LONGEST_LOOKED_AT = 20_000


@dataclass
class Row:
    """One message as shown.

    Attributes:
        answer: text so far; longer than the message's own while it is being written.
        left_out: number of messages above that the model does not see any more, if the
            border is above this row.
        is_last: whether it is the last answer, which can be tried again.
    """

    message: Message
    answer: str
    reasoning: str
    fault: Fault | None = None
    reasoning_open: bool = False
    left_out: int = 0
    is_last: bool = False

    @property
    def is_question(self) -> bool:
        """Whether the person wrote it."""
        return self.message.role is Role.USER

    @property
    def is_writing(self) -> bool:
        """Whether it is still being written."""
        return self.message.state is MessageState.WRITING

    def append(self, channel: str, text: str) -> None:
        """Take text that has arrived."""
        if channel == Channel.REASONING.value:
            self.reasoning += text
        else:
            self.answer += text

    def estimate(self) -> int:
        """Return a guess of its height in pixels."""
        text = self.answer[:_LONGEST_LOOKED_AT]
        lines = len(text) // _CHARACTERS_PER_LINE + text.count("\n") + 1
        return lines * _LINE + _AROUND


def row_of(message: Message) -> Row:
    """Return the row of a stored message."""
    return Row(message=message, answer=message.text, reasoning=message.reasoning)
