"""The composer: drafts, the queue, counting, warnings, temporary chats, what is attached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from parlance.contract.engine import Role
from parlance.contract.history import ConversationId
from parlance.contract.progress import ContextUse
from parlance.services.attachment_records import Pending, PendingState
from parlance.services.chat import ChatActivity
from parlance.window.chat.context_meter import ContextBar, segments
from parlance.window.chat.edit_box import EditField
from parlance.window.chat.fact_popup import FactPopup
from parlance.window.chat.panel import ChatPanel
from parlance.window.chat.queue_list import MOST_SHOWN
from parlance.window.parts.announcing import announce
from tests.window import chat_scenes
from tests.window.conftest import Scene
from tests.window.fake_attachments import paper, ready
from tests.window.fake_chats import FakeChats
from tests.window.fake_reading import FakeSources
from tests.window.fakes import FakeModels, FakeSettings, qwen_entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parlance.window.parts.look import Look

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


# Writing -----------------------------------------------------------------------------------


def test_up_in_an_empty_field_edits_the_last_question(scene: Scene, qtbot: QtBot) -> None:
    messages = chat_scenes.long_chat(scene.chat)
    qtbot.keyClick(scene.window.chat.composer.field, Qt.Key.Key_Up)
    field = QApplication.focusWidget()
    assert isinstance(field, EditField)
    assert field.text == messages[8].text


def test_up_in_a_text_moves_in_it(scene: Scene, qtbot: QtBot) -> None:
    chat_scenes.long_chat(scene.chat)
    field = scene.window.chat.composer.field
    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is field


def test_up_edits_nothing_while_an_answer_is_written(scene: Scene, qtbot: QtBot) -> None:
    chat_scenes.long_chat(scene.chat)
    scene.chat.show_activity(ChatActivity(phase="writing"))
    field = scene.window.chat.composer.field
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is field


def test_what_is_typed_is_kept_as_a_draft_and_counted_after_a_pause(
    scene: Scene, qtbot: QtBot
) -> None:
    field = scene.window.chat.composer.field
    qtbot.keyClicks(field, "Dear all")
    assert scene.chat.waiting.draft == "Dear all"
    assert scene.chat.asked == []
    qtbot.waitUntil(lambda: scene.chat.asked == ["count Dear all"])


def test_each_conversation_has_its_own_draft(scene: Scene, qtbot: QtBot) -> None:
    field = scene.window.chat.composer.field
    qtbot.keyClicks(field, "for the first")
    scene.chat.waiting.draft = "for the second"
    scene.chat.open(ConversationId(2))
    assert field.text == "for the second"
    scene.chat.opened.emit()
    qtbot.keyClicks(field, "!")
    scene.chat.opened.emit()
    assert field.text == "for the second!"


def test_a_summary_of_a_chat_is_put_into_the_field(scene: Scene) -> None:
    scene.chat.waiting.put_draft("What we said so far")
    assert scene.window.chat.composer.field.text == "What we said so far"


# The queue ---------------------------------------------------------------------------------


def test_messages_wait_in_order_and_can_be_removed(scene: Scene) -> None:
    queue = scene.window.chat.queue
    assert queue.isHidden()
    for text in ("one", "two"):
        scene.chat.waiting.add(text)
    assert queue.isVisible()
    assert [row.words.whole for row in queue.rows] == ["one", "two"]
    queue.rows[0].remove_clicked.emit()
    assert [row.words.whole for row in queue.rows] == ["two"]
    assert scene.chat.asked == ["unqueue 1"]


def test_a_waiting_message_goes_back_into_the_field_before_what_stands_there(
    scene: Scene, qtbot: QtBot
) -> None:
    field = scene.window.chat.composer.field
    scene.chat.waiting.add("first thought")
    qtbot.keyClicks(field, "second thought")
    scene.window.chat.queue.rows[0].edit_clicked.emit()
    assert field.text == "first thought\n\nsecond thought"
    assert QApplication.focusWidget() is field


def test_a_long_queue_shows_its_beginning(scene: Scene) -> None:
    for number in range(MOST_SHOWN + 2):
        scene.chat.waiting.add(f"number {number}")
    queue = scene.window.chat.queue
    assert len(queue.rows) == MOST_SHOWN
    assert queue._more.text() == "and 2 more"


def test_stop_stays_at_hand_while_something_is_typed(scene: Scene, qtbot: QtBot) -> None:
    composer = scene.window.chat.composer
    scene.chat.show_activity(ChatActivity(phase="writing"))
    assert composer._stop.isHidden()
    qtbot.keyClicks(composer.field, "next")
    assert composer._button.accessibleName() == "Send next"
    composer._stop.click()
    assert scene.chat.asked == ["stop"]
    composer._button.click()
    assert scene.chat.asked == ["stop", "send next"]


def test_typing_goes_on_while_a_model_loads(scene: Scene, qtbot: QtBot) -> None:
    scene.chat.show_activity(ChatActivity(phase="waiting"))
    field = scene.window.chat.composer.field
    qtbot.keyClicks(field, "hello")
    assert field.isEnabled()
    assert field.text == "hello"


# The context -------------------------------------------------------------------------------


def test_the_meter_explains_each_figure(scene: Scene, qtbot: QtBot) -> None:
    scene.chat.context.show(system=200, messages=2800, draft=100, reserved=1000, total=8192)
    meter = scene.window.chat.composer.meter
    assert meter.accessibleName() == "Context: 3,100 of 8,192 tokens are in use"
    qtbot.keyClick(meter, Qt.Key.Key_Space)
    (popup,) = scene.window.findChildren(FactPopup)
    assert popup.text.splitlines()[2:5] == [
        "What you are writing: 100 tokens",
        "Kept free for the answer: 1,000 tokens",
        "Free: 4,092 tokens",
    ]
    assert popup.findChild(ContextBar) is not None
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert popup.isHidden()


def test_the_segments_never_exceed_the_whole() -> None:
    use = ContextUse(system=100, messages=900, draft=9000, reserved=500, total=2000)
    assert segments(use) == (("accent", 0.5), ("link", 0.5), ("muted", 0.0))
    assert segments(ContextUse(system=0, messages=0, draft=0, reserved=0, total=0)) == ()


def test_the_draft_is_counted_beside_the_button(scene: Scene, qtbot: QtBot) -> None:
    composer = scene.window.chat.composer
    qtbot.keyClicks(composer.field, "Hello")
    scene.chat.context.show(total=8192, draft=12)
    assert composer._tokens.text() == "12 tokens"
    assert composer._tokens.isVisible()
    composer.field.clear()
    assert composer._tokens.isHidden()


def test_without_a_model_there_is_no_meter(scene: Scene) -> None:
    scene.chat.context.show(total=0)
    assert scene.window.chat.composer.meter.isHidden()


def test_a_message_that_is_too_long_says_so_with_both_numbers(scene: Scene) -> None:
    notes = scene.window.chat.notes
    wanted: list[object] = []
    scene.window.chat.summarize_wanted.connect(lambda *what: wanted.append(what))
    scene.chat.context.show(system=200, reserved=1000, total=8192, draft=9000, too_long=9000)
    assert notes.words.text() == "This message has 9,000 tokens, but there is room for 6,992 only."
    assert notes.summarize.isHidden()
    scene.attachments.put(ready(1, paper()))
    scene.chat.context.changed.emit()
    notes.summarize.click()
    assert wanted == [(["/ada/Harbour report.pdf"], [])]
    assert scene.summary.asked == [("files", ("/ada/Harbour report.pdf",), False)]


def test_who_would_leave_is_told_before_sending(scene: Scene) -> None:
    notes = scene.window.chat.notes
    chat_scenes.long_chat(scene.chat)
    assert notes.isHidden()
    scene.chat.context.show(draft=3000, left_out=7)
    assert notes.words.text() == (
        "With this message, 4 of the oldest messages will no longer be sent."
    )
    scene.chat.context.show(draft=0, left_out=3)
    assert notes.isHidden()


# Temporary chats ---------------------------------------------------------------------------


def test_a_temporary_chat_looks_otherwise(scene: Scene, qtbot: QtBot) -> None:
    panel = scene.window.chat
    assert panel.header.temporary.isHidden()
    qtbot.keyClick(panel, Qt.Key.Key_N, CONTROL | SHIFT)
    assert scene.chat.asked == ["new temporary"]
    assert panel.header.temporary.isVisible()
    assert panel.header.title.whole == "Temporary chat"
    assert panel.composer.property("kind") == "drop"
    assert "nothing of it is kept" in panel.composer.field.placeholderText()
    assert panel.welcome.greeting.text() == "A temporary chat"
    scene.chat.new()
    assert panel.header.temporary.isHidden()
    assert panel.composer.property("kind") == "composer"


def test_a_temporary_chat_begins_from_the_menu(scene: Scene) -> None:
    menu = scene.window.chat.header.new_menu()
    action = next(each for each in menu.actions() if "temporary" in each.text())
    action.trigger()
    menu.close()
    assert scene.chat.asked == ["new temporary"]


def test_the_openings_of_an_assistant_are_offered(scene: Scene) -> None:
    scene.chat.new()
    welcome = scene.window.chat.welcome
    welcome.show_openings(("Explain fractions to me.",))
    assert [button.accessibleName() for button in welcome._offers] == ["Explain fractions to me."]
    welcome.show_openings(())
    assert len(welcome._offers) == 3


def test_what_the_model_cannot_follow_stays_beside_the_progress(scene: Scene) -> None:
    line = scene.window.chat._activity
    scene.chat.options_left_out.emit(("images", "effort"))
    scene.chat.show_activity(ChatActivity(phase="writing"))
    assert line.text().startswith("Writing…  ·  The model cannot follow: pictures and ")
    scene.chat.show_activity(ChatActivity())
    assert line.text().startswith("The model cannot follow: pictures and ")
    scene.window.chat.composer.sent.emit("Next")
    assert line.text() == ""


# Announcements -----------------------------------------------------------------------------


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Catch what screen readers are told: no platform plugin of the tests has one."""
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: told.append(event.message()))
    )
    return told


