"""A store of chats, a scripted engine and short ways to ask, for the tests of chats."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from parlance.contract.cancel import Cancel
from parlance.contract.engine import ChatPrompt, RawPrompt, Turn
from parlance.contract.faults import Fault
from parlance.contract.history import ConversationId, Message
from parlance.contract.progress import ChatEvent, MessageFinished
from parlance.storage.chat_settings import ChatSettings
from parlance.storage.chats import ChatStore
from parlance.storage.database import Database
from parlance.work.chat import ChatAsk, answer
from parlance.work.chat_plan import ChatPlanner
from tests.scripted_engine import ScriptedEngine

Kind = TypeVar("Kind")


@dataclass
class ChatDesk:
    """One database, one engine, and the planner of both."""

    database: Database
    engine: Any = field(default_factory=ScriptedEngine)

    def __post_init__(self) -> None:
        self.store = ChatStore(self.database)
        self.settings = ChatSettings(self.database)
        self.planner = ChatPlanner(digests=self.settings.digests)

    def events(self, text: str | None = None, **fields: Any) -> list[ChatEvent]:
        """Ask, and return all that was told."""
        ask = ChatAsk(text=text, **fields)
        cancel = Cancel()
        return list(answer(ask, self.store, self.engine, cancel, planner=self.planner))

    def say(
        self, text: str | None = None, conversation: ConversationId | None = None, **fields: Any
    ) -> Message:
        """Ask, and return the answer as it is stored."""
        return ended(self.events(text, conversation=conversation, **fields)).message

    def talk(self, *texts: str) -> ConversationId:
        """Ask one question after the other; return the conversation."""
        conversation: ConversationId | None = None
        for text in texts:
            conversation = self.say(text, conversation).conversation
        assert conversation is not None
        return conversation

    @property
    def turns(self) -> list[Turn]:
        """The turns that were sent last."""
        prompt = self.engine.requests[-1].prompt
        assert isinstance(prompt, ChatPrompt)
        return list(prompt.turns)

    @property
    def contents(self) -> list[str]:
        """What the turns said that were sent last."""
        return [turn.content for turn in self.turns]

    @property
    def raw(self) -> RawPrompt:
        """The raw prompt that was sent last."""
        prompt = self.engine.requests[-1].prompt
        assert isinstance(prompt, RawPrompt)
        return prompt


def opened(folder: Path) -> ChatDesk:
    """Return a desk with a database in `folder`; close its database."""
    return ChatDesk(Database(folder / "chats.db"))


def ended(events: list[ChatEvent]) -> MessageFinished:
    """Return the last event."""
    last = events[-1]
    assert isinstance(last, MessageFinished)
    return last


def fault_of(events: list[ChatEvent]) -> Fault | None:
    """Return why the answer was cut off."""
    return ended(events).fault


def all_of(kind: type[Kind], events: list[ChatEvent]) -> list[Kind]:
    """Return the events of one kind."""
    return [event for event in events if isinstance(event, kind)]


def words(count: int, word: str = "word") -> str:
    """Return a text of so many tokens of the scripted engine."""
    return " ".join([word] * count)
