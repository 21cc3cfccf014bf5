"""Gives a campaign to each test that asks for one, and prints all tallies at the end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.faults.campaign import Campaign
from tests.window.conftest import look, session_look  # noqa: F401 - for campaigns with a window

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def campaign(request: pytest.FixtureRequest) -> Iterator[Campaign]:
    """Return the campaign of this test; its tally travels with the test's report."""
    one = Campaign(request.node.name)
    began = time.monotonic()
    yield one
    told = ", ".join(f"{times:,} {outcome}" for outcome, times in one.tally.items())
    seconds = time.monotonic() - began
    request.node.user_properties.append(
        ("campaign", f"{one.name} (seed {one.seed}, {seconds:.0f} s): {told}")
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print one line for each campaign."""
    lines = [
        value
        for reports in terminalreporter.stats.values()
        for report in reports
        if getattr(report, "when", "") == "teardown"
        for key, value in report.user_properties
        if key == "campaign"
    ]
    if lines:
        terminalreporter.section("campaigns of faults")
        for line in sorted(lines):
            terminalreporter.write_line(line)
