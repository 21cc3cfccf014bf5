"""Looks at how a model chooses: the next token, and what is left of it to draw from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Failed, Piece
from parlance.contract.faults import FaultError
from parlance.contract.inspection import NextToken
from parlance.contract.sampling import GREEDY

if TYPE_CHECKING:
    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Request, TokenLogprob
    from parlance.contract.hosts import ModelHost


def look_at_next(host: ModelHost, request: Request, count: int, cancel: Cancel) -> NextToken:
    """Return the `count` likeliest tokens after a prompt, and what its sampling leaves of them.

    Penalties look at the prompt's own tokens. Raises FaultError and Cancelled.
    """
    from parlance.work.narrowing import narrowed  # noqa: PLC0415 - numpy

    likeliest = _likeliest(host, request, count, cancel)
    return NextToken(
        likeliest=likeliest,
        steps=narrowed(
            host.next_token(request, cancel),
            request.sampling,
            before=[token for token, _text in host.tokenize(request.prompt, cancel)],
            shown=[each.token for each in likeliest],
        ),
    )


def _likeliest(
    host: ModelHost, request: Request, count: int, cancel: Cancel
) -> tuple[TokenLogprob, ...]:
    asked = msgspec.structs.replace(request, max_tokens=1, sampling=GREEDY, top_logprobs=count)
    found: tuple[TokenLogprob, ...] = ()
    for _key, event in host.run([(0, asked)], cancel):
        if isinstance(event, Failed):
            raise FaultError(event.fault)
        if isinstance(event, Piece) and event.choices:
            found = event.choices[0].top
    return found
