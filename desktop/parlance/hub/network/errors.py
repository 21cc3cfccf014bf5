"""Names the errors of huggingface_hub and its HTTP client.

Imports both, so it is imported when the library is called for the first time.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx2
import msgspec
from huggingface_hub import errors

from parlance.contract.faults import (
    FaultError,
    GatedRepository,
    HubFileNotFound,
    HubNotUnderstood,
    HubUnreachable,
    Offline,
    RepositoryNotFound,
)
from parlance.hub.network.refusals import refusal
from parlance.network.reasons import causes, reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.contract.cancel import Cancel
    from parlance.contract.faults import (
        Fault,
    )
    from parlance.hub.network.refusals import Asked


@contextmanager
def library_faults(asked: Asked, cancel: Cancel) -> Iterator[None]:
    """Raise as FaultError what the library raises in the block; as Cancelled, if asked to stop.

    What is none of the network's passes: a full disk, say.
    """
    try:
        yield
        cancel.check()
    # The library's own errors are OSErrors, its answers that are no JSON ValueErrors.
    except (FaultError, OSError, ValueError, httpx2.HTTPError, httpx2.InvalidURL) as error:
        cancel.check()
        fault = fault_of(error, asked)
        if fault is None:
            raise
        raise FaultError(fault) from error


def fault_of(error: BaseException, asked: Asked) -> Fault | None:
    """Return the fault that an error stands for, or what it was raised from.

    None if it is none of the network's.
    """
    # "Check your connection", says the library of nearly everything: the cause tells more.
    faults = (_fault(cause, asked) for cause in causes(error))
    return next((fault for fault in faults if fault is not None), None)


def _fault(error: BaseException, asked: Asked) -> Fault | None:
    match error:
        case FaultError(fault=fault):
            return fault
        case errors.OfflineModeIsEnabled():
            return Offline()
        case errors.HfHubHTTPError():
            return _refused(error, asked)
        case errors.HFValidationError():  # no repository can have this name
            return RepositoryNotFound(repo=asked.repo)
        case _:
            return _unsent(error, asked)


def _refused(error: errors.HfHubHTTPError, asked: Asked) -> Fault:
    response = error.response
    asked = msgspec.structs.replace(
        asked,
        host=response.url.netloc.decode("ascii"),
        signed_in="authorization" in response.request.headers,
    )
    match error:
        case errors.GatedRepoError():  # before its base, RepositoryNotFoundError
            return GatedRepository(repo=asked.repo, signed_in=asked.signed_in)
        case errors.EntryNotFoundError():
            return HubFileNotFound(repo=asked.repo, file=asked.file)
        case _:
            fault = refusal(response.status_code, response.headers, asked)
            return fault or HubNotUnderstood(host=asked.host)


def _unsent(error: BaseException, asked: Asked) -> Fault | None:
    match error:
        case httpx2.TooManyRedirects() | httpx2.DecodingError() | httpx2.InvalidURL():
            return HubNotUnderstood(host=asked.host)
        case errors.FileMetadataError() | json.JSONDecodeError():
            return HubNotUnderstood(host=asked.host)
        case httpx2.HTTPError():
            return HubUnreachable(host=asked.host, reason=reason_of(error))
        case _:
            return None
