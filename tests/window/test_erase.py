"""Erasing what is stored, as a person meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from parlance.contract.erasing import ErasableKind
from parlance.contract.setting_fields import Group
from parlance.window.models.installed_tasks import DoneBar
from parlance.window.settings.backup_dialog import BackupDialog
from parlance.window.settings.erase_part import EraseDialog, ErasePart
from tests.window.fake_erasing import FakeErasing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.window.conftest import Scene

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_page_of_privacy_leads_to_the_question(scene: Scene) -> None:
    scene.window.show_place(scene.window.settings)
    scene.window.settings.open_group(Group.NETWORK)
    buttons = scene.window.settings.findChildren(QPushButton)
    (button,) = [each for each in buttons if each.text() == "Erase…" and each.isVisible()]
    button.click()
    (dialog,) = scene.window.findChildren(EraseDialog)
    dialog.reject()


def test_each_kind_is_named_with_its_size_and_only_what_is_ticked_goes(
    scene: Scene, qtbot: QtBot
) -> None:
    erasing = FakeErasing()
    dialog = ErasePart(scene.look, erasing, scene.window, list).ask()
    assert dialog.boxes[ErasableKind.TRANSLATIONS].text().endswith("(1.5 MB)")
    assert (
        dialog.boxes[ErasableKind.WORDS].accessibleName() == dialog.boxes[ErasableKind.WORDS].text()
    )
    assert not dialog.act.isEnabled()
    assert dialog.cancel.isDefault()
    dialog.boxes[ErasableKind.CHATS].setChecked(True)
    dialog.boxes[ErasableKind.WORDS].setChecked(True)
    dialog.act.click()
    qtbot.waitUntil(lambda: bool(erasing.asked))
    assert erasing.asked == [frozenset({ErasableKind.CHATS, ErasableKind.WORDS})]


def test_nothing_is_erased_by_leaving(scene: Scene, qtbot: QtBot) -> None:
    erasing = FakeErasing()
    dialog = ErasePart(scene.look, erasing, scene.window, list).ask()
    dialog.boxes[ErasableKind.CHATS].setChecked(True)
    dialog.reject()
    qtbot.waitUntil(lambda: not scene.window.findChildren(EraseDialog))
    assert erasing.asked == []


def test_a_backup_is_offered_before(scene: Scene) -> None:
    dialog = scene.window.keep.erase()
    assert dialog is not None
    dialog.backup.click()
    (backup,) = scene.window.findChildren(BackupDialog)
    backup.reject()
    assert dialog.isVisible()
    dialog.reject()


def test_it_is_said_once_what_was_erased(scene: Scene, qtbot: QtBot) -> None:
    erasing = FakeErasing(frozenset({ErasableKind.CHATS}))
    ErasePart(scene.look, erasing, scene.window, list)

    def bars() -> list[str]:
        bars = scene.window.findChildren(DoneBar)
        return [each.words.text() for each in bars if "erased" in each.words.text()]

    qtbot.waitUntil(lambda: bars() == ["What you chose was erased."])
    assert not erasing.erased
