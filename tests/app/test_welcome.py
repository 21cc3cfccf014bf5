"""The first start of the real app: asked, shown a model that fits, fetched from a Hub, used."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.catalogue import Task
from parlance.contract.downloads import DownloadPhase
from parlance.contract.first_run import FirstPlace, WelcomeStep
from parlance.contract.fit import Recommendation
from parlance.contract.notices import NoticeKind
from parlance.services.model_states import ModelPhase
from parlance.window.welcome.page import WelcomePage
from tests.app.conftest import closed, opened
from tests.gguf_factory import TinyModel, write_model
from tests.standin.fixture import standin
from tests.standin.hub import StandInHub
from tests.standin.plans import FaultKind

__all__ = ["standin"]

pytestmark = [pytest.mark.loopback, pytest.mark.qt_log_ignore("propagateSizeHints")]

WAIT_MS = 30_000
SLOW = 60_000


@pytest.fixture(autouse=True)
def welcomed() -> None:
    """Start for the first time, in place of what other tests of the app do."""


@pytest.fixture
def hub(standin: StandInHub, monkeypatch: pytest.MonkeyPatch) -> StandInHub:
    monkeypatch.setenv("HF_ENDPOINT", standin.endpoint)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    return standin


class FirstStart:
    """Steps of a person who has never seen the app, by the window's own controls."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app = app
        self.qtbot = qtbot

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    @property
    def page(self) -> WelcomePage:
        page = self.app.window.welcome.page
        assert page is not None
        return page

    def answer(self) -> Recommendation:
        """Say that one translates into Persian; return what is recommended for that."""
        self.wait(lambda: self.app.first_run.offers is not None)
        cards = self.page.purpose.cards
        QTest.keyClick(cards[Task.CHAT].button, Qt.Key.Key_Space)
        QTest.keyClick(cards[Task.TRANSLATE].button, Qt.Key.Key_Space)
        box = self.page.purpose.languages.box
        box.choose("fa")
        box.activated.emit(box.currentIndex())
        for chip in self.page.purpose.languages.flow.chips[:-1]:
            chip.click()
        with self.qtbot.waitSignal(self.app.first_run.changed, timeout=WAIT_MS):
            self.page.go.click()
        if self.page.step is WelcomeStep.FOUND:
            self.page.other.click()
        assert self.page.step is WelcomeStep.FETCH
        for card in self.page.fetch.cards:
            made = card.offered.made
            if made.file is not None and "-of-" not in made.file.pattern:
                card.button.click()
                return made
        pytest.fail("nothing is offered that can be fetched here")

    def received(self) -> int:
        return sum(item.download.received_bytes for item in self.app.downloads.items)

    def chosen(self, made: Recommendation) -> bool:
        entry = self.app.models.state.entry
        is_it = entry is not None and entry.repo == made.entry.repo
        return is_it and self.app.models.state.phase is ModelPhase.READY


def publish(hub: StandInHub, made: Recommendation, folder: Path) -> None:
    """Have the Hub offer a tiny model under the name of the recommended one."""
    path = write_model(folder / "made.gguf", TinyModel())
    assert made.file is not None
    file = made.file.pattern.replace("*", "x")
    facts = {"total": 200_000, "architecture": "llama", "context_length": 256}
    hub.add(made.entry.repo, {file: path.read_bytes()}, gguf=facts)


def test_a_model_is_recommended_fetched_while_the_starter_serves_and_then_used(
    hub: StandInHub, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    app = opened(qapp, qtbot)
    start = FirstStart(app, qtbot)
    assert app.window.place is start.page
    made = start.answer()
    publish(hub, made, tmp_path)
    hub.plan(FaultKind.THROTTLE, "", bytes_per_second=SLOW)
    start.page.go.click()
    start.wait(lambda: start.received() > 0)
    assert start.page.fetch.strip.isVisible()
    assert start.page.go.text() == "Start"
    start.page.go.click()
    assert app.window.place is app.window.translation
    assert app.settings.value.first_place is FirstPlace.TRANSLATE
    assert app.settings.value.target_language == "fa"
    app.chats.chat.send("the cat")  # of the starter
    start.wait(lambda: app.chats.chat.activity.phase == "idle" and app.models.last_speed > 0)
    hub.faults.clear()
    if made.entry.tasks[:1] == (Task.TRANSLATE,) and Task.CHAT not in made.entry.tasks:
        start.wait(lambda: app.settings.value.translation_model != "")
    else:
        start.wait(lambda: start.chosen(made))
    assert app.models.notice is not None
    assert app.models.notice.kind is NoticeKind.CHOSEN
    closed(app)


def test_it_is_left_with_a_download_and_goes_on_with_it_after_a_restart(
    hub: StandInHub, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    app = opened(qapp, qtbot)
    start = FirstStart(app, qtbot)
    made = start.answer()
    publish(hub, made, tmp_path)
    hub.plan(FaultKind.THROTTLE, "", bytes_per_second=SLOW)
    start.page.go.click()
    start.wait(lambda: start.received() > 0)
    start.page.fetch.strip.hold.click()
    start.wait(lambda: app.downloads.items[0].download.phase is DownloadPhase.PAUSED)
    closed(app)  # without leaving the welcome: it is there again, at the same step

    app = opened(qapp, qtbot)
    start = FirstStart(app, qtbot)
    assert app.window.place is start.page
    assert start.page.step is WelcomeStep.FETCH
    assert start.page.fetch.strip.isVisible()
    QTest.keyClick(start.page, Qt.Key.Key_Escape)
    assert app.window.place is app.window.translation
    closed(app)

    hub.faults.clear()
    app = opened(qapp, qtbot)
    start = FirstStart(app, qtbot)
    assert app.window.place is app.window.translation
    app.window.welcome.open()
    start.page.fetch.strip.hold.click()
    start.wait(lambda: app.first_run.choices.awaited is None)
    start.wait(lambda: any(entry.repo == made.entry.repo for entry in app.models.entries))
    closed(app)


def test_offline_nothing_is_asked_and_the_starter_serves(
    hub: StandInHub, qapp: QApplication, qtbot: QtBot
) -> None:
    app = opened(qapp, qtbot)
    start = FirstStart(app, qtbot)
    app.settings.replace(offline=True)
    start.answer()
    assert start.page.fetch.offline.isVisible()
    assert not start.page.go.isEnabled()
    start.page.other.click()
    assert app.window.place is app.window.translation
    assert app.models.state.phase is ModelPhase.READY
    assert app.discovery.network_log() == ()
    closed(app)


def test_without_a_connection_it_says_so_and_a_file_can_be_added(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as taken:  # an address where nobody listens
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{port}")
    app = opened(qapp, qtbot)
    start = FirstStart(app, qtbot)
    start.answer()
    start.page.go.click()
    start.wait(start.page.fetch.fault.isVisible)
    mine = write_model(tmp_path / "mine.gguf", TinyModel())
    start.page.import_file(str(mine))
    start.wait(lambda: start.page.step is WelcomeStep.FOUND)
    start.page.go.click()
    start.wait(lambda: app.models.state.phase is ModelPhase.READY)
    start.wait(lambda: app.settings.value.model == str(mine))
    closed(app)
