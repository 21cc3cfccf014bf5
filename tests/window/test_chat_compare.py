"""Two answers side by side; answering again with something else; continuing a text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from parlance.contract.chats import NO_OPTIONS, ChatOptions
from parlance.contract.faults import EngineRefused
from parlance.contract.models import Capability, InfillTokens
from parlance.contract.sampling_choice import SamplingChoice
from parlance.services.model_states import ModelPhase
from parlance.window.chat.again_dialog import AgainDialog
from parlance.window.chat.compare import CompareDialog
from parlance.window.chat.complete import CompletePage
from parlance.window.parts.look import Look
from tests.scripted_engine import DESCRIPTION, Reply, ScriptedEngine
from tests.services.preset_desk import Desk, open_desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")

BASE = msgspec.structs.replace(
    DESCRIPTION,
    capabilities=frozenset({Capability.GENERATE}),
    template=None,
    infill=InfillTokens(prefix="<P>", suffix="<S>", middle="<M>"),
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path, ScriptedEngine(["one two"])) as opened:
        opened.models.load("first")
        qtbot.waitUntil(lambda: opened.models.state.phase is ModelPhase.READY)
        yield opened


@pytest.fixture
def window(look: Look, qtbot: QtBot, desk: Desk) -> QMainWindow:
    made = QMainWindow()
    look.dress(made)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def open_compare(window: QMainWindow, look: Look, desk: Desk) -> CompareDialog:
    dialog = CompareDialog(look, desk.comparing, desk.assistants, desk.models, parent=window)
    dialog.open()
    return dialog


def test_both_sides_stream_and_show_what_they_took(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_compare(window, look, desk)
    dialog.show_chat((), NO_OPTIONS, None, draft="Which?")
    assert dialog.boxes[1].options.model == "second"
    dialog.act.click()
    assert not dialog.act.isEnabled()
    qtbot.waitUntil(lambda: not desk.comparing.busy)
    for side in dialog.sides:
        assert side.pane.text.toPlainText() == "one two"
        assert "2 tokens" in side.record.text()
        assert side.keep.isVisible()
    assert dialog.sides[0].heading.whole.startswith("First")
    with qtbot.waitSignal(desk.comparing.kept):
        dialog.sides[1].keep.click()
    assert dialog.sides[1].keep.text().strip() == "Kept"
    assert not dialog.sides[1].keep.isEnabled()
    dialog.reject()


def test_the_last_question_of_a_conversation_is_asked_anew(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    question = desk.stores.chats.add_user_message(None, "Old question")
    dialog = open_compare(window, look, desk)
    dialog.show_chat((question,), NO_OPTIONS, None, conversation=question.conversation)
    assert dialog.question.text == "Old question"
    assert dialog.question.isReadOnly()
    dialog.one_by_one.setChecked(True)
    dialog.act.click()
    qtbot.waitUntil(lambda: not desk.comparing.busy)
    dialog.sides[0].keep.click()
    shown = desk.stores.chats.messages(question.conversation)
    assert [each.text for each in shown] == ["Old question", "one two"]
    dialog.reject()


def test_a_fault_on_one_side_is_shown_there_and_it_can_be_asked_again(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    desk.engine._script = [
        "fine",
        Reply(pieces=("half",), fault=EngineRefused(step="decode", code=1)),
        "better",
    ]
    dialog = open_compare(window, look, desk)
    dialog.show_chat((), NO_OPTIONS, None, draft="Which?")
    dialog.boxes[1].model.setCurrentIndex(0)
    dialog.boxes[1].temperature.setValue(0.1)
    dialog.one_by_one.setChecked(True)
    dialog.act.click()
    qtbot.waitUntil(lambda: len(desk.engine.requests) == 2 and not desk.comparing.busy)
    assert dialog.sides[0].fault.isHidden()
    assert dialog.sides[1].fault.isVisible()
    assert dialog.sides[1].pane.text.toPlainText() == "half"
    dialog.sides[1].again.click()
    qtbot.waitUntil(lambda: not desk.comparing.busy)
    assert dialog.sides[1].pane.text.toPlainText() == "better"
    assert dialog.sides[1].fault.isHidden()
    dialog.reject()


def test_equal_sides_are_pointed_out_and_no_question_asks_nothing(
    window: QMainWindow, look: Look, desk: Desk
) -> None:
    dialog = open_compare(window, look, desk)
    dialog.show_chat((), NO_OPTIONS, None)
    assert not dialog.act.isEnabled()
    assert dialog.note.isHidden()
    dialog.boxes[1].model.setCurrentIndex(0)
    dialog.boxes[1].model.activated.emit(0)
    assert dialog.note.isVisible()
    dialog.question.setPlainText("Now?")
    assert dialog.act.isEnabled()
    dialog.reject()


def test_closing_stops_both(window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot) -> None:
    desk.engine._script = [Reply(pieces=("a", "b"), pause_after=1)]
    dialog = open_compare(window, look, desk)
    dialog.show_chat((), NO_OPTIONS, None, draft="Which?")
    dialog.boxes[1].model.setCurrentIndex(0)
    dialog.act.click()
    qtbot.waitUntil(lambda: desk.comparing.sides[0].text == "a")
    dialog.reject()
    qtbot.waitUntil(lambda: not desk.comparing.busy)


def test_answer_again_tells_who_shall_answer(
    window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot
) -> None:
    made = desk.assistants.add("Poet", "", ChatOptions(system_prompt="In verse."))
    assert made is not None
    own = ChatOptions(max_tokens=9)
    dialog = AgainDialog(look, desk.assistants, desk.models, own, None, parent=window)
    dialog.open()
    box = dialog.contender
    box.choose_model("second")
    box.assistant.setCurrentIndex(box.assistant.findData(made.id))
    box.temperature.setValue(0.25)
    with qtbot.waitSignal(dialog.wanted) as wanted:
        dialog.act.click()
    assert wanted.args == [
        ChatOptions(
            model="second",
            system_prompt="In verse.",
            max_tokens=9,
            sampling=SamplingChoice(temperature=0.25),
        )
    ]


# Complete -------------------------------------------------------------------------------


@pytest.fixture
def page(window: QMainWindow, look: Look, desk: Desk, qtbot: QtBot) -> CompletePage:
    desk.engine.next_description = BASE
    desk.models.load("second")
    qtbot.waitUntil(lambda: desk.completing.wants_completion)
    made = CompletePage(look, desk.completing, desk.models)
    window.setCentralWidget(made)
    with qtbot.waitActive(window):
        window.activateWindow()
    made.take_focus()
    qtbot.waitUntil(made.editor.hasFocus)
    return made


def test_the_text_is_there_again_and_goes_on_at_the_cursor(
    page: CompletePage, desk: Desk, qtbot: QtBot
) -> None:
    assert page.editor.text == "Once"
    desk.engine._script = [" upon a time"]
    with qtbot.waitSignal(desk.completing.ended):
        qtbot.keyClick(page.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.text == "Once upon a time"
    assert page.editor.pending == " upon a time"
    assert len(page.editor.extraSelections()) == 1
    assert page.take.isVisible()
    assert "tokens" in page.facts.text()
    assert desk.kept[-1] == "Once upon a time"
    page.take.click()
    assert page.editor.pending == ""
    assert page.editor.extraSelections() == []
    assert page.take.isHidden()


def test_a_continuation_is_undone_as_a_whole(page: CompletePage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.completing.ended):
        page.go.click()
    assert page.editor.text == "Onceone two"
    page.drop.click()
    assert page.editor.text == "Once"
    page.editor.undo()
    assert page.editor.text == "Onceone two"
    page.editor.undo()
    assert page.editor.text == "Once"


def test_a_gap_is_filled_where_the_cursor_stands(
    page: CompletePage, desk: Desk, qtbot: QtBot
) -> None:
    page.editor.setPlainText("a  c")
    cursor = page.editor.textCursor()
    cursor.setPosition(2)
    page.editor.setTextCursor(cursor)
    assert page.go.text() == "Fill the gap"
    desk.engine._script = ["b"]
    with qtbot.waitSignal(desk.completing.ended):
        page.go.click()
    assert desk.engine.requests[-1].prompt.text == "<P>a <S> c<M>"  # type: ignore[union-attr]
    assert page.editor.text == "a b c"
    assert page.editor.pending == "b"


def test_typing_goes_on_while_the_model_writes(
    page: CompletePage, desk: Desk, qtbot: QtBot
) -> None:
    desk.engine._script = [Reply(pieces=(" x", " y"), pause_after=1)]
    page.go.click()
    qtbot.waitUntil(lambda: page.editor.text == "Once x")
    assert page.go.text() == "Stop"
    cursor = page.editor.textCursor()
    cursor.setPosition(0)
    page.editor.setTextCursor(cursor)
    qtbot.keyClicks(page.editor, "So: ")
    with qtbot.waitSignal(desk.completing.ended):
        desk.engine.go_on.set()
    assert page.editor.text == "So: Once x y"
    assert page.editor.pending == " x y"
    assert page.editor.textCursor().position() == 4


def test_escape_stops_and_the_next_continuation_takes_the_one_before(
    page: CompletePage, desk: Desk, qtbot: QtBot
) -> None:
    desk.engine._script = [Reply(pieces=(" x", " y"), pause_after=1), " z"]
    page.take_focus()
    page.go.click()
    qtbot.waitUntil(lambda: page.editor.text == "Once x")
    with qtbot.waitSignal(desk.completing.ended):
        qtbot.keyClick(page.editor, Qt.Key.Key_Escape)
    assert page.editor.pending == " x"
    with qtbot.waitSignal(desk.completing.ended):
        page.go.click()
    assert page.editor.text == "Once x z"
    assert page.editor.pending == " z"


def test_a_fault_is_shown_and_the_text_stays(page: CompletePage, desk: Desk, qtbot: QtBot) -> None:
    desk.engine._script = [Reply(pieces=(" up",), fault=EngineRefused(step="decode", code=1))]
    with qtbot.waitSignal(desk.completing.ended):
        page.go.click()
    assert page.fault.isVisible()
    assert page.editor.text == "Once up"


def test_what_the_model_is_not_made_for_is_said(
    page: CompletePage, desk: Desk, qtbot: QtBot
) -> None:
    assert page.note.isHidden()
    desk.engine.next_description = DESCRIPTION
    desk.models.load("first")
    qtbot.waitUntil(lambda: desk.models.state.phase is ModelPhase.READY)
    assert "base model" in page.note.text()
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.Start)
    assert "does not heed" in page.note.text()


def test_tokens_and_temperature_are_the_services(page: CompletePage, desk: Desk) -> None:
    assert page.temperature.text() == "Temperature 0.70"
    page.tokens.setValue(64)
    page.temperature.setValue(0.3)
    assert (desk.completing.tokens, desk.completing.temperature) == (64, 0.3)
    page.temperature.setValue(page.temperature.minimum())
    assert desk.completing.temperature is None
