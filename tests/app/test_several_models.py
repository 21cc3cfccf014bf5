"""The real app with two models: side by side, killed, unused."""

from __future__ import annotations

import shutil
from pathlib import Path

import psutil
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.catalogue import Task
from parlance.contract.engine import Piece
from parlance.contract.notices import NoticeKind
from parlance.engine.client import LocalEngine
from parlance.services.model_states import ModelPhase

ANSWER_MS = 60_000


@pytest.fixture
def translator(app: App, qtbot: QtBot, tmp_path: Path) -> str:
    """Give the path of a second model, which translates."""
    description = app.models.state.description
    assert description is not None
    path = tmp_path / "models" / "second.gguf"
    path.parent.mkdir()
    shutil.copy(description.path, path)
    app.settings.replace(models_folders=(str(path.parent),))
    qtbot.waitUntil(lambda: _key_of(app, path) is not None, timeout=ANSWER_MS)
    app.models.set_default(Task.TRANSLATE, _key_of(app, path) or "")
    return str(path)


def _key_of(app: App, path: Path) -> str | None:
    return next((entry.key for entry in app.models.entries if entry.path == str(path)), None)


def _ask(app: App, qtbot: QtBot, text: str) -> str:
    chat = app.chats.chat
    with qtbot.waitSignal(chat.message_changed, timeout=ANSWER_MS):
        chat.send(text)
    qtbot.waitUntil(lambda: chat.activity.phase == "idle", timeout=ANSWER_MS)
    return chat.messages[-1].text


def _translate(app: App, qtbot: QtBot) -> None:
    live = app.translations.live
    live.set_options(replace(live.options, source="en", target="fr"))
    with qtbot.waitSignal(live.finished, timeout=ANSWER_MS):
        live.translate("The small cat sees a red bird.")
    qtbot.waitUntil(lambda: not live.busy, timeout=ANSWER_MS)


def _process(app: App) -> psutil.Process:
    """Return the process of the model that was used last."""
    engine = app.engine._asked()
    assert isinstance(engine, LocalEngine)
    assert engine._connection is not None
    return psutil.Process(engine._connection.pid)


def test_a_translator_stays_beside_the_chats_model(app: App, qtbot: QtBot, translator: str) -> None:
    chats = app.engine.loaded[0]
    before = _process(app).pid
    _translate(app, qtbot)
    assert app.engine.loaded == (chats, translator)
    assert app.models.state.entry is not None
    assert app.models.state.entry.path == translator
    assert _ask(app, qtbot, "Who are you?")
    assert _process(app).pid == before  # it was never loaded again


def test_an_answer_whose_engine_is_killed_is_complete(app: App, qtbot: QtBot) -> None:
    question = "What is Parlance?"
    app.settings.replace(temperature=0.0)
    whole = _ask(app, qtbot, question)
    chat = app.chats.chat
    chat.new()
    process = _process(app)
    run, killed = app.engine.run, []

    def killing(requests, cancel):
        for key, event in run(requests, cancel):
            if isinstance(event, Piece) and not killed:
                killed.append(key)
                process.kill()
            yield key, event

    app.engine.run = killing  # type: ignore[method-assign]
    assert _ask(app, qtbot, question) == whole
    assert not process.is_running()
    assert app.models.notice is not None
    assert app.models.notice.kind is NoticeKind.RESTARTED
    assert app.models.state.phase is ModelPhase.READY


def test_a_model_that_nobody_uses_rests_and_the_next_question_loads_it(
    app: App, qtbot: QtBot
) -> None:
    process = _process(app)
    for held in app.engine._held.values():
        held.used -= 61
    app.models._unload_idle(60.0)
    qtbot.waitUntil(lambda: app.models.state.phase is ModelPhase.RESTING, timeout=ANSWER_MS)
    assert not process.is_running()
    assert _ask(app, qtbot, "Who are you?")
    assert app.models.state.phase is ModelPhase.READY
