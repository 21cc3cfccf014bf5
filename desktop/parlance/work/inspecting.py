"""Looks at how a model chooses: the next token, and what is left of it to draw from."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import Begun, Failed, Piece, TokenDistribution
from parlance.contract.faults import FaultError, NotCapable
from parlance.contract.inspection import NextToken
from parlance.contract.sampling import GREEDY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import Request, TokenLogprob
    from parlance.contract.hosts import Engine
    from parlance.contract.sampling import Sampling

_FEWER_AT_SERVERS = 20
"""More of the likeliest no server tells."""


def look_at_next(host: Engine, request: Request, count: int, cancel: Cancel) -> NextToken:
    """Return the `count` likeliest tokens after a prompt, and what its sampling leaves of them.

    Penalties look at the prompt's own tokens. Raises FaultError and Cancelled.
    """
    found = weigh_next(host, request, count, cancel)
    before = () if not found.logprobs else prompt_tokens(host, request, cancel)
    return what_is_left(found, request.sampling, before)


def weigh_next(
    host: Engine,
    request: Request,
    count: int,
    cancel: Cancel,
    *,
    after: Sequence[TokenLogprob] = (),
) -> TokenDistribution:
    """Return the distribution after a prompt and the tokens `after`, the likeliest with texts.

    A server tells its likeliest only; the log-probabilities of all are empty then. Raises
    FaultError and Cancelled.
    """
    asked = msgspec.structs.replace(request, top_logprobs=count)
    try:
        return host.next_token(asked, cancel, after=[each.token for each in after])
    except FaultError as error:
        if not isinstance(error.fault, NotCapable) or not (
            likeliest := _likeliest(host, asked, after, cancel)
        ):
            raise
    return TokenDistribution(logprobs=array("f"), likeliest=likeliest)


def prompt_tokens(host: Engine, request: Request, cancel: Cancel) -> tuple[int, ...]:
    """Return the tokens of a prompt. Raises FaultError and Cancelled."""
    return tuple(token for token, _text in host.tokenize(request.prompt, cancel))


def what_is_left(
    found: TokenDistribution, sampling: Sampling, before: Sequence[int] = ()
) -> NextToken:
    """Return what each step of `sampling` leaves after the tokens `before`."""
    from parlance.work.narrowing import left_out, logits_of, narrowed  # noqa: PLC0415 - numpy

    if not found.logprobs:
        return NextToken(likeliest=found.likeliest, steps=())
    logits, shown = logits_of(found), [each.token for each in found.likeliest]
    return NextToken(
        likeliest=found.likeliest,
        steps=narrowed(logits, sampling, before=before, shown=shown, suppressed=found.suppressed),
        left_out=left_out(sampling),
        logits=tuple(float(logits[token]) for token in shown),
    )


def _likeliest(
    host: Engine, request: Request, after: Sequence[TokenLogprob], cancel: Cancel
) -> tuple[TokenLogprob, ...]:
    text = "".join(each.text for each in after)
    asked = msgspec.structs.replace(
        request,
        max_tokens=len(after) + 1,
        sampling=GREEDY,
        top_logprobs=min(request.top_logprobs or 0, _FEWER_AT_SERVERS),
        begun=Begun(answer=text, tokens=len(after)) if text else None,
    )
    found: tuple[TokenLogprob, ...] = ()
    for _key, event in host.run([(0, asked)], cancel):
        if isinstance(event, Failed):
            raise FaultError(event.fault)
        if isinstance(event, Piece) and event.choices and not found:
            found = event.choices[0].top
    return found
