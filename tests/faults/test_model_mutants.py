"""Damaged model files, loaded and asked: each answers, or fails by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.families.batch import write_families
from tests.faults.mutants import WAYS, Sound
from tests.faults.victims import Victim

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.campaign import Campaign

FAMILIES = ("llama", "qwen3", "mamba", "t5", "bert")
MOST_LOADED = 100
"""Models stay in memory; the process that loads them is started anew after so many."""


@pytest.mark.timeout(0)
def test_a_damaged_model_answers_or_fails_by_name(campaign: Campaign, tmp_path: Path) -> None:
    assert not write_families(tmp_path, FAMILIES).failures
    sounds = [Sound.at(tmp_path / f"{name}.gguf") for name in FAMILIES]
    victim = Victim("loading")
    path = tmp_path / "mutant.gguf"
    failed = []
    for case in campaign.cases(40):
        way = list(WAYS)[case % len(WAYS)]
        path.write_bytes(WAYS[way](campaign.random, campaign.random.choice(sounds)))
        outcome = victim.outcome(str(path))
        campaign.count(outcome)
        if not _is_fine(outcome):
            failed.append((case, way, outcome))
        if case % MOST_LOADED == MOST_LOADED - 1:
            assert victim.close() == 0
    victim.close()
    assert not failed


def _is_fine(outcome: str) -> bool:
    """Whether it is an answer, a fault, or the end of a process by llama.cpp: EngineCrashed."""
    return outcome.startswith(("answered", "asked: ", "not loaded: ", "ended with -"))
