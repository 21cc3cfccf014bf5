"""What a campaign of faults works with: its seed, how many cases, and its tally."""

from __future__ import annotations

import os
import random
from collections import Counter


class Campaign:
    """One campaign: draws its cases from one seed, and counts what came of them.

    Attributes:
        name: of the test that runs it.
        seed: from FAULTS_SEED; the same seed draws the same cases.
        random: what every choice is to be drawn from.
        tally: outcome → how often; shown at the end of the run.
    """

    def __init__(self, name: str) -> None:
        """Take seed and factor from the environment."""
        self.name = name
        self.seed = int(os.environ.get("FAULTS_SEED", "0"))
        self._factor = float(os.environ.get("FAULTS_COUNT", "1"))
        self.random = random.Random(f"{name} {self.seed}")
        self.tally: Counter[str] = Counter()

    def cases(self, default: int) -> range:
        """Return the numbers of the cases: `default` of them, times FAULTS_COUNT."""
        return range(max(1, round(default * self._factor)))

    def count(self, outcome: str, times: int = 1) -> None:
        """Note what came of a case."""
        self.tally[outcome] += times
