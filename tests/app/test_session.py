"""A crash loses neither where people were nor what they had typed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.history import ConversationId
from parlance.contract.session import Session
from parlance.session import SessionKeeper
from parlance.storage.places import find_places
from parlance.storage.session import SessionFile
from parlance.storage.window_state import WindowStateFile
from parlance.window.models.installed_tasks import DoneBar

PATIENCE_MS = 20_000
OPEN_UNTIL_KILLED = """
from PySide6.QtCore import QTimer
from parlance.app import App
from parlance.session import SessionKeeper
from parlance.start import open_window

start, keep = App.start, SessionKeeper.keep

def started(self, *errand):
    start(self, *errand)
    QTimer.singleShot(0, lambda: work(self))

def work(app):
    chat = app.chats.chat
    message = chat.stores.chats.add_user_message(None, "What is a lease?")
    chat.open(message.conversation)
    app.window.chat.composer.field.setPlainText("half a sentence")
    app.window.resize(1020, 680)
    app.window.show_place(app.window.models)

def kept(self):
    keep(self)
    waiting = self._chat.waiting
    if not waiting.draft or not waiting._is_kept:
        self._soon.start()
    elif self._window().place_name == "models" and self._conversation() is not None:
        print("kept", flush=True)

App.start, SessionKeeper.keep = started, kept
raise SystemExit(open_window())
"""


def _killed() -> None:
    command = [sys.executable, "-c", OPEN_UNTIL_KILLED]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "kept\n"
            children = psutil.Process(process.pid).children(recursive=True)
        finally:
            os.kill(process.pid, signal.SIGKILL)
    psutil.wait_procs(children, timeout=10)


def _keeper(app: App) -> SessionKeeper:
    places = find_places()
    keep = WindowStateFile(places.window).keep
    return SessionKeeper(SessionFile(places.session), app.chats.chat, lambda: app.window, keep)


@pytest.fixture
def apps(qapp: QApplication) -> Iterator[list[tuple[App, SessionKeeper]]]:
    opened: list[tuple[App, SessionKeeper]] = []
    yield opened
    for app, keeper in opened:
        app.window.close()
        keeper.close()
        app.close()
        app.window.deleteLater()
        keeper.deleteLater()


def _said(app: App) -> list[str]:
    return [bar.words.text() for bar in app.window.findChildren(DoneBar) if not bar.isHidden()]


def test_after_a_crash_the_place_the_conversation_and_the_draft_are_there(
    qapp: QApplication, qtbot: QtBot, apps: list[tuple[App, SessionKeeper]]
) -> None:
    _killed()
    app = App(qapp)
    keeper = _keeper(app)
    apps.append((app, keeper))
    keeper.begin()
    app.window.show()
    assert app.window.place is app.window.models
    assert app.chats.chat.messages[0].text == "What is a lease?"
    field = app.window.chat.composer.field
    qtbot.waitUntil(lambda: field.toPlainText() == "half a sentence", timeout=PATIENCE_MS)
    assert app.window.height() == 680
    assert any("ended unexpectedly" in words for words in _said(app))


def test_after_an_orderly_end_nothing_is_said_and_the_chat_is_shown(
    qapp: QApplication, apps: list[tuple[App, SessionKeeper]]
) -> None:
    app = App(qapp)
    keeper = _keeper(app)
    apps.append((app, keeper))
    keeper.begin()
    app.window.show_place(app.window.models)
    keeper.keep()
    file = SessionFile(find_places().session)
    assert file.left_behind() == Session(place="models")
    keeper.close()
    assert file.left_behind() is None
    assert _said(app) == []


def test_a_window_in_the_place_of_another_is_followed_too(
    qapp: QApplication, qtbot: QtBot, apps: list[tuple[App, SessionKeeper]]
) -> None:
    app = App(qapp)
    keeper = _keeper(app)
    apps.append((app, keeper))
    keeper.begin()
    app.rebuild_window()
    file = SessionFile(find_places().session)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.window.show_place(app.window.summary)
    qtbot.waitUntil(lambda: file.left_behind() == Session(place="summary"), timeout=PATIENCE_MS)


def test_a_session_that_cannot_be_read_or_is_gone_opens_the_chat(
    qapp: QApplication, tmp_path: Path, apps: list[tuple[App, SessionKeeper]]
) -> None:
    path = find_places().session
    path.parent.mkdir(parents=True, exist_ok=True)
    for content in (b"{", b'{"place": "nowhere", "conversation": null}'):
        path.write_bytes(content)
        app = App(qapp)
        keeper = _keeper(app)
        apps.append((app, keeper))
        keeper.begin()
        assert app.window.place is app.window.chat
        assert len(_said(app)) == 1
        app.window.close()


def test_a_temporary_chat_leaves_nothing_behind(
    qapp: QApplication, apps: list[tuple[App, SessionKeeper]]
) -> None:
    app = App(qapp)
    keeper = _keeper(app)
    apps.append((app, keeper))
    keeper.begin()
    app.chats.chat.new(temporary=True)
    app.chats.chat.current = ConversationId(1 << 40)
    keeper.keep()
    assert SessionFile(find_places().session).left_behind() == Session()
