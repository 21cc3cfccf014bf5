"""Memory that runs out in the middle of storing: nothing stored is lost, nobody waits for ever."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

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


def test_memory_that_runs_out_while_chats_are_stored(campaign: Campaign, tmp_path: Path) -> None:
    cases = campaign.cases(30)
    points = [str(campaign.random.randrange(MOST)) for _ in cases]
    command = [sys.executable, "-m", "tests.faults.starving", str(tmp_path), *points]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    outcomes = ended.stdout.split("\n")[:-1]
    for outcome in outcomes:
        campaign.count(outcome)
    assert ended.returncode == 0, (points[len(outcomes)], ended.stderr[-4000:])
    assert len(outcomes) == len(cases)
