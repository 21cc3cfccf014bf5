"""Keys are changed while the window is open, and say so wherever they are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from parlance.contract.setting_fields import Group
from parlance.contract.shortcut_keys import SHORTCUT_KEYS, SHORTCUTS_BY_ID
from parlance.window.palette_part import PalettePart
from parlance.window.place_names import Place
from parlance.window.settings.key_edit import needed_for_writing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.settings.shortcut_page import ShortcutPage, ShortcutRow
    from tests.window.conftest import Scene

pytestmark = pytest.mark.usefixtures("qapp")

CTRL = Qt.KeyboardModifier.ControlModifier


def page(scene: Scene) -> ShortcutPage:
    scene.window.show_place(scene.window.settings)
    scene.window.settings.open_group(Group.SHORTCUTS)
    return scene.window.settings.shortcuts


def press(qtbot: QtBot, row: ShortcutRow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    row.keys.setFocus()
    qtbot.keyClick(row.keys, key, modifiers)


def test_all_keys_are_connected_and_nothing_else_is(scene: Scene) -> None:
    for place in Place:
        scene.window.show_place(place)
    shortcuts = scene.window.findChildren(QShortcut)
    named = {each.objectName() for each in shortcuts if each.objectName()}
    assert named == set(SHORTCUTS_BY_ID)
    system = QKeySequence(QKeySequence.StandardKey.Paste)
    assert {each.key() for each in shortcuts if not each.objectName()} == {system}


def test_keys_that_were_pressed_are_in_force_at_once(scene: Scene, qtbot: QtBot) -> None:
    row = page(scene).row("go_to_summarize")
    press(qtbot, row, Qt.Key.Key_J, CTRL)
    assert scene.settings.value.shortcuts == {"go_to_summarize": "Ctrl+J"}
    qtbot.keyClick(scene.window, Qt.Key.Key_3, CTRL)
    assert scene.window.settings.isVisible()
    qtbot.keyClick(scene.window, Qt.Key.Key_J, CTRL)
    assert scene.window.summary.isVisible()
    tips = {each.toolTip() for each in scene.window.rail.buttons}
    assert "Summarize (Ctrl+J)" in tips
    palette = next(iter(scene.window.findChildren(PalettePart)))
    offered = {each.name: each.shortcut for each in palette.commands()}
    assert offered["Go to Summarize"] == "Ctrl+J"


def test_keys_that_do_something_else_are_asked_about(scene: Scene, qtbot: QtBot) -> None:
    shown = page(scene)
    row = shown.row("temporary_chat")
    press(qtbot, row, Qt.Key.Key_N, CTRL)
    assert scene.settings.value.shortcuts == {}
    assert row.note.isVisible()
    assert "New chat" in row.note.text()
    row.leave.click()
    assert row.note.isHidden() or not row.note.isVisible()
    assert row.keys.keySequence() == QKeySequence("Ctrl+Shift+N")
    press(qtbot, row, Qt.Key.Key_N, CTRL)
    row.take.click()
    assert scene.settings.value.shortcuts == {"new": "", "temporary_chat": "Ctrl+N"}
    assert not row.note.isVisible()


def test_fixed_keys_cannot_be_taken(scene: Scene, qtbot: QtBot) -> None:
    shown = page(scene)
    row = shown.row("palette")
    press(qtbot, row, Qt.Key.Key_Return, CTRL)
    assert row.note.isVisible()
    assert row.take.isHidden()
    assert not shown.row("leave").keys.isEnabled()


def test_escape_leaves_keys_and_backspace_takes_them(scene: Scene, qtbot: QtBot) -> None:
    row = page(scene).row("palette")
    press(qtbot, row, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert scene.settings.value.shortcuts == {}
    assert row.keys.keySequence() == QKeySequence("Ctrl+K")
    press(qtbot, row, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    assert scene.settings.value.shortcuts == {"palette": ""}
    qtbot.keyClick(scene.window, Qt.Key.Key_K, CTRL)
    assert scene.window.settings.isVisible()
    row.reset.click()
    assert scene.settings.value.shortcuts == {}


def test_all_keys_go_back_together(scene: Scene) -> None:
    shown = page(scene)
    assert not shown.reset.isEnabled()
    scene.settings.replace(shortcuts={"palette": "Ctrl+J", "new": ""})
    assert shown.row("palette").keys.keySequence() == QKeySequence("Ctrl+J")
    shown.reset.click()
    assert scene.settings.value.shortcuts == {}
    assert shown.row("new").keys.keySequence() == QKeySequence("Ctrl+N")


@pytest.mark.parametrize(
    ("keys", "needed"),
    [
        *[("A", True), ("Shift+A", True), ("Ctrl+V", True), ("Ctrl+Z", True), ("Return", True)],
        *[("F7", False), ("Ctrl+J", False), ("Alt+1", False), ("Shift+F5", False), ("", False)],
    ],
)
def test_what_writing_needs_stays_with_it(keys: str, needed: bool) -> None:
    assert needed_for_writing(keys) is needed


def test_no_shipped_keys_are_needed_for_writing() -> None:
    assert {each.id for each in SHORTCUT_KEYS if needed_for_writing(each.keys)} == {"leave"}


def test_keys_needed_for_writing_are_refused_with_the_reason(scene: Scene, qtbot: QtBot) -> None:
    row = page(scene).row("palette")
    press(qtbot, row, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert scene.settings.value.shortcuts == {}
    assert "“A” is needed for writing" in row.note.text()
    assert row.take.isHidden()


def test_shortcuts_are_found_by_what_they_do_and_by_their_keys(scene: Scene) -> None:
    shown = page(scene)
    for typed in ("palette", "ctrl+k"):
        scene.window.settings.pages.search.setText(typed)
        assert shown.row("palette").isVisible()
        assert not shown.row("new").isVisible()


def test_the_enter_key_of_the_number_pad_does_the_same(scene: Scene) -> None:
    scene.window.show_place(Place.TRANSLATION)
    found = [
        each
        for each in scene.window.findChildren(QShortcut)
        if each.objectName() == "other_wordings"
    ]
    keys = found[0].keys()
    assert [each.toString() for each in keys] == ["Alt+Return", "Alt+Enter"]
