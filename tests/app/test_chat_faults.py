"""Faults in the middle of an answer: in the real app nothing that was seen is lost in silence."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.faults import StoreBusy, StoreUnwritable
from parlance.contract.history import Message, MessageState
from parlance.services.model_states import ModelPhase
from parlance.storage.places import find_places
from parlance.window.parts.fault_bar import FaultBar
from parlance.work import chat_writing
from tests.app.conftest import closed, opened
from tests.gguf_factory import TinyModel, write_model

ANSWER_MS = 60_000
STORED_BYTES = 2_000

WRITE_UNTIL_KILLED = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from parlance.app import App
from parlance.services.model_states import ModelPhase
from parlance.start import make_qt_application

model, wanted = sys.argv[1], int(sys.argv[2])
application = make_qt_application()
parlance = App(application)
parlance.start()
chat, seen = parlance.chats.chat, [0]


def ask_when_ready():
    state = parlance.models.state
    if state.phase is ModelPhase.READY and state.entry.path == model:
        watch.stop()
        field = parlance.window.chat.composer.field
        QTest.keyClicks(field, "Go on for ever")
        QTest.keyClick(field, Qt.Key.Key_Return)


def note(_message, _channel, text):
    seen[0] += len(text)
    if chat.messages and len(parlance.chats.chat.stores.chats.message(
        chat.messages[-1].id
    ).text) > wanted:
        print(seen[0], flush=True)


watch = QTimer()
watch.timeout.connect(ask_when_ready)
watch.start(20)
chat.piece_arrived.connect(note)
parlance.models.load(model)
application.exec()
"""


def endless(folder: Path) -> str:
    """Return a model that answers until it is stopped."""
    made = TinyModel(speaks=("x1", "x2"), ends=False, context=262_144)
    return str(write_model(folder / "endless.gguf", made))


def asked(app: App, qtbot: QtBot, model: str) -> None:
    """Have an endless answer begin."""
    app.models.load(model)
    qtbot.waitUntil(lambda: app.models.state.phase is ModelPhase.READY, timeout=ANSWER_MS)
    field = app.window.chat.composer.field
    field.setFocus()
    QTest.keyClicks(field, "Go on")
    with qtbot.waitSignal(app.chats.chat.piece_arrived, timeout=ANSWER_MS):
        QTest.keyClick(field, Qt.Key.Key_Return)


def shown(app: App) -> str:
    """Return the answer as it stands on the screen."""
    return app.window.chat.transcript.rows[-1].answer


def sentences(app: App) -> list[str]:
    """Return what the bars of the chat say now."""
    bars = app.window.chat.findChildren(FaultBar)
    return [bar.accessibleName() for bar in bars if bar.isVisible()]


def test_an_app_that_is_killed_in_mid_answer_comes_back_with_what_was_stored(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    model = endless(tmp_path)
    command = [sys.executable, "-c", WRITE_UNTIL_KILLED, model, str(STORED_BYTES)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            assert int(process.stdout.readline()) > STORED_BYTES
            children = psutil.Process(process.pid).children(recursive=True)
        finally:
            os.kill(process.pid, signal.SIGKILL)
    assert children
    _, alive = psutil.wait_procs(children, timeout=10)
    assert alive == []  # the engine ends with its parent
    app = opened(qapp, qtbot)
    qtbot.waitUntil(lambda: bool(app.chats.listing.conversations), timeout=ANSWER_MS)
    chat = app.chats.chat
    chat.open(app.chats.listing.conversations[0].id)
    question, answer = chat.messages
    assert question.text == "Go on for ever"
    assert answer.state is MessageState.INTERRUPTED
    assert len(answer.text) > STORED_BYTES
    assert answer.text.startswith("x1x2x1x2")
    assert shown(app) == answer.text
    closed(app)


def test_a_disk_that_is_full_for_a_while_costs_nothing(
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_writing, "STORE_EVERY_S", 0.05)
    monkeypatch.setattr(chat_writing, "STORE_AGAIN_S", 0.05)
    asked(app, qtbot, endless(tmp_path))
    fill_up(app, is_full=True)
    length = len(shown(app))
    qtbot.waitUntil(lambda: len(shown(app)) > length + 2_000, timeout=ANSWER_MS)
    fill_up(app, is_full=False)
    with qtbot.waitSignal(app.chats.chat.message_changed, timeout=ANSWER_MS) as done:
        app.chats.chat.stop()
    assert done.args is not None
    message, fault = done.args
    assert isinstance(message, Message)
    assert fault is None
    assert message.state is MessageState.STOPPED
    assert app.chats.chat.stores.chats.message(message.id).text == message.text == shown(app)


def test_a_disk_that_stays_full_is_told_and_the_answer_stays_on_the_screen(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    asked(app, qtbot, endless(tmp_path))
    fill_up(app, is_full=True)
    length = len(shown(app))
    qtbot.waitUntil(lambda: len(shown(app)) > length + 16_000, timeout=ANSWER_MS)
    with qtbot.waitSignal(app.chats.chat.message_changed, timeout=ANSWER_MS) as done:
        app.chats.chat.stop()
    assert done.args is not None
    message, fault = done.args
    assert isinstance(fault, StoreUnwritable)
    assert len(message.text) > 16_000
    assert shown(app) == message.text
    qtbot.waitUntil(lambda: app.chats.chat.activity.phase == "idle", timeout=ANSWER_MS)
    fill_up(app, is_full=False)


def fill_up(app: App, *, is_full: bool) -> None:
    """Leave the store no page more than it has, or as many as it wants."""

    def limit(connection: sqlite3.Connection) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages if is_full else 1 << 30}")

    app.database.write(limit)


def test_a_message_is_not_lost_while_another_program_holds_the_store(
    app: App, qtbot: QtBot
) -> None:
    app.database.write(lambda c: c.execute("PRAGMA busy_timeout = 50"))
    field = app.window.chat.composer.field
    with closing(sqlite3.connect(find_places().database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        field.setFocus()
        QTest.keyClicks(field, "Who are you?")
        with qtbot.waitSignal(app.chats.chat.failed, timeout=ANSWER_MS) as failed:
            QTest.keyClick(field, Qt.Key.Key_Return)
        assert failed.args is not None
        assert isinstance(failed.args[0], StoreBusy)
        qtbot.waitUntil(lambda: field.text == "Who are you?")
        assert any("Another program" in sentence for sentence in sentences(app))
    with qtbot.waitSignal(app.chats.chat.message_changed, timeout=ANSWER_MS) as done:
        QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.chats.chat.activity.phase == "idle", timeout=ANSWER_MS)
    assert done.args is not None
    assert done.args[0].state is MessageState.COMPLETE
    assert field.text == ""


def test_a_store_that_was_cut_off_leaves_a_chat_that_works_and_the_file(
    qapp: QApplication, qtbot: QtBot
) -> None:
    app = opened(qapp, qtbot)
    with qtbot.waitSignal(app.chats.chat.message_changed, timeout=ANSWER_MS):
        app.chats.chat.send("Who are you?")
    qtbot.waitUntil(lambda: app.chats.chat.activity.phase == "idle", timeout=ANSWER_MS)
    closed(app)
    path = find_places().database
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    before = path.read_bytes()
    app = opened(qapp, qtbot)
    with qtbot.waitSignal(app.chats.chat.message_changed, timeout=ANSWER_MS) as done:
        app.chats.chat.send("Who are you?")
    assert done.args is not None
    assert done.args[0].text
    qtbot.waitUntil(lambda: app.chats.chat.activity.phase == "idle", timeout=ANSWER_MS)
    closed(app)
    assert path.read_bytes() == before
