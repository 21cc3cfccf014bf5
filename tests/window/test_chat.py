"""The chat: writing, sending, streaming, stopping, faults, the list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from parlance import __version__
from parlance.contract.engine import Role
from parlance.contract.faults import EngineCrashed, NoModelLoaded, StoreBusy
from parlance.contract.history import MessageState
from parlance.services.chat import ChatActivity
from parlance.window.chat.answer import AnswerView
from parlance.window.chat.welcome import StarterNote
from parlance.window.parts.controls import IconButton, TextButton
from parlance.window.parts.fault_bar import FaultBar
from tests.window import content
from tests.window.conftest import Scene
from tests.window.fakes import measured, ready, starter_entry

offscreen_says = pytest.mark.qt_log_ignore("propagateSizeHints")


def answers(scene: Scene) -> list[AnswerView]:
    views = scene.window.chat.transcript.findChildren(AnswerView)
    return [view for view in views if not view.isHidden()]


def visible_buttons(scene: Scene, words: str) -> list[TextButton]:
    buttons = scene.window.chat.findChildren(TextButton)
    return [b for b in buttons if b.accessibleName() == words and b.isVisible()]


def test_enter_sends_and_shift_enter_begins_a_line(scene: Scene, qtbot: QtBot) -> None:
    field = scene.window.chat.composer.field
    qtbot.keyClicks(field, "Hello")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "there")
    assert scene.chat.asked == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert scene.chat.asked == ["send Hello\nthere"]
    assert field.text == ""


def test_enter_in_a_composition_sends_nothing(scene: Scene, qtbot: QtBot) -> None:
    field = scene.window.chat.composer.field
    qtbot.keyClicks(field, "x")
    QApplication.sendEvent(field, QInputMethodEvent("にほ", []))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert scene.chat.asked == []
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QApplication.sendEvent(field, commit)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(scene.chat.asked) == 1


def test_blank_text_is_not_sent(scene: Scene, qtbot: QtBot) -> None:
    field = scene.window.chat.composer.field
    qtbot.keyClicks(field, "   ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert scene.chat.asked == []


def test_the_field_grows_up_to_a_limit(scene: Scene) -> None:
    field = scene.window.chat.composer.field
    low = field.height()
    field.setPlainText("one\ntwo\nthree")
    assert field.height() > low
    field.setPlainText("line\n" * 100)
    assert field.height() <= 200


def test_an_answer_streams_and_ends_equal_to_the_stored_one(scene: Scene, qtbot: QtBot) -> None:
    scene.chat.add(Role.USER, "Show me code")
    message = scene.chat.begin_answer()
    for start in range(0, len(content.CODE), 9):
        scene.chat.piece_arrived.emit(message.id, "answer", content.CODE[start : start + 9])
    qtbot.waitUntil(lambda: bool(answers(scene)[-1]._shown))
    scene.chat.finish(message, text=content.CODE, measurements=measured())
    (view,) = answers(scene)
    assert view._shown == content.CODE
    assert "by_month" in view._text.toPlainText()
    assert view._facts.whole.startswith("Qwen3 4B")


def test_send_becomes_stop_while_writing(scene: Scene, qtbot: QtBot) -> None:
    composer = scene.window.chat.composer
    scene.chat.show_activity(ChatActivity(phase="writing", tokens_per_second=12.5))
    assert composer._button.accessibleName() == "Stop writing"
    qtbot.keyClick(composer.field, Qt.Key.Key_Escape)
    composer._button.click()
    assert scene.chat.asked == ["stop", "stop"]
    assert scene.window.chat._activity.text() == "Writing…  12.5 tokens/s"
    scene.chat.show_activity(ChatActivity())
    assert composer._button.accessibleName() == "Send"


def test_what_is_sent_while_an_answer_is_written_waits(scene: Scene, qtbot: QtBot) -> None:
    scene.chat.show_activity(ChatActivity(phase="writing"))
    field = scene.window.chat.composer.field
    qtbot.keyClicks(field, "next")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert scene.chat.asked == ["send next"]
    assert [row.words.whole for row in scene.window.chat.queue.rows] == ["next"]
    assert field.text == ""


def test_a_message_stays_until_it_is_stored_and_what_follows_it_longer(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.chat.stores_at_once = False
    field = scene.window.chat.composer.field
    field.insertPlainText("Hello 😀")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    scene.chat.show_activity(ChatActivity(phase="waiting"))
    assert field.text == "Hello 😀"
    qtbot.keyClicks(field, "And now")
    scene.chat.add(Role.USER, "Hello 😀")
    assert field.text == "And now"
    scene.chat.add(Role.USER, "And now")
    assert field.text == "And now"


@pytest.mark.parametrize("shows_activity", [True, False])
def test_a_message_that_could_not_be_stored_stays_in_the_field(
    scene: Scene, qtbot: QtBot, shows_activity: bool
) -> None:
    scene.chat.stores_at_once = False
    field = scene.window.chat.composer.field
    qtbot.keyClicks(field, "Dear diary")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    if shows_activity:
        scene.chat.show_activity(ChatActivity(phase="waiting"))
        scene.chat.show_activity(ChatActivity())
    scene.chat.failed.emit(StoreBusy(path="/x/chats.db"))
    assert field.text == "Dear diary"
    assert scene.window.chat._fault.isVisible()
    scene.chat.add(Role.USER, "another one, of a button")
    assert field.text == "Dear diary"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert scene.chat.asked == ["send Dear diary"] * 2


def test_escape_stops_from_anywhere_in_the_chat(scene: Scene, qtbot: QtBot) -> None:
    scene.chat.show_activity(ChatActivity(phase="writing"))
    scene.window.chat.conversations.search_field.setFocus()
    qtbot.keyClick(scene.window.chat.conversations.search_field, Qt.Key.Key_Escape)
    scene.window.chat.transcript.setFocus()
    qtbot.keyClick(scene.window.chat.transcript, Qt.Key.Key_Escape)
    assert scene.chat.asked == ["stop", "stop"]


def test_escape_does_nothing_while_idle(scene: Scene, qtbot: QtBot) -> None:
    qtbot.keyClick(scene.window.chat.composer.field, Qt.Key.Key_Escape)
    assert scene.chat.asked == []


def test_a_crash_offers_to_start_the_model_again(scene: Scene) -> None:
    scene.chat.add(Role.USER, "Go on")
    message = scene.chat.begin_answer()
    scene.chat.finish(
        message, EngineCrashed(exit_code=-9), text="Half", state=MessageState.INTERRUPTED
    )
    (button,) = visible_buttons(scene, "Start the model again")
    button.click()
    assert scene.models.asked == ["restart"]
    assert scene.chat.asked == ["retry"]


def test_the_details_of_a_crash_can_be_copied(scene: Scene) -> None:
    scene.chat.add(Role.USER, "My secret")
    message = scene.chat.begin_answer()
    fault = EngineCrashed(exit_code=-9, log=("loading", f"{Path.home()}/m.gguf: abort"))
    scene.chat.finish(message, fault, text="Half", state=MessageState.INTERRUPTED)
    (button,) = visible_buttons(scene, "Copy details")
    button.click()
    report = QGuiApplication.clipboard().text()
    assert report.startswith(f"Parlance {__version__}, ")
    assert report.endswith("EngineCrashed\nexit_code: -9\nlog:\n    loading\n    ~/m.gguf: abort")
    assert "secret" not in report
    assert button.accessibleName() == "Copied"


def test_what_a_remedy_cannot_help_any_more_has_no_button(scene: Scene, qtbot: QtBot) -> None:
    scene.chat.add(Role.USER, "Go on")
    message = scene.chat.begin_answer()
    scene.chat.finish(message, EngineCrashed(exit_code=-9), state=MessageState.INTERRUPTED)
    scene.chat.add(Role.USER, "Never mind")
    qtbot.waitUntil(lambda: not visible_buttons(scene, "Start the model again"))


def test_a_missing_model_leads_to_the_models(scene: Scene) -> None:
    scene.chat.add(Role.USER, "Hello")
    scene.chat.finish(scene.chat.begin_answer(), NoModelLoaded(), state=MessageState.INTERRUPTED)
    (button,) = visible_buttons(scene, "Choose a model")
    button.click()
    assert scene.window.models.isVisible()


def test_a_stopped_answer_can_be_tried_again(scene: Scene) -> None:
    scene.chat.add(Role.USER, "Hello")
    scene.chat.finish(scene.chat.begin_answer(), text="Half", state=MessageState.STOPPED)
    (button,) = visible_buttons(scene, "Try again")
    button.click()
    assert scene.chat.asked == ["retry"]


def test_a_fault_outside_a_message_is_shown_and_closed(scene: Scene) -> None:
    scene.chat.failed.emit(StoreBusy(path="/x/chats.db"))
    bar = scene.window.chat._fault
    assert isinstance(bar, FaultBar)
    assert bar.isVisible()
    assert "/x/chats.db" in bar.accessibleName()
    bar._close.click()
    assert bar.isHidden()


def test_reasoning_is_folded_until_asked_for(scene: Scene) -> None:
    scene.chat.add(Role.USER, "91?")
    message = scene.chat.begin_answer()
    scene.chat.piece_arrived.emit(message.id, "reasoning", "Seven times thirteen")
    scene.chat.finish(message, text="No.", reasoning="Seven times thirteen")
    (view,) = answers(scene)
    assert view._reasoning is None
    before = view.height()
    view._toggle.click()
    assert view._reasoning is not None
    assert view._reasoning.toPlainText() == "Seven times thirteen"
    assert view.height() > before
    view._toggle.click()
    assert view.height() == before


def test_copy_gives_the_markdown_of_the_answer(scene: Scene) -> None:
    scene.chat.add(Role.USER, "Code?")
    scene.chat.finish(scene.chat.begin_answer(), text=content.CODE)
    (view,) = answers(scene)
    copy = next(b for b in view.findChildren(IconButton) if b.accessibleName() == "Copy answer")
    copy.click()
    assert QGuiApplication.clipboard().text() == content.CODE


@offscreen_says
def test_a_link_is_opened_only_after_it_was_shown(scene: Scene) -> None:
    scene.window.chat.transcript.link_clicked.emit("https://example.org/page", "here")
    (box,) = scene.window.chat.findChildren(QMessageBox)
    assert "https://example.org/page" in box.informativeText()
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.close()
    scene.window.chat.transcript.link_clicked.emit("file:///etc/passwd", "here")
    box = scene.window.chat.findChildren(QMessageBox)[-1]
    assert "Open" not in [button.text() for button in box.buttons()]
    box.close()


def test_what_the_model_no_longer_sees_is_marked(scene: Scene) -> None:
    content.fill_chat(scene.chat)
    scene.chat.context.leave_out(2)
    assert [row.left_out for row in scene.window.chat.transcript.rows] == [0, 0, 2, 0, 0, 0]


def test_an_empty_chat_offers_questions(scene: Scene) -> None:
    scene.chat.new()
    assert scene.window.chat.welcome.isVisible()
    (button,) = visible_buttons(scene, "Is my text private?")
    button.click()
    assert scene.chat.asked[-1] == "send Is my text private?"
    assert scene.window.chat.transcript.isVisible()


def test_the_starter_model_says_that_it_is_tiny(scene: Scene) -> None:
    note = scene.window.chat.findChild(StarterNote)
    assert note.isHidden()
    scene.models.show(ready(starter_entry()))
    assert note.isVisible()
    (link,) = visible_buttons(scene, "Choose a real one under Models")
    link.click()
    assert scene.window.models.isVisible()