def test_a_finished_answer_is_announced(scene: Scene, listener: list[str]) -> None:
    scene.chat.add(Role.USER, "Hello")
    scene.chat.finish(scene.chat.begin_answer(), text="Good day.")
    assert listener == ["Writing…", "The answer is finished: Good day."]


def test_nothing_is_announced_where_nobody_listens(scene: Scene) -> None:
    assert not announce(scene.window, "")


# What is attached --------------------------------------------------------------------------


class Desk:
    """A chat in which things can be attached."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        models = FakeModels((qwen_entry(),))
        self.chats = FakeChats(models, FakeSettings())
        self.chat, self.attachments = self.chats.chat, self.chats.attachments
        self.window = QMainWindow()
        self.panel = ChatPanel(look, models, self.chats, FakeSources())
        self.window.setCentralWidget(self.panel)
        look.dress(self.window)
        qtbot.addWidget(self.window)
        self.window.resize(1000, 700)
        self.window.show()


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(look, qtbot)
    desk.chat.asked.clear()
    yield desk
    desk.chats.close()


def test_what_is_attached_goes_with_the_message(desk: Desk, qtbot: QtBot) -> None:
    desk.attachments.put(ready(1, paper()))
    qtbot.keyClicks(desk.panel.composer.field, "What does it say?")
    qtbot.keyClick(desk.panel.composer.field, Qt.Key.Key_Return)
    assert desk.chat.sent_with == (paper().id,)
    assert desk.attachments.pending == ()
    assert desk.panel.composer.attachments == ()


def test_what_is_attached_is_counted_and_kept_with_the_draft(desk: Desk, qtbot: QtBot) -> None:
    desk.attachments.put(ready(1, paper()))
    assert desk.chat.waiting.draft_attachments == (paper(),)
    qtbot.waitUntil(lambda: desk.chat.asked[-1:] == ["count  +Harbour report"])


def test_a_message_waits_for_what_is_still_read(desk: Desk, qtbot: QtBot) -> None:
    desk.attachments.put(Pending(number=1, name="a.pdf", state=PendingState.READING))
    qtbot.keyClicks(desk.panel.composer.field, "And?")
    qtbot.keyClick(desk.panel.composer.field, Qt.Key.Key_Return)
    assert desk.chat.asked == []
    assert desk.panel.composer.field.text == "And?"
    assert "still being read" in desk.panel._activity.text()


def test_a_long_text_that_is_pasted_is_attached(desk: Desk) -> None:
    data = QMimeData()
    data.setText("word " * 2000)
    field = desk.panel.composer.field
    assert field.canInsertFromMimeData(data)
    field.insertFromMimeData(data)
    assert field.text == ""
    assert len(desk.attachments.pending) == 1


def test_each_conversation_has_its_own_attachments(desk: Desk) -> None:
    desk.chat.current = ConversationId(7)
    desk.chat.waiting.draft_attachments = (paper(),)
    desk.chat.opened.emit()
    assert desk.attachments.shown[-1] == ConversationId(7)
    assert desk.panel.composer.attachments == (paper(),)


def test_a_waiting_message_comes_back_with_what_was_attached(desk: Desk) -> None:
    desk.chat.waiting.add("Read this", (paper(),))
    desk.panel.queue.rows[0].edit_clicked.emit()
    assert desk.panel.composer.attachments == (paper(),)


def test_what_was_attached_stands_above_its_question(desk: Desk) -> None:
    chat_scenes.long_chat(desk.chat)
    view = desk.panel.transcript.go_to(2)
    attached = view._attached
    assert attached is not None
    assert attached.isVisible()
    assert attached.height() > 0
