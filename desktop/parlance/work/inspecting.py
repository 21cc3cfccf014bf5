"""Looks at how a model chooses: the next token, and what is left of it to draw from."""

from __future__ import annotations

from array import array
from functools import cached_property
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
    from parlance.work.narrowing import Narrowing

_FEWER_AT_SERVERS = 20
"""More of the likeliest no server tells."""


def look_at_next(host: Engine, request: Request, count: int, cancel: Cancel) -> NextToken:
    """Return the `count` likeliest tokens after a prompt, and what its sampling leaves of them.

    Penalties look at the prompt's own tokens. Raises FaultError and Cancelled.
    """
    found = weigh_next(host, request, count, cancel)
    before = () if not found.logprobs else prompt_tokens(host, request, cancel)
    return Expectation(found).left(request.sampling, before)


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
    parts = host.tokenize(request.prompt, cancel)
    return tuple(token for part in parts for token, _text in part.tokens)


class Expectation:
    """What a model expects next, to be narrowed many times."""

    def __init__(self, found: TokenDistribution) -> None:
        """Hold a distribution; nothing is computed yet."""
        self._found = found

    def left(self, sampling: Sampling, before: Sequence[int] = ()) -> NextToken:
        """Return what each step of `sampling` leaves after the tokens `before`."""
        from parlance.work.narrowing import left_out  # noqa: PLC0415 - numpy

        likeliest = self._found.likeliest
        if not self._found.logprobs:
            return NextToken(likeliest=likeliest, steps=())
        log_sum = self._found.log_sum
        return NextToken(
            likeliest=likeliest,
            steps=self._narrowing.by(sampling, before),
            left_out=left_out(sampling),
            logits=tuple(self._found.logprobs[each.token] + log_sum for each in likeliest),
        )

    @cached_property
    def _narrowing(self) -> Narrowing:
        from parlance.work.narrowing import Narrowing, logits_of  # noqa: PLC0415 - see above

        shown = [each.token for each in self._found.likeliest]
        return Narrowing(logits_of(self._found), shown=shown, suppressed=self._found.suppressed)


def _likeliest(
    host: Engine, request: Request, after: Sequence[TokenLogprob], cancel: Cancel
) -> tuple[TokenLogprob, ...]:
    text = _text_of(after)
    if text is None:
        return ()
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


def _text_of(tokens: Sequence[TokenLogprob]) -> str | None:
    """Return what tokens say together; None where a text cannot say it: a half character, a mark.

    A server goes on from texts: it would tell what follows another one.
    """
    said = [each.part or each.text.encode() for each in tokens]
    if not all(said):
        return None
    try:
        return b"".join(said).decode()
    except UnicodeDecodeError:
        return None
