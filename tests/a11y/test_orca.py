"""A conversation with the app by keyboard and ear, with Orca.

What is asserted was heard with Orca 43.1, which does not read announcements aloud; they are looked
for on the bus where Orca reads them from 45 on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.a11y.desk import Desk, missing


@pytest.fixture(scope="session", autouse=True)
def all_is_there() -> None:
    what = missing()
    if what:
        pytest.exit(what, returncode=1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk(tmp_path / "desk") as made:
        made.open_parlance()
        yield made


@pytest.mark.timeout(600)
def test_a_person_who_listens_asks_and_is_answered(desk: Desk) -> None:
    desk.hears("Parlance frame")
    desk.hears("Message text")
    desk.tab_to("Model: Parlance Starter", "button")
    desk.tab_to("Network on", "button")
    desk.tab_to("Chat", "page tab")
    desk.press("ctrl+1")
    desk.hears("Message text")
    desk.write("Hello")
    desk.forget()
    desk.press("Return")
    desk.is_told("polite: Writing")
    finished = desk.is_told("polite: The answer is finished: ")
    answer = finished.partition("finished: ")[2]
    desk.tab_to("Messages", back=True)
    desk.tab_to(answer[:20], back=True)
    desk.press("ctrl+5")
    desk.hears("Settings")
