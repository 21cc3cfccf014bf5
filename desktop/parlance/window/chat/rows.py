"""What the transcript shows of a message while the message grows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from parlance.contract.engine import Channel, Role, StopReason
from parlance.contract.history import MessageState
from parlance.window.parts.scale import scaled

if TYPE_CHECKING:
    from parlance.contract.faults import Fault
    from parlance.contract.history import Digest, Message, MessageId
    from parlance.window.chat.source_dialog import SourceOpener

_CHARACTERS_PER_LINE = 92
_LINE = 24
_AROUND = 90
_DIVIDER = 76
_CARD = 64
_LONGEST_LOOKED_AT = 20_000
_CUT_OFF = (StopReason.LENGTH, StopReason.CONTEXT)


@dataclass
class Surroundings:
    """What all rows of a conversation share.

    Attributes:
        is_busy: an answer is being written, so that nothing else can be asked yet.
        larger_context: tokens that the model could be loaded with instead; 0 for none.
        larger_bytes: what that takes beyond what is taken now; 0 where nobody knows.
        opener: shows attached documents; None where nothing can be attached.
    """

    is_busy: bool = False
    larger_context: int = 0
    larger_bytes: int = 0
    opener: SourceOpener | None = None


@dataclass
class Row:
    """One message as shown.

    Attributes:
        answer: text so far; longer than the message's own while it is being written.
        left_out: number of messages above that the model does not see any more, if the
            border is above this row.
        is_above: whether it stands above that border.
        digest: the summary that is sent in place of the `replaced` messages above this row.
        draft: what stands in the field while the message is edited in its place.
        is_last: whether it is the last answer, which can be tried again.
        reasoning_s: seconds of reasoning so far, while the answer is being written.
    """

    message: Message
    answer: str
    reasoning: str
    fault: Fault | None = None
    reasoning_open: bool = False
    left_out: int = 0
    is_above: bool = False
    digest: Digest | None = None
    replaced: int = 0
    digest_open: bool = False
    draft: str | None = None
    is_last: bool = False
    reasoning_s: float = 0.0
    around: Surroundings = field(default_factory=Surroundings)

    @property
    def is_question(self) -> bool:
        """Whether the person wrote it."""
        return self.message.role is Role.USER

    @property
    def is_writing(self) -> bool:
        """Whether it is still being written."""
        return self.message.state is MessageState.WRITING

    @property
    def is_cut_off(self) -> bool:
        """Whether it is an answer that could go on where it ends."""
        if self.is_question or self.is_writing:
            return False
        has_ended = self.message.state is MessageState.COMPLETE
        return not has_ended or self.message.measurements.stop in _CUT_OFF

    @property
    def version(self) -> int:
        """Which of its versions is shown, from 0 on."""
        versions = self.message.versions
        return versions.index(self.message.id) if self.message.id in versions else 0

    def neighbour(self, step: int) -> MessageId | None:
        """Return the version before (-1) or after (1) the one that is shown."""
        wanted = self.version + step
        versions = self.message.versions
        return versions[wanted] if 0 <= wanted < len(versions) else None

    def append(self, channel: str, text: str) -> None:
        """Take text that has arrived."""
        if channel == Channel.REASONING.value:
            self.reasoning += text
        else:
            self.answer += text

    def take_over(self, earlier: Row) -> None:
        """Keep of `earlier`, the same message shown before, what the store does not know."""
        self.reasoning_open, self.digest_open = earlier.reasoning_open, earlier.digest_open
        self.draft, self.reasoning_s = earlier.draft, earlier.reasoning_s
        self.fault = earlier.fault if not self.is_writing else None

    def estimate(self) -> int:
        """Return a guess of its height in pixels."""
        text = self.answer[:_LONGEST_LOOKED_AT]
        lines = len(text) // _CHARACTERS_PER_LINE + text.count("\n") + 1
        above = (scaled(_DIVIDER) if self.left_out else 0) + (scaled(_CARD) if self.digest else 0)
        return lines * scaled(_LINE) + scaled(_AROUND) + above


def row_of(message: Message, around: Surroundings | None = None) -> Row:
    """Return the row of a stored message."""
    row = Row(message=message, answer=message.text, reasoning=message.reasoning)
    if around is not None:
        row.around = around
    return row
