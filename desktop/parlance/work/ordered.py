"""Runs many requests at once and hands their text on in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Channel, Done, Failed, Piece, PromptRead
from parlance.contract.faults import FaultError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Engine, Request


class Text(msgspec.Struct, frozen=True):
    """Text of request `index`; every request before it has already ended."""

    index: int
    text: str


class Ended(msgspec.Struct, frozen=True):
    """Request `index` has ended; ends come as they happen, not in order."""

    index: int
    done: Done


def run_in_order(
    engine: Engine, requests: Iterable[Request], cancel: Cancel
) -> Iterator[Text | Ended]:
    """Yield the answers' text in the order of the requests, however they overlap.

    The text of the first unfinished request streams; that of later ones waits for its
    turn. Raises FaultError for the first request that fails, and Cancelled.
    """
    shelf = _Shelf()
    for index, event in engine.run(enumerate(requests), cancel):
        match event:
            case Piece(text=text, channel=Channel.ANSWER):
                yield from shelf.put(index, text)
            case Done():
                yield Ended(index, event)
                yield from shelf.end(index)
            case Failed(fault=fault):
                raise FaultError(fault)
            case PromptRead() | Piece():
                pass


class _Shelf:
    """Holds text whose turn has not come."""

    def __init__(self) -> None:
        self._waiting: dict[int, list[str]] = {}
        self._ended: set[int] = set()
        self._turn = 0

    def put(self, index: int, text: str) -> Iterator[Text]:
        """Yield the text if it is its turn, else keep it."""
        if index == self._turn:
            yield Text(index, text)
        else:
            self._waiting.setdefault(index, []).append(text)

    def end(self, index: int) -> Iterator[Text]:
        """Note the end of a request; yield what may be shown now."""
        self._ended.add(index)
        while self._turn in self._ended:
            self._turn += 1
            for text in self._waiting.pop(self._turn, ()):
                yield Text(self._turn, text)
