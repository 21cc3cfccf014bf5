"""Runs many requests at once and hands their text on in reading order."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.engine import Channel, Done, Failed, Piece, PromptRead
from parlance.contract.faults import EngineCrashed, FaultError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Request, Usage
    from parlance.contract.hosts import Engine


class Text(msgspec.Struct, frozen=True):
    """Text of request `index`; every request before it has already ended."""

    index: int
    text: str


class Ended(msgspec.Struct, frozen=True):
    """Request `index` has ended; ends come as they happen, not in order.

    `text` is the whole answer, also where the turn of its text has not come.
    """

    index: int
    done: Done
    text: str


class Moved(msgspec.Struct, frozen=True):
    """Nothing has ended and no text has come whose turn it is, but work goes on."""


class Follower(Protocol):
    """Is told how far each request is."""

    @property
    def is_due(self) -> bool:
        """Whether somebody should be told that work goes on."""

    def read(self, index: int, done: int, total: int) -> None:
        """So many of `total` prompt tokens are read."""

    def wrote(self, index: int) -> None:
        """About one token more is written."""

    def again(self, index: int) -> None:
        """It begins anew."""

    def ended(self, index: int, usage: Usage) -> None:
        """It has ended."""


def run_in_order(
    engine: Engine,
    requests: Iterable[Request],
    cancel: Cancel,
    follower: Follower | None = None,
) -> Iterator[Text | Ended | Moved]:
    """Yield the answers' text in the order of the requests, however they overlap.

    The text of the first unfinished request streams; that of later ones waits for its
    turn. What was under way when the engine crashed is asked once more: a document costs
    minutes, and many of its requests are under way at a time. A `follower` is told how far
    all of them are. Raises FaultError for the first request that fails, and Cancelled.
    """
    shelf = _Shelf()
    source = _Source(requests)
    whole: defaultdict[int, list[str]] = defaultdict(list)
    while source.has_more:
        for index, event in _followed(engine.run(source, cancel), follower):
            match event:
                case Piece(text=text):
                    whole[index].append(text)
                    yield from shelf.put(index, text)
                case Done():
                    source.ended(index)
                    yield Ended(index, event, "".join(whole.pop(index, ())))
                    yield from shelf.end(index)
                case Failed(fault=fault):
                    if not isinstance(fault, EngineCrashed) or not source.again(index):
                        raise FaultError(fault)
                    whole.pop(index, None)
                    shelf.restart(index, fault)
                case Moved():
                    yield event


def _followed(
    events: Iterator[tuple[int, Event]], follower: Follower | None
) -> Iterator[tuple[int, Piece | Done | Failed | Moved]]:
    """Yield the answers' text and ends, and what the follower wants to be told."""
    for index, event in events:
        if follower is not None:
            _tell(follower, index, event)
        match event:
            case Piece(channel=Channel.ANSWER) | Done() | Failed():
                yield index, event
            case PromptRead() | Piece():
                pass
        if follower is not None and follower.is_due:
            yield index, Moved()


def _tell(follower: Follower, index: int, event: Event) -> None:
    match event:
        case PromptRead(done=done, total=total):
            follower.read(index, done, total)
        case Piece():
            follower.wrote(index)
        case Done(usage=usage):
            follower.ended(index, usage)
        case Failed():
            follower.again(index)


class _Source:
    """Numbers requests, and gives those again that the engine's crash cut off.

    Attributes:
        has_more: whether some are still to be asked.
    """

    def __init__(self, requests: Iterable[Request]) -> None:
        self._fresh = enumerate(requests)
        self._asked: dict[int, Request] = {}
        self._again: list[int] = []
        self._twice: set[int] = set()
        self.has_more = True

    def __iter__(self) -> Iterator[tuple[int, Request]]:
        return self

    def __next__(self) -> tuple[int, Request]:
        if self._again:
            index = self._again.pop(0)
            return index, self._asked[index]
        drawn = next(self._fresh, None)
        if drawn is None:
            self.has_more = False
            raise StopIteration
        self._asked[drawn[0]] = drawn[1]
        return drawn

    def ended(self, index: int) -> None:
        """Note that a request needs not be kept any more."""
        del self._asked[index]
        self._twice.discard(index)

    def again(self, index: int) -> bool:
        """Give a request once more; False if that was done before."""
        if index in self._twice:
            return False
        self._twice.add(index)
        self._again.append(index)
        self.has_more = True
        return True


class _Shelf:
    """Holds text whose turn has not come.

    Of an answer that is given again, what was shown already has to come again too.
    """

    def __init__(self) -> None:
        self._waiting: dict[int, list[str]] = {}
        self._ended: set[int] = set()
        self._turn = 0
        self._shown = ""
        self._expected = ""
        self._fault: EngineCrashed | None = None

    def put(self, index: int, text: str) -> Iterator[Text]:
        """Yield the text if it is its turn, else keep it. Raises FaultError as restart says."""
        if index == self._turn:
            yield from self._show(text)
        else:
            self._waiting.setdefault(index, []).append(text)

    def end(self, index: int) -> Iterator[Text]:
        """Note the end of a request; yield what may be shown now.

        Raises FaultError as restart says.
        """
        self._ended.add(index)
        while self._turn in self._ended:
            self._check(same=not self._expected)
            self._turn += 1
            self._shown = ""
            for text in self._waiting.pop(self._turn, ()):
                yield from self._show(text)

    def restart(self, index: int, fault: EngineCrashed) -> None:
        """Begin anew with a request; should another text come than was shown, raise `fault`."""
        self._waiting.pop(index, None)
        if index == self._turn:
            self._expected, self._fault = self._shown, fault

    def _show(self, text: str) -> Iterator[Text]:
        known = min(len(text), len(self._expected))
        self._check(same=text[:known] == self._expected[:known])
        self._expected = self._expected[known:]
        if known < len(text):
            self._shown += text[known:]
            yield Text(self._turn, text[known:])

    def _check(self, *, same: bool) -> None:
        if not same:
            assert self._fault is not None
            raise FaultError(self._fault)
