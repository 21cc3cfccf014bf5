"""The small window for translations: over everything, with what was copied."""

from __future__ import annotations

import os

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.contract.catalogue import Task
from parlance.contract.faults import NoModelLoaded
from parlance.services.model_states import ModelPhase, ModelState
from parlance.window.place_names import DOCUMENTS, TEXT, Place
from parlance.window.translation.quick_page import QuickPage
from tests.window import fake_hardware as hardware
from tests.window.conftest import Scene
from tests.window.fake_translation import FakeTranslation, done, live_text
from tests.window.fakes import qwen_entry

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def service(scene: Scene) -> FakeTranslation:
    QGuiApplication.clipboard().clear()
    return scene.translation.quick


@pytest.fixture
def page(scene: Scene, service: FakeTranslation, qtbot: QtBot) -> QuickPage:
    """Open it with an empty clipboard."""
    quick = scene.window.quick.open()
    qtbot.waitUntil(lambda: quick.isActiveWindow())
    return quick.page


def copied(scene: Scene, text: str) -> QuickPage:
    """Open it after a text was copied elsewhere."""
    QGuiApplication.clipboard().setText(text)
    return scene.window.quick.open().page


def translated(service: FakeTranslation, source: str, target: str) -> None:
    """Answer with a translation of one paragraph."""
    begun = live_text(source)
    service.text_begun.emit(begun)
    service.paragraph_changed.emit(done(begun.paragraphs[0], target))
    service.end()


# What it is opened with ----------------------------------------------------------------


