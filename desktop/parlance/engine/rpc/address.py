"""Addresses of llama.cpp's RPC servers: what people type, and what llama.cpp is told.

llama.cpp's RPC speaks IPv4 alone, and ends the process that gives it an address which it
does not understand (ggml-rpc.cpp, transport.cpp).
"""

from __future__ import annotations

import re

import msgspec

from parlance.contract.faults import FaultError, RpcAddressInvalid

_FORM = re.compile(r"([\w.-]{1,253}):([0-9]{1,5})")
_MOST_PORT = 65535


class RpcEndpoint(msgspec.Struct, frozen=True, kw_only=True):
    """Where an RPC server is.

    Attributes:
        address: as the person typed it; host: the IPv4 address that it stands for.
    """

    address: str
    host: str
    port: int

    @property
    def numeric(self) -> str:
        """What llama.cpp is told, as `192.168.1.20:50052`; nothing is left to look up."""
        return f"{self.host}:{self.port}"

    @property
    def is_here(self) -> bool:
        """Whether it is this computer."""
        return self.host.startswith("127.")


def split_address(address: str) -> tuple[str, int]:
    """Return host and port of what a person typed. Raises FaultError(RpcAddressInvalid)."""
    found = _FORM.fullmatch(address.strip())
    if found is None or not 0 < int(found[2]) <= _MOST_PORT:
        raise FaultError(RpcAddressInvalid(address=address))
    return found[1], int(found[2])
