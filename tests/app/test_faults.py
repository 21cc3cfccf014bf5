"""The app comes up in every state of its files, and goes away when it is asked to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.storage.places import find_places
from parlance.window.parts.fault_bar import FaultBar
from tests.app.conftest import closed

OPEN_AND_WAIT = """
from PySide6.QtCore import QTimer
from parlance.app import App
from parlance.start import open_window
start = App.start
def started(self, *errand):
    start(self, *errand)
    QTimer.singleShot(0, lambda: print("open", flush=True))
App.start = started
raise SystemExit(open_window())
"""


def _notices(app: App) -> list[str]:
    layout = app.window._notices
    bars = [layout.itemAt(index).widget() for index in range(layout.count())]
    return [bar.accessibleName() for bar in bars if isinstance(bar, FaultBar) and bar.isVisible()]


def _started(qapp: QApplication, qtbot: QtBot) -> App:
    app = App(qapp)
    app.start()
    qtbot.waitUntil(app.window.isVisible, timeout=5000)
    return app


def _fill(path: Path, conversations: int) -> None:
    find_places().make()
    database = Database(path)
    chats = ChatStore(database)
    for number in range(conversations):
        chats.add_user_message(None, f"Message {number} " + "with some words " * 40)
    database.close()


def test_pages_damaged_in_the_middle_of_the_store_leave_a_window_and_the_file(
    qapp: QApplication, qtbot: QtBot
) -> None:
    path = find_places().database
    _fill(path, 60)
    damaged = bytearray(path.read_bytes())
    damaged[4096 : len(damaged)] = os.urandom(len(damaged) - 4096)
    path.write_bytes(damaged)
    app = _started(qapp, qtbot)
    assert any("damaged" in notice for notice in _notices(app))
    assert path.read_bytes() == damaged
    closed(app)


def test_a_store_of_a_newer_version_is_shown_and_not_written(
    qapp: QApplication, qtbot: QtBot
) -> None:
    path = find_places().database
    _fill(path, 2)
    database = Database(path)
    database.write(lambda connection: connection.execute("PRAGMA user_version = 999"))
    database.close()
    before = path.read_bytes()
    app = _started(qapp, qtbot)
    assert any("newer Parlance" in notice for notice in _notices(app))
    qtbot.waitUntil(lambda: len(app.chats.listing.conversations) == 2)
    closed(app)
    assert path.read_bytes() == before


def test_settings_that_cannot_be_read_are_reported_and_kept(
    qapp: QApplication, qtbot: QtBot
) -> None:
    path = find_places().settings
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{ this is no JSON", "utf-8")
    app = _started(qapp, qtbot)
    assert any("settings" in notice for notice in _notices(app))
    kept = [file for file in path.parent.iterdir() if file.read_text("utf-8").startswith("{ this")]
    assert kept
    closed(app)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_in_an_orderly_way(number: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_WAIT],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        process.send_signal(number)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert (find_places().state / "window").is_file()
