"""Damaged model files, loaded and asked: each answers, or fails by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parlance.contract.engine import Failed
from parlance.contract.faults import FaultError
from parlance.engine.client import LocalEngine
from tests.families.batch import write_families
from tests.faults.loading import TEXT
from tests.faults.mutants import WAYS, Sound
from tests.faults.victims import Victim
from tests.process.asking import chat, events_of, load

if TYPE_CHECKING:
    from pathlib import Path

    from parlance.children.nursery import Nursery
    from tests.faults.campaign import Campaign

FAMILIES = ("llama", "qwen3", "mamba", "t5", "bert")
_FINE = ("answered", "asked: ", "not loaded: ")
MOST_LOADED = 100
"""Models stay in memory; the process that loads them is started anew after so many."""


@pytest.mark.timeout(0)
def test_a_damaged_model_answers_or_fails_by_name(
    campaign: Campaign, nursery: Nursery, tmp_path: Path
) -> None:
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
        if outcome.startswith("ended with -"):  # llama.cpp gave up; the window must not
            outcome = _told(nursery, path)
            campaign.count(f"… which the engine tells as: {outcome}")
        if not outcome.startswith(_FINE):
            failed.append((case, way, outcome))
        if case % MOST_LOADED == MOST_LOADED - 1:
            assert victim.close() == 0
    victim.close()
    assert not failed


def _told(nursery: Nursery, path: Path) -> str:
    """Return what the engine tells of such a file, whose process ends of it."""
    engine = LocalEngine(nursery)
    try:
        load(engine, path, context=256)
        last = events_of(engine, chat(TEXT))[-1]
    except FaultError as error:
        return f"not loaded: {type(error.fault).__name__}"
    finally:
        engine.close()
    return f"asked: {type(last.fault).__name__}" if isinstance(last, Failed) else "answered"
