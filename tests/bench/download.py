"""How fast models come and are checked, beside huggingface_hub, and what else suffers.

The Hub is the stand-in of the tests, in another process. The library's own downloads are
not checked against their hash, so that is done afterwards; ours are hashed as they come.
The second part downloads three models at once beside an event loop.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancel
from parlance.hub.fetching.fetcher import Fetcher
from parlance.hub.fetching.speed_limit import SpeedLimit
from parlance.hub.network.connections import Connections
from tests.bench.ratios import Comparison, alternate, watched
from tests.bench.size import FULL
from tests.standin.serve import Served, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.bench.size import Size

AT_ONCE = 3
LIMIT_MIB = 64.0
LIMIT_MS = 16.0
_ROOT = Path(__file__).resolve().parents[2]


class Burden(msgspec.Struct, frozen=True, kw_only=True):
    """What downloads cost the process that makes them.

    Attributes:
        memory_mib: most resident memory above that before.
        gap_ms: 99th percentile of the time between two turns of the event loop.
    """

    memory_mib: float
    gap_ms: float


def compare(size: Size) -> Iterator[Comparison]:
    """Yield throughput in pairs, and the burden of three downloads against its limits."""
    size_bytes = 256 * 2**20 if size.name == FULL.name else 64 * 2**20
    with serving(size_bytes, AT_ONCE) as served:
        for speed in (_ours, _theirs):
            speed(served)  # what is imported and made once is not counted
        yield Comparison(
            name=f"download and SHA-256 of {size_bytes >> 20} MiB",
            first="ours",
            second="huggingface_hub, then hashing",
            unit="MB/s",
            pairs=alternate(size.pairs, lambda: _ours(served), lambda: _theirs(served)),
            aim=">= 1.0",
        )
        burdens = [_burden(served) for _turn in watched(range(size.pairs))]
    yield Comparison(
        name=f"memory above the start, {AT_ONCE} downloads at once",
        first="ours",
        second="limit",
        unit="MiB",
        pairs=tuple((burden.memory_mib, LIMIT_MIB) for burden in burdens),
        aim="<= 1.0",
    )
    yield Comparison(
        name=f"gap of the event loop, {AT_ONCE} downloads at once, 99th percentile",
        first="ours",
        second="limit",
        unit="ms",
        pairs=tuple((burden.gap_ms, LIMIT_MS) for burden in burdens),
        aim="<= 1.0",
    )


def fetcher(endpoint: str, cache: Path) -> Fetcher:
    """Return what the app would use."""
    connections = Connections(lambda _noted: None, offline=lambda: False, endpoint=endpoint)
    return Fetcher(connections, cache=cache, limit=SpeedLimit())


def _ours(served: Served) -> float:
    def fetch(cache: Path) -> None:
        for _event in fetcher(served.endpoint, cache).fetch(served.requests[0], Cancel()):
            pass

    return _speed(served, fetch)


def _theirs(served: Served) -> float:
    os.environ["HF_HUB_DISABLE_XET"] = "1"
    from huggingface_hub import hf_hub_download
    from huggingface_hub.utils import disable_progress_bars

    disable_progress_bars()
    request = served.requests[0]
    wanted = request.files[0]

    def fetch(cache: Path) -> None:
        path = hf_hub_download(
            request.repo,
            wanted.file,
            revision=request.commit,
            cache_dir=cache,
            endpoint=served.endpoint,
            token=False,
        )
        with Path(path).open("rb") as opened:
            assert hashlib.file_digest(opened, "sha256").hexdigest() == wanted.sha256

    return _speed(served, fetch)


def _speed(served: Served, fetch: Callable[[Path], None]) -> float:
    """Return megabytes a second of one download into an empty cache."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        fetch(Path(folder))
        return served.requests[0].total_bytes / 1e6 / (time.perf_counter() - start)


def _burden(served: Served) -> Burden:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.bench.downloading", folder]
        given = msgspec.json.encode(served)
        done = subprocess.run(command, cwd=_ROOT, input=given, capture_output=True, check=True)
        return msgspec.json.decode(done.stdout, type=Burden)
