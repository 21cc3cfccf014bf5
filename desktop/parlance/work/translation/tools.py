"""What a translation rests on: the model, its speed, earlier translations, the glossary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from parlance.contract.hosts import Engine
    from parlance.contract.translation import Term
    from parlance.storage.translation_memory import TranslationMemory
    from parlance.work.rates import Rates


class TermSource(Protocol):
    """Where terms come from: the store, files named on the command line."""

    def terms_for(self, source: str, target: str) -> tuple[Term, ...]:
        """Return the terms for going from one language to another. Raises FaultError."""


@dataclass(frozen=True, kw_only=True)
class TranslationTools:
    """The engine, and what is used beside it where it is there.

    Attributes:
        rates: tells how long a translation takes, and learns from it.
        memory: earlier translations; glossaries: terms of pairs of languages.
    """

    engine: Engine
    rates: Rates | None = None
    memory: TranslationMemory | None = None
    glossaries: TermSource | None = None
