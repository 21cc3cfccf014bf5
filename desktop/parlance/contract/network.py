"""Every request that Parlance makes over a network, as the person can read it."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Purpose(StrEnum):
    """What a request was for."""

    SEARCH = "search"
    MODEL_PAGE = "model_page"
    HEADER = "header"
    DOWNLOAD = "download"
    ACCESS = "access"
    UPDATES = "updates"
    SERVER = "server"
    """A question to an engine elsewhere, which the person added."""


class NetworkRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One request, noted when it is over.

    Attributes:
        at: seconds since the epoch when it began.
        subject: repository, file or words searched for.
        status: HTTP status; 0 if there was no answer.
        received_bytes: of the answer's body, headers left out.
    """

    at: float
    method: str
    host: str
    purpose: Purpose
    subject: str
    status: int
    received_bytes: int
