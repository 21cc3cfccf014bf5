"""Draws when something happens."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.world.concepts import TIMES
from training.starter.world.drawing_persons import Persons
from training.starter.world.meanings import Tense
from training.starter.world.selection import listed

if TYPE_CHECKING:
    from training.starter.world.drawing_drafts import Draft, Form

_PRESENT, _PAST = Tense.PRESENT, Tense.PAST
_STATES = frozenset(
    listed("love know.somebody need like prefer have understand.text live grow shine")
)
_TIMES_OF = {
    tense: tuple(time for time, asked in TIMES.items() if asked == tense.value) for tense in Tense
}
_FUTURE_YEARS, _PAST_YEARS = (2027, 2060), (1900, 2025)
HUNDRED = range(100)
"""Of which shares in percent are drawn."""


class Times(Persons):
    """Draws when something happens."""

    def timed(self, draft: Draft, form: Form) -> None:
        """Say when it happens, as fits its tense."""
        drawn, tense = self.pick(HUNDRED), draft.tense
        state = draft.verb in _STATES or draft.verb == "be"
        if tense is _PRESENT and state:
            draft.time = self.pick(("now", "today"))
        elif drawn < 50 or state:
            draft.time = self.pick(_TIMES_OF[tense])
            if drawn < 5 and draft.time in {"tomorrow", "yesterday", "today"}:
                draft.hour = self.hour()
        elif drawn < 70 and tense is not _PRESENT:
            draft.date = self.date(_PAST_YEARS if tense is _PAST else _FUTURE_YEARS)
        elif drawn < 85 and tense is not _PRESENT:
            draft.weekday = self.between(1, 7)
            if drawn < 75:
                draft.hour = self.hour()
        else:
            draft.hour = self.hour()
        draft.first = bool(draft.time or draft.date) and not form.plain and self.chance(0.3)
