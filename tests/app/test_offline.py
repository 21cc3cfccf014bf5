"""The window sends nothing of its own accord, and nothing at all to what it shows."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from parlance.children.syscalls import can_filter
from parlance.contract.cancel import Cancel
from parlance.work.offline.observing import observed
from parlance.work.offline.records import CannotWitness, ProofPart

pytestmark = pytest.mark.skipif(
    not can_filter(), reason="without seccomp, what is tried for the settings makes real sockets"
)
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("part", ProofPart)
def test_a_walk_through_the_window_leaves_no_trace_outside(
    monkeypatch: pytest.MonkeyPatch, part: ProofPart
) -> None:
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}/desktop:{ROOT}")
    try:
        found = observed(part, [sys.executable, "-m", "tests.app.offline_journey"], Cancel())
    except CannotWitness as error:
        pytest.skip(str(error))
    assert "walked past" in found.output
    assert found.status == 0
    assert found.left == 0
    assert part is ProofPart.NO_NETWORK or found.control == 1
