"""One prompt decoded in several ways at once: greedily, with seeds, by beam search."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Channel, Done, Failed, Piece, StopReason
from parlance.contract.inspection_choosing import Decoded, WayKind
from parlance.contract.sampling import GREEDY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Event, Request
    from parlance.contract.hosts import Engine
    from parlance.contract.sampling import Beams


def decode_side_by_side(
    host: Engine, request: Request, seeds: Sequence[int], beams: Beams, cancel: Cancel
) -> Iterator[tuple[int, Decoded]]:
    """Yield (number of the way, what it has brought): all once, then when one grew or ended.

    The ways are greedy, one for each seed with the request's own sampling, and the search. One
    that fails ends with its fault, the others go on. Raises FaultError and Cancelled.
    """
    ways = [
        Decoded(kind=WayKind.GREEDY),
        *(Decoded(kind=WayKind.SAMPLED, seed=seed) for seed in seeds),
        Decoded(kind=WayKind.BEAMS),
    ]
    yield from enumerate(ways)
    asked = ((number, _asked(request, way, beams)) for number, way in enumerate(ways))
    for number, event in host.run(asked, cancel):
        ways[number] = _with_event(ways[number], event)
        yield number, ways[number]


def _asked(request: Request, way: Decoded, beams: Beams) -> Request:
    replace = msgspec.structs.replace
    if way.kind is WayKind.BEAMS:
        return replace(request, sampling=GREEDY, beams=beams)
    sampling = replace(request.sampling, seed=way.seed) if way.seed is not None else GREEDY
    return replace(request, sampling=sampling, top_logprobs=0)


def _with_event(way: Decoded, event: Event) -> Decoded:
    match event:
        case Piece(text=text, choices=choices, channel=channel):
            tokens = (*way.tokens, *(choice.chosen for choice in choices))
            grown = text if channel is Channel.ANSWER else ""
            return msgspec.structs.replace(
                way,
                text=way.text + grown,
                tokens=tokens,
                length=len(tokens),
                logprob=math.fsum(each.logprob for each in tokens) if tokens else None,
            )
        case Done(stop=stop, hypotheses=(best, *_)):
            length = len(best.tokens) + (stop is StopReason.END)
            return msgspec.structs.replace(way, stop=stop, length=length, logprob=best.logprob)
        case Done(stop=stop):
            return msgspec.structs.replace(way, stop=stop)
        case Failed(fault=fault):
            return msgspec.structs.replace(way, fault=fault)
        case _:
            return way
