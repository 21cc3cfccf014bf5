"""What is swept at the end is swept when a kill takes nothing any more, or not at all."""

from __future__ import annotations

import json
import subprocess
import sys
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from parlance.start import _taking_errands
from parlance.storage.daily_backups import erasures_of
from parlance.storage.places import find_places
from tests.work.remembered import fill

OPEN_AND_END = """
import json, os, signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from parlance.app import App
from parlance.services import store_care
from parlance.start import open_window
from parlance.storage.places import find_places

start, swept = App.start, store_care.sweep_up
places = find_places()

def work(app):
    erase = "UPDATE erasure SET times = swept + 1"
    app.database.write(lambda connection: connection.execute(erase))
    app.store_care  # it is made soon after a start
    app.translations.live.edit("half a sentence")
    match sys.argv[1]:
        case "window":
            app.close_window()
        case "anew":
            App.start = lambda *_: QTimer.singleShot(0, QCoreApplication.exit)
            app._open_anew()
        case "signal":
            os.kill(os.getpid(), signal.SIGTERM)

def sweep(database, places):
    kept = places.translation_draft.read_text("utf-8")
    print(json.dumps([kept, places.session.exists()]), flush=True)
    swept(database, places)

store_care.sweep_up = sweep

def started(self, *errand):
    start(self, *errand)
    QTimer.singleShot(0, lambda: work(self))

App.start = started
raise SystemExit(open_window())
"""


def ended(how: str) -> list[str]:
    """End the app, whose store is to be swept, in one way; return what was there at the sweep."""
    places = find_places()
    places.make()
    fill(places.database, "ours")
    command = [sys.executable, "-c", OPEN_AND_END, how]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert places.translation_draft.read_text("utf-8") == "half a sentence"
    assert not places.session.exists()
    return done.stdout.splitlines()


def test_the_sweep_comes_when_all_is_written_down_and_the_end_is_noted() -> None:
    (at_sweep,) = ended("window")
    assert json.loads(at_sweep) == ["half a sentence", False]
    assert erasures_of(find_places().database).are_swept


@pytest.mark.parametrize("how", ["anew", "signal"])
def test_nobody_waits_for_a_sweep_where_the_end_is_hurried_or_none(how: str) -> None:
    assert ended(how) == []
    assert not erasures_of(find_places().database).are_swept


class Wishes(QObject):
    """What the application and the instance tell an app."""

    arrived = Signal(object)
    file_opened = Signal(str)
    commitDataRequest = Signal(object)  # noqa: N815 - Qt's name


def test_the_end_of_the_session_hurries_the_end_of_the_app(qapp: QApplication) -> None:
    told, app = Wishes(qapp), SimpleNamespace(take_errand=print, close_window=print)
    with _taking_errands(cast("Any", told), cast("Any", told), cast("Any", app)) as ending:
        assert not ending.is_hurried
        told.commitDataRequest.emit(None)
        assert ending.is_hurried
