"""The row of the settings that looks for a newer version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from parlance.contract.faults import Offline
from parlance.contract.setting_fields import Group
from parlance.contract.updates import Release, UpdateAnswer
from parlance.window.palette_part import PalettePart
from parlance.window.settings.updates_row import UpdatesRow
from tests.window.fake_updates import FakeUpdates

if TYPE_CHECKING:
    from tests.window.conftest import Scene

NEWER = Release(
    version="9.0", date="2027-01-02", notes="- <b>plain</b>\n- fast", page="https://project.example"
)


@pytest.fixture
def row(scene: Scene) -> UpdatesRow:
    scene.window.show_place(scene.window.settings)
    scene.window.settings.open_group(Group.ABOUT)
    (found,) = scene.window.settings.findChildren(UpdatesRow)
    return found


@pytest.fixture
def updates(scene: Scene) -> FakeUpdates:
    assert isinstance(scene.window.updates, FakeUpdates)
    return scene.window.updates


def test_nothing_is_asked_before_the_button_is_pressed(
    row: UpdatesRow, updates: FakeUpdates
) -> None:
    assert updates.looks == 0
    assert "before you press" in row.value.whole
    assert row.page.isHidden()
    row.check.click()
    assert updates.looks == 1
    assert not row.check.isEnabled()
    updates.end(UpdateAnswer(newer=None))
    assert row.value.whole == "This is the newest version."
    assert row.check.isEnabled()


def test_a_newer_version_is_named_with_its_notes_as_plain_text(
    row: UpdatesRow, updates: FakeUpdates, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    updates.end(UpdateAnswer(newer=NEWER))
    assert row.value.whole.startswith("Parlance 9.0 of 1/2/27 is there.")
    assert "<b>plain</b>" in row.value.whole
    row.page.click()
    assert opened == [QUrl(NEWER.page)]


def test_a_page_that_is_not_secure_is_not_offered(row: UpdatesRow, updates: FakeUpdates) -> None:
    updates.end(
        UpdateAnswer(newer=Release(version="9.0", date="2027-01-02", page="http://project.example"))
    )
    assert row.page.isHidden()


def test_what_went_wrong_is_said_with_its_remedy(row: UpdatesRow, updates: FakeUpdates) -> None:
    updates.end(None, Offline())
    assert "The network is switched off." in row.value.whole
    assert "settings" in row.value.whole


def test_the_palette_leads_there_and_asks(scene: Scene, updates: FakeUpdates) -> None:
    palette = next(part for part in scene.window.findChildren(PalettePart))
    (command,) = [each for each in palette.commands() if each.name == "Check for updates"]
    command.run()
    assert updates.looks == 1
    assert scene.window.settings.group is Group.ABOUT


def test_a_build_that_names_no_place_has_no_button(row: UpdatesRow, updates: FakeUpdates) -> None:
    updates.is_known = False
    updates.changed.emit()
    assert row.check.isHidden()
    assert "names no place" in row.value.whole
