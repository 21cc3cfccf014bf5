from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from parlance.contract.faults import DocumentMissing, EngineRefused, Fault
from parlance.contract.summary import AnswerResult, ItemState, SummaryPiece
from tests.scripted_engine import DESCRIPTION, Reply, ScriptedEngine
from tests.services.summary_desk import TEXT, Desk

WAIT_MS = 5000
ANSWER = "The bridge is 80 metres long."
HELD = Reply(pieces=("The ", "bridge."), pause_after=1)
QUESTION = "How long is the bridge?"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    # A model that can be asked anything; tiny ones quote.
    able = replace(DESCRIPTION, parameters=8_000_000_000)
    with Desk(tmp_path, ScriptedEngine([TEXT, ANSWER], description=able)).open() as made:
        yield made


def _done(qtbot: QtBot, desk: Desk) -> int:
    item = desk.queue.add_text(TEXT)
    qtbot.waitUntil(lambda: desk.state(item) is ItemState.DONE, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not desk.queue.busy, timeout=WAIT_MS)
    return item


def _ask(qtbot: QtBot, desk: Desk, item: int, question: str = QUESTION) -> AnswerResult:
    with qtbot.waitSignal(desk.questions.answered, timeout=WAIT_MS) as answered:
        desk.questions.ask(item, question)
    qtbot.waitUntil(lambda: not desk.questions.busy, timeout=WAIT_MS)
    assert answered.args is not None
    assert answered.args[0] == item
    result = answered.args[1]
    assert isinstance(result, AnswerResult)
    return result


def test_a_question_is_answered_and_remembered_with_its_summary(qtbot: QtBot, desk: Desk) -> None:
    item = _done(qtbot, desk)
    pieces: list[str] = []
    desk.questions.piece_arrived.connect(lambda _item, text: pieces.append(text))
    result = _ask(qtbot, desk, item, f"  {QUESTION} ")
    assert (result.question, result.text) == (QUESTION, ANSWER)
    assert "".join(pieces).strip() == ANSWER
    assert desk.questions.answers(item) == (result,)
    summary = desk.item(item).summary
    assert summary is not None
    assert desk.store.answers(summary) == (result,)


def test_answers_come_back_with_a_summary_of_the_history(qtbot: QtBot, desk: Desk) -> None:
    item = _done(qtbot, desk)
    result = _ask(qtbot, desk, item)
    (record,) = desk.history.records()
    desk.queue.remove(item)
    assert desk.questions.answers(desk.queue.open_record(record)) == (result,)


