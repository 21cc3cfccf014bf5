"""One call of `run`: a window that slides over its requests."""

from __future__ import annotations

import queue
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from parlance.contract.engine import Begun, Channel, Done, Failed, Piece, PromptRead
from parlance.contract.faults import EngineCrashed, FaultError
from parlance.engine.connection import Lost, Stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Request
    from parlance.contract.faults import Fault
    from parlance.engine.connection import Connection, Items

Key = TypeVar("Key")

FEWEST_PLACES = 2
"""Requests of one call in the engine: one runs, and the next is there when it ends."""


@dataclass(slots=True)
class _Asked(Generic[Key]):
    """A request in the engine.

    Attributes:
        said: what of its answer was handed on.
        again: whether it was sent a second time, because the engine had ended by itself.
    """

    key: Key
    request: Request
    said: list[Piece] = field(default_factory=list)
    again: bool = False

    def continued(self) -> Request:
        """Return the request that goes on where this one was cut off."""
        if not self.said:
            return self.request
        begun = self.request.begun or Begun()
        parts = {
            channel: "".join(piece.text for piece in self.said if piece.channel is channel)
            for channel in Channel
        }
        begun = Begun(
            answer=begun.answer + parts[Channel.ANSWER],
            reasoning=begun.reasoning + parts[Channel.REASONING],
            # A piece is a token, except where several made one character.
            tokens=begun.tokens + len(self.said),
        )
        return msgspec.structs.replace(self.request, begun=begun)


class Call(Generic[Key]):
    """Draws requests as places come free and hands back their events."""

    def __init__(
        self, requests: Iterable[tuple[Key, Request]], connect: Callable[[], Connection]
    ) -> None:
        """Take requests from `requests`; `connect` gives a live engine or raises FaultError."""
        self._requests = iter(requests)
        self._connect = connect
        self._items: Items = queue.SimpleQueue()
        self._asked: dict[int, _Asked[Key]] = {}
        self._connection: Connection | None = None
        self._exhausted = False

    def wake(self) -> None:
        """Wake the thread that waits in `events`; from any thread."""
        self._items.put(Stopped())

    def events(self, cancel: Cancel) -> Iterator[tuple[Key, Event]]:
        """Yield events until every request has ended. Raises Cancelled."""
        while True:
            yield from self._fill()
            if not self._asked:
                return
            item = self._items.get()
            cancel.check()
            match item:
                case (number, event):
                    yield from self._told(number, event)
                case Lost() as lost if lost.source is self._connection:
                    yield from self._lost(lost)
                case _:
                    pass

    def give_up(self) -> None:
        """Have the engine stop what has not ended."""
        if self._connection is not None:
            self._connection.give_up(self._asked)
        self._asked.clear()

    @property
    def _places(self) -> int:
        """Requests to have in the engine: all that run together, and one to follow."""
        if self._connection is None:
            return FEWEST_PLACES
        return max(FEWEST_PLACES, self._connection.parallel + 1)

    def _fill(self) -> Iterator[tuple[Key, Event]]:
        """Submit requests while there is room; yield the end of those that cannot be."""
        while not self._exhausted and len(self._asked) < self._places:
            drawn = next(self._requests, None)
            if drawn is None:
                self._exhausted = True
                return
            try:
                self._submit(_Asked(*drawn))
            except FaultError as error:
                yield drawn[0], Failed(fault=error.fault)

    def _submit(self, asked: _Asked[Key]) -> None:
        """Send a request. Raises FaultError."""
        # Places are filled one by one: while any request is under way, its connection is
        # the one to use, and if that is lost, all its requests end before the next is sent.
        if self._connection is None or not self._asked:
            self._connection = self._connect()
        self._asked[self._connection.submit(asked.continued(), self._items)] = asked

    def _told(self, number: int, event: Event) -> Iterator[tuple[Key, Event]]:
        asked = self._asked.get(number)
        if asked is None:
            return
        if isinstance(event, Done | Failed):
            del self._asked[number]
        if isinstance(event, Piece):
            asked.said.append(event)
        if not (asked.said and isinstance(event, PromptRead)):
            yield asked.key, event  # the prompt of an answer that goes on is read behind it

    def _lost(self, lost: Lost) -> Iterator[tuple[Key, Event]]:
        """End what was under way, or send it again where nothing is lost by that.

        Nobody notices, except that it takes longer: an answer goes on where it was. A
        request that was under way when the engine ended by itself is sent again once: it
        may be what ends it. An engine that was ended because of somebody else's stop is no
        such end.
        """
        all_asked, self._asked = list(self._asked.values()), {}
        refused: Fault | None = None
        for asked in all_asked:
            if not _may_go_again(asked, lost):
                yield asked.key, Failed(fault=lost.fault)
                continue
            asked.again = asked.again or not lost.late
            if refused is None:
                refused = self._refusal(asked)
            if refused is not None:
                yield asked.key, Failed(fault=refused)

    def _refusal(self, asked: _Asked[Key]) -> Fault | None:
        """Send a request again; return why that is not possible, or None."""
        try:
            self._submit(asked)
        except FaultError as error:
            return error.fault
        return None


def _may_go_again(asked: _Asked[Key], lost: Lost) -> bool:
    """Whether a request that was lost with the engine may be sent to the next one."""
    if asked.said and (asked.request.beams or asked.request.constraint):
        return False  # a search says all at once, and a grammar begins at its beginning
    return lost.late or (isinstance(lost.fault, EngineCrashed) and not asked.again)
