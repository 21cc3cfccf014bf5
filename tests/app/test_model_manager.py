"""A model's whole way through the real app: found on a Hub, fetched, used, removed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.downloads import DownloadPhase
from parlance.contract.inventory import RemovalScope, Removed
from parlance.services.download_items import DownloadItem
from parlance.services.model_states import ModelPhase
from parlance.window.place_names import DISCOVER, DOWNLOADS, INSTALLED
from tests.app.conftest import closed, opened
from tests.gguf_factory import TinyModel, write_model
from tests.standin.fixture import standin
from tests.standin.hub import StandInHub
from tests.standin.plans import FaultKind

__all__ = ["standin"]

pytestmark = [pytest.mark.loopback, pytest.mark.qt_log_ignore("propagateSizeHints")]

REPO = "makers/Parrot-GGUF"
FILE = "Parrot-Q8_0.gguf"
WAIT_MS = 20_000
SLOW = 150_000


@pytest.fixture
def hub(standin: StandInHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StandInHub:
    path = tmp_path / "made.gguf"
    write_model(path, TinyModel())
    standin.add(
        REPO,
        {FILE: path.read_bytes(), "README.md": b"# Parrot"},
        downloads=7,
        gguf={"total": 200_000, "architecture": "llama", "context_length": 256},
    )
    monkeypatch.setenv("HF_ENDPOINT", standin.endpoint)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    return standin


@pytest.fixture
def app(hub: StandInHub, qapp: QApplication, qtbot: QtBot) -> Iterator[App]:
    made = opened(qapp, qtbot)
    made.window.show_place(made.window.models)
    yield made
    closed(made)


def cache_bytes() -> int:
    blobs = (Path(os.environ["HF_HOME"]) / "hub").rglob("blobs/*")
    return sum(path.stat().st_size for path in blobs)


class Journey:
    """Steps of a person with one model, by the window's own controls."""

    def __init__(self, app: App, hub: StandInHub, qtbot: QtBot) -> None:
        self.app = app
        self.hub = hub
        self.qtbot = qtbot
        self.panel = app.window.models

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    @property
    def item(self) -> DownloadItem:
        return self.app.downloads.items[0]

    def find(self) -> None:
        """Type a word, open the repository that is found, and have its file measured."""
        self.panel.show_view(DISCOVER)
        view = self.panel.discover
        QTest.keyClicks(view.filters.field, "parrot")
        self.wait(lambda: view.results.model().rowCount() == 1)
        view.results.setFocus()
        view.results.setCurrentIndex(view.results.model().index(0, 0))
        QTest.keyClick(view.results, Qt.Key.Key_Return)
        self.wait(lambda: len(view.page.rows) == 1)
        view.page.rows[0].open.click()
        page = view._discovery
        self.wait(lambda: page.page.judged is not None and page.page.judged.verdicts[0].exact)

    def fetch(self) -> None:
        """The file comes slowly: it is paused, and goes on where it was."""
        self.hub.plan(FaultKind.THROTTLE, FILE, bytes_per_second=SLOW)
        self.panel.discover.page.rows[0].get.click()
        self.panel.show_view(DOWNLOADS)
        self.wait(lambda: bool(self.app.downloads.items))
        self.wait(lambda: self.item.download.received_bytes >= 65_536)
        self.app.downloads.pause(self.item.download.id)
        self.wait(lambda: self.item.download.phase is DownloadPhase.PAUSED)
        self.hub.faults.clear()
        self.app.downloads.resume(self.item.download.id)
        self.wait(lambda: self.item.download.phase is DownloadPhase.DONE)

    def chat(self, key: str) -> None:
        """Load the model and ask it something."""
        self.app.models.load(key)
        self.wait(lambda: self.app.models.current_key == key)
        self.wait(lambda: self.app.models.state.phase is ModelPhase.READY)
        self.app.window.show_place(self.app.window.chat)
        chat = self.app.chats.chat
        with self.qtbot.waitSignal(chat.message_changed, timeout=WAIT_MS):
            chat.send("the cat")
        self.wait(lambda: chat.activity.phase == "idle")
        self.app.models.unload()

    def remove(self, key: str) -> Removed:
        """Ask for the plan, agree, and return what the disk gained."""
        self.app.window.show_place(self.panel)
        self.panel.show_view(INSTALLED)
        removal = self.panel.installed.removal
        removal.ask([key], RemovalScope.MODEL)
        self.wait(lambda: removal.dialog is not None)
        assert removal.dialog is not None
        with self.qtbot.waitSignal(removal.finished, timeout=WAIT_MS) as done:
            removal.dialog.act.click()
        assert done.args is not None
        (removed,) = done.args[0]
        assert isinstance(removed, Removed)
        return removed


def test_a_model_is_found_judged_fetched_loaded_asked_and_removed(
    app: App, hub: StandInHub, qtbot: QtBot
) -> None:
    journey = Journey(app, hub, qtbot)
    journey.find()
    journey.fetch()
    size = journey.item.download.request.total_bytes
    assert cache_bytes() >= size
    journey.wait(lambda: any(entry.repo == REPO for entry in app.models.entries))
    key = next(entry.key for entry in app.models.entries if entry.repo == REPO)
    journey.chat(key)
    removed = journey.remove(key)
    assert removed.freed_bytes == removed.plan.frees_bytes >= size
    assert cache_bytes() < size
    journey.wait(lambda: all(entry.key != key for entry in app.models.entries))


def test_a_download_goes_on_after_the_app_was_closed(
    hub: StandInHub, qapp: QApplication, qtbot: QtBot
) -> None:
    app = opened(qapp, qtbot)
    app.window.show_place(app.window.models)
    hub.plan(FaultKind.THROTTLE, FILE, bytes_per_second=SLOW)
    service = app.window.models.discover._discovery
    service.open(REPO)
    page = app.window.models.discover.page
    qtbot.waitUntil(lambda: len(page.rows) == 1, timeout=WAIT_MS)
    page.rows[0].get.click()
    qtbot.waitUntil(
        lambda: (
            bool(app.downloads.items) and app.downloads.items[0].download.received_bytes >= 65_536
        ),
        timeout=WAIT_MS,
    )
    closed(app)
    hub.faults.clear()
    asked = len(hub.requests)
    again = opened(qapp, qtbot)
    qtbot.waitUntil(
        lambda: again.downloads.items[0].download.phase is DownloadPhase.DONE, timeout=WAIT_MS
    )
    ranges = [request.range for request in hub.requests[asked:] if request.file == FILE]
    assert any(each.startswith("bytes=") and each != "bytes=0-" for each in ranges)
    closed(again)
