"""What was measured, and how long work takes, in the window's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt

from parlance.contract.faults import HubRefused, ImageUnreadable
from parlance.contract.fit import Fit, Verdict
from parlance.contract.summary import SummaryProgress, SummaryStage
from parlance.window.models.discover_verdict import VerdictBadge
from parlance.window.models.discover_words import speed_words, verdict_numbers
from parlance.window.parts.durations import left_words
from parlance.window.parts.words import directed, fault_words
from parlance.window.summary.result_words import progress_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look

VERDICT = Verdict(fit=Fit.CPU, context=4096, need_bytes=10**9, tokens_per_second=12.0)
MEASURED = msgspec.structs.replace(VERDICT, measured=True)
ESTIMATED = msgspec.structs.replace(VERDICT, estimated=True)


def test_a_speed_says_whether_it_was_measured() -> None:
    assert speed_words(VERDICT) == "up to 12 tokens/s"
    assert speed_words(ESTIMATED) == "about 12 tokens/s"
    assert speed_words(MEASURED) == "12 tokens/s, measured"
    assert speed_words(msgspec.structs.replace(MEASURED, tokens_per_second=0.0)) == ""


def test_the_numbers_say_what_the_speed_rests_on() -> None:
    assert "The memory allows up to 12 tokens/s." in verdict_numbers(VERDICT)
    assert "of other models here, about 12 tokens/s." in verdict_numbers(ESTIMATED)
    assert "It wrote 12 tokens/s here, measured." in verdict_numbers(MEASURED)
    assert "tokens/s" not in verdict_numbers(
        msgspec.structs.replace(VERDICT, tokens_per_second=0.0)
    )


def test_a_verdict_that_becomes_measured_is_shown_anew(look: Look, qtbot: QtBot) -> None:
    badge = VerdictBadge(look)
    look.dress(badge)
    qtbot.addWidget(badge)
    badge.show_verdict(VERDICT)
    badge.show_verdict(MEASURED)
    assert "measured" in badge.toolTip()
    assert "measured" in badge.words.accessibleDescription()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (4.0, "about 10 s left"),
        (42.0, "about 50 s left"),
        (170.0, "about 3 min left"),
        (7200.0, "about 2 h left"),
        (5000.0, "about 1 h 20 min left"),
    ],
)
def test_the_rest_is_told_as_people_say_it(seconds: float, words: str) -> None:
    assert left_words(seconds) == words


def test_a_summary_shows_how_long_it_takes_yet_where_that_is_known() -> None:
    progress = SummaryProgress(stage=SummaryStage.READING, done=7, total=18)
    assert progress_words(progress) == "Reading: 7 of 18 passages"
    timed = msgspec.structs.replace(progress, seconds_left=170.0)
    assert progress_words(timed) == "Reading: 7 of 18 passages  ·  about 3 min left"


def test_a_line_of_a_mirrored_window_runs_from_the_right(qapp: QApplication) -> None:
    mixed, latin = "Qwen3 4B · پردازنده", "Qwen3 4B · Q4_K_M"
    assert directed(mixed) == mixed
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert directed(mixed) == "\u200f" + mixed
        assert directed(directed(mixed)) == directed(mixed)
        assert directed(latin) == latin
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_counts_of_a_fault_are_written_as_the_language_writes_them() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fa"))
    try:
        assert "۳" in fault_words(ImageUnreadable(number=3)).sentence
        refused = HubRefused(host="h", status=1404)
        assert "1404" in fault_words(refused).sentence
    finally:
        QLocale.setDefault(before)
