"""What people write, read and are called stands in no log and in nothing that they send on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.cancel import Cancel
from parlance.contract.faults import Fault
from parlance.contract.settings import Settings
from parlance.contract.summary import ItemState
from parlance.contract.translation import Glossary, Term
from parlance.storage.glossaries import GlossaryStore
from parlance.storage.keys import ServerKeys
from parlance.storage.places import find_places
from parlance.storage.settings import SettingsFile
from parlance.storage.settings_exchange import export_settings
from parlance.storage.start_log import keeping_log, log_of, older_log
from parlance.window.parts.remedies import copy_report
from parlance.work.privacy import without_private
from tests.app.conftest import closed, engine_process, opened

DONE_MS = 90_000
NAMES = ("chat", "draft", "text", "file", "term", "key", "crash")
CANARIES = tuple(f"canary{name}" for name in NAMES)
CHAT, DRAFT, TEXT, FILE, TERM, KEY, CRASH = CANARIES


def _fail(_cancel: Cancel) -> Iterator[None]:
    raise ValueError(CRASH)
    yield None


def _chat(app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.chats.chat.message_changed, timeout=DONE_MS):
        app.chats.chat.send(f"Who is {CHAT}?")
    qtbot.waitUntil(lambda: app.chats.chat.activity.phase == "idle", timeout=DONE_MS)
    app.window.chat.composer.field.setPlainText(f"A draft of {DRAFT}")
    app.chats.chat.waiting.flush()


def _documents(app: App, qtbot: QtBot, folder: Path) -> None:
    sound, broken = folder / f"{FILE} report.txt", folder / f"{FILE} broken.pdf"
    sound.write_text(f"In May the town of {TEXT} opened a bridge of 340 metres.\n" * 3)
    broken.write_bytes(b"%PDF-1.7\n" + TEXT.encode() * 40)
    queue = app.summaries.queue
    numbers = queue.add_files([str(sound), str(broken)])

    def are_over() -> bool:
        items = (queue.item(number) for number in numbers)
        over = {ItemState.DONE, ItemState.FAILED}
        return all(item is None or item.state in over for item in items)

    qtbot.waitUntil(are_over, timeout=DONE_MS)


def _translation(app: App, qtbot: QtBot) -> None:
    term = Term(source=TERM, target=f"le {TERM}")
    GlossaryStore(app.database).put_all(
        Glossary(source_language="en", target_language="fr", terms=(term,))
    )
    live = app.translations.live
    live.set_automatic(False)
    live.set_options(replace(live.options, source="en", target="fr"))
    with qtbot.waitSignal(live.finished, timeout=DONE_MS):
        live.translate(f"The small {TERM} sees {TEXT}.")


def _crashes(app: App, qtbot: QtBot, caught: Sequence[object]) -> Fault:
    """Have a job, a slot and the engine end as they never should; return the fault of the job."""
    faults: list[Fault | None] = []
    app.jobs.start(_fail, ended=faults.append)

    def slot() -> None:
        raise KeyError(CRASH)

    QTimer.singleShot(0, slot)
    qtbot.waitUntil(lambda: bool(caught and faults), timeout=DONE_MS)
    os.kill(engine_process().pid, signal.SIGABRT)
    _chat(app, qtbot)
    (fault,) = faults
    assert fault is not None
    return fault


def _doctor() -> str:
    command = [sys.executable, "-m", "parlance", "doctor"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    return done.stdout + done.stderr


@pytest.mark.timeout(600)
@pytest.mark.warns("A job failed with ValueError")
@pytest.mark.skipif(os.name == "nt", reason="kills with a signal")
def test_nothing_that_people_wrote_leaves_their_stores(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    places = find_places()
    places.make()
    SettingsFile(places.settings).save(Settings(welcomed=True, models_folders=(f"/home/{FILE}",)))
    log = log_of(places.state)
    ServerKeys(places.server_keys).keep("https://server.example", KEY)
    with qtbot.captureExceptions() as caught, keeping_log(log, without_private):
        app = opened(qapp, qtbot)
        _chat(app, qtbot)
        _translation(app, qtbot)
        _documents(app, qtbot, tmp_path)
        fault = _crashes(app, qtbot, caught)
        copy_report(fault)
        copied = QGuiApplication.clipboard().text()
        exported = tmp_path / "settings.json"
        export_settings(str(exported), app.settings.value, with_private=False)
        facts = app.installation.report()
        closed(app)
    said = log.read_text("utf-8")
    assert "An error that nobody took" in said
    assert "KeyError" in said
    told = {
        "the log": said + (older_log(log).read_text("utf-8") if older_log(log).exists() else ""),
        "the log of requests": _text_of(places.network_log),
        "what is copied": copied,
        "what is exported": exported.read_text("utf-8"),
        "the facts": facts,
        "the doctor": _doctor(),
    }
    for name, text in told.items():
        assert [canary for canary in CANARIES if canary in text] == [], name


def _text_of(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""
