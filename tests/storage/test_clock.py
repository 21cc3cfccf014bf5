"""A clock that leaps changes no order, and has nothing go."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

from parlance.contract.history import Measurements, MessageState
from parlance.contract.translation import TranslationResult
from parlance.storage.chat_shelf import ChatShelf
from parlance.storage.chats import ChatStore
from parlance.storage.database import IN_MEMORY, Database
from parlance.storage.translations import TranslationStore

if TYPE_CHECKING:
    import pytest

YEARS_S = 10 * 365 * 86_400.0


def translated(source: str) -> TranslationResult:
    return TranslationResult(
        source_language="en",
        target_language="de",
        source=source,
        text="x",
        measurements=Measurements(),
    )


def test_what_came_last_stands_first_whatever_the_clock_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = time.time()
    with closing(Database(IN_MEMORY)) as database:
        chats, shelf = ChatStore(database), ChatShelf(database)
        translations = TranslationStore(database)
        asked = []
        for number, leap in enumerate((0.0, YEARS_S, -YEARS_S, 1.0)):
            monkeypatch.setattr("time.time", lambda leap=leap: now + leap)
            asked.append(chats.add_user_message(None, f"question {number}"))
            answer = chats.begin_answer(asked[0].id)
            chats.finish(answer.id, MessageState.COMPLETE)
            translations.add(translated(f"source {number}"))
        listed = [each.id for each in chats.conversations()]
        first, *others = [each.conversation for each in asked]
        assert listed == [first, *reversed(others)]  # the first was answered last
        messages = chats.messages(first)
        assert [message.id for message in messages] == sorted(message.id for message in messages)
        assert [each.source for each in translations.recent(9)] == [
            f"source {number}" for number in (3, 2, 1, 0)
        ]
        shelf.trash(others)
        for leap in (YEARS_S, -YEARS_S):
            monkeypatch.setattr("time.time", lambda leap=leap: now + leap)
            chats.recover()
            assert {each.id for each in shelf.bin(9)} == set(others)  # only people empty it
