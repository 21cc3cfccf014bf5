"""A conversation as it was read, before it is one of ours."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.chat_exchange import PortableChat
from parlance.contract.chats import ChatOptions
from parlance.contract.engine import Role
from parlance.contract.history import TitledBy
from parlance.contract.visible import visible_name
from parlance.work.chat_importing.tree import Counts

if TYPE_CHECKING:
    from parlance.contract.chat_exchange import PortableMessage
    from parlance.work.chat_importing.tree import Tree

TITLE_LETTERS = 200
_FIRST_LINE_LETTERS = 60


@dataclass(frozen=True, slots=True)
class Draft:
    """What the reader of a format found.

    Attributes:
        instructions: what the model was told beside the tree; that in the tree counts for
            more only where this is empty.
        created: seconds since the epoch, 0 where the file does not say.
    """

    title: str
    tree: Tree
    created: float = 0.0
    instructions: str = ""
    pinned: bool = False
    counts: Counts = field(default_factory=Counts)

    def chat(self) -> PortableChat:
        """Return the conversation, with what it lacks: a title, times."""
        messages = self.tree.messages
        times = [message.created for message in messages if message.created]
        created = self.created or min(times, default=0.0)
        title = visible_name(" ".join(self.title.split())[:TITLE_LETTERS])
        prompt = self.instructions.strip() or self.tree.instructions.strip()
        return PortableChat(
            title=title or _first_line(messages),
            titled_by=TitledBy.PERSON if title else TitledBy.FIRST_LINE,
            created=created,
            pinned=self.pinned,
            options=ChatOptions(system_prompt=prompt or None),
            messages=_timed(messages, created),
        )


def _first_line(messages: tuple[PortableMessage, ...]) -> str:
    asked = next((each.text for each in messages if each.role is Role.USER), "")
    line = next((line for line in asked.splitlines() if line.strip()), "")
    return " ".join(line.split())[:_FIRST_LINE_LETTERS]


def _timed(messages: tuple[PortableMessage, ...], created: float) -> tuple[PortableMessage, ...]:
    """Return the messages; one whose time nobody knows has that of the one before it."""
    made: list[PortableMessage] = []
    for message in messages:
        above = created if message.parent is None else made[message.parent].created
        if message.created:
            made.append(message)
        else:
            made.append(msgspec.structs.replace(message, created=above))
    return tuple(made)
