"""What screen readers are told without being asked, and how urgently."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.document import Block, BlockKind, Document
from parlance.contract.engine import Role
from parlance.contract.faults import EngineCrashed
from parlance.contract.history import MessageState
from parlance.contract.summary import FoundBy, Sentence, Source
from parlance.services.chat import ChatActivity
from parlance.services.running import RunningWork, WorkEnd, WorkKind
from parlance.window.chat.activity_line import ActivityLine
from parlance.window.parts.announcing import announce
from parlance.window.parts.fault_bar import FaultBar
from parlance.window.parts.look import Look
from parlance.window.running_aloud import RunningAloud
from parlance.window.summary.coverage_bar import CoverageBar, CoverageMap
from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Politeness = QAccessible.AnnouncementPoliteness


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Politeness]]:
    heard: list[tuple[str, Politeness]] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return heard


class Running(QObject):
    """Work that runs as the tests say."""

    changed = Signal()
    ended = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.works: tuple[RunningWork, ...] = ()

    def run(self, share: float | None, seconds: float = 20.0) -> RunningWork:
        work = RunningWork(
            kind=WorkKind.SUMMARY, key="1", name="a.pdf", share=share, seconds=seconds
        )
        self.works = (work,)
        self.changed.emit()
        return work


@pytest.fixture
def running(qtbot: QtBot) -> Running:
    place = QWidget()
    qtbot.addWidget(place)
    made = Running()
    made.setParent(place)
    RunningAloud(made, place)  # type: ignore[arg-type]
    return made


def test_a_quarter_of_the_way_is_said_once(running: Running, told: list) -> None:
    for share in (0.0, 0.1, 0.26, 0.3, 0.4, 0.51, 0.6, 0.99):
        running.run(share)
    assert told == [
        ("Summarizing a.pdf: 26 %", Politeness.Polite),
        ("Summarizing a.pdf: 51 %", Politeness.Polite),
        ("Summarizing a.pdf: 99 %", Politeness.Polite),
    ]


def test_what_is_soon_over_is_not_said(running: Running, told: list) -> None:
    running.ended.emit(running.run(0.5, seconds=2.0), WorkEnd.DONE)
    running.run(None)
    assert told == []


def test_the_end_is_said_and_a_failure_interrupts(running: Running, told: list) -> None:
    work = running.run(0.2)
    running.ended.emit(work, WorkEnd.DONE)
    running.ended.emit(work, WorkEnd.STOPPED)
    running.ended.emit(work, WorkEnd.FAILED)
    assert [politeness for _, politeness in told] == [Politeness.Polite, Politeness.Assertive]
    assert all("a.pdf" in words for words, _ in told)


def test_a_fault_interrupts_and_is_said_once(look: Look, qtbot: QtBot, told: list) -> None:
    bar = FaultBar(look)
    qtbot.addWidget(bar)
    for _ in range(2):
        bar.show_fault(EngineCrashed(exit_code=-9))
    bar.show_fault(None)
    assert len(told) == 1
    assert told[0][0].startswith("The model stopped unexpectedly.")
    assert told[0][1] == Politeness.Assertive


def test_that_an_answer_is_waited_for_and_begins_is_said_once(qtbot: QtBot, told: list) -> None:
    line = ActivityLine()
    qtbot.addWidget(line)
    line.show_activity(ChatActivity(phase="waiting"))
    for done in (10, 20):
        line.show_activity(ChatActivity(phase="reading", done=done, total=20))
    for speed in (0.0, 8.0, 9.0):
        line.show_activity(ChatActivity(phase="writing", tokens_per_second=speed))
    line.show_activity(ChatActivity())
    assert told == [
        ("Waiting for the model…", Politeness.Polite),
        ("Writing…", Politeness.Polite),
    ]


def test_a_model_that_says_nothing_for_long_can_be_stopped(qtbot: QtBot, told: list) -> None:
    line = ActivityLine()
    qtbot.addWidget(line)
    line.show_activity(ChatActivity(phase="writing"))
    assert line._quiet.isActive()
    line._quiet.timeout.emit()
    assert line.text() == "Writing…  ·  Still working; Stop ends it at once."
    assert told[-1][0] == "Still working; Stop ends it at once."
    line._quiet.stop()  # as it is when its time is up
    line.hear()
    assert line.text() == "Writing…"
    assert line._quiet.isActive()
    line.show_activity(ChatActivity())
    assert not line._quiet.isActive()
    line.hear()
    assert not line._quiet.isActive()


def test_the_end_of_an_answer_is_said_as_it_was(scene: Scene, told: list) -> None:
    for state in (MessageState.COMPLETE, MessageState.STOPPED):
        scene.chat.add(Role.USER, "Hello")
        answer = scene.chat.begin_answer()
        scene.chat.finish(answer, text="Good day.", state=state)
    assert [words for words, _politeness in told] == [
        "Writing…",
        "The answer is finished: Good day.",
        "Writing…",
        "You stopped this answer.",
    ]


def test_what_is_changed_in_an_answer_later_is_no_end(scene: Scene, told: list) -> None:
    scene.chat.add(Role.USER, "Hello")
    answer = scene.chat.begin_answer()
    scene.chat.finish(answer, text="Good day.")
    told.clear()
    scene.chat.message_changed.emit(scene.chat.messages[-1], None)
    assert told == []


def test_walking_through_what_a_summary_draws_on_is_heard(
    look: Look, qtbot: QtBot, told: list
) -> None:
    bar = CoverageBar(look)
    qtbot.addWidget(bar)
    block = Block(id=0, kind=BlockKind.PARAGRAPH, text="Either may end it.", page=2)
    document = Document(path="/a.txt", title="a", blocks=(block,), pages=2, sha256="")
    sources = (Source(document=0, block=0, start=0, end=6, score=1.0, found_by=FoundBy.WORDS),)
    sentence = Sentence(start=0, end=1, sources=sources)
    bar.show_coverage(CoverageMap((document,)), ((1, 1),), (sentence,))
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert told == [("page 2\nEither may end it.", Politeness.Polite)]


def test_long_words_are_cut(qtbot: QtBot, told: list) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    assert announce(place, "word " * 400)
    assert len(told[0][0]) <= 400