def test_what_is_asked_while_the_summary_is_made_is_remembered_with_it(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.engine._script = [HELD, ANSWER]
    item = desk.queue.add_text(TEXT)
    qtbot.waitUntil(desk.engine.paused.is_set, timeout=WAIT_MS)
    result = _ask(qtbot, desk, item)
    assert desk.state(item) is ItemState.WORKING
    desk.engine.go_on.set()
    qtbot.waitUntil(lambda: desk.state(item) is ItemState.DONE, timeout=WAIT_MS)
    summary = desk.item(item).summary
    assert summary is not None
    qtbot.waitUntil(lambda: desk.store.answers(summary) == (result,), timeout=WAIT_MS)


def test_a_question_is_stopped(qtbot: QtBot, desk: Desk) -> None:
    item = _done(qtbot, desk)
    desk.engine._script = [HELD]
    busy: list[bool] = []
    desk.questions.busy_changed.connect(busy.append)
    desk.questions.ask(item, QUESTION)
    qtbot.waitUntil(desk.engine.paused.is_set, timeout=WAIT_MS)
    with qtbot.waitSignal(desk.questions.stopped, timeout=WAIT_MS) as stopped:
        desk.questions.stop()
    assert stopped.args == [item]
    assert busy == [True, False]
    assert desk.questions.answers(item) == ()


def test_a_newer_question_takes_the_place_of_the_one_before(qtbot: QtBot, desk: Desk) -> None:
    item = _done(qtbot, desk)
    desk.engine._script = [HELD, HELD, ANSWER]
    desk.questions.ask(item, "Where is it?")
    qtbot.waitUntil(desk.engine.paused.is_set, timeout=WAIT_MS)
    told: list[object] = []
    desk.questions.stopped.connect(told.append)
    desk.questions.piece_arrived.connect(lambda _item, text: told.append(text))
    assert _ask(qtbot, desk, item).text == ANSWER
    qtbot.waitUntil(lambda: not desk.jobs._running, timeout=WAIT_MS)
    assert "".join(map(str, told)).strip() == ANSWER
    assert [answer.question for answer in desk.questions.answers(item)] == [QUESTION]


def test_an_answer_that_was_finished_when_a_newer_question_came_is_only_remembered(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _done(qtbot, desk)
    late = threading.Event()

    def answer(
        _documents: object, question: str, _language: str, _summary: object, _cancel: object
    ) -> Iterator[object]:
        if question == "Where?":
            late.wait(5)
            yield SummaryPiece(text="There.")
        yield AnswerResult(question=question, text="There.", blocks_read=1, blocks=1)

    monkeypatch.setattr(desk.questions._maker, "answer", answer)
    told: list[object] = []
    desk.questions.answered.connect(lambda _item, result: told.append(result.question))
    desk.questions.piece_arrived.connect(lambda _item, text: told.append(text))
    desk.questions.stopped.connect(told.append)
    desk.questions.ask(item, "Where?")
    desk.questions.ask(item, "When?")
    qtbot.waitUntil(lambda: not desk.questions.busy, timeout=WAIT_MS)
    late.set()
    qtbot.waitUntil(lambda: not desk.jobs._running, timeout=WAIT_MS)
    assert told == ["When?"]
    assert [each.question for each in desk.questions.answers(item)] == ["When?", "Where?"]


def test_a_question_about_another_item_stops_the_one_before(qtbot: QtBot, desk: Desk) -> None:
    first = _done(qtbot, desk)
    second = desk.queue.add_text(f"{TEXT} Really.")
    qtbot.waitUntil(lambda: desk.state(second) is ItemState.DONE, timeout=WAIT_MS)
    desk.engine._script = [TEXT, TEXT, HELD, ANSWER]
    desk.questions.ask(first, "Where is it?")
    qtbot.waitUntil(desk.engine.paused.is_set, timeout=WAIT_MS)
    with qtbot.waitSignal(desk.questions.stopped, timeout=WAIT_MS) as stopped:
        assert _ask(qtbot, desk, second).text == ANSWER
    assert stopped.args == [first]


def test_an_answer_about_a_summary_that_is_erased_is_no_fault(qtbot: QtBot, desk: Desk) -> None:
    item = _done(qtbot, desk)
    (record,) = desk.history.records()
    desk.store.trash(record.id)
    desk.store.erase(record.id)
    failed: list[Fault] = []
    desk.questions.failed.connect(lambda _item, fault: failed.append(fault))
    result = _ask(qtbot, desk, item)
    qtbot.waitUntil(lambda: not desk.jobs._running, timeout=WAIT_MS)
    assert desk.questions.answers(item) == (result,)
    assert not failed


def test_nothing_goes_on_about_what_was_removed(qtbot: QtBot, desk: Desk) -> None:
    item = _done(qtbot, desk)
    desk.engine._script = [HELD]
    desk.questions.ask(item, QUESTION)
    qtbot.waitUntil(desk.engine.paused.is_set, timeout=WAIT_MS)
    desk.queue.remove(item)
    qtbot.waitUntil(lambda: not desk.questions.busy, timeout=WAIT_MS)


def test_a_fault_is_told_with_its_item(qtbot: QtBot, desk: Desk) -> None:
    item = _done(qtbot, desk)
    fault = EngineRefused(step="decode", code=1)
    desk.engine._script = [Reply(fault=fault)]
    with qtbot.waitSignal(desk.questions.failed, timeout=WAIT_MS) as failed:
        desk.questions.ask(item, QUESTION)
    assert failed.args == [item, fault]
    assert not desk.questions.busy


def test_nothing_is_asked_without_words_or_documents(qtbot: QtBot, desk: Desk) -> None:
    failed: list[tuple[int, Fault]] = []
    desk.questions.failed.connect(lambda item, fault: failed.append((item, fault)))
    item = _done(qtbot, desk)
    desk.questions.ask(item, "  ")
    assert not failed
    (gone,) = desk.queue.add_files([str(desk.folder / "gone.txt")])
    qtbot.waitUntil(lambda: desk.state(gone) is ItemState.FAILED, timeout=WAIT_MS)
    desk.questions.ask(gone, QUESTION)
    assert failed == [(gone, DocumentMissing(path=str(desk.folder / "gone.txt")))]
    assert not desk.questions.busy
