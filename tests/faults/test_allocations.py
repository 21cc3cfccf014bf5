"""Memory that runs out in the middle of storing: nothing stored is lost, nobody waits for ever."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from parlance.storage.chats import ChatStore
from parlance.storage.database import Database

if TYPE_CHECKING:
    from tests.faults.campaign import Campaign

ROOT = Path(__file__).resolve().parents[2]
MOST = 6_000
"""Allocations that the work takes, and some more."""

pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.skipif(
        importlib.util.find_spec("_testcapi") is None,
        reason="this Python comes without _testcapi, which lets memory run out",
    ),
]


OF_MSGSPEC = "encode_measurements"
"""msgspec.json.encode writes to what it did not get: the process ends as if it were killed."""


def test_memory_that_runs_out_while_chats_are_stored(campaign: Campaign, tmp_path: Path) -> None:
    points = [str(campaign.random.randrange(MOST)) for _ in campaign.cases(30)]
    lives = 0
    while points:
        folder = tmp_path / str(lives)
        folder.mkdir()
        lives += 1
        told, said = _starved(folder, points)
        for outcome in told:
            campaign.count(outcome)
        if len(told) < len(points):
            assert OF_MSGSPEC in said, (points[len(told)], said)
            campaign.count("ended by a defect of msgspec, the store sound")
            _check(folder / str(len(told)))
        points = points[len(told) + 1 :]


def _starved(folder: Path, points: list[str]) -> tuple[list[str], str]:
    """Return what became of the points, up to the one at which the process ended, and its words."""
    command = [sys.executable, "-m", "tests.faults.starving", str(folder), *points]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return ended.stdout.split("\n")[:-1], ended.stderr[-4000:]


def _check(folder: Path) -> None:
    """Fail where the store of a process that ended is not what it was."""
    with closing(Database(folder / "parlance.db")) as database:
        assert database.check() is None
        chats = ChatStore(database)
        chats.recover()
        (chat,) = chats.conversations()
        assert chats.messages(chat.id)[0].text == "stored before"
