"""Times are said as lists say them, whatever a clock or a file makes of them."""

from __future__ import annotations

import math
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from parlance.services.days import day_of, likely, moment_of
from parlance.window.models.installed_words import date_words, used_words
from parlance.window.parts.ages import Age, age_of, when_text

TODAY = date(2026, 11, 22)
DAY = 86_400.0
NOON = moment_of(1_795_348_800.0)  # the 22nd, in every zone but the outermost
STRANGE = (math.nan, math.inf, -math.inf, 1e300, -1e18, -1.0, 0.0, 2.0**63, 253_402_300_800.0)


@pytest.mark.parametrize("seconds", STRANGE)
def test_a_time_that_no_calendar_has_is_said_all_the_same(seconds: float) -> None:
    assert 0 <= likely(seconds) < math.inf
    assert moment_of(seconds).isValid()
    assert day_of(seconds).year in {1969, 1970, 2999, 3000}
    age = age_of(seconds, TODAY)
    assert age in {Age.TODAY, Age.OLDER}
    assert when_text(seconds, age, QLocale())
    assert date_words(seconds)
    assert used_words(seconds, TODAY)


def test_a_clock_that_was_set_back_leaves_what_was_later_today() -> None:
    assert NOON.date().toPython() == TODAY
    noon = float(NOON.toSecsSinceEpoch())
    assert [age_of(noon + days * DAY, TODAY) for days in (3650, 1, 0, -1, -3, -3650)] == [
        *(Age.TODAY, Age.TODAY, Age.TODAY, Age.YESTERDAY, Age.LAST_WEEK, Age.OLDER),
    ]
    assert used_words(noon + 3650 * DAY, TODAY) == "used today"
