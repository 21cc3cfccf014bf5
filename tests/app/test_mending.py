"""A store that is damaged is mended from the window, without a new process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from parlance.storage.places import find_places
from tests.work.remembered import fill

_MENDING = """
import json
from PySide6.QtCore import QTimer
from parlance import app, start
from parlance.window.parts.controls import TextButton
from parlance.window.settings.restore_dialog import RestoredDialog

told = []
begin = app.App.start

def watch(window, look):
    timer = QTimer(window, interval=20)
    def again():
        if look():
            timer.stop()
    timer.timeout.connect(again)
    timer.start()

def mend(opened):
    buttons = opened.window.findChildren(TextButton)
    (button,) = [each for each in buttons if each.text() == "Repair…"]
    button.click()
    def choose():
        dialogs = [each for each in opened.window.children() if hasattr(each, "salvage_words")]
        if not dialogs or not dialogs[0].act.isEnabled():
            return False
        told.append(dialogs[0].salvage_words.text())
        dialogs[0].act.click()
        return True
    watch(opened.window, choose)

def see(opened):
    def look():
        dialogs = opened.window.findChildren(RestoredDialog)
        listed = [each.title for each in opened.chats.listing.conversations]
        if not dialogs or not listed:
            return False
        told.extend([dialogs[0].windowTitle(), listed])
        dialogs[0].reject()
        opened.window.close()
        return True
    watch(opened.window, look)

def started(self, *errand):
    begin(self, *errand)
    told.append([type(fault).__name__ for fault in self.faults])
    (mend if len(told) == 1 else see)(self)

app.App.start = started
status = start.open_window()
print(json.dumps([status, *told]))
"""


def test_what_can_be_read_is_there_when_the_window_opens_anew() -> None:
    find_places().make()
    store = find_places().database
    fill(store, "ours")
    with store.open("r+b") as file:
        file.write(b"damaged")
    damaged = store.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", _MENDING], check=False, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr
    status, faults, salvaged, after, title, listed = json.loads(done.stdout)
    assert (status, faults, after) == (0, ["StoreDamaged"], []), done.stderr
    assert salvaged.startswith("1 of 1 conversations")
    assert title == "What was damaged is repaired"
    assert listed == ["About ours"]
    assert Path(f"{store}.damaged-1").read_bytes() == damaged
