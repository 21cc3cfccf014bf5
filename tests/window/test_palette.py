"""Ctrl+K: conversations, commands, models."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from parlance.contract.history import ConversationId
from parlance.contract.settings import Theme
from parlance.contract.summary import ItemState
from parlance.services.running import RunningService
from parlance.window.inspect.views import View
from parlance.window.palette import Command, Palette
from parlance.window.palette_part import PalettePart
from parlance.window.parts.look import Look
from parlance.window.place_names import DOCUMENTS, Place
from tests.window.conftest import Scene
from tests.window.fake_listing import FakeListing
from tests.window.fakes import FakeModels, conversation, qwen_entry, starter_entry

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support")


class Desk:
    """A palette over a window, and what was chosen in it."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.done: list[object] = []
        self.listing = FakeListing(
            conversation(1, "Lease", "the notice"), conversation(2, "Bread", "with a lease of life")
        )
        self.window = QMainWindow()
        self.window.resize(900, 700)
        qtbot.addWidget(self.window)
        commands = (
            Command("New chat", "Ctrl+N", lambda: self.done.append("new")),
            Command("Go to Models", "", lambda: self.done.append("models")),
        )
        models = FakeModels((starter_entry(), qwen_entry()))
        self.palette = Palette(look, self.listing, models, commands, self.window)
        self.palette.conversation_chosen.connect(self.done.append)
        self.palette.model_chosen.connect(self.done.append)
        self.window.show()
        with qtbot.waitActive(self.palette):
            self.palette.open_over(self.window)

    def words(self) -> list[str]:
        rows = self.palette.rows
        return [rows.item(row).text() for row in range(rows.rowCount())]

    def current(self) -> str:
        return str(self.palette.view.currentIndex().data())


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(look, qtbot)
    yield desk
    desk.window.close()


def test_it_begins_with_the_newest_conversations_and_all_commands(desk: Desk) -> None:
    assert desk.words() == [
        "Conversations",
        "Lease",
        "Bread",
        "Commands",
        "New chat",
        "Go to Models",
    ]
    assert desk.current() == "Lease"
    assert QApplication.focusWidget() is desk.palette.field


def test_arrows_skip_headings_and_enter_runs(desk: Desk, qtbot: QtBot) -> None:
    field = desk.palette.field
    seen = []
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Down)
        seen.append(desk.current())
    assert seen == ["Bread", "New chat", "Go to Models", "Lease"]
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert desk.current() == "Go to Models"
    qtbot.keyClick(field, Qt.Key.Key_PageUp)
    assert desk.current() == "Lease"
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.done == ["models"]


