"""The dialog that has something sound put in the place of a damaged store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from parlance.contract.backups import BackupCounts
from parlance.contract.faults import NoRoomToRestore, StoreDamaged
from parlance.contract.store_care import MendingOffer, MendingWay, Salvaged
from parlance.window.parts.controls import TextButton
from parlance.window.parts.look import Look
from parlance.window.settings.backup_words import count_words
from parlance.window.settings.mend_dialog import MendDialog
from tests.window.conftest import Scene
from tests.window.fake_backups import FakeBackups, offer

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def backups() -> FakeBackups:
    return FakeBackups()


@pytest.fixture
def dialog(look: Look, qtbot: QtBot, backups: FakeBackups) -> Iterator[MendDialog]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    made = MendDialog(look, backups, window)
    made.open()
    yield made
    for each in window.findChildren(MendDialog):
        each.close()


def found(backups: FakeBackups, what: MendingOffer) -> None:
    backups.offered.emit(what)
    backups.end()


def test_nothing_can_be_chosen_before_the_damage_was_looked_at(
    dialog: MendDialog, backups: FakeBackups
) -> None:
    assert backups.asked == ["damage"]
    assert not dialog.act.isEnabled()
    assert not any(each.isEnabled() for each in (dialog.backup, dialog.salvage, dialog.empty))
    found(backups, offer())
    assert dialog.salvage.isChecked()
    assert dialog.salvage_words.text().startswith("212 of 214 conversations")
    assert dialog.backup.accessibleDescription() == dialog.backup_words.text()


@pytest.mark.parametrize("way", MendingWay)
def test_what_is_chosen_is_done(dialog: MendDialog, backups: FakeBackups, way: MendingWay) -> None:
    found(backups, offer())
    getattr(dialog, way.value).setChecked(True)
    dialog.act.click()
    assert backups.asked[-1] is way
    assert not dialog.act.isEnabled()
    backups.end(NoRoomToRestore(path="/d", needed_bytes=9, free_bytes=1))
    assert dialog.fault.isVisibleTo(dialog)
    assert dialog.act.isEnabled()


def test_what_there_is_not_cannot_be_chosen(dialog: MendDialog, backups: FakeBackups) -> None:
    found(backups, MendingOffer(salvaged=Salvaged()))
    assert not dialog.backup.isEnabled()
    assert not dialog.salvage.isEnabled()
    assert dialog.empty.isChecked()
    assert dialog.salvage_words.text() == "Nothing of it can be read."


def test_where_nothing_can_be_read_the_backup_is_proposed(
    dialog: MendDialog, backups: FakeBackups
) -> None:
    found(backups, replace(offer(), salvaged=Salvaged()))
    assert dialog.backup.isChecked()


def test_who_only_translates_can_keep_what_can_be_read(
    dialog: MendDialog, backups: FakeBackups
) -> None:
    counts = BackupCounts(translations=97, summaries=31)
    found(backups, MendingOffer(salvaged=Salvaged(counts=counts)))
    assert dialog.salvage.isEnabled()
    assert dialog.salvage.isChecked()
    assert dialog.salvage_words.text() == count_words(counts)


def test_where_there_is_no_room_to_read_it_the_backup_stays(
    dialog: MendDialog, backups: FakeBackups
) -> None:
    backups.offered.emit(replace(offer(), salvaged=None))
    assert not dialog.act.isEnabled()
    assert dialog.salvage_words.text() == ""
    backups.end(NoRoomToRestore(path="/d", needed_bytes=9, free_bytes=1))
    assert dialog.fault.isVisibleTo(dialog)
    assert dialog.backup.isEnabled()
    assert dialog.backup.isChecked()
    assert dialog.act.isEnabled()
    assert not dialog.salvage.isEnabled()


def test_closing_it_gives_up_looking(dialog: MendDialog, backups: FakeBackups) -> None:
    dialog.reject()
    assert backups.stopped == 1


def test_the_bar_of_a_damaged_store_leads_there(scene: Scene) -> None:
    window = scene.window
    window.show_fault(StoreDamaged(path="/x/parlance.db"))
    buttons = [each for each in window.findChildren(TextButton) if each.text() == "Repair…"]
    (button,) = [each for each in buttons if each.isVisibleTo(window)]
    button.click()
    (dialog,) = window.findChildren(MendDialog)
    dialog.reject()
