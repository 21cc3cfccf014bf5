"""Wrong words are underlined in fields, and their menu has others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from parlance.contract.spelling import Spelled, SpellingState
from parlance.services.spelling import SpellingService
from parlance.storage.own_words import OwnWords
from parlance.window.parts.look import Look
from parlance.window.parts.plain_edit import PlainEdit
from parlance.window.parts.spelling import mark_spelling
from parlance.window.settings.spelling_note import SpellingNote
from parlance.window.translation.review_editor import TargetEditor
from tests.window.conftest import Scene
from tests.window.fakes import FakeSettings

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


class Checker:
    """Knows some wrong words."""

    state = SpellingState(names=("en_GB", "fa_IR"), languages=("en", "fa"), has_library=True)

    def look(self) -> SpellingState:
        return self.state

    def check(self, text: str, before: str = "", language: str = "") -> Spelled:
        known = ("catt", "wrod") if language != "fa" else ("cat",)
        wrong = frozenset(word for word in text.split() if word in known)
        return Spelled(language=language or before or "en", wrong=wrong)

    def suggest(self, word: str, language: str) -> tuple[str, ...]:  # noqa: ARG002
        return ("cat", "cart") if word == "catt" else ()

    def close(self) -> None:
        pass


@pytest.fixture
def spelling(qapp: object, tmp_path: Path) -> Iterator[SpellingService]:
    made = SpellingService(Checker(), OwnWords(tmp_path / "words.txt"), FakeSettings())
    yield made
    made.close()


@pytest.fixture
def edit(look: Look, spelling: SpellingService, qtbot: QtBot) -> Iterator[PlainEdit]:
    window = QMainWindow()
    qtbot.addWidget(window)
    field = PlainEdit("Text")
    window.setCentralWidget(field)
    look.spelling = spelling
    mark_spelling(field, look)
    look.spelling = None
    window.resize(500, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    yield field
    for menu in field.findChildren(QMenu):
        menu.close()


def underlined(edit: PlainEdit) -> list[str]:
    found = []
    block = edit.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for each in block.layout().formats():
            if each.format.underlineStyle() == WAVE:
                part = units[2 * each.start : 2 * (each.start + each.length)]
                found.append(part.decode("utf-16-le"))
        block = block.next()
    return found


def test_wrong_words_are_underlined_and_undo_knows_nothing_of_it(
    edit: PlainEdit, qtbot: QtBot
) -> None:
    edit.insertPlainText("🙂")
    qtbot.keyClicks(edit, " a catt is no wrod here")
    steps = edit.document().availableUndoSteps()
    qtbot.waitUntil(lambda: underlined(edit) == ["catt", "wrod"])
    assert edit.document().availableUndoSteps() == steps
    for _ in range(steps):
        edit.undo()
    assert edit.text == ""


def test_a_word_is_left_alone_while_it_is_written(edit: PlainEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit, "one wrod and a catt")
    qtbot.waitUntil(lambda: underlined(edit) == ["wrod"])
    qtbot.keyClick(edit, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: underlined(edit) == ["wrod", "catt"])
    qtbot.keyClicks(edit, "b")  # what is known stays underlined while the rest is looked up
    assert underlined(edit) == ["wrod", "catt"]


def menu_at(edit: PlainEdit, word: str) -> QMenu | None:
    cursor = edit.document().find(word)
    cursor.setPosition(cursor.selectionStart() + 1)
    edit.setTextCursor(cursor)
    reason = QContextMenuEvent.Reason.Keyboard
    place = edit.cursorRect().center()
    QApplication.sendEvent(edit, QContextMenuEvent(reason, place, edit.mapToGlobal(place)))
    menus = [each for each in edit.findChildren(QMenu) if each.isVisible()]
    return menus[0] if menus else None


def test_the_menu_has_other_words(edit: PlainEdit, qtbot: QtBot) -> None:
    edit.setPlainText("a catt here")
    qtbot.waitUntil(lambda: underlined(edit) == ["catt"])
    menu = menu_at(edit, "catt")
    assert menu is not None
    names = lambda: [each.text() for each in menu.actions()]  # noqa: E731
    qtbot.waitUntil(lambda: names()[:2] == ["cat", "cart"])
    assert "Dictionary: English" in names()
    assert any("Paste" in name for name in names())
    menu.actions()[0].trigger()
    assert edit.text == "a cat here"
    edit.undo()
    assert edit.text == "a catt here"


def test_the_menu_stays_on_the_screen_when_words_come(edit: PlainEdit, qtbot: QtBot) -> None:
    bottom = edit.screen().availableGeometry().bottom()
    edit.window().move(10, bottom - edit.window().height())
    edit.setPlainText("a catt here")
    qtbot.waitUntil(lambda: underlined(edit) == ["catt"])
    menu = menu_at(edit, "catt")
    assert menu is not None
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "cat")
    assert menu.y() + menu.sizeHint().height() <= bottom + 1
    assert menu.y() >= 0


def test_words_are_added_and_ignored(
    edit: PlainEdit, spelling: SpellingService, qtbot: QtBot
) -> None:
    edit.setPlainText("a catt and a wrod")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.waitUntil(lambda: underlined(edit) == ["catt", "wrod"])
    for word, says in (("catt", "Add “catt” to the dictionary"), ("wrod", "Ignore")):
        menu = menu_at(edit, word)
        assert menu is not None
        next(each for each in menu.actions() if each.text().startswith(says)).trigger()
        menu.close()
        assert word not in underlined(edit)
        assert spelling.is_accepted(word)


def submenu(edit: PlainEdit, qtbot: QtBot, word: str) -> QMenu:
    menu = menu_at(edit, word)
    assert menu is not None
    (spelling,) = [each.menu() for each in menu.actions() if each.text() == "Spelling"]
    assert isinstance(spelling, QMenu)
    qtbot.waitUntil(lambda: any(each.text() == "Persian" for each in spelling.actions()))
    return spelling


def choices(menu: QMenu) -> dict[str, bool]:
    return {each.text(): each.isChecked() for each in menu.actions() if each.text()}


def test_a_right_word_has_the_usual_menu_and_the_languages(edit: PlainEdit, qtbot: QtBot) -> None:
    edit.setPlainText("a catt here")
    qtbot.waitUntil(lambda: underlined(edit) == ["catt"])
    spelling = submenu(edit, qtbot, "here")
    assert choices(spelling) == {
        "In the language of each paragraph": True,
        "English": False,
        "Persian": False,
        "Off": False,
    }
    (menu,) = [each for each in edit.findChildren(QMenu) if each.isVisible()]
    assert any("Paste" in each.text() for each in menu.actions())
    assert menu.actions()[0].text() != "cat"


def test_the_language_is_chosen_in_the_menu_and_stays(
    edit: PlainEdit, spelling: SpellingService, qtbot: QtBot
) -> None:
    edit.setPlainText("a catt or a cat")
    qtbot.waitUntil(lambda: underlined(edit) == ["catt"])
    for chosen, wrong in (("Persian", ["cat"]), ("Off", []), ("English", ["catt"])):
        languages = submenu(edit, qtbot, "or")
        next(each for each in languages.actions() if each.text() == chosen).trigger()
        for menu in edit.findChildren(QMenu):
            menu.close()
        qtbot.waitUntil(lambda wrong=wrong: underlined(edit) == wrong)
        assert choices(submenu(edit, qtbot, "or"))[chosen]
        for menu in edit.findChildren(QMenu):
            menu.close()
    assert spelling.language == "en"


def test_a_language_whose_dictionary_is_gone_is_not_in_force(
    spelling: SpellingService, qtbot: QtBot
) -> None:
    spelling.choose("hu")
    with qtbot.waitSignal(spelling.found):
        spelling.look()
    assert spelling.language == ""


def test_what_can_only_be_read_has_no_choice_of_language(edit: PlainEdit) -> None:
    edit.setPlainText("a catt")
    edit.setReadOnly(True)
    menu = menu_at(edit, "catt")
    assert menu is None or all(each.text() != "Spelling" for each in menu.actions())


def test_a_wording_under_review_is_checked_and_keeps_the_colour_of_its_tags(
    look: Look, spelling: SpellingService, qtbot: QtBot
) -> None:
    look.spelling = spelling
    left_to_right = Qt.LayoutDirection.LeftToRight
    editor = TargetEditor(look, 1, "⟦1⟧x⟦/1⟧", "", left_to_right, language="fa")
    look.spelling = None
    qtbot.addWidget(editor)
    editor.edit.setPlainText("⟦1⟧a⟦/1⟧ catt here")
    editor.show()
    qtbot.waitUntil(lambda: underlined(editor.edit) == ["catt"])
    formats = editor.edit.document().begin().layout().formats()
    assert len(formats) == 3
    found = spelling.known("⟦1⟧a⟦/1⟧ catt here")
    assert found is not None
    assert found.language == "fa"  # the text is too short to tell its own


def test_the_settings_name_the_dictionaries(
    scene: Scene, spelling: SpellingService, qtbot: QtBot
) -> None:
    panel = scene.window.settings
    SpellingNote(spelling, panel)
    scene.window.show_place(panel)
    qtbot.waitUntil(lambda: "en_GB" in panel.row("check_spelling").note.text())
    for state, words in (
        (SpellingState(), "No dictionaries"),
        (SpellingState(names=("en_GB",)), "libhunspell"),
    ):
        spelling.found.emit(state)
        assert words in panel.row("check_spelling").note.text()
