"""What tests of downloads share: a model to fetch, and a Fetcher that loses patience fast."""

from __future__ import annotations

import hashlib
import random
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.standin.hub import StandInHub

from parlance.contract.cancel import Cancel, Cancelled
from parlance.contract.downloads import DownloadEvent, DownloadRequest
from parlance.contract.faults import Fault, FaultError
from parlance.contract.network import NetworkRequest
from parlance.contract.online import HubFile
from parlance.hub.fetching.attempts import Patience
from parlance.hub.fetching.fetcher import Fetcher, free_bytes
from parlance.hub.fetching.speed_limit import SpeedLimit
from parlance.hub.network.connections import Connections

REPO = "org/model-GGUF"
FILE = "model-Q4_K_M.gguf"
SIZE = 1_500_000
PATIENCE_SECONDS = 20.0
IMPATIENT = Patience(attempts=5, first_seconds=0.001, busy_seconds=0.3)


def content(size: int = SIZE, seed: int = 1) -> bytes:
    """Return random bytes, the same for each seed."""
    return random.Random(seed).randbytes(size)


def hub_file(name: str, data: bytes) -> HubFile:
    return HubFile(file=name, size_bytes=len(data), sha256=hashlib.sha256(data).hexdigest())


class Setting:
    """A Hub with one model, and what fetches it into a cache of its own."""

    def __init__(self, hub: StandInHub, cache: Path, files: dict[str, bytes] | None = None) -> None:
        self.hub = hub
        self.cache = cache
        self.files = files or {FILE: content()}
        self.commit = hub.add(REPO, self.files)
        self.request = self.asking_for(self.files)
        self.noted: list[NetworkRequest] = []
        self.limit = SpeedLimit()
        self.connections = Connections(
            self.noted.append, offline=lambda: False, endpoint=hub.endpoint
        )

    def asking_for(self, files: dict[str, bytes]) -> DownloadRequest:
        wanted = tuple(hub_file(name, data) for name, data in files.items())
        return DownloadRequest(repo=REPO, commit=self.commit, name="Model", files=wanted)

    def fetcher(
        self, patience: Patience = IMPATIENT, free: Callable[[Path], int] = free_bytes
    ) -> Fetcher:
        return Fetcher(
            self.connections, cache=self.cache, limit=self.limit, patience=patience, free=free
        )

    def fetch(self, fetcher: Fetcher | None = None) -> list[DownloadEvent]:
        """Fetch all, and return every event."""
        return list((fetcher or self.fetcher()).fetch(self.request, Cancel()))

    def fault(self, fetcher: Fetcher | None = None) -> tuple[list[DownloadEvent], Fault | None]:
        """Fetch until it fails; return the events, and the fault or None."""
        events: list[DownloadEvent] = []
        try:
            for event in (fetcher or self.fetcher()).fetch(self.request, Cancel()):
                events.append(event)  # noqa: PERF402 - they stay when the next one fails
        except FaultError as error:
            return events, error.fault
        return events, None

    @property
    def folder(self) -> Path:
        return self.cache / f"models--{REPO.replace('/', '--')}"

    def pointer(self, file: str = FILE) -> Path:
        return self.folder / "snapshots" / self.commit / file

    def blob(self, file: str = FILE) -> Path:
        return self.folder / "blobs" / hashlib.sha256(self.files[file]).hexdigest()

    def partial(self, file: str = FILE) -> Path:
        blob = self.blob(file)
        return blob.with_name(f"{blob.name}.parlance.incomplete")

    def is_whole(self, file: str = FILE) -> bool:
        """Whether the file is where the library looks for it, and nothing else is left."""
        return (
            self.pointer(file).read_bytes() == self.files[file]
            and not self.partial(file).exists()
            and (self.folder / "refs" / "main").read_text() == self.commit
        )


class Running:
    """A fetch in a thread of its own."""

    def __init__(self, setting: Setting, fetcher: Fetcher | None = None) -> None:
        self.cancel = Cancel()
        self.events: list[DownloadEvent] = []
        self.cancelled = False
        self.fault: Fault | None = None
        self._came = threading.Condition()
        self._fetcher = fetcher or setting.fetcher()
        self._request = setting.request
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def wait_for(self, wanted: Callable[[DownloadEvent], bool]) -> None:
        """Return when such an event has come."""
        with self._came:
            assert self._came.wait_for(lambda: any(map(wanted, self.events)), PATIENCE_SECONDS)

    def wait_for_end_or(self, wanted: Callable[[], bool]) -> None:
        """Return when it has ended, or `wanted` is true after an event."""
        while self._thread.is_alive() and not wanted():
            self._thread.join(0.005)

    def stop(self) -> float:
        """Cancel it; return the seconds it took to end."""
        start = time.monotonic()
        self.cancel.request()
        return self.join() - start

    def join(self) -> float:
        """Return when it is over, and at what time."""
        self._thread.join(PATIENCE_SECONDS)
        assert not self._thread.is_alive()
        return time.monotonic()

    def _run(self) -> None:
        try:
            for event in self._fetcher.fetch(self._request, self.cancel):
                with self._came:
                    self.events.append(event)
                    self._came.notify_all()
        except Cancelled:
            self.cancelled = True
        except FaultError as error:
            self.fault = error.fault
