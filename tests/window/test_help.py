"""The help: the page for where one is, the way back, search, and finding on a page."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

import parlance.window
from parlance.contract.faults import StoreBusy
from parlance.contract.help import HelpPage
from parlance.contract.setting_fields import Group
from parlance.resources import resource
from parlance.services.help import HelpService
from parlance.window.help.places import page_for, page_of_class
from parlance.window.help.window import WELCOME, HelpWindow
from parlance.window.palette_part import PalettePart
from parlance.window.parts.controls import TextButton
from parlance.window.parts.fault_bar import FaultBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from parlance.window.parts.look import Look
    from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def help_window(look: Look, qtbot: QtBot) -> Iterator[HelpWindow]:
    window = HelpWindow(look, HelpService(resource("help"), "en"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()


def _dialogs(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for each in kind.__subclasses__():
        yield each
        yield from _dialogs(each)


def test_every_dialog_and_place_has_a_page(scene: Scene) -> None:
    for module in pkgutil.walk_packages(parlance.window.__path__, "parlance.window."):
        importlib.import_module(module.name)
    named = [each for each in _dialogs(QDialog) if each.__module__.startswith("parlance.window.")]
    assert len(named) > 20
    shared = ("parlance.window.history.", "parlance.window.parts.")
    for each in named:
        is_shared = each.__module__.startswith(shared)  # goes by who opens it
        assert is_shared or page_of_class(each) is not None, each
    window = scene.window
    expected = {
        window.chat: HelpPage.CHAT,
        window.translation: HelpPage.TRANSLATE,
        window.documents: HelpPage.TRANSLATE,
        window.summary: HelpPage.DOCUMENTS,
        window.models: HelpPage.MODELS,
        window.settings: HelpPage.SETTINGS,
        window.status: HelpPage.SPEED,
    }
    assert {place: page_for(place) for place in expected} == expected


def test_every_group_of_settings_has_a_page(scene: Scene) -> None:
    settings = scene.window.settings
    found = {}
    for group in Group:
        settings.open_group(group)
        found[group] = page_for(settings)
    assert found[Group.HARDWARE] is HelpPage.SPEED
    assert found[Group.NETWORK] is HelpPage.PRIVACY
    assert found[Group.SHORTCUTS] is HelpPage.KEYBOARD
    assert found[Group.GENERAL] is HelpPage.SETTINGS


def test_f1_opens_the_page_for_the_place(scene: Scene, qtbot: QtBot) -> None:
    scene.window.show_place(scene.window.translation)
    qtbot.keyClick(scene.window, Qt.Key.Key_F1)
    shown = scene.window.help.shown
    assert shown is not None
    assert shown.isVisible()
    assert shown.page is HelpPage.TRANSLATE
    scene.window.close()
    assert scene.window.help.shown is None


def test_f1_works_in_dialogs_that_wait(scene: Scene, qtbot: QtBot) -> None:
    dialog = scene.window.open_plan()
    assert dialog is not None
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or scene.window))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    shown = scene.window.help.shown
    assert shown is not None
    assert shown.page is HelpPage.SPEED
    # A window that the dialog blocked could not be read.
    assert shown.windowHandle().transientParent() is None
    dialog.reject()


def test_rail_and_palette_lead_to_the_help(scene: Scene) -> None:
    button = scene.window.rail.findChildren(QWidget, "help_button")
    assert len(button) == 1
    scene.window.show_place(scene.window.models)
    button[0].click()  # type: ignore[attr-defined]
    shown = scene.window.help.shown
    assert shown is not None
    assert shown.page is HelpPage.MODELS
    palette = next(iter(scene.window.findChildren(PalettePart)))
    commands = {each.name: each for each in palette.commands()}
    assert commands["Help for this place"].shortcut == "F1"
    commands["Help: if something is wrong"].run()
    assert shown.page is HelpPage.TROUBLE


def test_fault_leads_to_its_entry(scene: Scene) -> None:
    scene.window.show_fault(StoreBusy(path="/a"))
    bar = next(each for each in scene.window.findChildren(FaultBar) if each.isVisible())
    more = [each for each in bar.findChildren(TextButton) if each.accessibleName() == "More"]
    more[0].click()
    shown = scene.window.help.shown
    assert shown is not None
    assert shown.page is HelpPage.TROUBLE
    assert shown.view.position() > 0


def test_links_lead_on_and_back_returns_to_where_one_was(help_window: HelpWindow) -> None:
    help_window.open(HelpPage.MODELS)
    bar = help_window.view.verticalScrollBar()
    bar.setValue(120)
    help_window.view.link_clicked.emit("how-it-works.md#the-context")
    assert help_window.page is HelpPage.HOW_IT_WORKS
    assert bar.value() > 0
    assert help_window.forward.isEnabled() is False
    help_window.back.click()
    assert (help_window.page, bar.value()) == (HelpPage.MODELS, 120)
    help_window.forward.click()
    assert help_window.page is HelpPage.HOW_IT_WORKS


def test_links_out_of_the_help_are_asked_about(help_window: HelpWindow, qtbot: QtBot) -> None:
    help_window.view.link_clicked.emit("https://example.org/")
    box = help_window.findChildren(QMessageBox)[0]
    assert "https://example.org/" in box.informativeText()
    qtbot.waitUntil(box.isVisible)
    box.reject()


def test_a_link_opens_the_welcome(scene: Scene, help_window: HelpWindow) -> None:
    help_window.view.link_clicked.emit(WELCOME)
    assert help_window.findChildren(QMessageBox) == []
    assert scene.window.place is scene.window.welcome.page


def test_search_leads_to_the_section(help_window: HelpWindow, qtbot: QtBot) -> None:
    help_window.contents.search.setFocus()
    qtbot.keyClicks(help_window.contents.search, "less precise memory gives")
    hits = help_window.contents.hits
    assert hits.isVisible()
    qtbot.keyClick(help_window.contents.search, Qt.Key.Key_Return)
    assert help_window.page is HelpPage.SPEED
    assert help_window.view.position() > 0
    help_window.contents.search.setText("xyzzy")
    assert help_window.contents.none.isVisible()
    help_window.contents.search.clear()
    assert help_window.contents.pages.isVisible()
    help_window.contents.pages.setCurrentRow(0)
    assert help_window.page is HelpPage.FIRST_STEPS


def test_words_are_found_on_the_page(help_window: HelpWindow, qtbot: QtBot) -> None:
    help_window.open(HelpPage.MODELS)
    help_window.finding.click()
    bar = help_window.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "q4_k_m")
    first = bar.count.text()
    assert first.startswith("1 of ")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text().startswith("2 of ")
    bar.field.setText("xyzzy")
    assert bar.count.text() == "Not found"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert help_window.isVisible()
    qtbot.keyClick(help_window, Qt.Key.Key_Escape)
    assert not help_window.isVisible()


def test_text_grows_and_the_page_with_it(help_window: HelpWindow) -> None:
    before = help_window.view.text.height()
    help_window.larger.click()
    assert help_window.view.text.height() > before
    help_window.smaller.click()
    assert help_window.view.text.height() == before


def test_note_says_what_is_in_english(look: Look, qtbot: QtBot) -> None:
    window = HelpWindow(look, HelpService(resource("help"), "nl_NL"))
    qtbot.addWidget(window)
    window.show()
    assert window.note.isVisible()
    assert window.contents.pages.item(2).text() == "Chat"
