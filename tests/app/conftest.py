from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import psutil
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.settings import Settings
from parlance.contract.summary import ItemState
from parlance.services.model_states import ModelPhase
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile

LOADED_MS = 30_000
DONE_MS = 90_000


def opened(qapp: QApplication, qtbot: QtBot) -> App:
    """Return the real app, its window shown and the starter model loaded."""
    app = App(qapp)
    app.start()
    qtbot.waitUntil(lambda: app.models.state.phase is not ModelPhase.NONE, timeout=LOADED_MS)
    qtbot.waitUntil(lambda: app.models.state.phase is not ModelPhase.LOADING, timeout=LOADED_MS)
    assert app.models.state.phase is ModelPhase.READY, app.models.state.fault
    return app


def closed(app: App) -> None:
    """Close the window and everything behind it."""
    app.window.close()
    app.close()
    app.window.deleteLater()


def item_of(queue: Any, number: int) -> Any:
    """Return the item of a queue that has this number."""
    item = queue.item(number)
    assert item is not None
    return item


def wait_for_state(qtbot: QtBot, queue: Any, number: int, *states: ItemState) -> Any:
    """Return an item when it has come to one of these states."""
    qtbot.waitUntil(lambda: item_of(queue, number).state in states, timeout=DONE_MS)
    return item_of(queue, number)


def engines() -> list[psutil.Process]:
    """Return the engine processes that run."""
    found: list[psutil.Process] = []
    for child in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):  # it may end while we look, as zombies do
            if "engine" in child.cmdline():
                found.append(child)
    return found


def engine_process() -> psutil.Process:
    """Return the one that runs."""
    return engines()[0]


@pytest.fixture(autouse=True)
def welcomed(_fresh_homes: None) -> None:
    """Start past the welcome, as all starts but the first."""
    places = find_places()
    places.make()
    SettingsFile(places.settings).save(Settings(welcomed=True))


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot) -> Iterator[App]:
    made = opened(qapp, qtbot)
    yield made
    closed(made)
