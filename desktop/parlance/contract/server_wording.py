"""What happened, and what to do about it: faults of engines elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract import faults
from parlance.contract.fault_wording import wording
from parlance.contract.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from parlance.contract.fault_wording import Wording

SERVER_FAULTS: dict[type[faults.FaultRecord], Wording] = {
    faults.ServerUnreachable: wording(
        QT_TRANSLATE_NOOP("Wording", "The server {address} cannot be reached: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Start it, or check its address under Models."),
    ),
    faults.ServerRefusedKey: wording(
        QT_TRANSLATE_NOOP("Wording", "The server {address} does not accept the key."),
        QT_TRANSLATE_NOOP("Wording", "Enter the key that its owner gave you, under Models."),
    ),
    faults.ServedModelMissing: wording(
        QT_TRANSLATE_NOOP("Wording", "The server {address} has no model “{model}”."),
        QT_TRANSLATE_NOOP("Wording", "Choose one that it has, under Models."),
    ),
    faults.ServerBusy: wording(
        QT_TRANSLATE_NOOP("Wording", "The server {address} is busy and has asked to wait."),
        QT_TRANSLATE_NOOP("Wording", "Try again in a while, or use a model of this computer."),
    ),
    faults.ServerFailed: wording(
        QT_TRANSLATE_NOOP("Wording", "The server {address} failed (HTTP {status}): {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Try again; if it stays so, look at the server's own log."),
    ),
    faults.ServerCutOff: wording(
        QT_TRANSLATE_NOOP("Wording", "The connection to {address} ended during the answer."),
        QT_TRANSLATE_NOOP("Wording", "What has arrived is kept. Try again."),
    ),
    faults.ServerNotUnderstood: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "What answers at {address} is no server with OpenAI's protocol."
        ),
        QT_TRANSLATE_NOOP("Wording", "Check the address; most servers want “/v1” at its end."),
    ),
    faults.ServerAddressInvalid: wording(
        QT_TRANSLATE_NOOP("Wording", "“{address}” is no address of a server."),
        QT_TRANSLATE_NOOP("Wording", "It looks like http://127.0.0.1:8080/v1."),
    ),
    faults.RpcServerUnreachable: wording(
        QT_TRANSLATE_NOOP(
            "Wording",
            "The RPC server {address} does not answer, is in use by another program, or is of "
            "another version of llama.cpp.",
        ),
        QT_TRANSLATE_NOOP("Wording", "Start it, or take it out of the list under Models."),
    ),
    faults.RpcAddressInvalid: wording(
        QT_TRANSLATE_NOOP("Wording", "“{address}” is no address of an RPC server."),
        QT_TRANSLATE_NOOP(
            "Wording",
            "It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's "
            "RPC has no IPv6.",
        ),
    ),
    faults.RpcNotServed: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "This computer's devices cannot be offered at {address}: {reason}."
        ),
        QT_TRANSLATE_NOOP("Wording", "Choose an address of this computer and a free port."),
    ),
    faults.RpcServerInUse: wording(
        QT_TRANSLATE_NOOP(
            "Wording", "The RPC server {address} computes for a model that is loaded."
        ),
        QT_TRANSLATE_NOOP("Wording", "Unload that model to see the plan before loading."),
    ),
    faults.RpcNotBuilt: wording(
        QT_TRANSLATE_NOOP("Wording", "llama.cpp was built without RPC."),
        QT_TRANSLATE_NOOP("Wording", "Build it with “make run RPC=1”, or take the servers out."),
    ),
    faults.DraftModelUnsuited: wording(
        QT_TRANSLATE_NOOP("Wording", "{path} cannot guess ahead for this model: {reason}."),
        QT_TRANSLATE_NOOP("Wording", "Choose a smaller model of the same family, or none."),
    ),
    faults.DeviceLost: wording(
        QT_TRANSLATE_NOOP("Wording", "{device} stopped answering."),
        QT_TRANSLATE_NOOP("Wording", "The model is loaded again on what is left."),
    ),
}
