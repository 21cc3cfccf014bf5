"""The dialogs that make backups and take them in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from parlance.contract.backups import (
    BackupCounts,
    BackupMade,
    BackupOrder,
    BackupPart,
    BackupProgress,
    Restored,
    RestoreWay,
)
from parlance.contract.faults import FileUnwritable, NotABackup
from parlance.contract.setting_fields import Group
from parlance.window.palette_part import PalettePart
from parlance.window.parts.look import Look
from parlance.window.settings.backup_dialog import BackupDialog
from parlance.window.settings.keep_row import KeepRow
from parlance.window.settings.restore_dialog import RestoredDialog, RestoreDialog
from tests.window.conftest import Scene
from tests.window.fake_backups import COUNTS, FakeBackups, contents

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def owner(look: Look, qtbot: QtBot) -> Iterator[QMainWindow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    yield window
    for child in window.findChildren(QWidget):
        child.close()


def shown_words(dialog: QWidget) -> str:
    labels = [each for each in dialog.findChildren(QWidget) if each.isVisibleTo(dialog)]
    return "\n".join(each.text() for each in labels if hasattr(each, "text"))


def test_a_backup_is_made_where_the_person_says(look: Look, owner: QMainWindow) -> None:
    backups = FakeBackups()
    dialog = BackupDialog(look, backups, owner)
    dialog.open()
    dialog.name.setText("Desk")
    dialog.of_computer.setChecked(False)
    asking = dialog.ask_where()
    assert asking.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    asking.fileSelected.emit("/home/b.parlance-backup")
    asking.close()
    wanted = BackupOrder(path="/home/b.parlance-backup", computer="Desk", of_computer=False)
    assert backups.asked == [wanted]
    assert not dialog.act.isEnabled()
    backups.progressed.emit(BackupProgress(done=5_000_000_000, total=10_000_000_000))
    assert dialog.progress.value() / dialog.progress.maximum() == 0.5
    backups.made.emit(BackupMade(path=wanted.path, size=2_000_000, counts=COUNTS))
    backups.end()
    assert "b.parlance-backup" in dialog.words.text()
    assert "214 conversations" in dialog.words.text()
    assert dialog.act.text() == "Close"
    dialog.act.click()
    assert not dialog.isVisible()


def test_a_backup_goes_on_while_the_dialog_is_put_away(look: Look, owner: QMainWindow) -> None:
    backups, told = FakeBackups(), []
    dialog = BackupDialog(look, backups, owner)
    dialog.said.connect(told.append)
    dialog.open()
    assert not dialog.behind.isVisible()
    dialog.back_up_to("/b")
    dialog.behind.click()
    assert not dialog.isVisible()
    assert backups.stopped == 0
    backups.made.emit(BackupMade(path="/b", size=2_000_000, counts=COUNTS))
    backups.end()
    assert not dialog.isVisible()
    assert len(told) == 1
    assert "214 conversations" in told[0]


def test_what_goes_wrong_with_it_brings_the_dialog_back(look: Look, owner: QMainWindow) -> None:
    backups = FakeBackups()
    dialog = BackupDialog(look, backups, owner)
    dialog.open()
    dialog.back_up_to("/full")
    dialog.behind.click()
    backups.end(FileUnwritable(path="/full", reason="No space left on device"))
    assert dialog.isVisible()
    assert dialog.fault.isVisible()
    dialog.reject()


def test_closing_stops_and_a_fault_leaves_the_dialog_as_it_was(
    look: Look, owner: QMainWindow
) -> None:
    backups = FakeBackups()
    dialog = BackupDialog(look, backups, owner)
    dialog.open()
    dialog.back_up_to("/full")
    backups.end(FileUnwritable(path="/full", reason="No space left on device"))
    assert dialog.fault.isVisible()
    assert dialog.act.isEnabled()
    dialog.back_up_to("/full")
    assert not dialog.fault.isVisible()
    dialog.reject()
    assert backups.stopped == 1


def test_what_is_inside_is_shown_before_anything_is_done(look: Look, owner: QMainWindow) -> None:
    backups = FakeBackups()
    dialog = RestoreDialog(look, backups, owner)
    dialog.open()
    assert not dialog.add.isVisible()
    dialog.look_into("/b")
    backups.found.emit(contents())
    backups.end()
    assert backups.asked == ["/b"]
    assert "“Desk”" in dialog.words.text()
    assert "214 conversations" in dialog.counts.text()
    assert not dialog.damaged.isVisible()
    assert dialog.way is RestoreWay.ADD
    dialog.replace.setChecked(True)
    dialog.act.click()
    assert backups.asked[1:] == [("/b", RestoreWay.REPLACE)]


def test_what_is_damaged_is_named(look: Look, owner: QMainWindow) -> None:
    backups = FakeBackups()
    dialog = RestoreDialog(look, backups, owner)
    dialog.open()
    dialog.look_into("/b")
    backups.found.emit(contents(BackupPart.STORE))
    backups.end()
    assert "chats, translations and summaries" in dialog.damaged.text()
    assert not dialog.add.isEnabled()
    assert dialog.way is RestoreWay.REPLACE


def test_a_file_that_is_no_backup_can_be_followed_by_another(
    look: Look, owner: QMainWindow
) -> None:
    backups = FakeBackups()
    dialog = RestoreDialog(look, backups, owner)
    dialog.open()
    dialog.look_into("/x")
    backups.end(NotABackup(path="/x"))
    assert dialog.fault.isVisible()
    asking = dialog.choose_file()
    asking.fileSelected.emit("/b")
    asking.close()
    assert not dialog.fault.isVisible()
    assert backups.asked == ["/x", "/b"]


@pytest.mark.parametrize("way", RestoreWay)
def test_what_a_restore_did_is_said(look: Look, owner: QMainWindow, way: RestoreWay) -> None:
    kept = "/data/before.parlance-backup" if way is RestoreWay.REPLACE else ""
    restored = Restored(
        way=way, added=BackupCounts(conversations=1, terms=1), known=1, kept_as=kept
    )
    dialog = RestoredDialog(look, restored, owner)
    dialog.open()
    said = shown_words(dialog)
    assert "1 conversation" in said
    assert "1 conversation was here already" in said or "were here already" in said
    assert (kept in said) if kept else ("kept in this file" not in said)
    dialog.act.click()
    assert not dialog.isVisible()


def test_the_settings_lead_to_both_and_the_palette_too(scene: Scene, qtbot: QtBot) -> None:
    panel = scene.window.settings
    scene.window.show_place(panel)
    panel.open_group(Group.GENERAL)
    (row,) = panel.findChildren(KeepRow)
    assert row.isVisible()
    for button, kind in ((row.back_up, BackupDialog), (row.restore, RestoreDialog)):
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        (dialog,) = scene.window.findChildren(kind)
        dialog.reject()
        QApplication.processEvents()
    panel.pages.search.setText("another computer")
    assert row.isVisible()
    (part,) = scene.window.findChildren(PalettePart)
    names = [each.name for each in part.commands()]
    assert {"Back up everything…", "Restore a backup…"} <= set(names)
