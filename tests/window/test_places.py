"""Summarize, Models and Settings with fake services."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from parlance.contract.faults import DocumentEmpty
from parlance.contract.setting_fields import Group
from parlance.contract.settings import Theme, describe_settings
from parlance.services.model_states import ModelPhase, ModelState
from parlance.window.settings.controls import FieldControl
from parlance.window.theme import DARK
from tests.window import content
from tests.window.conftest import Scene
from tests.window.fakes import qwen_entry

offscreen_says = pytest.mark.qt_log_ignore("propagateSizeHints")

# Summarize -----------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["chat", "translation", "summary"])
def test_a_document_dropped_on_a_text_field_is_worked_on(
    scene: Scene, tmp_path: Path, place: str
) -> None:
    window = scene.window
    field = {
        "chat": window.chat.composer.field,
        "translation": window.translation.text.source.edit,
        "summary": window.summary.start.text,
    }[place]
    window.show_place(getattr(window, place))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.md"))])
    data.setText(str(tmp_path / "a.md"))
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, left, none)
    QApplication.sendEvent(field.viewport(), enter)
    assert enter.isAccepted()
    # Qt gives the drop to whoever took the drag: somebody above the field.
    drop = QDropEvent(QPointF(5, 5), action, data, left, none)
    QApplication.sendEvent(field.viewport(), drop)
    assert field.text == ""
    assert scene.attachments.files == ([str(tmp_path / "a.md")] if place == "chat" else [])
    summarized = [("files", (str(tmp_path / "a.md"),), False)] if place == "summary" else []
    assert scene.summary.asked == summarized
    translated = [str(tmp_path / "a.md")] if place == "translation" else []
    assert [item.path for item in scene.translation.documents.items] == translated


def test_a_text_dropped_on_a_field_is_inserted(scene: Scene) -> None:
    data = QMimeData()
    data.setText("dragged words")
    field = scene.window.chat.composer.field
    assert field.canInsertFromMimeData(data)
    data.setUrls([QUrl("https://example.org/")])
    assert field.canInsertFromMimeData(data)


# Models --------------------------------------------------------------------------------


def test_the_foot_says_how_far_a_model_is_loaded(scene: Scene) -> None:
    scene.window.show_place(scene.window.models)
    scene.models.show(ModelState(phase=ModelPhase.LOADING, entry=qwen_entry(), share=0.4))
    assert "40" in scene.window.status._words.whole


def test_the_way_to_a_models_folder_leads_to_the_settings(scene: Scene) -> None:
    scene.window.show_place(scene.window.models)
    scene.window.models.installed.how.settings_wanted.emit()
    assert scene.window.settings.isVisible()


# Settings ------------------------------------------------------------------------------


def test_every_visible_setting_has_a_row(scene: Scene) -> None:
    for field in describe_settings():
        if field.widget.value != "hidden":
            assert scene.window.settings.row(field.name).field == field


def test_the_theme_changes_while_the_window_is_open(scene: Scene) -> None:
    content.fill_chat(scene.chat)
    row = scene.window.settings.row("theme")
    box = row.control.findChild(QComboBox)
    box.setCurrentIndex(box.findData("dark"))
    box.activated.emit(box.currentIndex())
    assert scene.settings.value.theme is Theme.DARK
    assert scene.look.palette is DARK
    scene.settings.reset("theme")


def test_a_number_is_edited_reset_and_says_when_it_takes_effect(scene: Scene) -> None:
    panel = scene.window.settings
    scene.window.show_place(panel)
    panel.open_group(Group.HARDWARE)
    row = panel.row("context")
    spin = row.control.findChild(QSpinBox)
    assert spin.text() == "Automatic"
    spin.setValue(4096)
    assert scene.settings.value.context == 4096
    assert panel._reload.isVisible()
    panel._reload.button.click()
    assert scene.models.asked == ["restart"]
    scene.models.show(ModelState(phase=ModelPhase.LOADING, entry=qwen_entry()))
    assert panel._reload.isHidden()
    row.reset.click()
    assert scene.settings.value.context == 0
    assert not row.reset.isEnabled()


@pytest.mark.parametrize("name", ["models_folders", "system_prompt", "temperature"])
def test_an_edit_reaches_the_service(scene: Scene, name: str) -> None:
    values: dict[str, object] = {"temperature": 1.2, "models_folders": ("/srv/models",)}
    value = values.get(name, "text")
    control = scene.window.settings.row(name).control
    assert isinstance(control, FieldControl)
    control.edited.emit(value)
    assert getattr(scene.settings.value, name) == value


def test_a_typed_instruction_is_taken_when_the_typing_pauses(scene: Scene, qtbot: QtBot) -> None:
    scene.window.show_place(scene.window.settings)
    scene.window.settings.open_group(Group.CHAT)
    edit = scene.window.settings.row("system_prompt").control.focusProxy()
    qtbot.keyClicks(edit, "Be brief.")
    qtbot.waitUntil(lambda: scene.settings.value.system_prompt == "Be brief.")


def test_what_was_typed_is_taken_when_the_keyboard_leaves(scene: Scene, qtbot: QtBot) -> None:
    panel = scene.window.settings
    scene.window.show_place(panel)
    panel.show_field("system_prompt")
    edit = panel.row("system_prompt").control.focusProxy()
    qtbot.keyClicks(edit, "Be kind.")
    panel.row("chat_titles").control.setFocus()
    assert scene.settings.value.system_prompt == "Be kind."


@pytest.mark.parametrize("way", ["another place", "another page", "close"])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("system_prompt", "Be kind."),
        ("models_folders", ("/srv/models", "/srv/more")),
        ("context", 4096),
        ("temperature", 1.25),
    ],
)
def test_nothing_typed_into_a_setting_is_lost(
    scene: Scene, qtbot: QtBot, name: str, value: object, way: str
) -> None:
    panel = scene.window.settings
    scene.window.show_place(panel)
    panel.show_field(name)
    inner = panel.row(name).control.focusProxy()
    if isinstance(inner, QAbstractSpinBox):
        inner.selectAll()
    for line in value if isinstance(value, tuple) else (value,):
        qtbot.keyClicks(inner, str(line))
        if isinstance(value, tuple):
            qtbot.keyClick(inner, Qt.Key.Key_Return)
    scene.settings.replace(theme=Theme.LIGHT, threads=3)  # shows every value again
    assert getattr(scene.settings.value, name) != value
    if way == "close":
        scene.window.close()
    elif way == "another page":
        panel.open_group(Group.APPEARANCE)
    else:
        scene.window.show_place(scene.window.chat)
    assert getattr(scene.settings.value, name) == value


def test_a_reset_wins_over_what_is_being_typed(scene: Scene, qtbot: QtBot) -> None:
    panel = scene.window.settings
    scene.window.show_place(panel)
    scene.settings.replace(system_prompt="Be brief.", context=4096)
    for name, typed in (("system_prompt", " Be kind."), ("context", "9")):
        panel.show_field(name)
        row = panel.row(name)
        inner = row.control.focusProxy()
        inner.setFocus()
        qtbot.keyClicks(inner, typed)
        row.reset.click()
    panel.take_edits()
    assert scene.settings.value.system_prompt == ""
    assert scene.settings.value.context == 0


def test_a_fault_of_the_document_has_a_sentence(scene: Scene) -> None:
    place = scene.window.summary
    scene.summary.queue.failed.emit(DocumentEmpty(path="/x.pdf"))
    assert "/x.pdf" in place.bars.fault.accessibleName()
