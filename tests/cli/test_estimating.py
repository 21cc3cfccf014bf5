"""How long work takes, and how fast models are, as the command line tells it."""

from __future__ import annotations

import pytest

from parlance.cli.estimating import duration_text, estimate_record, left_text, print_estimate
from parlance.cli.models_finding import verdict_text
from parlance.contract.fit import Fit, Verdict
from parlance.work.estimates import Estimate


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "about 10 s"),
        (10.0, "about 10 s"),
        (31.0, "about 40 s"),
        (50.0, "about 50 s"),
        (51.0, "about 1 min"),
        (80.0, "about 1 min"),
        (100.0, "about 2 min"),
        (3500.0, "about 58 min"),
        (3600.0, "about 1 h"),
        (5400.0, "about 1 h 30 min"),
        (90_000.0, "about 25 h"),
    ],
)
def test_times_are_rounded_as_people_say_them(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text
    assert left_text(seconds) == f", {text} left"


def test_nothing_is_told_where_nothing_is_known() -> None:
    assert left_text(None) == ""


def test_an_estimate_is_told_in_a_line_and_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    known = Estimate(requests=3, prompt_tokens=1200, output_tokens=300, seconds=100.04)
    print_estimate("a.txt", known)
    print_estimate("b.txt", Estimate(requests=1, prompt_tokens=5, output_tokens=5, seconds=None))
    first, second = capsys.readouterr().out.splitlines()
    assert first == ("a.txt: 1200 tokens to read in 3 requests, about 300 to write; about 2 min.")
    assert "in 1 request," in second
    assert "“parlance bench” measures it." in second
    assert estimate_record("a.txt", known)["seconds"] == 100.0


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "at most 12 tokens a second"),
        ({"estimated": True}, "about 12 tokens a second"),
        ({"measured": True}, "12 tokens a second, measured here"),
    ],
)
def test_a_verdict_says_what_its_speed_rests_on(more: dict[str, bool], words: str) -> None:
    verdict = Verdict(fit=Fit.CPU, context=4096, need_bytes=10**9, tokens_per_second=12.0, **more)
    assert verdict_text(verdict).endswith(words)
