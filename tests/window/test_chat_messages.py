"""Messages: versions, editing, deleting, pinning, copying, details, the edge of the context."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from parlance.contract.engine import Role, StopReason
from parlance.contract.hardware import MemoryNeed
from parlance.contract.history import Measurements, MessageState
from parlance.contract.plan import DeviceShare
from parlance.services.chat import ChatActivity
from parlance.window.chat.answer import AnswerView
from parlance.window.chat.copying import plain_text, rich_text
from parlance.window.chat.fact_popup import FactPopup
from parlance.window.chat.larger_context import larger_context
from parlance.window.chat.message import MessageView
from parlance.window.chat.message_details import details_of
from parlance.window.chat.question import QuestionView
from tests.window import chat_scenes, content
from tests.window.conftest import Scene
from tests.window.fake_chat import versions_of
from tests.window.fakes import description_of, measured, qwen_entry

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def view_of(scene: Scene, index: int) -> MessageView:
    return scene.window.chat.transcript.go_to(index)


def question(scene: Scene, index: int) -> QuestionView:
    view = view_of(scene, index)
    assert isinstance(view, QuestionView)
    return view


def answer(scene: Scene, index: int) -> AnswerView:
    view = view_of(scene, index)
    assert isinstance(view, AnswerView)
    return view


def choose(menu: QMenu | None, words: str) -> None:
    assert menu is not None
    action_of(menu, words).trigger()
    menu.close()


def action_of(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(words))


def menu_of(scene: Scene, index: int) -> QMenu:
    menu = view_of(scene, index).open_menu(QPoint(10, 10))
    assert menu is not None
    return menu


# Versions -----------------------------------------------------------------------------------


def test_a_message_with_versions_leads_to_the_others(scene: Scene) -> None:
    messages = chat_scenes.long_chat(scene.chat)
    switcher = answer(scene, 9)._actions.versions
    assert switcher.figures.text() == "2/3"
    assert switcher.figures.accessibleName() == "Version 2 of 3"
    switcher.earlier.click()
    answer(scene, 9)._actions.versions.later.click()
    assert scene.chat.asked == [f"version {messages[9].versions[0]}", "version 93"]


def test_the_first_and_last_version_lead_no_further(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    switcher = question(scene, 4)._actions.versions
    assert not switcher.earlier.isEnabled()
    assert switcher.later.isEnabled()
    assert answer(scene, 1)._actions.versions is None


def test_alt_and_an_arrow_switch_versions(scene: Scene, qtbot: QtBot) -> None:
    chat_scenes.long_chat(scene.chat)
    view = answer(scene, 9)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    view = question(scene, 4)
    qtbot.keyClick(view.body(), Qt.Key.Key_Right, ALT)
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert scene.chat.asked == ["version 93", "version 90"]


def test_a_switched_message_stays_where_it_is(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    transcript = scene.window.chat.transcript
    view = question(scene, 4)
    place = transcript.place_of(4)
    view._actions.versions.later.click()
    assert transcript.place_of(4) == place
    assert not transcript.follows_end


def test_no_version_is_switched_while_an_answer_is_written(scene: Scene, qtbot: QtBot) -> None:
    chat_scenes.long_chat(scene.chat)
    scene.chat.show_activity(ChatActivity(phase="writing"))
    qtbot.keyClick(answer(scene, 9), Qt.Key.Key_Right, ALT)
    assert scene.chat.asked == []


# Editing ------------------------------------------------------------------------------------


def test_a_question_is_edited_in_its_place(scene: Scene, qtbot: QtBot) -> None:
    messages = chat_scenes.long_chat(scene.chat)
    view = question(scene, 4)
    view._actions.edit.click()
    box = view._edit
    assert box is not None
    assert box.isVisible()
    assert box.field.text == messages[4].text
    assert QApplication.focusWidget() is box.field
    qtbot.keyClicks(box.field, " Please.")
    qtbot.keyClick(box.field, Qt.Key.Key_Return, CONTROL)
    assert scene.chat.asked == [f"edit {messages[4].id} {messages[4].text} Please."]


def test_escape_leaves_a_question_as_it_was(scene: Scene, qtbot: QtBot) -> None:
    chat_scenes.long_chat(scene.chat)
    view = question(scene, 4)
    view.begin_edit()
    assert view._edit is not None
    qtbot.keyClicks(view._edit.field, "never mind")
    qtbot.keyClick(view._edit.field, Qt.Key.Key_Escape)
    assert view._edit.isHidden()
    assert view.body().isVisible()
    assert scene.chat.asked == []
    view.begin_edit()
    assert "never" not in view._edit.field.text


def test_an_empty_question_cannot_be_saved_and_an_unchanged_one_asks_nothing(
    scene: Scene, qtbot: QtBot
) -> None:
    chat_scenes.long_chat(scene.chat)
    view = question(scene, 4)
    view.begin_edit()
    assert view._edit is not None
    view._edit.save.click()
    assert scene.chat.asked == []
    view.begin_edit()
    view._edit.field.clear()
    assert not view._edit.save.isEnabled()
    qtbot.keyClick(view._edit.field, Qt.Key.Key_Return, CONTROL)
    assert scene.chat.asked == []


def test_what_is_being_edited_survives_scrolling_and_a_new_list_of_messages(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    view = question(scene, 0)
    view.begin_edit()
    assert view._edit is not None
    view._edit.field.setPlainText("Half a thought")
    scene.window.chat.transcript.jump_to_end()
    scene.chat.opened.emit()
    view = question(scene, 0)
    assert view._edit is not None
    assert view._edit.isVisible()
    assert view._edit.field.text == "Half a thought"


def test_the_field_grows_while_a_question_is_edited(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    view = question(scene, 4)
    view.begin_edit()
    assert view._edit is not None
    low, height = view._edit.field.height(), view.height()
    view._edit.field.setPlainText("line\n" * 8)
    assert view._edit.field.height() > low
    assert view.height() > height
    view._edit.field.setPlainText("line\n" * 200)
    assert view._edit.field.height() <= 320


# The menu -----------------------------------------------------------------------------------


def test_the_menu_has_everything_for_the_last_answer(scene: Scene) -> None:
    messages = chat_scenes.long_chat(scene.chat)
    wanted: list[object] = []
    scene.window.chat.again_wanted.connect(wanted.append)
    choose(menu_of(scene, 9), "Answer again with")
    choose(menu_of(scene, 9), "Try again")
    choose(menu_of(scene, 9), "Unpin")
    choose(menu_of(scene, 9), "Later version")
    assert [message.id for message in wanted] == [messages[9].id]
    assert scene.chat.asked == ["retry", f"unpin {messages[9].id}", "version 93"]


def test_earlier_answers_are_not_tried_again(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    menu = menu_of(scene, 3)
    words = [action.text() for action in menu.actions()]
    menu.close()
    assert "Try again" not in words
    assert "Delete" in words


def test_what_would_disturb_an_answer_waits(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    scene.chat.show_activity(ChatActivity(phase="writing"))
    menu = menu_of(scene, 4)
    assert not action_of(menu, "Edit").isEnabled()
    assert not action_of(menu, "Delete").isEnabled()
    assert action_of(menu, "Pin").isEnabled()
    menu.close()
    scene.window.chat.transcript.retry_clicked.emit()
    assert scene.chat.asked == []
    assert "First wait" in scene.window.chat._activity.text()


def shown_menu(scene: Scene) -> QMenu:
    (menu,) = (each for each in scene.window.findChildren(QMenu) if each.isVisible())
    return menu


def test_the_menu_key_opens_the_menu_of_the_message(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    for place in (view_of(scene, 4), view_of(scene, 4).body()):
        reason, here = QContextMenuEvent.Reason.Keyboard, QPoint(3, 3)
        event = QContextMenuEvent(reason, here, place.mapToGlobal(here))
        QApplication.sendEvent(place, event)
        menu = shown_menu(scene)
        assert action_of(menu, "Edit").isEnabled()
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_actions_of_a_question_are_there_for_who_comes_near(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    view = question(scene, 6)
    assert view._actions is None
    view.setFocus()
    assert view._actions is not None
    assert view._actions.more.isVisible()
    view._actions.more.click()
    shown_menu(scene).close()
    scene.window.chat.take_focus()
    assert not view._actions.more.isVisible()


def test_a_question_without_an_answer_can_be_answered(scene: Scene) -> None:
    scene.chat.add(Role.USER, "Hello?")
    choose(menu_of(scene, 0), "Answer this")
    assert scene.chat.asked == ["retry"]


def test_a_deleted_message_can_be_brought_back(scene: Scene) -> None:
    messages = chat_scenes.long_chat(scene.chat)
    choose(menu_of(scene, 6), "Delete")
    undo = scene.window.chat.undo
    assert undo.isVisible()
    assert "what followed" in undo.words.text()
    assert len(scene.window.chat.transcript.rows) == 6
    undo.undo.click()
    assert scene.chat.asked == [f"delete message {messages[6].id}", "undo message"]
    assert undo.isHidden()
    assert len(scene.window.chat.transcript.rows) == 10


def test_undo_goes_with_the_conversation(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    choose(menu_of(scene, 9), "Delete")
    assert scene.window.chat.undo.words.text() == "This version was deleted. It is kept."
    scene.chat.new()
    assert scene.window.chat.undo.isHidden()


# Continuing -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "stop"),
    [
        (MessageState.STOPPED, StopReason.CANCELLED),
        (MessageState.INTERRUPTED, None),
        (MessageState.COMPLETE, StopReason.LENGTH),
        (MessageState.COMPLETE, StopReason.CONTEXT),
    ],
)
def test_an_answer_that_was_cut_off_can_be_continued(
    scene: Scene, state: MessageState, stop: StopReason | None
) -> None:
    scene.chat.add(Role.USER, "Go on")
    message = scene.chat.begin_answer()
    scene.chat.finish(message, text="Half", state=state, measurements=Measurements(stop=stop))
    answer(scene, 1)._outcome._continue.click()
    assert scene.chat.asked == [f"continue {message.id}"]


def test_a_whole_answer_is_not_continued(scene: Scene) -> None:
    scene.chat.add(Role.USER, "Go on")
    scene.chat.finish(scene.chat.begin_answer(), text="All of it.", measurements=measured())
    assert answer(scene, 1)._outcome is None


def test_a_continued_answer_goes_on_behind_its_text(scene: Scene, qtbot: QtBot) -> None:
    scene.chat.add(Role.USER, "Go on")
    half = scene.chat.finish(scene.chat.begin_answer(), text="Half", state=MessageState.STOPPED)
    scene.chat.finish(half, text="Half", state=MessageState.WRITING)
    scene.chat.piece_arrived.emit(half.id, "answer", " and half.")
    view = answer(scene, 1)
    qtbot.waitUntil(lambda: view.body().toPlainText() == "Half and half.")
    scene.chat.finish(half, text="Half and half.")
    assert view.body().toPlainText() == "Half and half."


# Copying ----------------------------------------------------------------------------------------


def test_a_message_is_copied_in_three_forms(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    clipboard = QGuiApplication.clipboard()
    choose(menu_of(scene, 3), "Copy as Markdown")
    assert clipboard.text() == content.MIXED
    choose(menu_of(scene, 3), "Copy as plain text")
    assert clipboard.text().startswith("What to check\n\n- [x] The notice period is three months\n")
    assert "**" not in clipboard.text()
    choose(menu_of(scene, 3), "Copy with formatting")
    assert "<strong>three months</strong>" in clipboard.mimeData().html()
    assert "**" not in clipboard.text()


def test_a_selection_is_copied_from_the_menu(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    view = view_of(scene, 1)
    view.body().selectAll()
    choose(view.open_menu(QPoint()), "Copy the selection")
    assert QGuiApplication.clipboard().text() == "Gladly, Ada."


def test_plain_text_keeps_lists_tables_code_and_maths() -> None:
    lists, table = "1. one\n2. two\n   - deep\n\n", "| a | b |\n|--|--|\n| c | `d` |\n\n"
    text = f"{lists}{table}```py\nx = 1\n```\n\n$E$ end"
    assert plain_text(text) == "1. one\n2. two\n  - deep\n\na\tb\nc\td\n\nx = 1\n\nE end"
    assert plain_text("[here](https://a.org) and ![a cat](https://b.org/c.png)") == (
        "here (https://a.org) and a cat"
    )


def test_formatted_text_loads_nothing() -> None:
    html = rich_text("![x](https://tracker.example/x.png)\n\n<img src='https://b'>")
    assert "<img" not in html


@given(st.text(alphabet="ab1.-*_`|>#[]()!$ \n\t", max_size=80))
def test_any_text_can_be_copied(text: str) -> None:
    plain_text(text)
    rich_text(text)


# What is known of an answer -----------------------------------------------------------------------


def test_the_details_of_an_answer_are_read_by_keyboard(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    answer(scene, 9)._facts.click()
    (popup,) = scene.window.findChildren(FactPopup)
    assert QApplication.focusWidget() is popup.table
    assert popup.table.rowCount() == len(details_of(scene.chat.messages[9]))
    assert "Tokens guessed rightly: 87 of 120" in popup.text
    assert "Time to the first token: 0.64 s" in popup.text
    assert "Thought for: 12.4 s" in popup.accessibleDescription()
    popup.copy.click()
    assert QGuiApplication.clipboard().text() == popup.text
    assert popup.isHidden()


def test_an_answer_of_which_nothing_is_known_has_no_details(scene: Scene) -> None:
    scene.chat.add(Role.USER, "Hello")
    scene.chat.finish(scene.chat.begin_answer(), text="Hi", measurements=Measurements())
    assert not answer(scene, 1)._facts.isEnabled()


def test_reasoning_says_how_long_it_took(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    toggle = answer(scene, 5)._toggle
    assert toggle.text() == "Thought for 12 s"
    assert toggle.accessibleName() == "Thought for 12 s. Show the reasoning"


def test_reasoning_counts_while_it_lasts(scene: Scene, qtbot: QtBot) -> None:
    now = [100.0]
    scene.window.chat.feed._clock = lambda: now[0]
    scene.chat.add(Role.USER, "91?")
    message = scene.chat.begin_answer()
    scene.chat.piece_arrived.emit(message.id, "reasoning", "Seven")
    now[0] += 4.2
    scene.chat.piece_arrived.emit(message.id, "reasoning", " times")
    view = answer(scene, 1)
    qtbot.waitUntil(lambda: view._toggle is not None)
    assert view._toggle is not None
    toggle = view._toggle
    qtbot.waitUntil(lambda: toggle.text() == "Thinking for 4 s…")
    now[0] += 60
    scene.chat.piece_arrived.emit(message.id, "answer", "No.")
    qtbot.waitUntil(lambda: toggle.text() == "Thought for 4 s")


# The edge of the context --------------------------------------------------------------------------


def test_a_divider_stands_where_the_context_ends(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    rows = scene.window.chat.transcript.rows
    assert [row.left_out for row in rows] == [0, 0, 0, 0, 3, 0, 0, 0, 0, 0]
    divider = question(scene, 4)._divider
    assert divider is not None
    assert divider.words.text() == "3 earlier messages are not sent any more"


def test_a_pinned_message_above_the_divider_is_still_sent(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    actions = question(scene, 0)._actions
    assert actions.still.isVisible()
    assert actions.pin.isVisible()
    assert answer(scene, 9)._actions.still.isHidden()


def test_the_divider_offers_what_can_be_done(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    plans: list[None] = []
    scene.window.chat.plan_wanted.connect(lambda: plans.append(None))
    divider = question(scene, 4)._divider
    assert divider is not None
    assert divider.larger.accessibleName() == "Larger context: 16k…"
    for button in (divider.digest, divider.fresh):
        button.click()
    scene.window.chat.plan_wanted.disconnect(scene.window.open_plan)
    divider.larger.click()
    assert scene.chat.asked == ["digest", "digest whole"]
    assert len(plans) == 1


def test_the_divider_stays_when_only_a_draft_needs_room(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    scene.chat.context.show(draft=900, left_out=5)
    assert scene.window.chat.transcript.rows[4].left_out == 3
    scene.chat.context.show(draft=0, left_out=5)
    assert scene.window.chat.transcript.rows[6].left_out == 5


def test_a_larger_context_costs_memory_for_its_keys_and_values() -> None:
    description = description_of(qwen_entry())
    assert larger_context(None) == (0, 0)
    assert larger_context(description) == (16_384, 0)
    need = MemoryNeed(device="CPU", weights_bytes=9, context_bytes=600, compute_bytes=9)
    share = DeviceShare(
        device="CPU", description="", layers=1, need=need, free_bytes=1, margin_bytes=1
    )
    plan = msgspec.structs.replace(description.plan, shares=(share,))
    told = msgspec.structs.replace(description, plan=plan)
    assert larger_context(told) == (16_384, 600)
    assert larger_context(msgspec.structs.replace(told, trained_context=12_288)) == (12_288, 300)
    assert larger_context(msgspec.structs.replace(told, trained_context=8192)) == (0, 0)
    assert larger_context(msgspec.structs.replace(told, leaves_computer=True)) == (0, 0)


def test_a_summary_stands_at_its_place_and_can_be_removed(scene: Scene) -> None:
    messages = chat_scenes.long_chat(scene.chat)
    chat_scenes.digested(scene.chat)
    rows = scene.window.chat.transcript.rows
    assert rows[4].digest is not None
    assert rows[4].left_out == 0
    card = question(scene, 4)._digest
    assert card is not None
    assert card.fold.text() == "Summary, sent in place of 4 messages"
    assert card.text.isHidden()
    height = question(scene, 4).height()
    card.fold.click()
    assert card.text.text() == chat_scenes.SUMMARY
    assert question(scene, 4).height() > height
    card.remove.click()
    assert scene.chat.asked == [f"remove digest {messages[3].id}"]


def test_a_summary_that_is_being_made_can_be_stopped(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    scene.chat.context.condense((0, 0))
    line = scene.window.chat.condensing
    assert line.isVisible()
    scene.chat.context.condense((2, 5))
    assert (line.progress.value(), line.progress.maximum()) == (2, 5)
    line.stopped.emit()
    assert scene.chat.asked == ["stop condensing"]
    assert line.isHidden()


# Keyboard ---------------------------------------------------------------------------------


def test_ctrl_and_an_arrow_move_from_message_to_message(scene: Scene, qtbot: QtBot) -> None:
    chat_scenes.long_chat(scene.chat)
    panel = scene.window.chat
    qtbot.keyClick(panel.composer.field, Qt.Key.Key_Up, CONTROL)
    first = QApplication.focusWidget()
    assert isinstance(first, MessageView)
    assert first.row is panel.transcript.rows[9]
    assert first._ring is not None
    assert first._ring.isVisible()
    qtbot.keyClick(first, Qt.Key.Key_Up, CONTROL)
    second = QApplication.focusWidget()
    assert isinstance(second, MessageView)
    assert second.row is panel.transcript.rows[8]
    assert not first._ring.isVisible()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is second.body()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, CONTROL)
    assert QApplication.focusWidget() is panel.composer.field


def test_messages_say_what_they_are(scene: Scene) -> None:
    chat_scenes.long_chat(scene.chat)
    assert view_of(scene, 0).accessibleName() == "Your message"
    assert view_of(scene, 1).accessibleName() == "Answer"
    assert view_of(scene, 1).accessibleDescription() == "Gladly, Ada."


def test_the_version_that_is_shown_counts_from_one(scene: Scene) -> None:
    message = scene.chat.message(Role.ASSISTANT, "Hello")
    row_message = versions_of(message, 500)
    scene.chat.messages = (row_message,)
    scene.chat.opened.emit()
    assert answer(scene, 0)._actions.versions.figures.text() == "1/2"
