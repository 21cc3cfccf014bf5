"""Texts that overflow the stack of llama.cpp's tokenizer where they reach it uncut.

Each case is a run of 30,000 characters, of one class or of several, with one vocabulary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.engine.words import KINDS, SPLITTERS
from tests.faults.victims import Victim

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.campaign import Campaign

LENGTH = 30_000
CLASSES = (
    *("\n", " ", "\t", "\r\n", "=", ".", "'s", "0", "a", "A", "aA", "a ", " a", "a1"),
    *("é", "你", "ا", "😀", "\u0301", "\u200b", "\x00", "\u2003", "\ufffd", "\U0010ffff"),
)


@pytest.mark.timeout(0)  # a case that hangs ends by itself, and there may be many
def test_no_run_of_characters_ends_a_tokenizer(campaign: Campaign, tmp_path: Path) -> None:
    vocabularies = [*dict.fromkeys([*KINDS, *(f"bpe:{name}" for name in SPLITTERS)])]
    campaign.random.shuffle(vocabularies)
    cases = campaign.cases(48)
    victim = Victim("tokenizing", str(tmp_path))
    failed = []
    for number, kind in enumerate(vocabularies):
        for _case in cases[number :: len(vocabularies)]:
            case = (kind, _parts(campaign))
            outcome = victim.outcome(case)
            campaign.count(outcome)
            if outcome != "tokenized":
                failed.append((outcome, case))
    victim.close()
    assert not failed


def _parts(campaign: Campaign) -> list[tuple[str, int]]:
    """Return one class of characters, or several after each other, with how often each comes."""
    some = campaign.random.choices(CLASSES, k=campaign.random.choice((1, 1, 1, 2, 3)))
    return [(one, LENGTH // len(some) // len(one)) for one in some]
