"""What a summary is made from, and with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import msgspec

from parlance.contract.summary import SummaryOptions
from parlance.work.manner import Manner

if TYPE_CHECKING:
    from parlance.contract.hosts import Engine
    from parlance.work.rates import Rates
    from parlance.work.summary.grounding import Meanings


class SummaryAsk(msgspec.Struct, frozen=True, kw_only=True):
    """How the summary should be, and how its answers are generated."""

    options: SummaryOptions = SummaryOptions()
    manner: Manner = Manner()


class KeptNotes(Protocol):
    """What was made of passages before, by a key that says exactly from what and by whom."""

    def get(self, key: str) -> str | None:
        """Return what was kept, or None."""

    def put(self, key: str, document: str, text: str) -> None:
        """Keep `text`, made from the document with this SHA-256."""


@dataclass(frozen=True, kw_only=True)
class SummaryTools:
    """What a summary is made with.

    Attributes:
        notes: keeps what was made on the way; None keeps nothing.
        rates: tells how long it takes, and learns from it.
        meanings: turns texts into vectors, where an embedding model is loaded.
    """

    engine: Engine
    notes: KeptNotes | None = None
    rates: Rates | None = None
    meanings: Meanings | None = None
