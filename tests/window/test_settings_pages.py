"""The pages of the settings, and the search over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from parlance.contract.interface_language import InterfaceLanguage
from parlance.contract.setting_fields import GROUP_TITLES, Group
from parlance.contract.settings import Theme
from parlance.window.settings import script_fonts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from parlance.window.settings.panel import SettingsPanel
    from tests.window.conftest import Scene


def shown(panel: SettingsPanel) -> set[str]:
    return {field.name for field in panel.fields if panel.row(field.name).isVisible()}


def opened(scene: Scene) -> SettingsPanel:
    panel = scene.window.settings
    scene.window.show_place(panel)
    return panel


def test_every_group_has_a_title() -> None:
    assert set(GROUP_TITLES) == set(Group)


def test_a_page_shows_the_fields_of_its_group_and_no_others(scene: Scene) -> None:
    panel = opened(scene)
    listed = [panel.pages.pages.item(row) for row in range(panel.pages.pages.count())]
    for item in listed:
        panel.pages.pages.setCurrentItem(item)
        group = Group(item.data(Qt.ItemDataRole.UserRole))
        assert shown(panel) == {each.name for each in panel.fields if each.group is group}
    assert {each.group for each in panel.fields} <= {
        Group(item.data(Qt.ItemDataRole.UserRole)) for item in listed
    }


def test_a_search_finds_settings_of_all_pages_and_marks_the_words(
    scene: Scene, qtbot: QtBot
) -> None:
    panel = opened(scene)
    qtbot.keyClick(panel, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.pages.search.hasFocus()
    qtbot.keyClicks(panel.pages.search, "memory context")
    assert {"context", "cache_type"} <= shown(panel)
    assert "theme" not in shown(panel)
    title = panel.row("cache_type").words[0]
    assert title.text().count("background-color") == 2
    assert title.accessibleName() == "Precision of the context memory"
    panel.pages.search.clear()
    assert "context" not in shown(panel)
    assert "<span" not in title.text()


def test_the_title_of_a_page_finds_all_that_is_on_it(scene: Scene) -> None:
    panel = opened(scene)
    panel.pages.search.setText(GROUP_TITLES[Group.HARDWARE])
    assert shown(panel) >= {each.name for each in panel.fields if each.group is Group.HARDWARE}


def test_the_enter_key_leads_to_the_first_setting_found(scene: Scene, qtbot: QtBot) -> None:
    panel = opened(scene)
    panel.pages.search.setText("flash")
    qtbot.keyClick(panel.pages.search, Qt.Key.Key_Return)
    assert panel.row("flash_attention").control.focusProxy().hasFocus()


def test_a_search_without_a_result_says_so(scene: Scene) -> None:
    panel = opened(scene)
    panel.pages.search.setText("<b>coffee")
    assert shown(panel) == set()
    assert panel._nothing.isVisible()
    assert "<b>coffee" in panel._nothing.text()
    panel.open_group(Group.APPEARANCE)
    assert panel._nothing.isHidden()
    assert panel.pages.search.text() == ""
    assert "theme" in shown(panel)


def test_marks_take_the_colours_of_the_theme(scene: Scene) -> None:
    panel = opened(scene)
    panel.pages.search.setText("theme")
    title = panel.row("theme").words[0]
    light = title.text()
    scene.settings.replace(theme=Theme.DARK)
    assert title.text() != light


def test_languages_are_chosen_by_name(scene: Scene) -> None:
    row = scene.window.settings.row("source_language")
    box = row.control.focusProxy()
    assert box.currentText() == "Detected"
    index = box.findData("fa")
    box.setCurrentIndex(index)
    box.activated.emit(index)
    assert scene.settings.value.source_language == "fa"
    row.reset.click()
    assert scene.settings.value.source_language == ""


def test_the_settings_name_a_font_for_a_language_whose_letters_are_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offered = (InterfaceLanguage.ENGLISH, InterfaceLanguage.KOREAN, InterfaceLanguage.PERSIAN)
    monkeypatch.setattr(script_fonts, "offered_languages", lambda: offered)
    monkeypatch.setattr(script_fonts.QFontDatabase, "families", lambda _script: [])
    words = script_fonts.missing_fonts_words()
    assert "Korean" in words
    assert "Noto Sans CJK KR" in words
    assert "Persian" not in words
    monkeypatch.setattr(script_fonts.QFontDatabase, "families", lambda _script: ["Some"])
    assert script_fonts.missing_fonts_words() == ""
