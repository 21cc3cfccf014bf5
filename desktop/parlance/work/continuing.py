"""Continues a text at a place in it, as base and code models do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Done, Failed, Piece, PromptRead, RawPrompt, Request
from parlance.contract.faults import FaultError
from parlance.contract.history import Measurements
from parlance.contract.progress import AnswerReading
from parlance.contract.sampling import Sampling
from parlance.work.completing import GAP, can_fill, completion
from parlance.work.measuring import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event
    from parlance.contract.hosts import Engine
    from parlance.contract.models import ModelDescription

MOST_TOKENS = 4096
"""Of one continuation."""

BEHIND_SHARE = 0.3
"""What stands behind the gap takes at most so much of the room for the prompt."""

_TIGHTER = 0.95
_LEAST_ROOM = 16


class ContinuationAsk(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be continued: the text before the place, and what stands behind it.

    Attributes:
        sampling: how; tokens: how many at most.
    """

    before: str
    behind: str = ""
    sampling: Sampling | None = None
    tokens: int = 128


class ContinuationCut(msgspec.Struct, frozen=True, kw_only=True):
    """So many letters at the start, and at the end, are not sent for want of context."""

    before: int
    behind: int = 0


class ContinuationPiece(msgspec.Struct, frozen=True, kw_only=True):
    """Text to be put at the place."""

    text: str


class ContinuationDone(msgspec.Struct, frozen=True, kw_only=True):
    """It is over."""

    measurements: Measurements


ContinuationEvent = AnswerReading | ContinuationCut | ContinuationPiece | ContinuationDone


def continued(ask: ContinuationAsk, engine: Engine, cancel: Cancel) -> Iterator[ContinuationEvent]:
    """Yield the text that the loaded model puts behind `ask.before`.

    What stands behind the place counts where the model's vocabulary can fill gaps. Raises
    FaultError and Cancelled.
    """
    description = engine.describe()
    tokens = max(1, min(ask.tokens, MOST_TOKENS, description.context // 2))
    room = max(_LEAST_ROOM, description.context - tokens)
    before, behind = _fitted(ask, description, room, engine, cancel)
    cut = ContinuationCut(
        before=len(ask.before) - len(before),
        behind=len(ask.behind) - len(behind) if can_fill(description) else 0,
    )
    if cut.before or cut.behind:
        yield cut
    request = Request(
        prompt=_prompt(before, behind, description),
        sampling=ask.sampling or description.sampling,
        max_tokens=tokens,
    )
    tally = Tally(description)
    for _, event in engine.run([(0, request)], cancel):
        yield from _told(event, tally)


def _told(event: Event, tally: Tally) -> Iterator[ContinuationEvent]:
    match event:
        case PromptRead(done=done, total=total):
            yield AnswerReading(done=done, total=total)
        case Piece(text=text):
            if text:
                yield ContinuationPiece(text=text)
        case Done(stop=stop, usage=usage):
            tally.add(usage, stop)
            yield ContinuationDone(measurements=tally.result())
        case Failed(fault=fault):
            raise FaultError(fault)


def _prompt(before: str, behind: str, description: ModelDescription) -> RawPrompt:
    speaks_of_gaps = GAP in before or GAP in behind
    if behind.strip() and can_fill(description) and not speaks_of_gaps:
        return completion(f"{before}{GAP}{behind}", description)
    return RawPrompt(text=before)


def _fitted(
    ask: ContinuationAsk, description: ModelDescription, room: int, engine: Engine, cancel: Cancel
) -> tuple[str, str]:
    """Return the end of what stands before, and the start of what stands behind, that fit."""
    behind = ""
    if ask.behind.strip() and can_fill(description):
        most = int(room * BEHIND_SHARE)
        behind = _shortened(ask.behind, most, engine, cancel, from_start=True)
        room -= engine.count(behind, cancel)
    before = _shortened(ask.before, room - _LEAST_ROOM // 2, engine, cancel, from_start=False)
    return before, behind


def _shortened(text: str, tokens: int, engine: Engine, cancel: Cancel, *, from_start: bool) -> str:
    """Return as much of the text as `tokens` hold, its start or its end."""
    tokens = max(1, tokens)
    while text and (count := engine.count(text, cancel)) > tokens:
        length = min(len(text) - 1, int(len(text) * tokens / count * _TIGHTER))
        text = text[:length] if from_start else text[len(text) - length :]
    return text
