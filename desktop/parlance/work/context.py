"""Which messages of a conversation still fit into the context.

Whole messages leave from the oldest, many at once: the same start is then sent turn
after turn and the engine's prefix cache keeps serving. Walking the conversation from
its beginning makes the choice a function of its past alone, so that it does not creep.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

KEPT_SHARE = 0.5
"""How full the context is left when messages have to leave."""


class Weighed(msgspec.Struct, frozen=True, kw_only=True):
    """A message with what it takes of the context, in tokens.

    Attributes:
        pinned: it never leaves, and neither does what it answers or is answered by.
        digested: it is sent as part of a summary, unless it is pinned.
    """

    role: Role
    tokens: int
    pinned: bool = False
    digested: bool = False


def first_kept(counts: Sequence[int], budget: int) -> int:
    """Return the index of the oldest message to send.

    `counts` are tokens per message, oldest first; `budget` is what all sent messages
    may take together. The last message is always kept, even when it alone is too long.
    """
    start = 0
    total = 0
    for index, count in enumerate(counts):
        total += count
        if total <= budget:
            continue
        while start < index and total > budget * KEPT_SHARE:
            total -= counts[start]
            start += 1
    return start


def kept(messages: Sequence[Weighed], budget: int) -> list[bool]:
    """Return for each message whether it is sent, where all may take `budget` tokens.

    What is kept begins with a question: many templates insist on it. The last message is
    kept, and so is what is pinned, even when that is more than fits.
    """
    held = _held(messages)
    loose = [
        number for number, message in enumerate(messages) if not (held[number] or message.digested)
    ]
    left = budget - sum(
        message.tokens for message, is_held in zip(messages, held, strict=True) if is_held
    )
    start = first_kept([messages[number].tokens for number in loose], left)
    while _cuts_turn(messages, loose, start):
        start += 1
    sent = set(loose[start:])
    return [held[number] or number in sent for number in range(len(messages))]


def turns_of(roles: Sequence[Role]) -> list[int]:
    """Return for each message the number of its turn; a turn begins with a question."""
    numbers: list[int] = []
    turn = 0
    for index, role in enumerate(roles):
        if index and role is Role.USER and roles[index - 1] is not Role.USER:
            turn += 1
        numbers.append(turn)
    return numbers


def _cuts_turn(messages: Sequence[Weighed], loose: Sequence[int], start: int) -> bool:
    """Whether what is kept would begin within a turn; a conversation may begin as it likes."""
    return (
        start < len(loose) - 1 and loose[start] > 0 and messages[loose[start]].role is not Role.USER
    )


def _held(messages: Sequence[Weighed]) -> list[bool]:
    """Return which messages never leave: those of a turn with a pinned one."""
    turns = turns_of([message.role for message in messages])
    pinned = {turn for turn, message in zip(turns, messages, strict=True) if message.pinned}
    return [turn in pinned for turn in turns]
