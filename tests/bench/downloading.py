"""Downloads several models at once beside an event loop, in a process of its own.

Reads what is served from its input, and prints what it cost.
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import msgspec
import numpy as np
import psutil
from PySide6.QtCore import QCoreApplication, Qt, QTimer

from parlance.contract.cancel import Cancel
from parlance.contract.downloads import DownloadRequest
from parlance.hub.fetching.fetcher import Fetcher
from tests.bench.download import Burden, fetcher
from tests.standin.serve import Served


def main() -> None:
    """Measure, and print a Burden."""
    served = msgspec.json.decode(sys.stdin.buffer.read(), type=Served)
    cache = Path(sys.argv[1])
    application = QCoreApplication([])
    fetch = fetcher(served.endpoint, cache / "models")
    _import_all(served, fetch)
    threads = [threading.Thread(target=_fetch, args=(fetch, each)) for each in served.requests]
    process = psutil.Process()
    before = most = process.memory_info().rss
    gaps: list[float] = []
    last = time.perf_counter()

    def turn() -> None:
        nonlocal last, most
        now = time.perf_counter()
        gaps.append((now - last) * 1e3)
        last = now
        most = max(most, process.memory_info().rss)
        if not any(thread.is_alive() for thread in threads):
            application.quit()

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
    timer.timeout.connect(turn)
    for thread in threads:
        thread.start()
    timer.start()
    application.exec()
    memory = (most - before) / 2**20
    found = Burden(memory_mib=memory, gap_ms=float(np.percentile(gaps, 99)))
    print(msgspec.json.encode(found).decode())


def _import_all(served: Served, fetch: Fetcher) -> None:
    """Begin one download and leave it: what is imported then is the app's anyway."""
    cancel = Cancel()
    for event in fetch.fetch(served.requests[0], cancel):
        if getattr(event, "done_bytes", 0) > 0:
            break
    fetch.discard(served.requests[0])


def _fetch(fetch: Fetcher, request: DownloadRequest) -> None:
    for _event in fetch.fetch(request, Cancel()):
        pass


if __name__ == "__main__":
    main()
