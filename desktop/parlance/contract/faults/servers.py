"""Faults of engines elsewhere: servers, and devices of other computers."""

from __future__ import annotations

from parlance.contract.faults.engine import EngineCrashed
from parlance.contract.faults.record import FaultRecord


class ServerUnreachable(FaultRecord, frozen=True, kw_only=True, tag="server_unreachable"):
    """No connection to a server: refused, no such name, no answer in time."""

    address: str
    reason: str


class ServerRefusedKey(FaultRecord, frozen=True, kw_only=True, tag="server_refused_key"):
    """The server wants a key, or another one (401, 403)."""

    address: str


class ServedModelMissing(FaultRecord, frozen=True, kw_only=True, tag="served_model_missing"):
    """The server has no model of this name (404)."""

    address: str
    model: str


class ServerBusy(FaultRecord, frozen=True, kw_only=True, tag="server_busy"):
    """The server asked again and again to wait (429, 503)."""

    address: str


class ServerFailed(FaultRecord, frozen=True, kw_only=True, tag="server_failed"):
    """The server answered with an error of its own; `status` is HTTP's."""

    address: str
    status: int
    reason: str


class ServerCutOff(FaultRecord, frozen=True, kw_only=True, tag="server_cut_off"):
    """The connection ended in the middle of an answer."""

    address: str


class ServerNotUnderstood(FaultRecord, frozen=True, kw_only=True, tag="server_not_understood"):
    """What is at this address does not speak OpenAI's protocol."""

    address: str


class ServerAddressInvalid(FaultRecord, frozen=True, kw_only=True, tag="server_address_invalid"):
    """What was typed is no address of a server."""

    address: str


class RpcServerUnreachable(FaultRecord, frozen=True, kw_only=True, tag="rpc_server_unreachable"):
    """One of llama.cpp's RPC servers does not answer, or speaks another version."""

    address: str


class RpcAddressInvalid(FaultRecord, frozen=True, kw_only=True, tag="rpc_address_invalid"):
    """What was typed is no address of an RPC server."""

    address: str


class RpcNotServed(FaultRecord, frozen=True, kw_only=True, tag="rpc_not_served"):
    """The devices of this computer cannot be offered to others."""

    address: str
    reason: str


class RpcServerInUse(FaultRecord, frozen=True, kw_only=True, tag="rpc_server_in_use"):
    """A loaded model uses the server, which answers one program at a time."""

    address: str


class RpcNotBuilt(FaultRecord, frozen=True, kw_only=True, tag="rpc_not_built"):
    """RPC servers are set, and llama.cpp was built without RPC."""


class DraftModelUnsuited(FaultRecord, frozen=True, kw_only=True, tag="draft_model_unsuited"):
    """A model that cannot guess for another: another vocabulary, or it cannot be loaded."""

    path: str
    reason: str


class DeviceLost(EngineCrashed, frozen=True, kw_only=True, tag="device_lost"):
    """A GPU went away or its driver was reset while a model was on it.

    The process that used it is gone, so it is treated like any other that ended by itself.
    """

    device: str
