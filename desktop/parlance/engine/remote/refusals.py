"""Names what an answer of a server means that is none of success, by status and error type."""

from __future__ import annotations

import http
import time
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import (
    PromptTooLong,
    ServedModelMissing,
    ServerBusy,
    ServerFailed,
    ServerNotUnderstood,
    ServerRefusedKey,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from parlance.contract.faults import Fault
    from parlance.engine.remote.wire import ErrorDetails

BUSY = frozenset({429, 503})
"""The server asks to wait."""

UNWANTED = frozenset({400, 422})
"""The server does not take a field of the request, or its value."""

_KEY, _MISSING, _REDIRECTS = frozenset({401, 403}), 404, range(300, 400)
_TOO_LONG = frozenset({"exceed_context_size_error", "context_length_exceeded"})
_LONGEST_REASON = 300


class Patience(msgspec.Struct, frozen=True, kw_only=True):
    """How often a busy server is asked again, and after how many seconds.

    Attributes:
        first_seconds: where the server names no time; twice as long each time after.
        most_seconds: a server that wants more is not waited for.
    """

    times: int = 4
    first_seconds: float = 1.0
    most_seconds: float = 60.0


def refusal(address: str, model: str, status: int, error: ErrorDetails) -> Fault:
    """Return what the refusal of a request to `model` means."""
    if error.type in _TOO_LONG or error.code in _TOO_LONG:
        return PromptTooLong(prompt_tokens=error.n_prompt_tokens or 0, context=error.n_ctx or 0)
    if status in _KEY:
        return ServerRefusedKey(address=address)
    if status == _MISSING:
        return ServedModelMissing(address=address, model=model)
    if status in BUSY:
        return ServerBusy(address=address)
    if status in _REDIRECTS:  # not followed: what is said to one is not for another
        return ServerNotUnderstood(address=address)
    return ServerFailed(address=address, status=status, reason=reason_of(status, error.message))


def reason_of(status: int, message: str | None) -> str:
    """Return a server's own words as part of a sentence, else HTTP's for the status."""
    told = "".join(letter if letter.isprintable() else " " for letter in message or "")
    told = " ".join(told.split())[:_LONGEST_REASON].rstrip(". ")
    if told:
        return told
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return "it does not say why"


def asked_to_wait(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of Retry-After, which may be a date; None if there are none."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdecimal():
        return float(value[:9])
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    aware = date if date.tzinfo else date.replace(tzinfo=UTC)
    return max(0.0, aware.timestamp() - time.time())
