"""A backup of the running app comes back into it, without a new process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.storage.places import find_places
from tests.app.conftest import closed, opened
from tests.work.remembered import fill

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_RESTORING = """
import json, sys
from PySide6.QtCore import QTimer
from parlance import app, start
from parlance.window.settings.restore_dialog import RestoredDialog

told = []
begin = app.App.start

def restore(opened):
    dialog = opened.window.keep.restore()
    dialog.look_into(sys.argv[1])
    timer = QTimer(dialog, interval=20)
    def go_on():
        if dialog.contents is not None and dialog.act.isEnabled():
            timer.stop()
            dialog.replace.setChecked(True)
            dialog.act.click()
    timer.timeout.connect(go_on)
    timer.start()

def see(opened):
    timer = QTimer(opened.window, interval=20)
    def look():
        listed = [each.title for each in opened.chats.listing.conversations]
        dialogs = opened.window.findChildren(RestoredDialog)
        if listed and dialogs:
            timer.stop()
            told.extend([listed, len(dialogs)])
            dialogs[0].reject()
            opened.window.close()
    timer.timeout.connect(look)
    timer.start()

def started(self, *errand):
    begin(self, *errand)
    told.append(len(self.chats.listing.conversations))
    (restore if len(told) == 1 else see)(self)

app.App.start = started
status = start.open_window()
print(json.dumps([status, *told]))
"""


def test_a_backup_is_made_from_the_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    find_places().make()
    fill(find_places().database, "ours")
    app = opened(qapp, qtbot)
    dialog = app.window.keep.back_up()
    assert dialog is not None
    dialog.back_up_to(str(tmp_path / "all.parlance-backup"))
    qtbot.waitUntil(lambda: dialog.made is not None, timeout=20_000)
    dialog.reject()
    closed(app)
    assert (tmp_path / "all.parlance-backup").stat().st_size > 1000


def test_what_was_restored_is_there_when_the_window_opens_anew(tmp_path: Path) -> None:
    find_places().make()
    fill(find_places().database, "ours")
    path = str(tmp_path / "all.parlance-backup")
    command = [sys.executable, "-m", "parlance", "backup", path]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    find_places().database.unlink()
    done = subprocess.run(
        [sys.executable, "-c", _RESTORING, path],
        check=False,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [0, 0, 0, ["About ours"], 1], done.stderr
