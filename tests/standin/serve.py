"""A stand-in Hub in a process of its own: `python -m tests.standin.serve BYTES FILES`.

Serves FILES files of random bytes from one repository. Prints its address and, for each
file, a DownloadRequest, as lines of JSON; ends when its input does.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from parlance.contract.downloads import DownloadRequest
from parlance.contract.online import HubFile
from tests.standin.hub import StandInHub
from tests.standin.repositories import StoredFile

_ROOT = Path(__file__).resolve().parents[2]
_REPO = "org/model-GGUF"
_PIECE = 2**20


class Served(msgspec.Struct, frozen=True, kw_only=True):
    """What the process says of itself."""

    endpoint: str
    requests: tuple[DownloadRequest, ...]


@contextmanager
def serving(size_bytes: int, files: int = 1) -> Iterator[Served]:
    """Have a process serve files of this size while the block runs."""
    command = [sys.executable, "-m", __name__, str(size_bytes), str(files)]
    with subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield msgspec.json.decode(process.stdout.readline(), type=Served)
        process.stdin.close()


def main() -> None:
    """Serve until the input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("size", type=int)
    parser.add_argument("files", type=int)
    given = parser.parse_args()
    files = {
        f"model-{number}.gguf": _content(given.size, seed=number) for number in range(given.files)
    }
    with StandInHub() as hub:
        commit = hub.add(_REPO, files)
        stored = hub.repositories[_REPO].commits[commit].values()
        requests = tuple(_request(commit, file) for file in stored)
        served = Served(endpoint=hub.endpoint, requests=requests)
        print(msgspec.json.encode(served).decode(), flush=True)
        sys.stdin.read()


def _content(size: int, *, seed: int) -> bytes:
    source = random.Random(seed)
    pieces = [source.randbytes(min(_PIECE, size - at)) for at in range(0, size, _PIECE)]
    return b"".join(pieces)


def _request(commit: str, file: StoredFile) -> DownloadRequest:
    wanted = HubFile(file=file.name, size_bytes=len(file.content), sha256=file.sha256)
    return DownloadRequest(repo=_REPO, commit=commit, name=file.name, files=(wanted,))


if __name__ == "__main__":
    main()
