"""The chat with its sheet, its assistants, its prompts and the page to complete a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from parlance.contract.chats import ChatOptions
from parlance.contract.models import Capability
from parlance.contract.sampling import JsonSchema
from parlance.services.chat import ChatService
from parlance.services.chat_services import ChatParts, make_chat_services
from parlance.services.model_states import ModelPhase
from parlance.services.preset_services import PresetServices
from parlance.storage.drafts import DraftFile
from parlance.window.chat.panel import ChatPanel
from parlance.window.chat.presets_part import PresetsPart
from parlance.window.parts.look import Look
from parlance.work.attaching import attach_text
from tests.scripted_engine import DESCRIPTION, Reply, ScriptedEngine
from tests.services.preset_desk import Desk, open_desk
from tests.window.fake_reading import FakeSources

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")


@dataclass
class Place:
    desk: Desk
    chat: ChatService
    services: PresetServices
    panel: ChatPanel
    part: PresetsPart
    window: QMainWindow


@pytest.fixture
def place(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Place]:
    with open_desk(tmp_path, ScriptedEngine(["fine"], window=4)) as desk:
        parts = ChatParts(
            database=desk.database,
            engine=desk.engine,
            read=lambda _path, _cancel, _options: iter(()),
            draft=DraftFile(tmp_path / "draft.txt"),
        )
        services = make_chat_services(parts, desk.models, desk.settings, desk.jobs)
        panel = ChatPanel(look, desk.models, services, FakeSources())
        window = QMainWindow()
        window.setCentralWidget(panel)
        look.dress(window)
        qtbot.addWidget(window)
        window.resize(1300, 760)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        desk.models.load("first")
        qtbot.waitUntil(lambda: desk.models.state.phase is ModelPhase.READY)
        panel.take_focus()
        yield Place(desk, services.chat, services.presets, panel, panel.presets, window)
        services.close()
        services.close_stores()


def test_the_sheet_comes_and_goes_with_a_key(place: Place, qtbot: QtBot) -> None:
    qtbot.waitUntil(place.panel.composer.field.hasFocus)
    qtbot.keyClick(
        place.panel.composer.field, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier
    )
    assert place.part.sheet.isVisible()
    assert place.part.toggle.isChecked()
    place.part.sheet.close_button.click()
    assert place.part.sheet.isHidden()


def test_the_list_gives_way_where_there_is_no_room_for_both(place: Place, qtbot: QtBot) -> None:
    place.part.toggle.click()
    assert place.panel.conversations.isVisible()
    place.window.resize(850, 700)
    qtbot.waitUntil(place.panel.conversations.isHidden)
    place.part.toggle.click()
    assert place.panel.conversations.isVisible()


def test_what_is_set_in_the_sheet_counts_for_the_next_answer(place: Place, qtbot: QtBot) -> None:
    place.part.sheet.form.row("max_tokens").control.edited.emit(77)
    assert place.chat.choice.options == ChatOptions(max_tokens=77)
    place.chat.send("Hello")
    qtbot.waitUntil(lambda: bool(place.desk.engine.requests))
    assert place.desk.engine.requests[0].max_tokens == 77
    qtbot.waitUntil(lambda: place.chat.is_quiet)
    place.chat.new()
    assert place.part.sheet.options == ChatOptions()


def test_an_assistant_offers_its_beginnings(place: Place) -> None:
    made = place.services.assistants.add("Tutor", "", ChatOptions(), ("Explain fractions.",))
    assert made is not None
    dialog = place.part.open_assistants()
    dialog.choose(made.id)
    dialog.act.click()
    assert place.chat.choice.assistant == made.id
    texts = [button.text() for button in place.panel.welcome._offers]
    assert texts == ["Explain fractions."]
    assert place.part.sheet.chooser.currentText() == "Tutor"


def test_a_schema_is_written_for_the_conversation(place: Place, qtbot: QtBot) -> None:
    dialog = place.part.open_constraint()
    dialog.kinds.button("schema").click()
    dialog.editor.setPlainText("{}")
    qtbot.waitUntil(dialog.act.isEnabled)
    dialog.act.click()
    assert place.chat.choice.options.constraint == JsonSchema(schema="{}")


def test_an_answer_that_was_compared_is_shown_when_it_is_kept(place: Place, qtbot: QtBot) -> None:
    place.panel.composer.field.setPlainText("Which?")
    dialog = place.part.open_compare()
    assert dialog.question.text == "Which?"
    dialog.act.click()
    compare = place.services.comparing
    qtbot.waitUntil(lambda: bool(compare.sides) and not compare.busy)
    dialog.sides[0].keep.click()
    assert [message.text for message in place.chat.messages] == ["Which?", "fine"]
    dialog.sides[1].keep.click()
    assert len(place.chat.messages[-1].versions) == 2
    dialog.reject()


def test_the_last_question_is_answered_again_by_another_model(place: Place, qtbot: QtBot) -> None:
    place.chat.send("Hello")
    qtbot.waitUntil(lambda: bool(place.desk.engine.requests) and place.chat.is_quiet)
    dialog = place.part.open_again()
    dialog.contender.choose_model("second")
    dialog.act.click()
    qtbot.waitUntil(lambda: len(place.desk.engine.requests) == 2 and place.chat.is_quiet)
    assert place.desk.engine.loads[-1].path == "second.gguf"
    assert len(place.chat.messages[-1].versions) == 2


def test_a_slash_in_an_empty_field_offers_prompts(place: Place, qtbot: QtBot) -> None:
    field = place.panel.composer.field
    qtbot.keyClicks(field, "/")
    assert field.text == "/"
    field.clear()
    place.services.assistants.add_prompt("Tidy", "Tidy this: ")
    qtbot.keyClicks(field, "/")
    [menu] = [each for each in place.panel.findChildren(QMenu) if each.isVisible()]
    menu.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: field.text == "Tidy this: ")
    qtbot.keyClicks(field, "/")
    assert field.text == "Tidy this: /"


def test_a_slash_stands_where_no_prompt_is_chosen(place: Place, qtbot: QtBot) -> None:
    place.services.assistants.add_prompt("Tidy", "Tidy this: ")
    field = place.panel.composer.field
    qtbot.keyClicks(field, "/")
    [menu] = [each for each in place.panel.findChildren(QMenu) if each.isVisible()]
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: field.text == "/")


def test_base_models_are_offered_the_page_to_complete_a_text(place: Place, qtbot: QtBot) -> None:
    assert place.part.offer.isHidden()
    place.desk.engine.next_description = msgspec.structs.replace(
        DESCRIPTION, capabilities=frozenset({Capability.GENERATE}), template=None
    )
    place.desk.models.load("second")
    qtbot.waitUntil(place.part.offer.isVisible)
    place.part.offer.button.click()
    assert place.part.page.isVisible()
    assert place.panel._main.isHidden()
    place.part.page.editor.setPlainText("Once")
    place.part.page.back.click()
    assert place.panel._main.isVisible()
    assert place.services.completing.text == "Once"


def test_the_menu_of_the_chat_leads_everywhere(place: Place) -> None:
    menu = QMenu(place.panel)
    place.part.fill_menu(menu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Compare answers…", "Complete a text…", "Assistants…", "Prompt library…"]
    menu.actions()[-1].trigger()
    place.part.library.findChildren(QMenu)
    dialogs = [each for each in place.panel.children() if each.inherits("QDialog")]
    assert len(dialogs) == 1
    dialogs[0].close()  # type: ignore[attr-defined]
    menu.deleteLater()


def test_the_open_conversation_leads_back_from_the_page(place: Place, qtbot: QtBot) -> None:
    place.chat.send("Hello")
    qtbot.waitUntil(lambda: place.chat.is_quiet)
    place.part.open_page()
    assert place.chat.current is not None
    place.panel.conversations.view.conversation_chosen.emit(place.chat.current)
    assert place.part.page.isHidden()


def test_what_is_typed_in_the_sheet_stays_with_its_conversation(place: Place, qtbot: QtBot) -> None:
    place.chat.send("Hello")
    qtbot.waitUntil(lambda: place.chat.is_quiet)
    place.part.toggle.click()
    first = place.chat.current
    assert first is not None
    place.part.sheet.form.row("system_prompt").control.edit.setPlainText("Rhyme.")
    place.chat.new()
    assert place.chat.choice.options == ChatOptions()
    place.chat.open(first)
    assert place.chat.choice.options.system_prompt == "Rhyme."


def test_what_is_attached_to_a_draft_outlives_a_temporary_chat(place: Place, qtbot: QtBot) -> None:
    place.chat.send("Hello")
    qtbot.waitUntil(lambda: place.chat.is_quiet)
    first = place.chat.current
    assert first is not None
    kept = place.chat.stores.attachments
    made = attach_text("Notes", "word " * 900, kept)
    place.chat.waiting.flush()
    place.chat.stores.queue.keep_draft(first, "look", (made.id,))
    place.chat.new(temporary=True)
    place.chat.open(first)
    assert [each.id for each in place.panel.composer.attachments] == [made.id]
    assert [each.id for each in place.chat.waiting.draft_attachments] == [made.id]


def test_what_is_sent_is_gone_to_but_not_what_waited(place: Place, qtbot: QtBot) -> None:
    long = "word " * 4000
    place.desk.engine._script = [long, Reply(pieces=("a", "b"), pause_after=1), "last"]
    place.chat.send("Hello")
    qtbot.waitUntil(lambda: place.chat.is_quiet)
    place.panel.composer.field.setPlainText("And then?")
    qtbot.keyClick(place.panel.composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(place.desk.engine.paused.is_set)
    transcript = place.panel.transcript
    qtbot.waitUntil(lambda: len(transcript.rows) == 4)
    assert transcript.follows_end
    place.panel.composer.field.setPlainText("And last?")
    qtbot.keyClick(place.panel.composer.field, Qt.Key.Key_Return)
    bar = transcript.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    assert not transcript.follows_end
    place.desk.engine.go_on.set()
    qtbot.waitUntil(lambda: len(transcript.rows) == 6)
    qtbot.waitUntil(lambda: place.chat.is_quiet)
    assert not transcript.follows_end


def test_what_is_attached_goes_with_a_beginning_that_is_chosen(place: Place, qtbot: QtBot) -> None:
    made = attach_text("Notes", "word " * 900, place.chat.stores.attachments)
    place.panel.attaching._attachments.put_back([made])
    place.panel.composer.field.setPlainText("half a thought")
    place.panel.welcome.asked.emit("Explain this.")
    qtbot.waitUntil(lambda: len(place.chat.messages) == 2)
    qtbot.waitUntil(lambda: place.chat.is_quiet)
    assert [each.id for each in place.chat.messages[0].attachments] == [made.id]
    assert place.panel.composer.attachments == ()
    assert place.panel.composer.field.text == "half a thought"
