"""Clauses that are being drawn, and how they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.starter.world.drawing_persons import several
from training.starter.world.meanings import Clause, Tense

if TYPE_CHECKING:
    from training.starter.world.meanings import Date, Hour, Nominal, Thing, Where

_PRESENT, _PAST, _FUTURE = Tense.PRESENT, Tense.PAST, Tense.FUTURE
TENSES = (_PRESENT,) * 5 + (_PAST,) * 3 + (_FUTURE,) * 2


@dataclass(frozen=True)
class Form:
    """How a clause is drawn.

    Attributes:
        tenses: of which one is drawn.
        negative, modal, times, adverbs, relatives: their shares.
        simple: only plain determiners and few adjectives.
        plain: no "no", "every", "many" and numbers, as where they are denied.
    """

    tenses: tuple[Tense, ...] = TENSES
    negative: float = 0.14
    modal: float = 0.14
    times: float = 0.22
    adverbs: float = 0.16
    relatives: float = 0.04
    simple: bool = False
    plain: bool = False


@dataclass(slots=True)
class Draft:
    """A clause that is being drawn; its fields are those of `Clause`."""

    verb: str
    tense: Tense
    negative: bool
    subject: Nominal
    modal: str = ""
    object: Nominal | None = None
    recipient: Nominal | None = None
    quality: str = ""
    degree: str = ""
    than: Nominal | None = None
    most: bool = False
    role: Thing | None = None
    where: Where | None = None
    companion: Nominal | None = None
    adverb: str = ""
    time: str = ""
    date: Date | None = None
    weekday: int = 0
    hour: Hour | None = None
    first: bool = False

    def takes(self, adverb: str) -> bool:
        """Return whether an adverb goes with the rest."""
        if adverb == "here":
            return self.where is None
        if adverb == "together":
            return several(self.subject) and not self.companion
        if adverb == "alone.adv":
            return not several(self.subject) and not self.companion
        return not (self.negative and adverb in {"sometimes", "again"})

    def clause(self) -> Clause:
        """Return the clause."""
        return Clause(
            self.subject,
            self.verb,
            self.tense,
            self.negative,
            self.modal,
            self.object,
            self.recipient,
            self.quality,
            self.degree,
            self.than,
            self.most,
            self.role,
            self.where,
            self.companion,
            self.adverb,
            self.time,
            self.date,
            self.weekday,
            self.hour,
            self.first,
        )


STATEMENT = Form()
QUESTION = Form(negative=0.0, times=0.15, relatives=0.02, plain=True)
WHY = Form(times=0.12, relatives=0.02, plain=True)
RELATIVE = Form(
    tenses=(_PRESENT, _PRESENT, _PAST),
    negative=0.08,
    modal=0.0,
    times=0.05,
    adverbs=0.05,
    relatives=0.0,
    plain=True,
)
SIMPLE_FORM = Form(negative=0.1, modal=0.08, times=0.0, adverbs=0.0, relatives=0.0, simple=True)
SIMPLE_QUESTION = Form(
    negative=0.0, modal=0.05, times=0.0, adverbs=0.0, relatives=0.0, simple=True, plain=True
)
