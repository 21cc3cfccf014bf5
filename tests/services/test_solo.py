from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from parlance.contract.faults import EngineRefused, FaultError, StoreUnwritable
from parlance.contract.progress import TranslationResult
from tests.scripted_engine import Reply
from tests.services.conftest import Room

TEXT = "Good morning to all."


def test_a_translation_streams_and_is_remembered(qtbot: QtBot, room: Room) -> None:
    room.engine._script = ["Bonjour à tous."]
    pieces: list[str] = []
    room.translation.piece_arrived.connect(pieces.append)
    with qtbot.waitSignal(room.translation.finished, timeout=5000) as done:
        room.translation.translate("Good morning to all.", "en", "fr")
    assert done.args is not None
    assert isinstance(done.args[0], TranslationResult)
    assert "".join(pieces) == "Bonjour à tous."
    assert [record.target for record in room.translation.recent()] == ["Bonjour à tous."]
    assert (room.settings.value.source_language, room.settings.value.target_language) == (
        "en",
        "fr",
    )
    qtbot.waitUntil(lambda: not room.translation.busy, timeout=5000)


def test_the_last_of_two_translations_is_the_one_that_is_told(qtbot: QtBot, room: Room) -> None:
    room.engine._script = [Reply(pieces=("Never",), pause_after=0), "Second"]
    room.translation.translate("One.", "en", "fr")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    finished: list[TranslationResult] = []
    room.translation.finished.connect(finished.append)
    with qtbot.waitSignal(room.translation.finished, timeout=5000):
        room.translation.translate("Two.", "en", "fr")
    qtbot.waitUntil(lambda: not room.translation.busy, timeout=5000)
    assert [result.text for result in finished] == ["Second"]


def test_a_stop_is_told_as_a_stop(qtbot: QtBot, room: Room) -> None:
    room.engine._script = [Reply(pieces=("Never",), pause_after=0)]
    room.translation.translate(TEXT, "en", "fr")
    qtbot.waitUntil(room.engine.paused.is_set, timeout=5000)
    with qtbot.waitSignal(room.translation.stopped, timeout=1000):
        room.translation.stop()
    assert not room.translation.busy


def test_a_fault_is_told_as_a_fault(qtbot: QtBot, room: Room) -> None:
    fault = EngineRefused(step="decode", code=1)
    room.engine._script = [Reply(fault=fault)]
    with qtbot.waitSignal(room.translation.failed, timeout=5000) as failed:
        room.translation.translate(TEXT, "en", "fr")
    assert failed.args == [fault]
    assert not room.translation.busy


def test_a_result_that_cannot_be_stored_is_shown_all_the_same(
    qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = StoreUnwritable(path="parlance.db", reason="the disk is full")

    def refuse(_result: object) -> None:
        raise FaultError(fault)

    room.engine._script = [TEXT]
    monkeypatch.setattr(room.translation._store, "add", refuse)
    finished: list[TranslationResult] = []
    room.translation.finished.connect(finished.append)
    with qtbot.waitSignal(room.translation.failed, timeout=5000) as failed:
        room.translation.translate(TEXT, "en", "fr")
    assert [result.text for result in finished] == [TEXT]
    assert failed.args == [fault]
