"""Paragraphs are checked behind the window, each once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.spelling import Spelled, SpellingState
from parlance.services.spelling import SpellingService
from parlance.storage.own_words import OwnWords
from tests.window.fakes import FakeSettings

STATE = SpellingState(names=("en_US",), languages=("en",), has_library=True)


class HeldChecker:
    """Checks nothing before it may; everything that is no “right” is wrong."""

    def __init__(self, state: SpellingState = STATE) -> None:
        self.may = threading.Event()
        self.asked: list[str] = []
        self.state = state
        self.closed = 0

    def look(self) -> SpellingState:
        return self.state

    def check(self, text: str, before: str = "", language: str = "") -> Spelled:  # noqa: ARG002
        self.asked.append(text)
        assert self.may.wait(10)
        return Spelled(language="en", wrong=frozenset(text.split()) - {"right"})

    def suggest(self, word: str, language: str) -> tuple[str, ...]:  # noqa: ARG002
        return ("right", language)

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def checker() -> HeldChecker:
    return HeldChecker()


@pytest.fixture
def own(tmp_path: Path) -> OwnWords:
    return OwnWords(tmp_path / "data" / "words.txt")


@pytest.fixture
def spelling(qapp: object, checker: HeldChecker, own: OwnWords) -> Iterator[SpellingService]:
    made = SpellingService(checker, own, FakeSettings())
    yield made
    checker.may.set()
    made.close()


def test_a_paragraph_is_checked_once_and_remembered(
    spelling: SpellingService, checker: HeldChecker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(spelling.checked) as checked:
        spelling.check("a right text")
        spelling.check("a right text")
        assert spelling.known("a right text") is None
        checker.may.set()
    assert checked.args == ["a right text"]
    assert spelling.known("a right text") == Spelled(language="en", wrong=frozenset({"a", "text"}))
    spelling.check("a right text")
    spelling.check("  ")
    assert checker.asked == ["a right text"]


def test_words_of_the_person_are_kept(
    spelling: SpellingService, own: OwnWords, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(spelling.changed):
        spelling.add("wrod")
    with qtbot.waitSignal(spelling.changed):
        spelling.ignore("catt")
    assert own.load() == {"wrod"}
    assert [spelling.is_accepted(word) for word in ("wrod", "Wrod", "catt", "dogg")] == [
        True,
        True,
        True,
        False,
    ]


def test_other_words_are_asked_for(spelling: SpellingService, qtbot: QtBot) -> None:
    with qtbot.waitSignal(spelling.suggested) as suggested:
        spelling.suggest("rihgt", "en")
    assert suggested.args == ["rihgt", ("right", "en")]


def test_without_a_library_nothing_is_asked_twice(
    qapp: object, own: OwnWords, qtbot: QtBot
) -> None:
    checker = HeldChecker(SpellingState(names=("en_US",)))
    checker.may.set()
    spelling = SpellingService(checker, own, FakeSettings())
    with qtbot.waitSignal(spelling.found):
        spelling.check("one")
    assert not spelling.is_on
    spelling.check("two")
    spelling.close()
    assert "two" not in checker.asked


def test_the_setting_switches_it_off(
    qapp: object, checker: HeldChecker, own: OwnWords, qtbot: QtBot
) -> None:
    settings = FakeSettings()
    spelling = SpellingService(checker, own, settings)
    with qtbot.waitSignal(spelling.changed):
        settings.replace(check_spelling=False)
    assert not spelling.is_on
    spelling.check("one")
    spelling.close()
    assert checker.asked == []


def test_another_language_has_everything_checked_anew(
    spelling: SpellingService, checker: HeldChecker, qtbot: QtBot
) -> None:
    checker.may.set()
    with qtbot.waitSignal(spelling.checked):
        spelling.check("a right text")
    with qtbot.waitSignal(spelling.changed):
        spelling.choose("en")
    assert spelling.known("a right text") is None
    with qtbot.waitSignal(spelling.checked):
        spelling.check("a right text")
    assert checker.asked == ["a right text", "a right text"]
    with qtbot.waitSignal(spelling.changed):
        spelling.turn_off()
    assert not spelling.is_on
    spelling.choose("")
    assert spelling.is_on
    assert spelling.language == ""
