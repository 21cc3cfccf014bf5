"""All settings together: exported, imported, put back, and put back again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from parlance.contract.setting_fields import Group
from parlance.contract.settings import Settings, Theme
from parlance.storage.settings_exchange import export_settings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from parlance.window.settings.exchange_part import ExchangePart
    from tests.window.conftest import Scene


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def part(scene: Scene) -> ExchangePart:
    scene.window.show_place(scene.window.settings)
    return scene.window.settings.exchange


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_all_settings_go_back_and_the_way_back_is_offered(scene: Scene) -> None:
    exchange = part(scene)
    scene.settings.replace(context=4096, shortcuts={"new": ""}, models_files=("/ada/a.gguf",))
    dialog = exchange.ask_to_reset()
    dialog.act.click()
    assert scene.settings.value == Settings(models_files=("/ada/a.gguf",), welcomed=True)
    assert exchange.undo_bar.isVisible()
    scene.settings.replace(threads=2, models_files=())
    exchange.undo_bar.undo.click()
    assert scene.settings.value.context == 4096
    assert scene.settings.value.shortcuts == {"new": ""}
    assert (scene.settings.value.threads, scene.settings.value.models_files) == (2, ())
    assert exchange.undo_bar.isHidden()


def test_an_export_names_what_it_leaves_out(scene: Scene, tmp_path: Path) -> None:
    exchange = part(scene)
    scene.settings.replace(models_folders=("/home/ada",), context=4096)
    dialog = exchange.ask_to_export()
    assert "Models folders" in said(dialog)
    assert "Servers" in said(dialog)
    dialog.act.click()
    (chooser,) = scene.window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "mine.json"))
    chooser.close()
    fields = json.loads((tmp_path / "mine.json").read_text())["settings"]
    assert fields["context"] == 4096
    assert "models_folders" not in fields


def test_an_import_is_shown_before_it_is_in_force(scene: Scene, tmp_path: Path) -> None:
    exchange = part(scene)
    path = str(tmp_path / "mine.json")
    export_settings(path, Settings(theme=Theme.LIGHT, context=4096), with_private=True)
    dialog = exchange.show_import(path)
    assert dialog is not None
    assert "Context length: Automatic → 4,096" in said(dialog)
    assert scene.settings.value.context == 0
    scene.settings.replace(models_files=("/ada/a.gguf",))
    dialog.act.click()
    assert scene.settings.value.context == 4096
    assert scene.settings.value.models_files == ("/ada/a.gguf",)
    exchange.undo_bar.undo.click()
    assert scene.settings.value.context == 0


def test_an_import_without_changes_cannot_be_taken(scene: Scene, tmp_path: Path) -> None:
    exchange = part(scene)
    path = str(tmp_path / "mine.json")
    export_settings(path, scene.settings.value, with_private=True)
    dialog = exchange.show_import(path)
    assert dialog is not None
    assert not dialog.act.isEnabled()
    dialog.reject()


def test_another_file_gets_a_sentence(scene: Scene, tmp_path: Path) -> None:
    exchange = part(scene)
    path = tmp_path / "other.json"
    path.write_text("{}")
    assert exchange.show_import(str(path)) is None
    assert exchange.bars[0].isVisible()
    assert str(path) in exchange.bars[0].accessibleName()


def test_a_row_says_what_it_costs_and_when_it_is_in_force(scene: Scene) -> None:
    scene.window.settings.open_group(Group.HARDWARE)
    words = said(scene.window.settings.row("context"))
    assert "Default: Automatic" in words
    assert "Costs: memory" in words
    assert "when the model is loaded again" in words
