"""What is erased is gone when the window opens anew, without a new process."""

from __future__ import annotations

import json
import subprocess
import sys

from parlance.storage.places import find_places
from parlance.storage.start_log import log_of, read_log
from tests.work.remembered import fill

_ERASING = """
import json
from PySide6.QtCore import QTimer
from parlance import app, start
from parlance.contract.erasing import ErasableKind
from parlance.window.models.installed_tasks import DoneBar

told = []
begin = app.App.start

def erase(opened):
    dialog = opened.window.keep.erase()
    dialog.boxes[ErasableKind.CHATS].setChecked(True)
    dialog.act.click()

def see(opened):
    timer = QTimer(opened.window, interval=20)
    def look():
        bars = [each.words.text() for each in opened.window.findChildren(DoneBar)]
        if "What you chose was erased." in bars:
            timer.stop()
            told.append(len(opened.translations.history.records()))
            opened.window.close()
    timer.timeout.connect(look)
    timer.start()

def started(self, *errand):
    begin(self, *errand)
    told.append(len(self.chats.chat.stores.chats.conversations()))
    (erase if len(told) == 1 else see)(self)

app.App.start = started
status = start.open_window()
print(json.dumps([status, *told]))
"""


def test_chats_are_gone_and_translations_stay() -> None:
    find_places().make()
    fill(find_places().database, "ours")
    done = subprocess.run(
        [sys.executable, "-c", _ERASING], check=False, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr
    status, before, after, translations = json.loads(done.stdout)
    assert (status, after, translations) == (0, 0, 1), done.stderr
    assert before > 0
    assert "Parlance" in read_log(log_of(find_places().state))
