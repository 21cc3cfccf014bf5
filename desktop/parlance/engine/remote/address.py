"""Where a server is: its address as the person typed it, and what stands below it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import msgspec

from parlance.contract.faults import FaultError, ServerAddressInvalid
from parlance.contract.servers import is_here

_LONGEST = 2000
_VERSION = re.compile(r"/v\d+$")


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """The places of a server.

    Attributes:
        given: as the person typed it; faults name it so.
        api: base of OpenAI's protocol, as `http://127.0.0.1:8080/v1`.
        root: what some servers have their own extras below, as `/props`.
        host: host and port; here: whether that is this computer.
    """

    given: str
    api: str
    root: str
    host: str
    here: bool


def address_of(text: str) -> Address:
    """Return the places of the server at `text`, with or without `/v1` at its end.

    Raises FaultError(ServerAddressInvalid).
    """
    given = text.strip()
    try:
        parts = urlsplit(given)
        port = parts.port
    except ValueError:  # brackets that do not close, a port that is no number
        raise _invalid(given) from None
    plain = not (parts.username or parts.password or parts.query or parts.fragment)
    known = parts.scheme in ("http", "https") and bool(parts.hostname) and port != 0
    if not (plain and known and given.isascii() and given.isprintable() and " " not in given):
        raise _invalid(given)
    base = f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
    root = _VERSION.sub("", base)
    return Address(
        given=given,
        api=base if root != base else f"{base}/v1",
        root=root,
        host=parts.netloc,
        here=is_here(given),
    )


def _invalid(given: str) -> FaultError:
    return FaultError(ServerAddressInvalid(address=given[:_LONGEST]))