def test_typing_finds_titles_texts_commands_and_models(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.palette.field, "lease")
    assert desk.words() == ["Conversations", "Lease", "Bread"]
    qtbot.keyClick(desk.palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(desk.palette.field, Qt.Key.Key_Return)
    assert desk.done == [2]


def test_a_model_is_loaded(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.palette.field, "qwen")
    assert desk.words() == ["Models", "Qwen3 4B Instruct"]
    qtbot.keyClick(desk.palette.field, Qt.Key.Key_Return)
    assert desk.done == [qwen_entry().key]


def test_what_comes_late_leaves_the_chosen_row_alone(desk: Desk, qtbot: QtBot) -> None:
    finder = desk.palette._finder
    finder.waits = True
    qtbot.keyClicks(desk.palette.field, "e")
    qtbot.keyClick(desk.palette.field, Qt.Key.Key_Down)
    before = desk.current()
    finder.tell()
    assert desk.current() == before


def test_an_answer_to_an_older_question_is_ignored(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.palette.field, "qwen")
    desk.palette._finder.found.emit("lease", desk.listing.conversations)
    assert desk.words() == ["Models", "Qwen3 4B Instruct"]


def test_nothing_that_fits_is_said_and_enter_does_nothing(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.palette.field, "zzzz")
    assert desk.palette._nothing.isVisible()
    qtbot.keyClick(desk.palette.field, Qt.Key.Key_Return)
    qtbot.keyClick(desk.palette.field, Qt.Key.Key_Down)
    assert desk.done == []
    qtbot.keyClick(desk.palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.window.findChildren(Palette))


def test_a_click_chooses(desk: Desk, qtbot: QtBot) -> None:
    view = desk.palette.view
    place = view.visualRect(desk.palette.rows.index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.done == [2]


def test_rows_say_what_they_are(desk: Desk) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    heard = [desk.palette.rows.index(row, 0).data(role) for row in (1, 4)]
    assert heard == ["Conversations: Lease", "New chat, Ctrl+N"]


def test_it_closes_when_another_window_is_taken_up(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: not desk.window.findChildren(Palette))


# In the window --------------------------------------------------------------------------------


def palette_part(scene: Scene) -> PalettePart:
    part = scene.window.findChild(PalettePart)
    assert part is not None
    return part


def run(scene: Scene, name: str) -> None:
    commands = {each.name: each for each in palette_part(scene).commands()}
    commands[name].run()


def test_ctrl_k_opens_it_anywhere(scene: Scene, qtbot: QtBot) -> None:
    scene.window.show_place(scene.window.models)
    qtbot.keyClick(scene.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (palette,) = scene.window.findChildren(Palette)
    qtbot.keyClicks(palette.field, "new chat")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert scene.window.chat.isVisible()
    assert scene.chat.asked == ["new"]


def test_a_conversation_is_opened_in_the_chat(scene: Scene, qtbot: QtBot) -> None:
    scene.listing.show(conversation(1, "One"), conversation(2, "Two"))
    scene.window.show_place(scene.window.models)
    palette = palette_part(scene).open()
    qtbot.keyClicks(palette.field, "two")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert scene.chat.asked == ["open 2"]
    assert scene.window.chat.isVisible()


def test_places_themes_and_settings_are_commands(scene: Scene) -> None:
    run(scene, "Go to Summarize")
    assert scene.window.summary.isVisible()
    run(scene, "Inspect: Decoding")
    assert scene.window.inspect.view is View.DECODING
    run(scene, "Switch to the dark theme")
    assert scene.settings.value.theme is Theme.DARK
    names = [each.name for each in palette_part(scene).commands()]
    assert "Switch to the dark theme" not in names
    run(scene, next(name for name in names if name.startswith("Settings: ")))
    assert scene.window.settings.isVisible()


def test_the_chat_offers_what_it_can_do_now(scene: Scene) -> None:
    def offered() -> set[str]:
        return {each.name for each in palette_part(scene).commands()}

    assert "Stop the answer" not in offered()
    assert "Try again: answer anew" not in offered()
    message = scene.chat.begin_answer()
    assert "Stop the answer" in offered()
    scene.chat.finish(message)
    assert "Try again: answer anew" in offered()
    scene.listing.show(conversation(1, "One"))
    scene.chat.current = ConversationId(1)
    assert "Rename this conversation…" in offered()
    run(scene, "Try again: answer anew")
    assert scene.chat.asked[-1] == "retry"


def test_areas_files_and_the_small_window_are_commands_with_their_keys(
    scene: Scene, qtbot: QtBot
) -> None:
    offered = {each.name: each.shortcut for each in palette_part(scene).commands()}
    assert offered["Quick translate"] == "Ctrl+Shift+T"
    assert offered["Open files"] == "Ctrl+O"
    assert offered["Go to the next area of the window"] == "F6"
    assert offered["Go to the previous area of the window"] == "Shift+F6"
    assert "Show what runs" not in offered
    run(scene, "Quick translate")
    assert scene.window.quick.shown is not None
    assert scene.window.quick.shown.isVisible()


def test_the_next_area_is_that_after_where_the_keyboard_was(scene: Scene, qtbot: QtBot) -> None:
    field = scene.window.chat.composer.field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F6)
    expected = scene.window.focusWidget()
    field.setFocus()
    palette = palette_part(scene).open()
    qtbot.keyClicks(palette.field, "next area")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert scene.window.focusWidget() is expected is not field


def test_what_runs_is_unfolded_and_gets_the_keyboard(scene: Scene) -> None:
    scene.summary.queue.add(("/ada/a.pdf",), state=ItemState.WORKING)
    scene.window.findChild(RunningService).look()
    strip = scene.window.running.strip
    assert not strip.isVisible()
    run(scene, "Show what runs")
    assert strip.isVisible()
    assert strip.isAncestorOf(scene.window.focusWidget())


@pytest.mark.parametrize("place", list(Place))
def test_files_are_asked_for_as_the_place_does(scene: Scene, qtbot: QtBot, place: Place) -> None:
    def asked() -> bool:
        found = [each for each in scene.window.findChildren(QFileDialog) if each.isVisible()]
        for dialog in found:
            dialog.reject()
        return len(found) == 1

    scene.window.show_place(place)
    keyboard = QApplication.focusWidget()
    qtbot.keyClick(keyboard, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert asked()
    run(scene, "Open files")
    assert asked()
    if place is Place.TRANSLATION:
        assert scene.window.translation.page == DOCUMENTS
