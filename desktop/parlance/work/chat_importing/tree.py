"""Messages with names and parents become a tree in order, whatever the file says of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.chat_exchange import LeftOut
from parlance.contract.engine import Role
from parlance.contract.faults import ChatsCircular, ChatsRepeated, ChatsTooLarge, FaultError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from parlance.contract.chat_exchange import PortableMessage
    from parlance.work.chat_importing.fields import Where

MOST_MESSAGES = 100_000
"""Of one conversation; whoever writes a message a minute needs two months for them."""

BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Node:
    """A message of a file.

    Attributes:
        content: None where it is left out; what follows it then follows what comes before.
    """

    name: str
    parent: str | None
    where: Where
    content: PortableMessage | None = None


@dataclass(slots=True)
class Counts:
    """How many of what was left out."""

    left_out: dict[LeftOut, int] = field(default_factory=dict)

    def add(self, what: LeftOut, count: int = 1) -> None:
        """Count what is left out."""
        self.left_out[what] = self.left_out.get(what, 0) + count


@dataclass(frozen=True, slots=True)
class Tree:
    """The messages of a conversation, parents first, and what the model was told before."""

    messages: tuple[PortableMessage, ...]
    instructions: str


def arranged(nodes: Sequence[Node], current: str | None, where: Where, counts: Counts) -> Tree:
    """Return a tree of the nodes; `current` names the end of the path that is shown.

    A parent that is not there makes a beginning. Where `current` is not there, the newest
    versions are shown. Instructions that come first are taken out of the tree. Raises
    FaultError: ChatsTooLarge, ChatsRepeated, ChatsCircular.
    """
    if len(nodes) > MOST_MESSAGES:
        raise FaultError(ChatsTooLarge(path=where.file))
    by_name: dict[str, Node] = {}
    for node in nodes:
        if by_name.setdefault(node.name, node) is not node:
            raise FaultError(ChatsRepeated(path=where.file, place=node.where.place))
    children: dict[str | None, list[Node]] = {}
    for node in nodes:
        parent = node.parent if node.parent in by_name else None
        children.setdefault(parent, []).append(node)
    order = _in_order(children)
    if len(order) < len(nodes):
        _refuse_circle(nodes, {node.name for node in order})
    shown = _shown(by_name, children, current)
    return _Keeping(shown, counts).kept(order)


def _in_order(children: Mapping[str | None, list[Node]]) -> list[Node]:
    """Return the nodes, each behind its parent, as far as they hang on a beginning."""
    order: list[Node] = []
    waiting = list(reversed(children.get(None, [])))
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting.extend(reversed(children.get(node.name, [])))
    return order


def _refuse_circle(nodes: Sequence[Node], reached: set[str]) -> None:
    first = next(node for node in nodes if node.name not in reached)
    raise FaultError(ChatsCircular(path=first.where.file, place=first.where.place))


def _shown(
    by_name: Mapping[str, Node], children: Mapping[str | None, list[Node]], current: str | None
) -> set[str]:
    """Return the names on the path through `current`, down to its end by the newest ones."""
    shown: set[str] = set()
    above = by_name.get(current) if current is not None else None
    below = current if above is not None else None
    while above is not None:
        shown.add(above.name)
        above = by_name.get(above.parent) if above.parent is not None else None
    while following := children.get(below):
        below = following[-1].name
        shown.add(below)
    return shown


class _Keeping:
    """Goes through nodes in order and keeps what has something to say."""

    def __init__(self, shown: set[str], counts: Counts) -> None:
        self._shown = shown
        self._counts = counts
        self._made: list[PortableMessage] = []
        self._numbers: dict[str, int | None] = {}
        self._instructions: list[tuple[bool, str]] = []

    def kept(self, order: Sequence[Node]) -> Tree:
        """Return the tree of what is kept."""
        for node in order:
            above = None if node.parent is None else self._numbers.get(node.parent)
            if node.content is None or not self._is_kept(node.content, node.name):
                self._numbers[node.name] = above
                continue
            self._numbers[node.name] = len(self._made)
            shown = node.name in self._shown
            self._made.append(msgspec.structs.replace(node.content, parent=above, shown=shown))
        self._instructions.sort(key=lambda each: not each[0])
        if len(self._instructions) > 1:
            self._counts.add(LeftOut.SYSTEM, len(self._instructions) - 1)
        instructions = self._instructions[0][1] if self._instructions else ""
        return Tree(joined(self._made), instructions)

    def _is_kept(self, content: PortableMessage, name: str) -> bool:
        says = bool(content.text.strip())
        if content.role is Role.SYSTEM:
            if says:
                self._instructions.append((name in self._shown, content.text))
            return False
        if says or content.reasoning or content.attachments:
            return True
        self._counts.add(LeftOut.EMPTY)
        return False


def _together(*texts: str) -> str:
    return BETWEEN.join(text for text in texts if text)


@dataclass(slots=True)
class _Run:
    """Answers that follow each other, with no other version among them."""

    first: PortableMessage
    texts: list[str]
    thoughts: list[str]
    last: PortableMessage


def joined(messages: Sequence[PortableMessage]) -> tuple[PortableMessage, ...]:
    """Return the messages with answers that are the only ones to follow another made one.

    Between them stood calls of tools, which are left out; models want turns to alternate.
    """
    counts = [0] * len(messages)
    for message in messages:
        if message.parent is not None:
            counts[message.parent] += 1
    runs: list[_Run] = []
    numbers: list[int] = []
    for message in messages:
        above = message.parent
        is_answer = message.role is Role.ASSISTANT
        is_plain = is_answer and not message.attachments
        if above is not None and is_plain and counts[above] == 1:
            run = runs[numbers[above]]
            if run.first.role is Role.ASSISTANT:
                run.texts.append(message.text)
                run.thoughts.append(message.reasoning)
                run.last = message
                numbers.append(numbers[above])
                continue
        numbers.append(len(runs))
        parent = None if above is None else numbers[above]
        first = msgspec.structs.replace(message, parent=parent)
        runs.append(_Run(first, [message.text], [message.reasoning], message))
    return tuple(_made(run) for run in runs)


def _made(run: _Run) -> PortableMessage:
    if len(run.texts) == 1:
        return run.first
    return msgspec.structs.replace(
        run.first,
        text=_together(*run.texts),
        reasoning=_together(*run.thoughts),
        state=run.last.state,
        measurements=run.last.measurements,
        shown=run.first.shown or run.last.shown,
    )


def linear(contents: Sequence[tuple[PortableMessage | None, Where]]) -> list[Node]:
    """Return nodes of messages that simply follow each other."""
    return [
        Node(str(number), str(number - 1) if number else None, where, content)
        for number, (content, where) in enumerate(contents)
    ]
