"""The pages of the settings that tell what is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton

from parlance.contract.setting_fields import Group
from parlance.services.model_states import ModelPhase, ModelState
from parlance.window.models.plan_dialog import PlanDialog
from parlance.window.settings.facts import FactRow
from parlance.window.settings.licences_dialog import LicencesDialog
from tests.window.fake_installation import FakeInstallation

if TYPE_CHECKING:
    from tests.window.conftest import Scene

offscreen_says = pytest.mark.qt_log_ignore("propagateSizeHints")


def rows(scene: Scene, group: Group) -> dict[str, FactRow]:
    scene.window.show_place(scene.window.settings)
    scene.window.settings.open_group(group)
    found = scene.window.settings.findChildren(FactRow)
    return {row.words[0].whole: row for row in found if row.isVisible()}


def press(row: FactRow, words: str) -> None:
    (button,) = [each for each in row.findChildren(QPushButton) if words in each.text()]
    button.click()


@offscreen_says
def test_hardware_names_devices_and_how_the_model_runs(scene: Scene) -> None:
    shown = rows(scene, Group.HARDWARE)
    description = scene.models.state.description
    assert description is not None
    assert all(each.name in shown["Devices"].value.whole for each in description.devices)
    loaded = shown["The model that is loaded"]
    features = replace(description, processor_features=("AVX2", "FMA"))
    scene.models.show(replace(scene.models.state, description=features))
    assert "AVX2" in loaded.value.whole
    assert description.name in loaded.value.whole
    assert description.llama_build in loaded.value.whole
    press(loaded, "How it is loaded")
    (dialog,) = scene.window.findChildren(PlanDialog)
    dialog.done(0)
    scene.models.show(ModelState(phase=ModelPhase.NONE))
    assert "No model is loaded" in loaded.value.whole


def test_what_is_kept_is_named_with_its_size(scene: Scene) -> None:
    shown = rows(scene, Group.NETWORK)
    assert "1.5 MB" in shown["Settings and the keys of servers"].value.whole
    assert "/ada/texts" in shown["Chats, translations, summaries and imported models"].value.whole


def test_a_folder_opens_also_while_it_is_measured_anew(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    row = rows(scene, Group.NETWORK)["Settings and the keys of servers"]
    installation = scene.window._services.installation
    assert isinstance(installation, FakeInstallation)
    installation.stored = ()
    installation.changed.emit()
    press(row, "Open the folder")
    assert opened == [QUrl.fromLocalFile("/ada/settings")]


def test_the_environment_is_told_where_it_is_in_force(scene: Scene) -> None:
    for group in (Group.MODELS, Group.ADVANCED):
        shown = rows(scene, group)["Variables of the environment in force"]
        assert shown.value.whole == "HF_HOME=/srv/hugging"


@offscreen_says
def test_every_licence_can_be_read(scene: Scene) -> None:
    row = rows(scene, Group.ABOUT)["Licences of everything that is shipped"]
    assert "Inter" in row.value.whole
    press(row, "Licences")
    (dialog,) = scene.window.findChildren(LicencesDialog)
    assert "Apache License" in dialog.text.toPlainText()
    dialog.list.setCurrentRow(1)
    assert dialog.text.toPlainText() == "SIL OPEN FONT LICENSE"
    dialog.list.setCurrentRow(2)
    assert dialog.text.toPlainText() == "No text of the licence came with it."
    dialog.act.click()


def test_versions_are_told_and_the_report_copied(scene: Scene) -> None:
    row = rows(scene, Group.ABOUT)["Versions"]
    assert row.value.whole == "Parlance 1.0\nQt 6.11.3"
    press(row, "Copy report")
    assert QGuiApplication.clipboard().text() == "Parlance 1.0\n"


def test_facts_are_found_by_a_search(scene: Scene) -> None:
    shown = rows(scene, Group.ADVANCED)["Folders of Parlance"]
    scene.window.settings.pages.search.setText("hugging")
    assert not shown.isVisible()
    scene.window.settings.pages.search.setText("folders of")
    assert shown.isVisible()


def test_sizes_are_measured_anew_when_the_page_comes_back(scene: Scene) -> None:
    rows(scene, Group.NETWORK)
    before = scene.installation.measured
    scene.window.settings.open_group(Group.ADVANCED)
    scene.window.settings.open_group(Group.NETWORK)
    assert scene.installation.measured > before


def test_the_log_of_the_start_is_named(scene: Scene) -> None:
    row = rows(scene, Group.ADVANCED)["Log of this start, and of crashes of the engine"]
    assert row.value.whole.endswith("parlance.log")
