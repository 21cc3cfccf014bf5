"""Fetches a file in a process of its own: `python -m tests.standin.fetch ENDPOINT CACHE REQUEST`.

REQUEST is a DownloadRequest as JSON. Prints each event as a line of JSON, or the fault.
With `--largest BYTES` no file of this process may be larger.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from parlance.contract.cancel import Cancel
from parlance.contract.downloads import DownloadRequest, Received
from parlance.contract.faults import FaultError
from parlance.hub.fetching.attempts import Patience
from parlance.hub.fetching.fetcher import Fetcher
from parlance.hub.fetching.speed_limit import SpeedLimit
from parlance.hub.network.connections import Connections

PATIENCE = Patience(first_seconds=0.01)


def main() -> None:
    """Fetch what the arguments tell."""
    parser = argparse.ArgumentParser()
    parser.add_argument("endpoint")
    parser.add_argument("cache", type=Path)
    parser.add_argument("request")
    parser.add_argument("--largest", type=int, default=0)
    given = parser.parse_args()
    if given.largest:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (given.largest, given.largest))
    request = msgspec.json.decode(given.request, type=DownloadRequest)
    connections = Connections(lambda _noted: None, offline=lambda: False, endpoint=given.endpoint)
    fetcher = Fetcher(connections, cache=given.cache, limit=SpeedLimit(), patience=PATIENCE)
    try:
        for event in fetcher.fetch(request, Cancel()):
            print(_line(event), flush=True)
    except FaultError as error:
        print(_line(error.fault), flush=True)


def _line(told: msgspec.Struct) -> str:
    if isinstance(told, Received):
        return f"received {told.done_bytes}"
    return msgspec.json.encode({type(told).__name__: told}).decode()


if __name__ == "__main__":
    main()
