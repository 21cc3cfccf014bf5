"""Names what an answer of the Hub means that is none of success."""

from __future__ import annotations

import time
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import (
    GatedRepository,
    HubBusy,
    HubFileNotFound,
    HubRefused,
    RepositoryNotFound,
    TokenRefused,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from parlance.contract.faults import (
        Fault,
    )

_UNAUTHORIZED, _NOT_FOUND, _TOO_MANY = 401, 404, 429
_GOOD = range(200, 300)


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for, as far as a fault should name it."""

    host: str
    repo: str = ""
    file: str = ""
    signed_in: bool = False


def refusal(status: int, headers: Mapping[str, str], asked: Asked) -> Fault | None:
    """Return what an answer of this status means; None if it is a good one.

    `headers` must not mind the case of names.
    """
    if status in _GOOD:
        return None
    code = headers.get("x-error-code", "")
    if code == "GatedRepo":
        return GatedRepository(repo=asked.repo, signed_in=asked.signed_in)
    if status == _UNAUTHORIZED and asked.signed_in and code != "RepoNotFound":
        return TokenRefused(repo=asked.repo)
    if status == _TOO_MANY:
        return HubBusy(host=asked.host, seconds=_wait_seconds(headers))
    # The Hub answers 401, not 404, to strangers who ask for what is not there.
    if asked.repo and status in (_UNAUTHORIZED, _NOT_FOUND):
        return _missing(status, code, asked)
    return HubRefused(host=asked.host, status=status)


def _missing(status: int, code: str, asked: Asked) -> Fault:
    if status == _NOT_FOUND and asked.file and code != "RepoNotFound":
        return HubFileNotFound(repo=asked.repo, file=asked.file)
    return RepositoryNotFound(repo=asked.repo)


def _wait_seconds(headers: Mapping[str, str]) -> float:
    """Return the seconds of Retry-After, which may be a date; 0 if there are none."""
    value = headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value)
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return 0.0
    aware = date if date.tzinfo else date.replace(tzinfo=UTC)
    return max(0.0, aware.timestamp() - time.time())
