"""Engines elsewhere: servers that speak OpenAI's protocol, added by the person."""

from __future__ import annotations

import msgspec

_PREFIX = "server:"


class Server(msgspec.Struct, frozen=True, kw_only=True):
    """A server that the person added. Its key is no part of it (`storage/keys.py`).

    Attributes:
        name: as the person calls it.
        address: base URL, as `http://127.0.0.1:8000/v1`.
        context: tokens of its models' context, where the person knows better than the
            server tells; 0 asks the server.
    """

    name: str
    address: str
    context: int = 0


class ServedModel(msgspec.Struct, frozen=True, kw_only=True):
    """One model of a server, and what is needed to ask it.

    Attributes:
        model: as the server calls it.
        token: what the server wants as a proof of who asks; empty for none.
    """

    server: Server
    model: str
    token: str = ""


def served_key(address: str, model: str) -> str:
    """Return the key of a server's model, as `ModelEntry.key` has it."""
    return f"{_PREFIX}{address}#{model}"


def is_served(key: str) -> bool:
    """Whether a key names a model of a server."""
    return key.startswith(_PREFIX)


def tidy_address(address: str) -> str:
    """Return an address as servers are told apart by it."""
    return address.strip().rstrip("/")


def is_unprotected(address: str) -> bool:
    """Whether what is sent to a server, its key too, can be read on the way."""
    return address.strip().lower().startswith("http:") and not is_here(address)


def is_here(address: str) -> bool:
    """Whether a server's address is this computer's own."""
    from urllib.parse import urlsplit  # noqa: PLC0415 - heavy for what starts the app

    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return False
    return host in ("localhost", "127.0.0.1", "::1")
