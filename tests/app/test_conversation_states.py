"""The real app keeps conversations ready on disk, and no longer than they are there."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from parlance.app import App
from parlance.contract.engine import Done, Event
from parlance.storage.places import find_places
from tests.app.conftest import closed, opened

ANSWER_MS = 60_000


def _ask(app: App, qtbot: QtBot, text: str) -> None:
    chat = app.chats.chat
    with qtbot.waitSignal(chat.message_changed, timeout=ANSWER_MS):
        chat.send(text)
    qtbot.waitUntil(lambda: chat.activity.phase == "idle", timeout=ANSWER_MS)


def _states() -> list[Path]:
    folder = find_places().states
    return [*folder.glob("*.state")] if folder.exists() else []


def _note_ends(app: App, ends: list[Event]) -> None:
    run = app.engine.run

    def noting(requests, cancel):
        for key, event in run(requests, cancel):
            if isinstance(event, Done):
                ends.append(event)
            yield key, event

    app.engine.run = noting  # type: ignore[method-assign]


def test_a_conversation_is_ready_after_a_restart_and_gone_with_its_removal(
    qapp: QApplication, qtbot: QtBot
) -> None:
    app = opened(qapp, qtbot)
    ends: list[Event] = []
    _note_ends(app, ends)
    _ask(app, qtbot, "What is GGUF? " + "Tell me about it in a few words. " * 10)
    qtbot.waitUntil(lambda: len(_states()) == 1, timeout=ANSWER_MS)
    closed(app)
    if os.name != "nt":
        assert find_places().states.stat().st_mode & 0o777 == 0o700

    app = opened(qapp, qtbot)
    _note_ends(app, ends)
    chat = app.chats.chat
    listing = app.chats.listing
    qtbot.waitUntil(lambda: bool(listing.conversations), timeout=ANSWER_MS)
    (conversation,) = listing.conversations
    chat.open(conversation.id)
    _ask(app, qtbot, "Who are you?")
    first, second = (end.usage for end in ends if isinstance(end, Done))
    assert first.reused_tokens == 0
    assert second.reused_tokens >= first.prompt_tokens
    listing.trash([conversation.id])
    qtbot.waitUntil(lambda: _states() == [], timeout=ANSWER_MS)
    closed(app)
