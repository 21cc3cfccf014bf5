"""Server-sent events become chunks of an answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.faults import FaultError, ServerCutOff, ServerNotUnderstood
from parlance.engine.remote.wire import Chunk, ErrorBody

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.faults import Fault
    from parlance.engine.remote.wire import ErrorDetails

_DATA = b"data:"
_END = b"[DONE]"
_MEANT = (b":", b"event:", b"id:", b"retry:")
"""How the other lines of an event stream begin."""


def chunks_of(
    lines: Iterator[bytes], address: str, failed: Callable[[ErrorDetails], Fault]
) -> Iterator[Chunk]:
    """Yield the chunks of a streamed answer, up to its end.

    `failed` names an error that the server tells in the middle. Raises FaultError, also
    ServerCutOff where the answer ends before the server said why, and what `lines` raises.
    """
    finished = False
    for line in lines:
        payload = _payload(line, address)
        if payload == _END:
            break
        if not payload:
            continue
        chunk = _chunk(payload, address)
        if chunk.error is not None:
            raise FaultError(failed(ErrorBody(error=chunk.error).told))
        finished = finished or any(choice.finish_reason for choice in chunk.choices)
        yield chunk
    if not finished:
        raise FaultError(ServerCutOff(address=address))


def _payload(line: bytes, address: str) -> bytes:
    """Return what a line of an event stream brings; raise FaultError if it is no such line."""
    line = line.rstrip(b"\r")
    if line.startswith(_DATA):
        return line.removeprefix(_DATA).strip()
    if line and not line.startswith(_MEANT):
        raise FaultError(ServerNotUnderstood(address=address))
    return b""


def _chunk(payload: bytes, address: str) -> Chunk:
    try:
        return msgspec.json.decode(payload, type=Chunk)
    except (msgspec.DecodeError, UnicodeDecodeError):
        pass
    try:
        # Halves of a character, which some servers send apart, are no JSON to msgspec.
        return msgspec.convert(json.loads(payload), Chunk)
    except (ValueError, RecursionError) as error:
        raise FaultError(ServerNotUnderstood(address=address)) from error
