"""Downloads that are cut off, slowed, lied to and killed: no byte is lost, none is wrong."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from parlance.contract.downloads import Fetched, Received
from parlance.contract.faults import (
    DownloadDamaged,
    FaultRecord,
    HubBusy,
    HubFileNotFound,
    HubNotUnderstood,
    HubRefused,
    HubUnreachable,
)
from parlance.hub.fetching.attempts import Patience
from parlance.network import transport as hub_transport
from tests.hub.fetch_setting import FILE, Running, Setting, content
from tests.standin.fixture import standin
from tests.standin.plans import FaultKind, Side

if TYPE_CHECKING:
    from tests.faults.campaign import Campaign
    from tests.standin.hub import StandInHub

__all__ = ["standin"]

pytestmark = [pytest.mark.loopback, pytest.mark.timeout(600)]
ROOT = Path(__file__).resolve().parents[2]
HURRIED = Patience(attempts=2, first_seconds=0.001, busy_seconds=0.3)
TRIES = 40
CHUNK = 1 << 20
"""As much as a process may have received and not written when it is killed."""

TOLD = (*(HubUnreachable, HubRefused, HubBusy, HubNotUnderstood, HubFileNotFound, DownloadDamaged),)
KILLED_EVERY = 4
STATUSES = (401, 403, 404, 408, 416, 429, 500, 502, 503, 504)


def test_downloads_that_go_wrong_in_every_way(
    standin: StandInHub, tmp_path: Path, campaign: Campaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(hub_transport._LIMITS, "read", 0.3)
    for number in campaign.cases(12):
        case = _Case(standin, tmp_path / str(number), campaign)
        if number % KILLED_EVERY == KILLED_EVERY - 1:
            case.kill()
        case.run()
        case.end()


def _received(running: Running) -> int:
    """Return how many bytes a fetch has told of."""
    done = (event.done_bytes for event in list(running.events) if isinstance(event, Received))
    return max(done, default=0)


class _Case:
    """One model, what goes wrong with it, and what must hold at every moment."""

    def __init__(self, hub: StandInHub, folder: Path, campaign: Campaign) -> None:
        self.campaign = campaign
        self.chance: random.Random = campaign.random
        size = self.chance.randrange(1, 1_500_000)
        self.data = content(size, self.chance.randrange(1 << 30))
        folder.mkdir()
        self.folder = folder
        self.outside = folder / "outside"
        self.outside.write_bytes(b"not to be touched")
        self.setting = Setting(hub, folder / "hub", {FILE: self.data})
        self.kinds = [self._plan() for _ in range(self.chance.randrange(1, 5))]
        self.again = 0
        hub.requests.clear()

    def _plan(self) -> FaultKind:
        kind = self.chance.choice(list(FaultKind))
        side = Side.FILES
        at = self.chance.choice([-1, 0, self.chance.randrange(len(self.data) + 1)])
        status = self.chance.choice(STATUSES)
        if kind in {FaultKind.LOGIN_PAGE, FaultKind.STATUS} and self.chance.random() < 0.4:
            side, status = Side.HUB, self.chance.choice((429, 500, 503))
        headers = {"Retry-After": "0"} if status == 429 else {}
        self.setting.hub.plan(
            kind,
            FILE,
            side=side,
            skip=self.chance.randrange(2),
            times=self.chance.randrange(1, 4),
            at=at,
            status=status,
            headers=headers,
            bytes_per_second=self.chance.randrange(1 << 20, 1 << 24),
            missing_bytes=self.chance.choice((-1, 1, len(self.data) // 2 + 1)),
        )
        return kind

    def run(self) -> None:
        """Ask for it until it is there, as a person does who presses Resume."""
        for _ in range(TRIES):
            fault = self._tried()
            self._hold()
            if fault is None:
                self.campaign.count("fetched")
                return
            assert isinstance(fault, TOLD), fault
            self.campaign.count(f"told {type(fault).__name__}")
        pytest.fail(f"it never came: {self.kinds}")

    def _tried(self) -> FaultRecord | None:
        if self.chance.random() < 0.3:
            running = Running(self.setting, self.setting.fetcher(HURRIED))
            wanted = self.chance.randrange(len(self.data))
            running.wait_for_end_or(lambda: _received(running) >= wanted)
            running.stop()
            if running.cancelled:
                self.campaign.count("stopped")
                return self._tried()
            return running.fault
        events, fault = self.setting.fault(self.setting.fetcher(HURRIED))
        assert fault is not None or isinstance(events[-1], Fetched)
        return fault

    def kill(self) -> None:
        """Fetch in another process and kill it at a random byte."""
        request = msgspec.json.encode(self.setting.request).decode()
        command = [sys.executable, "-m", "tests.standin.fetch", self.setting.hub.endpoint]
        command += [str(self.setting.cache), request]
        wanted = self.chance.randrange(len(self.data))
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for line in process.stdout:
                if line.startswith("received") and int(line.split()[1]) >= wanted:
                    break
            process.kill()
        self.campaign.count("killed")
        self._hold()

    def _hold(self) -> None:
        """Nothing wrong is on the disk, nothing more than the file, nothing elsewhere."""
        partial, blob = self.setting.partial(), self.setting.blob()
        there = partial.read_bytes() if partial.exists() else b""
        assert len(there) <= len(self.data)
        if blob.exists():
            assert blob.read_bytes() == self.data
        if self.setting.pointer().exists():
            assert self.setting.pointer().read_bytes() == self.data
        used = sum(path.lstat().st_size for path in self.folder.rglob("*") if path.is_file())
        assert used <= len(self.data) * (2 if self.setting.pointer().exists() else 1) + CHUNK
        assert self.outside.read_bytes() == b"not to be touched"

    def end(self) -> None:
        """What is there now is the file, and nothing is left of how it came."""
        assert self.setting.is_whole()
        left = [path.name for path in self.setting.cache.rglob("*") if path.is_file()]
        assert not [name for name in left if name.endswith((".incomplete", ".tmp", ".link"))]
        self.setting.hub.faults.clear()
