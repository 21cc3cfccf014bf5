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
    waiting: dict[int, list[str]] = {}
    ended: set[int] = set()
    turn = 0
    for index, event in engine.run(enumerate(requests), cancel):
        match event:
            case Piece(text=text, channel=Channel.ANSWER):
                if index == turn:
                    yield Text(index, text)
                else:
                    waiting.setdefault(index, []).append(text)
            case Done():
                ended.add(index)
                yield Ended(index, event)
                while turn in ended:
                    turn += 1
                    for text in waiting.pop(turn, ()):
                        yield Text(turn, text)
            case Failed(fault=fault):
                raise FaultError(fault)
            case PromptRead() | Piece():
                pass