def test_the_keys_open_it_with_what_was_copied(
    scene: Scene, service: FakeTranslation, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("What was copied.")
    qtbot.keyClick(scene.window, Qt.Key.Key_T, CONTROL | SHIFT)
    quick = scene.window.quick.shown
    assert quick is not None
    assert quick.isVisible()
    assert quick.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert quick.page.source.text == "What was copied."
    assert service.asked == ["What was copied."]
    assert scene.translation.live.asked == []
    assert quick.page.source.edit.textCursor().hasSelection()


def test_what_is_typed_reaches_the_service_and_ctrl_enter_translates(
    service: FakeTranslation, page: QuickPage, qtbot: QtBot
) -> None:
    assert QApplication.focusWidget() is page.source.edit
    qtbot.keyClicks(page.source.edit, "Hi!")
    assert service.edits[-3:] == ["H", "Hi", "Hi!"]
    qtbot.keyClick(page.source.edit, Qt.Key.Key_Return, CONTROL)
    assert service.asked == ["Hi!"]


def test_what_was_translated_before_or_copied_from_it_is_not_taken_again(
    scene: Scene, service: FakeTranslation, page: QuickPage, qtbot: QtBot
) -> None:
    copied(scene, "Good morning.")
    translated(service, "Good morning.", "Bonjour.")
    qtbot.keyClick(page.source.edit, Qt.Key.Key_K, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == "Bonjour."
    page.source.edit.setPlainText("My own words.")
    page.window().close()
    assert scene.window.quick.open().page is page
    assert page.source.text == "My own words."
    assert service.edits[-1] == "My own words."
    assert service.asked == ["Good morning."]
    copied(scene, "Something else.")
    assert service.asked[-1] == "Something else."


def test_a_copied_password_is_not_taken(
    scene: Scene, service: FakeTranslation, page: QuickPage
) -> None:
    secret = QMimeData()
    secret.setText("correct horse battery staple")
    secret.setData("x-kde-passwordManagerHint", b"secret")
    QGuiApplication.clipboard().setMimeData(secret)
    scene.window.quick.open()
    assert page.source.text == ""
    assert service.asked == []


# What it says --------------------------------------------------------------------------


def test_the_translation_runs_as_its_language_does(
    scene: Scene, service: FakeTranslation, page: QuickPage
) -> None:
    service.set_options(replace(service.options, source="en", target="fa"))
    copied(scene, "Good morning.")
    translated(service, "Good morning.", "صبح بخیر.")
    assert page.target.text == "صبح بخیر."
    sides = [
        pane.edit.document().defaultTextOption().textDirection()
        for pane in (page.source, page.target)
    ]
    assert sides == [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


def test_languages_change_places_with_the_texts(
    scene: Scene, service: FakeTranslation, page: QuickPage, qtbot: QtBot
) -> None:
    service.set_options(replace(service.options, source="en", target="fr"))
    copied(scene, "Good morning.")
    translated(service, "Good morning.", "Bonjour.")
    qtbot.keyClick(page.source.edit, Qt.Key.Key_S, CONTROL | SHIFT)
    assert (service.options.source, service.options.target) == ("fr", "en")
    assert page.source.text == "Bonjour."
    assert service.asked[-1] == "Bonjour."


def test_without_a_model_it_says_so_and_leads_to_the_models(
    scene: Scene, service: FakeTranslation, page: QuickPage
) -> None:
    scene.models.show(ModelState())
    assert page.model.whole == "No model is loaded."
    service.failed.emit(NoModelLoaded())
    assert page.fault.isVisible()
    page.fault._button.click()
    assert not page.isVisible()
    assert scene.window.place_name is Place.MODELS


def test_it_says_which_model_translates_and_what_keeps_it_waiting(
    scene: Scene, service: FakeTranslation, page: QuickPage
) -> None:
    assert page.model.whole == "Qwen3 4B Instruct"
    scene.models.show(ModelState(phase=ModelPhase.LOADING, entry=qwen_entry(), share=0.5))
    assert page.model.whole == "Loading Qwen3 4B Instruct: 50 %"
    scene.models.show(hardware.ready_with(qwen_entry(), hardware.plan()))
    scene.models.in_use = (qwen_entry(),)
    copied(scene, "Good morning.")
    assert "other work" in page.model.whole
    service.end()
    assert page.model.whole == "Qwen3 4B Instruct"


def test_it_says_when_the_text_leaves_the_computer(scene: Scene, page: QuickPage) -> None:
    entry = hardware.served_entry()
    scene.models.entries = (entry,)
    scene.models.set_default(Task.TRANSLATE, entry.key)
    assert page.model.whole == "What you write goes to Workstation"
    assert page.model.property("role") == "notice"


# Where it leads ------------------------------------------------------------------------


def test_the_text_is_opened_in_translate_with_its_languages(
    scene: Scene, service: FakeTranslation, page: QuickPage, qtbot: QtBot
) -> None:
    window = scene.window
    window.translation.show_page(DOCUMENTS)
    window.translation.text.source.show_text("what stood there")
    service.set_options(replace(service.options, source="en", target="de"))
    copied(scene, "Good morning.")
    qtbot.keyClick(page.source.edit, Qt.Key.Key_2, CONTROL)
    assert not page.isVisible()
    assert window.place_name is Place.TRANSLATION
    assert window.translation.page == TEXT
    text, live = window.translation.text, scene.translation.live
    assert text.source.text == live.asked[-1] == "Good morning."
    assert (live.options.source, live.options.target) == ("en", "de")
    text.source.edit.undo()
    assert text.source.text == "what stood there"


def test_escape_closes_it_where_it_stands_and_nothing_is_translated_unseen(
    scene: Scene, service: FakeTranslation, page: QuickPage, qtbot: QtBot
) -> None:
    copied(scene, "Good morning.")
    quick = page.window()
    quick.setGeometry(40, 50, 610, 420)
    qtbot.keyClick(page.source.edit, Qt.Key.Key_Escape)
    assert not quick.isVisible()
    assert not service.busy
    assert scene.window.isVisible()
    assert scene.settings.value.quick.place
    scene.window.quick.close()
    again = scene.window.quick.open()
    assert again is not quick
    assert again.size().toTuple() == (610, 420)


def test_f1_opens_the_page_on_translating(scene: Scene, page: QuickPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.source.edit, Qt.Key.Key_F1)
    shown = scene.window.help.shown
    assert shown is not None
    assert shown.page == "translate"


def test_it_goes_with_the_window_of_the_app(scene: Scene, page: QuickPage) -> None:
    quick = page.window()
    scene.window.close()
    assert not quick.isVisible()
    assert scene.window.quick.shown is None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# On Wayland ----------------------------------------------------------------------------


def test_on_wayland_the_clipboard_is_read_when_it_is_in_front(
    scene: Scene, service: FakeTranslation, monkeypatch: pytest.MonkeyPatch
) -> None:
    QGuiApplication.clipboard().setText("What was copied.")
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland-egl")
    quick = scene.window.quick._built()
    monkeypatch.setattr(type(quick), "isActiveWindow", lambda _self: False)
    monkeypatch.setattr(type(quick), "activateWindow", lambda _self: None)
    scene.window.quick.open("leave")
    service.asked.clear()
    QTest.qWait(0)
    QGuiApplication.sendEvent(quick, QEvent(QEvent.Type.WindowActivate))
    assert service.asked == ["What was copied."]
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
