"""What is typed is on the disk soon, also of somebody who types without a pause."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.services import chat_waiting, kept_text
from parlance.services.chat_stores import make_chat_stores
from parlance.services.chat_waiting import ChatWaiting
from parlance.services.jobs import Jobs
from parlance.services.kept_text import KeptText
from parlance.storage.chat_queue import ChatQueue
from parlance.storage.database import IN_MEMORY, Database
from parlance.storage.drafts import DraftFile

PATIENCE_MS = 20_000


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
    made.deleteLater()


def test_who_types_without_a_pause_loses_at_most_the_last_second(
    jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_text, "KEPT_AFTER_MS", 50)
    file = DraftFile(tmp_path / "draft.txt")
    kept = KeptText(file, jobs)

    def typed() -> bool:
        kept.note(kept.text + "x")
        return file.load() != ""

    qtbot.waitUntil(typed, timeout=PATIENCE_MS)
    kept.flush()
    assert file.load() == kept.text
    assert KeptText(file, jobs).text == kept.text


def test_a_disk_that_was_slow_does_not_bring_an_older_text_back(
    jobs: Jobs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_text, "KEPT_AFTER_MS", 0)
    held, go_on = threading.Event(), threading.Event()
    written: list[str] = []

    class Slow(DraftFile):
        def keep(self, text: str) -> None:
            if not held.is_set():
                held.set()
                go_on.wait()
            written.append(text)

    kept = KeptText(Slow(tmp_path / "draft.txt"), jobs)
    kept.note("first")
    qtbot.waitUntil(held.is_set, timeout=PATIENCE_MS)
    kept.note("second")
    go_on.set()
    qtbot.waitUntil(lambda: written == ["first", "second"], timeout=PATIENCE_MS)
    kept.flush()
    assert written == ["first", "second"]


def test_a_chat_is_typed_without_a_pause(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_waiting, "KEPT_AFTER_MS", 50)
    database = Database(IN_MEMORY)
    queue = ChatQueue(database)
    waiting = ChatWaiting(make_chat_stores(database), qapp)

    def typed() -> bool:
        waiting.keep_draft(waiting.draft + "x")
        return queue.draft(None) != ""

    qtbot.waitUntil(typed, timeout=PATIENCE_MS)
    waiting.flush()
    database.close()
    waiting.deleteLater()
